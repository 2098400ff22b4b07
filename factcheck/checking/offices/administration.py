"""R4: “X's administration” or “the X government” spoken of in the present when somebody else governs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import earlier_dates, is_hypothetical_before, is_left_out, looks_back
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.offices.clashes import Clash, clash_of_terms, last_term
from factcheck.checking.offices.governing import is_at_work, is_told_by_others, speaks_of_now
from factcheck.checking.offices.governments import GovernmentPhrase, government_phrases
from factcheck.checking.offices.surroundings import Surroundings
from factcheck.checking.offices.wording import (
    group_of,
    last_day,
    reference_of,
    spoken_day,
    spoken_when,
)
from factcheck.checking.reference import Term
from factcheck.domain.labels import FindingLevel

_GOVERNING = ("HoG", "HoS+HoG")


def check_administrations(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each government spoken of in the present whose head surely did not govern."""
    surroundings = Surroundings(article, [])
    for phrase in government_phrases(article):
        if not _is_silent(article, phrase):
            yield from _check(article, phrase, surroundings)


def _is_silent(article: CheckedArticle, phrase: GovernmentPhrase) -> bool:
    span = phrase.span
    is_supposed = is_hypothetical_before(article, span, is_asked=False)
    return is_left_out(article, span) or is_supposed or looks_back(article, span)


def _check(
    article: CheckedArticle, phrase: GovernmentPhrase, surroundings: Surroundings
) -> Iterator[Finding]:
    judged = sorted(judged_dates(article, phrase.span), key=last_day, reverse=True)
    dates = [date.value for date in judged if date.value]
    dates += earlier_dates(article, phrase.span, dates[0]) if dates else []
    clash = clash_of_terms(article.facts, _terms(article, phrase.people), dates) if dates else None
    if clash is None or not (phrase.is_current or clash.is_near or is_at_work(article, phrase)):
        return
    if clash.is_ahead and surroundings.weighs(phrase.people):
        return
    if phrase.is_current or speaks_of_now(article, phrase):
        finding = _finding(article, phrase, clash, judged[0])
        is_query = is_told_by_others(article, phrase)
        yield replace(finding, level=FindingLevel.QUERY) if is_query else finding


def _terms(article: CheckedArticle, people: frozenset[str]) -> Sequence[Term]:
    """Return the terms as head of government of all whom the phrase may mean; none if one of them has none.

    Somebody who was only head of state, as in France, has those terms.
    """
    known = [article.facts.terms_of(person) for person in sorted(people)]
    terms = [
        [term for term in one if term.office_class in _GOVERNING]
        or [term for term in one if term.office == "President" and term.office_class == "HoS"]
        for one in known
    ]
    return [term for one in terms for term in one] if all(terms) else []


def _finding(
    article: CheckedArticle, phrase: GovernmentPhrase, clash: Clash, judged: ReferenceDate
) -> Finding:
    quote, holder, named = phrase.span.quote(article.text), clash.holder, last_term(clash.terms, clash.when)
    has_ended = named.start < clash.when.first
    edge = (
        f"ended on {spoken_day(named.end)}"
        if has_ended and named.end
        else f"began on {spoken_day(named.start)}"
    )
    whose = f"{holder.person} governed, in office since {spoken_day(holder.start)}"
    return Finding(
        rule="R4",
        kind="office_administration",
        level=FindingLevel.FLAG,
        spans=(phrase.span,),
        quote=quote,
        headline="This administration had ended" if has_ended else "This administration had not begun",
        message=f"“{quote}” is spoken of in the present, but {spoken_when(clash.when)} {whose}; "
        f"{named.person}’s term {edge}.",
        reference=reference_of(article, holder, judged),
        date=judged.as_dict(),
        repair=f"Name {holder.person}’s administration, or speak of {named.person}’s in the past.",
        group=group_of(holder),
    )
