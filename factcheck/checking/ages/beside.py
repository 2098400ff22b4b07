"""Ages that stand beside a birth, whoever was born, and ages told in the present."""

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.checking.ages.patterns import (
    AFTER_BIRTH,
    AGED_TODAY,
    BEFORE_BIRTH,
    DEAD_BORN,
    HE_WAS,
    IS_YEAR_OLD,
    KIN,
    LONG_PAST,
    SOMEBODY,
    STATED_BEFORE_BIRTH,
    STRANGERS_TO,
    THE_ONE_BORN,
    TOLD_BIRTH,
    TURNED_LATELY,
)
from factcheck.checking.ages.statement import Sort, Statement, number_of
from factcheck.checking.ages.subjects import Person, Subjects
from factcheck.checking.article import CheckedArticle
from factcheck.checking.clauses import Tense, clause_of
from factcheck.domain.spans import Span


def unnamed(birth: Span) -> Person:
    """Return a key for somebody who has no name in the text, but a birth."""
    return ("", str(birth.start))


def is_unnamed(person: Person) -> bool:
    return not person[0]


def ages_beside(article: CheckedArticle, sentence: Span, births: list[Statement]) -> Iterator[Statement]:
    """Yield the ages of “born in 1938 and now 66” and of “24, born in 1981”, with an unnamed birth.

    In “A man of 44 said that he was born in 1981” it is his own as well.
    """
    for birth in births:
        if match := AFTER_BIRTH.match(article.text, birth.span.end):
            yield from _of(birth, Span(birth.span.start, match.end()), match)
        before = article.text[sentence.start : birth.span.start]
        match = BEFORE_BIRTH.search(before) or TOLD_BIRTH.match(before)
        if match and is_unnamed(birth.person):
            start = sentence.start + match.start()
            yield from _of(birth, Span(start, sentence.start + match.end()), match)
        yield from _age_of_subject(sentence, birth, before)
        yield from _age_before(article, sentence, birth)


def _age_of_subject(sentence: Span, birth: Statement, before: str) -> Iterator[Statement]:
    """Yield the age of “The 36-year-old, born in 1984,” and, of the dead, “who was 84, was born in 1932”."""
    for pattern, sort in ((THE_ONE_BORN, Sort.AGE), (DEAD_BORN, Sort.AGE_AT_DEATH)):
        if match := pattern.search(before):
            span = Span(sentence.start + match.start("whole"), sentence.start + match.end("whole"))
            for one in _of(birth, span, match):
                yield replace(one, sort=sort) if one.sort is Sort.AGE else one


def _age_before(article: CheckedArticle, sentence: Span, birth: Statement) -> Iterator[Statement]:
    """Yield the age of “The man was 44; he was born in 1985”, or of two such sentences."""
    start = sentence.start
    if HE_WAS.fullmatch(article.text, start, birth.span.start):
        start = next(reversed(article.sentences_before(sentence)), sentence).start
    before = article.text[start : birth.span.start]
    match = STATED_BEFORE_BIRTH.search(before)
    if match is None or _may_be_another(before[: match.end("age")], match["who"].lower()):
        return
    if _is_of_somebody(article, start + match.start("age")):
        yield from _of(birth, Span(start + match.start(), start + match.end("age")), match)


def _is_of_somebody(article: CheckedArticle, age: int) -> bool:
    """Tell whether the number is said of a name or of a word for a person, not of a score or a limit."""
    tree = article.tree_of(article.sentence_around(Span(age, age + 1)))
    return tree is not None and any(
        tree.tag(one) == "NNP" or bool(SOMEBODY.fullmatch(tree.words[one]))
        for place, token in enumerate(tree.tokens)
        if token.start == age
        for one in (*tree.having(place, "nsubj"), *tree.having(token.head, "nsubj"))[:1]
    )


def _may_be_another(before: str, pronoun: str) -> bool:
    """Tell whether the pronoun after the age may mean another than the subject, or the age another year."""
    others = STRANGERS_TO[pronoun]
    return bool(KIN.search(before) or LONG_PAST.search(before) or others.search(before))


def _of(birth: Statement, span: Span, match: re.Match[str]) -> Iterator[Statement]:
    if is_unnamed(birth.person):
        yield birth
    yield _age(birth.person, span, match)


def ages_today(article: CheckedArticle, subjects: Subjects, sentence: Span) -> Iterator[Statement]:
    """Yield the ages of “is a 40-year-old singer”, “turned 60 last month” and “still sings at 70”."""
    text = article.text
    for match in IS_YEAR_OLD.finditer(text, sentence.start, sentence.end):
        if person := subjects.of_predicate(sentence, match.start("age")):
            yield _age(person, Span(*match.span()), match)
    for match in TURNED_LATELY.finditer(text, sentence.start, sentence.end):
        if person := subjects.of_verb(sentence, match.start(), match.end()):
            yield _age(person, Span(*match.span()), match)
    for match in AGED_TODAY.finditer(text, sentence.start, sentence.end):
        if person := _subject_now(article, subjects, sentence, match):
            yield _age(person, Span(*match.span()), match)


def _subject_now(
    article: CheckedArticle, subjects: Subjects, sentence: Span, match: re.Match[str]
) -> Person | None:
    """Return who does something in the present at the age, as the only one whom the sentence names."""
    if match["first"]:
        return subjects.before(sentence)
    clause = clause_of(article, Span(*match.span()))
    is_now = clause is not None and clause.tense is Tense.PRESENT and clause.role in ("obl", "advmod", "nmod")
    return subjects.of_sentence(sentence) if is_now else None


def _age(person: Person, span: Span, match: re.Match[str]) -> Statement:
    digits = next(part for name, part in match.groupdict().items() if part and name != "whole")
    return Statement(Sort.AGE, person, span, age=number_of(digits))
