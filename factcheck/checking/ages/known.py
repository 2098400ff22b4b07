"""R14: an age, birth or death that does not fit the dates of an office-holder in the tables."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from factcheck.checking.ages.reckoning import ages_in, ages_on, alive_on, dates_of_age, of_sort
from factcheck.checking.ages.statement import Sort, Statement
from factcheck.checking.ages.subjects import Person
from factcheck.checking.ages.wording import UNREAL, known_age_finding, known_date_finding
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import sentence_text
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.lives import check_lives
from factcheck.checking.namesakes import is_surely_known
from factcheck.checking.offices.readings import names_country
from factcheck.checking.reference import Lifespan
from factcheck.checking.words import name_key
from factcheck.domain.dates import PartialDate

_OFFICE = re.compile(
    r"\b(?:[Pp]residen\w+|[Pp]rime\s[Mm]inister|[Pp]remier|[Cc]hancellor|[Tt]aoiseach|[Kk]ing|[Qq]ueen"
    r"|[Pp]ope|[Mm]onarch|[Pp]ontiff"
    r"|[Ss]ecretary|[Ll]eader|White\sHouse|[Gg]overnment|[Ss]peaker|[Aa]ttorney\s[Gg]eneral|[Ee]lection"
    r"|[Mm]inister|[Ee]mperor)\b"
)
_NAMESAKE_YEARS = 25
_DAY = timedelta(days=1)


def check_known(article: CheckedArticle, statements: list[Statement]) -> Iterator[Finding]:
    """Yield what does not fit the life of the only office-holder of that full name."""
    people = sorted({one.person for one in statements}, key=len, reverse=True)
    life = next((life for person in people if (life := _life(article, person))), None)
    if life is None or life.born is None:
        return
    born = _partial(life.born)
    own = {born, *(one.when for one in statements if one.sort is not Sort.AGE)}
    real = [one for one in statements if not UNREAL.search(sentence_text(article, one.span))]
    found = [finding for age in ages_in(real) for finding in _check_age(article, life, born, age, own)]
    for told in (*of_sort(real, Sort.BIRTH), *of_sort(real, Sort.DEATH)):
        found.extend(_check_date(article, life, told))
    yield from (one for one in found if not _is_known_of_lives(article, one))


def _is_known_of_lives(article: CheckedArticle, found: Finding) -> bool:
    """Tell whether the words are flagged already, as those of somebody dead or of a wrong day of death."""
    spans = [span for one in check_lives(article) for span in one.spans]
    return any(span.overlap(one) for span in spans for one in found.spans)


def _life(article: CheckedArticle, person: Person) -> Lifespan | None:
    length, people = article.facts.name_at(list(person))
    is_one = length == len(person) and len(people) == 1 and _OFFICE.search(article.text)
    known = next(iter(people)) if is_one else ""
    is_meant = known and (is_surely_known(article, known) or names_country(article, known))
    return article.facts.life_of(known) if is_meant else None


def _check_age(
    article: CheckedArticle, life: Lifespan, born: PartialDate, age: Statement, own: set[PartialDate | None]
) -> Iterator[Finding]:
    deaths = [Statement(Sort.DEATH, age.person, age.span, _partial(life.died))] if life.died else []
    told = replace(age, when=None) if age.sort is Sort.AGE_AT_DEATH and deaths else age
    judged = alive_on(born, dates_of_age(article, deaths, told, own))
    ranges = [ages_on(born, one.value, is_loose=age.when is None) for one in judged if one.value]
    if _fits_another_life(article, life, born, age, judged) or _is_told_of_then(article, age, ranges):
        return
    gaps = [max(low - age.age, age.age - high) for low, high in ranges]
    if gaps and min(gaps) > 0 and min(gaps) <= _NAMESAKE_YEARS:
        yield known_age_finding(article, life, age, judged[0])


def _is_told_of_then(article: CheckedArticle, age: Statement, ranges: list[tuple[int, int]]) -> bool:
    """Tell whether the right age stands there too: “Jean Moreau, 61, in his first year. He is 86.”"""
    block = article.block_at(age.span.start)
    near = article.numbers_in(block.span) if block else []
    return any(low <= one.value <= high for one in near for low, high in ranges)


def _fits_another_life(
    article: CheckedArticle, life: Lifespan, born: PartialDate, age: Statement, judged: list[ReferenceDate]
) -> bool:
    """Tell whether the age is the one at a death that was known then, or that of a namesake."""
    base = article.reference_date.value
    is_dead = bool(life.died and age.when is None and base and base.last >= life.died)
    if life.died and is_dead and _is_age(age.age, born, _partial(life.died)):
        return True
    births = [one.born for one in _namesakes(article, life, age.person) if one.born]
    return any(_is_age(age.age, _partial(one), date.value) for one in births for date in judged if date.value)


def _namesakes(article: CheckedArticle, life: Lifespan, person: Person) -> Iterator[Lifespan]:
    """Yield the lives of others with the same given name and surname, such as a father's."""
    for other in article.facts.people_of_surname(person[-1]) - {life.person}:
        found = article.facts.life_of(other)
        if found and name_key(other)[0] == person[0]:
            yield found


def _is_age(age: int, born: PartialDate, when: PartialDate) -> bool:
    low, high = ages_on(born, when, is_loose=True)
    return low <= age <= high


def _check_date(article: CheckedArticle, life: Lifespan, statement: Statement) -> Iterator[Finding]:
    known = life.born if statement.sort is Sort.BIRTH else life.died
    said = statement.when
    if known is None or said is None or said.first - _DAY <= known <= said.last + _DAY:
        return
    is_sure = said.year != known.year or statement.sort is Sort.DEATH
    if is_sure and abs(said.year - known.year) <= _NAMESAKE_YEARS:
        yield known_date_finding(article, life, statement, known)


def _partial(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)
