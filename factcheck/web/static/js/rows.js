// Keys of the list of articles: from headline to headline, and into the search; Enter opens, as with any link.
import { watchKeys } from "./keys.js";

/** @param {number} step */
function go(step) {
  /** @type {NodeListOf<HTMLElement>} */
  const links = document.querySelectorAll("tbody th a");
  links[[...links].findIndex((link) => link.matches(":focus")) + step]?.focus();
}

watchKeys({ j: () => go(1), k: () => go(-1), "/": () => document.getElementById("q")?.focus() }, "jk");
