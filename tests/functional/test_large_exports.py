"""A large export in the browser: asked for, written meanwhile, and offered without another click."""

import pytest
from axe import what_axe_finds
from desk import NewPage, ServedDesk
from factories import make_article
from playwright.sync_api import expect

from factcheck.exporters import BUILTIN
from factcheck.persistence.session import make_engine, session_factory

pytestmark = pytest.mark.browser


def test_the_page_of_an_export_offers_the_file_by_itself(new_page: NewPage, desk: ServedDesk) -> None:
    sentences = [f"Crane {number} is red." for number in range(BUILTIN["pdf"].at_once + 1)]
    with session_factory(make_engine(desk.settings.database_url))() as session:
        article = make_article(session, sentences).public_id
    page = new_page()
    desk.admit(page, "ana")

    page.goto(f"/articles/{article}/report.pdf")
    page.get_by_role("button", name="Write the file").click()

    expect(page.get_by_role("status").filter(has_text="The file is ready")).to_be_visible(timeout=90_000)
    assert what_axe_finds(page, page.url) == []
    with page.expect_download() as download:
        page.get_by_role("link", name="Save the file").click()
    assert download.value.path().read_bytes().startswith(b"%PDF-1.7")
