"""R8: totals and their parts."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle, Finding
from factcheck.domain.labels import FindingLevel
from tests.checking.arithmetic.sentences import errors, traps

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]
Article = Callable[..., CheckedArticle]
DATE = "2024-05-20"


@pytest.mark.parametrize(("body", "quote"), errors("sums"))
def test_a_total_that_its_parts_do_not_make_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body, DATE)

    assert found == [("R8", quote)]


@pytest.mark.parametrize(("reason", "body"), traps("sums"))
def test_numbers_that_are_no_parts_stay_unflagged(flags: Flags, reason: str, body: str) -> None:
    found = [one for one in flags(body, DATE) if one[0] in ("R8", "R9", "R10", "R25")]

    assert found == [], reason


def test_the_message_gives_the_sum(findings: Findings) -> None:
    (found,) = findings("The county runs 17 schools: nine in Ashford, six in Beldon and three in Corley.")

    assert found.message == (
        "“17 schools: nine in Ashford, six in Beldon and three in Corley”: the parts add up to 18, not 17. "
        "Either the total or one of the other numbers is wrong."
    )
    assert found.computation == "9 + 6 + 3 = 18, not 17"
    assert found.repair == "Correct the total 17, or the number that does not fit it."
    assert found.group == "sum-17-9-6-3"
    assert found.kind == "sum_total"


def test_a_part_larger_than_its_whole_is_said_to_be_one(findings: Findings) -> None:
    (found,) = findings("Fourteen of the 12 crew members were rescued.")

    assert found.headline == "A part is larger than its whole"
    assert found.computation == "14 > 12"


def test_a_change_names_what_it_should_lead_to(findings: Findings) -> None:
    (found,) = findings("The number of schools rose from 36 to 42, an increase of five.")

    assert found.computation == "36 + 5 = 41, not 42"


def test_a_quoted_sum_is_only_a_query(findings: Findings) -> None:
    found = findings("“We run 17 schools: nine in Ashford, six in Beldon and three in Corley,” she said.")

    assert [one.level for one in found] == [FindingLevel.QUERY]


@pytest.mark.parametrize(
    "body",
    [
        "If the county ran 17 schools: nine in Ashford, six in Beldon and three in Corley, it would do.",
        "Of the 40 boats, 25 were saved.\n\nThe other 12 were lost.",
    ],
)
def test_a_supposed_sum_and_one_over_two_paragraphs_are_not_judged(flags: Flags, body: str) -> None:
    assert flags(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "The county runs 17 schools: nine in Ashford, six in Beldon and three in Corley.",
        "Of the 40 boats, 25 were saved and the other 12 were lost.",
        "Twenty people, including 25 children, were taken to hospital.",
        "Fourteen of the 12 crew members were rescued.",
        "The Greens won 12 seats and the Reds 15. Together they hold 28 seats.",
        "The town has 12 schools. Seven are primary schools, three are secondary schools and one is special.",
    ],
)
def test_without_a_tree_nothing_is_said(flags: Flags, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    monkeypatch.setattr(CheckedArticle, "tree_of", lambda self, sentence: None)

    assert flags(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "The town has 12 schools. Seven are primary schools, three are high schools and one is neither.",
        "The book has 12 chapters. Five deal with the war, four with the peace and two with his life.",
        "Nine tries. Wales got five of them, Italy three, and two were penalty tries.",
        "The left has 156 seats, made up of 112 Reds, 25 Greens and 19 Blues. The Whites hold the other 20.",
        "There were 31 fires. By dark 26 were out, and the other seven burned on.",
    ],
)
def test_a_sum_over_two_sentences_that_no_word_joins_is_only_a_query(findings: Findings, body: str) -> None:
    assert [(one.rule, one.level) for one in findings(body, DATE)] == [("R8", FindingLevel.QUERY)]


def test_a_rest_like_the_part_beside_it_is_still_too_little(flags: Flags) -> None:
    found = flags("Of the 40 boats 12 were saved; the other 12 were lost.", DATE)

    assert [rule for rule, _ in found] == ["R8"]
