// Handles that go from word to word by mouse, finger, key or button: for a claim, a new one, or a cut in one.
import * as bar from "./editbar.js";
import * as cuts from "./cuts.js";
import { draw, handles, placeAt, watchDrags } from "./handles.js";
import { fieldOf } from "./keys.js";
import * as nav from "./nav.js";
import { blockOf, blocks, indexOf, rangeOf, textOf } from "./offsets.js";
import { article } from "./renew.js";
import { pointsOf, spansOf, spoken, wordsIn } from "./spans.js";
import { say, toast } from "./toast.js";

/** @typedef {import("./spans.js").Pair} Pair */
/**
 * `at` are the words under the handles: the first and last of the span, or the first of each new part.
 * @typedef {{ kind: "new" | "adjust" | "split", block: HTMLElement, words: Pair[], pairs: Pair[], part: number, at: number[] }} Edit
 */

const LINE = 8; // words: about a line of text
const HELP = "Arrow keys move by a word, Tab goes to the other handle, Enter saves, Escape cancels.";
/** @type {Edit | null} */
let edit = null;
/** @type {Element | null} */
let opener = null;

export const isEditing = () => edit !== null;

function spansAtHand() {
  const spans = cuts.mayCut() && cuts.claimAtHand() ? spansOf(nav.current()) : null;
  if (!spans) say("There is no claim to change.");
  return spans;
}

export function adjust() {
  const spans = spansAtHand();
  if (!spans) return;
  const words = wordsIn(textOf(spans.block));
  begin({ kind: "adjust", ...spans, words, part: spans.pairs.length - 1, at: [] });
  choosePart(spans.pairs.length - 1);
}

/** Mark a new claim word by word, starting behind the current one. */
export function markNew() {
  if (!cuts.mayCut()) return;
  const now = spansOf(nav.current());
  const block = now?.block ?? blocks().find((one) => wordsIn(textOf(one)).length);
  if (!block) return say("This text has no words.");
  const words = wordsIn(textOf(block));
  const end = now?.pairs[now.pairs.length - 1][1] ?? 0;
  const first = Math.max(0, words.findIndex((word) => word[0] >= end));
  begin({ kind: "new", block, words, pairs: [], part: 0, at: [first, first] });
  set(0, first);
}

/** Split the current claim, at first where the caret or the selection is. */
export function split() {
  const spans = spansAtHand();
  if (!spans) return;
  const isOwn = (/** @type {Pair} */ word) => spans.pairs.some(([from, to]) => word[0] >= from && word[1] <= to);
  const words = wordsIn(textOf(spans.block)).filter(isOwn);
  if (words.length < 2) return say("This claim is one word: it cannot be split.");
  begin({ kind: "split", ...spans, words, part: 0, at: placesChosen(spans.block, words) });
  show(0);
}

/** @param {HTMLElement} block @param {Pair[]} words */
function placesChosen(block, words) {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const ends = range && blockOf(range.startContainer) === block && blockOf(range.endContainer) === block
    ? [indexOf(block, range.startContainer, range.startOffset), indexOf(block, range.endContainer, range.endOffset)]
    : [];
  const places = ends.map((index) => words.findIndex((word) => word[1] > index)).filter((place) => place > 0);
  return places.length ? [...new Set(places)] : [Math.floor(words.length / 2)];
}

/** @param {Edit} next */
function begin(next) {
  opener = document.activeElement;
  edit = next;
  document.getElementById("newclaim")?.setAttribute("hidden", "");
  article()?.classList.add("editing");
  say(`${bar.titleOf(next.kind, nav.current())}. ${HELP}`);
}

/** @param {string} [words] */
function stop(words) {
  edit = null;
  draw([]);
  bar.close();
  CSS.highlights.delete("edit");
  article()?.classList.remove("editing");
  const back = opener?.isConnected && opener !== document.body ? opener : nav.refOf(nav.current());
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  if (words) say(words);
}

/** @param {number} part */
function choosePart(part) {
  if (!edit) return;
  const [from, to] = edit.pairs[part];
  const inside = edit.words.flatMap((word, place) => (word[0] < to && word[1] > from ? [place] : []));
  edit.part = part;
  edit.at = [inside[0], inside[inside.length - 1]];
  show(1);
}

/** @param {Edit} state @param {number} handle @returns {[least: number, most: number]} */
function limits({ kind, words, pairs, part, at }, handle) {
  if (kind === "split") {
    const isLast = handle === at.length - 1;
    return [handle ? at[0] + 1 : 1, isLast ? words.length - 1 : at[1] - 1];
  }
  const before = pairs[part - 1]?.[1] ?? 0;
  const after = pairs[part + 1]?.[0] ?? Infinity;
  const least = words.findIndex((word) => word[0] >= before);
  const most = words.findLastIndex((word) => word[1] <= after);
  if (kind === "new") return [least, most];
  return handle ? [at[0], most] : [least, at[1]];
}

/** @param {number} handle @param {number} word */
function set(handle, word) {
  if (!edit) return;
  const { kind, words, at, pairs, part } = edit;
  const [least, most] = limits(edit, handle);
  at[handle] = Math.min(Math.max(word, least), most);
  if (kind === "new") at[1 - handle] = handle ? Math.min(...at) : Math.max(...at);
  if (kind !== "split") pairs[part] = [words[at[0]][0], words[at[1]][1]];
  show(handle);
}

/** Move a handle by words; a new claim goes on in the next paragraph. @param {number} handle @param {number} by */
function move(handle, by) {
  if (!edit) return;
  const [least, most] = limits(edit, handle);
  if (edit.kind === "new" && edit.at[handle] === (by < 0 ? least : most)) enter(by);
  else set(handle, edit.at[handle] + by);
}

/** @param {number} by */
function enter(by) {
  const all = blocks().filter((one) => one === edit?.block || wordsIn(textOf(one)).length);
  const block = edit ? all[all.indexOf(edit.block) + Math.sign(by)] : null;
  if (block) moveTo(0, { block, index: by < 0 ? Infinity : 0 });
}

/** @param {number} handle @param {import("./offsets.js").Place} place */
function moveTo(handle, { block, index }) {
  if (!edit) return;
  if (block !== edit.block) {
    const words = wordsIn(textOf(block));
    if (edit.kind !== "new" || !words.length) return;
    const word = wordAt(words, index);
    edit = { ...edit, block, words, at: [word, word] };
  }
  set(handle, wordAt(edit.words, index));
}

/** The word at a place, else the next one. @param {Pair[]} words @param {number} index */
function wordAt(words, index) {
  const found = words.findIndex((word) => word[1] >= index);
  return found < 0 ? words.length - 1 : found;
}

/** @param {number} handle */
function show(handle) {
  place();
  tell();
  const target = handles()[handle];
  nav.reveal([target]);
  target.focus({ preventScroll: true });
}

function place() {
  if (!edit) return;
  const state = edit;
  const { kind, block, words, at } = state;
  if (!block.isConnected) return stop();
  const text = textOf(block);
  const looks = at.map((word, handle) => {
    const [least, most] = limits(state, handle);
    const isEnd = handle === 1 && kind !== "split";
    const index = words[word][Number(isEnd)];
    const values = { word: text.slice(...words[word]), at: word - least + 1, of: most - least + 1 };
    return { label: bar.nameOf(kind, handle), block, index, isEnd, ...values };
  });
  draw(looks);
}

function tell() {
  if (!edit) return;
  const { kind, block, at, pairs, part } = edit;
  const text = textOf(block);
  const parts = partsOf(edit);
  const lit = kind === "split" ? parts[1] : [pairs[part]];
  CSS.highlights.set("edit", new Highlight(...lit.map(([from, to]) => rangeOf(block, from, to))));
  const claims = parts.map((one) => one.map((pair) => text.slice(...pair)).join(" … "));
  bar.show({ kind, number: nav.current(), count: at.length, part, parts: kind === "adjust" ? pairs.length : 1, words: claims.join(" | ") });
}

/** The spans of each claim that the act would leave. @param {Edit} state @returns {Pair[][]} */
function partsOf({ kind, words, pairs, at }) {
  if (kind !== "split") return [pairs];
  const bounds = [0, ...at.map((place) => words[place][0]), Infinity];
  /** @type {(pair: Pair, place: number) => Pair} */
  const inside = ([from, to], place) => [Math.max(from, bounds[place]), Math.min(to, bounds[place + 1])];
  return bounds.slice(1).map((_, place) => pairs.map((pair) => inside(pair, place)).filter(([from, to]) => from < to));
}

async function save() {
  const state = edit;
  const claim = cuts.claimAtHand();
  const { id, version = "" } = article()?.dataset ?? {};
  if (!state || (state.kind !== "new" && !claim)) return;
  const { block, kind, words, at, pairs } = state;
  const spans = spoken({ block, pairs });
  const revision = { base_revision: claim?.revision ?? "" };
  const cut = pointsOf(block, at.map((place) => words[place][0])).join(",");
  /** @type {Record<string, [url: string, fields: Record<string, string>]>} */
  const acts = {
    new: [`/articles/${id}/claims`, { spans, version }],
    adjust: [`/claims/${claim?.id}/span`, { spans, ...revision }],
    split: [`/claims/${claim?.id}/split`, { at: cut, ...revision }],
  };
  const reason = await cuts.send(...acts[kind]);
  if (reason && edit && block.isConnected) return bar.refuse(reason);
  stop();
  if (reason) toast(reason);
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  if (!edit || fieldOf(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const focused = handles().indexOf(target);
  const handle = focused < 0 ? edit.at.length - 1 : focused;
  const isRtl = getComputedStyle(edit.block).direction === "rtl" ? -1 : 1;
  const [least, most] = limits(edit, handle);
  /** @type {Record<string, (() => void) | undefined>} */
  const keys = {
    Escape: () => stop("Nothing was changed."),
    ArrowLeft: () => move(handle, -isRtl),
    ArrowRight: () => move(handle, isRtl),
    ArrowUp: () => move(handle, -LINE),
    ArrowDown: () => move(handle, LINE),
    Home: () => set(handle, least),
    End: () => set(handle, most),
  };
  if (event.key === "Enter" && !target.closest("button, a, summary")) keys.Enter = save;
  const action = keys[event.key];
  if (action) event.preventDefault();
  if (action || event.key.length === 1) event.stopImmediatePropagation();
  action?.();
}

/** A click on a word brings the nearer handle there. @param {MouseEvent} event */
function onClick(event) {
  const target = event.target instanceof Element ? event.target : null;
  if (!edit || !target) return;
  const button = target.closest("button");
  const { move: step, edit: name, part } = button?.dataset ?? {};
  const place = target.closest(".article") ? placeAt(event.clientX, event.clientY) : null;
  if (place) {
    const word = place.block === edit.block ? wordAt(edit.words, place.index) : 0;
    const gaps = edit.at.map((at) => Math.abs(at - word));
    moveTo(gaps.indexOf(Math.min(...gaps)), place);
  } else if (step) {
    const [handle, by] = step.split(" ").map(Number);
    move(handle, by);
    button?.focus({ preventScroll: true });
  } else if (part) choosePart(Number(part));
  else if (name === "save") save();
  else if (name === "cancel") stop("Nothing was changed.");
  else return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

export function watchEdits() {
  document.addEventListener("keydown", onKey, { capture: true });
  document.addEventListener("click", onClick, { capture: true });
  for (const event of ["resize", "scroll"]) addEventListener(event, place, { passive: true });
  watchDrags(moveTo);
}
