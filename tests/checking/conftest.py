"""Fixtures of the checkers' tests: the reference facts, and a text checked as the command line checks it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.checking import (
    CheckedArticle,
    Finding,
    ReferenceDate,
    ReferenceFacts,
    all_checkers,
    load_facts,
    propose_reference_date,
    run_checkers,
)
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.paths import resource_dir
from factcheck.splitting import blocks_of

HERE = Path(__file__).parent
HEADLINE = "Delegates gather for talks in the harbour town"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the long tables of the single families out of the inner loop: each row runs all checkers."""
    for item in items:
        if HERE in item.path.parents and item.path.parent != HERE:
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def facts() -> ReferenceFacts:
    return load_facts(resource_dir("seeds") / "reference")


@pytest.fixture(scope="session")
def article(facts: ReferenceFacts) -> Callable[..., CheckedArticle]:
    """Give a function that reads a text under a headline, dated as given or by what it says itself."""

    def read(body: str, date: str | None = None) -> CheckedArticle:
        text = f"{HEADLINE}\n\n{body}"
        blocks = blocks_of(text)
        if date is None:
            return CheckedArticle(text, blocks, propose_reference_date(text, blocks), facts)
        return CheckedArticle(text, blocks, ReferenceDate(PartialDate.parse(date), DateOrigin.GIVEN), facts)

    return read


@pytest.fixture(scope="session")
def findings(article: Callable[..., CheckedArticle]) -> Callable[..., list[Finding]]:
    """Give a function that returns what all checkers find."""

    checkers = all_checkers()

    def check(body: str, date: str | None = None) -> list[Finding]:
        return run_checkers(article(body, date), checkers)

    return check


@pytest.fixture(scope="session")
def flags(findings: Callable[..., list[Finding]]) -> Callable[..., list[tuple[str, str]]]:
    """Give a function that returns rule and quoted words of each flag."""

    def check(body: str, date: str | None = None) -> list[tuple[str, str]]:
        found = findings(body, date)
        return [(one.rule, one.quote) for one in found if one.level is FindingLevel.FLAG]

    return check
