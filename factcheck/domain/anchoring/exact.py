"""The same words in another place: found by their wording, told apart by the words around them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from factcheck.domain.anchoring.twins import Twins
from factcheck.domain.anchoring.words import LONG, Words, count_words, plain
from factcheck.domain.spans import Span

Key = TypeVar("Key")
Spans = tuple[Span, ...]

# Few words must have so many the same beside them.
_BESIDE = 3
_LOOKED_AT = 8
_MOST_PLACES = 200


def exact_places(twins: Twins, wanted: Mapping[Key, Spans], taken: set[Spans]) -> dict[Key, Spans]:
    """Return where claims stand whose words are all there; those alike are told apart by their context."""
    alike: dict[tuple[str, ...], list[Key]] = defaultdict(list)
    for key, spans in wanted.items():
        alike[tuple(plain(span.quote(twins.old.text)) for span in spans)].append(key)
    found: dict[Key, Spans] = {}
    for keys in alike.values():
        places = [place for place in _places(twins, wanted[keys[0]]) if place not in taken]
        for key, place in _assigned(twins, [(key, wanted[key]) for key in keys], places):
            found[key] = place
            taken.add(place)
    return found


def _assigned(
    twins: Twins, claims: Sequence[tuple[Key, Spans]], places: Sequence[Spans]
) -> Iterator[tuple[Key, Spans]]:
    """Yield a place of its own for each claim, the pairs with most in common around them first."""
    scored = sorted(
        (-sum(score), order, number)
        for order, (_, spans) in enumerate(claims)
        for number, place in enumerate(places)
        if (score := _beside(twins, spans, place))
    )
    done: set[int] = set()
    used: set[int] = set()
    for _, order, number in scored:
        if order not in done and number not in used:
            done.add(order)
            used.add(number)
            yield claims[order][0], places[number]


def _places(twins: Twins, spans: Spans) -> list[Spans]:
    """Return the places that have all the words, the pieces of one claim in order and in one part."""
    first, *rest = ([*_places_of(twins, span)] for span in spans)
    found = []
    for place in first[:_MOST_PLACES]:
        pieces = [place]
        for others in rest:
            following = next((one for one in others if one.start >= pieces[-1].end), None)
            if following is None or not _share_part(twins.new, place, following):
                break
            pieces.append(following)
        else:
            found.append(tuple(pieces))
    return found


def _share_part(words: Words, one: Span, other: Span) -> bool:
    return words.part_of(words.within(one).start) == words.part_of(words.within(other).start)


def _places_of(twins: Twins, span: Span) -> Iterator[Span]:
    """Yield where the words of one span stand together in the new text."""
    numbers = twins.old.within(span)
    tokens = twins.old.tokens_of(numbers)
    before = span.start - twins.old.starts[numbers.start]
    after = span.end - twins.old.ends[numbers.stop - 1]
    for at in twins.new.places.get(tokens[0], ()):
        if twins.new.tokens[at : at + len(tokens)] == tokens:
            start, end = twins.new.starts[at] + before, twins.new.ends[at + len(tokens) - 1] + after
            place = twins.if_same(span, start, end)
            if place:
                yield place


def follow_each_other(places: Sequence[Span]) -> bool:
    """Tell whether the pieces of a claim still stand one after the other."""
    return all(one.end <= other.start for one, other in pairwise(places))


def _beside(twins: Twins, spans: Spans, places: Spans) -> list[int]:
    """Return for each piece how many words beside it are the same in both texts.

    A piece of few words with few of them makes the place another one: then nothing is returned.
    """
    counts = []
    for span, place in zip(spans, places, strict=True):
        count = _run(twins, span, place, step=-1) + _run(twins, span, place, step=1)
        words = count_words(twins.old.tokens_of(twins.old.within(span)))
        if words < LONG and count < _BESIDE:
            return []
        counts.append(count)
    return counts


def _run(twins: Twins, span: Span, place: Span, *, step: int) -> int:
    """Count the words that are the same on one side, until one differs or the text ends."""
    old, new = twins.old, twins.new
    numbers, others = old.within(span), new.within(place)
    at = numbers.start - 1 if step < 0 else numbers.stop
    there = others.start - 1 if step < 0 else others.stop
    count = 0
    while count < _LOOKED_AT and 0 <= at < len(old.tokens) and 0 <= there < len(new.tokens):
        if old.tokens[at] != new.tokens[there]:
            break
        count, at, there = count + 1, at + step, there + step
    return count
