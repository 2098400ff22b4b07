"""Changes that make a date, a weekday, a span of years, an election or a treaty wrong."""

import random
import re
from collections.abc import Iterator
from datetime import date, timedelta

from dated_news import Article
from planted_text import Planted, changed
from planting_places import MONTH, MONTHS, WEEKDAY, WEEKDAYS, YEAR, paragraph_around, plain_matches

from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

FLAG = FindingLevel.FLAG
_DATE = re.compile(
    rf"(?<!day, )(?<!day )\b({MONTH}) (\d{{1,2}})\b(?! ?[-–\d]|, \d{{4}}| (?:to|and|or) \d| through)"
)
_ON_WEEKDAY = re.compile(rf"\b[Oo]n ({WEEKDAY})(?=[.,]? [a-z])(?! (?:morning|night|evening|afternoon))")
_YESTERDAY = re.compile(r"\b[Yy]esterday(?=,? [a-z])(?! (?:morning|night|evening|afternoon))")
_LAST_YEAR = re.compile(r"\b(?:[Ll]ast year)(?=[.,])")
_SPAN = re.compile(r"\bfrom ((?:1[6-9]|20)\d\d) to ((?:1[6-9]|20)\d\d)\b")
_ANNIVERSARY = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th) anniversary of (?:the )?[^.,;\n]{5,60}(?=[.,])")
_ELECTION = re.compile(r"\b(20\d\d)( midterm elections?| presidential elections?)")
_TREATIES = {"Paris Agreement": "adopted in 2012", "Good Friday Agreement": "reached in 1995"}
_TREATY = re.compile("|".join(_TREATIES))
_SHORT = {"February": 30, "April": 31, "June": 31, "September": 31, "November": 31}


def weekday_before_date(article: Article, chance: random.Random) -> Iterator[Planted]:
    year = int(article.date[:4])
    for match in plain_matches(article, _DATE):
        if _other_year(article, match.start(), year):
            continue
        month, day = MONTHS.index(match[1]) + 1, int(match[2])
        fitting = {WEEKDAYS[date(near, month, day).weekday()] for near in (year - 1, year, year + 1)}
        weekday = chance.choice([one for one in WEEKDAYS if one not in fitting])
        new = f"{weekday}, {match[0]}"
        yield changed(article, Span(*match.span()), new, ("R5", "weekday_date", FLAG))


def date_behind_weekday(article: Article, chance: random.Random) -> Iterator[Planted]:
    written = date.fromisoformat(article.date)
    for match in plain_matches(article, _ON_WEEKDAY):
        if _other_year(article, match.start(), written.year):
            continue
        days = [written - timedelta(days=back) for back in range(1, 7)]
        wrong = chance.choice([day for day in days if not _fits(day, match[1])])
        new = f"{match[0]}, {MONTHS[wrong.month - 1]} {wrong.day}"
        yield changed(article, Span(*match.span()), new, ("R5", "weekday_date", FLAG))


def impossible_day(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _DATE):
        new = f"{match[1]} {_SHORT.get(match[1], 32)}"
        yield changed(article, Span(*match.span()), new, ("R6", "impossible_date", FLAG))


def date_behind_yesterday(article: Article, chance: random.Random) -> Iterator[Planted]:
    written = date.fromisoformat(article.date)
    for match in plain_matches(article, _YESTERDAY):
        wrong = written - timedelta(days=chance.randint(4, 9))
        new = f"{match[0]}, {MONTHS[wrong.month - 1]} {wrong.day}"
        yield changed(article, Span(*match.span()), new, ("R17", "relative_date", FLAG))


def year_behind_last_year(article: Article, chance: random.Random) -> Iterator[Planted]:
    wrong = int(article.date[:4]) - chance.randint(2, 4)
    for match in plain_matches(article, _LAST_YEAR):
        yield changed(article, Span(*match.span()), f"{match[0]}, {wrong}", ("R17", "relative_date", FLAG))


def years_before_span(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _SPAN):
        years = int(match[2]) - int(match[1]) + chance.randint(3, 9)
        new = f"for {years} years, {match[0]}"
        yield changed(article, Span(*match.span()), new, ("R15", "duration_arith", FLAG))


def span_turned_round(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _SPAN):
        new = f"from {match[2]} to {match[1]}"
        yield changed(article, Span(*match.span()), new, ("R16", "event_order", FLAG))


def year_of_anniversary(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _ANNIVERSARY):
        wrong = int(article.date[:4]) - int(match[1]) + 10
        new = f"{match[0]} in {wrong}"
        yield changed(article, Span(*match.span()), new, ("R15", "anniversary", FLAG))


def election_year(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _ELECTION):
        new = f"{int(match[1]) + 1}{match[2]}"
        yield changed(article, Span(*match.span()), new, ("R19", "election_cycle", FLAG))


def treaty_year(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _TREATY):
        new = f"{match[0]}, {_TREATIES[match[0]]}"
        yield changed(article, Span(*match.span()), new, ("R20", "treaty_date", FLAG))


def _fits(day: date, weekday: str) -> bool:
    """Tell whether the day of the month falls on the weekday in its own year or the one beside it."""
    years = (day.replace(year=day.year + shift) for shift in (-1, 0, 1) if (day.month, day.day) != (2, 29))
    return weekday in {WEEKDAYS[one.weekday()] for one in years}


def _other_year(article: Article, place: int, year: int) -> bool:
    return any(int(one) != year for one in YEAR.findall(paragraph_around(article.text, place)))
