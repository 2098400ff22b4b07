"""R10: shares of one whole."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle, Finding
from factcheck.domain.labels import FindingLevel
from tests.checking.arithmetic.sentences import errors, traps

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]
Article = Callable[..., CheckedArticle]
DATE = "2024-05-20"


@pytest.mark.parametrize(("body", "quote"), errors("shares"))
def test_shares_of_more_than_one_whole_are_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body, DATE)

    assert found == [("R10", quote)]


@pytest.mark.parametrize(("reason", "body"), traps("shares"))
def test_other_percentages_stay_unflagged(flags: Flags, reason: str, body: str) -> None:
    found = [one for one in flags(body, DATE) if one[0] in ("R8", "R9", "R10", "R25")]

    assert found == [], reason


def test_the_message_gives_the_sum(findings: Findings) -> None:
    (found,) = findings("The poll found 48% in favour, 45% against and 12% with no opinion.")

    assert found.message == (
        "“48% in favour, 45% against and 12%”: the shares add up to 105 percent, not 100. "
        "Rounding does not explain it."
    )
    assert (found.kind, found.computation) == ("percent_sum", "48 + 45 + 12 = 105, not 100")


@pytest.mark.parametrize(
    "body",
    [
        "“In the poll 48% were in favour, 45% against and 12% had no opinion,” she said.",
        "The poll found 48.2% in favour, 45.1% against and 7.9% with no opinion.",
        "The fund is made up of 60 percent shares, 20 percent bonds and 10 percent cash.",
    ],
)
def test_quoted_shares_small_excess_and_too_little_are_only_queries(findings: Findings, body: str) -> None:
    assert [(one.rule, one.level) for one in findings(body)] == [("R10", FindingLevel.QUERY)]


def test_supposed_shares_are_not_judged(flags: Flags) -> None:
    assert flags("If 52 percent were in favour and 53 percent against, the sum would be odd.") == []
