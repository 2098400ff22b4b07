"""Whether a title surely belongs to somebody else on a date: the holder, and the bearer's own terms."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from factcheck.checking.article import CheckedArticle
from factcheck.checking.offices.mentions import OfficeMention
from factcheck.checking.offices.readings import HIGH_OFFICES, holders_ever, terms_for
from factcheck.checking.reference import ReferenceFacts, Term
from factcheck.domain.dates import PartialDate

_FAR = timedelta(days=730)
_EDGE = timedelta(days=14)
_HANDOVER = timedelta(days=180)


@dataclass(frozen=True)
class Clash:
    """The term of whoever holds the office, and the terms in it of those whom the name may mean."""

    holder: Term
    terms: tuple[Term, ...]
    when: PartialDate

    @property
    def is_near(self) -> bool:
        """Tell whether a term ended in the last two years, the first begins well after, or none is known."""
        ended = any(_has_ended(term, self.when) and _age(term, self.when) <= _FAR for term in self.terms)
        return ended or self.is_ahead or not self.terms

    @property
    def is_of_bearer(self) -> bool:
        """Tell whether the term is the bearer’s own in another office, not another’s in the same."""
        return any(term.person == self.holder.person for term in self.terms)

    @property
    def is_ahead(self) -> bool:
        """Tell whether the bearer came to the office only well after the date."""
        return bool(self.terms) and all(term.start - self.when.last >= _HANDOVER for term in self.terms)


def clash_of(article: CheckedArticle, mention: OfficeMention, dates: Sequence[PartialDate]) -> Clash | None:
    """Return the clash if nobody whom the name may mean held the office on any date; the first one leads."""
    facts, title = article.facts, mention.title
    holders = holders_ever(facts, mention.people, title)
    if not holders:
        return _clash(facts, (), _offices_never_held(facts, mention), dates)
    terms = [term for one in sorted(holders) for term in terms_for(facts, one, title)]
    offices = {(term.iso, term.office) for term in terms}
    return _clash(facts, terms, offices, dates) if holders == mention.people else None


def clash_of_terms(
    facts: ReferenceFacts, terms: Sequence[Term], dates: Sequence[PartialDate]
) -> Clash | None:
    """Return the clash if the dates lie in none of the terms; the office is that of the nearest one."""
    if not terms:
        return None
    nearest = last_term(terms, dates[0])
    return _clash(facts, terms, {(nearest.iso, nearest.office)}, dates)


def _clash(
    facts: ReferenceFacts,
    terms: Sequence[Term],
    offices: set[tuple[str, str]],
    dates: Sequence[PartialDate],
) -> Clash | None:
    is_clear = all(
        _misses(facts, term, when) and term.is_verified(dates[0]) for term in terms for when in dates
    )
    if len(offices) != 1 or not is_clear:
        return None
    (office,) = offices
    holder = _own_office(facts, terms, dates[0]) or _holder(facts, *office, dates[0])
    return Clash(holder, tuple(terms), dates[0]) if holder else None


def _offices_never_held(facts: ReferenceFacts, mention: OfficeMention) -> set[tuple[str, str]]:
    """Return the offices of the title, if the person named in full held only others in the country."""
    known = {term.iso for one in mention.people for term in facts.terms_of(one)}
    if not mention.is_full_name or not mention.title.countries <= known:
        return set()
    pairs = {(iso, office) for iso in mention.title.countries for office in mention.title.offices}
    return {pair for pair in pairs if facts.terms_in(*pair)}


def _misses(facts: ReferenceFacts, term: Term, when: PartialDate) -> bool:
    """Tell whether the term lies two weeks or more before or after the date.

    An end on the very day on which the next term begins is sure, however unsure the table calls it.
    """
    is_joined = any(one.start == term.end for one in facts.terms_in(term.iso, term.office))
    is_after = when.first > term.start
    tolerance = _EDGE if is_joined and is_after else max(term.tolerance, _EDGE)
    return replace(term, tolerance=tolerance).misses(when)


def _holder(facts: ReferenceFacts, iso: str, office: str, when: PartialDate) -> Term | None:
    """Return the term of the one person who holds the office, as far as the tables know."""
    found = [term for term in facts.terms_in(iso, office) if term.is_verified(when) and _holds(term, when)]
    return found[0] if len(found) == 1 else None


def _own_office(facts: ReferenceFacts, terms: Sequence[Term], when: PartialDate) -> Term | None:
    """Return the term in a higher office of the same country that the only bearer went on to."""
    people = {term.person for term in terms}
    own = [term for one in people for term in facts.terms_of(one) if term.office_class in HIGH_OFFICES]
    iso = {term.iso for term in terms}
    found = [term for term in own if {term.iso} == iso and term not in terms and term.covers(when)]
    return found[0] if len(people) == 1 and len(found) == 1 and found[0].is_verified(when) else None


def _holds(term: Term, when: PartialDate) -> bool:
    return term.start <= when.first and (term.end is None or when.last < term.end)


def _has_ended(term: Term, when: PartialDate) -> bool:
    return term.end is not None and term.end <= when.first


def _age(term: Term, when: PartialDate) -> timedelta:
    return when.first - (term.end or when.first)


def last_term(terms: Sequence[Term], when: PartialDate) -> Term:
    """Return the term that ended last before the date, else the one that begins next."""
    ended = [term for term in terms if _has_ended(term, when)]
    if ended:
        return max(ended, key=lambda term: term.start)
    return min(terms, key=lambda term: term.start)
