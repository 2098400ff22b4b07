// The current claim in the text: which it is, which comes next, and bringing it into view.

const PHONE = 760;
let now = 0;
/** @type {HTMLElement[]} */
let refs = [];

/** @param {Element} ref */
const numberOf = (ref) => Number(ref.id.slice(1));

/**
 * All segments of a claim's mark.
 * @param {number} number
 * @returns {NodeListOf<HTMLElement>}
 */
export function marksOf(number) {
  return document.querySelectorAll(`.claim[data-n="${number}"]`);
}

/**
 * The link that carries the claim's number.
 * @param {number} number
 */
export function refOf(number) {
  return document.getElementById(`r${number}`);
}

export const current = () => now;
export const isPhone = () => innerWidth <= PHONE;

/**
 * Take up the claims of the page; from here on only the current number is a tab stop.
 * @param {number} number
 */
export function start(number) {
  refs = [...document.querySelectorAll("a.ref")].map((ref) => /** @type {HTMLElement} */ (ref));
  refs.sort((one, other) => numberOf(one) - numberOf(other));
  for (const ref of refs) ref.tabIndex = -1;
  now = number;
  const ref = refOf(number);
  if (ref) ref.tabIndex = 0;
}

/**
 * Make a claim the current one and bring it into view.
 * @param {number} number
 * @param {{ focus?: boolean }} [options]
 */
export function show(number, { focus = false } = {}) {
  if (number !== now) {
    setCurrent(now, false);
    now = number;
  }
  setCurrent(number, true);
  moveBar(number);
  const [first] = marksOf(number);
  if (first) reveal(first);
  if (focus) refOf(number)?.focus({ preventScroll: true });
}

/**
 * @param {number} number
 * @param {boolean} isNow
 */
function setCurrent(number, isNow) {
  for (const mark of marksOf(number)) mark.classList.toggle("now", isNow);
  const ref = refOf(number);
  if (!ref) return;
  ref.tabIndex = isNow ? 0 : -1;
  if (isNow) ref.setAttribute("aria-current", "true");
  else ref.removeAttribute("aria-current");
}

/** @param {number} number */
function moveBar(number) {
  document.querySelector(".strip .now")?.classList.remove("now");
  const bars = [...document.querySelectorAll(".strip i")];
  const bar = bars.filter((one) => Number(/** @type {HTMLElement} */ (one).dataset.n) <= number).pop();
  bar?.classList.add("now");
}

/**
 * The next or previous claim that is shown and judged; at an end it goes round.
 * @param {1 | -1} step
 * @returns {number | null}
 */
export function neighbour(step) {
  const at = refs.findIndex((ref) => numberOf(ref) === now);
  for (let moved = 1; moved <= refs.length; moved++) {
    const ref = refs[(at + step * moved + refs.length * 2) % refs.length];
    if (!ref.closest(".claim")?.matches(".off, .v-dropped")) return numberOf(ref);
  }
  return null;
}

/**
 * The claim under a click: the shortest one, and on a further click the next longer one.
 * @param {Element} target
 * @returns {number | null}
 */
export function claimAt(target) {
  /** @type {number[]} */
  const chain = [];
  for (let mark = target.closest(".claim"); mark; mark = mark.parentElement?.closest(".claim") ?? null) {
    const number = Number(/** @type {HTMLElement} */ (mark).dataset.n);
    if (!chain.includes(number)) chain.push(number);
  }
  return chain.length ? chain[(chain.indexOf(now) + 1) % chain.length] : null;
}

/**
 * Scroll at once, then correct on the next frames: paragraphs that were never drawn have estimated
 * heights, so that a smooth scroll would miss.
 * @param {Element} mark
 * @param {number} [tries]
 */
export function reveal(mark, tries = 4) {
  const box = mark.getBoundingClientRect();
  const sheet = isPhone() ? document.getElementById("panel")?.getBoundingClientRect().top : undefined;
  const top = (document.querySelector(".top")?.getBoundingClientRect().bottom ?? 0) + 28;
  const bottom = Math.max(top + 40, Math.min(sheet ?? innerHeight, innerHeight) - 36);
  if (box.top >= top && box.bottom <= bottom) return;
  const gap = Math.max(0, (bottom - top - box.height) / 2.6);
  scrollBy({ top: box.top - top - gap, behavior: "instant" });
  if (tries) requestAnimationFrame(() => reveal(mark, tries - 1));
}
