// The page drawn anew in place after a claim was cut: only what differs is exchanged, so that scroll position,
// typed words, ticks and focus stay.
import { showHits } from "./find.js";
import { fetchPart } from "./fragments.js";
import * as marks from "./marks.js";
import * as nav from "./nav.js";
import { blockOf, indexOf, rangeOf } from "./offsets.js";
import * as panels from "./panel.js";
import { csrfToken } from "./session.js";

const PARTS = ["#filters", "#progress", "#outside", "#side-claim", "#side-list"];

let asked = 0;

/** @returns {HTMLElement | null} */
export const article = () => document.querySelector("article.article");

/**
 * Fetch the page with this claim as the current one, and show it.
 * @param {number} number
 * @param {{ focus?: boolean, search?: URLSearchParams }} [options]
 * @returns {Promise<DocumentFragment>}
 */
export async function renew(number, { focus = false, search } = {}) {
  const url = new URL(panels.addressOf(number));
  if (search) url.search = search.toString();
  if (!number) url.searchParams.delete("claim");
  const mine = ++asked;
  const { nodes } = await fetchPart(url.href, "page");
  if (mine !== asked) return nodes; // somebody went on in the meantime
  panels.forget();
  takeUp(nodes, focus);
  if (!number) url.hash = "";
  history.replaceState(null, "", url.href);
  if (document.querySelector("#panel.panel")) panels.lookAhead();
  return nodes;
}

/** @param {DocumentFragment} nodes @param {boolean} focus */
function takeUp(nodes, focus) {
  const wasInText = article()?.contains(document.activeElement) ?? false;
  exchangeText(nodes);
  if (document.querySelector("#panel.panel")) panels.swap(nodes);
  const number = Number(panels.panel()?.dataset.current ?? article()?.dataset.current);
  nav.start(number);
  nav.show(number, { focus: focus || wasInText });
}

/**
 * Take up what others did, as the server shows it now: nobody is moved, and a panel that somebody writes in stays.
 * @param {DocumentFragment} nodes
 */
export function takeIn(nodes) {
  const next = nodes.querySelector("#panel");
  if (!(next instanceof HTMLElement)) return;
  const held = article()?.contains(document.activeElement);
  panels.forget();
  exchangeText(nodes);
  marks.paint(JSON.parse(nodes.querySelector("#marks")?.textContent ?? "[]"));
  const isNew = next.dataset.rev !== panels.panel()?.dataset.rev || panels.isList();
  if (isNew && !panels.isInField()) {
    keepFolds(panels.panel(), next);
    panels.swap(nodes);
  }
  nav.start(Number(next.dataset.current));
  if (held) nav.refOf(nav.current())?.focus({ preventScroll: true });
  panels.lookAhead();
}

/** Exchange the text and the counts; the block at the top of the view stays where it is. @param {DocumentFragment} nodes */
function exchangeText(nodes) {
  const anchor = anchorOf();
  const selectAgain = keptSelection();
  const fresh = nodes.querySelector("article.article");
  if (fresh instanceof HTMLElement) {
    exchange(fresh);
    marks.forget();
  }
  selectAgain();
  for (const token of nodes.querySelectorAll("[name=csrf_token]")) token.setAttribute("value", csrfToken());
  for (const part of PARTS) swapPart(part, nodes);
  showHits();
  if (anchor) scrollBy({ top: anchor.block().getBoundingClientRect().top - anchor.top, behavior: "instant" });
}

/** What is unfolded stays so. @param {Element | null} old @param {Element} next */
function keepFolds(old, next) {
  const folds = old?.querySelectorAll("details") ?? [];
  next.querySelectorAll("details").forEach((fold, place) => (fold.open ||= folds[place]?.open ?? false));
}

/** Exchange a part of the page, with what is unfolded and ticked in it. @param {string} part @param {DocumentFragment} nodes */
function swapPart(part, nodes) {
  const old = document.querySelector(part);
  const next = nodes.querySelector(part);
  if (!old || !next) return;
  keepFolds(old, next);
  if (old.isEqualNode(next)) return;
  for (const box of old.querySelectorAll("[type=checkbox]:checked")) {
    const same = next.querySelector(`[type=checkbox][value="${box.getAttribute("value")}"]`);
    if (same instanceof HTMLInputElement) same.checked = true;
  }
  old.replaceWith(next);
}

/**
 * Put the new text in the place of the old one, block by block.
 * @param {HTMLElement} fresh
 */
function exchange(fresh) {
  const old = article();
  if (!old) return;
  for (const name of ["current", "claim", "revision", "mayCut"]) delete old.dataset[name];
  Object.assign(old.dataset, fresh.dataset);
  for (const ref of fresh.querySelectorAll(".ref")) ref.setAttribute("tabindex", "-1");
  const [before, after] = [old, fresh].map((one) => [...one.children]);
  const byKey = new Map(before.map((child, place) => [keyOf(child, place), child]));
  after.forEach((child, place) => {
    const known = byKey.get(keyOf(child, place));
    if (known && !known.isEqualNode(child)) known.replaceWith(child);
    else if (!known) old.insertBefore(child, old.children[place] ?? null);
    byKey.delete(keyOf(child, place));
  });
  for (const gone of byKey.values()) gone.remove();
}

/** What a child of the article is, whether or not it changed. @param {Element} child @param {number} place */
function keyOf(child, place) {
  const block = child.matches("[data-at]") ? child : child.querySelector("[data-at]");
  return block instanceof HTMLElement ? `at ${block.dataset.at}` : child.id || child.className || String(place);
}

/** What is selected, or where the caret is, to be put back into the new text. */
function keptSelection() {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const block = blockOf(range?.startContainer ?? null);
  if (!selection || !range || !block || blockOf(range.endContainer) !== block) return () => {};
  const from = indexOf(block, range.startContainer, range.startOffset);
  const to = indexOf(block, range.endContainer, range.endOffset);
  return () => {
    const next = document.querySelector(`.article [data-at="${block.dataset.at}"]`);
    if (block.isConnected || !(next instanceof HTMLElement)) return;
    const again = rangeOf(next, from, to);
    selection.setBaseAndExtent(again.startContainer, again.startOffset, again.endContainer, again.endOffset);
  };
}

/** The first block in view, to be found again in the new text, and where it stands. */
function anchorOf() {
  const top = document.querySelector(".top")?.getBoundingClientRect().bottom ?? 0;
  const blocks = [...document.querySelectorAll(".article [data-at]")];
  const block = blocks.find((one) => one.getBoundingClientRect().bottom > top);
  if (!(block instanceof HTMLElement)) return null;
  const selector = `.article [data-at="${block.dataset.at}"]`;
  return { block: () => document.querySelector(selector) ?? block, top: block.getBoundingClientRect().top };
}
