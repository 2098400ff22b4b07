"""Large exports are written after the answer, and a page shows how far they are."""

import time

import pytest
from factories import make_article
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.exporters import BUILTIN
from factcheck.persistence.models import Article

pytestmark = pytest.mark.slow

PATIENCE = 60.0


@pytest.fixture
def large(session: Session) -> Article:
    """Return an article with more claims than are printed within a request."""
    return make_article(session, [f"Crane {number} is red." for number in range(BUILTIN["pdf"].at_once + 1)])


def test_a_large_export_is_asked_for_first(large: Article, as_reviewer: DeskClient) -> None:
    response = as_reviewer.get(f"/articles/{large.public_id}/report.pdf")

    assert response.status_code == 200
    assert "takes longer than a page may" in response.text
    assert "Content-Disposition" not in response.headers


def test_a_large_export_is_written_meanwhile_and_fetched(large: Article, as_reviewer: DeskClient) -> None:
    wanted = {"report": large.public_id, "format": "csv"}

    address = as_reviewer.submit("/exports", wanted).location

    assert "Table" in as_reviewer.get(address).text
    end = time.monotonic() + PATIENCE
    while "The file is ready" not in (page := as_reviewer.get(address).text):
        assert time.monotonic() < end, page
        time.sleep(0.2)
    file = as_reviewer.get(f"{address}/file")
    assert file.data.startswith(b'\xef\xbb\xbf"number"')
    assert "report-harbour-anniversary.csv" in file.headers["Content-Disposition"]


def test_what_nobody_knows_is_not_found(large: Article, as_reviewer: DeskClient) -> None:
    assert as_reviewer.submit("/exports", {"report": "0" * 32, "format": "csv"}).status_code == 404
    assert as_reviewer.submit("/exports", {"report": large.public_id}).status_code == 404
    assert as_reviewer.get(f"/exports/{'0' * 32}/file").status_code == 404
