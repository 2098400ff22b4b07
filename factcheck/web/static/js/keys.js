// Single keys: never in a field, with a modifier, in a dialog or during composition; one switch turns them off.
import { dialogIsOpen } from "./dialogs.js";
import { keysAreOn, usualKey } from "./prefs.js";

const FIELDS = "input:not([type='radio'], [type='checkbox']), textarea, select, [contenteditable]";

/** The field that somebody writes in. @param {Event} event */
export const fieldOf = (event) => (event.target instanceof Element ? event.target.closest(FIELDS) : null);

/** @param {KeyboardEvent} event */
function isFree(event) {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  return !fieldOf(event) && !hasModifier && !event.isComposing && !event.defaultPrevented && !dialogIsOpen() && keysAreOn();
}

/**
 * Run the action of a key, named by its usual key; those in `steps` repeat while the key is held.
 * @param {Record<string, () => void>} actions
 * @param {string} steps
 */
export function watchKeys(actions, steps) {
  document.addEventListener("keydown", (event) => {
    const key = usualKey(event.key);
    const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
    if (!action || !isFree(event) || (event.repeat && !steps.includes(key))) return;
    event.preventDefault();
    action();
  });
}

/** Ctrl or Cmd with Z outside fields, whether or not single keys are on. @param {() => void} action */
export function watchUndo(action) {
  document.addEventListener("keydown", (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "z";
    if (!isUndo || fieldOf(event) || dialogIsOpen()) return;
    event.preventDefault();
    action();
  });
}

/**
 * In a field: Escape leaves it, Ctrl or Cmd with Enter saves and goes on.
 * @param {{ leave(field: HTMLElement): void, goOn(field: HTMLElement): void }} actions
 */
export function watchFields({ leave, goOn }) {
  document.addEventListener("keydown", (event) => {
    const field = event.target instanceof Element ? event.target.closest("#panel :is(input, textarea, select)") : null;
    if (!(field instanceof HTMLElement) || event.isComposing) return;
    if (event.key === "Escape") leave(field);
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      goOn(field);
    }
  });
}
