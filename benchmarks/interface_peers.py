"""The same steps as in `interface.py`, in Label Studio and doccano as they come from the package registry.

    python benchmarks/interface_peers.py label-studio|doccano URL [--texts 400] [--steps 20]

It must be running, with the person of the constants below (docs/benchmarks.md has the commands). It gets one
project with the texts, and three labels for a text. Printed: the time from asking for the page until the
first text is shown, the median of a step from the key to the next text, and that of a label from its key
until the server has it. Neither shows an article with its claims in it, so a text stands for a claim.
"""

import argparse
import re
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from interface import ARGUMENTS, chromium
from playwright.sync_api import Page, Response, sync_playwright

EMAIL, NAME, PASSWORD = "a@example.org", "admin", "two-pairs-of-eyes"
SETTLED = 500  # milliseconds: a key that comes earlier is not taken
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


@dataclass(frozen=True)
class Tool:
    """How one of them signs in, gets a project with texts, steps and labels."""

    sign_in: Callable[[Page], None]
    project: Callable[[Page, list[str]], str]
    next_key: str
    label: Callable[[Page], None]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("tool", choices=sorted(TOOLS))
    parser.add_argument("url")
    parser.add_argument("--texts", type=int, default=400)
    parser.add_argument("--steps", type=int, default=20)
    options = parser.parse_args()
    tool, path = TOOLS[options.tool], chromium()
    if path is None:
        print("Chromium is needed and was not found.", file=sys.stderr)
        return 2
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        page = browser.new_page(base_url=options.url, viewport={"width": 1440, "height": 900})
        tool.sign_in(page)
        address = tool.project(page, [f"Crane {number} is red." for number in range(1, options.texts + 1)])
        ready = min(_seconds(lambda: _open(page, address)) for _ in range(3))
        steps = [_step(page, tool.next_key) for _ in range(options.steps)]
        page.wait_for_timeout(SETTLED)
        labelled = _seconds(lambda: tool.label(page))
        browser.close()
    print(
        f"{options.tool}, {options.texts} texts: ready after {ready:.2f} s, step median "
        f"{statistics.median(steps) * 1000:.0f} ms, label stored after {labelled * 1000:.0f} ms"
    )
    return 0


def _seconds(act: Callable[[], None]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def _sign_in_to_label_studio(page: Page) -> None:
    page.goto("/user/login/")
    page.fill("#email", EMAIL)
    page.fill("#password", PASSWORD)
    page.locator("button[type=submit]").click()
    page.wait_for_url(lambda address: "login" not in address)


def _project_in_label_studio(page: Page, sentences: list[str]) -> str:
    about = {"title": "Claims", "label_config": CONFIG}
    project = page.evaluate(CALL, ["/api/projects", about])["id"]
    page.evaluate(CALL, [f"/api/projects/{project}/import", [{"text": text} for text in sentences]])
    return f"/projects/{project}/data?labeling=1"


def _open(page: Page, address: str) -> None:
    page.goto(address, wait_until="commit")
    page.get_by_text(TEXT).first.wait_for()


def _step(page: Page, key: str) -> float:
    """Go on by the key, once the page has settled; return the seconds until the next text stands."""
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(SETTLED)
    former = page.get_by_text(TEXT).first.inner_text()
    other = page.get_by_text(TEXT).and_(page.locator(f":not(:text-is('{former}'))")).first
    begun = time.perf_counter()
    page.keyboard.press(key)
    other.wait_for()
    return time.perf_counter() - begun


def _label_in_label_studio(page: Page) -> None:
    page.keyboard.press("1")
    with page.expect_response(lambda answer: _is_stored(answer, "/annotations")):
        page.keyboard.press("Control+Enter")


def _sign_in_to_doccano(page: Page) -> None:
    page.goto("/auth")
    page.get_by_label("Username").fill(NAME)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Login").last.click()
    page.wait_for_url(lambda address: "auth" not in address)


def _project_in_doccano(page: Page, sentences: list[str]) -> str:
    kind = {"project_type": "DocumentClassification", "resourcetype": "TextClassificationProject"}
    about = {"name": "Claims", "description": "Claims", "guideline": "", "tags": [], **kind}
    project = page.evaluate(CALL, ["/v1/projects", about])["id"]
    for key, label in enumerate(LABELS, 1):
        look = {"background_color": "#209CEE", "text_color": "#ffffff"}
        page.evaluate(
            CALL, [f"/v1/projects/{project}/category-types", {"text": label, "suffix_key": str(key), **look}]
        )
    for text in sentences:
        page.evaluate(CALL, [f"/v1/projects/{project}/examples", {"text": text, "meta": {}}])
    return f"/projects/{project}/text-classification?page=1"


def _label_in_doccano(page: Page) -> None:
    with page.expect_response(lambda answer: _is_stored(answer, "/categories")):
        page.keyboard.press("1")


def _is_stored(answer: Response, path: str) -> bool:
    return path in answer.url and answer.request.method == "POST"


TOOLS = {
    "label-studio": Tool(
        _sign_in_to_label_studio, _project_in_label_studio, "Control+Space", _label_in_label_studio
    ),
    "doccano": Tool(_sign_in_to_doccano, _project_in_doccano, "ArrowRight", _label_in_doccano),
}

if __name__ == "__main__":
    sys.exit(main())
