// Fresh data: what others did is asked for while the page is looked at, and taken up without moving anybody.
import { fetchPart } from "./fragments.js";
import { current } from "./nav.js";
import { addressOf, isInField, isList, panel } from "./panel.js";
import { article, takeIn } from "./renew.js";

const PAUSE = 15000;

/** What the page shows now; a panel that somebody writes in stays as it is. */
function seen() {
  const parts = [article(), document.getElementById("progress"), isInField() ? null : panel()];
  return parts.map((part) => part?.dataset.rev ?? "").join(".");
}

/** Tell whether nothing of one's own is on its way, and nobody is cutting or reading a dialog. */
function isCalm() {
  const state = document.getElementById("save")?.dataset.state ?? "saved";
  const isBusy = !["saved", "refused"].includes(state) || document.querySelector("article.editing, dialog[open]");
  return document.visibilityState === "visible" && !isBusy;
}

async function look() {
  if (!isCalm()) return;
  const since = seen();
  const url = new URL(addressOf(current()));
  url.pathname += "/changes";
  url.searchParams.set("since", since);
  url.searchParams.set("id", panel()?.dataset.claim ?? "");
  if (isList()) url.searchParams.set("view", "list");
  const { nodes } = await fetchPart(url.href, "changes");
  if (isCalm() && since === seen()) takeIn(nodes);
}

// Nothing new is an answer without a page; what fails now is asked again in a moment.
const lookQuietly = () => void look().catch(() => {});

setInterval(lookQuietly, PAUSE);
addEventListener("focus", lookQuietly);
document.addEventListener("visibilitychange", lookQuietly);
