// Parts of pages from our own server. The one place where text becomes HTML, under the Trusted Types policy.

/** @typedef {{ createHTML(html: string): string }} Policy */

// What our own server rendered is trusted: its templates escape every value. Nothing else may call this.
const factory = /** @type {{ trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }} */ (window)
  .trustedTypes;
const policy = factory?.createPolicy("factcheck", { createHTML: (html) => html });

/**
 * @param {string} html
 * @returns {DocumentFragment}
 */
function nodesOf(html) {
  const template = document.createElement("template");
  template.innerHTML = policy ? policy.createHTML(html) : html;
  return template.content;
}

/** An answer that is no part of a page: the sentence of the server, and the status. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {string} sentence
   */
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

/** @typedef {{ status: number, text: string, url: string, isPage: boolean, wait: number }} Answer */
/** @typedef {{ nodes: DocumentFragment, url: string, isRefused: boolean }} Part */

/** The looks of the claims that this page shows: an answer to an act names only the marks that changed since. */
const seenLooks = () => document.getElementById("progress")?.dataset.rev ?? "";

const LONGEST = 20_000; // ms: after that a connection counts as dead

/**
 * Ask for a part of a page, or send a form. Throws when the server cannot be reached.
 * @param {string} url
 * @param {string} part
 * @param {FormData} [body]
 * @returns {Promise<Answer>} `wait` are the seconds after which the server wants to be asked again
 */
export async function ask(url, part, body) {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin) throw new Refused(0, "This address leads elsewhere.");
  const response = await fetch(address, {
    method: body ? "POST" : "GET",
    body,
    headers: { "X-Fragment": part, ...(body && { "X-Seen": seenLooks() }) },
    credentials: "same-origin",
    signal: AbortSignal.timeout(LONGEST),
  });
  const { status, headers } = response;
  const isPage = headers.get("content-type")?.startsWith("text/html") ?? false;
  return { status, text: await response.text(), url: response.url, isPage, wait: Number(headers.get("retry-after")) };
}

/** The part in an answer. Throws Refused for an answer that is none. @param {Answer} answer @returns {Part} */
export function partOf({ status, text, url, isPage }) {
  if (!isPage || status >= 500) throw new Refused(status, text);
  return { nodes: nodesOf(text), url, isRefused: status === 422 || status === 409 };
}

/**
 * Fetch a part of a page; throws Refused for an answer that is none, and others without an answer.
 * @param {string} url
 * @param {string} part
 */
export const fetchPart = async (url, part) => partOf(await ask(url, part));
