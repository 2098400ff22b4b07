// The words that were searched for, lit up where a claim that is shown contains them.
import { blocks, rangeOf, textOf } from "./offsets.js";

const MOST = 200; // more would slow every drawing of the page in some browsers

/** @param {HTMLElement} block @param {string} words */
function* hitsIn(block, words) {
  const text = textOf(block).toLowerCase();
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const hit = rangeOf(block, at, at + words.length);
    if (hit.startContainer.parentElement?.closest(".claim:not(.off)")) yield hit;
  }
}

/** Light up what the address asks for, and nothing without such words. */
export function showHits() {
  const words = new URLSearchParams(location.search).get("q")?.trim().toLowerCase();
  const hits = new Highlight();
  if (words) for (const block of blocks()) for (const hit of hitsIn(block, words)) if (hits.size < MOST) hits.add(hit);
  CSS.highlights.set("find", hits);
}
