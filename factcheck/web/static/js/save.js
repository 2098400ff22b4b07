// Saving: acts are kept first, then sent by one window, in order, tried again until the server has answered.
import { ask, partOf, Refused } from "./fragments.js";
import * as pending from "./pending.js";
import { askToSignIn, csrfToken, isBack, renewToken } from "./session.js";
import { show, user } from "./state.js";
import * as store from "./store.js";

/** @typedef {import("./fragments.js").Answer} Answer */
/** @typedef {import("./fragments.js").Part} Part */
/** @typedef {import("./store.js").Job} Job */
/** @typedef {{ claim?: string, number?: number, label?: string, op?: string }} About */

const PAUSES = [1, 2, 4, 8, 15];
const LATER = [429, 502, 503, 504];

/** @type {Map<string, (answer: Answer) => void>} Who waits in this window for the answer to an act, by op. */
const waiting = new Map();
const channel = new BroadcastChannel("factcheck");
/** @type {((job: Job, part: Part) => void) | undefined} */
let adopt;
/** @type {Job[] | null} What was done before it was known what had been left to send. */
let early = [];
/** @type {Promise<unknown>} Ends when all that was done here is safe. */
let keeping = store.jobsOf(user()).then(takeUpLeft);
const ready = keeping;
let isSending = false;
let isWanted = false;
let wake = () => {};
let unsent = 0;
/** @type {unknown} Ends when the page is not left after all: what is answered before that, the next page takes up. */
let going;

/** A new id for one act, so that the server does it once however often it is sent. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Keep an act and send it after those before; the promise ends when it was stored or refused.
 * @param {string} url
 * @param {FormData} body
 * @param {About} [about]
 * @returns {Promise<Part>}
 */
export function send(url, body, { claim = "", number = 0, label = "", op = newId() } = {}) {
  body.set("op_id", op);
  body.delete("csrf_token");
  const fields = [...body].map(([name, value]) => /** @type {[string, string]} */ ([name, String(value)]));
  const { pathname, search } = new URL(url, location.href);
  const article = location.pathname.split("/")[2] ?? "";
  /** @type {Job} */
  const job = { op, user: user(), article, claim, number, label, url: pathname + search, fields };
  pending.add(job);
  if (!unsent++) show("saving");
  early?.push(job);
  keeping = Promise.all([keeping, early ? ready.then(() => store.keep(job)) : store.keep(job)]);
  keeping.then(sendAll);
  return new Promise((done, refused) => {
    waiting.set(op, (answer) => {
      try {
        done(partOf(answer));
      } catch (error) {
        refused(error);
      }
    });
  });
}

/**
 * Learn what was left to send when this page was loaded; what was done since is based on it.
 * @param {Job[]} jobs
 */
function takeUpLeft(jobs) {
  const left = jobs.filter((job) => !job.status);
  const based = new Set();
  for (const job of early ?? []) {
    const before = left.findLast((one) => one.label && one.claim === job.claim);
    const field = job.fields.find(([name]) => name === "base_answer");
    if (before && field && !based.has(job.claim)) field[1] = before.op;
    based.add(job.claim);
  }
  pending.addFirst(left);
  early = null;
  if (jobs.length) setTimeout(sendAll);
  else if (!unsent) show("saved"); // until here nobody could know
}

/** What was refused and waits for its author. */
export const refusedJobs = async () => (await store.jobsOf(user())).filter((job) => job.status);

/** Tell how many acts the server has not got, once all that was done here is kept. */
export async function countUnsent() {
  await keeping;
  return (await store.jobsOf(user())).length;
}

/** Tell whether something is still on its way. */
export const isWaiting = () => unsent > 0;

/** Send a refused act once more. @param {Job} job */
export async function sendAgain({ status: _status, reason: _reason, ...job }) {
  await store.keep(job);
  return sendAll();
}

/** Give up what was refused. @param {(job: Job) => boolean} which */
export async function giveUp(which) {
  const given = (await refusedJobs()).filter(which);
  for (const job of given) await store.drop(job);
  if (given.length) sendAll();
  return given;
}

/** Take up answers to what was done before this page was loaded, or in another window. @param {typeof adopt} take */
export function onOthers(take) {
  adopt = take;
}

/** Send all that waits, unless another window does; whoever asks meanwhile makes it look once more. */
export async function sendAll() {
  isWanted = true;
  if (isSending || !user()) return;
  isSending = true;
  while (isWanted) {
    if (navigator.locks) await navigator.locks.request(`factcheck ${user()}`, sendWaiting);
    else await sendWaiting();
  }
  isSending = false;
}

async function sendWaiting() {
  for (let tries = 0; ; ) {
    isWanted = false;
    const jobs = await store.jobsOf(user());
    const [job, ...more] = jobs.filter((one) => !one.status);
    unsent = job ? more.length + 1 : 0;
    if (!job) return tell(jobs.length ? "refused" : "saved", jobs.length);
    tell("saving", unsent);
    const answer = await post(job).catch(() => undefined);
    await going; // the next page may be older than the answer
    if (answer && (await isAnswered(job, answer))) tries = 0;
    else await later(answer, tries++);
  }
}

/** @param {Job} job */
function post(job) {
  const body = new FormData();
  for (const [name, value] of job.fields) body.append(name, value);
  body.set("csrf_token", csrfToken());
  return ask(job.url, "panel-and-marks", body);
}

/**
 * Take an act off the queue if the server has said yes or no to it.
 * @param {Job} job
 * @param {Answer} answer
 */
async function isAnswered(job, answer) {
  if (answer.status === 400) answer.status = await statusBehind(job);
  if (LATER.includes(answer.status) || answer.status === 401) return false;
  isBack();
  if (answer.status < 300 || (waiting.has(job.op) && !isWorthKeeping(job))) await store.drop(job);
  else await store.keep({ ...job, status: answer.status, reason: reasonIn(answer) });
  channel.postMessage({ job, answer });
  deliver(job, answer);
  return true;
}

/** Tell whether a refused act holds a verdict or words; what else there is, is shown where it was done. @param {Job} job */
const isWorthKeeping = (job) => job.claim && job.label !== "undo" && (job.label || store.writtenIn(job).length > 0);

/** What a refused token means: of a former session, of somebody else's, or something else. @param {Job} job */
async function statusBehind({ user }) {
  const token = csrfToken();
  const isSame = await renewToken(user).catch(() => undefined);
  if (isSame === false) return 401;
  return isSame && csrfToken() === token ? 400 : 503;
}

/** @param {Answer} answer */
function reasonIn(answer) {
  try {
    const said = partOf(answer).nodes.querySelector("#clash b, .error span, [role='alert']");
    return said?.textContent?.trim() ?? "";
  } catch (error) {
    return error instanceof Refused ? error.message : "";
  }
}

/** @param {Job} job @param {Answer} answer */
function deliver(job, answer) {
  pending.remove(job.op);
  const take = waiting.get(job.op);
  waiting.delete(job.op);
  if (take) take(answer);
  else if (adopt && job.user === user() && location.pathname.includes(job.article)) {
    try {
      adopt(job, partOf(answer));
    } catch {
      // What was refused in words is shown by the save state.
    }
  }
}

/**
 * Wait, but not longer than until the network is back or somebody comes to this window.
 * @param {Answer | undefined} answer
 * @param {number} tries
 */
function later(answer, tries) {
  const seconds = answer?.wait || PAUSES[Math.min(tries, PAUSES.length - 1)];
  const until = new Date(Date.now() + seconds * 1000).toLocaleTimeString([], { timeStyle: "short" });
  if (answer?.status === 401) {
    tell("ended", unsent);
    askToSignIn();
  } else tell(navigator.onLine ? "failed" : "offline", unsent, seconds > 15 ? until : "");
  return new Promise((done) => {
    setTimeout(done, seconds * 1000);
    wake = () => done(undefined);
  });
}

/** Show the state here and in the other windows. @param {Parameters<typeof show>} state */
function tell(...state) {
  show(...state);
  channel.postMessage({ user: user(), state });
}

channel.onmessage = ({ data: { job, answer, state, user: whose, isHere } }) => {
  if (job) deliver(job, answer);
  else if (isHere) wake();
  else if (whose === user()) {
    unsent = state[0] === "saved" || state[0] === "refused" ? 0 : state[1];
    show(.../** @type {Parameters<typeof show>} */ (state));
  }
};

/** Somebody is here, or the network is: whoever waits need not. */
function hurry() {
  wake();
  channel.postMessage({ isHere: true });
}

addEventListener("beforeunload", () => (going = new Promise((done) => setTimeout(done, 5000))));
addEventListener("online", hurry);
addEventListener("focus", hurry);
