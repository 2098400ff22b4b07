"""A semicolon divides a sentence into segments, but not inside brackets and not off a fragment."""

import pytest

from factcheck.domain.spans import Span
from factcheck.splitting.segments import segments_of


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The river rose; the town was flooded.", ["The river rose;", "the town was flooded."]),
        ("The river rose (it rained; it snowed) again.", ["The river rose (it rained; it snowed) again."]),
        ("He won in 1990; 1994; and 1998 again.", ["He won in 1990; 1994; and 1998 again."]),
        ("The river rose again;", ["The river rose again;"]),
        ("No stop in here", ["No stop in here"]),
    ],
)
def test_sentence_is_divided_into_segments(sentence: str, expected: list[str]) -> None:
    found = segments_of(sentence, Span(0, len(sentence)))

    assert [span.quote(sentence) for span in found] == expected
