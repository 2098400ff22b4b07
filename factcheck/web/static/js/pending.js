// What is on its way: which claims have acts that the server has not answered yet, and what they said last.

/** @typedef {import("./store.js").Job} Job */
/** @type {Map<string, Job>} By op, in the order of sending. */
const jobs = new Map();

/** @param {Job} job */
export const add = (job) => void jobs.set(job.op, job);

/** What was on its way before the page was loaded. @param {Job[]} left */
export function addFirst(left) {
  const later = [...jobs.values()];
  jobs.clear();
  for (const job of [...left, ...later]) add(job);
}

/** @param {string} op */
export const remove = (op) => void jobs.delete(op);

/** The last act on a claim that has no answer yet. @param {string | undefined} claim @returns {Job | undefined} */
const lastOn = (claim) => [...jobs.values()].findLast((job) => job.claim === claim && job.label);

/** @param {number} number */
export const isOn = (number) => [...jobs.values()].some((job) => job.number === number && job.label);

/**
 * Show in a panel what its author said last, as far as the server cannot know it yet.
 * @param {HTMLElement | null} panel
 */
export function dress(panel) {
  const job = lastOn(panel?.dataset.claim);
  const form = panel?.querySelector("#verdict-form");
  if (!job || !(form instanceof HTMLFormElement)) return;
  setValue(form, "base_answer", job.op);
  const sent = new Map(job.fields);
  const label = sent.get("label") || sent.get("kept");
  if (!label) return;
  setValue(form, "kept", label);
  for (const button of form.querySelectorAll("button[aria-pressed]")) {
    button.setAttribute("aria-pressed", String(/** @type {HTMLButtonElement} */ (button).value === label));
  }
  const words = form.elements.namedItem("rationale");
  if (words instanceof HTMLTextAreaElement && words.value === words.defaultValue) {
    words.value = words.defaultValue = sent.get("rationale") ?? "";
  }
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function setValue(form, name, value) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}
