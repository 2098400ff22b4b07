"""Conflict pointers are put into words."""

from dataclasses import replace

import pytest
from reporting import ARTICLE, FINDING

from factcheck.domain.judgement import ConflictPointer
from factcheck.domain.labels import ConflictTarget as Target
from factcheck.domain.report.conflicts import Clashes
from factcheck.domain.spans import Span

CLASHES = Clashes(ARTICLE, {FINDING.public_id: FINDING})


@pytest.mark.parametrize(
    ("pointer", "words"),
    [
        (None, ""),
        (ConflictPointer(Target.SPAN, "nine cranes"), "“nine cranes”, in the same article"),
        (ConflictPointer(Target.SPAN, "", (Span(4, 11),)), "“harbour”, in the same article"),
        (ConflictPointer(Target.FIELD, "date"), "the date of the article, May 2025"),
        (ConflictPointer(Target.FIELD, "headline"), "the headline"),
        (ConflictPointer(Target.FIELD, "byline"), "byline"),
        (ConflictPointer(Target.RECORD, "Harbour register"), "Harbour register"),
        (ConflictPointer(Target.FINDING, FINDING.public_id), "3 May 1931 was a Sunday."),
        (ConflictPointer(Target.FINDING, "gone"), "a finding that is no longer there"),
    ],
)
def test_a_pointer_says_what_it_points_to(pointer: ConflictPointer | None, words: str) -> None:
    assert CLASHES.words(pointer) == words


def test_an_unknown_date_is_not_made_up() -> None:
    undated = Clashes(replace(ARTICLE, reference_date=None), {})

    assert undated.words(ConflictPointer(Target.FIELD, "date")) == "the date of the article"
