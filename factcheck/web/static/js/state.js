// The save state in the bar: always there, in words and an icon, and said when it turns; and the icons of the sprite.
import { say } from "./toast.js";

/** @typedef {"saved" | "saving" | "failed" | "offline" | "ended" | "refused"} State */

/** @type {Record<State, [image: string, words: (count: number, until: string) => string]>} */
const STATES = {
  saved: ["ok", () => "All saved"],
  saving: ["sync", () => "Saving"],
  failed: ["off", (count, until) => `Not saved, trying again${until} (${count})`],
  offline: ["off", (count) => `Offline, ${count} to send`],
  ended: ["lock", (count) => `Not saved, signed out (${count})`],
  refused: ["warn", () => "Not accepted"],
};

let said = "saved";

/** The button that shows the state; only pages of people who are signed in have one. @returns {HTMLButtonElement | null} */
const box = () => document.querySelector("#save");

export const user = () => box()?.dataset.user ?? "";

/**
 * @param {State} state
 * @param {number} [count] how much waits
 * @param {string} [until] when it is tried again, if not soon
 */
export function show(state, count = 0, until = "") {
  const button = box();
  if (!button) return;
  const [image, wording] = STATES[state];
  const words = wording(count, until && ` at ${until}`);
  button.dataset.state = state;
  button.disabled = state !== "refused" && state !== "ended";
  if (button.textContent === words) return;
  const text = document.createElement("span");
  text.textContent = words;
  button.replaceChildren(icon(image), text);
  if (state === "saving") return;
  if (state !== said || state === "refused") say(words);
  said = state;
}

/** Another icon like the first one on the page. @param {string} name */
export function icon(name) {
  const svg = /** @type {Element} */ (document.querySelector(".ic")?.cloneNode(true));
  svg.firstElementChild?.setAttribute("href", `#i-${name}`);
  return svg;
}
