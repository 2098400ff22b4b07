"""The numbers and dates of a sentence as an outline marks them: what each is, and its words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.checking.dates import DateMention
from factcheck.checking.fractions import find_fractions, find_small_percents
from factcheck.checking.numbers import NumberKind, NumberMention, hedge_beside
from factcheck.domain.spans import Span

_KINDS = {
    NumberKind.COUNT: "c",
    NumberKind.MONEY: "m",
    NumberKind.PERCENT: "p",
    NumberKind.POINT: "t",
}
_BASIS = re.compile(r"\s(?:basis\spoints?|bps?)\b", re.IGNORECASE)
_NEGATIVE = re.compile(r"(?:(?<!\w)[-−–]|\b(?:minus|negative)\s)$", re.IGNORECASE)
_JOIN = re.compile(r"\s?[-‐‑–—]\s?|\s(?:to|or|and)\s")
_TO, _APART = re.compile(r"\sto\s"), re.compile(r"\s[-–—]\s")
_FROM_BEFORE = re.compile(r"\bfrom(?:\s\S{1,12}){0,6}\s$", re.IGNORECASE)
_STEP_BEFORE = re.compile(r"\b(?:by|rose|fell|grew|up|down|\w{2,12}ed)\s$", re.IGNORECASE)
_SCALE = re.compile(
    r"(?:[\s-](hundred|thousand|million|billion|trillion)|(?<=\d)\s?([kmb]n?|tn))\b", re.IGNORECASE
)
_POWERS = {"hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "mn": 1e6, "billion": 1e9}
_POWERS |= {"b": 1e9, "bn": 1e9, "trillion": 1e12, "tn": 1e12}
_TIME_AFTER = re.compile(
    r"[\s-](?:(?:years?|months?|weeks?|days?|decades?|quarters?|hours?|minutes?|seasons?)\b"
    r"|(?:sessions|elections|terms|surveys|polls|censuses|tournaments|games|meetings|generations)"
    r"(?=\s(?:ago|earlier|before)\b))"
    r"(?P<past>\s(?:ago|earlier|before|previously|later|prior|on(?=[,.])))?"
)
_TIME_BEFORE = re.compile(
    r"\b(?:in|over|within|for|past|last|next|after|during|every|previous|preceding|first|under)\s"
    r"(?:just\s|only\s|about\s)?$",
    re.IGNORECASE,
)
_COMPARING = re.compile(r"than\b|^(?:below|above|over|under)\b|^as (?:many|much|few|little|high|low) as\b")
_COMPARED = re.compile(
    r"(?:%|\bper\s?cent|\bpct|\btimes|\btwice|\bhalf|\b(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?"
    r"|\bpoints?)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_REACH = 40


@dataclass(frozen=True, slots=True)
class Mark:
    """A number or date of a sentence; `kind` is its letter in the outline.

    c count, m money, p percent, t percentage point, b basis point, f share in words, d date, r range,
    x negative. `half` is half the worth of one in the last written digit.
    """

    kind: str
    span: Span
    value: float = 0.0
    half: float = 0.0
    rounding: float = 0.0
    hedge: str = ""
    currency: str = ""
    scale: float = 1.0
    is_word: bool = False
    words: Span | None = None

    @property
    def whole_span(self) -> Span:
        """Return the number with its hedge."""
        return self.words or self.span


def find_marks(
    text: str, span: Span, numbers: Sequence[NumberMention], dates: Iterable[DateMention]
) -> Iterator[Mark]:
    """Yield all marks; of two that overlap the first stands, so shares in words come before their numbers."""
    taken: list[Span] = []
    quote = span.quote(text)
    shares = [(place, value, NumberKind.COUNT) for place, value in find_fractions(quote)]
    for place, value, kind in (*find_small_percents(quote), *shares):
        found = Span(span.start + place.start, span.start + place.end)
        if not any(found.overlap(other) for other in taken):
            taken.append(found)
            yield _share(text, found, value, kind)
    money = {number.span.start for number in numbers if number.kind is not NumberKind.COUNT}
    for date in dates:
        if date.span.start not in money:
            taken.append(date.span)
            yield Mark("d", date.span, float(date.year or 0))
    ranges = _ranges(text, numbers)
    for number in numbers:
        if not any(number.span.overlap(other) for other in taken):
            yield _mark(text, number, is_range=number.span in ranges)


def _share(text: str, span: Span, value: float, kind: NumberKind) -> Mark:
    hedge = _hedge(text, span, hedge_beside(text, span))
    letter = "f" if kind is NumberKind.COUNT else _KINDS[kind]
    words = _with_hedge(text, span, hedge)
    return Mark(letter, span, value, half=0.05, hedge=hedge, is_word=True, words=words)


def _ranges(text: str, numbers: Sequence[NumberMention]) -> set[Span]:
    """Return the ends of true ranges: not of “from 40 to 60”, nor of “rose 5 percent to 60”."""
    found: set[Span] = set()
    for one, other in pairwise(numbers):
        between = text[one.span.end : other.span.start]
        if not (one.is_range and other.is_range and _JOIN.fullmatch(between)):
            continue
        before = text[max(0, one.span.start - _REACH) : one.span.start]
        is_change = _TO.fullmatch(between) and _is_change(one, other, before)
        is_aside = _APART.fullmatch(between) and one.kind is not other.kind
        if not (is_change or is_aside):
            found |= {one.span, other.span}
    return found


def _is_change(one: NumberMention, other: NumberMention, before: str) -> bool:
    """Tell whether “5 to 7” is no range: after “from”, but not in “fell 5 to 7 percent”."""
    if _FROM_BEFORE.search(before) or one.kind is not NumberKind.COUNT:
        return True
    return other.kind is not NumberKind.PERCENT and bool(_STEP_BEFORE.search(before))


def _mark(text: str, number: NumberMention, *, is_range: bool) -> Mark:
    kind, end = _KINDS[number.kind], number.span.end
    if kind == "c" and (basis := _BASIS.match(text, end)):
        kind, end = "b", basis.end()
    if is_range:
        kind = "r"
    if kind == "c" and _is_time(text, number):
        kind = "d"
    if _NEGATIVE.search(text[max(0, number.span.start - _REACH) : number.span.start]):
        kind = "x"
    hedge = _hedge(text, Span(number.span.start, end), number.hedge)
    scale = _SCALE.search(number.span.quote(text))
    return Mark(
        kind=kind,
        span=Span(number.span.start, end),
        value=float(number.value),
        half=float(number.step) / 2,
        rounding=float(number.rounding),
        hedge=hedge,
        currency=number.currency,
        scale=_POWERS[(scale[1] or scale[2]).lower()] if scale else 1.0,
        is_word=number.is_word,
        words=_with_hedge(text, Span(number.span.start, end), hedge),
    )


def _is_time(text: str, number: NumberMention) -> bool:
    """Tell whether the number counts the years or days since or within which something happened."""
    after = _TIME_AFTER.match(text, number.span.end)
    before = text[max(0, number.span.start - _REACH) : number.span.start]
    return bool(after and (after["past"] or _TIME_BEFORE.search(before)))


def _hedge(text: str, span: Span, hedge: str) -> str:
    """Return the hedge, but not “more than” or “below” in “4 percent below 80”, which compares."""
    if not _COMPARING.search(hedge):
        return hedge
    start = _with_hedge(text, span, hedge).start
    return "" if _COMPARED.search(text[max(0, start - _REACH) : start]) else hedge


def _with_hedge(text: str, span: Span, hedge: str) -> Span:
    """Return the number with the words before or after it that hedge it."""
    if not hedge:
        return span
    words = r"\s+".join(re.escape(word) for word in hedge.split())
    before = text[max(0, span.start - _REACH) : span.start]
    if match := re.search(rf"{words}\s*$", before, re.IGNORECASE):
        return Span(span.start - len(before) + match.start(), span.end)
    after = re.compile(rf"\s*{words}", re.IGNORECASE).match(text, span.end)
    return Span(span.start, after.end() if after else span.end)
