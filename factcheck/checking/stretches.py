"""Stretches between two dates: “from 1998 to 2010”, “between May and July 2020”, “2003–09”."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention, month_number
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_FULL_MONTHS = "|".join(calendar.month_name[1:])
_TO = r"(?:to|until|till|through|up\sto|and)"
_LINK = re.compile(
    r"(?:,?\s(?P<word>to|until|till|through|up\sto|and)\s|\s?[–—-]\s?)"
    r"(?:(?:(?:his|her|its|their|the)\s(?:[\w’'-]{1,20}\s){1,4}(?:in|on)|(?:he|she|it|they)\s(?:[\w’'-]{1,20}\s){1,4}(?:in|on)|early|late|mid|about|around|at\sleast)[\s-])?"
)
_LEAD = re.compile(r"(?:\b(?P<word>from|between)\s(?:early\s|late\s|mid-?\s?)?|(?P<mark>\())$", re.IGNORECASE)
_YEARS = re.compile(
    r"(?<![\w.,:/$€£#–-])(?P<first>1[5-9]\d\d|20\d\d)\s?[–—-]\s?(?P<last>(?:1[5-9]|20)\d\d|\d\d)(?![\w%]|[.,:–-]\d)"
)
_MONTH_BEFORE = re.compile(rf"\b(?P<lead>from|between)\s(?P<month>{_FULL_MONTHS})\s{_TO}\s$", re.IGNORECASE)
_DAY_BEFORE = re.compile(
    rf"\b(?P<lead>from|between)\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s{_TO}\s$", re.IGNORECASE
)
_DAY_AFTER = re.compile(
    rf"\s?(?:{_TO}\s|[–-]\s?)(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s(?P<year>[12]\d{{3}}))?(?![\w%]|[.,:]\d)"
)
_REACH = 40
_COMMON_YEAR = 2001


@dataclass(frozen=True)
class Stretch:
    """Two dates and what leads them in: “from”, “between”, “(” or nothing."""

    span: Span
    first: PartialDate
    last: PartialDate
    lead: str
    has_years: bool = True


def find_stretches(article: CheckedArticle, sentence: Span) -> list[Stretch]:
    """Return the stretches in a sentence, whichever of their dates is the later."""
    dates = article.dates_in(sentence)
    found = [one for pair in pairwise(dates) if (one := _of_pair(article.text, *pair))]
    found += [one for mention in dates if (one := _of_one(article.text, mention))]
    found += _of_years(article.text, sentence)
    return sorted(found, key=lambda one: one.span.start)


def _of_pair(text: str, one: DateMention, other: DateMention) -> Stretch | None:
    link = _LINK.fullmatch(text, one.span.end, other.span.start)
    lead = _LEAD.search(text[max(0, one.span.start - _REACH) : one.span.start])
    word = (lead["word"] or lead["mark"]).lower() if lead else ""
    if link is None or (word == "between") != (link["word"] == "and") or (not word and link["word"]):
        return None
    first, last = _resolved(one, other)
    if first is None or last is None:
        return None
    start = one.span.start - (len(lead[0]) if lead and lead["word"] else 0)
    return Stretch(Span(start, other.span.end), first, last, word, bool(one.year or other.year))


def _resolved(one: DateMention, other: DateMention) -> tuple[PartialDate | None, PartialDate | None]:
    """Return both dates; a year that one lacks is the nearest that keeps them in order."""
    year = one.year or other.year or _COMMON_YEAR
    parts = [(mention.month or 0, mention.day or 0) for mention in (one, other)]
    turns = int(parts[0] > parts[1] and parts[0][0] != parts[1][0])
    start = one.year or year - (turns if other.year else 0)
    end = other.year or year + turns
    return _date(start, one), _date(end, other)


def _date(year: int, mention: DateMention) -> PartialDate | None:
    try:
        return PartialDate(year, mention.month, mention.day)
    except ValueError:
        return None


def _of_one(text: str, mention: DateMention) -> Stretch | None:
    """Read “from January to June 2020”, “from 3 to 10 May” and “from May 3 to 10”."""
    start, month = mention.span.start, mention.month
    before = text[max(0, start - _REACH) : start]
    if month is None:
        return None
    year = mention.year or _COMMON_YEAR
    if mention.day is None and (match := _MONTH_BEFORE.search(before)):
        first = month_number(match["month"])
        return _stretch(
            mention, len(match[0]), (year - (first > month), first, None), (year, month, None), match["lead"]
        )
    if mention.day and text[start].isdigit() and (match := _DAY_BEFORE.search(before)):
        return _stretch(
            mention,
            len(match[0]),
            (year, month, int(match["day"])),
            (year, month, mention.day),
            match["lead"],
        )
    if mention.day and not text[start].isdigit():
        return _days_after(text, mention)
    return None


def _days_after(text: str, mention: DateMention) -> Stretch | None:
    match = _DAY_AFTER.match(text, mention.span.end)
    lead = _LEAD.search(text[max(0, mention.span.start - _REACH) : mention.span.start])
    if match is None or mention.year or lead is None:
        return None
    year = int(match["year"] or _COMMON_YEAR)
    month, day = mention.month or 1, mention.day or 1
    word = (lead["word"] or lead["mark"]).lower()
    whole = DateMention(
        Span(mention.span.start, match.end()), int(match["year"]) if match["year"] else None, month, day
    )
    return _stretch(
        whole, len(lead[0]) if lead["word"] else 0, (year, month, day), (year, month, int(match["day"])), word
    )


def _stretch(
    mention: DateMention,
    before: int,
    first: tuple[int, int, int | None],
    last: tuple[int, int, int | None],
    lead: str,
) -> Stretch | None:
    try:
        return Stretch(
            Span(mention.span.start - before, mention.span.end),
            PartialDate(*first),
            PartialDate(*last),
            lead.lower(),
            mention.year is not None,
        )
    except ValueError:
        return None


def _of_years(text: str, sentence: Span) -> Iterator[Stretch]:
    """Yield “2003–2009” and “2003–09”."""
    for match in _YEARS.finditer(text, sentence.start, sentence.end):
        first, last = int(match["first"]), int(match["last"])
        if last < 100:
            last += first // 100 * 100
            last += 100 if last < first else 0
        lead = _LEAD.search(text[max(0, match.start() - _REACH) : match.start()])
        yield Stretch(
            Span(*match.span()),
            PartialDate(first),
            PartialDate(last),
            (lead["word"] or lead["mark"]).lower() if lead else "",
        )
