"""R9: votes, seats, margins and scores."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle, Finding
from factcheck.domain.labels import FindingLevel
from tests.checking.arithmetic.sentences import errors, traps

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]
Article = Callable[..., CheckedArticle]
DATE = "2024-05-20"


@pytest.mark.parametrize(("body", "quote"), errors("tallies"))
def test_a_tally_that_cannot_be_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body, DATE)

    assert found == [("R9", quote)]


@pytest.mark.parametrize(("reason", "body"), traps("tallies"))
def test_a_possible_tally_stays_unflagged(flags: Flags, reason: str, body: str) -> None:
    found = [one for one in flags(body, DATE) if one[0] in ("R8", "R9", "R10", "R25")]

    assert found == [], reason


def test_the_message_gives_votes_and_members(findings: Findings) -> None:
    (found,) = findings("The U.S. House voted 230-210 on Thursday to approve the plan.", DATE)

    assert found.message == (
        "“230-210”: 230 + 210 = 440 votes, but there are 435 members (US House of Representatives)."
    )
    assert found.reference["source"].startswith("2 U.S.C. 2a")
    assert (found.kind, found.computation) == ("vote_tally", "230 + 210 = 440 > 435")


def test_a_margin_is_computed(findings: Findings) -> None:
    (found,) = findings("The motion was carried by 60 votes to 45, a majority of 12.")

    assert found.computation == "60 - 45 = 15, not 12"


def test_a_quoted_tally_is_only_a_query(findings: Findings) -> None:
    found = findings("“They voted 8-4 in the 11-member council,” she said.")

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_a_supposed_tally_is_not_judged(flags: Flags) -> None:
    assert flags("If the 11-member council voted 8-4, the road would be built.") == []


@pytest.mark.parametrize(("date", "rules"), [("2018-06-01", []), ("2022-06-01", ["R9"]), (None, [])])
def test_a_chamber_has_the_size_of_its_time(flags: Flags, date: str | None, rules: list[str]) -> None:
    found = flags("The European Parliament backed the law by 400 votes to 320.", date)

    assert [rule for rule, _ in found] == rules


def test_a_chamber_before_its_table_begins_is_not_judged(flags: Flags) -> None:
    assert flags("The European Parliament backed the law by 400 votes to 420.", "1999-01-01") == []
