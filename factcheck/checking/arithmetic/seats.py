"""More seats than a chamber has: “120 seats in the 100-seat parliament”, “won 180 of the 150 seats”."""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.skeleton import COUNT, ONE, Amount, Skeleton

_SIZE = re.compile(r"-(?:seat|member)\b(?: [A-Za-z]{1,20}){0,3}")
_SEATS = re.compile(r" (?:[a-z]{1,20} )?seats?\b")
_HOUSE_OF = re.compile(r"\b(?:parliament|assembly|chamber|house|council|legislature) of $")
_PARTIES = re.compile(r" (?:[a-z-]{1,20} )?(?:parties|blocs|groups|allies|lists)\b")
_OTHER_PARTY = re.compile(
    r"^,? (?:and )?$|(?:^|[,;(]|\b(?:and|while|with|to|for|but|against|gave|leaving|giving|by)) "
    r"?(?:(?:the|its|their|an?|only|just) ){0,2}"
    r"(?:[A-Z]|(?:[a-z-]{3,15} )?(?:part(?:y|ies)|independents?|opposition|all(?:y|ies|iance)|coalition"
    r"|bloc|rivals?|greens|others?|socialists|liberals|conservatives|nationalists|left|right|partners?)\b)"
)
_ENDS = re.compile(r"(?:,|;|$| and | to | for | while | but | in )")
_OF_THE = re.compile(
    r" (?:seats )?(?:out )?of (?:the|its|their|all)?(?: [a-z]+'s| [A-Z]\w+'s)?(?: [a-z]{1,20}){0,2} ?$"
)
_NOT_HELD = re.compile(
    r"\b(?:up from|down from|from|previous\w*|last|los[et]|losing|gain\w*|more than|fewer|needed|need"
    r"|needs|short|majority|contest\w*|candidates?|both|joint|combined|upper|lower|each|per|than|vacan\w*"
    r"|expand\w*|enlarg\w*|percent|next|increas\w*|reduc\w*|cut|grow\w*"
    r"|instead|compared|against|formerly)\b"
)


def seats_in(skeleton: Skeleton) -> Iterator[Mismatch]:
    """Yield a party's or all parties' seats that are more than the chamber has."""
    sizes = [
        number
        for number, one in enumerate(skeleton.amounts)
        if one.mark == COUNT and _is_size(skeleton, number)
    ]
    if len(sizes) != 1 or _NOT_HELD.search(skeleton.text):
        return
    size = skeleton.amounts[sizes[0]]
    others = [one for number, one in enumerate(skeleton.amounts) if number != sizes[0]]
    others = [one for one in others if not _PARTIES.match(skeleton.text, one.place + 1)]
    held = [one for one in others if one.mark in (COUNT, ONE)]
    if not held or len(held) != len(others) or not _are_seats(skeleton, held):
        return
    values = [one.value for one in held]
    if max(values) * 2 == sum(values) and len(values) > 2:
        return
    added = sum(values, Decimal(0))
    if added > size.value and _are_of_parties(skeleton, held):
        yield _mismatch(skeleton, size, held, added)


def _is_size(skeleton: Skeleton, number: int) -> bool:
    """Tell whether the number is how many seats there are."""
    is_house = bool(_SIZE.match(skeleton.gap(number)) or _HOUSE_OF.search(skeleton.head(number)))
    return is_house or _is_whole(skeleton, number)


def _is_whole(skeleton: Skeleton, number: int) -> bool:
    """Tell whether the number is that of all seats: “of the council's 60 seats”."""
    return number > 0 and bool(
        _OF_THE.fullmatch(skeleton.gap(number - 1)) and _SEATS.match(skeleton.gap(number))
    )


def _are_seats(skeleton: Skeleton, held: list[Amount]) -> bool:
    """Tell whether the first is said to be seats and the others lean on it."""
    gaps = [skeleton.gap(skeleton.number_at(one.place)) for one in held]
    if not any(_SEATS.match(gap) or _OF_THE.fullmatch(gap) for gap in gaps):
        return False
    return all(_SEATS.match(gap) or _OF_THE.fullmatch(gap) or _ENDS.match(gap) for gap in gaps)


def _are_of_parties(skeleton: Skeleton, held: list[Amount]) -> bool:
    """Tell whether each but the first has a party before or after it, and is no other count of the same one.

    As it is in “24 of the 42 seats, having had 25”, and in “24 seats in the north and 20 in the south”.
    """
    numbers = [skeleton.number_at(one.place) for one in held[1:]]
    return all(
        _OTHER_PARTY.search(skeleton.gap(number - 1)) or _OTHER_PARTY.match(_beside(skeleton, number))
        for number in numbers
    )


def _beside(skeleton: Skeleton, number: int) -> str:
    """Return what follows a number and the word “seats”."""
    after = skeleton.gap(number)
    seats = _SEATS.match(after)
    return (after[seats.end() :] if seats else after).lstrip()


def _mismatch(skeleton: Skeleton, size: Amount, held: list[Amount], added: Decimal) -> Mismatch:
    terms = " + ".join(f"{one.value:,f}" for one in held)
    equation = f"{terms} = {added:,f}" if len(held) > 1 else terms
    places = [one.place for one in (size, *held)]
    tail = _SIZE.match(skeleton.text, size.place + 1) or _SEATS.match(skeleton.text, size.place + 1)
    end = max(max(places) + 1, tail.end() if tail else 0)
    return Mismatch(
        span=skeleton.span(min(places), end),
        headline="More seats than the chamber has",
        said=f"{equation} seats are more than the {size.value:,f} there are",
        computation=f"{equation} > {size.value:,f}",
        fact=f"{size.value:,f} seats",
        repair="Correct the seats, or the size of the chamber.",
    )
