"""R2: “has been out of office since …” about somebody who holds high office on that date."""

import re
from collections.abc import Iterator

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_hypothetical, is_left_out, is_reported, looks_back, tells_return
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.offices.readings import HIGH_OFFICES, bearers_alone, only_one, sitting_term
from factcheck.checking.offices.wording import (
    group_of,
    office_of,
    reference_of,
    spoken_day,
    spoken_when,
)
from factcheck.checking.reference import Term
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_PLACE = r"(?:office|power|the\sWhite\sHouse)"
_OUT = re.compile(
    rf"\b(?:has\s(?:now\s|long\s|already\s)?been\sout\sof\s{_PLACE}"
    rf"|(?:is|remains)\s(?:now\s|still\s)?out\sof\s{_PLACE}(?!\s(?:until|till|today|this|on|for|next)\b)"
    rf"|is\s(?:now\s)?no\slonger\sin\s{_PLACE}"
    rf"|has\snot\s(?:held\soffice|been\sin\s{_PLACE})(?=\ssince\s)"
    rf"|no\slonger\sholds\s(?:the\s)?(?:office|power|presidency))\b"
)
_SINCE_LEAVING = re.compile(
    rf"\bSince\s(?:leaving\s{_PLACE}|(?:his|her)\s(?:departure|exit)\sfrom\s{_PLACE})\b[^,.;]{{0,40}},\s"
)
_HAS = re.compile(r"\shas\s")
_SINCE_TAIL = re.compile(r"\s(?:ever\s)?since\s(?:\w{1,40}\.?\s){0,2}\d{4}\b")
_BETWEEN = re.compile(r"(?:,\swho|\salso|\sstill|,)?\s")
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\s$")
_REACH = 60
_LONGEST_WAY = 500


def check_out_of_office(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each person said to be out of office who surely holds one."""
    for match in _OUT.finditer(article.text):
        tail = _SINCE_TAIL.match(article.text, match.end())
        end = tail.end() if tail else match.end()
        subject = _subject_before(article, match.start())
        if subject:
            yield from _check(article, Span(subject[0], end), subject[1])
    for match in _SINCE_LEAVING.finditer(article.text):
        subject = _subject_after(article, match.end())
        if subject:
            yield from _check(article, Span(match.start(), subject[0]), subject[1])


def _subject_before(article: CheckedArticle, place: int) -> tuple[int, frozenset[str]] | None:
    """Return where the subject right before the verb begins, and whom it may mean."""
    number = article.words_before(place) - 1
    if number < 0:
        return None
    word = article.words[number]
    if _PRONOUN.search(article.text[max(0, place - _REACH) : place]):
        people = _only_person_named(article, word.span)
        return (word.span.start, people) if people else None
    if word.key == "who" and number:
        number -= 1
        word = article.words[number]
    if not _BETWEEN.fullmatch(article.text, word.bare_end, place):
        return None
    mention = article.person_up_to(number)
    if mention:
        people = only_one(mention.people)
        return (mention.span.start, people) if people else None
    people = bearers_alone(article, word.key)
    return (word.span.start, people) if people else None


def _subject_after(article: CheckedArticle, place: int) -> tuple[int, frozenset[str]] | None:
    """Return where the subject that begins here ends, if “has” follows, and whom it may mean."""
    first = article.words_before(place)
    if first >= len(article.words):
        return None
    mention = article.person_from(first)
    word = article.words[first]
    people = only_one(mention.people) if mention else bearers_alone(article, word.key)
    end = mention.span.end if mention else word.bare_end
    return (end, people) if people and _HAS.match(article.text, end) else None


def _only_person_named(article: CheckedArticle, pronoun: Span) -> frozenset[str]:
    """Return the one person whom the sentence names before the pronoun, if it names nobody else."""
    sentence = article.sentence_around(pronoun)
    if pronoun.start - sentence.start > _LONGEST_WAY:
        return frozenset()
    numbers = range(article.words_before(sentence.start), article.words_before(pronoun.start))
    named = [mention for number in numbers if (mention := article.person_from(number))]
    inside = {number for mention in named for number in range(mention.first, mention.last + 1)}
    if any(article.words[number].starts_high for number in numbers[1:] if number not in inside):
        return frozenset()
    return only_one(frozenset(person for mention in named for person in mention.people))


def _check(article: CheckedArticle, span: Span, people: frozenset[str]) -> Iterator[Finding]:
    silent = (is_left_out, is_hypothetical, looks_back, tells_return)
    if any(reason(article, span) for reason in silent):
        return
    judged = judged_dates(article, span)
    (person,) = people
    terms = [_office_held(article, person, date.value) for date in judged if date.value]
    if terms and terms[0] and all(terms):
        yield _finding(article, span, terms[0], judged[0])


def _office_held(article: CheckedArticle, person: str, when: PartialDate) -> Term | None:
    """Return the high office that the person surely holds.

    Somebody who left one office and now holds another may rightly be called out of the first.
    """
    high = [term for term in article.facts.terms_of(person) if term.office_class in HIGH_OFFICES]
    term = sitting_term(high, when)
    if term is None:
        return None
    is_only_office = len({(one.iso, one.office) for one in high}) == 1
    return term if is_only_office or _earlier_term(article, term) else None


def _earlier_term(article: CheckedArticle, term: Term) -> Term | None:
    """Return the person's last term in the same office before this one."""
    earlier = [
        one
        for one in article.facts.terms_in(term.iso, term.office)
        if one.person == term.person and one.end and one.end <= term.start
    ]
    return earlier[-1] if earlier else None


def _finding(article: CheckedArticle, span: Span, term: Term, judged: ReferenceDate) -> Finding:
    quote = span.quote(article.text)
    when = spoken_when(judged.value) if judged.value else ""
    since = spoken_day(term.start)
    earlier = _earlier_term(article, term)
    left = spoken_day(earlier.end) if earlier and earlier.end else ""
    truth = f"it is true that {term.person} left office on {left}, but " if left else ""
    return Finding(
        rule="R2",
        kind="office_out_since",
        level=FindingLevel.QUERY if is_reported(article, span) else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="“Out of office” does not fit the date of the article",
        message=f"“{quote}”: {truth}{when} {term.person} was {office_of(article, term)}, "
        f"in office since {since}.",
        reference=reference_of(article, term, judged),
        date=judged.as_dict(),
        repair=f"Say until when: {term.person} has held the office since {since}.",
        group=group_of(term),
    )
