// Places in the text: where the page shows them, and where they lie in the stored text. Numbers in the text and
// labels do not count. Inside a block places are UTF-16 indices; pointOf alone makes code points of them.

const NO_TEXT = ".k, .eyebrow";

/** @typedef {{ block: HTMLElement, index: number }} Place */

/** All blocks of the text, in order. @returns {HTMLElement[]} */
export const blocks = () => [...document.querySelectorAll(".article [data-at]")].map((one) => /** @type {HTMLElement} */ (one));

/**
 * The block around a node, if it lies in the text.
 * @param {Node | null} node
 * @returns {HTMLElement | null}
 */
export function blockOf(node) {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest(".article [data-at]") ?? null;
}

/** @param {HTMLElement} block @returns {Text[]} */
function textsOf(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(NO_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  return texts;
}

/** The stored words of a block. @param {HTMLElement} block */
export const textOf = (block) => textsOf(block).map((text) => text.data).join("");

/**
 * How much text of the block stands before a place in the page.
 * @param {HTMLElement} block
 * @param {Node} node
 * @param {number} offset
 */
export function indexOf(block, node, offset) {
  const place = document.createRange();
  place.setStart(node, offset);
  let index = 0;
  for (const text of textsOf(block)) {
    if (text === node) return index + offset;
    if (place.comparePoint(text, text.length) > 0) break;
    index += text.length;
  }
  return index;
}

/**
 * The part of the page that shows block text from one index to another.
 * @param {HTMLElement} block
 * @param {number} from
 * @param {number} to
 */
export function rangeOf(block, from, to) {
  const range = document.createRange();
  range.selectNodeContents(block);
  let index = 0;
  for (const text of textsOf(block)) {
    const end = index + text.length;
    if (index <= from && from < end) range.setStart(text, from - index);
    if (index < to && to <= end) range.setEnd(text, to - index);
    if (index <= from && from < end && from === to) range.collapse(true);
    index = end;
  }
  return range;
}

/**
 * The place in the stored text, in Unicode code points, of a UTF-16 index into a block that starts at `at`.
 * @param {string} text
 * @param {number} index
 * @param {number} at
 */
export function pointOf(text, index, at) {
  return at + Array.from(text.slice(0, index)).length;
}
