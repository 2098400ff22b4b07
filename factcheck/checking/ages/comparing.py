"""R14: an age that does not fit the dates of birth and death of the same person."""

from collections import defaultdict
from collections.abc import Iterator

from factcheck.checking.ages.known import check_known
from factcheck.checking.ages.names import same_person
from factcheck.checking.ages.reckoning import ages_in, ages_on, alive_on, dates_of_age, of_sort
from factcheck.checking.ages.statement import Sort, Statement
from factcheck.checking.ages.statements import Reader
from factcheck.checking.ages.subjects import Person
from factcheck.checking.ages.wording import UNREAL, age_finding, career_finding
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, sentence_text
from factcheck.checking.finding import Finding

_LONG_AGO = 35
_CHILD = 12


def check_ages(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each age that fits no day that the dates in the text or the tables allow."""
    by_person: dict[Person, list[Statement]] = defaultdict(list)
    for statement in Reader(article).statements():
        if not is_furniture(article, statement.span):
            by_person[same_person(statement.person)].append(statement)
    for statements in by_person.values():
        found = list(_check_text(article, statements))
        yield from found
        told = [span for one in found for span in one.spans]
        known = check_known(article, statements)
        yield from (one for one in known if not any(one.spans[0].overlap(span) for span in told))


def _check_text(article: CheckedArticle, statements: list[Statement]) -> Iterator[Finding]:
    """Yield what does not fit the birth that the text itself gives."""
    births, deaths = of_sort(statements, Sort.BIRTH), of_sort(statements, Sort.DEATH)
    born = births[0].when if births else None
    if born is None or any(one.when != born for one in births):
        return
    real = [one for one in statements if not UNREAL.search(sentence_text(article, one.span))]
    for age in ages_in(real):
        judged = alive_on(born, dates_of_age(article, deaths, age, {born, *(one.when for one in deaths)}))
        ranges = [ages_on(born, one.value, is_loose=age.when is None) for one in judged if one.value]
        if ranges and all(_clashes(age.age, low, high) for low, high in ranges):
            yield age_finding(article, births[0], age, judged[0])
    for career in of_sort(real, Sort.CAREER):
        if career.when and career.when.year - born.year < _CHILD:
            yield career_finding(article, births[0], career)


def _clashes(age: int, low: int, high: int) -> bool:
    """Tell whether the age lies outside, but not so far below that it may be told of a time long ago."""
    return age > high or low - _LONG_AGO < age < low
