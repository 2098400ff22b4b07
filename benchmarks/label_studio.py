"""The same steps as in `interface.py`, in Label Studio as it comes from the package registry.

    python benchmarks/label_studio.py URL [--texts 400] [--steps 20]

It must be running, with the person of the constants below (docs/benchmarks.md has the command). It gets one
project with the texts, and three labels for a text. Printed: the time from asking for the page until the
first text is shown, the median of a step from the key to the next text, and that of a label from its key
until the server has it. It does not show an article with its claims in it, so a text stands for a claim.
"""

import argparse
import re
import statistics
import sys
import time
from collections.abc import Callable

from interface import ARGUMENTS, chromium
from playwright.sync_api import Page, Response, sync_playwright

EMAIL, PASSWORD = "a@example.org", "two-pairs-of-eyes"
TEXT = re.compile(r"^Crane \d+ is red\.$")
LABELS = ("supported", "disputed", "inconsistent")
CONFIG = (
    '<View><Text name="text" value="$text"/><Choices name="verdict" toName="text">'
    + "".join(f'<Choice value="{label}" hotkey="{key}"/>' for key, label in enumerate(LABELS, 1))
    + "</Choices></View>"
)
# A call of its own server with the session of the page, as its scripts send it.
CALL = """async ([path, body]) => {
  const token = document.cookie.match(/csrftoken=([^;]+)/)?.[1] ?? "";
  const headers = { "Content-Type": "application/json", "X-CSRFToken": token };
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(path + " " + answer.status + " " + (await answer.text()).slice(0, 300));
  return answer.json();
}"""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("url")
    parser.add_argument("--texts", type=int, default=400)
    parser.add_argument("--steps", type=int, default=20)
    options = parser.parse_args()
    path = chromium()
    if path is None:
        print("Chromium is needed and was not found.", file=sys.stderr)
        return 2
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        page = browser.new_page(base_url=options.url, viewport={"width": 1440, "height": 900})
        _sign_in(page)
        address = _project(page, [f"Crane {number} is red." for number in range(1, options.texts + 1)])
        ready = min(_seconds(lambda: _open(page, address)) for _ in range(3))
        steps = [_step(page) for _ in range(options.steps)]
        page.wait_for_load_state("networkidle")
        labelled = _seconds(lambda: _label(page))
        browser.close()
    print(
        f"Label Studio, {options.texts} texts: ready after {ready:.2f} s, step median "
        f"{statistics.median(steps) * 1000:.0f} ms, label stored after {labelled * 1000:.0f} ms"
    )
    return 0


def _seconds(act: Callable[[], None]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def _sign_in(page: Page) -> None:
    page.goto("/user/login/")
    page.fill("#email", EMAIL)
    page.fill("#password", PASSWORD)
    page.locator("button[type=submit]").click()
    page.wait_for_url(lambda address: "login" not in address)


def _project(page: Page, sentences: list[str]) -> str:
    about = {"title": "Claims", "label_config": CONFIG}
    project = page.evaluate(CALL, ["/api/projects", about])["id"]
    page.evaluate(CALL, [f"/api/projects/{project}/import", [{"text": text} for text in sentences]])
    return f"/projects/{project}/data?labeling=1"


def _open(page: Page, address: str) -> None:
    page.goto(address, wait_until="commit")
    page.get_by_text(TEXT).first.wait_for()


def _step(page: Page) -> float:
    """Skip a text by its key, once all is loaded; return the seconds until the next one stands."""
    page.wait_for_load_state("networkidle")
    former = page.get_by_text(TEXT).first.inner_text()
    other = page.get_by_text(TEXT).and_(page.locator(f":not(:text-is('{former}'))")).first
    begun = time.perf_counter()
    page.keyboard.press("Control+Space")
    other.wait_for()
    return time.perf_counter() - begun


def _label(page: Page) -> None:
    page.keyboard.press("1")
    with page.expect_response(_is_stored):
        page.keyboard.press("Control+Enter")


def _is_stored(answer: Response) -> bool:
    return "/annotations" in answer.url and answer.request.method == "POST"


if __name__ == "__main__":
    sys.exit(main())
