"""How far reviewers agree, over the claims whose verdicts are open to the viewer and no others."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.agreement import (
    AgreementFigures,
    Judged,
    Measure,
    Scale,
    agreement_figures,
    scale_of,
)
from factcheck.domain.labels import ClaimKind, VerdictLabel
from factcheck.domain.permissions import Actor
from factcheck.persistence.models import Assignment, User
from factcheck.persistence.queries.agreement_rows import (
    CountedClaim,
    articles_under_review,
    counted_claims,
    read_claims,
    read_judged,
)
from factcheck.persistence.quotes import read_quotes

SEED = 2011  # of the resamples: the same claims always give the same interval


@dataclass(frozen=True)
class AgreementFilter:
    """Which claims are looked at: of one article, judged by one person, of one kind. Ids are public."""

    article: str = ""
    person: str = ""
    kind: ClaimKind | None = None

    @property
    def is_narrow(self) -> bool:
        """Tell whether anything is left out."""
        return self != AgreementFilter()


@dataclass(frozen=True)
class _Rater:
    id: int
    public_id: str
    name: str
    is_asked: bool


@dataclass(frozen=True)
class PairRow:
    """Two people and how far they agree."""

    first: str
    second: str
    measure: Measure


@dataclass(frozen=True)
class SplitClaim:
    """A claim on which verdicts differ, with how often each outcome was given."""

    article_id: str
    article_title: str
    number: int
    quote: str
    counts: tuple[tuple[VerdictLabel, int], ...]


@dataclass(frozen=True)
class AgreementPage:
    """The page; `closed` counts the claims left out because their verdicts are closed to the viewer."""

    wanted: AgreementFilter
    articles: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, str], ...]
    figures: AgreementFigures
    scale: Scale | None
    pairs: tuple[PairRow, ...]
    most_split: tuple[SplitClaim, ...]
    closed: int


def agreement_page(session: Session, viewer: Actor, wanted: AgreementFilter) -> AgreementPage:
    """Return the page; the number of queries depends on nothing.

    Which claims count for a viewer follows from what they may see already, so that no figure tells
    what others said of a claim that is closed to them.
    """
    which = counted_claims(wanted.article, wanted.kind)
    claims = read_claims(session, which)
    judged = read_judged(session, viewer, which, claims)
    people = _people(session)
    person = next((one.id for one in people if one.public_id == wanted.person), None)
    shown = [claim for claim in judged if not wanted.person or person in claim.ratings]
    figures = agreement_figures(shown, Random(SEED), only_with=person)  # noqa: S311 - no secret
    alpha = figures.alpha.coefficient
    return AgreementPage(
        wanted=wanted,
        articles=articles_under_review(session),
        people=tuple((one.public_id, one.name) for one in people if one.is_asked),
        figures=figures,
        scale=scale_of(alpha, figures.interval) if alpha is not None else None,
        pairs=_pairs(figures, {one.id: one.name for one in people}),
        most_split=_split_claims(session, figures.most_split, {claim.id: claim for claim in claims}),
        closed=len(claims) - len(judged),
    )


def _people(session: Session) -> list[_Rater]:
    """Return everybody by name; those who were ever asked for verdicts can be chosen."""
    is_asked = User.id.in_(select(Assignment.user_id))
    query = select(User.id, User.public_id, User.name, is_asked).order_by(User.name, User.id)
    return [_Rater(*row) for row in session.execute(query)]


def _pairs(figures: AgreementFigures, names: dict[int, str]) -> tuple[PairRow, ...]:
    return tuple(PairRow(names[pair.first], names[pair.second], pair.measure) for pair in figures.pairs)


def _split_claims(
    session: Session, split: Sequence[Judged], claims: dict[int, CountedClaim]
) -> tuple[SplitClaim, ...]:
    quotes = read_quotes(session, [one.claim for one in split])
    return tuple(
        SplitClaim(
            article_id=claims[one.claim].article,
            article_title=claims[one.claim].title,
            number=claims[one.claim].number,
            quote=quotes[one.claim],
            counts=tuple(Counter(one.labels).most_common()),
        )
        for one in split
    )
