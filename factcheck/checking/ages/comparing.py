"""R14: an age that does not fit the dates of birth and death of the same person."""

from collections import defaultdict
from collections.abc import Iterator

from factcheck.checking.ages.known import check_known
from factcheck.checking.ages.reckoning import ages_on, dates_of_age, of_sort
from factcheck.checking.ages.statements import Person, Reader, Sort, Statement
from factcheck.checking.ages.wording import UNREAL, age_finding, career_finding
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, sentence_text
from factcheck.checking.finding import Finding

_OLDEST = 120
_CHILD = 12


def check_ages(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each age that fits no day that the dates in the text or the tables allow."""
    by_person: dict[Person, list[Statement]] = defaultdict(list)
    for statement in Reader(article).statements():
        if not is_furniture(article, statement.span):
            by_person[statement.person].append(statement)
    for person, statements in by_person.items():
        yield from _check_text(article, statements)
        yield from check_known(article, person, statements)


def _check_text(article: CheckedArticle, statements: list[Statement]) -> Iterator[Finding]:
    """Yield what does not fit the birth that the text itself gives."""
    births = of_sort(statements, Sort.BIRTH)
    if len({one.when for one in births}) != 1:
        return
    for age in (*of_sort(statements, Sort.AGE), *of_sort(statements, Sort.AGE_AT_DEATH)):
        yield from _check(article, births[0], of_sort(statements, Sort.DEATH), age)
    for career in of_sort(statements, Sort.CAREER):
        when, born = career.when, births[0].when
        if (
            when
            and born
            and when.year - born.year < _CHILD
            and not UNREAL.search(sentence_text(article, career.span))
        ):
            yield career_finding(article, births[0], career)


def _check(
    article: CheckedArticle, birth: Statement, deaths: list[Statement], age: Statement
) -> Iterator[Finding]:
    if birth.when is None or UNREAL.search(sentence_text(article, age.span)):
        return
    own = {birth.when, *(one.when for one in deaths)}
    judged = dates_of_age(article, deaths, age, own)
    ranges = [ages_on(birth.when, one.value, is_loose=age.when is None) for one in judged if one.value]
    if ranges and all(not low <= age.age <= high and high < _OLDEST and high >= 0 for low, high in ranges):
        yield age_finding(article, birth, age, judged[0], ranges[0])
