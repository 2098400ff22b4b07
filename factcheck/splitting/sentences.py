"""Sentences: exact spans inside one block; certain rules decide, then a trained model."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from factcheck.domain.spans import Span, trimmed
from factcheck.splitting.boundaries import boundary_judge
from factcheck.splitting.boundary_features import Gap, Words
from factcheck.splitting.enumerations import credit_starts, item_markers
from factcheck.splitting.stops import Stops

Judge = Callable[[Gap], bool]

_CONTENT = re.compile(r"[^\s\"'“”‘’«»()\[\]]")


def sentences_in(text: str, span: Span) -> list[Span]:
    """Return the sentences of one block; together they hold all of it but white space, in order."""
    cuts = [span.start]
    for cut in cuts_in(text, span, boundary_judge()):
        if _CONTENT.search(text, cuts[-1], cut):
            cuts.append(cut)
    if len(cuts) > 1 and not _CONTENT.search(text, cuts[-1], span.end):
        cuts.pop()
    pieces = (trimmed(text, start, end) for start, end in pairwise([*cuts, span.end]))
    return [piece for piece in pieces if piece]


def cuts_in(text: str, span: Span, judge: Judge) -> Iterator[int]:
    """Yield where sentences end; the judge is asked where the rules are not certain."""
    markers = item_markers(text, span)
    stops = Stops(text, span, markers)
    words = Words(text, span, stops.places)
    opened = [*(marker.start for marker in markers[1:]), *credit_starts(text, span)]
    items = {words.gaps[bisect_left(words.gaps, start) - 1] for start in opened}
    closed = set(_within(words.gaps, [*stops.insides(), *((one.start + 1, one.end) for one in markers)]))
    first = 0
    for index, place in enumerate(words.gaps):
        gap = Gap(words, index, first, stops.ruling(place))
        if place in items or _is_end(gap, judge, is_closed=place in closed):
            yield place
            stops.begin_at(place)
            first = index + 1


def _is_end(gap: Gap, judge: Judge, *, is_closed: bool) -> bool:
    if gap.said is None:
        return not is_closed and judge(gap)
    return gap.said.ends if gap.said.is_certain else judge(gap)


def _within(gaps: Sequence[int], ranges: Iterable[tuple[int, int]]) -> Iterator[int]:
    for start, end in ranges:
        yield from gaps[bisect_left(gaps, start) : bisect_left(gaps, end)]
