"""R2: “has been out of office since” about somebody who holds high office."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from factcheck.checking import CheckedArticle, Finding
from factcheck.checking.offices import check_out_of_office
from factcheck.domain.labels import BlockKind, FindingLevel
from factcheck.domain.spans import Span
from factcheck.splitting import Block

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        (
            "Donald Trump has been out of office since January 2021, the guide writes.",
            "2025-05",
            "Donald Trump has been out of office since January 2021",
        ),
        (
            "Donald Trump sailed along. Though Trump is no longer in office, the band played.",
            "2025-05",
            "Trump is no longer in office",
        ),
        (
            "Benjamin Netanyahu, who has been out of power since 2021, owns a boat.",
            "2024-02-01",
            "Benjamin Netanyahu, who has been out of power since 2021",
        ),
        (
            "For Donald Trump the trip is easy since he has been out of office since 2021.",
            "2025-05",
            "he has been out of office since 2021",
        ),
        (
            "Donald Trump has not held office since early 2021 and has time to sail.",
            "2025-05",
            "Donald Trump has not held office since early 2021",
        ),
        (
            "Since leaving office in 2021, Donald Trump has built a pier.",
            "2025-05",
            "Since leaving office in 2021, Donald Trump",
        ),
    ],
)
def test_out_of_office_about_a_holder_is_flagged(flags: Flags, body: str, date: str, quote: str) -> None:
    found = flags(body.replace(", the guide writes", ""), date)

    assert found == [("R2", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("true then", "Donald Trump has been out of office since January 2021.", "2023-06"),
        ("around the handover", "Donald Trump has been out of office since January 2021.", "2021-01"),
        ("hindsight", "In hindsight, Donald Trump has been out of office since 2021.", "2025-05"),
        ("a sentence of its own", "He has been out of office since 2021.", "2025-05"),
        ("a text that ends", "Since leaving office, he sails. Since leaving office in 2021, he", "2025-05"),
        (
            "a pronoun far from its name",
            f"Donald Trump sails{' and swims' * 50} as he has been out of office since 2021.",
            "2025-05",
        ),
        ("plain past", "Donald Trump left office in January 2021 and took up sailing.", "2025-05"),
        (
            "left one office, holds another",
            "Dmitry Medvedev has been out of power since May 2012.",
            "2015-03",
        ),
        ("nobody named in full", "Trump has been out of office since January 2021.", "2025-05"),
        (
            "a relative of the name",
            "Donald Trump paid. Melania Trump sailed. Trump has been out of office since 2021.",
            "2025-05",
        ),
        (
            "a pronoun for either of two",
            "Donald Trump thanked Ann Keller because he has been out of office since 2021.",
            "2025-05",
        ),
        (
            "a pronoun without a name",
            "Donald Trump sailed. As everybody knows, he has been out of office since 2021.",
            "2025-05",
        ),
        ("a reply machine", "Donald Trump is out of office until Monday.", "2025-05"),
        ("nobody at all", "is no longer in office", "2025-05"),
        ("a condition", "If Donald Trump has been out of office since 2021, the pier is his.", "2025-05"),
        (
            "a return told",
            "Since leaving office in 2021, Donald Trump has built a pier and returned to power.",
            "2025-05",
        ),
        ("nobody known", "Ann Keller has been out of office since 2021.", "2025-05"),
        ("nothing after the comma", "Since leaving office in 2021, ", "2025-05"),
        ("another verb", "Since leaving office in 2021, Donald Trump sails.", "2025-05"),
        ("an owner", "Donald Trump’s is no longer in power.", "2025-05"),
        ("two of the name", "George Bush has been out of office since 1993.", "2003-05-01"),
    ],
)
def test_out_of_office_stays_silent(flags: Flags, reason: str, body: str, date: str) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_quoted_words_are_only_a_query(findings: Findings) -> None:
    found = findings("On the quay: “Donald Trump has been out of office since January 2021.”", "2025-05")

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_a_text_may_begin_with_the_verb(article: Callable[..., CheckedArticle]) -> None:
    text = "is no longer in office"
    read = replace(article(text, "2025-05"), text=text, blocks=(Block(Span(0, len(text)), BlockKind.BODY),))

    assert list(check_out_of_office(read)) == []


def test_somebody_saying_so_is_only_a_query(findings: Findings) -> None:
    body = "The guide said that Donald Trump has been out of office since January 2021."

    found = findings(body, "2025-05")

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_the_message_grants_what_is_true(findings: Findings) -> None:
    (found,) = findings("Donald Trump has been out of office since January 2021.", "2025-05")

    assert "it is true that Donald Trump left office on 20 January 2021" in found.message
    assert found.kind == "office_out_since"


def test_without_an_earlier_term_nothing_is_granted(findings: Findings) -> None:
    (found,) = findings("Donald Trump has been out of office since January 2021.", "2019-05")

    assert "it is true" not in found.message
