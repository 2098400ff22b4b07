"""Whom a name may mean as the holder of an office, and the term that decides."""

import re
from collections.abc import Iterable

from factcheck.checking.article import CheckedArticle
from factcheck.checking.finding import ReferenceDate
from factcheck.checking.offices.surnames import COMMON_SURNAMES, FAMILIES
from factcheck.checking.offices.titles import Title
from factcheck.checking.people import named_in_full
from factcheck.checking.reference import ReferenceFacts, Term
from factcheck.domain.dates import PartialDate

HIGH_OFFICES = ("HoS", "HoG", "HoS+HoG")
_OF_ANY_BODY = frozenset(
    {
        "President",
        "Chancellor",
        "Managing Director",
        "Director-General",
        "Secretary General",
        "Secretary-General",
    }
)
_LONGEST_SURNAME = 3
_CAPITALS = {
    "US": ("White House", "Washington", "Congress", "Capitol", "U.S."),
    "GB": ("Downing Street", "Westminster"),
}


def surname_at(article: CheckedArticle, number: int) -> tuple[int, frozenset[str]]:
    """Return how many words from this one make a surname of the tables, and everybody who bears it."""
    words = article.words[number : number + _LONGEST_SURNAME]
    for length in range(len(words), 0, -1):
        run = words[:length]
        people = article.facts.people_of_surname(" ".join(word.key for word in run))
        if people and not any(word.may_end_sentence or word.is_possessive for word in run[:-1]):
            return length, people
    return 0, frozenset()


def bearers_with_title(article: CheckedArticle, number: int, title: Title) -> frozenset[str]:
    """Return whom the surname that begins with the word may mean beside a title.

    The only person of the name whom the text names in full comes first. Else these are all holders of
    the office in the country of the title, or the only holder of all if the text names the country.
    """
    length, people = surname_at(article, number)
    surname = " ".join(word.key for word in article.words[number : number + length])
    if article.has_namesake(surname):
        return frozenset()
    if named := only_one(named_in_full(surname, article.people, article.facts)):
        return named if holders_ever(article.facts, named, title) or not title.countries else frozenset()
    if surname in FAMILIES:
        return frozenset()
    if title.countries:
        return holders_ever(article.facts, people, title)
    alone = holders_ever(article.facts, only_one(people), title)
    is_written_high = article.words[title.core].starts_high
    return alone if is_written_high and any(names_country(article, one) for one in alone) else frozenset()


def is_at_home(article: CheckedArticle, people: frozenset[str], title: Title) -> bool:
    """Tell whether the title is that of a state or known body, not of a company, a club or a university.

    Where many bear the name, “President X” alone is so only if the text names the country.
    """
    if title.countries or not title.offices & _OF_ANY_BODY:
        return True
    common = [one for one in people if _surname(article.facts, one) in COMMON_SURNAMES]
    return not common or any(names_country(article, person) for person in people)


def _surname(facts: ReferenceFacts, person: str) -> str:
    terms = facts.terms_of(person)
    return terms[0].surname if terms else person.split()[-1]


def names_country(article: CheckedArticle, person: str) -> bool:
    """Tell whether the text names the country or body of the person's offices."""
    isos = {term.iso for term in article.facts.terms_of(person)}
    forms = [form for one in article.facts.countries if one.iso in isos for form in one.forms]
    forms += [form for iso in isos for form in _CAPITALS.get(iso, ())]
    pattern = "|".join(re.escape(form) for form in forms)
    return bool(forms) and re.search(rf"(?<!\w)(?:{pattern})(?!\w)", article.text) is not None


def bearers_alone(article: CheckedArticle, surname: str) -> frozenset[str]:
    """Return the only person of the surname whom the text names, if nobody else there bears it."""
    if article.has_namesake(surname):
        return frozenset()
    return only_one(named_in_full(surname, article.people, article.facts))


def bearer_in_place(article: CheckedArticle, surname: str) -> frozenset[str]:
    """Return the same, or the only bearer of a rare surname if the text names his country."""
    alone = bearers_alone(article, surname)
    bearers = only_one(article.facts.people_of_surname(surname))
    is_rare = surname not in COMMON_SURNAMES | FAMILIES and not article.has_namesake(surname)
    if alone or not is_rare:
        return alone
    return frozenset(one for one in bearers if names_country(article, one))


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


def has_left_before(facts: ReferenceFacts, term: Term) -> bool:
    """Tell whether the person had left the same office before this term, so that “former” was right once."""
    return any(
        one.person == term.person and one.start < term.start for one in facts.terms_in(term.iso, term.office)
    )
