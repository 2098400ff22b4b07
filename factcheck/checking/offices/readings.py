"""Whom a name may mean as the holder of an office, and the term that decides."""

from collections.abc import Iterable

from factcheck.checking.article import CheckedArticle
from factcheck.checking.finding import ReferenceDate
from factcheck.checking.offices.titles import Title
from factcheck.checking.people import named_in_full
from factcheck.checking.reference import ReferenceFacts, Term
from factcheck.domain.dates import PartialDate

HIGH_OFFICES = ("HoS", "HoG", "HoS+HoG")


def bearers_with_title(article: CheckedArticle, surname: str, title: Title) -> frozenset[str]:
    """Return whom a surname after a title may mean.

    With a country these are all holders of that office and name; without one, the only
    person of the name whom the text names in full.
    """
    if title.countries:
        return holders_ever(article.facts, article.facts.people_of_surname(surname), title)
    return only_one(named_in_full(surname, article.people, article.facts))


def bearers_alone(article: CheckedArticle, surname: str) -> frozenset[str]:
    """Return the only person of the surname whom the text names, if nobody else there bears it."""
    if article.has_namesake(surname):
        return frozenset()
    return only_one(named_in_full(surname, article.people, article.facts))


def only_one(people: frozenset[str]) -> frozenset[str]:
    """Return the people if there is exactly one, else nobody."""
    return people if len(people) == 1 else frozenset()


def holders_ever(facts: ReferenceFacts, people: Iterable[str], title: Title) -> frozenset[str]:
    """Return those who held the office of the title at any time."""
    return frozenset(person for person in people if terms_for(facts, person, title))


def terms_for(facts: ReferenceFacts, person: str, title: Title) -> list[Term]:
    """Return the person's terms in the office of the title."""
    return [
        term
        for term in facts.terms_of(person)
        if term.office in title.offices and (not title.countries or term.iso in title.countries)
    ]


def sitting_term(terms: Iterable[Term], when: PartialDate) -> Term | None:
    """Return the term that surely holds all of the date, if the office is verified for it."""
    return next((term for term in terms if term.covers(when) and term.is_verified(when)), None)


def all_sit(
    facts: ReferenceFacts, people: Iterable[str], title: Title, judged: Iterable[ReferenceDate]
) -> Term | None:
    """Return the term that covers the first date if every reading holds the office on every date."""
    values = [date.value for date in judged if date.value]
    found = [
        sitting_term(terms_for(facts, person, title), value) for person in sorted(people) for value in values
    ]
    return found[0] if found and all(found) else None
