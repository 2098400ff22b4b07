// The panel: fetched per claim, the next ones ahead; swapped without losing focus, sheet or unsaved words.
import { fetchPart } from "./fragments.js";
import { current, neighbour, show } from "./nav.js";
import { dress } from "./pending.js";
import { keepAll, putBack } from "./words.js";

/** @type {Map<number, Promise<import("./fragments.js").Part>>} */
const ahead = new Map();
/** @type {Map<number, import("./fragments.js").Part>} Panels as they were left, for want of a connection. */
const left = new Map();
/** @type {Promise<unknown>} Ends when the panel shows the claim that was chosen last. */
let loading = Promise.resolve();

export const panel = () => document.getElementById("panel");

/** @returns {HTMLFormElement | null} */
export const verdictForm = () => document.querySelector("#verdict-form");

/** @returns {HTMLTextAreaElement | null} */
export const rationale = () => document.querySelector("#rationale");

/** Tell whether the panel shows the list. */
export const isList = () => Boolean(document.querySelector("#panel [data-part='list'][aria-current]"));

/** Tell whether somebody is in a field of the panel. */
export const isInField = () => Boolean(document.activeElement?.matches("#panel :is(input, textarea, select)"));

/**
 * The address of a claim with the filter and search of this page.
 * @param {number} number
 */
export function addressOf(number) {
  const url = new URL(location.href);
  url.searchParams.set("claim", String(number));
  if (url.searchParams.get("view") === "list") url.searchParams.delete("view");
  url.hash = `c${number}`;
  return url.href;
}

/** Forget what was fetched ahead, since something changed. @param {number} [number] the claim that did */
export function forget(number) {
  for (const [other, coming] of ahead) coming.then((part) => left.set(other, part)).catch(() => {});
  ahead.clear();
  if (number) left.delete(number);
}

/** @param {number} number */
async function part(number) {
  const known = ahead.get(number);
  const older = left.get(number);
  ahead.delete(number);
  try {
    return await (known ?? fetchPart(addressOf(number), "panel"));
  } catch (error) {
    if (older && !navigator.onLine) return older;
    throw error;
  }
}

/** Ends when the panel shows what was chosen. */
export const settled = () => loading;

/**
 * Show a claim in the panel, unless another one was chosen meanwhile.
 * @param {number} number
 */
export function load(number) {
  const coming = fetchAndShow(number);
  loading = coming.catch(() => {});
  return coming;
}

/** @param {number} number */
async function fetchAndShow(number) {
  panel()?.setAttribute("aria-busy", "true");
  try {
    const { nodes } = await part(number);
    if (current() === number) swap(nodes);
    lookAhead();
  } catch (error) {
    if (current() === number) show(Number(panel()?.dataset.current)); // text and panel never part
    throw error;
  } finally {
    panel()?.removeAttribute("aria-busy");
  }
}

/** Fetch the neighbours ahead of time; a failure only means that they come later. */
export function lookAhead() {
  const next = neighbour(1);
  for (const number of [next, next && neighbour(1, (one) => one !== next && one !== current()), neighbour(-1)]) {
    if (number === null || number === current() || ahead.has(number)) continue;
    const coming = fetchPart(addressOf(number), "panel");
    coming.catch(() => ahead.delete(number));
    ahead.set(number, coming);
  }
}

/**
 * Put the panel of a fragment in place of the present one; false if the fragment has none.
 * @param {DocumentFragment} nodes
 * @returns {boolean}
 */
export function swap(nodes) {
  const next = nodes.querySelector("#panel");
  const old = panel();
  if (!(next instanceof HTMLElement) || !old) return false;
  keepAll(old.dataset.claim ?? "");
  const held = old.contains(document.activeElement) ? selectorOf(document.activeElement) : null;
  const isSame = old.dataset.current === next.dataset.current;
  const top = old.scrollTop;
  setSheet(next, old.classList.contains("open"));
  old.replaceWith(next);
  dress(next);
  if (!isSame && old.dataset.claim) left.set(Number(old.dataset.current), partWith(old));
  next.scrollTop = isSame ? top : 0;
  putBack(next.dataset.claim ?? "");
  showFields();
  document.title = `${next.dataset.title} · Factcheck`;
  if (held !== null) focusIn(next, held);
  return true;
}

/** @param {HTMLElement} box @returns {import("./fragments.js").Part} */
function partWith(box) {
  const nodes = document.createDocumentFragment();
  nodes.append(box);
  return { nodes, url: location.href, isRefused: false };
}

/** @param {Element | null} element */
function selectorOf(element) {
  if (!(element instanceof HTMLElement)) return null;
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (element.dataset.step) return `[data-step="${element.dataset.step}"]`;
  if (element.dataset.part) return `[data-part="${element.dataset.part}"]`;
  const { name, value } = /** @type {HTMLButtonElement} */ (element);
  return name && value ? `[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]` : "";
}

/**
 * @param {HTMLElement} box
 * @param {string} selector
 */
function focusIn(box, selector) {
  const same = selector ? box.querySelector(selector) : null;
  const target = same ?? box.querySelector(".verdict[aria-pressed='true'], .verdict, a");
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/** Show the field for words only when a passage or a record is chosen. */
export function showFields() {
  const box = document.querySelector("[data-for-passage]");
  const choice = /** @type {HTMLSelectElement | null} */ (document.querySelector("#conflict_with"))?.value;
  if (box instanceof HTMLElement) box.hidden = choice !== "span" && choice !== "record";
}

/**
 * @param {HTMLElement} box
 * @param {boolean} isOpen
 */
function setSheet(box, isOpen) {
  box.classList.toggle("open", isOpen);
  box.querySelector(".sheet-toggle")?.setAttribute("aria-expanded", String(isOpen));
}

/**
 * Open or close the sheet on phones; without a wish it changes over.
 * @param {boolean} [isOpen]
 */
export function sheet(isOpen) {
  const box = panel();
  if (box) setSheet(box, isOpen ?? !box.classList.contains("open"));
}

/**
 * Put focus on a field of the panel, and scroll the panel alone: the page must not move.
 * @param {string} selector
 */
export function focusOn(selector) {
  const box = panel();
  const field = box?.querySelector(selector);
  if (!box || !(field instanceof HTMLElement)) return;
  field.focus({ preventScroll: true });
  const [inner, outer] = [field.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.bottom > outer.bottom - 24) box.scrollTop += inner.bottom - outer.bottom + 24;
  else if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top + 24;
}
