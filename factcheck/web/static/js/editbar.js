// The bar of an edit: how the claim would read, buttons for each handle, and why it was refused.
import { say } from "./toast.js";

/** @typedef {"new" | "adjust" | "split"} Kind */
/** @typedef {{ kind: Kind, number: number, count: number, part: number, parts: number, words: string }} State */

const bar = () => document.getElementById("edit");

/** @param {Kind} kind @param {number} number */
export function titleOf(kind, number) {
  return { new: "New claim", adjust: `Adjust claim ${number}`, split: `Split claim ${number}` }[kind];
}

/** What a handle is called. @param {Kind} kind @param {number} place */
export function nameOf(kind, place) {
  if (kind === "split") return place ? "Second cut" : "Cut";
  return place ? "End" : "Start";
}

/** @param {State} state */
export function show({ kind, number, count, part, parts, words }) {
  const box = bar();
  if (!box) return;
  box.hidden = false;
  document.getElementById("toast")?.classList.remove("on");
  write("edit-h", titleOf(kind, number));
  write("edit-words", words);
  refuse("");
  for (const row of box.querySelectorAll("[data-handle]")) {
    const place = Number(/** @type {HTMLElement} */ (row).dataset.handle);
    const name = nameOf(kind, place);
    row.toggleAttribute("hidden", place >= count);
    row.setAttribute("aria-label", name);
    const [label, earlier, later] = row.children;
    label.textContent = name;
    earlier.setAttribute("aria-label", `${name} one word earlier`);
    later.setAttribute("aria-label", `${name} one word later`);
  }
  const chooser = document.getElementById("edit-parts");
  chooser?.toggleAttribute("hidden", parts < 2);
  chooser?.replaceChildren(...Array.from({ length: parts }, (_, place) => button(place, place === part)));
}

/** @param {number} place @param {boolean} isChosen */
function button(place, isChosen) {
  const one = document.createElement("button");
  one.className = "btn small";
  one.type = "button";
  one.dataset.part = String(place);
  one.setAttribute("aria-pressed", String(isChosen));
  one.textContent = `Part ${place + 1}`;
  return one;
}

/** @param {string} id @param {string} words */
function write(id, words) {
  const place = document.getElementById(id);
  if (place) place.textContent = words;
}

/** Say why it was not taken; without a reason nothing is said. @param {string} reason */
export function refuse(reason) {
  write("edit-why", reason);
  document.getElementById("edit-why")?.toggleAttribute("hidden", !reason);
  if (reason) say(reason);
}

export const close = () => bar()?.setAttribute("hidden", "");
