// Menus made of <details class="menu">: one open at a time, closed by Escape, a click or focus elsewhere.

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

/** Watch all menus of the page, also those that come later. */
export function watchMenus() {
  document.addEventListener("keydown", closeOnEscape, { capture: true });
  document.addEventListener("click", (event) => closeOthers(menuAround(event.target)));
  document.addEventListener("focusin", (event) => closeOthers(menuAround(event.target)));
}
