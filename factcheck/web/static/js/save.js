// Saving: one request after the other, in order, tried again until the server has answered.
import { fetchPart, Refused } from "./fragments.js";
import { icon } from "./marks.js";
import { say } from "./live.js";

/** @typedef {import("./fragments.js").Part} Part */
/** @typedef {{ url: string, body: FormData, done(part: Part): void, refused(error: Refused): void }} Job */

const PAUSES = [1000, 2000, 4000, 8000, 15000];
const STATES = {
  saved: ["ok", "All saved"],
  saving: ["sync", "Saving"],
  failed: ["off", "Not saved, trying again"],
  offline: ["off", "Offline"],
  refused: ["warn", "Not accepted"],
};
/** @type {Job[]} The jobs that wait; a store that outlives the page can take its place. */
const queue = [];
let isBusy = false;

/** A new id for one act, so that the server does it once however often it is sent. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Send a form; the promise ends when it was stored or refused.
 * @param {string} url
 * @param {FormData} body
 * @returns {Promise<Part>}
 */
export function send(url, body) {
  body.set("op_id", newId());
  return new Promise((done, refused) => {
    queue.push({ url, body, done, refused });
    work();
  });
}

/** Tell whether something is still on its way. */
export const isWaiting = () => queue.length > 0;

async function work() {
  if (isBusy) return;
  isBusy = true;
  show("saving");
  /** @type {keyof typeof STATES} */
  let end = "saved";
  for (let tries = 0; queue.length; ) {
    const [job] = queue;
    try {
      const part = await fetchPart(job.url, "panel-and-marks", job.body);
      end = part.isRefused ? "refused" : "saved";
      job.done(part);
    } catch (error) {
      if (canRetry(error)) {
        show(navigator.onLine ? "failed" : "offline");
        await pause(PAUSES[Math.min(tries++, PAUSES.length - 1)]);
        continue;
      }
      end = "refused";
      job.refused(error instanceof Refused ? error : new Refused(0, String(error)));
    }
    tries = 0;
    queue.shift();
  }
  isBusy = false;
  show(end);
}

/** @param {unknown} error */
function canRetry(error) {
  return error instanceof TypeError || (error instanceof Refused && [429, 502, 503, 504].includes(error.status));
}

/**
 * Wait, but not longer than until the network is back.
 * @param {number} time
 */
function pause(time) {
  return new Promise((done) => {
    setTimeout(done, time);
    addEventListener("online", done, { once: true });
  });
}

/** @param {keyof typeof STATES} state */
function show(state) {
  const box = document.getElementById("save");
  if (!box || box.dataset.state === state) return;
  const [image, words] = STATES[state];
  const text = document.createElement("span");
  text.textContent = words;
  box.dataset.state = state;
  box.replaceChildren(icon(image), text);
  if (state === "failed" || state === "offline") say(words);
}
