// Claims cut by hand: each act is sent in its turn, the page is drawn anew, and a toast offers to take it back.
import { inOrder, reasonOf, settled, takeBack } from "./acts.js";
import { Refused } from "./fragments.js";
import * as nav from "./nav.js";
import { article, renew } from "./renew.js";
import { toast } from "./toast.js";
import * as undo from "./undo.js";

/** @typedef {import("./fragments.js").Part} Part */

/** @returns {{ id: string, revision: string } | null} */
export function claimAtHand() {
  const holder = document.querySelector("#panel[data-claim], .article[data-claim]");
  const { claim: id, revision = "" } = holder instanceof HTMLElement ? holder.dataset : {};
  return id ? { id, revision } : null;
}

export const mayCut = () => article()?.hasAttribute("data-may-cut") ?? false;

/** @param {DocumentFragment} nodes */
const sentenceIn = (nodes) => nodes.querySelector(".flash:last-of-type > span:not(.vh)")?.textContent?.trim() ?? "";

/** @param {DocumentFragment} nodes */
function reasonIn(nodes) {
  return nodes.querySelector(".error, [role='alert']")?.textContent?.trim() ?? "This cannot be done.";
}

/** @param {string} url */
const numberIn = (url) => Number(new URL(url).searchParams.get("claim")) || nav.current();

/**
 * Send an act; the promise tells why it was refused, or nothing.
 * @param {string} url
 * @param {Record<string, string> | FormData} fields
 * @param {{ isUndo?: boolean, sentence?: string }} [options]
 * @returns {Promise<string>}
 */
export async function send(url, fields, { isUndo = false, sentence = "Done" } = {}) {
  const body = fields instanceof FormData ? fields : new FormData();
  if (!(fields instanceof FormData)) for (const [name, value] of Object.entries(fields)) body.set(name, value);
  let reason = "";
  const done = async (/** @type {Part} */ part) => {
    if (part.isRefused) reason = reasonIn(part.nodes);
    if (part.isRefused) return;
    const said = sentenceIn(part.nodes);
    const page = await renew(numberIn(part.url));
    if (!isUndo) undo.remember({ url: undo.ofCuts(article()?.dataset.id ?? "") });
    toast(said || sentenceIn(page) || sentence, !isUndo);
  };
  const failed = (/** @type {unknown} */ error) => {
    reason = reasonOf(error);
    if (error instanceof Refused && [403, 404, 409].includes(error.status)) renew(nav.current()).catch(() => {});
  };
  await inOrder(url, body, done, failed);
  return reason;
}

/**
 * Send a form of the panel; a refusal stands at the form, and what was typed stays.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} button
 */
export async function submit(form, button) {
  form.dataset.sent = "yes"; // its words are on their way and need not be kept
  const body = new FormData(form, button);
  const reason = await send(form.action, body, { isUndo: undo.isOfCut(form.action) });
  delete form.dataset.sent;
  if (reason) refuse(form, reason);
}

/**
 * @param {HTMLFormElement} form
 * @param {string} reason
 */
function refuse(form, reason) {
  toast(reason);
  if (!form.isConnected) return;
  const field = form.querySelector("[required], textarea");
  const place = form.querySelector(".error") ?? document.createElement("p");
  place.className = "error";
  place.id = `${field?.id || "cut"}-error`;
  place.textContent = reason;
  if (!(field instanceof HTMLElement)) return form.append(place);
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", place.id);
  field.after(place);
  field.focus({ preventScroll: true });
}

/** Take back the newest act, verdict or cut, on whatever claim it was. */
export async function undoNewest() {
  await settled();
  const step = undo.newest();
  const hasVerdict = document.querySelector("[data-step='undo']");
  if (step ? !undo.isOfCut(step.url) : hasVerdict || !mayCut()) return takeBack(step);
  const reason = await send(step?.url ?? undo.ofCuts(article()?.dataset.id ?? ""), {}, { isUndo: true, sentence: "Undone" });
  if (reason) toast(reason);
}
