// What a person does to a claim: sent in order, and the answer taken up by text, counts and panel.
import { Refused } from "./fragments.js";
import { paint } from "./marks.js";
import * as nav from "./nav.js";
import * as panels from "./panel.js";
import { csrfToken } from "./renew.js";
import { send } from "./save.js";
import { toast } from "./toast.js";
import * as undo from "./undo.js";
import * as words from "./words.js";

/** @type {Promise<void>} Acts wait for the one before, so that a key never meets the panel of another claim. */
let acting = Promise.resolve();

/** What went wrong, in words. @param {unknown} error */
export const reasonOf = (error) =>
  (error instanceof Refused && error.message) || "The server cannot be reached. Try again in a moment.";

/** @param {unknown} error */
export function fail(error) {
  toast(reasonOf(error));
  if (error instanceof Refused && [403, 409].includes(error.status)) panels.load(nav.current()).catch(() => {});
}

/**
 * Take up the answer to a change: marks, counts, and the panel unless somebody is writing in it.
 * @param {import("./fragments.js").Part} part
 * @param {boolean} withPanel
 */
function apply(part, withPanel) {
  const { nodes, url, isRefused } = part;
  panels.forget();
  const next = nodes.querySelector("#panel");
  if (!(next instanceof HTMLElement)) {
    location.assign(url);
    return;
  }
  for (const id of ["filters", "progress"]) {
    const fresh = nodes.querySelector(`#${id}`);
    if (fresh) document.getElementById(id)?.replaceWith(fresh);
  }
  const { done, total } = document.getElementById("progress")?.dataset ?? {};
  const short = document.getElementById("done-phone");
  if (short && done) short.textContent = `${done} of ${total}`;
  paint(JSON.parse(nodes.querySelector("#marks")?.textContent ?? "[]"));
  if (!withPanel) return;
  const isInPanel = Boolean(panels.panel()?.contains(document.activeElement));
  panels.swap(nodes);
  const number = Number(next.dataset.current);
  nav.show(number, { focus: !isInPanel && number !== nav.current() });
  if (!isRefused) history.replaceState(null, "", panels.addressOf(number));
  panels.lookAhead();
}

/**
 * Send a form after what was sent before, and take up the answer.
 * @param {string} url
 * @param {FormData} body
 * @param {string} sentence
 * @param {string} [back] where it can be taken back
 * @returns {Promise<void>}
 */
export function act(url, body, sentence, back) {
  return inOrder(url, body, (part) => {
    apply(part, true);
    if (part.isRefused) return panels.focusOn("[aria-invalid='true']");
    if (back) undo.remember(back);
    toast(sentence, Boolean(back));
  });
}

/**
 * @param {string} url
 * @param {FormData} body
 * @param {(part: import("./fragments.js").Part) => void | Promise<void>} done
 * @param {(error: unknown) => void} [failed]
 * @returns {Promise<void>}
 */
export function inOrder(url, body, done, failed = fail) {
  const claim = panels.panel()?.dataset.claim ?? "";
  const written = body.get("rationale");
  acting = acting
    .then(() => send(url, body))
    .then(done)
    .catch((error) => {
      if (written) words.keep(claim, "rationale", String(written));
      failed(error);
    });
  return acting;
}

/** Ends when all that was done before is stored and shown. */
export const settled = () => acting;

/** Press a verdict as its button would, once what was pressed before is done. @param {string} label */
export async function decide(label) {
  await acting;
  const button = document.querySelector(`#verdict-form button[name="label"][value="${label}"]`);
  if (button instanceof HTMLButtonElement) button.form?.requestSubmit(button);
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLButtonElement} button
 */
export async function sendVerdict(form, button) {
  const number = Number(form.dataset.number);
  const body = new FormData(form, button);
  const extra = button.dataset.words;
  if (extra) return act(button.formAction, body, `Claim ${number}: ${extra}`);
  for (const one of form.querySelectorAll("[aria-pressed]")) one.setAttribute("aria-pressed", String(one === button));
  words.settle(form);
  await act(form.action, body, `Claim ${number}: ${button.value || "saved"}`, form.dataset.undo);
  if (nav.current() === number && button.value && !nav.isPhone() && !panels.isInField()) focusMissing();
}

/** Put the caret where something is missing: conflict, reason, else the words. */
function focusMissing() {
  const empty = ["#conflict_with", "#reason_code"].find((selector) => {
    const field = document.querySelector(selector);
    return field instanceof HTMLSelectElement && !field.value;
  });
  panels.focusOn(empty ?? "#rationale");
}

/** Save the words of a verdict while they are written, without touching the field. */
export function saveWords() {
  const form = panels.verdictForm();
  const field = panels.rationale();
  if (!form || !field || field.value === field.defaultValue) return;
  const kept = form.elements.namedItem("kept");
  if (!(kept instanceof HTMLInputElement) || !kept.value) return; // no verdict yet: the words wait for it
  const body = new FormData(form);
  const number = Number(form.dataset.number);
  words.settle(form);
  const back = form.dataset.undo ?? "";
  inOrder(form.action, body, (part) => {
    apply(part, part.isRefused && nav.current() === number);
    if (!part.isRefused) undo.remember(back);
  });
}

/** Save what was chosen beside the verdict. @param {HTMLFormElement} form */
export function saveChoice(form) {
  const number = Number(form.dataset.number);
  words.settle(form);
  act(form.action, new FormData(form), `Claim ${number}: saved`, form.dataset.undo);
}

/** Take a verdict back: at this address, else by the button of the claim in the panel. @param {string} [back] */
export async function takeBack(back) {
  const url = back ?? document.querySelector("[data-step='undo']")?.getAttribute("formaction");
  const token = csrfToken();
  if (!url || !token) return toast("Nothing to undo");
  const body = new FormData();
  body.set("csrf_token", token);
  return act(url, body, "Undone");
}
