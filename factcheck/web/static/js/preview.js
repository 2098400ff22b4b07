// The preview of a split: claims are chosen, cut and left out in place; without this the links and forms do it.
import { reasonOf } from "./acts.js";
import { claimOrMark, onCutClick, startCutting } from "./cutting.js";
import * as cuts from "./cuts.js";
import * as edit from "./edit.js";
import { watchKeys } from "./keys.js";
import * as nav from "./nav.js";
import { article, renew } from "./renew.js";
import { toast } from "./toast.js";

const CUTS = /^\/(claims\/|blocks\/|articles\/[^/]+\/(claims|join|cuts\/undo)$)/;

/** @param {number | null} number */
function go(number) {
  if (!number) return;
  nav.show(number, { focus: true });
  renew(number, { focus: true }).catch((error) => toast(reasonOf(error)));
}

/** @param {MouseEvent} event */
function onClick(event) {
  const target = event.target instanceof Element ? event.target : null;
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (onCutClick(event, target)) return;
  const ref = target.closest(".ref");
  const isChosen = ref?.getAttribute("href") === "#panel"; // the link of the current claim leads to its forms
  if (target.closest("[data-act='undo']")) cuts.undoNewest();
  else if (ref && !isChosen) {
    event.preventDefault();
    go(Number(ref.id.slice(1)));
  } else if (!ref && target.closest(".claim") && getSelection()?.isCollapsed) go(nav.claimAt(target));
}

/** @param {SubmitEvent} event */
function onSubmit(event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !CUTS.test(new URL(form.action).pathname)) return;
  event.preventDefault();
  cuts.submit(form, event.submitter);
}

/** Unfold the form that drops the claim, and go to its field. */
function reachDrop() {
  const field = document.querySelector("#panel form[action$='/drop'] :is(textarea, input[name='reason'])");
  field?.closest("details")?.setAttribute("open", "");
  if (field instanceof HTMLElement) field.focus();
}

nav.start(Number(article()?.dataset.current));
document.addEventListener("click", onClick);
document.addEventListener("submit", onSubmit);
startCutting();
watchKeys(
  {
    j: () => go(nav.neighbour(1)),
    k: () => go(nav.neighbour(-1)),
    a: () => edit.adjust(),
    c: () => claimOrMark(),
    u: () => cuts.undoNewest(),
    x: () => reachDrop(),
  },
  "jk",
);
