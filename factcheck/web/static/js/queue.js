// Keys of the review queue: through the list, the four outcomes, the text, sending back, and ticking all.
import { dialogIsOpen } from "./dialogs.js";
import { keysAreOn } from "./prefs.js";

const FIELDS = "input:not([type='radio'], [type='checkbox']), textarea, select, [contenteditable]";
const OUTCOMES = { 1: "supported", 2: "disputed", 3: "inconsistent", 0: "unverified" };

/** Open the next or previous claim of the list. @param {number} step */
function go(step) {
  const links = [...document.querySelectorAll(".q-list .q-item")];
  const place = links.findIndex((link) => link.hasAttribute("aria-current"));
  const link = links[place + step];
  if (link instanceof HTMLAnchorElement) link.click();
}

/** Choose an outcome, and bring the first field that belongs to it within reach. @param {string} outcome */
function choose(outcome) {
  const radio = document.querySelector(`#decide input[name="label"][value="${outcome}"]`);
  if (!(radio instanceof HTMLInputElement)) return;
  radio.checked = true;
  radio.dispatchEvent(new Event("change", { bubbles: true }));
  radio.focus({ preventScroll: true });
  radio.closest("fieldset")?.scrollIntoView({ block: "nearest" });
}

/** Put the caret into a field. @param {string} id */
function write(id) {
  const field = document.getElementById(id);
  if (!field) return;
  field.closest("details")?.setAttribute("open", "");
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: "nearest" });
}

/** @type {Record<string, () => void>} */
const KEYS = {
  j: () => go(1),
  k: () => go(-1),
  n: () => write("rationale"),
  b: () => write("question"),
};
for (const [key, outcome] of Object.entries(OUTCOMES)) KEYS[key] = () => choose(outcome);

/** Act on a single key, unless somebody is writing, composing or reading a dialog. @param {KeyboardEvent} event */
function onKey(event) {
  const target = event.target instanceof Element ? event.target : document.body;
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") return submitFrom(target, event);
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialogIsOpen()) return;
  if (event.key === "Escape" && target instanceof HTMLElement && target.matches(FIELDS)) return target.blur();
  if (target.closest(FIELDS) || !keysAreOn() || !Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  KEYS[event.key]();
}

/** Send the form around a field, by the button that belongs to the field. @param {Element} target @param {KeyboardEvent} event */
function submitFrom(target, event) {
  const form = target.closest("form");
  if (!form || event.isComposing || !target.matches("textarea")) return;
  const button = (target.closest("details") ?? form).querySelector("button[type='submit']");
  if (!(button instanceof HTMLButtonElement)) return;
  event.preventDefault();
  form.requestSubmit(button);
}

/** Tick all claims that can be confirmed together, or none if all are ticked. */
function tickAll() {
  const boxes = [...document.querySelectorAll("#confirm input[type='checkbox']")].filter(
    (box) => box instanceof HTMLInputElement,
  );
  const tick = boxes.some((box) => !box.checked);
  for (const box of boxes) box.checked = tick;
}

document.addEventListener("keydown", onKey);
const all = document.querySelector("[data-act-queue='all']");
if (all instanceof HTMLElement) {
  all.hidden = false;
  all.addEventListener("click", tickAll);
}
const current = document.querySelector(".q-item[aria-current]");
current?.scrollIntoView({ block: "nearest" });
