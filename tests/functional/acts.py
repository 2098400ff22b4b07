"""What people do in the browser, with JavaScript or without: each act waits until it is stored."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page


@dataclass
class Person:
    """Somebody at a page of the desk."""

    page: Page
    has_script: bool

    @contextmanager
    def storing(self) -> Iterator[None]:
        """Wait until what is done inside has been posted, answered and shown."""
        with self.page.expect_response(lambda answer: answer.request.method == "POST") as posted:
            yield
        assert posted.value.status in (200, 302, 303), posted.value.text()
        self.page.wait_for_load_state("load")
        if self.has_script and self.page.locator("#save").count():
            self.page.locator("#save[data-state=saved]").wait_for()

    def press(self, name: str, *, exact: bool = False) -> None:
        with self.storing():
            self.page.get_by_role("button", name=name, exact=exact).first.click()

    def open_claim(self, article: str, number: int) -> None:
        self.page.goto(f"/articles/{article}?claim={number}#c{number}")

    def add_evidence(self, url: str, title: str) -> None:
        form = self.page.locator("#evidence-form")
        form.get_by_label("Link to evidence").fill(url)
        form.locator("summary").click()
        form.get_by_label("Title").fill(title)
        with self.storing():
            form.get_by_role("button", name="Add", exact=True).click()

    def judge(self, label: str) -> None:
        with self.storing():
            self.page.locator(f"#verdict-form button[value={label}]").click()

    def choose(self, field: str, option: str) -> None:
        """Choose an option; with a script that is saved at once, without one by the button below."""
        box = self.page.locator("#verdict-form").get_by_label(field)
        if self.has_script:
            with self.storing():
                box.select_option(label=option)
        else:
            box.select_option(label=option)

    def say_why(self, words: str) -> None:
        box = self.page.locator("#rationale")
        box.fill(words)
        if self.has_script:
            with self.storing():
                box.blur()
        else:
            with self.storing():
                self.page.get_by_role("button", name="Save", exact=True).click()

    def dismiss_finding(self, reason: str) -> None:
        card = self.page.locator("section.flagcard").first
        card.locator("summary").click()
        card.get_by_label("Why it does not hold").fill(reason)
        with self.storing():
            card.get_by_role("button", name="Dismiss the finding").click()

    def download(self, article: str, form: str, folder: Path) -> Path:
        self.page.goto(f"/articles/{article}/report")
        self.page.locator("summary", has_text="Export").click()
        with self.page.expect_download() as download:
            self.page.locator(f"a[href$='report.{form}']").first.click()
        target = folder / f"report.{form}"
        download.value.save_as(target)
        return target


def article_in(page: Page) -> str:
    """Return the id of the article whose address the page has."""
    found = re.search(r"/articles/([0-9a-f]{32})", page.url)
    assert found, page.url
    return found.group(1)
