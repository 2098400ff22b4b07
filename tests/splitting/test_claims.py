"""Claims are exact pieces of the text, whatever the text holds."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.domain.labels import BlockKind, ClaimKind
from factcheck.domain.spans import Span
from factcheck.splitting import ClaimDraft, Level, put_back_block, split, split_block

_PIECES = [
    *("The dam broke", "U.S.", "Dr. J. Lee", "he said", "“We won", "According to ", "will ", "And "),
    *("”", '"', "(", ")", "[6]", ". ", "? ", "… ", ", ", " – ", "'", "*", "\ufeff", "\u200b"),
    *("\n", "\n\n", "\r\n", "\u2028", "# ", "- ", "1. ", "b) ", "> "),
    *("Photo: ", "By Ann Lee", "Trending", "3 May 2024 ", "OSLO (AP) - "),
    *("e\u0301te\u0301 ", "👩‍👩‍👧 ", "שלום עולם. ", "مرحبا "),
]
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(_PIECES), max_size=40).map("".join))


def claims(text: str) -> list[str]:
    return [claim.spans[0].quote(text) for claim in split(text).claims]


def test_dateline_label_and_credit_stay_outside_the_claim() -> None:
    assert claims(
        "OSLO, 3 May (Post) – The dam broke.\n\nPhoto: The crew wave from the deck. Photo: Anna Lind"
    ) == [
        "The dam broke",
        "The crew wave from the deck",
    ]


def test_credit_of_a_picture_is_no_claim() -> None:
    assert claims("Fig. 2: The old dam. AP Photo/Tom Brandt") == ["The old dam"]


def test_caption_of_a_label_only_keeps_its_words() -> None:
    assert claims("Photo: (Anna Lind)\n\nThe dam broke.") == ["The dam broke"]


def test_furniture_has_no_sentences_and_no_claims() -> None:
    found = split("The dam broke.\n\nLeave a comment")

    assert found.sentences == (Span(0, 14),)
    assert [claim.block for claim in found.claims] == [0]


def test_block_that_is_put_back_gives_its_claims() -> None:
    text = "The dam broke.\n\nTags: rain. The river rose."

    found = put_back_block(text, split(text).blocks[1].span, block=1)

    assert [(claim.spans[0].quote(text), claim.block) for claim in found] == [
        ("Tags: rain", 1),
        ("The river rose", 1),
    ]


def test_block_that_is_put_back_is_a_claim_as_a_whole_where_no_rule_finds_one() -> None:
    text = "The dam broke.\n\nRead more: The bridge fell."

    found = put_back_block(text, split(text).blocks[1].span, block=1)

    assert found == (ClaimDraft((Span(16, 42),), (), 1, ClaimKind.FACT, True),)


def test_separator_that_is_put_back_has_no_claim() -> None:
    assert put_back_block("***", Span(0, 3)) == ()


def test_block_gives_the_same_claims_as_the_whole_text() -> None:
    text = "Dam holds\n\nThe dam will hold. It broke in 1970."
    found = split(text)

    again = [
        claim
        for place, block in enumerate(found.blocks)
        for claim in split_block(text, block.span, block.kind, block=place)
    ]

    assert tuple(again) == found.claims


@pytest.mark.parametrize("level", list(Level))
@given(text=TEXTS)
@settings(max_examples=25, deadline=None)
def test_blocks_sentences_and_spans_ascend_and_do_not_overlap(text: str, level: Level) -> None:
    found = split(text, level)

    for spans in ([block.span for block in found.blocks], found.sentences):
        check_order(spans, len(text))
    for claim in found.claims:
        check_order(claim.spans, len(text))
        check_order(claim.source, len(text))


@pytest.mark.parametrize("level", list(Level))
@given(text=TEXTS)
@settings(max_examples=25, deadline=None)
def test_each_claim_lies_in_one_sentence_of_its_block_and_begins_and_ends_at_words(
    text: str, level: Level
) -> None:
    found = split(text, level)

    assert len({claim.spans for claim in found.claims}) == len(found.claims)
    for claim in found.claims:
        block = found.blocks[claim.block]
        assert block.kind is not BlockKind.FURNITURE
        assert all(map(block.span.holds, (*claim.spans, *claim.source)))
        assert sum(all(map(sentence.holds, claim.spans)) for sentence in found.sentences) == 1
        assert not any(cuts_a_word(text, span) for span in claim.spans)


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_sentences_hold_every_letter_of_their_blocks(text: str) -> None:
    found = split(text)

    kept = "".join(block.span.quote(text) for block in found.blocks if block.kind is not BlockKind.FURNITURE)
    assert solid("".join(span.quote(text) for span in found.sentences)) == solid(kept)


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_only_the_letters_of_items_lie_outside_the_blocks(text: str) -> None:
    covered = {place for block in split(text).blocks for place in range(block.span.start, block.span.end)}

    missed = [place for place, letter in enumerate(text) if letter.isalpha() and place not in covered]
    assert all(text[place + 1] == ")" for place in missed)


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    [
        *("(", "“", '"', ".", ". ", "a. ", "e.g. ", "?", " ", "\n", "- ", ">", "©"),
        *("A\n", "said that ", ", if ", "% of ", "1) a ", "[1]. "),
    ],
)
def test_long_runs_of_one_thing_are_cheap(unit: str) -> None:
    text = "A " + unit * (100_000 // len(unit)) + "x"

    found = split(text)

    check_order(found.sentences, len(text))


def check_order(spans: Sequence[Span], length: int) -> None:
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.end <= length for span in spans)


def cuts_a_word(text: str, span: Span) -> bool:
    before, after = text[max(0, span.start - 1) : span.start + 1], text[span.end - 1 : span.end + 1]
    return any(len(edge) == 2 and edge.isalnum() for edge in (before if span.start else "", after))


def solid(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("When it suits their trade, all of them cooperate gladly.", "all of them cooperate gladly"),
        ("After long delays, all-women crew honoured at the harbour show", "After long delays, all-women"),
    ],
)
def test_what_follows_a_comma_may_be_the_sentence_itself(sentence: str, last: str) -> None:
    assert claims(sentence)[-1].startswith(last)
