// Words that were typed into the panel and are not saved yet: kept for each claim while the panel changes.

const FIELDS = "#panel :is(input:not([type=hidden], [type=radio], [type=checkbox]), textarea)[id]";

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */
/** @type {Map<number, Map<string, string>>} By claim and id of the field. */
const kept = new Map();

/** @returns {Field[]} */
function changedFields() {
  const fields = [...document.querySelectorAll(FIELDS)].map((field) => /** @type {Field} */ (field));
  return fields.filter((field) => field.value !== field.defaultValue && !field.form?.dataset.sent);
}

/**
 * Keep words for a claim.
 * @param {number} number
 * @param {string} id
 * @param {string} value
 */
export function keep(number, id, value) {
  const words = kept.get(number) ?? new Map();
  kept.set(number, words.set(id, value));
}

/** Keep all that was typed for the claim in the panel. @param {number} number */
export function keepAll(number) {
  for (const field of changedFields()) keep(number, field.id, field.value);
}

/** Put the words of a claim back into its fields. @param {number} number */
export function putBack(number) {
  for (const [id, value] of kept.get(number) ?? []) {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
  }
  kept.delete(number);
}

/** What a form holds now is on its way: it counts as saved. @param {HTMLFormElement} form */
export function settle(form) {
  for (const field of changedFields()) {
    if (field.form === form) field.defaultValue = field.value;
  }
}

/** Tell whether words wait somewhere. */
export const areWaiting = () => kept.size > 0 || changedFields().length > 0;
