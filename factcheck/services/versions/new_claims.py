"""The claims that a new version begins: what its split cuts out of words that no carried claim covers."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.domain.anchoring import Anchoring, Outcome, Placement
from factcheck.domain.coverage import uncovered
from factcheck.domain.labels import BlockKind, ClaimKind
from factcheck.domain.spans import Span
from factcheck.persistence.cut import Cut
from factcheck.services.versions.blocks import Homes, NewBlock
from factcheck.splitting import ClaimDraft

# A changed claim takes the piece of the new split with which it shares so much of what both have.
_SHARED = 0.6


def settled_on_pieces(
    places: Mapping[int, Placement], drafts: Sequence[ClaimDraft], by_hand: Collection[int], homes: Homes
) -> dict[int, Placement]:
    """Return the placements; a changed claim has the exact words of the piece that it nearly is.

    Words that were chosen by hand, and those that another claim has, are left as they are.
    """
    taken = {place.spans for place in places.values()}
    at_home: dict[int, list[ClaimDraft]] = defaultdict(list)
    for draft in drafts:
        at_home[draft.block].append(draft)
    settled = dict(places)
    for key, place in places.items():
        if place.outcome is not Outcome.CHANGED or place.why or key in by_hand:
            continue
        others = taken - {place.spans}
        near = [draft for draft in at_home[homes.of(place.spans[0])] if draft.spans not in others]
        best = max(near, key=lambda draft: _shared(draft.spans, place.spans), default=None)
        if best and _shared(best.spans, place.spans) >= _SHARED:
            settled[key] = replace(place, spans=best.spans, sources=best.source)
            taken.add(best.spans)
    return settled


def _shared(one: Sequence[Span], other: Sequence[Span]) -> float:
    common = sum(span.overlap(piece) for span in one for piece in other)
    return common / (sum(map(len, one)) + sum(map(len, other)) - common)


def new_cuts(
    text: str,
    blocks: Sequence[NewBlock],
    drafts: Sequence[ClaimDraft],
    known: Sequence[Placement],
    anchoring: Anchoring,
) -> Iterator[tuple[int, Cut]]:
    """Yield the claims to be added, each with its block.

    A paragraph that is as it was has its claims already, also where somebody joined or dropped them.
    """
    taken = {place.spans for place in known}
    covering = [span for place in known for span in place.spans]
    loose = uncovered(text, [block.span for block in blocks], covering)
    starts = [run.start for run in loose]
    for draft in drafts:
        block = blocks[draft.block]
        if block.is_old or block.kind is BlockKind.FURNITURE or draft.spans in taken:
            continue
        is_loose = any(_meets(loose, starts, span) for span in draft.spans)
        is_inner = draft.kind is ClaimKind.EMBEDDED and anchoring.has_new_words(draft.spans)
        if is_loose or is_inner:
            yield draft.block, Cut(draft.spans, draft.source, draft.kind, draft.is_checkable)


def _meets(runs: Sequence[Span], starts: Sequence[int], span: Span) -> bool:
    """Tell whether one of the runs shares a character with the span."""
    at = bisect_left(starts, span.end)
    return at > 0 and runs[at - 1].end > span.start
