// What this browser keeps until the server has it: acts in the order of sending, and words that wait.

/**
 * An act that is to be sent; with a `status` it was refused and waits for its author.
 * @typedef {{
 *   id?: number, op: string, user: string, article: string, claim: string, number: number, label: string,
 *   url: string, fields: [name: string, value: string][], status?: number, reason?: string,
 * }} Job
 */
/** @typedef {Record<string, string>} Words By the id of their field. */

/** @type {{ idb: { openDB: Function } }} The page loads it before the modules. */
const { idb } = /** @type {any} */ (globalThis);
/** @type {Promise<any> | undefined} */
let opening;
/** @type {Map<number, Job>} Where storage is closed, acts last as long as the page. */
const spare = new Map();
let last = 2 ** 52;
let isGone = false;

function open() {
  const again = () => (opening = undefined);
  opening ??= idb.openDB("factcheck", 1, {
    upgrade(/** @type {any} */ db) {
      db.createObjectStore("jobs", { keyPath: "id", autoIncrement: true });
      db.createObjectStore("words");
    },
    blocking: again,
    terminated: again,
  });
  return /** @type {Promise<any>} */ (opening);
}

/**
 * Use the database; once more if it was closed under us, as signing out in another window does.
 * @template T
 * @param {(db: any) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function run(use) {
  try {
    return await use(await open());
  } catch {
    opening = undefined;
    return use(await open());
  }
}

/** Keep an act; the promise ends when it is safe. @param {Job} job */
export async function keep(job) {
  try {
    [job.id] = await run((db) => {
      const change = db.transaction("jobs", "readwrite");
      const key = change.store.put(job);
      change.commit(); // at once: a page that goes away before that takes the act with it
      return Promise.all([key, change.done]);
    });
  } catch {
    job.id ??= ++last;
    spare.set(job.id, job);
  }
}

/** @param {Job} job */
export async function drop({ id = 0 }) {
  if (!spare.delete(id)) await run((db) => db.delete("jobs", id)).catch(() => {});
}

/** All acts of all people, the oldest first. @returns {Promise<Job[]>} */
async function all() {
  const stored = await run((db) => db.getAll("jobs")).catch(() => []);
  return [...stored, ...spare.values()];
}

/** @param {string} user */
export const jobsOf = async (user) => (await all()).filter((job) => job.user === user);

/** Tell whether somebody else waits to send from this browser. @param {string} user */
export const holdsOthers = async (user) => (await all()).some((job) => job.user !== user);

/** @param {string} user @param {string} claim @param {Words} words */
export function keepWords(user, claim, words) {
  if (isGone) return;
  const key = [user, claim];
  const use = Object.keys(words).length
    ? (/** @type {any} */ db) => db.put("words", words, key)
    : (/** @type {any} */ db) => db.delete("words", key);
  run(use).catch(() => {});
}

/** @param {string} user @returns {Promise<[claim: string, words: Words][]>} */
export async function wordsOf(user) {
  const range = IDBKeyRange.bound([user], [user, []]);
  const read = (/** @type {any} */ db) => Promise.all([db.getAllKeys("words", range), db.getAll("words", range)]);
  const [keys, values] = await run(read).catch(() => [[], []]);
  return keys.map((/** @type {string[]} */ [, claim], /** @type {number} */ place) => [claim, values[place]]);
}

/** What somebody wrote in an act. @param {Job} job */
export const writtenIn = ({ fields }) =>
  fields.filter(([name, value]) => /^(rationale|reason|title|quote|url|locator)$/.test(name) && value).map(([, value]) => value);

/** Give up all that a person has here; nothing more is kept by this page. @param {string} user */
export async function forget(user) {
  for (const job of await jobsOf(user)) await drop(job);
  for (const [claim] of await wordsOf(user)) keepWords(user, claim, {});
  isGone = true;
}
