// What was not accepted: its reason and its words, to be tried again, looked at or given up.
import { closeAround, openDialog } from "./dialogs.js";
import { giveUp, refusedJobs, sendAgain } from "./save.js";
import { askToSignIn, isBack } from "./session.js";
import * as store from "./store.js";

/** @typedef {import("./store.js").Job} Job */

/** @type {Job | undefined} */
let job;

async function open() {
  [job] = await refusedJobs();
  if (!job) {
    isBack();
    return askToSignIn();
  }
  const { number, reason, article } = job;
  write("refused-why", `${number ? `Claim ${number}: ` : ""}${reason || "The server did not accept this."}`);
  write("refused-words", store.writtenIn(job).join("\n"));
  document.getElementById("refused-show")?.setAttribute("href", `/articles/${article}?claim=${number}#c${number}`);
  openDialog("refused");
}

/** @param {string} id @param {string} words */
function write(id, words) {
  const place = document.getElementById(id);
  if (place) place.textContent = words;
}

/** @param {MouseEvent} event */
function onClick({ target }) {
  const button = target instanceof Element ? target.closest("#save, #refused-again, #refused-discard") : null;
  if (button?.id === "save") open();
  else if (button && job) {
    const { op } = job;
    closeAround(button);
    if (button.id === "refused-again") sendAgain(job);
    else giveUp((one) => one.op === op);
  }
}

export const watchRefused = () => document.addEventListener("click", onClick);
