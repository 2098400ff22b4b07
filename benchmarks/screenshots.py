"""Takes the pictures of the README and the docs from the demo, in Chromium.

    python benchmarks/screenshots.py [--to docs/pictures] [--all] [--beside ../shared/prototype/shots]

`--all` takes every page of the demo in both themes, on the desktop and on a phone, to look at them together.
`--beside` takes the states of a prototype's pictures and writes a sheet with both, which is no part of the
docs: name a folder outside the repository with `--to`.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from beside import STATES, write_sheet
from playwright.sync_api import Browser, Page, sync_playwright
from serving import HOST, served

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "two-pairs-of-eyes"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
DESKTOP, PHONE = (1440, 900), (390, 844)


@dataclass(frozen=True)
class Picture:
    """One page as one person sees it; `path` may name the first article of the list."""

    name: str
    path: str
    who: str = "ana"
    dark: bool = False
    phone: bool = False
    size: tuple[int, int] | None = None
    act: Callable[[Page], None] | None = None


SHOWN = (
    Picture("annotate", "{article}?claim=6"),
    Picture("annotate-dark", "{article}?claim=6", dark=True),
    Picture("annotate-phone", "{article}?claim=7", who="tomas", phone=True),
    Picture("queue", "/queue"),
    Picture("report", "{article}/report"),
)
PAGES = {
    "signin": "",
    "articles": "/articles",
    "new": "/articles/new",
    "annotate": "{article}?claim=2",
    "annotate-list": "{article}?claim=2&view=list",
    "queue": "/queue",
    "reports": "/reports",
    "report": "{article}/report",
    "agreement": "/agreement",
    "facts": "/facts",
    "people": "/people",
    "settings": "/settings",
    "help": "/help",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--to", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--beside", type=Path, help="the folder with the prototype's pictures")
    options = parser.parse_args()
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        print("Chromium is needed and was not found.", file=sys.stderr)
        return 2
    options.to.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as home,
        served("demo", {"FACTCHECK_HOME": home}) as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        for picture in _wanted(options):
            _take(browser, f"http://{HOST}:{server.port}", picture, options.to)
        browser.close()
    if options.beside:
        print(write_sheet(options.to, options.beside))
    return 0


def _wanted(options: argparse.Namespace) -> Iterable[Picture]:
    if options.beside:
        return [
            Picture(one.name, one.path, one.who, one.dark, size=(one.width, one.height), act=one.act)
            for one in STATES
        ]
    return _all() if options.all else SHOWN


def _all() -> Iterator[Picture]:
    for name, path in PAGES.items():
        for dark in (False, True):
            for phone in (False, True):
                kind = f"{'phone' if phone else 'desktop'}-{'dark' if dark else 'light'}"
                yield Picture(f"{name}-{kind}", path, "jonas" if path else "", dark, phone)


def _take(browser: Browser, address: str, picture: Picture, folder: Path) -> None:
    width, height = picture.size or (PHONE if picture.phone else DESKTOP)
    context = browser.new_context(
        base_url=address,
        viewport={"width": width, "height": height},
        color_scheme="dark" if picture.dark else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto("/signin")
    if picture.who:
        _sign_in(page, picture.who)
        article = page.locator("main a[href^='/articles/']:not([href$=new])").first.get_attribute("href")
        page.goto(picture.path.format(article=str(article).split("?")[0]))
    page.wait_for_load_state("networkidle")
    if picture.act:
        picture.act(page)
    page.screenshot(path=folder / f"{picture.name}.png")
    context.close()


def _sign_in(page: Page, who: str) -> None:
    page.get_by_label("E-mail").fill(f"{who}@demo.example")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/articles")


if __name__ == "__main__":
    sys.exit(main())
