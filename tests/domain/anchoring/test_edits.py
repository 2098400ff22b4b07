"""Random edits against a plain model: unchanged words keep their claims, changed ones are told."""

import re
from collections import Counter
from random import Random

import pytest
from edited_articles import EDITS, Edited
from edited_claims import Doubt, Edit, claims_of, reading
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.domain.anchoring import Anchored, Outcome, Wording, anchor_claims
from factcheck.domain.spans import Span

pytestmark = pytest.mark.slow


def readings(seed: int, paragraphs: int, edits: list[str]) -> Counter[str]:
    """Return what was found out about the claims of an article that was edited."""
    article = Edited(Random(seed))
    article.begin(paragraphs)
    old = article.laid_out()
    for kind in edits:
        article.edit(kind)
    edit = Edit(old, article.laid_out())
    claims = {claim: claim.in_text(old) for claim in claims_of(old)}
    placed = anchor_claims(old.wording(), edit.new.wording(), claims)
    return Counter(reading(edit, placed, claim) for claim in claims)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.integers(0, 10**9), st.integers(1, 12), st.lists(st.sampled_from(EDITS), max_size=20))
def test_claims_stay_on_their_words_whatever_is_edited(seed: int, size: int, edits: list[str]) -> None:
    assert readings(seed, size, edits)["wrong"] == 0


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.integers(0, 10**9), st.integers(1, 12))
def test_a_paragraph_on_top_leaves_all_claims_on_their_words(seed: int, size: int) -> None:
    assert readings(seed, size, ["insert_on_top"]).keys() == {"right"}


def test_what_nobody_can_tell_is_rare() -> None:
    random = Random(7)
    total: Counter[str] = Counter()
    for seed in range(200):
        total += readings(seed, 8, random.choices(EDITS, k=6))

    assert total["wrong"] == 0
    assert sum(total[doubt] for doubt in Doubt) < 0.02 * total.total()


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
