// The entry module of every page: theme button, menus, dialogs, messages, printing, passwords.
import { closeAround, openDialog, watchKeySwitch, watchMenus } from "./dialogs.js";
import { watchKeys } from "./keys.js";
import { keep, toggleTheme } from "./prefs.js";

/**
 * Show or hide what was typed into the field that the button names.
 * @param {HTMLElement} button
 */
function togglePassword(button) {
  const input = document.getElementById(button.dataset.for ?? "");
  if (!(input instanceof HTMLInputElement)) return;
  const shown = input.type === "text";
  input.type = shown ? "password" : "text";
  button.setAttribute("aria-pressed", String(!shown));
}

/**
 * Take a message away and leave focus where reading goes on.
 * @param {HTMLElement} button
 */
function dismiss(button) {
  button.closest(".flash")?.remove();
  document.getElementById("main")?.focus({ preventScroll: true });
}

/** @type {Record<string, (element: HTMLElement) => void | boolean>} */
const ACTIONS = {
  theme: toggleTheme,
  print: () => window.print(),
  help: () => openDialog("help"),
  close: closeAround,
  password: togglePassword,
  dismiss,
};

/**
 * Run the action that the clicked element names; an action that answers false leaves a link to itself.
 * @param {MouseEvent} event
 */
function act(event) {
  const element = event.target instanceof Element ? event.target.closest("[data-act], [data-dialog]") : null;
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!(element instanceof HTMLElement) || opensElsewhere) return;
  const { act: name = "", dialog } = element.dataset;
  const done = dialog ? openDialog(dialog) : ACTIONS[name]?.(element);
  if (element instanceof HTMLAnchorElement && done) event.preventDefault();
}

/** Show what is of use only with scripts and was sent hidden. */
function showScripted() {
  for (const element of document.querySelectorAll("[data-js][hidden]")) element.removeAttribute("hidden");
}

document.addEventListener("click", act);
document.addEventListener("submit", keep);
if (document.querySelector("[data-wait]")) setTimeout(() => location.reload(), 3000);
showScripted();
watchMenus();
watchKeySwitch();
watchKeys({ "?": () => openDialog("help") }, "");
