"""Corrections quote what was wrong, and are asked about instead of flagged."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle, Finding, all_checkers, run_checkers
from factcheck.checking.corrections import is_taken_back
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "body",
    [
        "The recipe called for 250g (2oz) of butter. That should have read 250g (9oz).",
        "We wrongly said that the fair opened on 31 April.",
        "The fair opened on 31 April, we wrote. The date was wrong.",
    ],
)
def test_what_the_next_words_take_back_is_a_query(findings: Findings, body: str) -> None:
    assert {one.level for one in findings(body, "2014-03-09")} == {FindingLevel.QUERY}


@pytest.mark.parametrize(
    "body",
    [
        "The recipe calls for 250g (2oz) of butter. Serve at once.",
        "The fair opened on 31 April.\n\nThe date was wrong.",
    ],
)
def test_what_nothing_takes_back_stays_a_flag(findings: Findings, body: str) -> None:
    assert {one.level for one in findings(body, "2014-03-09")} == {FindingLevel.FLAG}


def test_a_column_of_corrections_says_so_in_its_title(article: Callable[..., CheckedArticle]) -> None:
    read = article("The fair opened on 31 April.", "2014-03-09")
    text = f"Corrections and clarifications{read.text[read.text.index(chr(10)) :]}"

    column = CheckedArticle(text, (), read.reference_date, read.facts)

    assert not is_taken_back(read, Span(50, 60))
    assert is_taken_back(column, Span(50, 60))
    assert run_checkers(read, all_checkers())[0].level is FindingLevel.FLAG
