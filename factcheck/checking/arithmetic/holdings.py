"""A majority beside the seats held and all seats: “365 of the 650 seats, a majority of 60”."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.sizes import bodies_in
from factcheck.checking.arithmetic.skeleton import COUNT, ONE, Amount, Skeleton
from factcheck.domain.spans import Span

_HELD_OF = re.compile(
    r"(?: (?:[a-z]{3,12} )?seats?)? (?:out of|of|in)(?: (?:the|all|its|a|a total of))?"
    r"(?: [a-z]{3,12})? "
)
_MAJORITY = re.compile(
    r"(?:-seat [A-Za-z' ]{3,40}| (?:[a-z]{3,12} )?seats(?: (?:in|on) [A-Za-z' ]{3,40})?)(?:,|—|:| \()"
    r" ?(?:(?:giving|leaving|handing) [\w' ]{2,20} |with |that is |which is |or |and )?an? "
    r"(?:(?!working|effective|combined|coalition)[a-z]{3,15} )?majority of (?:just |only )?"
)
_ALL = re.compile(r"\b[Aa]ll (?:of )?(?:the |its )?$")
_SEATS = re.compile(r" (?:[a-z]{3,12} )?(?:seats|constituencies|ridings|districts)\b")
_HELD = re.compile(
    r"\b(?:won|wins?|took|has|have|had|with|secured|captured|claimed|holds?) (?:[a-z]{3,9} )?$"
)
_OVERALL = re.compile(r"\b(?:overall|absolute) majority of (?:just |only )?$")
_ANY_MAJORITY = re.compile(r"\bmajority of (?:just |only )?$")
_OVER_ALL = re.compile(r" (?:seats )?over all (?:the )?(?:other|others|opposition|rival)\b")
_NOT_YET = re.compile(
    r"\b(?:last|previous\w*|earlier|then|outgoing|working|effective|forecast\w*|predict\w*|project\w*|exit"
    r"|polls?|expect\w*|coalition|allies|partners?|together with|combined|half)\b"
)
# Seats of a speaker, of members who never vote, or that are vacant move a majority by a few.
_SPARE = Decimal(8)


def holdings_in(skeleton: Skeleton) -> Iterator[Mismatch]:
    """Yield a majority that the seats held do not make over all others, nor over half of all."""
    for number, (held, seats, stated) in enumerate(
        zip(skeleton.amounts, skeleton.amounts[1:], skeleton.amounts[2:], strict=False)
    ):
        is_told = _HELD_OF.fullmatch(skeleton.gap(number)) and _MAJORITY.fullmatch(skeleton.gap(number + 1))
        are_exact = (held.mark, seats.mark) == (COUNT, COUNT) and stated.mark in (COUNT, ONE)
        if not (is_told and are_exact) or not seats.value < held.value * 2 < seats.value * 2:
            continue
        span = skeleton.span(held.place, stated.place + 1)
        yield from _compare(span, held.value, seats.value, stated.value)


def declared_in(before: Skeleton | None, here: Skeleton) -> Iterator[Mismatch]:
    """Read “They won 365 seats. With all 650 declared, the majority of 60 over all others is safe.”"""
    both = [before, here] if before else [here]
    text = " ".join(one.text for one in both)
    if _NOT_YET.search(text) or len(bodies_in(text)) > 1:
        return
    stated = _found(here, _is_majority)
    wholes = _found(here, _is_whole)
    if len(stated) != 1 or len(wholes) != 1:
        return
    seats = wholes[0].value
    held = [one for skeleton in both for one in _found(skeleton, _is_held) if seats < one.value * 2]
    if len(held) == 1 and held[0].value < seats:
        start, end = sorted((held[0].span, stated[0].span))
        yield from _compare(Span(start.start, end.end), held[0].value, seats, stated[0].value)


def _found(skeleton: Skeleton, is_one: Callable[[Skeleton, int], bool]) -> list[Amount]:
    return [
        amount
        for number, amount in enumerate(skeleton.amounts)
        if amount.mark == COUNT and is_one(skeleton, number)
    ]


def _is_majority(skeleton: Skeleton, number: int) -> bool:
    head, after = skeleton.head(number), skeleton.gap(number)
    return bool(_OVERALL.search(head) or (_ANY_MAJORITY.search(head) and _OVER_ALL.match(after)))


def _is_whole(skeleton: Skeleton, number: int) -> bool:
    return bool(_ALL.search(skeleton.head(number)) and _SEATS.match(skeleton.gap(number)))


def _is_held(skeleton: Skeleton, number: int) -> bool:
    return bool(_HELD.search(skeleton.head(number)) and _SEATS.match(skeleton.gap(number)))


def _compare(span: Span, held: Decimal, seats: Decimal, stated: Decimal) -> Iterator[Mismatch]:
    over = held * 2 - seats
    if any(abs(stated - right) <= _SPARE for right in (over, over / 2, held)):
        return
    yield Mismatch(
        span=span,
        headline="The majority does not fit the number of seats",
        said=f"{held:,f} of {seats:,f} seats are {over:,f} more than all others, not {stated:,f}",
        computation=f"{held:,f} - {seats - held:,f} = {over:,f}, not {stated:,f}",
        fact=f"{held:,f} - {seats - held:,f} = {over:,f}",
        repair=f"Write {over:,f}, or correct the number of seats.",
    )
