// The annotate page: forms are sent in place, claims change without a new page, keys do what buttons do.
import { act, adopt, decide, fail, go, saveChoice, saveWords, sendVerdict, takeTheirs } from "./acts.js";
import { claimOrMark, onCutClick, startCutting } from "./cutting.js";
import "./changes.js";
import * as cuts from "./cuts.js";
import * as edit from "./edit.js";
import { showHits } from "./find.js";
import { fetchPart } from "./fragments.js";
import { watchFields, watchKeys } from "./keys.js";
import * as nav from "./nav.js";
import * as panels from "./panel.js";
import { dress } from "./pending.js";
import { onOthers } from "./save.js";
import { persist, takeUp } from "./words.js";

const TYPING = 800;
/** @type {number | undefined} */
let typing;

/**
 * @param {1 | -1} step
 * @param {string} [which] only to claims whose marks match
 */
function step(step, which = "*") {
  const number = nav.neighbour(step, (_, mark) => mark.matches(which));
  if (number !== null) go(number);
}

/** @param {string} selector @param {string} [otherwise] */
function press(selector, otherwise = selector) {
  const link = document.querySelector(selector) ?? document.querySelector(otherwise);
  if (link instanceof HTMLElement) link.click();
}

/**
 * @param {string} selector
 * @param {string} [fold]
 */
function reach(selector, fold) {
  panels.sheet(true);
  for (const folded of fold ? document.querySelectorAll(fold) : []) folded.setAttribute("open", "");
  panels.focusOn(selector);
}

/** @param {SubmitEvent} event */
function onSubmit(event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.closest("#panel") || "reload" in form.dataset) return;
  event.preventDefault();
  const button = event.submitter;
  if ("cuts" in form.dataset) cuts.submit(form, button);
  else if (button instanceof HTMLButtonElement && button.dataset.step === "undo") cuts.undoNewest();
  else if (form.id === "verdict-form" && button instanceof HTMLButtonElement) sendVerdict(form, button);
  else sendForm(form);
}

/** @param {HTMLFormElement} form */
function sendForm(form) {
  const body = new FormData(form);
  form.dataset.sent = "yes"; // its words are on their way and need not be kept
  const done = act(form.action, body, `Claim ${nav.current()}: ${form.dataset.send ?? "saved"}`);
  done.finally(() => delete form.dataset.sent);
}

/** @param {MouseEvent} event */
function onClick(event) {
  const target = event.target instanceof Element ? event.target : null;
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (onCutClick(event, target)) return;
  const named = target.closest("[data-go], [data-part], [data-act]");
  const { go: number, part, act: name } = named instanceof HTMLElement ? named.dataset : {};
  if (name === "undo") cuts.undoNewest();
  else if (name === "theirs") {
    event.preventDefault();
    takeTheirs();
  }
  else if (name === "sheet") panels.sheet();
  else if (number) choose(event, Number(number), !named?.closest(".panel-head"));
  else if (part && named instanceof HTMLAnchorElement) showPart(event, named);
  else if (target.closest(".ref")) choose(event, Number(target.closest(".ref")?.id.slice(1)));
  else if (target.closest(".claim") && getSelection()?.isCollapsed) choose(event, nav.claimAt(target));
  else if (target.closest(".strip")) chooseBar(event);
}

/**
 * @param {MouseEvent} event
 * @param {number | null} number
 * @param {boolean} [focus]
 */
function choose(event, number, focus = true) {
  if (number === null) return;
  event.preventDefault();
  go(number, focus);
}

/** @param {MouseEvent} event */
function chooseBar(event) {
  const bars = [...document.querySelectorAll(".strip i")];
  const gap = (/** @type {Element} */ bar) => Math.abs(bar.getBoundingClientRect().x - event.clientX);
  const [nearest] = bars.sort((one, other) => gap(one) - gap(other));
  if (nearest instanceof HTMLElement) go(Number(nearest.dataset.n));
}

/**
 * Show the claim or the list in the panel.
 * @param {MouseEvent} event
 * @param {HTMLAnchorElement} link
 */
function showPart(event, link) {
  event.preventDefault();
  saveWords();
  fetchPart(link.href, "panel")
    .then(({ nodes }) => panels.swap(nodes))
    .catch(fail);
}

/** @param {Event} event */
function onInput(event) {
  if (!(event.target instanceof Element) || !event.target.closest("#panel")) return;
  const isRationale = event.target === panels.rationale();
  clearTimeout(typing);
  typing = setTimeout(() => (isRationale ? saveWords() : persist()), TYPING);
}

/** @param {Event} event */
function onChange(event) {
  const field = event.target;
  if (field === panels.rationale()) saveWords();
  if (!(field instanceof HTMLElement) || !("save" in field.dataset)) return;
  panels.showFields();
  const isOpenEnded = document.querySelector("[data-for-passage]:not([hidden])");
  const words = document.querySelector("#conflict_value");
  if (isOpenEnded && words instanceof HTMLInputElement && !words.value) return words.focus();
  const form = panels.verdictForm();
  if (form) saveChoice(form);
}

startCutting();
const start = Number(panels.panel()?.dataset.current);
if (start) {
  nav.start(start);
  if (new URLSearchParams(location.search).has("claim")) nav.show(start);
  panels.showFields();
  panels.lookAhead();
}
showHits();
document.addEventListener("click", onClick);
document.addEventListener("submit", onSubmit);
document.addEventListener("input", onInput);
document.addEventListener("change", onChange);
for (const name of ["pagehide", "leaving"]) {
  addEventListener(name, () => {
    saveWords();
    persist();
  });
}
onOthers(adopt);
takeUp().then(() => dress(panels.panel()));
watchKeys(
  {
    j: () => step(1),
    k: () => step(-1),
    1: () => decide("supported"),
    2: () => decide("disputed"),
    3: () => decide("inconsistent"),
    0: () => decide("unverified"),
    n: () => reach("#rationale"),
    e: () => reach("#ev-url"),
    s: () => step(1, ".v-todo, .v-flagged, .draft"),
    f: () => press("#filters [aria-current] + a", "#filters a"),
    l: () => press("[data-part]:not([aria-current])"),
    "/": () => document.getElementById("find")?.focus(),
    x: () => reach("#drop-reason", "#cut, #drop"),
    r: () => press("#earlier button"),
    u: () => cuts.undoNewest(),
    a: () => edit.adjust(),
    c: () => claimOrMark(),
  },
  "jk",
);
watchFields({
  leave: (field) => {
    field.blur();
    nav.refOf(nav.current())?.focus({ preventScroll: true });
    panels.sheet(false);
  },
  goOn: (field) => {
    field.blur();
    step(1);
  },
});
