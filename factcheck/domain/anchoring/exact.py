"""The same words in another place: found by their wording, told apart by the words around them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise, takewhile
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
    for at in twins.beginnings(numbers):
        if twins.new.tokens[at : at + len(tokens)] == tokens:
            start, end = twins.new.starts[at] + before, twins.new.ends[at + len(tokens) - 1] + after
            place = twins.if_same(span, start, end)
            if place and twins.are_free(range(at, at + len(tokens)), numbers):
                yield place


def follow_each_other(places: Sequence[Span]) -> bool:
    """Tell whether the pieces of a claim still stand one after the other."""
    return all(one.end <= other.start for one, other in pairwise(places))


def _beside(twins: Twins, spans: Spans, places: Spans) -> list[int]:
    """Return for each piece how many words beside it are the same in both texts.

    A piece of few words with few of them in its sentence makes the place another one: then there are none.
    """
    counts = []
    for span, place in zip(spans, places, strict=True):
        numbers, others = twins.old.within(span), twins.new.within(place)
        if count_words(twins.old.tokens_of(numbers)) < LONG:
            home, other = twins.old.sentence_of(numbers.start), twins.new.sentence_of(others.start)
            if _common(twins, numbers, others, home, other) < _BESIDE:
                return []
        counts.append(_common(twins, numbers, others, range(len(twins.twin)), range(len(twins.new.tokens))))
    return counts


def _common(twins: Twins, numbers: range, others: range, within: range, there: range) -> int:
    """Count the words that are the same on both sides, each until one differs or the stretch ends."""
    old, new = twins.old.tokens, twins.new.tokens
    before = zip(
        reversed(range(within.start, numbers.start)), reversed(range(there.start, others.start)), strict=False
    )
    behind = zip(range(numbers.stop, within.stop), range(others.stop, there.stop), strict=False)
    return sum(
        sum(1 for _ in takewhile(lambda pair: old[pair[0]] == new[pair[1]], islice(side, _LOOKED_AT)))
        for side in (before, behind)
    )
