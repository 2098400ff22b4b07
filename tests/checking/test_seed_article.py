"""The article from which the product was born, in the frames that CHECKERS section 5 names."""

from pathlib import Path

import pytest

from factcheck.checking import (
    CheckedArticle,
    Finding,
    ReferenceDate,
    ReferenceFacts,
    all_checkers,
    propose_reference_date,
    run_checkers,
)
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span
from factcheck.splitting import split

FORMER, OUT_OF_OFFICE, ADMINISTRATION = Span(286, 320), Span(435, 476), Span(4413, 4445)


@pytest.fixture(scope="module")
def seed(shared_dir: Path) -> str:
    return (shared_dir / "articles" / "high-level-dialogue.txt").read_text(encoding="utf-8")


def flags(text: str, facts: ReferenceFacts, given: str | None = None) -> list[Finding]:
    blocks = split(text).blocks
    date = propose_reference_date(text, blocks)
    if given:
        date = ReferenceDate(PartialDate.parse(given), DateOrigin.GIVEN)
    found = run_checkers(CheckedArticle(text, blocks, date, facts), all_checkers())
    return [one for one in found if one.level is FindingLevel.FLAG]


@pytest.mark.parametrize("given", [None, "2025-05", "2025-05-13"])
def test_exactly_the_three_must_flags_are_found_in_one_group(
    seed: str, facts: ReferenceFacts, given: str | None
) -> None:
    found = flags(seed, facts, given)

    assert [one.rule for one in found] == ["R1", "R2", "R4"]
    assert found[0].spans == (FORMER,)
    assert found[1].spans[0].holds(OUT_OF_OFFICE)
    assert found[2].spans == (ADMINISTRATION,)
    assert len({one.group for one in found}) == 1


def test_the_month_of_the_lead_is_proposed(seed: str) -> None:
    found = propose_reference_date(seed, split(seed).blocks)

    assert found == ReferenceDate(PartialDate(2025, 5), DateOrigin.LEAD)


@pytest.mark.parametrize("month", ["June 2023", "January 2021"])
def test_in_a_frame_that_fits_nothing_is_flagged(seed: str, facts: ReferenceFacts, month: str) -> None:
    assert flags(seed.replace("May 2025", month), facts) == []


@pytest.mark.parametrize("given", ["2023", "2021-01", "2024-12"])
def test_a_date_given_before_the_articles_own_silences_all(
    seed: str, facts: ReferenceFacts, given: str
) -> None:
    assert flags(seed, facts, given) == []


def test_in_the_first_term_former_and_administration_are_flagged(seed: str, facts: ReferenceFacts) -> None:
    found = flags(seed.replace("May 2025", "May 2019"), facts)

    assert {"R1", "R4"} <= {one.rule for one in found} <= {"R1", "R2", "R4"}


def test_the_caption_of_a_handshake_above_a_call_is_a_query(seed: str, facts: ReferenceFacts) -> None:
    blocks = split(seed).blocks
    article = CheckedArticle(seed, blocks, propose_reference_date(seed, blocks), facts)

    queries = [one for one in run_checkers(article, all_checkers()) if one.level is FindingLevel.QUERY]

    assert [(one.rule, one.spans) for one in queries] == [("R26", (Span(101, 152),))]
