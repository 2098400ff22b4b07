// What opens above the page: dialogs, and menus, which Escape, a click or focus elsewhere close.
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

/** @param {Element | null} except a menu that stays open */
function closeOthers(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (menu !== except && menu instanceof HTMLDetailsElement) menu.open = false;
  }
}

/**
 * @param {EventTarget | null} target
 * @returns {Element | null}
 */
function menuAround(target) {
  return target instanceof Element ? target.closest("details.menu") : null;
}

/** @param {KeyboardEvent} event */
function closeOnEscape(event) {
  const menu = menuAround(event.target) ?? document.querySelector("details.menu[open]");
  if (event.key !== "Escape" || !(menu instanceof HTMLDetailsElement) || !menu.open) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
  event.stopPropagation();
}

/** Watch all menus, <details class="menu">, also those that come later: one is open at a time. */
export function watchMenus() {
  document.addEventListener("keydown", closeOnEscape, { capture: true });
  for (const name of ["click", "focusin"]) document.addEventListener(name, (event) => closeOthers(menuAround(event.target)));
}
