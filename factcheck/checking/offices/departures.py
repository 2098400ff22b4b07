"""Statements that somebody is out of office, or left it on a date: what they say of which office."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.offices.titles import Title, titles_in
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_HOUSE = (
    r"the\s(?:White\sHouse|Oval\sOffice|[ÉE]lys[ée]e(?:\sPalace)?|Kremlin|[Cc]hancellery|Blue\sHouse|Casa\sRosada)"
    r"|(?:10\s)?Downing\sStreet|(?:No\.?|Number)\s10"
)
_POST = (
    r"(?:(?:public|elected|elective|high|political|national)\s)?office|power|government"
    r"|the\s(?:presidency|premiership|chancellorship|papacy|throne|vice\spresidency)"
)
_PLACE = rf"(?:{_HOUSE}|{_POST})"
_ADVERBS = r"(?:(?:now|long|already|still|currently|since|also|officially|formally|firmly|again)\s){0,2}"
_NOT = r"(?:\snot|n[’']t|\snever)"
_STATES = (
    rf"(?:has|have)\s{_ADVERBS}(?:been|remained|stayed)\s{_ADVERBS}out\sof\s{_PLACE}",
    rf"(?:is|remains|stays)\s{_ADVERBS}out\sof\s{_PLACE}(?!\s(?:until|till|today|this|on|for|next)\b)",
    rf"(?:is|remains)\s{_ADVERBS}(?:no\slonger|not)\sin\s{_PLACE}(?:\sany\s?(?:more|longer))?",
    rf"isn[’']t\sin\s{_PLACE}(?:\sany\s?(?:more|longer))?",
    rf"(?<=,\s)(?:(?:now|long|currently)\s)?(?:no\slonger\sin|out\sof)\s{_PLACE}(?=,|\ssince\b|\sfor\s(?:\w{{1,12}}\s)?(?:years?|months?|decades?)\b)",
    r"no\slonger\s(?:holds?|wields?|occupies)\s(?:(?:the|any|public|elected|high|political)\s){0,2}(?:office|power|presidency|premiership)",
    r"no\slonger\s(?:leads?|governs?|runs?|rules?|heads?)\s(?:the\s(?:country|government|nation)|(?=[A-Z]))",
    rf"has{_NOT}\s(?:held\s(?:(?:public|elected|any|high|political)\s){{0,2}}office|been\sin\s{_PLACE})(?=\ssince\b)",
    rf"left\s{_PLACE}\b[^.;]{{0,60}}?\band\s(?:has(?:\snot|\snever|n[’']t)|never)\s(?:since\s)?(?:returned|come\sback|gone\sback|held\s(?:\w{{1,10}}\s)?office|been\sback)",
    r"(?:is|has\sbeen|remains)\s(?:(?:now|again|once\sagain)\s)?a\sprivate\scitizen",
    r"(?<=,\s)now\sa\sprivate\scitizen",
    r"has\sbeen\sin\sopposition\ssince",
)
_STATE = re.compile(rf"(?<![\w-])(?:{'|'.join(_STATES)})\b")
_LOSS = r"(?:leaving|quitting|departing|vacating|exiting|losing|relinquishing)"
_LOST = r"(?:left|quit|departed|vacated|exited|lost|relinquished|gave\sup)"
_TIME = (
    r"(?:presidency|premiership|chancellorship|papacy|(?:presidential\s)?term|tenure|time\sin\soffice|reign)"
)
_ENDED = r"(?:ended|expired|concluded|came\sto\san\send|finished)"
_AFTERWARDS = re.compile(
    rf"\b(?:[Ss]ince|(?P<after>[Aa]fter))\s(?:{_LOSS}\s{_PLACE}|(?:he|she)\s{_LOST}\s{_PLACE}"
    rf"|(?:his|her)\s(?:departure|exit|ouster|removal)\sfrom\s{_PLACE}|(?:his|her)\s{_TIME}\s{_ENDED})\b"
)
_DEPARTURE = re.compile(
    rf"\b(?:{_LOST}\s{_PLACE}"
    rf"|was\s(?:voted|ousted|removed|driven|forced|thrown|swept|pushed)\s(?:out\s)?(?:of|from)\s{_PLACE})\b"
)
_PERFECT = re.compile(
    rf"\bhas\s{_ADVERBS}(?:left|quit|vacated|relinquished)\s(?:{_POST}|(?:{_HOUSE})(?=[.,;]))\b"
)
_TIME_ENDED = re.compile(rf"(?:(?<=[’']s)|(?<=s[’'])|\bwhose)\s{_TIME}\s{_ENDED}\b")
_STEPPED_DOWN = re.compile(
    r"\b(?:(?P<has>has)\s(?:(?:since|now|already)\s)?)?(?:stepped\sdown|resigned|stood\sdown|retired|departed"
    r"|was\s(?:ousted|removed|voted\sout|deposed))\sas\s(?:the\s)?$"
)
_STEPPING_DOWN = re.compile(
    r"\b[Ss]ince\s(?:stepping\sdown|resigning|standing\sdown|retiring)\sas\s(?:the\s)?$"
)
_NO_LONGER = re.compile(
    r"(?:\b(?:is|remains)\s(?:now\s)?no\slonger|,\s(?:now\s)?no\slonger|\bhas(?:\snot|n[’']t)\sbeen)\s(?:the\s)?$"
)
_WAS = re.compile(r"\b(?:was|served\sas|had\sbeen)\s(?:the\s)?$")
_WHEN = re.compile(
    r",?\s(?:(?:early|late|back)\s)?(?:in|on|at\sthe\send\sof|during)\s(?:(?:early|late|mid)[\s-])?"
)
_UNTIL = re.compile(
    r"\s(?:(?:from|between)\s(?:[^\W\d]{3,9}\s){0,1}(?:\d{1,2},?\s)?\d{4}\s(?:to|and|until|till|through)"
    r"|(?:until|till|up\sto))\s(?:(?:early|late|mid)[\s-])?"
)
_AGO = re.compile(
    r"\s(?:last\s(?:year|month|spring|summer|autumn|fall|winter)|earlier\sthis\syear"
    r"|(?:[\w-]{1,10}\s){1,2}(?:years?|months?)\s(?:ago|earlier|before))\b"
)
_SINCE_TAIL = re.compile(r"\s(?:ever\s)?since\s(?:\w{1,12}\.?\s){0,2}\d{4}\b")
_ENDS_TITLE = re.compile(r"(?:[.,;:)—–]|\s[—–]\s|\s?$|\s(?:and|but|since|any\s?more)\b)")
_HAS = re.compile(r"\bhas\b")
_HINT = re.compile(
    r"no\slonger|out\sof|\bleft\b|[Ss]ince|until|till|\bquit\b|\blost\b|ended|stepped|resigned|retired|citizen|stood"
    r"|isn|hasn|has\snot|after|After|vacated|departed|relinquished|expired|concluded|\bfrom\b"
)
_REACH = 60


@dataclass(frozen=True)
class Departure:
    """Words that say that somebody is out of office; `verb` is where the subject is looked for.

    `title` is the office named, if it is; `left_on` when the person is said to have left it. Words that
    are true of everybody who has left it at any time, back in it or not, are `of_old`. Words
    that are `is_opening` a sentence may have the subject behind them.
    """

    span: Span
    verb: int
    title: Title | None = None
    left_on: PartialDate | None = None
    of_old: bool = False
    is_opening: bool = False


def departures_in(article: CheckedArticle) -> Iterator[Departure]:
    """Yield what the text says of people who are, or went, out of office."""
    if not _HINT.search(article.text):
        return
    yield from _states(article)
    yield from _left(article)
    for title in titles_in(article):
        if not title.has_body and not title.is_plural:
            yield from _of_title(article, title)


def _states(article: CheckedArticle) -> Iterator[Departure]:
    text = article.text
    for match in _STATE.finditer(text):
        tail = _SINCE_TAIL.match(text, match.end())
        yield Departure(Span(match.start(), tail.end() if tail else match.end()), match.start())
    for match in _AFTERWARDS.finditer(text):
        has = _HAS.search(article.sentence_around(Span(*match.span())).quote(text))
        of_old = bool(match["after"]) or has is None
        yield Departure(Span(*match.span()), match.start(), of_old=of_old, is_opening=match[0][0].isupper())
    for match in _PERFECT.finditer(text):
        yield Departure(Span(*match.span()), match.start(), of_old=True)


def _left(article: CheckedArticle) -> Iterator[Departure]:
    for pattern in (_DEPARTURE, _TIME_ENDED):
        for match in pattern.finditer(article.text):
            yield from _dated(article, Span(*match.span()))


def _dated(article: CheckedArticle, span: Span, title: Title | None = None) -> Iterator[Departure]:
    """Yield the departure if a date or “two years ago” follows."""
    if when := _date_after(article, _WHEN.match(article.text, span.end)):
        yield Departure(Span(span.start, when[0]), span.start, title, when[1])
    elif ago := _AGO.match(article.text, span.end):
        yield Departure(Span(span.start, ago.end()), span.start, title, of_old=True)


def _date_after(article: CheckedArticle, link: re.Match[str] | None) -> tuple[int, PartialDate] | None:
    if link is None:
        return None
    dates = article.dates_in(Span(link.end(), link.end() + _REACH))
    is_next = bool(dates) and dates[0].span.start == link.end()
    return (dates[0].span.end, dates[0].value) if is_next and dates[0].value else None


def _of_title(article: CheckedArticle, title: Title) -> Iterator[Departure]:
    """Yield “is no longer president”, “stepped down as president in 2021”, “was president until 2021”."""
    text = article.text
    start, end = article.words[title.first].span.start, article.words[title.last].bare_end
    before = text[max(0, start - _REACH) : start]
    shift = start - len(before)
    if found := _NO_LONGER.search(before) or _STEPPING_DOWN.search(before):
        if _ENDS_TITLE.match(text, end):
            yield Departure(Span(shift + found.start(), end), shift + found.start(), title)
    elif found := _STEPPED_DOWN.search(before):
        span = Span(shift + found.start(), end)
        dated = list(_dated(article, span, title))
        yield from dated
        if found["has"] and not dated and _ENDS_TITLE.match(text, end):
            yield Departure(span, span.start, title, of_old=True)
    elif until := _date_after(article, _UNTIL.match(text, end)):
        was = _WAS.search(before)
        verb = shift + was.start() if was else start
        yield Departure(Span(verb, until[0]), verb, title, until[1])
