"""Pages as phones show them: how large the text is, and what does not fit."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page

WIDER = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= innerWidth) return "";
  const isOut = (one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".scroll");
  const out = [...document.body.querySelectorAll("*")].filter(isOut).map((one) => one.outerHTML.slice(0, 90));
  return `${root.scrollWidth} wide: ${out.slice(-2).join(" and ")}`;
}"""


@contextmanager
def double_text(page: Page) -> Iterator[None]:
    """Let the browser draw text at twice the usual size, as its own setting does."""
    browser = page.context.new_cdp_session(page)
    browser.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") >= 30
    yield
    browser.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
    browser.detach()


def too_wide(page: Page) -> str:
    """Return what reaches out of the page sideways, in words."""
    found: str = page.evaluate(WIDER)
    return found and f"{page.url}: {found}"
