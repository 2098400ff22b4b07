"""Evidence that is younger than the article, or that is one source twice, is said to be so."""

from dataclasses import dataclass

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
    published_on: PartialDate | None = None


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://news.example/2025/06/12/cranes", PartialDate(2025, 6, 12)),
        ("https://news.example/world/2025-6-2-cranes.html", PartialDate(2025, 6, 2)),
        ("https://news.example/2025/13/45/cranes", None),
        ("https://news.example/cranes-20250612", None),
        ("", None),
    ],
)
def test_many_addresses_name_their_day(url: str, day: PartialDate | None) -> None:
    assert day_of_address(url) == day


def test_a_source_younger_than_the_article_is_told() -> None:
    pieces = [Piece(url=f"https://news.example/2025/{month}/31/x") for month in ("05", "07")]

    assert doubts(pieces, MAY) == ("“The register” is of 31 July 2025, after the date of the article.",)
    assert doubts(pieces, None) == ()


def test_the_date_that_somebody_gave_comes_before_the_day_in_the_address() -> None:
    late, early = "https://news.example/2025/07/31/x", "https://news.example/2025/03/31/x"
    pieces = [
        Piece("A reprint", late, published_on=PartialDate(2024)),
        Piece("A report", early, published_on=PartialDate(2025, 6)),
    ]

    assert doubts(pieces, MAY) == ("“A report” is of June 2025, after the date of the article.",)


@pytest.mark.parametrize("dated", [PartialDate(2025), PartialDate(2025, 5), PartialDate(2025, 5, 31)])
def test_a_source_that_may_be_as_old_as_the_article_is_not_doubted(dated: PartialDate) -> None:
    assert doubts([Piece(published_on=dated)], MAY) == ()


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
