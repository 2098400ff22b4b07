// What the page says: to screen readers in its one polite live region, and to all in the toast with Undo.

const PAUSE = 1000;
const TIME = 6000;
let last = 0;
/** @type {number | undefined} */
let saying;
/** @type {number | undefined} */
let staying;

/**
 * Say a sentence to screen readers; of several within a second only the newest is said.
 * @param {string} text
 */
export function say(text) {
  const region = document.getElementById("say");
  if (!region) return;
  clearTimeout(saying);
  saying = setTimeout(
    () => {
      last = Date.now();
      region.textContent = text;
    },
    Math.max(0, last + PAUSE - Date.now()),
  );
}

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
  clearTimeout(staying);
  staying = setTimeout(() => {
    if (box()?.matches(":hover, :focus-within")) later();
    else box()?.classList.remove("on");
  }, TIME);
}
