"""R3: how a title that no longer fits, or not yet, is explained."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from factcheck.checking import CheckedArticle, Finding
from factcheck.checking.offices import check_current_titles
from factcheck.domain.labels import FindingLevel
from factcheck.splitting import split

Findings = Callable[..., list[Finding]]


def test_the_finding_names_holder_dates_and_both_repairs(findings: Findings) -> None:
    body = "British Prime Minister Boris Johnson opened the lock on Monday."

    (found,) = findings(body, "2023-06-01")

    assert found.kind == "office_title"
    assert found.headline == "This title does not fit the date of the article"
    assert found.quote == "British Prime Minister Boris Johnson"
    assert "on 1 June 2023 the Prime Minister of the United Kingdom was Rishi Sunak" in found.message
    assert "Boris Johnson left on 6 September 2022" in found.message
    assert found.repair == "Write “former” before the title, or name Rishi Sunak."
    assert found.reference["fact"] == "Rishi Sunak, Prime Minister of the United Kingdom"
    assert found.date["from"] == "given"


def test_a_term_still_to_come_is_told_so(findings: Findings) -> None:
    (found,) = findings("U.S. President Joe Biden opened the lock on Monday.", "2019-06-01")

    assert "Joe Biden’s term began on 20 January 2021" in found.message
    assert found.repair == "Name Donald Trump, or mend the title."


def test_somebody_who_never_held_the_office_has_no_dates_in_it(findings: Findings) -> None:
    (found,) = findings("The lock pleased Kamala Harris, the current U.S. president.", "2023-06-01")

    assert found.message.endswith("was Joe Biden, in office since 20 January 2021.")


def test_the_later_of_two_dates_leads(findings: Findings) -> None:
    body = "Boris Johnson, the current British prime minister, has owned the lock since May. It is for sale."

    (found,) = findings(f"In March 2023 a flood came. {body}", "2023-06-01")

    assert found.date["value"] == "2023-06-01"


@pytest.mark.parametrize("date", ["2023-06-01", "2018-06-01"])
def test_each_title_is_flagged_in_its_place(findings: Findings, date: str) -> None:
    body = "British Prime Minister Boris Johnson came on Monday. Prime Minister Boris Johnson will stay."

    found = findings(body, date)

    assert [one.quote for one in found] == [
        "British Prime Minister Boris Johnson",
        "Prime Minister Boris Johnson",
    ]
    assert len({one.group for one in found}) == 1


def test_quoted_words_are_only_a_query(findings: Findings) -> None:
    body = "“We wrote to the current British prime minister, Boris Johnson,” the skipper said."

    found = findings(body, "2023-06-01")

    assert [one.level for one in found] == [FindingLevel.QUERY]


@pytest.mark.parametrize(
    ("headline", "count"),
    [
        ("Lock to cost millions, sailors tell British Prime Minister Boris Johnson", 1),
        ("Sailors wrote to British Prime Minister Boris Johnson about the lock", 0),
    ],
)
def test_a_headline_speaks_of_the_day_in_the_present(
    article: Callable[..., CheckedArticle], headline: str, count: int
) -> None:
    text = f"{headline}\n\nThe lock is old. It leaks a little every winter, as the sailors know."
    read = replace(article("A lock.", "2023-06-01"), text=text, blocks=split(text).blocks)

    found = list(check_current_titles(read))

    assert len(found) == count
