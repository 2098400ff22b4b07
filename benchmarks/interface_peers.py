"""The same steps as in `interface.py`, in Label Studio and doccano as they come from the package registry.

    python benchmarks/interface_peers.py --label-studio URL --doccano URL [--texts 400] [--steps 20]

Both must be running, set up with the person of the constants below (docs/benchmarks.md has the commands). Each
gets one project with the texts, each text to be given one of three labels. Printed: the time from asking for the
page until the first text is shown, the median of a step from the key to the next text, and that of a label by
its key until the server has it. Neither shows an article with its claims in it, so a text stands for a claim.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from interface import ARGUMENTS, chromium
from playwright.sync_api import Page, sync_playwright

EMAIL, NAME, PASSWORD = "a@example.org", "admin", "two-pairs-of-eyes"  # noqa: S105 - of a database made for this
LABELS = ("supported", "disputed", "inconsistent")
CONFIG = (
    '<View><Text name="text" value="$text"/><Choices name="verdict" toName="text">'
    + "".join(f'<Choice value="{label}" hotkey="{key}"/>' for key, label in enumerate(LABELS, 1))
    + "</Choices></View>"
)
# A call of the page's own server with its session, as its scripts would send it.
CALL = """async ([method, path, body]) => {
  const token = document.cookie.match(/csrftoken=([^;]+)/)?.[1] ?? "";
  const answer = await fetch(path, { method, headers: { "Content-Type": "application/json", "X-CSRFToken": token },
    body: body === null ? undefined : JSON.stringify(body) });
  if (!answer.ok) throw new Error(path + " " + answer.status + " " + (await answer.text()).slice(0, 300));
  return answer.json();
}"""


@dataclass
class Peer:
    """How one tool signs in, gets its texts, opens the first of them, steps and labels."""

    name: str
    sign_in: Callable[[Page], None]
    make: Callable[[Page, list[str]], str]
    shown: Callable[[Page, str], None]
    step: Callable[[Page], None]
    label: Callable[[Page], None]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--label-studio", metavar="URL")
    parser.add_argument("--doccano", metavar="URL")
    parser.add_argument("--texts", type=int, default=400)
    parser.add_argument("--steps", type=int, default=20)
    options = parser.parse_args()
    path = chromium()
    if path is None:
        print("Chromium is needed and was not found.", file=sys.stderr)
        return 2
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        for peer, url in ((LABEL_STUDIO, options.label_studio), (DOCCANO, options.doccano)):
            if url:
                page = browser.new_page(base_url=url, viewport={"width": 1440, "height": 900})
                page.set_default_timeout(120_000)
                _measure(page, peer, options.texts, options.steps)
        browser.close()
    return 0


def _measure(page: Page, peer: Peer, texts: int, steps: int) -> None:
    sentences = [f"Crane {number} is red." for number in range(1, texts + 1)]
    peer.sign_in(page)
    address = peer.make(page, sentences)
    ready = min(_seconds(lambda: _open(page, peer, address, sentences[0])) for _ in range(3))
    stepping = [
        _seconds(lambda text=text: _go(page, peer.step, peer, text))  # type: ignore[misc]
        for text in sentences[1 : 1 + steps]
    ]
    labelling = [_seconds(lambda: peer.label(page))]
    print(
        f"{peer.name}, {texts} texts: ready after {ready:.2f} s, step median "
        f"{statistics.median(stepping) * 1000:.0f} ms, label stored after {labelling[0] * 1000:.0f} ms"
    )


def _seconds(act: Callable[[], None]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def _open(page: Page, peer: Peer, address: str, text: str) -> None:
    page.goto(address, wait_until="commit")
    peer.shown(page, text)


def _go(page: Page, act: Callable[[Page], None], peer: Peer, text: str) -> None:
    act(page)
    peer.shown(page, text)


def _has_text(page: Page, text: str) -> None:
    page.get_by_text(text, exact=True).first.wait_for()


# Label Studio


def _sign_in_to_label_studio(page: Page) -> None:
    page.goto("/user/login/")
    page.fill("#email", EMAIL)
    page.fill("#password", PASSWORD)
    page.click("button[type=submit], [aria-label='Log In']")
    page.wait_for_url("**/projects/**")


def _make_in_label_studio(page: Page, sentences: list[str]) -> str:
    project = page.evaluate(CALL, ["POST", "/api/projects", {"title": "Claims", "label_config": CONFIG}])[
        "id"
    ]
    page.evaluate(CALL, ["POST", f"/api/projects/{project}/import", [{"text": text} for text in sentences]])
    return f"/projects/{project}/data?labeling=1"


def _label_in_label_studio(page: Page) -> None:
    page.keyboard.press("1")
    with page.expect_response(
        lambda answer: "/annotations" in answer.url and answer.request.method == "POST"
    ):
        page.keyboard.press("Control+Enter")


def _skip_in_label_studio(page: Page) -> None:
    page.keyboard.press("Control+Space")


# doccano


def _sign_in_to_doccano(page: Page) -> None:
    page.goto("/auth")
    page.get_by_label("Username").fill(NAME)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Login").click()
    page.wait_for_url("**/projects**")


def _make_in_doccano(page: Page, sentences: list[str]) -> str:
    kind = {"project_type": "DocumentClassification", "resourcetype": "TextClassificationProject"}
    about = {"name": "Claims", "description": "Claims", "guideline": "", "tags": [], **kind}
    project = page.evaluate(CALL, ["POST", "/v1/projects", about])["id"]
    for key, label in enumerate(LABELS, 1):
        look = {"text": label, "suffix_key": str(key), "background_color": "#209CEE", "text_color": "#ffffff"}
        page.evaluate(CALL, ["POST", f"/v1/projects/{project}/category-types", look])
    for text in sentences:
        page.evaluate(CALL, ["POST", f"/v1/projects/{project}/examples", {"text": text, "meta": {}}])
    return f"/projects/{project}/text-classification?page=1"


def _step_in_doccano(page: Page) -> None:
    page.keyboard.press("ArrowRight")


def _label_in_doccano(page: Page) -> None:
    with page.expect_response(lambda answer: "/categories" in answer.url and answer.request.method == "POST"):
        page.keyboard.press("1")


LABEL_STUDIO = Peer(
    "Label Studio",
    _sign_in_to_label_studio,
    _make_in_label_studio,
    _has_text,
    _skip_in_label_studio,
    _label_in_label_studio,
)
DOCCANO = Peer(
    "doccano", _sign_in_to_doccano, _make_in_doccano, _has_text, _step_in_doccano, _label_in_doccano
)

if __name__ == "__main__":
    sys.exit(main())
