// Settings that this browser keeps: read and written in one place, silent where storage is closed.

/** @typedef {"theme" | "keys"} Setting */

/**
 * Return the stored value, or null when there is none or storage is closed.
 * @param {Setting} key
 * @returns {string | null}
 */
export function get(key) {
  try {
    return localStorage.getItem(`factcheck.${key}`);
  } catch {
    return null;
  }
}

/**
 * Keep a value; in private windows it lasts as long as the page.
 * @param {Setting} key
 * @param {string} value
 */
export function set(key, value) {
  try {
    localStorage.setItem(`factcheck.${key}`, value);
  } catch {
    // Storage is closed: the setting holds for this page only.
  }
}

/**
 * Tell whether single-key shortcuts are on; they are unless somebody switched them off.
 * @returns {boolean}
 */
export function keysAreOn() {
  return get("keys") !== "off";
}
