// What can be taken back on this page, in order and across a reload: where to send for it, the newest at the end.

const MOST = 50;
const CUTS = "/cuts/undo";

/**
 * Change the kept addresses; where storage is closed nothing is kept, and only the buttons of the page undo.
 * @param {(urls: string[]) => string | number | undefined} change
 */
function keep(change) {
  const key = `factcheck.undo.${location.pathname}`;
  try {
    const urls = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    const result = change(urls);
    sessionStorage.setItem(key, JSON.stringify(urls.slice(-MOST)));
    return result;
  } catch {
    return undefined;
  }
}

/** @param {string} url */
export const remember = (url) => keep((urls) => urls.push(url));

/** Take the newest off, if there is one. */
export const newest = () => /** @type {string | undefined} */ (keep((urls) => urls.pop()));

/** @param {string} url */
export const isOfCut = (url) => url.endsWith(CUTS);

/** @param {string} article */
export const ofCuts = (article) => `/articles/${article}${CUTS}`;
