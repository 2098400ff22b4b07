"""What a text says of somebody's birth, death and age, each with the person it is said of."""

import re
from calendar import month_name
from collections.abc import Iterator
from functools import cached_property

from factcheck.checking.ages.beside import ages_beside, ages_today, is_unnamed, unnamed
from factcheck.checking.ages.names import names_in
from factcheck.checking.ages.obituaries import age_of_the_dead, mourned
from factcheck.checking.ages.patterns import (
    AFTER_NAME,
    AGE_TO_DATE,
    AGE_TRIGGER,
    AGED,
    ASIDE,
    BIRTHDAY,
    BORN,
    CAREER,
    DIED,
    EARLY_SCHOOL,
    IT_IS_HE,
    LEADING,
    LIFE,
    NOW_AGE,
    NUMBERS,
    OPENING_DATE,
    PRONOUN_IS,
    THE_YEAR_OLD,
    TO_DATE,
    TRIGGER,
    TURNS,
    WAS_AT_DEATH,
    WHEN_AGE,
    YEAR_OLD,
)
from factcheck.checking.ages.statement import Sort, Statement, number_of
from factcheck.checking.ages.subjects import Person, Subjects
from factcheck.checking.article import CheckedArticle
from factcheck.checking.clauses import Tense, clause_of
from factcheck.checking.dates import DateMention, find_dates
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_BIRTH = frozenset({"born in", "born on"})
_REACH = 110
_LONGEST = 1_200
_TITLE_LENGTH = 25


class Reader:
    """Reads the statements of one text."""

    def __init__(self, article: CheckedArticle) -> None:
        self._article = article
        self._subjects = Subjects(article)

    def statements(self) -> Iterator[Statement]:
        """Yield all statements whose person is sure, if the text or the tables know anybody's birth."""
        if not self.has_birth and not self._article.people:
            return
        for sentence in self._article.sentences:
            if len(sentence) > _LONGEST:
                continue
            words = sentence.quote(self._article.text)
            births: list[Statement] = []
            if TRIGGER.search(words):
                births = list(self._births(sentence))
                yield from (one for one in births if not is_unnamed(one.person))
                yield from self._lives(sentence)
            if DIED.search(words):
                yield from self._deaths(sentence)
            if AGE_TRIGGER.search(words) and not NUMBERS.search(words):
                yield from self._ages(sentence)
                yield from ages_today(self._article, self._subjects, sentence)
            yield from ages_beside(self._article, sentence, births)
            if self._article.dates_in(sentence):
                yield from self._ages_at(sentence)
                yield from self._career(sentence)

    @cached_property
    def has_birth(self) -> bool:
        """Tell whether the text names anybody's birth at all."""
        return bool(TRIGGER.search(self._article.text))

    def _births(self, sentence: Span) -> Iterator[Statement]:
        text = self._article.text
        for match in BORN.finditer(text, sentence.start, sentence.end):
            if date := self._date_after(sentence, match.end()):
                person = self._subjects.of_verb(sentence, match.start(), date.span.end)
                if person is None and match.start() == sentence.start:
                    person = mourned(self._article, self._subjects, sentence, date.span.end)
                span = Span(match.start(), date.span.end)
                yield Statement(Sort.BIRTH, person or unnamed(span), span, date.value)

    def _date_after(self, sentence: Span, place: int) -> DateMention | None:
        """Return the date that the words from the place on lead to."""
        for date in self._article.dates_in(sentence):
            between = self._article.text[place : date.span.start]
            if date.span.start >= place:
                is_near = date.value and len(between) < _REACH and TO_DATE.fullmatch(between)
                return date if is_near else None
        return None

    def _lives(self, sentence: Span) -> Iterator[Statement]:
        """Yield birth and death of “Ann Lee (12 May 1940 – 3 June 2001)”."""
        for name in names_in(self._article, sentence):
            match = LIFE.match(self._article.text, name.span.end)
            person = self._subjects.people.key(name) if match else None
            if match and person:
                for sort, part in ((Sort.BIRTH, "born"), (Sort.DEATH, "died")):
                    for date in find_dates(match[part])[:1]:
                        yield Statement(sort, person, Span(*match.span(part)), date.value)

    def _deaths(self, sentence: Span) -> Iterator[Statement]:
        text = self._article.text
        for match in DIED.finditer(text, sentence.start, sentence.end):
            date = self._date_after(sentence, match.end())
            person = self._subjects.of_verb(sentence, match.start(), match.end())
            if person is None:
                continue
            if date:
                yield Statement(Sort.DEATH, person, Span(match.start(), date.span.end), date.value)
            end = min(sentence.end, match.end() + _REACH)
            aged = AGED.search(text, match.end(), end) or WAS_AT_DEATH.search(text, match.end(), end)
            age = number_of(aged["age"]) if aged else 0
            if aged and age:
                yield Statement(
                    Sort.AGE_AT_DEATH,
                    person,
                    Span(match.start(), aged.end()),
                    date.value if date else None,
                    age,
                )

    def _ages(self, sentence: Span) -> Iterator[Statement]:
        article = self._article
        names = [one for one in names_in(article, sentence) if self._subjects.people.is_person(one)]
        for name in names:
            aside = ASIDE.match(article.text, name.span.end)
            match = AFTER_NAME.match(article.text, name.span.end)
            if match is None and aside:
                match = AFTER_NAME.match(article.text, aside.end())
            person = self._subjects.people.key(name) if match else None
            if match and person:
                yield Statement(
                    Sort.AGE, person, Span(name.span.start, match.end()), age=number_of(_age_in(match))
                )
            elif (
                leading := LEADING.match(article.text[sentence.start : name.span.start])
            ) and self._is_present(name.span):
                person, span = self._subjects.people.key(name), Span(sentence.start, name.span.end)
                if person:
                    yield Statement(Sort.AGE, person, span, age=number_of(leading["age"]))
        for match in YEAR_OLD.finditer(article.text, sentence.start, sentence.end):
            near = [one for one in names if 0 <= one.span.start - match.end() < _TITLE_LENGTH]
            person = self._subjects.people.key(near[0]) if near else None
            if person:
                span = Span(match.start(), near[0].span.end)
                yield Statement(Sort.AGE, person, span, age=number_of(match["age"]))
        yield from self._ages_to_come(sentence)
        yield from self._ages_of_the_only(sentence)
        yield from age_of_the_dead(article, self._subjects, sentence)

    def _is_present(self, name: Span) -> bool:
        """Tell whether what the named person does is not past, as far as the tree tells."""
        clause = clause_of(self._article, name)
        return clause is None or clause.tense is not Tense.PAST

    def _ages_to_come(self, sentence: Span) -> Iterator[Statement]:
        """Yield the ages of “who turns 54 in October”, which hold in that month."""
        base = self._article.reference_date.value
        for match in TURNS.finditer(self._article.text, sentence.start, sentence.end) if base else ():
            person = self._subjects.of_verb(sentence, match.start(), match.end())
            when = _month_to_come(base, match["month"]) if base else None
            if person:
                yield Statement(Sort.AGE, person, Span(*match.span()), when, number_of(match["age"]))

    def _ages_of_the_only(self, sentence: Span) -> Iterator[Statement]:
        """Yield the ages said of “he” or “the 44-year-old”, at a birthday, and of the dead."""
        text = self._article.text
        for pattern in (THE_YEAR_OLD, PRONOUN_IS):
            for match in pattern.finditer(text, sentence.start, sentence.end):
                if person := self._subjects.before(sentence):
                    yield Statement(Sort.AGE, person, Span(*match.span()), age=number_of(match["age"]))
        now = NOW_AGE.match(sentence.quote(text))
        if now and (person := self._subjects.before(sentence)):
            span = Span(sentence.start, sentence.start + now.end("age"))
            yield Statement(Sort.AGE, person, span, age=number_of(now["age"]))
        for match in BIRTHDAY.finditer(text, sentence.start, sentence.end):
            person = None
            if match["on"]:
                person = self._subjects.of_sentence(sentence)
            else:
                person = self._subjects.of_verb(sentence, match.start(), match.end())
            if person:
                yield Statement(Sort.AGE, person, Span(*match.span()), age=number_of(match["age"]))

    def _ages_at(self, sentence: Span) -> Iterator[Statement]:
        """Yield the ages at a dated event: “at the age of 25 in 1999”, “In 1999, at 25, she …”."""
        text = self._article.text
        if DIED.search(text, sentence.start, sentence.end):
            return
        aged = (AGED, WHEN_AGE)
        for match in (
            one for pattern in aged for one in pattern.finditer(text, sentence.start, sentence.end)
        ):
            date = self._date_of_age(sentence, match)
            person = self._aged_at(sentence, match) if date else None
            if date and person:
                span = Span(min(match.start(), date.span.start), max(match.end(), date.span.end))
                yield Statement(Sort.AGE, person, span, date.value, number_of(match["age"]))

    def _aged_at(self, sentence: Span, match: re.Match[str]) -> Person | None:
        """Return whose age it is: of “was 20 when …” the subject, else the only person of the sentence."""
        is_said_of_it = match[0].startswith("was") and not IT_IS_HE.search(
            match.string, sentence.start, match.start()
        )
        if is_said_of_it:
            return self._subjects.of_verb(sentence, match.start(), match.end())
        person = self._subjects.of_sentence(sentence)
        return None if self._subjects.is_beside_only(person, sentence) else person

    def _date_of_age(self, sentence: Span, match: re.Match[str]) -> DateMention | None:
        text = self._article.text
        dates = [one for one in self._article.dates_in(sentence) if one.value and one.governor not in _BIRTH]
        after = next((one for one in dates if one.span.start >= match.end()), None)
        if after and AGE_TO_DATE.fullmatch(text[match.end() : after.span.start]):
            return after
        if match.re is WHEN_AGE:
            later = [one for one in dates if one.span.start >= match.end()]
            return after if len(later) == 1 else None
        before = next((one for one in reversed(dates) if one.span.end <= match.start()), None)
        if before and text[before.span.end : match.start()] in (" ", ", ", " ("):
            return before
        if len(dates) == 1 and after and not text[sentence.start : match.start()].strip('“"'):
            return after
        is_opening = len(dates) == 1 and OPENING_DATE.fullmatch(text[sentence.start : dates[0].span.start])
        return dates[0] if is_opening and dates[0].span.end < match.start() else None

    def _career(self, sentence: Span) -> Iterator[Statement]:
        """Yield the dates of what nobody does as a child."""
        text = self._article.text
        if not self.has_birth or EARLY_SCHOOL.search(text, sentence.start, sentence.end):
            return
        for match in CAREER.finditer(text, sentence.start, sentence.end):
            date = self._date_after(sentence, match.end())
            person = self._subjects.of_verb(sentence, match.start(), match.end()) if date else None
            if date and person:
                yield Statement(Sort.CAREER, person, Span(match.start(), date.span.end), date.value)


def _age_in(match: re.Match[str]) -> str:
    return next(part for part in match.groups() if part)


def _month_to_come(base: PartialDate, name: str | None) -> PartialDate:
    """Return the month of the name, or the one after the date, as the next to come."""
    month = list(month_name).index(name) if name else base.last.month % 12 + 1
    return PartialDate(base.last.year + (month < base.last.month), month)
