// The two handles of a span that is changed: drawn over the text, and dragged by mouse or finger.
import { blockOf, indexOf, rangeOf } from "./offsets.js";

/** @typedef {{ label: string, block: HTMLElement, index: number, isEnd: boolean, word: string, at: number, of: number }} Look */

/** @returns {HTMLElement[]} */
export const handles = () => [...document.querySelectorAll(".handle")].map((one) => /** @type {HTMLElement} */ (one));

/** Those without a look are hidden. @param {Look[]} looks */
export function draw(looks) {
  handles().forEach((handle, place) => {
    const look = looks[place];
    handle.hidden = !look;
    if (!look) return;
    const box = boxAt(look);
    handle.classList.toggle("end", look.isEnd);
    handle.style.left = `${box.x + scrollX}px`;
    handle.style.top = `${box.top + scrollY}px`;
    handle.style.height = `${box.height}px`;
    const values = { label: look.label, valuetext: look.word, valuenow: look.at, valuemin: 1, valuemax: look.of };
    for (const [name, value] of Object.entries(values)) handle.setAttribute(`aria-${name}`, String(value));
  });
}

/** @param {Look} look */
function boxAt({ block, index, isEnd }) {
  const rects = rangeOf(block, index - Number(isEnd), index + Number(!isEnd)).getClientRects();
  const box = rects[isEnd ? rects.length - 1 : 0] ?? block.getBoundingClientRect();
  const isLeft = isEnd === (getComputedStyle(block).direction === "rtl");
  return { x: isLeft ? box.left : box.right, top: box.top, height: box.height };
}

/**
 * The place in the text at a point of the screen.
 * @param {number} x
 * @param {number} y
 * @returns {import("./offsets.js").Place | null}
 */
export function placeAt(x, y) {
  const caret = "caretPositionFromPoint" in document ? document.caretPositionFromPoint(x, y) : null;
  const range = caret ? null : document.caretRangeFromPoint?.(x, y);
  const node = caret?.offsetNode ?? range?.startContainer ?? null;
  const block = blockOf(node);
  if (!node || !block) return null;
  return { block, index: indexOf(block, node, caret?.offset ?? range?.startOffset ?? 0) };
}

/**
 * Let the handles be dragged: `moved` gets the number of the handle and the place under it.
 * @param {(at: number, place: import("./offsets.js").Place) => void} moved
 */
export function watchDrags(moved) {
  handles().forEach((handle, at) => {
    /** @type {number | null} How far below its line the handle was taken. */
    let below = null;
    handle.addEventListener("pointerdown", (event) => {
      const box = handle.getBoundingClientRect();
      below = event.clientY - (box.top + box.height / 2);
      handle.setPointerCapture(event.pointerId);
      handle.focus({ preventScroll: true });
      event.preventDefault();
    });
    handle.addEventListener("pointermove", (event) => {
      if (below === null) return;
      for (const one of handles()) one.classList.add("passed"); // the text below must be found, not the handle
      const place = placeAt(event.clientX, event.clientY - below);
      for (const one of handles()) one.classList.remove("passed");
      if (place) moved(at, place);
    });
    for (const end of ["pointerup", "pointercancel"]) handle.addEventListener(end, () => (below = null));
  });
}
