"""Sentences and the claims that must come out of them, one file a level, in `tests/data/claims`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.domain.spans import Span, claim_text
from factcheck.splitting import Level, split_block

FOLDER = Path(__file__).parent.parent / "data" / "claims"


def cases() -> Iterator[tuple[Level, str, list[str]]]:
    for level in Level:
        for part in (FOLDER / f"{level.value}.txt").read_text("utf-8").split("\n\n"):
            lines = [line for line in part.splitlines() if not line.startswith("#")]
            if lines:
                yield level, lines[0], [line.removeprefix("= ") for line in lines[1:]]


@pytest.mark.parametrize(("level", "sentence", "expected"), list(cases()))
def test_sentence_gives_these_claims(level: Level, sentence: str, expected: list[str]) -> None:
    assert claim_lines(sentence, level) == expected


def test_there_are_cases_of_each_level() -> None:
    assert {level for level, _, _ in cases()} == set(Level)


def claim_lines(sentence: str, level: Level) -> list[str]:
    """Return each claim as the files write it: letter of its kind, “-” if not checkable, words, source."""
    return [
        f"{claim.kind.value[0].upper()}{'' if claim.is_checkable else '-'} "
        + " ← ".join(claim_text(sentence, spans) for spans in (claim.spans, claim.source) if spans)
        for claim in split_block(sentence, Span(0, len(sentence)), level=level)
    ]
