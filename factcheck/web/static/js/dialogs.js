// Dialogs: opened by buttons that name them, closed by their own button; focus returns by itself.
import { switchKeys } from "./prefs.js";

/**
 * Open the dialog with this id; false when the page has none.
 * @param {string} id
 * @returns {boolean}
 */
export function openDialog(id) {
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement)) return false;
  if (!dialog.open) dialog.showModal();
  return true;
}

/** Tell whether any dialog is open, so that keys can rest. */
export function dialogIsOpen() {
  return document.querySelector("dialog[open]") !== null;
}

/** Close the dialog around an element. @param {Element} inside */
export function closeAround(inside) {
  const dialog = inside.closest("dialog");
  if (dialog instanceof HTMLDialogElement) dialog.close();
}

/** Let the switch in the help dialog work at once. */
export function watchKeySwitch() {
  const box = document.getElementById("keys-on");
  if (box instanceof HTMLInputElement) box.addEventListener("change", () => switchKeys(box));
}
