"""Random edits against a plain model: unchanged words keep their claims, changed ones are told."""

import re
from collections import Counter
from random import Random

from edited_articles import Edited, LaidOut, claims_of
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.domain.anchoring import Anchored, Outcome, Wording, anchor_claims
from factcheck.domain.spans import Span

EDITS = [
    "insert_on_top",
    "insert_paragraph",
    "delete_paragraph",
    "move_paragraph",
    "insert_sentence",
    "delete_sentence",
    "change_word",
    "change_word",
    "change_word",
    "split_paragraph",
    "join_paragraphs",
]


def sentence_span(text: LaidOut, name: int) -> Span:
    places = text.places[name]
    return Span(places[0].start, places[-1].end + 1)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.integers(0, 10**9), st.integers(1, 12), st.lists(st.sampled_from(EDITS), max_size=12))
def test_claims_stay_on_their_words_whatever_is_edited(seed: int, size: int, edits: list[str]) -> None:
    article = Edited(Random(seed))
    article.begin(size)
    old = article.laid_out()
    for edit in edits:
        article.edit(edit)
    new = article.laid_out()
    claims = {claim: claim.in_text(old) for claim in claims_of(old)}

    placed = anchor_claims(old.wording(), new.wording(), claims)

    for claim, placement in placed.items():
        if claim.sentence not in new.places:
            assert placement.outcome is Outcome.VANISHED
        elif claim.is_changed(new):
            assert placement.outcome is not Outcome.KEPT
            home = sentence_span(new, claim.sentence)
            assert all(home.holds(span) for span in placement.spans)
            assert placement.outcome is Outcome.CHANGED or len(claim.runs[0]) < 7
        elif placement.outcome is not Outcome.KEPT:
            assert claim.may_be_lost(new)
        else:
            assert placement.spans == claim.in_text(new).spans


POOL = [
    "The mayor opened the new bridge on Monday.",
    "The council paid for the work in full.",
    "Nobody was hurt in the fire last night.",
    "It rose by five percent in a year.",
]


def pages(paragraphs: list[list[int]]) -> tuple[Wording, list[Span]]:
    """Return a text of sentences from the pool, and where each of them stands."""
    text, places = "", []
    for paragraph in paragraphs:
        for number in paragraph:
            places.append(Span(len(text), len(text) + len(POOL[number])))
            text += POOL[number] + " "
        text += "\n"
    return Wording(text, sentences=tuple(places)), places


@settings(max_examples=100, deadline=None, derandomize=True)
@given(*[st.lists(st.lists(st.integers(0, 3), min_size=1, max_size=3), max_size=6)] * 2)
def test_sentences_that_repeat_are_never_mixed_up(before: list[list[int]], after: list[list[int]]) -> None:
    (old, places), (new, others) = pages(before), pages(after)
    claims = {number: Anchored((place,)) for number, place in enumerate(places)}

    placed = anchor_claims(old, new, claims)

    kept = {key: one.spans[0] for key, one in placed.items() if one.outcome is Outcome.KEPT}
    assert all(span.quote(new.text) == places[key].quote(old.text) for key, span in kept.items())
    taken = [one.spans for one in placed.values() if one.spans]
    assert len(set(taken)) == len(taken)
    there = Counter(place.quote(old.text) for place in places)
    still = Counter(place.quote(new.text) for place in others)
    assert Counter(span.quote(new.text) for span in kept.values()) == there & still


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text("ab c.\n", max_size=60), st.text("ab c.\n", max_size=60), st.data())
def test_no_text_makes_a_claim_point_at_other_words(before: str, after: str, data: st.DataObject) -> None:
    words = [match.span() for match in re.finditer(r"\S+", before)]
    chosen = data.draw(st.lists(st.sampled_from(words), unique=True, max_size=5)) if words else []
    claims = {span: Anchored((Span(*span),)) for span in chosen}

    placed = anchor_claims(Wording(before), Wording(after), claims)

    assert placed.keys() == claims.keys()
    for span, placement in placed.items():
        assert all(place.end <= len(after) for place in placement.spans)
        if placement.outcome is Outcome.KEPT:
            assert [place.quote(after) for place in placement.spans] == [Span(*span).quote(before)]
        assert bool(placement.spans) is (placement.outcome is not Outcome.VANISHED)
