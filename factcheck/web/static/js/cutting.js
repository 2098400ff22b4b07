// What the preview and the annotate page share of cutting by hand: buttons, the toggle of the gaps, watching.
import { fail } from "./acts.js";
import * as cuts from "./cuts.js";
import * as edit from "./edit.js";
import { watchUndo } from "./keys.js";
import { say } from "./toast.js";
import * as nav from "./nav.js";
import { renew } from "./renew.js";
import { claimSelection, watchSelection } from "./select.js";

/** Make a claim of the selection; without one, mark it word by word. */
export function claimOrMark() {
  if (!claimSelection()) edit.markNew();
}

/** @type {Record<string, () => void>} */
const ACTS = { adjust: edit.adjust, split: edit.split, new: edit.markNew, selection: () => void claimSelection() };

/**
 * Do what a button for cutting says; false if the click was on none.
 * @param {MouseEvent} event
 * @param {Element} target
 */
export function onCutClick(event, target) {
  const named = target.closest("button[data-cut], a[data-view]");
  if (!(named instanceof HTMLElement)) return false;
  const { cut, view = "" } = named.dataset;
  if (cut) ACTS[cut]?.();
  else showGaps(event, view);
  return true;
}

/** @param {MouseEvent} event @param {string} view */
function showGaps(event, view) {
  event.preventDefault();
  const search = new URLSearchParams(location.search);
  if (view) search.set("view", view);
  else search.delete("view");
  if (nav.current()) search.set("claim", String(nav.current()));
  renew(nav.current(), { search })
    .then(() => {
      const words = document.getElementById("coverage-h");
      say(words?.textContent?.trim() ?? "Only the claims are marked.");
      words?.scrollIntoView({ block: "nearest" });
      const button = document.querySelector("#coverage .btn, a[data-view]");
      if (button instanceof HTMLElement) button.focus({ preventScroll: true });
    })
    .catch(fail);
}

export function startCutting() {
  nav.watchPointer();
  watchUndo(cuts.undoNewest);
  edit.watchEdits();
  watchSelection();
  // A press on a button for cutting leaves the selection as it is.
  document.addEventListener("mousedown", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-cut]")) event.preventDefault();
  });
}
