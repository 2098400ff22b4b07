"""Votes for and against, as the text gives them: “52-49”, “60 votes to 45”, “seven for and four against”."""

import re
from dataclasses import dataclass
from decimal import Decimal

from factcheck.checking.arithmetic.skeleton import COUNT, ONE, VAGUE, Amount, Skeleton

_FOR = re.compile(
    r"^ (?:[\w' ]{0,30}?)?\b(?:in favou?r|for|yes|yeas?|ayes?|back(?:ed|ing)|support(?:ed|ing)|approv\w+"
    r"|in the majority|agreed|aye)\b"
)
_AGAINST = re.compile(
    r"^ (?:[\w' ]{0,30}?)?\b(?:against|opposed|opposing|no|noes|nays?|dissent\w*|reject\w+|in the minority"
    r"|disagreed|voted down)\b"
)
_ABSTAINED = re.compile(r"^ (?:[\w' ]{0,20}?)?\babst(?:ained|ain|aining|entions?)\b")
_RIVAL = (
    r"(?:(?:[A-Z][\w.'-]{0,20} ?){1,3}|(?:her|his|its|their|the) (?:[a-z-]{1,20} ){0,2}?"
    r"(?:rivals?|opponents?|challengers?|incumbent|runner-up|candidate|opposition|other side))"
)
_TO = re.compile(
    r" (?:votes? |members? |ballots )?to (?:[A-Z][\w-]{1,20}(?:'s)? )?"
    rf"| votes?,? (?:and|while|with|against|ahead of|followed by|to) {_RIVAL}(?:'s)?,? "
    r"(?:had |got |took |polled |received |won |on |with |who (?:had |got |took |polled |received |won ))?"
    r"(?:just |only )?"
)
_FOR_ONE = re.compile(r" votes? (?:were )?(?:cast )?for [^#,;]{2,30}?,? (?:and|against|to) (?:just |only )?")
_FOR_OTHER = re.compile(r" (?:votes? )?(?:were )?for (?!the (?:first|second)\b)")
_WITH_ABSTENTIONS = re.compile(r"(?: votes?)?,?(?: and| with| while)? (?:the other |another )?")
_RANGE_BEFORE = re.compile(r"\b(?:from|between|of|some|for|in|within|aged?) $")
_COUNT_OF = re.compile(r"\b(?:majority|votes?|margin|score|tally|verdict|count|decision|ruling|split) of $")
_TALLY_AFTER = re.compile(
    r"$|[,.;:)—]| (?:votes?|to|in|on|for|against|with|at|after|as|and|when|that|by|along|of the|margin"
    r"|decision|ruling"
    r"|majority|party|but|last|this|late|early|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_NO_TALLY = re.compile(r"[-/]")
_DASH = re.compile(r" ?[-—] ?|-to-")


@dataclass(frozen=True)
class Tally:
    """Votes for and against, perhaps with abstentions."""

    amounts: tuple[Amount, ...]
    start: int
    end: int

    @property
    def votes(self) -> Decimal:
        return sum((one.value for one in self.amounts), Decimal(0))

    @property
    def is_tie_break(self) -> bool:
        """Tell whether one vote more than the members may be that of whoever presides."""
        return abs(self.amounts[0].value - self.amounts[1].value) <= 1


def tallies_of(skeleton: Skeleton) -> list[Tally]:
    """Return the votes of a sentence, in any wording."""
    found: list[Tally] = []
    number = 0
    while number + 1 < len(skeleton.amounts):
        tally = _tally_at(skeleton, number)
        if tally:
            found.append(tally)
        number += len(tally.amounts) if tally else 1
    return found


def _tally_at(skeleton: Skeleton, number: int) -> Tally | None:
    if not all(_is_votes(one) for one in skeleton.amounts[number : number + 2]):
        return None
    gap, after = skeleton.gap(number), skeleton.gap(number + 1)
    if _FOR_ONE.fullmatch(gap) and _FOR_OTHER.match(after):
        return _bare(skeleton, number)
    if _DASH.fullmatch(gap) or (_TO.fullmatch(gap) and not _is_range(skeleton, number)):
        return _bare(skeleton, number)
    for first, last in ((_FOR, _AGAINST), (_AGAINST, _FOR)):
        if first.match(gap) and (named := last.match(after)):
            return _named(skeleton, number, named.end())
    return None


def _bare(skeleton: Skeleton, number: int) -> Tally | None:
    """Read “52-49”, “52 votes to 49” and “12-2-1”."""
    after, last = skeleton.gap(number + 1), number + 1
    if _DASH.fullmatch(after) and last + 1 < len(skeleton.amounts):
        last += 1
    elif _NO_TALLY.match(after):
        return None
    elif _abstain(skeleton, last + 1) and _WITH_ABSTENTIONS.fullmatch(after):
        last += 1
    amounts = skeleton.amounts[number : last + 1]
    return Tally(amounts, amounts[0].place, amounts[-1].place + 1)


def _abstain(skeleton: Skeleton, number: int) -> bool:
    return number < len(skeleton.amounts) and bool(_ABSTAINED.match(skeleton.gap(number)))


def _named(skeleton: Skeleton, number: int, length: int) -> Tally:
    """Read “52 in favour and 49 against, with three abstentions”."""
    last = number + 1
    if last + 1 < len(skeleton.amounts) and (third := _ABSTAINED.match(skeleton.gap(last + 1))):
        last, length = last + 1, third.end()
    amounts = skeleton.amounts[number : last + 1]
    return Tally(amounts, amounts[0].place, amounts[-1].place + 1 + length)


def _is_range(skeleton: Skeleton, number: int) -> bool:
    """Tell whether “30 to 40” is a range of something: “from 30 to 40 witnesses”."""
    is_plain = skeleton.gap(number) == " to "
    head = skeleton.head(number)
    is_led = _RANGE_BEFORE.search(head) and not _COUNT_OF.search(head)
    return is_plain and bool(is_led or not _TALLY_AFTER.match(skeleton.gap(number + 1)))


def _is_votes(amount: Amount) -> bool:
    return (
        amount.mark in (COUNT, ONE, VAGUE)
        and not amount.mention.hedge
        and amount.mention.is_whole
        and (amount.mention.kind.value == "count")
    )
