"""Running checkers: order, context, fingerprints, and no clock anywhere."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from importlib.metadata import EntryPoint, EntryPoints

import pytest

from factcheck import registry
from factcheck.checking import (
    BUILTIN,
    CheckedArticle,
    Finding,
    all_checkers,
    fingerprint,
    flags_only,
    run_checkers,
)
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span
from factcheck.paths import PACKAGE

BODY = (
    "On Monday, 12 May 2021, and again on 31 June 2021, the lock was shut. “It sank on 31 April,” she said."
)


def shouting(article: CheckedArticle) -> Iterable[Finding]:
    """Find each exclamation mark."""
    for place, letter in enumerate(article.text):
        if letter == "!":
            yield Finding(
                "X1", "shouting", FindingLevel.QUERY, (Span(place, place + 1),), "!", "Loud", "Loud."
            )


@pytest.fixture
def entry_point(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = EntryPoint("shouting", "conftest:nothing", "factcheck.checkers")
    monkeypatch.setattr(EntryPoint, "load", lambda self: shouting)
    monkeypatch.setattr(registry, "entry_points", lambda group: EntryPoints([entry]).select(group=group))


def test_findings_stand_in_the_order_of_the_text(article: Callable[..., CheckedArticle]) -> None:
    read = article(BODY)

    found = run_checkers(read, reversed(BUILTIN.values()))

    assert [one.rule for one in found] == ["R5", "R6", "R6"]


def test_flags_leave_queries_out(article: Callable[..., CheckedArticle]) -> None:
    found = run_checkers(article(BODY), BUILTIN.values())

    assert [one.rule for one in flags_only(found)] == ["R5", "R6"]


def test_a_fingerprint_does_not_change_with_offsets_and_date(findings: Callable[..., list[Finding]]) -> None:
    text = "The town was glad to see it at last. The crew met former U.S. President Donald Trump on the quay."

    (first,) = findings(text, "2025-05")
    (second,) = findings(f"A new lead.\n\n{text}", "2018-03")

    assert first.spans != second.spans
    assert fingerprint(first) == fingerprint(second)


def test_fingerprints_differ_by_rule_words_and_place(findings: Callable[..., list[Finding]]) -> None:
    (found,) = findings("The crew met former U.S. President Donald Trump on the quay.", "2025-05")
    others = [replace(found, rule="R3"), replace(found, quote="ex-"), replace(found, context=("a", "b"))]

    assert len({fingerprint(one) for one in [found, *others]}) == 4


@pytest.mark.usefixtures("entry_point")
def test_a_checker_of_another_package_runs_too(article: Callable[..., CheckedArticle]) -> None:
    found = run_checkers(article("The lock opened at last!"), all_checkers())

    assert [one.rule for one in found] == ["X1"]


def test_a_checker_that_breaks_is_logged_and_stops_no_other(
    article: Callable[..., CheckedArticle], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(article: CheckedArticle) -> Iterable[Finding]:
        yield from shouting(article)
        raise RecursionError

    monkeypatch.setattr(logging.getLogger("factcheck.checking.run"), "handlers", [])
    found = run_checkers(article("The lock opened on 31 April!"), [broken, *BUILTIN.values()])

    assert [one.rule for one in found] == ["R6", "X1"]
    assert "checker broke" in caplog.text


@pytest.mark.parametrize("reading", ["today()", ".now(", "import time\n", "localtime", "gmtime"])
def test_no_checker_reads_the_clock(reading: str) -> None:
    sources = [path.read_text(encoding="utf-8") for path in (PACKAGE / "checking").rglob("*.py")]

    assert sources
    assert not [source for source in sources if reading in source]
