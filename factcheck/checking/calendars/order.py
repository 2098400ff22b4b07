"""R19: “upcoming” before a year that is past, “last” before a year to come."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.calendars.elections import elections_in
from factcheck.checking.calendars.games import games_in
from factcheck.checking.calendars.wording import finding, is_unreal
from factcheck.checking.context import is_furniture, looks_back, sentence_text
from factcheck.checking.dates import DateMention
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.phrases import WORD
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_OCCASION = (
    rf"(?:{WORD}\s){{0,5}}?(?P<noun>elections?|mid-?terms?(?:\selections?)?|Olympics?|Paralympics?|[Gg]ames"
    rf"|World\sCups?"
    r"|[Cc]hampionships?"
    r"|[Tt]ournament|Euros?|Cup|[Ss]ummit|[Cc]onference|[Cc]onvention|[Ff]estival|Expo|[Cc]ensus"
    r"|[Rr]eferendum|vote|polls?"
    r"|[Pp]rimar(?:y|ies)|caucus(?:es)?|inauguration|[Ss]eason|[Ss]uper\sBowl|Grand\sPrix|[Mm]arathon"
    r"|[Bb]udget|[Rr]ace|[Cc]ampaign"
    r"|[Cc]ontest|[Cc]oronation|[Tt]our|Open|Masters|session|cycle|trials?|World\sSeries|Eurovision"
    r"|Congress)\b"
)
_YEAR = r"(?P<year>20[0-4]\d|19[5-9]\d)(?![\w%]|[.,:–/-]\d)"
_AHEAD = re.compile(
    rf"(?<![\w-])(?P<word>[Uu]pcoming|[Ff]orthcoming|[Cc]oming|[Ll]ooming|[Aa]pproaching|[Ii]mpending|[Nn]ext"
    rf"|soon-to-be-held)\s"
    rf"(?:(?P<early>(?:{WORD}\s){{0,4}}?)){_YEAR}[’']?s?\s(?P<rest>{_OCCASION})"
)
_AHEAD_LATE = re.compile(
    r"(?<![\w-])(?P<word>[Uu]pcoming|[Ff]orthcoming|[Nn]ext|[Cc]oming|[Ll]ooming|[Aa]pproaching"
    r"|[Ii]mpending)\s"
    rf"(?P<rest>{_OCCASION})(?:\sin\s[A-Z][\w.-]{{0,24}}(?:\s[A-Z][\w.-]{{0,24}}){{0,2}})?,?\s(?:(?:which\s(?:is"
    rf"|are)\s)?(?:set|due|scheduled|slated"
    rf"|planned|expected|to\sbe\sheld|taking\splace)\s(?:for|in|to\s\w+(?:\s\w+)?\sin)|in|of"
    rf"|\()\s?(?:(?:early|late|the\s\w+\sof|[A-Z][a-z]+)\s)?{_YEAR}"
)
_BEHIND = re.compile(
    rf"(?<![\w-])(?P<word>[Ll]ast|[Pp]revious|[Rr]ecent|[Pp]ast|[Ll]atest|[Rr]ecently\sconcluded"
    rf"|[Jj]ust-concluded|[Cc]oncluded"
    rf"|[Bb]ygone)\s(?P<early>){_YEAR}[’']?s?\s(?P<rest>{_OCCASION})"
)
_BEHIND_LATE = re.compile(
    r"(?<![\w-])(?P<word>(?<!the\s)[Ll]ast|[Pp]revious|[Mm]ost\srecent|[Rr]ecently\sconcluded"
    r"|[Jj]ust-concluded|[Rr]ecent)\s"
    rf"(?P<rest>{_OCCASION}),?\s(?:held\s)?in\s{_YEAR}"
)
_WILL = re.compile(
    r"(?<![\w-])(?P<word>will|is\sset\sto|are\sset\sto|plans?\sto|is\sdue\sto|are\sdue\sto|hopes?\sto"
    r"|prepar(?:es?|ing)\s(?:for|to)"
    r"|gear(?:s|ing)?\sup\s(?:for|to)|braces?\sfor|bracing\sfor)\s(?:(?:host|hold|stage|organi[sz]e|contest"
    r"|compete\s(?:at|in)|take\spart\sin"
    r"|run\sin|stand\sin|vote\sin|participate\sin|play\s(?:at|in)|boycott|win|defend\s(?:his|her"
    r"|their)\stitle\sat|face)\s)?"
    rf"the\s(?P<early>){_YEAR}\s(?P<rest>{_OCCASION})"
)
_NEARS = re.compile(
    rf"\b(?P<word>[Aa]s|[Ww]ith)\sthe\s(?P<early>){_YEAR}\s(?P<rest>{_OCCASION})\s(?:approach(?:es|ing)?"
    rf"|near(?:s|ing)?|looms?|looming"
    r"|draws?\snear(?:er)?|drawing\snear(?:er)?)\b"
)
_OLD_TIME = re.compile(
    r"\b(?:had|then-|at\sthe\stime|was\s(?:preparing|training|due|scheduled|planning|supposed|to)"
    r"|were\s(?:preparing|training|due|scheduled"
    r"|planning|supposed|to)|would|years\searlier|the\syear\sbefore|back\sin|used\sto|archive|remember(?:s"
    r"|ed)?|recall(?:s|ed)?)\b"
)
_PRESENT = re.compile(
    r"\b(?:is|are|will|has|have|can|could|may|might|says?|plans?|hopes?|expects?|remains?|aims?|wants?"
    r"|ahead\sof|(?:Mon|Tues|Wednes|Thurs"
    r"|Fri|Satur|Sun)day|this\s(?:week|month|year)|today|now)\b"
)
_PUT_OFF = re.compile(
    r"Olympic|Paralympic|[Gg]ames|Cup|[Cc]hampionship|Euro|Expo|[Tt]ournament|[Ff]estival|[Ss]ummit"
    r"|[Cc]onference"
)
_PANDEMIC = (2020, 2021, 2022)
_RECENT_YEARS = 4
_SURE_DAYS = 3
_REACH = 140
_YEAR_FIGURES = 4
_LONGEST_SENTENCE = 1_200
_FORWARD = (_AHEAD, _AHEAD_LATE, _WILL, _NEARS)
_BACKWARD = (_BEHIND, _BEHIND_LATE)


def check_order_words(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each “upcoming” occasion of the past and each “last” one of the future."""
    seen: list[Span] = []
    for mention in article.dates:
        is_short = len(article.sentence_around(mention.span)) <= _LONGEST_SENTENCE
        match = _match_at(article.text, mention) if mention.year and is_short else None
        if match is None:
            continue
        span = Span(*match.span())
        if not any(span.overlap(other) for other in seen[-1:]) and not is_furniture(article, span):
            seen.append(span)
            yield from _check(article, match, is_forward=match.re in _FORWARD)


def _match_at(text: str, mention: DateMention) -> re.Match[str] | None:
    """Return the words that set the occasion of this year ahead or behind."""
    start, end = max(0, mention.span.start - _REACH), mention.span.end + _REACH
    year = mention.span.end - _YEAR_FIGURES
    found = (match for pattern in (*_FORWARD, *_BACKWARD) for match in pattern.finditer(text, start, end))
    return next((match for match in found if match.start("year") in (year, mention.span.start)), None)


def _check(article: CheckedArticle, match: re.Match[str], *, is_forward: bool) -> Iterator[Finding]:
    span, year = Span(*match.span()), int(match["year"])
    judged = _judged(article, span, year)
    if not judged or is_unreal(article, span):
        return
    if is_forward and _is_old_time(article, span, judged, year):
        return
    first, last = _days(article, span, year)
    margin = timedelta(days=_SURE_DAYS)
    values = [one.value for one in judged if one.value]
    if is_forward and all(last + margin < value.first for value in values):
        yield _finding(article, span, word=match["word"], bound=last, judged=judged[0], is_forward=True)
    if not is_forward and all(first - margin > value.last for value in values):
        yield _finding(article, span, word=match["word"], bound=first, judged=judged[0], is_forward=False)


def _judged(article: CheckedArticle, span: Span, year: int) -> tuple[ReferenceDate, ...]:
    """Return the dates by which the words are judged, without the year of the occasion itself."""
    own = {date.value for date in article.dates_in(span) if date.year == year}
    return tuple(one for one in judged_dates(article, span) if one.value not in own)


def _is_old_time(article: CheckedArticle, span: Span, judged: tuple[ReferenceDate, ...], year: int) -> bool:
    """Tell whether the sentence may look back to a time when the occasion was still to come."""
    words = sentence_text(article, span)
    if looks_back(article, span) or _OLD_TIME.search(words):
        return True
    base = article.reference_date.value or judged[0].value
    gap = base.first.year - year if base else 0
    if gap > _RECENT_YEARS and not _PRESENT.search(words):
        return True
    return gap == 1 and year in _PANDEMIC and bool(_PUT_OFF.search(span.quote(article.text)))


def _days(article: CheckedArticle, span: Span, year: int) -> tuple[date, date]:
    """Return the first and last day of the occasion: those of a known one, else of the year."""
    for games in games_in(article):
        if span.overlap(games.noun) and games.date.year == year:
            held = [one for one in games.editions if one.label == year]
            if len(held) == 1:
                return held[0].first.first, held[0].last.last
    for election in elections_in(article):
        if span.overlap(election.noun) and election.contests[0].iso == "US":
            days = [day for day in election.contests[0].days if day.year == year]
            if days:
                return days[0].first, days[0].last
    return date(year, 1, 1), date(year, 12, 31)


def _finding(
    article: CheckedArticle,
    span: Span,
    *,
    word: str,
    bound: date,
    judged: ReferenceDate,
    is_forward: bool,
) -> Finding:
    value = judged.value or PartialDate(bound.year)
    when = PartialDate(bound.year, bound.month, bound.day).spoken()
    side = f"was over by {when}" if is_forward else f"does not begin before {when}"
    return finding(
        article,
        span,
        headline=f"“{word}” does not fit the date",
        message=f"the occasion {side}, and the text is judged as of {value.spoken()}.",
        reference={"fact": f"the occasion {side}", "source": "the year in the text"},
        date=judged,
        repair=f"Drop “{word}”, or correct the year.",
        group=f"order-{bound.year}",
    )
