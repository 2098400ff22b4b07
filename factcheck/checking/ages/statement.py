"""One thing that a text says of somebody: a birth, a death, an age or a step in a career."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.checking.ages.subjects import Person
from factcheck.checking.number_words import find_number_words
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span


class Sort(StrEnum):
    """What a statement tells."""

    BIRTH = "birth"
    DEATH = "death"
    AGE = "age"
    AGE_AT_DEATH = "age at death"
    CAREER = "career"


@dataclass(frozen=True)
class Statement:
    """One thing said of a person: a date, or an age and the date, if one is given, at which it holds."""

    sort: Sort
    person: Person
    span: Span
    when: PartialDate | None = None
    age: int = 0


def number_of(words: str) -> int:
    """Return the number that stands in figures or words."""
    if words.isdigit():
        return int(words)
    return next((int(value) for _, value, _ in find_number_words(words)), 0)
