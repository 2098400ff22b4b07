"""Evidence that is younger than the article, or that is one source twice, is said to be so."""

from dataclasses import dataclass
from datetime import date

import pytest

from factcheck.domain.dates import PartialDate
from factcheck.domain.evidence_doubts import day_of_address, doubts

MAY = PartialDate(2025, 5)


@dataclass(frozen=True)
class Piece:
    title: str = "The register"
    url: str = ""
    site: str = ""
    quote: str = ""


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://news.example/2025/06/12/cranes", date(2025, 6, 12)),
        ("https://news.example/world/2025-6-2-cranes.html", date(2025, 6, 2)),
        ("https://news.example/2025/13/45/cranes", None),
        ("https://news.example/cranes-20250612", None),
        ("", None),
    ],
)
def test_many_addresses_name_their_day(url: str, day: date | None) -> None:
    assert day_of_address(url) == day


def test_a_source_younger_than_the_article_is_told() -> None:
    pieces = [Piece(url=f"https://news.example/2025/{month}/31/x") for month in ("05", "07")]

    assert doubts(pieces, MAY) == ("“The register” is of 31 July 2025, after the date of the article.",)
    assert doubts(pieces, None) == ()


def test_two_pages_of_one_site_are_one_source() -> None:
    pieces = [Piece(site="news.example"), Piece(site="news.example"), Piece(), Piece()]

    assert doubts(pieces, MAY) == ("Two of these are on news.example: they may be one source.",)


def test_the_same_words_on_two_sites_may_be_a_reprint() -> None:
    words = "The harbour of Brackwater opened in 1931"
    pieces = [
        Piece(site="a.example", quote=words),
        Piece(title="A ledger", quote=f"{words.upper()}!"),
        Piece(site="b.example", quote="It opened."),
        Piece(site="c.example", quote="It opened."),
    ]

    assert doubts(pieces, MAY) == (
        "A ledger and a.example have the same words: one may have reprinted the other.",
    )
