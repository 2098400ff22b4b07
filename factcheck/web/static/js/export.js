// An export on its way: asks every three seconds how far it is, and shows the page anew when it is ready.
import { ask } from "./fragments.js";

const place = document.querySelector("[data-seconds]");

async function look() {
  const answer = await ask(location.href, "export").catch(() => null);
  const seconds = answer?.status === 200 ? /data-seconds>(\d+)/.exec(answer.text)?.[1] : place?.textContent;
  if (seconds === undefined || !place) location.reload();
  else {
    place.textContent = seconds;
    setTimeout(look, 3000);
  }
}

if (place) setTimeout(look, 3000);
