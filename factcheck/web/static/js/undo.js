// What can be taken back on this page, in order and across a reload, the newest at the end.
import { user } from "./state.js";

/**
 * An act: where to send for its undo, its id, and how its claim looked before.
 * @typedef {{ url: string, op?: string, look?: import("./marks.js").Row }} Step
 */
const MOST = 50;
const CUTS = "/cuts/undo";

/**
 * Change the kept steps; where storage is closed nothing is kept, and only the buttons of the page undo.
 * @param {(steps: Step[]) => Step[]} change
 */
function keep(change) {
  const key = `factcheck.undo.${user()}.${location.pathname}`;
  try {
    const steps = change(JSON.parse(sessionStorage.getItem(key) ?? "[]"));
    sessionStorage.setItem(key, JSON.stringify(steps.slice(-MOST)));
  } catch {
    // Storage is closed.
  }
}

/** @param {Step} step */
export const remember = (step) => keep((steps) => [...steps, step]);

/** The act was refused: there is nothing to take back. @param {string} op */
export const forget = (op) => keep((steps) => steps.filter((step) => step.op !== op));

/** Take the newest off, if there is one. */
export function newest() {
  /** @type {Step | undefined} */
  let last;
  keep((steps) => {
    last = steps.pop();
    return steps;
  });
  return last;
}

/** @param {string} url */
export const isOfCut = (url) => url.endsWith(CUTS);

/** @param {string} article */
export const ofCuts = (article) => `/articles/${article}${CUTS}`;
