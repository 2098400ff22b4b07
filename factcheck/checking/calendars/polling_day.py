"""R19: a day on which Americans are said to vote, and which is not their election day."""

import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.calendars.lands import ELSEWHERE, lands_in
from factcheck.checking.calendars.wording import finding, is_unreal
from factcheck.checking.context import is_furniture
from factcheck.checking.cycles import us_election_day
from factcheck.checking.dates import DateMention, nearest_years
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.domain.spans import Span

_WHO = r"(?:Americans|(?:US|U\.S\.|American)\s(?:voters|citizens)|[Tt]he\sUnited\sStates|America)"
_VOTES = (
    r"(?:(?:choose|chooses|elect|elects|pick|picks)\s(?:an?|the|its|their)\s(?:next\s|new\s)?president"
    r"|(?:vote|votes)\s(?:for|in)\s(?:an?|the|their|its)\s(?:next\s|new\s|midterm\s|presidential\s){0,2}(?:president|Congress|elections?|midterms)"
    r"|(?:go|goes|head|heads|went|headed)\sto\sthe\spolls|(?:cast|casts)\s(?:their\s)?(?:ballots|votes)"
    r"|chose\s(?:an?|the|their)\s(?:next\s|new\s)?president|(?:vote|votes|voted))"
)
_ELECTION = r"(?:US|U\.S\.|American)\s(?:presidential|midterm)\selections?"
_TO_DATE = (
    r"(?:\s(?:is|are|was|were|will\sbe|takes\splace|take\splace|falls|held|set|due|scheduled)){0,3}"
    r"(?:,?\s(?:on|for|of)|,)\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?:the\s)?)?"
)
_SAID = re.compile(
    rf"\b(?:{_WHO}\s(?:will\s|are\sto\s|are\sdue\sto\s|also\s){{0,2}}{_VOTES}|{_ELECTION}){_TO_DATE}$"
)
_PLAIN = re.compile(
    rf"\b(?:[Tt]he\s(?:\d{{4}}\s)?(?:presidential|midterm|general)\selections?|Election\sDay){_TO_DATE}$"
)
_IN_A_LAND = re.compile(r",?\sin\s(?:the\s)?[A-Z]")
_US_PARTIES = re.compile(r"\b(?:Democrat(?:s|ic)?|Republicans?|GOP|White\sHouse|Electoral\sCollege)\b")
_OTHER = re.compile(
    r"\b(?:primar(?:y|ies)|caucus\w*|run-?offs?|special|early|absentee|by\smail|postal|abroad|overseas|debate"
    r"|recall|local|mayoral|state)\b",
    re.IGNORECASE,
)
_NOVEMBER, _FIRST_YEAR, _REACH = 11, 1948, 130


def check_polling_days(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each day in or next to November on which Americans surely did not vote."""
    for mention in article.dates:
        if mention.day and mention.month and abs(mention.month - _NOVEMBER) <= 1:
            sentence = article.sentence_around(mention.span)
            start = max(sentence.start, mention.span.start - _REACH)
            before = article.text[start : mention.span.start]
            is_plain = not _IN_A_LAND.match(article.text, mention.span.end) and article.once(_is_american)
            said = _SAID.search(before) or (_PLAIN.search(before) if is_plain else None)
            if said and not _OTHER.search(sentence.quote(article.text)):
                yield from _check(article, mention, Span(start + said.start(), mention.span.end))


def _is_american(article: CheckedArticle) -> bool:
    """Tell whether the text names the parties of the United States and no other country."""
    lands = lands_in(article, Span(0, len(article.text)))
    return bool(_US_PARTIES.search(article.text)) and lands <= {"US"} and not ELSEWHERE.search(article.text)


def _check(article: CheckedArticle, mention: DateMention, span: Span) -> Iterator[Finding]:
    base, month, day = article.reference_date, mention.month or 1, mention.day or 1
    years = {mention.year} if mention.year else nearest_years(month, day, base.value) if base.value else set()
    held = {year: us_election_day(year) for year in years if year >= _FIRST_YEAR and year % 2 == 0}
    if (
        not held
        or len(held) < len(years)
        or any((one.month, one.day) == (month, day) for one in held.values())
    ):
        return
    if is_furniture(article, span) or is_unreal(article, span):
        return
    year = min(held)
    right = held[year]
    spoken = PartialDate(right.year, right.month, right.day).spoken()
    yield finding(
        article,
        span,
        headline="The election is not on that day",
        message=f"in {year} election day in the United States was or is {spoken}.",
        reference={"fact": f"US election day {year}: {spoken}", "source": "calendar rule of the day"},
        date=base if mention.year is None else ReferenceDate(PartialDate(year), DateOrigin.SENTENCE),
        repair=f"Write {spoken}, or name another vote.",
        group=f"day-{right.isoformat()}",
    )
