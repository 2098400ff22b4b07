"""R4: “X's administration” or “the X government” spoken of in the present when somebody else governs."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from factcheck.checking.anchors import RETURN_MARKER, judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import (
    is_hypothetical,
    is_left_out,
    is_reported,
    looks_back,
    past_dates,
    sentence_text,
)
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.offices.governments import (
    CURRENT,
    PREPOSITIONS,
    GovernmentPhrase,
    government_phrases,
    is_joined,
)
from factcheck.checking.offices.readings import bearers_alone
from factcheck.checking.offices.wording import (
    group_of,
    reference_of,
    spoken_day,
    spoken_when,
)
from factcheck.checking.reference import Term
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_FAR = timedelta(days=730)
_HANDOVER = timedelta(days=180)
_GOVERNING = ("HoG", "HoS+HoG")
_PRESENT = re.compile(
    r"\s(?:(?:currently|also|now|still|already|today|reportedly|itself|clearly|not|never)\s)*(?:"
    r"remains|continues|plans|wants|intends|hopes|seeks|aims|believes|expects|opposes|refuses|insists|maintains"
    r"|argues|says|denies|faces|favou?rs|prefers|pursues|does\snot|doesn[’']t|is\sset\s|has\snot\s|has\syet\s"
    r"|will\s(?!be\s(?:remembered|judged|seen|known|recalled|blamed|viewed)|go\sdown)"
    r"|is\s(?:(?:also|now|still|currently|not|reportedly|widely|already)\s)*"
    r"(?:\w+ing|expected|due|likely|unlikely|poised|ready|prepared|scheduled|committed|concerned|wary|opposed"
    r"|sceptical|skeptical|reluctant|willing|unwilling|keen|eager|determined)\b)"
)
_RELATIVE = re.compile(r",\s(?:which|that)(?=\s)")
_WAS_TIME = frozenset({"when", "while", "during", "under", "until", "before", "after"})
_MOST_MODIFIERS = 4


def check_administrations(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each government spoken of in the present whose head surely did not govern."""
    for phrase in government_phrases(article):
        statement = _present_statement(article, phrase)
        if statement:
            yield from _check(article, phrase, statement)


def _present_statement(article: CheckedArticle, phrase: GovernmentPhrase) -> Span | None:
    """Return the words that speak of the government in the present or future, with their verb."""
    if phrase.modifiers & CURRENT:
        return phrase.span
    relative = _RELATIVE.match(article.text, phrase.span.end)
    verb = _PRESENT.match(article.text, relative.end() if relative else phrase.span.end)
    if verb is None:
        return None
    before = article.words[phrase.first - 1].key.lower() if is_joined(article, phrase.first) else ""
    is_object = before in PREPOSITIONS
    if before in _WAS_TIME or (is_object and not (relative and _has_plural_head(article, phrase))):
        return None
    return Span(phrase.span.start, verb.end())


def _has_plural_head(article: CheckedArticle, phrase: GovernmentPhrase) -> bool:
    """Tell whether “measures from X's administration, which remains …” can only mean the administration."""
    head = phrase.first - 2
    is_there = head >= 0 and is_joined(article, phrase.first - 1)
    return is_there and article.words[head].key.endswith("s") and not article.words[head].starts_high


def _check(article: CheckedArticle, phrase: GovernmentPhrase, statement: Span) -> Iterator[Finding]:
    span = phrase.span
    if is_left_out(article, span) or is_hypothetical(article, span) or looks_back(article, span):
        return
    judged = judged_dates(article, span)
    if not judged or judged[0].value is None or _is_in_the_past(article, span, judged[0].value):
        return
    people = phrase.people or _bearers(article, phrase)
    values = [date.value for date in judged if date.value]
    governing = [_governing(article, people, value) for value in values]
    if governing[0] and all(governing):
        level = FindingLevel.QUERY if is_reported(article, statement) else FindingLevel.FLAG
        named = _nearest(article, people, values[0])
        finding = _finding(article, phrase, named, governing[0], judged[0])
        yield replace(finding, level=level)


def _bearers(article: CheckedArticle, phrase: GovernmentPhrase) -> frozenset[str]:
    """Return all US presidents of the surname, else the only person of it whom the text names in full."""
    surname = phrase.surname.key
    alone = bearers_alone(article, surname)
    if phrase.is_american:
        presidents = frozenset(
            term.person
            for term in article.facts.terms_in("US", "President")
            if term.person in article.facts.people_of_surname(surname)
        )
        named = bool(alone & presidents)
        if presidents and (phrase.is_titled or named or not _names_other(article, surname, presidents)):
            return presidents
    return alone


def _names_other(article: CheckedArticle, surname: str, presidents: frozenset[str]) -> bool:
    """Tell whether the text gives the surname to anybody but these presidents."""
    named = {person for mention in article.people for person in mention.people}
    others = (article.facts.people_of_surname(surname) & named) - presidents
    return bool(others) or article.has_namesake(surname)


def _is_in_the_past(article: CheckedArticle, span: Span, when: PartialDate) -> bool:
    """Tell whether the sentence, or an earlier one of its paragraph, names a time before the date."""
    sentence = article.sentence_around(span)
    if past_dates(article, sentence, when):
        return True
    if RETURN_MARKER.search(sentence_text(article, span)):
        return False
    return any(past_dates(article, earlier, when) for earlier in article.sentences_before(sentence))


def _governing(article: CheckedArticle, people: frozenset[str], when: PartialDate) -> Term | None:
    """Return the term of whoever surely governs, if none of the people does and one did of late."""
    terms = [term for person in people for term in _terms(article, person)]
    offices = {(term.iso, term.office) for term in terms}
    if len(offices) != 1 or not all(term.misses(when) and term.is_verified(when) for term in terms):
        return None
    if not any(_is_near(term, terms, when) for term in terms):
        return None
    ((iso, office),) = offices
    holders = article.facts.holders(iso, office, when)
    return holders[0] if len(holders) == 1 else None


def _terms(article: CheckedArticle, person: str) -> list[Term]:
    return [term for term in article.facts.terms_of(person) if term.office_class in _GOVERNING]


def _is_near(term: Term, terms: list[Term], when: PartialDate) -> bool:
    """Tell whether the term ended of late, or is the person's first and begins after any handover."""
    if _has_ended(term, when):
        return _distance(term, when) <= _FAR
    is_first = all(term.start <= one.start for one in terms if one.person == term.person)
    return is_first and term.start - when.last >= _HANDOVER


def _has_ended(term: Term, when: PartialDate) -> bool:
    return term.end is not None and term.end <= when.first


def _distance(term: Term, when: PartialDate) -> timedelta:
    """Return how far the term lies from the date, to its end or to its start."""
    return when.first - term.end if term.end and term.end <= when.first else abs(term.start - when.last)


def _nearest(article: CheckedArticle, people: frozenset[str], when: PartialDate) -> Term:
    """Return the term of these people that lies nearest to the date."""
    terms = [term for person in sorted(people) for term in _terms(article, person)]
    return min(terms, key=lambda term: _distance(term, when))


def _finding(
    article: CheckedArticle, phrase: GovernmentPhrase, named: Term, governing: Term, judged: ReferenceDate
) -> Finding:
    quote = phrase.span.quote(article.text)
    when = judged.value
    has_ended = when is not None and _has_ended(named, when)
    spoken = spoken_when(when) if when else ""
    edge = (
        f"ended on {spoken_day(named.end)}"
        if has_ended and named.end
        else f"began on {spoken_day(named.start)}"
    )
    whose = f"{governing.person} governed, in office since {spoken_day(governing.start)}"
    return Finding(
        rule="R4",
        kind="office_administration",
        level=FindingLevel.FLAG,
        spans=(phrase.span,),
        quote=quote,
        headline="This administration had ended" if has_ended else "This administration had not begun",
        message=f"“{quote}” is spoken of in the present, but {spoken} {whose}; {named.person}’s term {edge}.",
        reference=reference_of(article, governing, judged),
        date=judged.as_dict(),
        repair=f"Name {governing.person}’s administration, or speak of {named.person}’s in the past.",
        group=group_of(governing),
    )
