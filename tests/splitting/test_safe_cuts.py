"""Without the parser a sentence is cut only where both sides surely are clauses."""

import pytest

from factcheck.domain.spans import Span, claim_text
from factcheck.splitting import Level, claims, parser, split_block


@pytest.fixture(autouse=True)
def no_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parser, "_parser", lambda: None)
    monkeypatch.setattr(claims, "parse", parser.parse)


def claims_of(text: str, level: Level = Level.CLAUSE) -> list[str]:
    return [claim_text(text, claim.spans) for claim in split_block(text, Span(0, len(text)), level=level)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The river rose; the town flooded.", ["The river rose", "the town flooded"]),
        ("The ferry left, but it was turned back.", ["The ferry left", "it was turned back"]),
        ("The mill closed, and they quickly sold it.", ["The mill closed, and they quickly sold it"]),
        ("Bread, milk, and eggs were sold.", ["Bread, milk, and eggs were sold"]),
        ("He left (he was ill; he had a cold) at noon.", ["He left (he was ill; he had a cold) at noon"]),
        ("“It leaked; it sank,” she said.", ["“It leaked; it sank,” she said"]),
        ("The clinic shut because its roof leaked.", ["The clinic shut because its roof leaked"]),
    ],
)
def test_sentence_is_cut_at_safe_places_only(sentence: str, expected: list[str]) -> None:
    assert claims_of(sentence) == expected


def test_sentence_level_is_not_cut_at_all() -> None:
    assert claims_of("The river rose; the town flooded.", Level.SENTENCE) == [
        "The river rose; the town flooded"
    ]
