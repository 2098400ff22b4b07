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

/** @typedef {{ nodes: DocumentFragment, url: string, isRefused: boolean }} Part */

/**
 * Fetch a part of a page, or send a form and get one back. Throws Refused for an answer that is none,
 * and TypeError when the server cannot be reached.
 * @param {string} url
 * @param {string} part
 * @param {FormData} [body]
 * @returns {Promise<Part>}
 */
export async function fetchPart(url, part, body) {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin) throw new Refused(0, "This address leads elsewhere.");
  const response = await fetch(address, {
    method: body ? "POST" : "GET",
    body,
    headers: { "X-Fragment": part },
    credentials: "same-origin",
  });
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  const text = await response.text();
  if (!isPage || response.status >= 500) throw new Refused(response.status, text);
  return { nodes: nodesOf(text), url: response.url, isRefused: response.status === 422 };
}
