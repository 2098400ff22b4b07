"""R2: “has been out of office since …” about somebody who held high office all the time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import (
    is_hypothetical_before,
    is_left_out,
    looks_back,
    sentence_text,
    tells_return,
)
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.offices.departures import Departure, departures_in
from factcheck.checking.offices.endings import misdated_term
from factcheck.checking.offices.readings import HIGH_OFFICES, has_left_before, sitting_term, terms_for
from factcheck.checking.offices.reports import is_told
from factcheck.checking.offices.subjects import name_after_comma, subject_of
from factcheck.checking.offices.wording import (
    group_of,
    office_of,
    reference_of,
    spoken_day,
    spoken_when,
)
from factcheck.checking.reference import Term
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span

_CLASSES = (*HIGH_OFFICES, "Deputy")
_NEGATED = re.compile(
    r"\b(?:den(?:y|ies|ied)|rumou?rs?|false|falsely|wrongly|may\shave|until\she|before\she)\b"
)
_SUPPOSED = re.compile(r"\b(?:would|could|might)\s(?:[\w’'-]{1,20}\s){0,3}$")
_SINCE = re.compile(r"(?:\s[\w’'-]{1,20}){0,2}?\s(?:ever\s)?since\b")
_EDGE = timedelta(days=21)
_ALL_OFFICE = re.compile(
    r"\b(?:out\sof|outside|away\sfrom|held|holds?|no|in)\s(?:(?:any|public|elected|high|political)\s)?(?:office|power|government)\b"
)
_SINCE_THEN = re.compile(r"\s(?:ever\s)?since(?=[.,;])")
_CLOSE = 45
_REACH = 20
_NEAR = 60


def check_out_of_office(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each person said to be out of office, or to have left it, who surely held one."""
    for departure in departures_in(article):
        if not _is_silent(article, departure.span):
            opened = name_after_comma(article, departure.span.end) if departure.is_opening else None
            subject = opened or subject_of(article, departure.verb)
            if subject and len(subject[1]) == 1:
                yield from _check(article, departure, *subject)


def _is_silent(article: CheckedArticle, span: Span) -> bool:
    is_denied = _NEGATED.search(sentence_text(article, span))
    is_supposed = _SUPPOSED.search(article.text[max(0, span.start - _NEAR) : span.start])
    return (
        bool(is_denied or is_supposed) or is_left_out(article, span) or is_hypothetical_before(article, span)
    )


def _check(
    article: CheckedArticle, departure: Departure, subject: Span, people: frozenset[str]
) -> Iterator[Finding]:
    (person,) = people
    terms = _terms(article, person, departure)
    span = _whole(departure.span, subject)
    if departure.left_on:
        term = _held_beyond(terms, departure.left_on)
        is_past = _is_past(article, departure.left_on)
        judged = [ReferenceDate(departure.left_on, DateOrigin.SENTENCE)]
    else:
        judged = _judged(article, departure.span)
        term, is_past = _sits(article, terms, judged, is_any=_is_out_of_all(article, departure)), True
    if term and is_past and not _is_true_of_earlier(article, departure, term):
        yield _finding(article, span, term, judged[0])
    elif term is None and (misdated := misdated_term(article, departure, terms)):
        yield _misdated(article, span, *misdated)


def _misdated(article: CheckedArticle, span: Span, term: Term, when: PartialDate) -> Finding:
    used = ReferenceDate(when, DateOrigin.SENTENCE)
    finding = _finding(article, span, term, used)
    return replace(
        finding,
        headline="The time of leaving office does not fit",
        message=f"“{finding.quote}”: {term.person} was {office_of(article, term)} "
        f"from {spoken_day(term.start)} to {spoken_day(term.end or term.start)}.",
        repair="Mend the time of leaving, or name the office that ended then.",
    )


def _judged(article: CheckedArticle, span: Span) -> list[ReferenceDate]:
    """Return the dates by which the statement is judged, without the one on which somebody left.

    What is told after “since” does not date a state that lasts to the time of writing.
    """
    is_since = "since" in span.quote(article.text) or _SINCE.match(article.text, span.end)
    sentence = article.sentence_around(span)
    start = sentence.start if _SINCE_THEN.match(article.text, span.end) else span.start
    end = sentence.end if is_since else span.end + _REACH
    own = {mention.value for mention in article.dates_in(Span(start, end))}
    dates = judged_dates(article, span)
    return [date for date in dates if date.origin is not DateOrigin.SENTENCE or date.value not in own]


def _whole(span: Span, subject: Span) -> Span:
    """Return the statement with its subject, if they stand close to each other."""
    start, end = min(span.start, subject.start), max(span.end, subject.end)
    is_close = end - start <= len(span) + len(subject) + _CLOSE
    return Span(start, end) if is_close else span


def _terms(article: CheckedArticle, person: str, departure: Departure) -> list[Term]:
    if departure.title:
        return terms_for(article.facts, person, departure.title)
    return [term for term in article.facts.terms_of(person) if term.office_class in _CLASSES]


def _held_beyond(terms: Sequence[Term], when: PartialDate) -> Term | None:
    """Return the term that surely holds all of the date, unless a term ended about then."""
    ends = [term.end for term in terms if term.end]
    if any(when.first - _EDGE <= end <= when.last + _EDGE for end in ends):
        return None
    return sitting_term(terms, when)


def _is_past(article: CheckedArticle, when: PartialDate) -> bool:
    base = article.reference_date.value
    return base is not None and when.first <= base.first


def _is_out_of_all(article: CheckedArticle, departure: Departure) -> bool:
    """Tell whether the words deny every office, as “out of power” does and “out of the Kremlin” does not."""
    return not (departure.of_old or departure.title) and bool(
        _ALL_OFFICE.search(departure.span.quote(article.text))
    )


def _sits(
    article: CheckedArticle, terms: Sequence[Term], judged: Sequence[ReferenceDate], *, is_any: bool
) -> Term | None:
    """Return the term that holds the first date if one holds each of them.

    Somebody who left one office and now holds another may rightly be called out of the first.
    """
    found = [sitting_term(terms, date.value) for date in judged if date.value]
    term = found[0] if found and all(found) else None
    is_only_office = len({(one.iso, one.office) for one in terms}) == 1
    is_outdone = is_any and term is not None and term.office == "President"
    return term if term and (is_outdone or is_only_office or has_left_before(article.facts, term)) else None


def _is_true_of_earlier(article: CheckedArticle, departure: Departure, term: Term) -> bool:
    """Tell whether the words may rightly speak of an earlier term of somebody who returned."""
    if departure.left_on or not has_left_before(article.facts, term):
        return False
    return departure.of_old or looks_back(article, departure.span) or tells_return(article, departure.span)


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
    earlier = _earlier_term(article, term)
    left = spoken_day(earlier.end) if earlier and earlier.end else ""
    truth = f"it is true that {term.person} left office on {left}, but " if left else ""
    held = (
        f"from {spoken_day(term.start)} to {spoken_day(term.end)}"
        if term.end
        else f"since {spoken_day(term.start)}"
    )
    return Finding(
        rule="R2",
        kind="office_out_since",
        level=FindingLevel.QUERY if is_told(article, span) else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="“Out of office” does not fit the date of the article",
        message=f"“{quote}”: {truth}{when} {term.person} was {office_of(article, term)}, in office {held}.",
        reference=reference_of(article, term, judged),
        date=judged.as_dict(),
        repair=f"Mend the time, or name the office: {term.person} was {office_of(article, term)} {held}.",
        group=group_of(term),
    )
