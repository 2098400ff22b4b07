// Keys of the review queue: through the list, the four outcomes, the text, sending back, and ticking all.
import { fieldOf, watchKeys } from "./keys.js";

const PLACE = "factcheck.queue";
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

/** In a field: Escape leaves it, Ctrl or Cmd with Enter sends. @param {KeyboardEvent} event */
function onKey(event) {
  const field = fieldOf(event);
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") submitFrom(field, event);
  else if (event.key === "Escape" && field && !event.isComposing) leave();
}

/** Leave a field for the outcome that is chosen, or for the place where reading goes on. */
function leave() {
  const place = document.querySelector("#decide input[name='label']:checked") ?? document.getElementById("main");
  if (place instanceof HTMLElement) place.focus({ preventScroll: true });
}

/** Send the form around a field, by the button that belongs to the field. @param {Element | null} target @param {KeyboardEvent} event */
function submitFrom(target, event) {
  const form = target?.closest("form");
  if (!target || !form || event.isComposing || !target.matches("textarea")) return;
  const button = (target.closest("details") ?? form).querySelector("button[type='submit']");
  if (!(button instanceof HTMLButtonElement)) return;
  event.preventDefault();
  form.requestSubmit(button);
}

/** The claim that was open last in this window; one that is open now takes its place. @param {string} [open] */
function lastOpen(open) {
  try {
    if (open) sessionStorage.setItem(PLACE, open);
    return sessionStorage.getItem(PLACE);
  } catch {
    return null; // storage is closed
  }
}

/** Whoever comes back to the list finds the claim where they left it, and open where there is room for it. */
function comeBack() {
  const now = document.querySelector(".q-item[aria-current]");
  const path = lastOpen(document.querySelector(".has-claim") ? location.pathname : "");
  const last = document.querySelector(`.q-item[href^="${path}"]`) ?? now;
  last?.scrollIntoView({ block: "nearest" });
  const isBeside = !location.search && document.querySelector(".is-list .q-main")?.checkVisibility();
  if (last instanceof HTMLAnchorElement && last !== now && isBeside) location.replace(last.href);
}

/** Tick all claims that can be confirmed together, or none if all are ticked. */
function tickAll() {
  const boxes = [...document.querySelectorAll("#confirm input[type='checkbox']")].filter(
    (box) => box instanceof HTMLInputElement,
  );
  const tick = boxes.some((box) => !box.checked);
  for (const box of boxes) box.checked = tick;
}

watchKeys(KEYS, "jk");
document.addEventListener("keydown", onKey);
const all = document.querySelector("[data-act-queue='all']");
if (all instanceof HTMLElement) {
  all.hidden = false;
  all.addEventListener("click", tickAll);
}
comeBack();
