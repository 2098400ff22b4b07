// What a person chose: the root of the page carries it, and the forms of the frame change it in place.
import { ask } from "./fragments.js";
import { say } from "./toast.js";

const { dataset } = document.documentElement;

/** Tell whether single-key shortcuts are on. */
export const keysAreOn = () => dataset.keysOff === undefined;

/**
 * The usual key of the act to which the person gave the pressed one.
 * @param {string} pressed
 */
export const usualKey = (pressed) => dataset.keys?.split(" ").find((pair) => pair[0] === pressed)?.[1] ?? "";

/** Switch to the other theme; the form around the button sends it. @param {HTMLElement} button */
export function toggleTheme(button) {
  const isDark = dataset.theme ? dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  dataset.theme = isDark ? "light" : "dark";
  button.setAttribute("value", dataset.theme);
}

/** Switch the single keys on or off; the form around the box sends it. @param {HTMLInputElement} box */
export function switchKeys(box) {
  if (box.checked) delete dataset.keysOff;
  else dataset.keysOff = "";
  box.form?.requestSubmit();
}

/** Send a form of the frame without leaving the page. @param {SubmitEvent} event */
export function keep(event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !("keep" in form.dataset)) return;
  event.preventDefault();
  ask(form.action, "setting", new FormData(form, event.submitter)).catch(() =>
    say("This could not be saved, so it holds for this page only."),
  );
}
