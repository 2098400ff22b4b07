// Words that were typed into the panel and are not saved yet: kept for each claim while the panel changes.

const FIELDS = "#panel :is(input:not([type=hidden], [type=radio], [type=checkbox]), textarea)[id]";

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */
/** @type {Map<string, Map<string, string>>} By the ids of claim and field: numbers change when claims are cut. */
const kept = new Map();

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
}

/** Keep all that was typed for the claim in the panel. @param {string} claim */
export function keepAll(claim) {
  for (const field of changedFields()) keep(claim, field.id, field.value);
}

/** Put the words of a claim back into its fields. @param {string} claim */
export function putBack(claim) {
  for (const [id, value] of kept.get(claim) ?? []) {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
  }
  kept.delete(claim);
}

/** What a form holds now is on its way: it counts as saved. @param {HTMLFormElement} form */
export function settle(form) {
  for (const field of changedFields()) {
    if (field.form === form) field.defaultValue = field.value;
  }
}

/** Tell whether words wait somewhere. */
export const areWaiting = () => kept.size > 0 || changedFields().length > 0;
