// Signing out sends what waits first; what cannot be sent is counted, and given up only by choice.
import { closeAround, openDialog } from "./dialogs.js";
import { watchRefused } from "./refused.js";
import { countUnsent, isWaiting, refusedJobs, sendAll } from "./save.js";
import { user } from "./state.js";
import { forget, holdsOthers, wordsOf } from "./store.js";

const SOON = 1500; // ms: so long nothing is asked
const LOOK = 150;

let isLeaving = false;
let isAsked = false;
let isPatient = false;

/** @param {HTMLFormElement} form */
async function leave(form) {
  dispatchEvent(new Event("leaving")); // words that are typed go into the queue
  const start = Date.now();
  sendAll();
  for (let waits = await whatWaits(); waits; waits = await whatWaits()) {
    if (isLeaving || (isAsked && !isPatient && !isOpen())) return; // somebody stays
    if (Date.now() - start > SOON) tell(waits);
    await new Promise((done) => setTimeout(done, LOOK));
  }
  await go(form);
}

const isOpen = () => document.querySelector("dialog#leaving[open]");

/** What has not reached the desk, counted in words; nothing if all has. */
async function whatWaits() {
  const [count, refused, notes] = [await countUnsent(), (await refusedJobs()).length, (await wordsOf(user())).length];
  const parts = [
    count && `${count} ${count === 1 ? "change has" : "changes have"} not reached the desk yet`,
    refused && `${refused} of them ${refused === 1 ? "was" : "were"} not accepted`,
    notes && `words on ${notes} ${notes === 1 ? "claim" : "claims"} have no verdict to go with`,
  ];
  return parts.filter(Boolean).join(", ");
}

/** @param {string} waits */
function tell(waits) {
  const place = document.getElementById("leaving-words");
  const words = `${waits}. ${isPatient ? "You are signed out as soon as all is sent." : "What you discard is lost."}`;
  if (place && place.textContent !== words) place.textContent = words;
  if (!isAsked) openDialog("leaving");
  isAsked = true;
}

/** @param {HTMLFormElement} form */
async function go(form) {
  if (isLeaving) return;
  isLeaving = true;
  const keep = form.elements.namedItem("keep");
  await forget(user());
  if (keep instanceof HTMLInputElement && (await holdsOthers(user()))) keep.value = "1";
  form.submit();
}

const form = document.getElementById("signout");
if (form instanceof HTMLFormElement) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    isAsked = isPatient = false;
    leave(form);
  });
  document.getElementById("leaving-wait")?.addEventListener("click", () => (isPatient = true));
  document.getElementById("leaving-discard")?.addEventListener("click", ({ currentTarget }) => {
    closeAround(/** @type {Element} */ (currentTarget));
    go(form);
  });
}
let isOnTheWayIn = false;

document.getElementById("again")?.addEventListener("click", () => (isOnTheWayIn = true));
addEventListener("beforeunload", (event) => {
  if (isWaiting() && !isLeaving && !isOnTheWayIn) event.preventDefault();
});
watchRefused();
