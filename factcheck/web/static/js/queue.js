// Keys of the review queue: through the list, the four outcomes, the text, sending back, and ticking all.
import { fieldOf, watchKeys } from "./keys.js";

const PLACE = "factcheck.queue";
const OUTCOMES = { 1: "supported", 2: "disputed", 3: "inconsistent", 0: "unverified" };

/** Open the next or previous claim of the list. @param {number} step */
function go(step) {
  /** @type {NodeListOf<HTMLElement>} */
  const links = document.querySelectorAll(".q-list .q-item");
  links[[...links].findIndex((link) => link.hasAttribute("aria-current")) + step]?.click();
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
  /** @type {HTMLButtonElement | null | undefined} */
  const button = target?.closest("textarea")?.closest("details, form")?.querySelector("[type='submit']");
  if (!button || event.isComposing) return;
  event.preventDefault();
  button.click();
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
  /** @type {HTMLAnchorElement | null} */
  const now = document.querySelector(".q-item[aria-current]");
  const path = lastOpen(document.querySelector(".has-claim") ? location.pathname : "");
  /** @type {HTMLAnchorElement | null} */
  const last = document.querySelector(`.q-item[href^="${path}"]`) ?? now;
  last?.scrollIntoView({ block: "nearest" });
  const isBeside = !location.search && document.querySelector(".is-list .q-main")?.checkVisibility();
  if (last && last !== now && isBeside) location.replace(last.href);
}

/** Tick all claims that can be confirmed together, or none if all are ticked. */
function tickAll() {
  /** @type {NodeListOf<HTMLInputElement>} */
  const boxes = document.querySelectorAll("#confirm [type='checkbox']");
  const tick = [...boxes].some((box) => !box.checked);
  for (const box of boxes) box.checked = tick;
}

watchKeys(KEYS, "jk");
document.addEventListener("keydown", onKey);
document.querySelector("[data-act-queue]")?.addEventListener("click", tickAll);
comeBack();
