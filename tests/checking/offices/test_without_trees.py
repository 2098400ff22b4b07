"""What the office checkers still find when no parser is there: they stay silent where they need one."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle, Finding
from factcheck.domain.labels import FindingLevel

Findings = Callable[..., list[Finding]]


@pytest.fixture(autouse=True)
def no_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CheckedArticle, "tree_of", lambda self, sentence: None)


@pytest.mark.parametrize(
    "body",
    [
        "British Prime Minister Boris Johnson opened a lock on Monday.",
        "The Trump administration is weighing a toll for the lock.",
        "Nelson Mandela warned of a split on Monday.",
        "Sailors say, much to their regret, he has been out of office since 2021.",
    ],
)
def test_what_needs_a_tree_stays_silent(findings: Findings, body: str) -> None:
    found = findings(body, "2022-10-20")

    assert found == []


def test_a_plan_needs_no_tree(findings: Findings) -> None:
    (found,) = findings("The Trump administration plans to build a lock.", "2022-10-20")

    assert found.level is FindingLevel.FLAG


def test_a_plan_told_by_somebody_is_a_query_without_a_tree(findings: Findings) -> None:
    (found,) = findings("Skippers said the Trump administration plans to build a lock.", "2022-10-20")

    assert found.level is FindingLevel.QUERY
