// How marks look after a change: the server says it for all claims, and only what differs is painted.
import { marksOf, refOf } from "./nav.js";

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
 * An icon of the page's sprite.
 * @param {string} name
 */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "ic");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

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
