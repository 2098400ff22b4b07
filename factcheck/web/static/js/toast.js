// The toast: what was done last, with Undo; it stays while somebody points at it or stands in it.
import { say } from "./live.js";

const TIME = 6000;
/** @type {number | undefined} */
let timer;

const box = () => document.getElementById("toast");

/**
 * Show a sentence, with the button that takes it back if that can be done.
 * @param {string} words
 * @param {boolean} [canUndo]
 */
export function toast(words, canUndo = false) {
  const toastBox = box();
  const text = document.getElementById("toast-words");
  const button = toastBox?.querySelector("button");
  if (!toastBox || !text || !button) return;
  text.textContent = words;
  button.hidden = !canUndo;
  toastBox.classList.add("on");
  say(words);
  later();
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (box()?.matches(":hover, :focus-within")) later();
    else box()?.classList.remove("on");
  }, TIME);
}
