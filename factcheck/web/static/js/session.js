// The session behind the page: its token, whether it still is the same person's, and the way in again.
import { openDialog } from "./dialogs.js";
import { ask } from "./fragments.js";

/** @returns {NodeListOf<HTMLInputElement>} */
const fields = () => document.querySelectorAll("input[name='csrf_token']");

export const csrfToken = () => fields()[0]?.value ?? "";

/**
 * Take up the token of the present session; false if it is none of this person's.
 * @param {string} user
 */
export async function renewToken(user) {
  const { status, text } = await ask("/session", "session");
  if (status !== 200) return false;
  const now = JSON.parse(text);
  if (now.user !== user) return false;
  for (const field of fields()) field.value = now.csrf_token;
  return true;
}

let isAsked = false;

/** Ask once to sign in again; the way in leads back to this page. */
export function askToSignIn() {
  const link = document.getElementById("again");
  if (!(link instanceof HTMLAnchorElement) || isAsked) return;
  isAsked = true;
  link.search = new URLSearchParams({ next: location.pathname + location.search }).toString();
  openDialog("session");
}

/** The session is there: the next end of one is asked about again. */
export function isBack() {
  isAsked = false;
  const dialog = document.getElementById("session");
  if (dialog instanceof HTMLDialogElement) dialog.close();
}
