"""Words of a tree become spans: marks inside them stand in pairs."""

import pytest

from factcheck.domain.spans import Span
from factcheck.splitting.clauses.wording import spans_of
from factcheck.splitting.parser import parse


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("He left, and she stayed.", "he left she stayed", ["He left", "she stayed"]),
        ("He left, she stayed.", "he left she stayed", ["He left, she stayed"]),
        ("It cost $5 million (£4 million).", "it cost $ 5 £ 4 million", ["It cost $5 million (£4 million)"]),
        ("He called it “a farce” twice.", "he called it a farce", ["He called it “a farce”"]),
        ("He called it “a farce.”", "he called it a farce", ["He called it “a farce.”"]),
        ("He called “one farce, two jokes” fun.", "he called one farce", ["He called", "one farce"]),
        ('He called it "a farce" twice.', "he called it a farce", ['He called it "a farce"']),
        ("It was 12 cm (5 inches) wide.", "5 inches wide", ["(5 inches) wide"]),
        ("You do n't.", "you do n't", ["You do n't"]),
        ("They don't.", "they do", ["They don't"]),
        ("Prices rose 5 % in the U.S.", "prices rose 5 % in the u.s.", ["Prices rose 5 % in the U.S."]),
    ],
)
def test_words_are_these_spans(sentence: str, words: str, expected: list[str]) -> None:
    (tree,) = parse(sentence, [Span(0, len(sentence))])
    assert tree is not None
    places = [place for place, word in enumerate(tree.words) if word in words.split()]

    found = spans_of(tree, places, sentence)

    assert [span.quote(sentence) for span in found] == expected
