"""How the claims of an article look to one person: marks, filters, counts and the progress strip."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from factcheck.domain.labels import ClaimState

STRIP_BARS = 120
LIST_LENGTH = 200


class Look(StrEnum):
    """What the mark of a claim shows: a verdict, an open flag, or that nothing was done yet."""

    INCONSISTENT = "inconsistent"
    DISPUTED = "disputed"
    UNVERIFIED = "unverified"
    SUPPORTED = "supported"
    FLAGGED = "flagged"
    TO_DO = "todo"
    DROPPED = "dropped"


_STRIKING = tuple(Look)


class Show(StrEnum):
    """Which claims the tool row shows."""

    ALL = "all"
    TO_DO = "todo"
    DRAFTS = "drafts"
    FLAGGED = "flagged"
    DISPUTED = "disputed"


class Order(StrEnum):
    """In which order the list shows the claims: as the text goes, or those with most to check first."""

    TEXT = "text"
    CHECK = "check"


def order_named(name: str | None) -> Order:
    """Return the order of this name; the order of the text for any other."""
    return Order.CHECK if name == Order.CHECK.value else Order.TEXT


@dataclass(frozen=True)
class ClaimView:
    """One claim as the viewer may see it; `state` is the one to show, never more than they may know."""

    id: str
    number: int
    text: str
    look: Look
    state: ClaimState = ClaimState.OPEN
    is_draft: bool = False
    is_done: bool = False
    is_flagged: bool = False
    is_disputed: bool = False
    triage_score: int = 0
    triage_reasons: tuple[str, ...] = ()

    @property
    def is_judged(self) -> bool:
        """Tell whether the claim counts: whatever is not dropped."""
        return self.look is not Look.DROPPED

    @property
    def is_to_do(self) -> bool:
        """Tell whether the viewer's verdict is still wanted."""
        return self.is_judged and not self.is_done and self.state is not ClaimState.FINAL

    @property
    def words(self) -> str:
        """Return what the mark says to somebody who cannot see it."""
        match self.look:
            case Look.DROPPED:
                return "not judged"
            case Look.TO_DO | Look.FLAGGED:
                parts = ["flagged"] if self.look is Look.FLAGGED else []
                parts.append("not reviewed")
            case _:
                parts = [self.look.value]
        if self.is_draft:
            parts.append("draft")
        if self.state is not ClaimState.OPEN:
            parts.append(self.state.value)
        return ", ".join(parts)

    def signs(self, *, is_shown: bool) -> tuple[str, ...]:
        """Return what the mark shows beside its look."""
        found = ("draft", self.is_draft), ("stale", self.state is ClaimState.STALE), ("off", not is_shown)
        return tuple(sign for sign, is_there in found if is_there)

    def is_in(self, show: Show) -> bool:
        """Tell whether the filter shows the claim; only “all” shows what is not judged."""
        match show:
            case Show.TO_DO:
                return self.is_to_do
            case Show.DRAFTS:
                return self.is_draft
            case Show.FLAGGED:
                return self.is_flagged
            case Show.DISPUTED:
                return self.is_disputed
        return True


@dataclass(frozen=True)
class Bar:
    """One bar of the strip: a claim, or several neighbours when there are many; `number` is the first."""

    number: int
    look: Look
    is_now: bool


@dataclass(frozen=True)
class ListPart:
    """One of the parts in which the list comes; `place` counts them from 1, `first` its claims."""

    claims: tuple[ClaimView, ...]
    place: int
    parts: int
    first: int
    total: int

    @property
    def last(self) -> int:
        """Return the place of its last claim in the whole list."""
        return self.first + len(self.claims) - 1


@dataclass(frozen=True)
class Overview:
    """All claims of an article for one person, as one filter and search show them."""

    claims: tuple[ClaimView, ...]
    show: Show = Show.ALL
    words: str = ""
    order: Order = Order.TEXT

    @cached_property
    def shown(self) -> tuple[ClaimView, ...]:
        """Return the claims that filter and search leave, in the order of the text."""
        wanted = " ".join(self.words.split()).casefold()
        return tuple(
            claim
            for claim in self.claims
            if claim.is_in(self.show) and (not wanted or wanted in " ".join(claim.text.split()).casefold())
        )

    @cached_property
    def listed(self) -> tuple[ClaimView, ...]:
        """Return the shown claims in the order asked for; equal scores stay in the order of the text."""
        if self.order is Order.TEXT:
            return self.shown
        return tuple(sorted(self.shown, key=lambda claim: -claim.triage_score))

    def list_part(self, place: int | None, number: int) -> ListPart:
        """Return the part of the list that is asked for, else the one with this claim, else the first."""
        places = (at for at, claim in enumerate(self.listed) if claim.number == number)
        wanted = place or next(places, 0) // LIST_LENGTH + 1
        parts = max(1, -(-len(self.listed) // LIST_LENGTH))
        wanted = min(max(wanted, 1), parts)
        start = (wanted - 1) * LIST_LENGTH
        claims = self.listed[start : start + LIST_LENGTH]
        return ListPart(claims, wanted, parts, start + 1, len(self.listed))

    @cached_property
    def judged(self) -> tuple[ClaimView, ...]:
        """Return the claims that count."""
        return tuple(claim for claim in self.claims if claim.is_judged)

    @cached_property
    def counts(self) -> dict[Show, int]:
        """Return how many claims each filter shows, whatever the search."""
        return {show: sum(claim.is_in(show) for claim in self.judged) for show in Show}

    @cached_property
    def done(self) -> int:
        """Return how many claims carry the viewer's complete verdict."""
        return sum(claim.is_done for claim in self.judged)

    @cached_property
    def to_do(self) -> int:
        """Return how many claims wait for the viewer's verdict."""
        return sum(claim.is_to_do for claim in self.claims)

    def strip(self, number: int | None) -> tuple[Bar, ...]:
        """Return the bars of the strip; of grouped claims the most striking one shows."""
        size = -(-len(self.judged) // STRIP_BARS) or 1
        groups = [self.judged[at : at + size] for at in range(0, len(self.judged), size)]
        return tuple(
            Bar(
                group[0].number,
                min((claim.look for claim in group), key=_STRIKING.index),
                any(claim.number == number for claim in group),
            )
            for group in groups
        )

    def current(self, number: int | None) -> ClaimView | None:
        """Return the claim asked for, else the first shown one that waits for the viewer, else any."""
        asked = next((claim for claim in self.claims if claim.number == number), None)
        waiting = next((claim for claim in self.shown if claim.is_to_do), None)
        return asked or waiting or next(iter(self.shown or self.claims), None)

    def after(self, number: int) -> ClaimView | None:
        """Return the next claim that is shown and counts, from the first again after the last."""
        return _following(self._stops, number)

    def before(self, number: int) -> ClaimView | None:
        """Return the claim before, of those that are shown and count."""
        earlier = [claim for claim in self._stops if claim.number < number]
        return earlier[-1] if earlier else next(reversed(self._stops), None)

    @cached_property
    def marks(self) -> dict[str, tuple[str, tuple[str, ...], str]]:
        """Return by the keys of the marks how they look, what else there is to see, and that in words."""
        shown = self.shown_numbers
        return {
            str(claim.number): (claim.look.value, claim.signs(is_shown=claim.number in shown), claim.words)
            for claim in self.claims
        }

    @cached_property
    def shown_numbers(self) -> frozenset[int]:
        """Return the numbers of the claims that filter and search leave."""
        return frozenset(claim.number for claim in self.shown)

    @cached_property
    def _stops(self) -> Sequence[ClaimView]:
        return [claim for claim in self.shown if claim.is_judged]

    def next_to_do(self, number: int) -> ClaimView | None:
        """Return the next shown claim that waits for the viewer's verdict, if any."""
        return _following([claim for claim in self.shown if claim.is_to_do], number)


def _following(claims: Sequence[ClaimView], number: int) -> ClaimView | None:
    later = (claim for claim in claims if claim.number > number)
    return next(later, None) or next(iter(claims), None)
