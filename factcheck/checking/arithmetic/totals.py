"""A total that stands after its parts: “nine in Ashford and eight in Beldon, 17 in all”."""

import re
from collections.abc import Iterator

from factcheck.checking.arithmetic.breakdowns import Breakdown, Form, is_open
from factcheck.checking.arithmetic.skeleton import COUNT, MONEY, ONE, PERCENT, VAGUE, Skeleton

_ENDING = r"(?:in all|in total|altogether|all told|combined|overall|between (?:them|the two)|together|total)"
_TOTAL = (
    r"(?:(?:an? |the |its |their )(?:combined |grand |overall |joint )?total "
    r"(?:\w{1,20} ){0,3}?(?:of |to |was |is )|(?:an? |the )(?:combined|joint) (?:[a-z]{3,15} ){1,2}of )"
)
_KIND = (
    r"(?:group|overall|combined|joint|annual|net|gross|operating|full-year|quarterly|consolidated"
    r"|whole|grand)"
)
_SUM = r"(?:revenues?|sales|turnover|income|spending|costs?|bill|budget|output|takings|proceeds|sum|receipts)"
_BEFORE = re.compile(
    rf"(?:(?:,|—|\(|;|\)) ?(?:which |that )?(?:makes |made |gives |gave |is )?{_TOTAL}"
    rf"|\b(?:for|making|makes|giving(?: \w{{1,20}}){{0,2}}|gives|gave|or|yielding) {_TOTAL}"
    rf"|, (?:making up|making|giving|for|yielding|bringing) (?:an? |the )?(?:{_KIND}"
    rf" ){{0,2}}{_SUM} (?:of|to) "
    r"|(?:,|—|;| and| which| that| they| together)? ?(?:total(?:l?ing|led|s|ed)?|(?:add|sum)(?:s|ed"
    r"|ing)? up to|add(?:s|ed|ing)? to|sum(?:s|med|ming)? to) |(?:,|—|;| \() ?(?:a )?(?:altogether"
    r"|together|combined|in all|in total|all told),? (?:they |that |which )?(?:(?:is|are|made|makes?|hold"
    r"|holds|held|have|had|won|scored|employs?) )?)$"
)
_AFTER = re.compile(
    rf"(?:-\w+)?(?: (?!and |or |but |in )[a-z'-]{{1,20}}){{0,4}}? {_ENDING}\b(?! \w+ (?:season|year))"
)
_UNCOUNTED = re.compile(r"(?:, | and )(?:the|another|his|her|its|their) [a-z]")
_OR = re.compile(r",? or $")
_IN_SUM = re.compile(
    r"(?: [a-z]{1,20}){0,2} (?:in|over|across|for|on) (?:the |both )?[#] (?!years?\b)[a-z]{3,15}(?=$|[,.;)])"
)
_RUNNING = re.compile(
    r"^[^.;]{0,50}?\b(?:this|last) (?:year|season|month|week|term|campaign)|\bso far|\bsince\b|\bto date"
    r"|\bnationwide|\bworldwide|\bcareer|\bever\b|\bin (?:his|her|their|its)\b"
)
_APART = re.compile(r",| and |;| plus |&|—")
_JOINED = re.compile(
    r"(?:make|makes|made) up (?:the|a|an|its) $|(?:serve|sit|sat|served|are|were) on (?:the|a|an|its) $"
    r"|among (?:the|its|his|her|their)(?: \w+)? $|form(?:s|ed)? (?:the|a|an|its) $"
)
_MOST = 8


def totals_in(skeleton: Skeleton) -> Iterator[Breakdown]:
    """Yield each total that the words set after two numbers or more, whether it fits or not."""
    for number in range(2, len(skeleton.amounts)):
        if _is_total(skeleton, number) and (found := _breakdown(skeleton, number)):
            yield found


def _is_total(skeleton: Skeleton, number: int) -> bool:
    before, after = skeleton.gap(number - 1), skeleton.gap(number)
    if skeleton.amounts[number].mark not in (COUNT, MONEY) or _RUNNING.search(after):
        return False
    if _BEFORE.search(before) or _JOINED.search(before):
        return True
    if _OR.search(before) and _IN_SUM.match(skeleton.text, skeleton.amounts[number].place + 1):
        return True
    return bool(_AFTER.match(after)) and not before.endswith((" and ", " but ", " of the ", " of "))


def _breakdown(skeleton: Skeleton, number: int) -> Breakdown | None:
    total, parts = skeleton.amounts[number], skeleton.amounts[_first(skeleton, number) : number]
    sorts = (MONEY,) if total.mark == MONEY else (COUNT, ONE)
    kept = tuple(one for one in parts if one.mark in sorts)
    if len(kept) < 2 or len(kept) > _MOST or any(one.mark in (VAGUE, PERCENT) for one in parts):
        return None
    if total.mark == MONEY and any(one.mention.currency != total.mention.currency for one in kept):
        return None
    gaps = tuple(skeleton.gap(place) for place in range(skeleton.number_at(kept[0].place), number))
    if is_open(*gaps[:-1]) or _UNCOUNTED.search(gaps[-1]):
        return None
    return Breakdown(
        skeleton, total, kept, gaps[:-1], 0, gaps[-1], Form.AFTER, kept[0].place, _end(skeleton, number)
    )


def _first(skeleton: Skeleton, number: int) -> int:
    """Return the number of the first part: before it no comma or “and” parts two numbers."""
    first = number - 1
    while first and _APART.search(skeleton.gap(first - 1)):
        first -= 1
    return first


def _end(skeleton: Skeleton, number: int) -> int:
    after = _AFTER.match(skeleton.gap(number))
    return skeleton.amounts[number].place + 1 + (after.end() if after else 0)
