"""How old somebody is on a date, and on which date a stated age holds."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from factcheck.checking.ages.patterns import RECENTLY
from factcheck.checking.ages.statement import Sort, Statement
from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import nearest_years
from factcheck.checking.finding import ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.domain.spans import Span

_RECENT_DAYS = 45
_WEEK = timedelta(days=7)
_MONTH = timedelta(days=31)
_SEASON = timedelta(days=92)


def of_sort(statements: Iterable[Statement], sort: Sort) -> list[Statement]:
    return [one for one in statements if one.sort is sort]


def ages_in(statements: Iterable[Statement]) -> list[Statement]:
    """Return the ages, of two that share words only the first."""
    kept: list[Statement] = []
    for one in sorted(statements, key=lambda item: (item.sort is Sort.AGE, item.when is None)):
        is_age = one.sort in (Sort.AGE, Sort.AGE_AT_DEATH)
        if is_age and not any(one.span.overlap(other.span) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda item: item.span.start)


def dates_of_age(
    article: CheckedArticle, deaths: list[Statement], age: Statement, own: set[PartialDate | None]
) -> list[ReferenceDate]:
    """Return the dates at which the age is said to hold, none if the person was dead by then."""
    if age.when:
        return [ReferenceDate(age.when, DateOrigin.SENTENCE)]
    if age.sort is Sort.AGE_AT_DEATH and deaths:
        return [ReferenceDate(one.when, DateOrigin.SENTENCE) for one in deaths if one.when]
    if age.sort is Sort.AGE_AT_DEATH and not _is_recent(article, age):
        return []
    judged = [one for one in judged_dates(article, age.span) if one.value and one.value not in own]
    died = min((one.when.first for one in deaths if one.when), default=None)
    return [one for one in judged if died is None or (one.value and one.value.last < died)]


def _is_recent(article: CheckedArticle, death: Statement) -> bool:
    """Tell whether the sentence or the one before tells the death as news."""
    sentence = article.sentence_around(death.span)
    near = (sentence, *told_before(article, sentence))
    return any(RECENTLY.search(one.quote(article.text)) or _names_late_day(article, one) for one in near)


def told_before(article: CheckedArticle, sentence: Span) -> Sequence[Span]:
    """Return the sentence before, or those of the paragraph before if it opens its own."""
    if near := article.sentences_before(sentence)[-1:]:
        return near
    number = article.number_of_block(sentence.start)
    return article.sentences_of(article.blocks[number - 1].span) if number else ()


def _names_late_day(article: CheckedArticle, sentence: Span) -> bool:
    """Tell whether the sentence has a day without a year that lies not long before the article’s date."""
    base = article.reference_date.value
    days = ((one.month, one.day) for one in article.dates_in(sentence) if not one.year)
    return base is not None and any(
        month is not None and day is not None and bool(nearest_years(month, day, base, _RECENT_DAYS))
        for month, day in days
    )


def alive_on(born: PartialDate, dates: Iterable[ReferenceDate]) -> list[ReferenceDate]:
    """Return those of the dates that do not lie before the birth, as that of an old book does."""
    return [one for one in dates if one.value and one.value.last >= born.first]


def ages_on(born: PartialDate, when: PartialDate, *, is_loose: bool) -> tuple[int, int]:
    """Return the lowest and highest age on the date; a loose one may have been told somewhat earlier."""
    early = (_SEASON if born.month is None else _MONTH) if is_loose else _WEEK
    return years_between(born.last, when.first - early), years_between(born.first, when.last + _WEEK)


def years_between(born: date, when: date) -> int:
    """Return the completed years of life."""
    return when.year - born.year - ((when.month, when.day) < (born.month, born.day))
