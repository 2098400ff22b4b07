"""Words for a day or week near the article's own, beside a date or weekday: “yesterday, 12 May”."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention
from factcheck.checking.happenings import OCCASION
from factcheck.domain.spans import Span

_WEEKDAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}
_OFFSETS = {
    "yesterday": (-1, -1),
    "today": (0, 0),
    "tomorrow": (1, 1),
    "tonight": (0, 0),
    "last night": (-1, 0),
    "this morning": (0, 0),
    "this afternoon": (0, 0),
    "this evening": (0, 0),
    "the day before yesterday": (-2, -2),
    "the day after tomorrow": (2, 2),
    "this week": (-6, 6),
    "last week": (-14, -1),
    "next week": (1, 14),
    "earlier this week": (-7, 0),
    "later this week": (0, 7),
}
_PART = r"(?:\s(?:morning|afternoon|evening|night|lunchtime|noon))?"
_HOUR = r"(?:\sat\s(?:noon|midday|\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|o[’']clock)?))?"
_DAY = (
    r"the\sday\s(?:before\syesterday|after\stomorrow)|yesterday|today|tomorrow|tonight|last\snight"
    r"|this\s(?:morning|afternoon|evening)|(?:(?:earlier|later)\s)?this\sweek|last\sweek|next\sweek"
)
_WEEKDAY = "|".join(calendar.day_name)
_TERM = re.compile(rf"(?<![\w’'-])(?P<day>{_DAY})(?![\w-])", re.IGNORECASE)
_BETWEEN = re.compile(
    rf"{_PART}{_HOUR}(?:,|\s?[–—-]|\s?\(|\s?:|\sis)?\s?(?:on\s|that\sis,?\s|i\.e\.,?\s)?(?:the\s)?(?:(?=[fmstw])(?:{_WEEKDAY}),?\s?(?:the\s)?)?",
    re.IGNORECASE,
)
_OWN = re.compile(rf"[’']s\s(?:[\w-]{{1,20}}\s){{0,2}}{OCCASION}(?:,\s|\s\(|\son\s)(?:the\s)?", re.IGNORECASE)
_CLOSED_OWN = re.compile(
    r"\s?(?:$|[,.;:)!?–—]|\s(?:in|at|that|which|when|where|by|was|were|had|has|is|will|and|but|with|[a-z]{2,}ed)\b)"
)
_BEFORE = re.compile(r"(?:,|\s?[–—-]|\s?\()?\s?(?:that\sis,?\s|i\.e\.,?\s)?", re.IGNORECASE)
_WEEKDAY_AFTER = re.compile(
    rf"{_PART}(?:(?:,\s|\s?\(|\s[–—-]\s)(?:on\s|being\s)?(?:which\s(?:was|is|will\sbe)\s)?|\s(?:was|is|will\sbe)\s)(?:an?\s)?"
    rf"(?P<name>{_WEEKDAY})(?=[,.;)]|\s[–—-]|$)"
)
_WEEKDAY_BEFORE = re.compile(
    rf"(?<![\w’'-])(?P<name>{_WEEKDAY})(?:,\s|\s?\(|\s?[–—-]\s)(?:(?:that|which)\sis,?\s|i\.e\.,?\s)?$"
)
_COMPARED = re.compile(
    r"(?<!\bas )\b(?:than|from|until|till|since|between|unlike|like|as|before|after|and|or|not|of)\s"
    r"(?:the\s)?$",
    re.IGNORECASE,
)
_FROM_DAY = re.compile(r"\b(?:week|fortnight|month|year)s?\s$", re.IGNORECASE)
_DAY_BEFORE = re.compile(rf"(?:\b(?:{_DAY}|{_WEEKDAY}){_PART}|\d),?\s?$", re.IGNORECASE)
_CLOSED = re.compile(r"\s?(?:[,.;:)!?–—-]|$|\s(?!(?:and|or|to|through|until)\b|[A-Z0-9]))")
_REACH = 24


@dataclass(frozen=True)
class Told:
    """A relative term with the days that it may mean, and what stands beside it."""

    span: Span
    words: str
    first: date
    last: date
    beside: Span
    mention: DateMention | None = None
    weekday: int | None = None

    def fits(self, moment: date) -> bool:
        return self.first <= moment <= self.last


def find_days(article: CheckedArticle, day: date) -> Iterator[Told]:
    """Yield each term for a day beside a date or a weekday, read from the article's own day."""
    for match in _TERM.finditer(article.text):
        if _is_compared(article, match):
            continue
        words = " ".join(match["day"].lower().split())
        least, most = (timedelta(days=one) for one in _OFFSETS[words])
        beside = _date_beside(article, match) or _weekday_beside(article.text, match, words)
        if beside is not None:
            span, mention, weekday = beside
            yield Told(Span(*match.span()), words, day + least, day + most, span, mention, weekday)


def _is_compared(article: CheckedArticle, match: re.Match[str]) -> bool:
    """Tell whether the term is set against the date; one between commas only explains “from tomorrow”."""
    before = article.text[max(0, match.start() - _REACH) : match.start()]
    if match["day"].lower() in ("today", "tomorrow") and _FROM_DAY.search(before):  # “a fortnight today”
        return True
    compared = _COMPARED.search(before)
    if compared is None or not compared[0].lower().startswith(("from", "until", "till", "since", "and")):
        return compared is not None
    if _DAY_BEFORE.search(before[: compared.start()]):
        return True
    dates = article.dates_in(Span(match.end(), min(len(article.text), match.end() + _REACH)))
    is_apposed = bool(dates) and article.text[match.end() : dates[0].span.start] == ", "
    return not (is_apposed and article.text[dates[0].span.end : dates[0].span.end + 1] in {",", "."})


def _date_beside(article: CheckedArticle, match: re.Match[str]) -> tuple[Span, DateMention, None] | None:
    text = article.text
    for mention in article.dates_in(Span(max(0, match.start() - 40), min(len(text), match.end() + 60))):
        if not mention.day:
            continue
        if mention.span.start >= match.end() and _BETWEEN.fullmatch(text, match.end(), mention.span.start):
            return (mention.span, mention, None) if _CLOSED.match(text, mention.span.end) else None
        if _OWN.fullmatch(text, match.end(), mention.span.start) and _CLOSED_OWN.match(
            text, mention.span.end
        ):
            return mention.span, mention, None
        if _BEFORE.fullmatch(text, mention.span.end, match.start()):
            return mention.span, mention, None
    return None


def _weekday_beside(text: str, match: re.Match[str], words: str) -> tuple[Span, None, int] | None:
    """Return the weekday that a word for one day is said to be: “yesterday (Monday)”."""
    if "week" in words:
        return None
    after = _WEEKDAY_AFTER.match(text, match.end())
    if after:
        return Span(after.start("name"), after.end("name")), None, _WEEKDAYS[after["name"].lower()]
    start = max(0, match.start() - _REACH)
    before = _WEEKDAY_BEFORE.search(text[start : match.start()])
    if before is None or not re.match(r"[,)]|\s[–—-]", text[match.end() : match.end() + 2]):
        return None
    return (
        Span(start + before.start("name"), start + before.end("name")),
        None,
        _WEEKDAYS[before["name"].lower()],
    )
