"""R25: the scale of sums of money."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle, Finding
from factcheck.domain.labels import FindingLevel
from tests.checking.arithmetic.sentences import errors, traps

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]
Article = Callable[..., CheckedArticle]
DATE = "2024-05-20"


@pytest.mark.parametrize(("body", "quote"), errors("money"))
def test_sums_of_unlike_scale_are_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body, DATE)

    assert found == [("R25", quote)]


@pytest.mark.parametrize(("reason", "body"), traps("money"))
def test_other_sums_stay_unflagged(flags: Flags, reason: str, body: str) -> None:
    found = [one for one in flags(body, DATE) if one[0] in ("R8", "R9", "R10", "R25")]

    assert found == [], reason


def test_the_message_names_both_sums(findings: Findings) -> None:
    (found,) = findings("The council approved a $4.2 million budget, including $1.1 billion for schools.")

    assert found.message == (
        "“$4.2 million budget, including $1.1 billion”: $1.1 billion cannot be a part of $4.2 million."
    )
    assert (found.kind, found.repair) == (
        "money_scale",
        "Correct one of the two sums, or its million or billion.",
    )


@pytest.mark.parametrize(
    "body",
    [
        "The house is worth between $26 and $31 million.",
        "Sales went from $2 to $3 billion.",
        "“The budget of $4 million, including $9 million for schools, is too small,” she said.",
        "The $5 billion fund opens in May.\n\nThe $5 million fund is for artists.",
    ],
)
def test_ranges_quotes_and_round_figures_are_only_queries(findings: Findings, body: str) -> None:
    found = [one.level for one in findings(body) if one.rule == "R25"]

    assert found == [FindingLevel.QUERY]


def test_a_supposed_sum_is_not_judged(findings: Findings) -> None:
    assert findings("If it is worth between $26 and $31 million, he will sell.") == []


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("The bank set aside between 12 and 15 billion euros.", "between 12 and 15 billion euros"),
        ("The repairs will cost from 3 to 4 million dollars.", "from 3 to 4 million dollars"),
        ("The estimate is somewhere between £8 and £10bn.", "£8 and £10bn"),
        ("Profits rose to £3.1 billion from £2.8 million.", "£3.1 billion from £2.8 million"),
        ("The grant of £2.5m is half of the £5bn that is needed.", "£2.5m is half of the £5bn"),
        ("Profits fell from £3.1 billion to £2.8 million.", "£3.1 billion to £2.8 million"),
        (
            "He put the cost of the drive at $38 million. A bank will meet the whole cost of $38,000.",
            "$38,000",
        ),
        (
            "The town found $30 million, half of the $5.4 billion needed.",
            "$30 million, half of the $5.4 billion",
        ),
    ],
)
def test_a_scale_that_may_be_meant_is_a_query(findings: Findings, body: str, quote: str) -> None:
    found = [one for one in findings(body) if one.rule == "R25"]

    assert [(one.level, one.quote) for one in found] == [(FindingLevel.QUERY, quote)]


@pytest.mark.parametrize(
    "body",
    [
        "The bank set aside between 12 billion and 15 billion euros.",
        "A ticket costs between 12 and 15 euros.",
        "Between 12 and 15 million people came.",
        "Profits rose to £3.1 billion from £2.8 billion.",
        "Profits rose from £3.1 million when it was founded to £2.8 billion.",
        "Costs of £3.1 million went from £2.8 billion of tax.",
    ],
)
def test_a_scale_that_is_told_is_not_queried(findings: Findings, body: str) -> None:
    assert [one for one in findings(body) if one.rule == "R25"] == []


def test_only_the_first_two_hundred_sums_are_compared(findings: Findings) -> None:
    body = "The merger is worth $2.7 billion. Shareholders must still back the $2.7 million merger."
    others = [f"He paid ${number}." for number in range(1001, 1201)]

    assert findings(body)
    assert not findings(" ".join([*others, body]))
