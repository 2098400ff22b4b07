"""A claim starts and ends at a word, and holds both marks of a pair or none."""

import pytest

from factcheck.splitting.edges import claim_span


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("The dam broke.", "The dam broke"),
        ("— The dam broke …", "The dam broke"),
        ("What a night!?", "What a night"),
        ("He lives in the U.S.", "He lives in the U.S."),
        ("It opens at 6 a.m.", "It opens at 6 a.m."),
        ("He works for Brandt Inc.", "He works for Brandt Inc."),
        ("It was just you and I.", "It was just you and I"),
        ("They chose plan B.", "They chose plan B"),
        ("“The dam is safe.”", "The dam is safe"),
        ('"The dam is safe."', "The dam is safe"),
        ("'Ann's dam is safe.'", "Ann's dam is safe"),
        ("(The dam is safe.)", "The dam is safe"),
        ("“The dam is safe,” he said.", "“The dam is safe,” he said"),
        ("He called it “safe”.", "He called it “safe”"),
        ("“A” and “B”", "“A” and “B”"),
        ("“We looked at every joint.", "We looked at every joint"),
        ("It failed.”", "It failed"),
        ("It rose (by 5%)", "It rose (by 5%)"),
        ("It rose by 5%.", "It rose by 5%"),
        ("$5 million was lost.", "$5 million was lost"),
        ("-5 degrees were measured.", "-5 degrees were measured"),
        ("However, the dam held.", "the dam held"),
        ("And the dam held.", "the dam held"),
        ("But for the dam, all was lost.", "But for the dam, all was lost"),
        ("Still, “it held”.", "it held"),
        ("And …", "And"),
        ("Also here.", "Also here"),
        ("The ‘old dam’.", "The ‘old dam’"),
        ("((((((((The dam held", "((The dam held"),
    ],
)
def test_edges_are_trimmed(sentence: str, claim: str) -> None:
    span = claim_span(sentence, 0, len(sentence))

    assert span
    assert span.quote(sentence) == claim


def test_piece_without_a_word_is_no_claim() -> None:
    assert claim_span("“…” –", 0, 5) is None
    assert claim_span("_", 0, 1) is None


def test_only_the_given_piece_is_looked_at() -> None:
    text = "One. Two. Three."

    span = claim_span(text, 4, 10)

    assert span
    assert span.quote(text) == "Two"
