// Words that were typed into the panel and are not sent yet: kept for each claim, also across a reload.
import { user } from "./state.js";
import { keepWords, wordsOf } from "./store.js";

const FIELDS = "#panel :is(input:not([type=hidden], [type=radio], [type=checkbox]), textarea)[id]";
const ASIDE = "aside";

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */
/** @type {Map<string, Map<string, string>>} By the ids of claim and field: numbers change when claims are cut. */
const kept = new Map();

const claimShown = () => document.getElementById("panel")?.dataset.claim ?? "";

/** @returns {Field[]} */
function changedFields() {
  const fields = [...document.querySelectorAll(FIELDS)].map((field) => /** @type {Field} */ (field));
  return fields.filter((field) => field.value !== field.defaultValue && !field.form?.dataset.sent);
}

/**
 * Keep words for a claim.
 * @param {string} claim
 * @param {string} id
 * @param {string} value
 */
export function keep(claim, id, value) {
  const words = kept.get(claim) ?? new Map();
  kept.set(claim, words.set(id, value));
  persist(claim);
}

/** Keep all that was typed for the claim in the panel. @param {string} claim */
export function keepAll(claim) {
  for (const field of changedFields()) keep(claim, field.id, field.value);
}

/** Let what is typed for a claim outlive the page. */
export function persist(claim = claimShown()) {
  const typed = claim === claimShown() ? changedFields().map((field) => [field.id, field.value]) : [];
  if (claim) keepWords(user(), claim, { ...Object.fromEntries(kept.get(claim) ?? []), ...Object.fromEntries(typed) });
}

/** Put the words of a claim back into its fields. @param {string} claim */
export function putBack(claim) {
  for (const [id, value] of kept.get(claim) ?? []) {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
  }
  kept.delete(claim);
  showAside();
}

/**
 * Words that another choice would have lost stay beside the verdict until their author deletes them.
 * @param {string} words
 * @param {string} [claim]
 */
export function setAside(words, claim = claimShown()) {
  const field = document.getElementById(ASIDE);
  if (!words) return;
  if (claim !== claimShown() || !(field instanceof HTMLTextAreaElement)) return keep(claim, ASIDE, words);
  field.value = [field.value, words].filter(Boolean).join("\n\n");
  showAside();
  persist();
}

function showAside() {
  const field = document.getElementById(ASIDE);
  if (field instanceof HTMLTextAreaElement) field.closest("details")?.toggleAttribute("hidden", !field.value);
}

/** What a form holds now is on its way: it counts as saved. @param {HTMLFormElement} form */
export function settle(form) {
  for (const field of changedFields()) {
    if (field.form === form) field.defaultValue = field.value;
  }
  persist();
}

/** Take up what this person typed here before the page was loaded. */
export async function takeUp() {
  for (const [claim, words] of await wordsOf(user())) kept.set(claim, new Map(Object.entries(words)));
  putBack(claimShown());
}
