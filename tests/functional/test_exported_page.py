"""The exported page, opened from a file in a browser, runs nothing and asks nobody."""

from pathlib import Path

import pytest
from hostile_reports import hostile_report
from playwright.sync_api import Browser

from factcheck.domain.report.fields import table
from factcheck.exporters import BUILTIN

pytestmark = pytest.mark.browser


def test_no_payload_runs_in_the_exported_page(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_bytes(BUILTIN["html"](hostile_report()))
    page = browser.new_page()
    dialogs: list[str] = []
    asked: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page.on("request", lambda request: asked.append(request.url))

    page.goto(file.as_uri())
    page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
    page.wait_for_timeout(300)

    assert page.evaluate("window.hit") is None
    assert dialogs == []
    assert {address for address in asked if not address.startswith("data:font/")} == {file.as_uri()}
    assert page.locator("script, iframe, object, form, img, base").count() == 0
    assert page.locator("#fields tbody tr").count() == len(table(hostile_report()))
    page.close()
