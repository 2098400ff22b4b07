"""Saved pages, whose truth was written down before the importer ran: text, title and date."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from page_scores import Score, as_read, page_bytes, saved_pages, score

from factcheck.importers import ArticleDraft
from factcheck.importers.from_html import read_page

BAR = 0.9


@pytest.fixture(scope="module")
def results() -> list[tuple[dict[str, object], ArticleDraft, Score]]:
    rows = []
    for page in saved_pages():
        draft = read_page(page_bytes(page), name=page["file"], base=page["address"])
        rows.append((page, draft, score(page, as_read(draft))))
    return rows


def test_there_are_enough_pages_of_enough_shapes() -> None:
    pages = saved_pages()

    assert len(pages) >= 30
    assert len({page["shape"] for page in pages}) >= 10
    assert len({page["shape"] for page in pages if page["half"] == "unseen"}) >= 5


@pytest.mark.parametrize("name", ["text", "title", "date"])
def test_nine_pages_in_ten_are_read_right(
    results: list[tuple[dict[str, object], ArticleDraft, Score]], name: str
) -> None:
    right = [getattr(found, name) for _page, _draft, found in results]

    assert sum(right) >= BAR * len(right)


def test_the_canonical_address_is_found(
    results: list[tuple[dict[str, object], ArticleDraft, Score]],
) -> None:
    assert [page["file"] for page, draft, _ in results if draft.address != page["address"]] == []


def test_no_word_of_a_page_is_lost(results: list[tuple[dict[str, object], ArticleDraft, Score]]) -> None:
    for page, draft, _ in results:
        for paragraph in page["paragraphs"]:  # type: ignore[attr-defined]
            missing = [word for word in str(paragraph).split() if word not in draft.text]
            assert missing == [], page["file"]
