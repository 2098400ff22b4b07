"""Days in other forms: “28–31 June”, “the thirty-first of June”, “31/06/2021”."""

import calendar
import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.counts import whole_number
from factcheck.checking.dates import month_number
from factcheck.checking.finding import Finding
from factcheck.checking.impossible.lengths import LIKE_DAY, LONGEST, exists, too_long
from factcheck.checking.impossible.wording import impossible
from factcheck.domain.spans import Span

_MONTHS = "|".join(calendar.month_name[1:])
_NUMERIC = re.compile(
    r"(?<![\w/.,:-])(?P<one>\d{1,2})(?P<mark>[/.-])(?P<other>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?![\w/]|[.:-]\d)"
    r"|(?<![\w/.,:-])(?P<y>(?:19|20)\d\d)/(?P<m>\d\d)/(?P<d>\d\d)(?![\w/]|[.:-]\d)"
)
_DAYS_TO = re.compile(
    rf"(?<![\w.,:/$€£-])(?P<first>\d{{1,2}})\s?[–-]\s?(?P<day>\d{{2}})\s(?P<month>{_MONTHS})(?:,?\s(?P<year>[12]\d{{3}}))?(?!\w)"
)
_DAYS_ON = re.compile(
    rf"(?<![\w-])(?P<month>{_MONTHS})\s(?P<first>\d{{1,2}})\s?[–-]\s?(?P<day>\d{{2}})(?![\w%–-]|[.,:]\d)(?:,\s(?P<year>[12]\d{{3}}))?"
)
_IN_WORDS = re.compile(
    rf"\b(?:the\s)?(?P<ordinal>thirtieth|thirty-(?:first|second|third))\s(?:day\s)?of\s(?P<month>{_MONTHS})(?:,?\s(?P<year>[12]\d{{3}}))?\b"
    rf"|\b(?P<named>{_MONTHS})\s(?:the\s)?(?P<after>thirtieth|thirty-(?:first|second|third))\b",
    re.IGNORECASE,
)
_LED_IN = re.compile(
    r"\b(?:on|from|between|dated|dates?|for|the|of|runs?|held|through|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:days?)?,?\s$"
)
_REACH = 12
_THIRTY = re.compile(r"[Tt]hirt(?:y|ie)")
_WRONG = "Correct the day or the month."


def check_ranges(article: CheckedArticle) -> Iterator[Finding]:
    """Judge the last day of “28–31 June” and, with a year or a word such as “from”, of “June 28–31”."""
    for match in (*_DAYS_TO.finditer(article.text), *_DAYS_ON.finditer(article.text)):
        month, day = month_number(match["month"]), int(match["day"])
        before = article.text[max(0, match.start() - _REACH) : match.start()]
        is_date = match["year"] or _LED_IN.search(before)
        is_judged = any(one.day == day for one in article.dates_in(Span(*match.span())))
        if LONGEST[month] < day <= LIKE_DAY and int(match["first"]) < day and is_date and not is_judged:
            yield from impossible(article, Span(*match.span()), too_long(month), _WRONG)


def check_words(article: CheckedArticle) -> Iterator[Finding]:
    if not _THIRTY.search(article.text):
        return
    for match in _IN_WORDS.finditer(article.text):
        month = month_number(match["month"] or match["named"])
        if whole_number(match["ordinal"] or match["after"]) > LONGEST[month]:
            yield from impossible(article, Span(*match.span()), too_long(month), _WRONG)


def check_figures(article: CheckedArticle) -> Iterator[Finding]:
    """Judge “31/06/2021” if it exists neither with the day nor with the month first."""
    for match in _NUMERIC.finditer(article.text):
        if match["y"]:
            year, orders = int(match["y"]), [(int(match["m"]), int(match["d"]))]
        else:
            year, one, other = int(match["year"]), int(match["one"]), int(match["other"])
            orders = [(other, one), (one, other)]
        is_like = all(0 < part <= LIKE_DAY for part in orders[0])
        if is_like and not any(exists(year, *order) for order in orders):
            why = "it fits no month, whichever part is read as the month"
            yield from impossible(article, Span(*match.span()), why, _WRONG)
