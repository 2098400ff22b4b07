// The page's one polite live region: what changed, said in words and at most once a second.

const PAUSE = 1000;
let last = 0;
/** @type {number | undefined} */
let timer;

/**
 * Say a sentence to screen readers; of several within a second only the newest is said.
 * @param {string} text
 */
export function say(text) {
  const region = document.getElementById("say");
  if (!region) return;
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      last = Date.now();
      region.textContent = text;
    },
    Math.max(0, last + PAUSE - Date.now()),
  );
}
