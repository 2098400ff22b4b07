"""Whole texts and the claims that must come out of them, in `tests/data/splitting`."""

from pathlib import Path

import pytest

from factcheck.domain.spans import claim_text
from factcheck.splitting import ClaimDraft, split

CASES = sorted((Path(__file__).parent.parent / "data" / "splitting").glob("*.txt"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_text_gives_the_expected_claims(path: Path) -> None:
    text, expected = path.read_text(encoding="utf-8").split("\n----\n")

    assert claim_lines(text) == expected.splitlines()


def test_there_are_golden_cases() -> None:
    assert len(CASES) >= 6


def claim_lines(text: str) -> list[str]:
    """Return each claim as the golden files write it: block, kind, “-” if not checkable, words, source."""
    result = split(text)
    return [
        f"{result.blocks[claim.block].kind.value} | {claim.kind.value}{'' if claim.is_checkable else ' -'}"
        f" | {claim_text(text, claim.spans)}{said_by(text, claim)}".replace("\n", "⏎")
        for claim in result.claims
    ]


def said_by(text: str, claim: ClaimDraft) -> str:
    return f" ← {claim_text(text, claim.source)}" if claim.source else ""
