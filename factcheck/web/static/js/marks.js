// How marks look after a change: the server says it for all claims, and only what differs is painted.
import { marksOf, refOf } from "./nav.js";
import { icon } from "./state.js";

/** @typedef {[number: number, look: string, words: string, isShown: boolean]} Row */

/** @type {Record<string, [className: string, icon: string]>} */
const LOOKS = {
  supported: ["v-supported", "check"],
  disputed: ["v-disputed", "bang"],
  inconsistent: ["v-inconsistent", "neq"],
  unverified: ["v-none", "dash"],
  flagged: ["v-flagged", "flag"],
  todo: ["v-todo", ""],
  dropped: ["v-dropped", ""],
};
/** @type {Map<number, string>} */
const painted = new Map();

/**
 * Paint the marks that changed.
 * @param {Row[]} rows
 */
export function paint(rows) {
  for (const row of rows) {
    const key = row.join("|");
    if (painted.get(row[0]) !== key) paintOne(row);
    painted.set(row[0], key);
  }
}

/** How a claim looks now, to be painted again. @param {number} number @returns {Row} */
export function lookOf(number) {
  const [mark] = marksOf(number);
  const look = Object.keys(LOOKS).find((name) => mark?.matches(`.${LOOKS[name][0]}`)) ?? "todo";
  return [number, look, refOf(number)?.ariaLabel?.replace(/^.*?: /, "") ?? "", !mark?.matches(".off")];
}

/** Tell whether the claim waits for a verdict that counts, as far as its mark tells. @param {number} number */
export function isToDo(number) {
  const [mark] = marksOf(number);
  const isOpen = mark?.matches(":is(.v-todo, .v-flagged, .draft, .stale):not(.off, .v-dropped)");
  return Boolean(isOpen && !lookOf(number)[2].includes("final"));
}

/** The text was drawn anew: what was painted on the old one tells nothing. */
export const forget = () => painted.clear();

/** @param {Row} row */
function paintOne([number, look, words, isShown]) {
  const [className, image] = LOOKS[look] ?? LOOKS.todo;
  for (const mark of marksOf(number)) {
    const kept = [...mark.classList].filter((name) => /^(now|lit|u\d)$/.test(name));
    mark.className = ["claim", className, ...kept].join(" ");
    mark.classList.toggle("draft", words.includes("draft"));
    mark.classList.toggle("stale", words.includes("stale"));
    mark.classList.toggle("off", !isShown);
  }
  const ref = refOf(number);
  if (!ref) return;
  ref.setAttribute("aria-label", `Claim ${number}: ${words}`);
  ref.replaceChildren(...(image ? [icon(image)] : []), String(number));
}
