// What a person does to a claim: shown at once, sent in order, and the answer taken up by text, counts and panel.
import { fetchPart, Refused } from "./fragments.js";
import * as marks from "./marks.js";
import * as nav from "./nav.js";
import * as panels from "./panel.js";
import * as pending from "./pending.js";
import { giveUp, newId, send } from "./save.js";
import { toast } from "./toast.js";
import * as undo from "./undo.js";
import * as words from "./words.js";

/** @typedef {import("./fragments.js").Part} Part */

/** @type {Promise<void>} Acts that draw the page anew: who chooses a verdict waits for them. */
let acting = Promise.resolve();

/** @type {Map<number, import("./marks.js").Row>} What the server said last of marks that are not painted yet. */
const told = new Map();

/** What went wrong, in words. @param {unknown} error */
export const reasonOf = (error) =>
  (error instanceof Refused && error.message) || "The server cannot be reached. Try again in a moment.";

/** @param {unknown} error */
export function fail(error) {
  toast(reasonOf(error));
  if (error instanceof Refused && [403, 409].includes(error.status)) refresh();
}

/** Show the claim in the panel, the marks and the counts as they are stored now. */
function refresh() {
  fetchPart(panels.addressOf(nav.current()), "panel-and-marks")
    .then((part) => apply(part, nav.current()))
    .catch(() => {});
}

/**
 * Make a claim the current one, in the text and in the panel.
 * @param {number} number
 * @param {boolean} [focus]
 */
export function go(number, focus = true) {
  saveWords();
  nav.show(number, { focus });
  history.replaceState(null, "", panels.addressOf(number));
  panels.load(number).catch(fail);
}

/**
 * Take up the answer to an act on a claim: marks and counts, and the panel if it shows what the answer is about.
 * @param {Part} part
 * @param {number} number
 * @param {boolean} [withPanel] false while somebody may be writing in the panel
 */
function apply({ nodes, url, isRefused }, number, withPanel = true) {
  panels.forget(number);
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
  paintMarks(nodes);
  nav.show(nav.current());
  if (!withPanel && !isRefused) return;
  const told = Number(next.dataset.current);
  if (told === nav.current() && !pending.isOn(told)) panels.swap(nodes);
  else if (number === nav.current() && !pending.isOn(number)) panels.load(number).catch(() => {});
  panels.lookAhead();
}

/** @param {DocumentFragment} nodes @returns {import("./marks.js").Row[]} */
const rowsIn = (nodes) => JSON.parse(nodes.querySelector("#marks")?.textContent ?? "[]");

/** Paint what the server says of the marks; one whose claim has an act on its way waits for that. @param {DocumentFragment} nodes */
function paintMarks(nodes) {
  for (const row of rowsIn(nodes)) told.set(row[0], row);
  const free = [...told.values()].filter(([one]) => !pending.isOn(one));
  marks.paint(free);
  for (const [one] of free) told.delete(one);
}

/**
 * Send a form after what was sent before, and take up the answer.
 * @param {string} url
 * @param {FormData} body
 * @param {string} sentence
 * @returns {Promise<void>}
 */
export async function act(url, body, sentence) {
  const number = nav.current();
  const claim = panels.panel()?.dataset.claim;
  try {
    const part = await send(url, body, { claim, number });
    if (!part.isRefused) giveUp((job) => new URL(job.url, location.href).href === new URL(url, location.href).href);
    apply(part, number);
    if (part.isRefused) showProblem(number, sentence);
    else toast(sentence);
  } catch (error) {
    fail(error);
  }
}

/** Bring what was not accepted before the eyes, or say on which claim it is. @param {number} number @param {string} sentence */
function showProblem(number, sentence) {
  if (number !== nav.current()) toast(`${sentence}: not accepted`);
  else panels.focusOn(document.getElementById("clash") ? "#clash" : "[aria-invalid='true']");
}

/**
 * Send an act that draws the page anew; those after it wait for that.
 * @param {string} url
 * @param {FormData} body
 * @param {(part: Part) => void | Promise<void>} done
 * @param {(error: unknown) => void} [failed]
 * @returns {Promise<void>}
 */
export function inOrder(url, body, done, failed = fail) {
  const sent = send(url, body);
  sent.catch(() => {}); // what it ends with is taken up below, in its turn
  acting = acting.then(() => sent).then(done).catch(failed);
  return acting;
}

/** Ends when the page shows all that was done before. */
export const settled = () => acting.then(panels.settled);

/** Press a verdict as its button would, on the claim that was chosen last. @param {string} label */
export async function decide(label) {
  await settled();
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
  const coming = judge(form, body, `Claim ${number}: ${button.value || "saved"}`);
  if (button.value === "supported") goOn(number);
  await coming;
  if (nav.current() === number && button.value && !nav.isPhone() && !panels.isInField()) focusMissing();
}

/** After “supported” the next claim comes up that waits for a verdict. @param {number} number */
function goOn(number) {
  const next = nav.neighbour(1, marks.isToDo);
  if (next === null || next === number) return;
  go(next, !panels.panel()?.contains(document.activeElement));
}

/**
 * Show a verdict at once and send it.
 * @param {HTMLFormElement} form
 * @param {FormData} body
 * @param {string} [sentence] for the toast; words that are saved while they are typed need none
 */
async function judge(form, body, sentence = "") {
  const op = newId();
  const number = Number(form.dataset.number);
  const { claim } = panels.panel()?.dataset ?? {};
  const label = String(body.get("label") || body.get("kept"));
  const look = marks.lookOf(number);
  const isNew = body.get("label") && label !== body.get("kept");
  const sent = send(form.action, body, { op, claim, number, label });
  words.settle(form);
  pending.dress(panels.panel());
  if (isNew) marks.paint([[number, label, `${label}, draft`, look[3]]]);
  undo.remember({ url: form.dataset.undo ?? "", op, look });
  if (sentence) toast(sentence, true);
  const why = String(body.get("rationale") ?? "");
  const about = { number, op, why, withPanel: Boolean(sentence), sentence: sentence || `Claim ${number}` };
  await takeUp(sent, { ...about, isPainted: Boolean(isNew) });
}

/**
 * @param {Promise<Part>} sent
 * @param {{ number: number, op: string, why?: string, withPanel?: boolean, isPainted: boolean, sentence: string }} about
 */
async function takeUp(sent, { number, op, why = "", withPanel, isPainted, sentence }) {
  try {
    const part = await sent;
    if (part.isRefused) undo.forget(op);
    else replaceRefused(number, why);
    apply(part, number, withPanel);
    if (part.isRefused) showProblem(number, sentence);
    else if (isPainted && !rowsIn(part.nodes).some(([one]) => one === number)) refresh(); // it was painted too early
  } catch (error) {
    undo.forget(op);
    toast(reasonOf(error));
    refresh();
  }
}

/** What was refused on a claim gives way to what was accepted; words that are not in it are set aside. @param {number} number @param {string} why */
async function replaceRefused(number, why) {
  const given = await giveUp((job) => job.number === number && job.label !== "");
  for (const { claim, fields } of given) {
    const text = new Map(fields).get("rationale") ?? "";
    if (!why.includes(text)) words.setAside(text, claim);
  }
}

/** Put the caret where something is missing: conflict, reason, else the words. */
function focusMissing() {
  const empty = ["#clash", "#conflict_with", "#reason_code"].find((selector) => {
    const field = document.querySelector(selector);
    return field && !(field instanceof HTMLSelectElement && field.value);
  });
  panels.focusOn(empty ?? "#rationale");
}

/** Save the words of a verdict while they are written, without touching the field. */
export function saveWords() {
  const form = panels.verdictForm();
  const field = panels.rationale();
  if (!form || !field || field.value === field.defaultValue) return;
  const kept = form.elements.namedItem("kept");
  if (kept instanceof HTMLInputElement && kept.value) judge(form, new FormData(form));
  else words.persist(); // no verdict yet: the words wait for it
}

/** Save what was chosen beside the verdict. @param {HTMLFormElement} form */
export const saveChoice = (form) => judge(form, new FormData(form), `Claim ${form.dataset.number}: saved`);

/** Take a verdict back, else by the button of the claim in the panel. @param {import("./undo.js").Step} [step] */
export async function takeBack(step) {
  const url = step?.url ?? document.querySelector("[data-step='undo']")?.getAttribute("formaction");
  if (!url) return toast("Nothing to undo");
  const op = newId();
  const claim = url.split("/")[2];
  const number = step?.look?.[0] ?? nav.current();
  const sent = send(url, new FormData(), { op, claim, number, label: "undo" });
  if (step?.look) marks.paint([step.look]);
  if (number === nav.current()) pending.dress(panels.panel());
  else go(number, !panels.panel()?.contains(document.activeElement));
  toast("Undone");
  await takeUp(sent, { number, op, withPanel: true, isPainted: Boolean(step?.look), sentence: "Undo" });
}

/** Take the newer state of the claim in the panel; one's own words are set aside beside it. */
export async function takeTheirs() {
  const { claim } = panels.panel()?.dataset ?? {};
  const mine = document.getElementById("clash-words")?.textContent ?? "";
  const form = panels.verdictForm();
  if (form) words.settle(form);
  await giveUp((job) => job.claim === claim);
  panels.forget();
  await panels.load(nav.current()).catch(fail);
  words.setAside(mine);
  refresh();
}

/** Take up the answer to what was done before this page was loaded. @param {import("./store.js").Job} job @param {Part} part */
export function adopt({ number }, part) {
  apply(part, number, !panels.isInField());
  if (part.isRefused && number !== nav.current()) go(number);
  if (part.isRefused) panels.focusOn("#clash, [aria-invalid='true']");
}
