// A selection in the text offers to become a claim: one button below it, which never takes focus.
import * as cuts from "./cuts.js";
import { isEditing } from "./edit.js";
import { say } from "./toast.js";
import { rangeOf } from "./offsets.js";
import { article } from "./renew.js";
import { selected, spoken } from "./spans.js";

const WAIT = 180;
const GAP = { fine: 8, coarse: 34 }; // below a finger's selection the handles of the system hang
/** @type {number | undefined} */
let timer;
/** @type {import("./spans.js").Found} */
let found = null;

const box = () => document.getElementById("newclaim");

export function watchSelection() {
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(look, WAIT);
  });
  // A press on the button must not take the selection away, nor focus from where it is.
  box()?.addEventListener("pointerdown", (event) => event.preventDefault());
  box()?.addEventListener("mousedown", (event) => event.preventDefault());
}

function look() {
  const isOff = isEditing() || !cuts.mayCut();
  found = isOff ? null : selected(getSelection());
  const holder = box();
  if (!holder) return;
  holder.hidden = !found;
  if (found) place(holder);
}

/** @param {HTMLElement} holder */
function place(holder) {
  const button = holder.querySelector("button");
  const why = document.getElementById("newclaim-why");
  const range = getSelection()?.getRangeAt(0);
  if (!found || !button || !why || !range) return;
  const reason = "reason" in found ? found.reason : "";
  button.hidden = Boolean(reason);
  why.textContent = reason;
  say(reason || "Press c to make a claim of this.");
  const rects = ("pairs" in found ? rangeOf(found.block, ...found.pairs[0]) : range).getClientRects();
  const last = rects[rects.length - 1] ?? range.getBoundingClientRect();
  const gap = matchMedia("(pointer: coarse)").matches ? GAP.coarse : GAP.fine;
  const room = document.documentElement.clientWidth - holder.offsetWidth - 8;
  holder.style.top = `${last.bottom + scrollY + gap}px`;
  holder.style.left = `${Math.max(8, Math.min(last.right - holder.offsetWidth / 2, room))}px`;
}

/** Make a claim of what is selected; false if nothing is. */
export function claimSelection() {
  found = selected(getSelection());
  if (!found) return false;
  if ("reason" in found) say(found.reason);
  else makeClaim(spoken(found));
  return true;
}

/** @param {string} spans */
async function makeClaim(spans) {
  const { id, version = "" } = article()?.dataset ?? {};
  const reason = await cuts.send(`/articles/${id}/claims`, { spans, version });
  const [holder, why] = [box(), document.getElementById("newclaim-why")];
  if (reason && holder && why) {
    holder.hidden = false;
    why.textContent = reason;
    say(reason);
  } else {
    getSelection()?.removeAllRanges();
    if (holder) holder.hidden = true;
  }
}
