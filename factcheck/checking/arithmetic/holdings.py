"""A majority beside the seats held and all seats: “365 of the 650 seats, a majority of 60”."""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.skeleton import COUNT, ONE, Skeleton

_HELD_OF = re.compile(
    r"(?: (?:[a-z]{3,12} )?seats?)? (?:out of|of|in)(?: (?:the|all|its|a|a total of))?"
    r"(?: [a-z]{3,12})? "
)
_MAJORITY = re.compile(
    r"(?:-seat [A-Za-z' ]{3,40}| (?:[a-z]{3,12} )?seats(?: (?:in|on) [A-Za-z' ]{3,40})?)(?:,|—|:| \()"
    r" ?(?:(?:giving|leaving|handing) [\w' ]{2,20} |with |that is |which is |or |and )?an? "
    r"(?:(?!working|effective|combined|coalition)[a-z]{3,15} )?majority of (?:just |only )?"
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
        over = held.value * 2 - seats.value
        if any(abs(stated.value - right) <= _SPARE for right in (over, over / 2, held.value)):
            continue
        yield Mismatch(
            span=skeleton.span(held.place, stated.place + 1),
            headline="The majority does not fit the number of seats",
            said=f"{held.value:,f} of {seats.value:,f} seats are {over:,f} more than all others,"
            f" not {stated.value:,f}",
            computation=f"{held.value:,f} - {seats.value - held.value:,f} = {over:,f}, not {stated.value:,f}",
            fact=f"{held.value:,f} - {seats.value - held.value:,f} = {over:,f}",
            repair=f"Write {over:,f}, or correct the number of seats.",
        )
