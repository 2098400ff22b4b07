"""R1: “former” before somebody who holds the office."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        (
            "The harbour master welcomed former U.S. President Donald Trump to the pier.",
            "2025-05",
            "former U.S. President Donald Trump",
        ),
        ("The choir sang for ex-President Joe Biden.", "2023", "ex-President Joe Biden"),
        (
            "The mayor dined with former Polish prime minister Donald Tusk at the castle.",
            "2025-03-02",
            "former Polish prime minister Donald Tusk",
        ),
        (
            "Former Brazilian President Lula opened the regatta.",
            "2024-06-01",
            "Former Brazilian President Lula",
        ),
        (
            "A parcel reached the former president of Argentina, Javier Milei, by boat.",
            "2025-02",
            "former president of Argentina, Javier Milei",
        ),
        (
            "Emmanuel Macron, the former French president, sent a telegram.",
            "2020-02-11",
            "Emmanuel Macron, the former French president",
        ),
        (
            "France’s former president Emmanuel Macron paid for the lamps.",
            "2020-02-11",
            "former president Emmanuel Macron",
        ),
        (
            "The guests had waited for former President Donald Trump’s arrival since noon.",
            "2025-05-13",
            "former President Donald Trump",
        ),
        (
            "Donald Trump came late. The band greeted former President Trump with a march.",
            "2025-05-13",
            "former President Trump",
        ),
    ],
)
def test_former_before_a_sitting_holder_is_flagged(flags: Flags, body: str, date: str, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R1", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("between two terms", "The crew met former U.S. President Donald Trump.", "2023-06"),
        ("the month in which a term ends", "The crew met former U.S. President Donald Trump.", "2021-01"),
        ("the year in which a term begins", "The crew met former U.S. President Donald Trump.", "2025"),
        ("a day after the term began", "The crew met former U.S. President Donald Trump.", "2025-01-21"),
        ("a term still to come", "The crew met former Vice President Kamala Harris.", "2020-03-01"),
        (
            "after the last check of the office",
            "The crew met former U.S. President Donald Trump.",
            "2026-11-22",
        ),
        ("no date at all", "The crew met former U.S. President Donald Trump.", None),
        (
            "another office than the one now held",
            "The crew met former prime minister Recep Tayyip Erdoğan.",
            "2018-03-01",
        ),
        ("the same name in two terms", "The crew met former President George Bush.", "2003-05-01"),
        ("the father's name", "The crew met former President Ferdinand Marcos.", "2024-05-01"),
        ("a son", "The crew met former President Donald Trump Jr. on the quay.", "2025-05"),
        ("a relative", "The crew met the former president's cousin, Donald Trump.", "2025-05"),
        ("an official", "A former President Donald Trump’s administration official sailed.", "2025-05"),
        ("a university", "Harvard's former president Donald Trump sailed along.", "2025-05"),
        ("an owner without apostrophe", "The former Seaside Club president Donald Trump sailed.", "2025-05"),
        (
            "a club after the title",
            "The former president of the Seaside Club, Donald Trump, sailed.",
            "2025-05",
        ),
        ("another country", "The former French President Donald Trump sailed along.", "2025-05"),
        ("a surname alone", "The crew met former President Lee.", "2025-09-01"),
        ("a foundation", "Donald Trump paid. The former President Trump Foundation sailed.", "2025-05"),
        ("a novel", "In the novel, former President Donald Trump keeps a lighthouse.", "2025-05"),
        ("a condition", "If former President Donald Trump sails, the crew will follow.", "2025-05"),
        ("the earlier role", "Former President Donald Trump returned to office in triumph.", "2025-05"),
        ("both roles", "The former and current President Donald Trump sailed along.", "2025-05"),
        ("an earlier act", "The consul, appointed by former President Donald Trump, sailed.", "2025-05"),
        ("another time in so many words", "At the time former President Donald Trump sailed.", "2025-05"),
        ("a reading without that title", "The crew met former Vice President George Bush.", "1985-05-01"),
        ("a title of nobody", "Zoe Keller, the former president, sailed along.", "2025-05"),
        ("a name after a colon", "They met the former president: Donald Trump.", "2025-05"),
        ("a title and another word", "They met the former president (and Donald Trump).", "2025-05"),
        ("a title at the end", "Nobody there had met the former president", "2025-05"),
        (
            "too many qualifiers",
            "The former one-term Republican U.S. Democratic President sailed.",
            "2025-05",
        ),
        ("an earlier time", "The lock was built under former President Donald Trump.", "2025-05"),
        (
            "a date on which he was out",
            "In March 2022, former President Donald Trump sailed along.",
            "2025-05",
        ),
        ("a year on which he was out", "Former President Donald Trump sailed the 2022 regatta.", "2025-05"),
        (
            "the writer looks back",
            "In May 2019, former President Donald Trump sailed along the coast.",
            "2023-06",
        ),
        (
            "a date after the publication",
            "In May 2025, former President Donald Trump sailed along the coast.",
            "2023",
        ),
        (
            "a paragraph dated after the publication",
            "The race began in May 2025. Former President Donald Trump sailed along.",
            "2023",
        ),
        ("the end of a sentence", "Nobody knew the former President. Donald Trump sailed on.", "2025-05"),
    ],
)
def test_former_stays_silent(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_quoted_words_are_only_a_query(findings: Findings) -> None:
    body = "“We like former U.S. President Donald Trump,” the harbour master said."

    found = findings(body, "2025-05")

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_the_finding_names_fact_date_and_repair(findings: Findings) -> None:
    (found,) = findings("The crew met former U.S. President Donald Trump.", "2025-05")

    assert found.kind == "office_title"
    assert found.headline == "“Former” does not fit the date of the article"
    assert "in May 2025 Donald Trump was the sitting President of the United States" in found.message
    assert found.date == {"value": "2025-05", "precision": "month", "from": "given"}
    assert found.reference["from"] == "2025-01-20"
    assert found.reference["to"] is None
    assert found.reference["as_of"] == "2026-08-22"
    assert found.reference["article_date"] == "2025-05"
    assert [one["holder"] for one in found.reference["timeline"]] == ["Joe Biden", "Donald Trump"]
    assert "20 January 2025" in found.repair


def test_a_date_in_the_sentence_is_used_and_named(findings: Findings) -> None:
    (found,) = findings("On 3 June 2025 the crew met former U.S. President Donald Trump.", "2026-01-05")

    assert found.date == {"value": "2025-06-03", "precision": "day", "from": "sentence"}
