"""A sentence with its numbers replaced by marks, so that patterns read its grammar, not its figures."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, pairwise

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
_FROM_BEFORE = re.compile(r"\bfrom(?:\s\S{1,12}){0,3}\s$", re.IGNORECASE)
_STEP_BEFORE = re.compile(r"\b(?:by|rose|fell|grew|up|down|\w{2,12}ed)\s$", re.IGNORECASE)
_SCALE = re.compile(r"(hundred|thousand|million|billion|trillion|[kmb]n?|tn)$", re.IGNORECASE)
_POWERS = {"h": 1e2, "t": 1e3, "k": 1e3, "m": 1e6, "b": 1e9}
_DASH = re.compile(r"\s[-–]\s|\s?—\s?|\s?--\s?")
_TIME_AFTER = re.compile(r"[\s-](?:years?|months?|weeks?|days?|decades?|quarters?|hours?|minutes?|seasons?)\b(?P<past>\s(?:ago|earlier|before|previously|later|prior|on(?=[,.])))?")
_TIME_BEFORE = re.compile(
    r"\b(?:in|over|within|for|past|last|next|after|during|every|previous|preceding|first|under)\s(?:just\s|only\s|about\s)?$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"(?:%|\bper\s?cent|\bpct|\btimes|\btwice|\bthird|\bhalf|\bquarter|\bpoints?)\s(?:\w+\s)?$", re.IGNORECASE
)
_NAME = re.compile(r"\(\?P<(\w+)>")
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


@dataclass(frozen=True)
class Outline:
    """The words of a sentence in small letters; `<c0>` stands for the first mark, a count."""

    text: str
    marks: tuple[Mark, ...]

    def at(self, match: re.Match[str], name: str) -> Mark:
        """Return the mark that a pattern of `outline_pattern` has caught under the name."""
        return self.marks[int(caught(match, name))]

    def before(self, mark: Mark) -> str:
        """Return the words in front of a mark."""
        return self.text.partition(self._written(mark))[0]

    def after(self, mark: Mark) -> str:
        """Return the words that follow a mark."""
        return self.text.partition(self._written(mark))[2]

    def between(self, one: Mark, other: Mark) -> str:
        """Return the words between two marks, whichever comes first."""
        early, late = sorted((one, other), key=lambda mark: mark.span.start)
        return self.before(late).partition(self._written(early))[2]

    def _written(self, mark: Mark) -> str:
        return f"<{mark.kind}{self.marks.index(mark)}>"


def outline_pattern(pattern: str) -> re.Pattern[str]:
    """Compile a pattern in which a group name may stand more than once, as each way of writing has it."""
    number = count()
    return re.compile(_NAME.sub(lambda name: f"(?P<{name[1]}_{next(number)}>", pattern))


def caught(match: re.Match[str], name: str) -> str:
    """Return what a pattern of `outline_pattern` has caught under the name, nothing if it has not."""
    values = (value for key, value in match.groupdict().items() if value and key.startswith(f"{name}_"))
    return next(values, "")


def outline(text: str, span: Span, numbers: Sequence[NumberMention], dates: Iterable[DateMention]) -> Outline:
    """Return the outline of a sentence, given the numbers and dates in it."""
    marks = sorted(_marks(text, span, numbers, dates), key=lambda mark: mark.whole_span.start)
    kept: list[Mark] = []
    for mark in marks:
        if not kept or kept[-1].whole_span.end <= mark.whole_span.start:
            kept.append(mark)
    parts, place = [], span.start
    for number, mark in enumerate(kept):
        parts += [_plain(text[place : mark.whole_span.start]), f"<{mark.kind}{number}>"]
        place = mark.whole_span.end
    parts.append(_plain(text[place : span.end]))
    return Outline(" ".join("".join(parts).split()), tuple(kept))


def _plain(text: str) -> str:
    return _DASH.sub(" — ", text.replace("’", "'").replace("<", " ").replace(">", " ")).lower()


def _marks(
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
    scale = _SCALE.search(number.span.quote(text).split(" dollar")[0])
    return Mark(
        kind=kind,
        span=Span(number.span.start, end),
        value=float(number.value),
        half=float(number.step) / 2,
        rounding=float(number.rounding),
        hedge=hedge,
        currency=number.currency,
        scale=_POWERS.get(scale[1][0].lower(), 1.0) if scale else 1.0,
        is_word=number.is_word,
        words=_with_hedge(text, Span(number.span.start, end), hedge),
    )


def _is_time(text: str, number: NumberMention) -> bool:
    """Tell whether the number counts the years or days since or within which something happened."""
    after = _TIME_AFTER.match(text, number.span.end)
    before = text[max(0, number.span.start - _REACH) : number.span.start]
    return bool(after and (after["past"] or _TIME_BEFORE.search(before)))


def _hedge(text: str, span: Span, hedge: str) -> str:
    """Return the hedge, but not “more than” in “4 percent more than 80”, which compares."""
    if "than" not in hedge:
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
