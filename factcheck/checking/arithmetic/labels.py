"""A total and parts whose labels stand before them: “58: Mill Lane, 31; Main, 27”, “(pay £62, rent £39)”."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.checking.arithmetic.breakdowns import adds_up, is_open, may_omit
from factcheck.checking.arithmetic.clash import Clash
from factcheck.checking.arithmetic.skeleton import COUNT, MONEY, ONE, Amount, Skeleton

_WORD = (
    r"(?!(?:but|or|while|when|than|up|down|from|to|by|about|over|under|nearly|some|then|now|later|was|were|is"
    r"|are|has|have|had|will|would|says?|said|fell|rose|aged?|on|in|at)\b)[\w'&./-]{1,25}"
)
_GIVING = r"(?:(?:gave|got|won|took|has|had|received|made|raised|paid|brought(?: in)?|accounts for) )?"
_LABEL = rf"(?:{_WORD} ){{1,5}}?{_GIVING}"
_COMMA_LABEL = rf"(?:{_WORD} ?){{1,5}}?(?:, | \()"
_MARKED = re.compile(
    rf"\A(?P<words>[^#$%~¹:()—;]{{0,60}}?)(?P<mark>: ?|—| ?\(|,? of which )(?:{_LABEL}|{_COMMA_LABEL})"
)
_NEXT = re.compile(rf"\)?(?:,|;|,? and|; and) (?:the )?(?:{_LABEL}|{_COMMA_LABEL})")
_TOGETHER = re.compile(
    r"\)? ?(?:—|, |\(|; )(?:or |a total of |in all |altogether )?[$#](?: [a-z]{1,20}){0,2}?"
    r" (?:together|in all|in total|altogether|all told|overall)\b"
)
_CLOSED = re.compile(r"\)? ?(?:$|[.;)—]|, (?:compared|against|according|which|who|says?|said)\b)")
_PLACE_OF = re.compile(r"\b(?:at|in|across|from|over|among|on) (?:the |all |its |some )?$")
_PER = re.compile(r"\b(?:an?|per|each|every) (?:day|week|month|year|head|person|hour|kilo)\b")
_OTHER_SUM = re.compile(r"\b(?:votes?|points?|goals?|odds|aged?|scores?)\b")
_FEW, _MOST = 2, 12
_LEAST_OF_FEW, _LEAST, _GREATEST = Decimal("0.9"), Decimal("0.75"), Decimal("1.6")


@dataclass(frozen=True)
class _Parts:
    """A total with the parts that have their labels in front, and where both lie in the marked text."""

    total: Amount
    amounts: tuple[Amount, ...]
    words: str
    start: int
    end: int
    is_of_which: bool = False


def labelled_in(skeleton: Skeleton) -> Iterator[Clash]:
    """Yield each total that the parts named one by one do not make."""
    for sort in (COUNT, MONEY):
        marked = _only_money(skeleton) if sort == MONEY else skeleton
        for number, amount in enumerate(marked.amounts):
            found = _before(marked, number) or _after(marked, number) if amount.mark == sort else None
            if found and _is_clash(marked, found):
                values = tuple(one.value for one in found.amounts)
                span = marked.span(found.start, found.end)
                yield Clash(span, found.total.value, values, currency=found.total.mention.currency)
                return


def _only_money(skeleton: Skeleton) -> Skeleton:
    """Return the sentence with “one cheque” for “¹ cheque”."""
    amounts = tuple(one for one in skeleton.amounts if one.mark != ONE)
    return replace(skeleton, text=skeleton.text.replace(ONE, "a"), amounts=amounts)


def _before(skeleton: Skeleton, number: int) -> _Parts | None:
    head = _MARKED.fullmatch(skeleton.gap(number))
    if head is None:
        return None
    parts = _run(skeleton, number + 1)
    end = parts[-1].place + 1
    is_closed = (
        skeleton.text.startswith(")", end) if "(" in head["mark"] else _CLOSED.match(skeleton.text, end)
    )
    if not is_closed:
        return None
    total = skeleton.amounts[number]
    if total.mark == COUNT and _PLACE_OF.search(skeleton.head(number)):
        return None
    return _Parts(total, parts, head["words"], total.place, end, "which" in head["mark"])


def _after(skeleton: Skeleton, number: int) -> _Parts | None:
    """Read “stalls £9,000, a swim £11,500 and a cheque for £11,500 — £32,000 together”."""
    first = number - 1
    if first < _FEW - 1 or not (match := _TOGETHER.match(skeleton.text, skeleton.amounts[first].place + 1)):
        return None
    while first and _NEXT.fullmatch(skeleton.gap(first - 1)):
        first -= 1
    parts = skeleton.amounts[first:number]
    return _Parts(skeleton.amounts[number], parts, "", parts[0].place, match.end())


def _run(skeleton: Skeleton, first: int) -> tuple[Amount, ...]:
    last = first
    while last + 1 < len(skeleton.amounts) and _NEXT.fullmatch(skeleton.gap(last)):
        last += 1
    return skeleton.amounts[first : last + 1]


def _is_clash(skeleton: Skeleton, found: _Parts) -> bool:
    words = skeleton.text[found.start : found.end]
    if not _FEW <= len(found.amounts) <= _MOST or not _are_alike(found.total, found.amounts):
        return False
    if is_open(found.words.replace("other ", ""), words) or _PER.search(words) or _OTHER_SUM.search(words):
        return False
    if adds_up(found.total, found.amounts) or max(one.value for one in found.amounts) > found.total.value:
        return False
    ratio = sum((one.value for one in found.amounts), Decimal(0)) / found.total.value
    is_partial = found.is_of_which or may_omit(found.words)
    least = Decimal(1) if is_partial else _LEAST if len(found.amounts) > _FEW else _LEAST_OF_FEW
    return least <= ratio <= _GREATEST


def _are_alike(total: Amount, parts: Sequence[Amount]) -> bool:
    sorts = (MONEY,) if total.mark == MONEY else (COUNT, ONE)
    return all(
        one.mark in sorts
        and one.mention.currency == total.mention.currency
        and (total.mark == MONEY or one.mention.is_whole)
        for one in parts
    )
