// The light or dark theme: applied before the first paint, switched by the button in the bar.
import { get, set } from "./prefs.js";

const root = document.documentElement;

/** @returns {boolean} */
function isDark() {
  return root.dataset.theme
    ? root.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
}

/** Apply the stored choice; without one the system decides. */
export function applyTheme() {
  const stored = get("theme");
  if (stored === "light" || stored === "dark") root.dataset.theme = stored;
}

/** Switch to the other theme and keep the choice. */
export function toggleTheme() {
  const theme = isDark() ? "light" : "dark";
  root.dataset.theme = theme;
  set("theme", theme);
}

applyTheme();
