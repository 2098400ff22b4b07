// The current claim in the text: which it is, which comes next, and bringing it into view.

const PHONE = 760;
let now = 0;
/** @type {HTMLElement[]} */
let refs = [];

/** @param {Element} ref */
const numberOf = (ref) => Number(ref.id.slice(1));

/**
 * All segments of a claim's mark; one that is in one piece is known by its id alone.
 * @param {number} number
 * @returns {Iterable<HTMLElement>}
 */
export function marksOf(number) {
  const first = document.getElementById(`c${number}`);
  if (!first) return [];
  return first.dataset.n ? document.querySelectorAll(`.claim[data-n="${number}"]`) : [first];
}

/** @param {HTMLElement} mark */
const claimOf = (mark) => Number(mark.dataset.n ?? mark.id.slice(1));

/**
 * The link that carries the claim's number.
 * @param {number} number
 */
export function refOf(number) {
  return document.getElementById(`r${number}`);
}

const sources = document.getElementsByClassName("by");

/** The marks of who says it. @param {number} number */
const sourcesOf = (number) => [...sources].filter((source) => source.matches(`[data-of~="${number}"]`));

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
  const ref = refOf(number) ?? refs[0];
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
  reveal([...marksOf(number)]);
  if (focus) refOf(number)?.focus({ preventScroll: true });
}

/**
 * @param {number} number
 * @param {boolean} isNow
 */
function setCurrent(number, isNow) {
  for (const mark of [...marksOf(number), ...sourcesOf(number)]) mark.classList.toggle("now", isNow);
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
 * @param {(number: number, mark: Element) => boolean} [isWanted]
 * @returns {number | null}
 */
export function neighbour(step, isWanted = () => true) {
  const at = refs.findIndex((ref) => numberOf(ref) === now);
  for (let moved = 1; moved <= refs.length; moved++) {
    const ref = refs[(at + step * moved + refs.length * 2) % refs.length];
    const mark = ref.closest(".claim");
    if (mark && !mark.matches(".off, .v-dropped") && isWanted(numberOf(ref), mark)) return numberOf(ref);
  }
  return null;
}

/**
 * The claims round an element, the shortest first.
 * @param {Element | null} target
 */
export function claimsAround(target) {
  /** @type {Set<number>} */
  const found = new Set();
  for (let mark = target?.closest(".claim"); mark; mark = mark.parentElement?.closest(".claim")) {
    found.add(claimOf(/** @type {HTMLElement} */ (mark)));
  }
  return [...found].sort((one, other) => lengthOf(one) - lengthOf(other));
}

/** @param {number} number */
function lengthOf(number) {
  let length = 0;
  for (const mark of marksOf(number)) {
    length += mark.textContent?.length ?? 0;
    for (const label of mark.querySelectorAll(".k")) length -= label.textContent?.length ?? 0;
  }
  return length;
}

/**
 * The claim under a click: the shortest one, and on a further click the next longer one.
 * @param {Element} target
 * @returns {number | null}
 */
export function claimAt(target) {
  const chain = claimsAround(target);
  return chain.length ? chain[(chain.indexOf(now) + 1) % chain.length] : null;
}

let lit = 0;

/** Light up all parts of the claim that the pointer is on. */
export function watchPointer() {
  document.addEventListener("pointerover", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const number = target?.closest(".claim") ? claimsAround(target)[0] : 0;
    if (number === lit) return;
    for (const mark of marksOf(lit)) mark.classList.remove("lit");
    for (const mark of marksOf(number)) mark.classList.add("lit");
    lit = number;
  });
}

/**
 * Scroll at once, then correct on the next frames: paragraphs that were never drawn have estimated
 * heights, so that a smooth scroll would miss. Of parts that do not fit together the first is shown.
 * @param {Element[]} marks
 * @param {number} [tries]
 */
export function reveal(marks, tries = 4) {
  if (!marks.length) return;
  const boxes = marks.map((mark) => mark.getBoundingClientRect());
  const sheet = isPhone() ? document.querySelector("#panel.panel")?.getBoundingClientRect().top : undefined;
  const top = (document.querySelector(".top")?.getBoundingClientRect().bottom ?? 0) + 28;
  const bottom = Math.max(top + 40, Math.min(sheet ?? innerHeight, innerHeight) - 36);
  const start = boxes[0].top;
  const last = boxes[boxes.length - 1].bottom;
  const end = last - start <= bottom - top ? last : boxes[0].bottom;
  if (start >= top && end <= bottom) return;
  const gap = Math.max(0, (bottom - top - (end - start)) / 2.6);
  scrollBy({ top: start - top - gap, behavior: "instant" });
  if (tries) requestAnimationFrame(() => reveal(marks, tries - 1));
}
