// Spans of the text: whole words, and why some of them cannot be a claim.
import { claimsAround, marksOf } from "./nav.js";
import { blockOf, blocks, indexOf, pointOf, rangeOf, textOf } from "./offsets.js";

/** @typedef {[from: number, to: number]} Pair UTF-16 indices into the text of a block. */
/** @typedef {{ block: HTMLElement, pairs: Pair[] }} Spans */
/** @typedef {Spans | { reason: string } | null} Found */

const segmenter = new Intl.Segmenter(document.documentElement.lang || "en", { granularity: "word" });
const JOINTS = /^[-‐‑]$/;
const WORD = /[\p{L}\p{N}]/u;
const SIGNS_AT_START = /^[^\s\p{L}\p{N}]*/u;
const SIGNS_AT_END = /[^\s\p{L}\p{N}]*$/u;

/**
 * The words of a text; parts with a hyphen between them are one word.
 * @param {string} text
 * @returns {Pair[]}
 */
export function wordsIn(text) {
  /** @type {Pair[]} */
  const words = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (!isWordLike) continue;
    if (last && JOINTS.test(text.slice(last[1], index))) last[1] = index + segment.length;
    else words.push([index, index + segment.length]);
  }
  return words;
}

/**
 * With the signs that touch the words: the server knows which of them belong to a claim.
 * @param {string} text
 * @param {Pair} pair
 * @returns {Pair}
 */
function withSigns(text, [from, to]) {
  const before = text.slice(Math.max(0, from - 40), from).match(SIGNS_AT_END)?.[0].length ?? 0;
  const after = text.slice(to, to + 40).match(SIGNS_AT_START)?.[0].length ?? 0;
  return [from - before, to + after];
}

/** As the server takes spans: "12-40,55-61", in code points of the stored text. @param {Spans} spans */
export function spoken({ block, pairs }) {
  const text = textOf(block);
  const outer = pairs.map((pair) => pointsOf(block, withSigns(text, pair)));
  return outer.map(([from, to]) => `${from}-${to}`).join(",");
}

/** @param {HTMLElement} block @param {number[]} indices */
export function pointsOf(block, indices) {
  const text = textOf(block);
  return indices.map((index) => pointOf(text, index, Number(block.dataset.at)));
}

/**
 * The spans of a claim as the text shows them; segments that touch are one.
 * @param {number} number
 * @returns {Spans | null}
 */
export function spansOf(number) {
  const marks = [...marksOf(number)];
  const block = marks.length ? blockOf(marks[0]) : null;
  if (!block) return null;
  /** @type {Pair[]} */
  const pairs = [];
  for (const mark of marks) {
    const from = indexOf(block, mark, 0);
    const to = indexOf(block, mark, mark.childNodes.length);
    const last = pairs.at(-1);
    if (last && last[1] >= from) last[1] = to;
    else pairs.push([from, to]);
  }
  return { block, pairs };
}

/**
 * What is selected, snapped to whole words; or why it cannot be a claim; null if nothing of the text is.
 * @param {Selection | null} selection
 * @returns {Found}
 */
export function selected(selection) {
  const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const all = range ? blocks() : [];
  const near = all.filter((block) => range?.intersectsNode(block));
  if (!range || !near.length) return null;
  const touched = near.filter((block) => wordsOf(block, range).length);
  if (!touched.length) return { reason: "There is no word in this." };
  const isAll = touched.length === all.length && all.every((block) => wordsOf(block, range).length === wordsIn(textOf(block)).length);
  if (touched.length > 1) return { reason: isAll ? "This is the whole page: select the words of one claim." : "A claim stays inside one paragraph." };
  const [block] = touched;
  const words = wordsOf(block, range);
  /** @type {Pair} */
  const pair = [words[0][0], words[words.length - 1][1]];
  const twin = twinOf(block, pair);
  return twin ? { reason: `These words are claim ${twin} already.` } : { block, pairs: [pair] };
}

/**
 * The words of a block that a range touches.
 * @param {HTMLElement} block
 * @param {Range} range
 * @returns {Pair[]}
 */
export function wordsOf(block, range) {
  const inside = document.createRange();
  inside.selectNodeContents(block);
  const from = range.compareBoundaryPoints(Range.START_TO_START, inside) > 0 ? indexOf(block, range.startContainer, range.startOffset) : 0;
  const text = textOf(block);
  const to = range.compareBoundaryPoints(Range.END_TO_END, inside) < 0 ? indexOf(block, range.endContainer, range.endOffset) : text.length;
  return wordsIn(text).filter((word) => word[0] < to && word[1] > from);
}

/**
 * The number of the claim with just these words; it is one of those round the first of them.
 * @param {HTMLElement} block
 * @param {Pair} pair
 */
function twinOf(block, pair) {
  const text = textOf(block);
  const core = (/** @type {Pair} */ [from, to]) => {
    const words = text.slice(from, to);
    return `${from + words.search(WORD)}-${to - (words.match(SIGNS_AT_END)?.[0].length ?? 0)}`;
  };
  const first = rangeOf(block, pair[0], pair[0] + 1).startContainer.parentElement;
  return claimsAround(first).find((number) => {
    const pairs = spansOf(number)?.pairs ?? [];
    return pairs.length === 1 && core(pairs[0]) === core(pair);
  });
}
