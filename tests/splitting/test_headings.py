"""A heading Written In Capitals is read in plain spelling, and its claim keeps the words as they stand."""

import pytest

from factcheck.domain.spans import claim_text
from factcheck.splitting import blocks_of, split
from factcheck.splitting.headings import with_plain_headings

BODY = "\n\nThe mayor of Oslo, Karl Berg, denied all on Monday. The trial goes on."


@pytest.mark.parametrize(
    ("heading", "plain"),
    [
        ("Mayor Of Oslo Denies Bribes As Trial Opens", "Mayor of Oslo denies bribes as trial opens"),
        ("Mayor Of Oslo Denies NATO Bribes", "Mayor of Oslo denies NATO bribes"),
        ("Mayor of Oslo denies bribes", "Mayor of Oslo denies bribes"),
        ("Opening", "Opening"),
    ],
)
def test_heading_is_put_into_plain_spelling(heading: str, plain: str) -> None:
    text = heading + BODY

    assert with_plain_headings(text, blocks_of(text)) == plain + BODY


def test_letter_whose_small_form_is_longer_stays() -> None:
    text = "İzmir Mayor Wins İstanbul Vote" + BODY

    assert len(with_plain_headings(text, blocks_of(text))) == len(text)


def test_claim_of_a_heading_keeps_its_words() -> None:
    text = "Mayor Of Oslo Denies Bribes" + BODY

    claims = split(text).claims

    assert claim_text(text, claims[0].spans) == "Mayor Of Oslo Denies Bribes"
