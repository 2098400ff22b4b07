"""The same states of the pages as the pictures of a prototype, on one sheet beside those."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from playwright.sync_api import Page


@dataclass(frozen=True)
class State:
    """A page in the state of the prototype's picture of the same name; `act` brings it there."""

    name: str
    path: str
    who: str = "ines"
    width: int = 1440
    height: int = 900
    dark: bool = False
    act: Callable[[Page], None] | None = None


def _press(*keys: str) -> Callable[[Page], None]:
    def act(page: Page) -> None:
        for key in keys:
            page.locator("body").press(key)
            page.wait_for_timeout(300)

    return act


def _find(page: Page) -> None:
    page.locator("#find").fill("the")
    page.locator("#find").press("Enter")
    page.wait_for_load_state("networkidle")


def _open_sheet(page: Page) -> None:
    page.locator(".sheet-toggle").click()
    page.wait_for_timeout(300)


ANNOTATE, QUEUE, REPORT = "{article}?claim=6", "/queue", "{article}/report"
STATES = (
    State("desktop-light", ANNOTATE),
    State("desktop-dark", ANNOTATE, dark=True),
    State("desktop-voted", "{article}?claim=7", act=_press("3")),
    State("desktop-list", "{article}?claim=6&view=list"),
    State("desktop-find", ANNOTATE, act=_find),
    State("desktop-help", ANNOTATE, act=_press("?")),
    State("tablet", ANNOTATE, width=1024, height=768),
    State("phone-light", ANNOTATE, width=390, height=844),
    State("phone-dark", ANNOTATE, width=390, height=844, dark=True),
    State("phone-open", ANNOTATE, width=390, height=844, act=_open_sheet),
    State("queue", QUEUE, who="ana"),
    State("queue-dark", QUEUE, who="ana", dark=True),
    State("queue-phone", QUEUE, who="ana", width=390, height=844),
    State("report", REPORT, who="ana"),
    State("report-dark", REPORT, who="ana", dark=True),
    State("report-phone", REPORT, who="ana", width=390, height=844),
)


def write_sheet(folder: Path, prototype: Path) -> Path:
    """Write the sheet: for each state our picture and the prototype's, side by side."""
    rows = "\n".join(_row(state, folder, prototype) for state in STATES)
    sheet = folder / "sheet.html"
    sheet.write_text(
        "<!doctype html><meta charset='utf-8'><title>Beside the prototype</title>"
        "<style>body{font:15px sans-serif;margin:24px}div{display:flex;gap:16px;margin-bottom:32px}"
        "figure{margin:0;flex:1}img{max-width:100%;border:1px solid #999}</style>\n" + rows
    )
    return sheet


def _row(state: State, folder: Path, prototype: Path) -> str:
    pictures = (("ours", folder / f"{state.name}.png"), ("prototype", prototype / f"{state.name}.png"))
    figures = "".join(
        f"<figure><img src='{escape(path.resolve().as_uri())}' alt=''><figcaption>{of}</figcaption></figure>"
        for of, path in pictures
    )
    return f"<h2>{escape(state.name)}</h2><div>{figures}</div>"
