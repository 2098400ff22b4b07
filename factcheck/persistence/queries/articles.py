"""The list of articles: progress of the viewer's own verdicts, never how far others are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as day
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from factcheck.domain.labels import ArticleState, ClaimState, FindingLevel, VerdictLabel
from factcheck.domain.people import initials_of
from factcheck.domain.permissions import Actor
from factcheck.persistence.clock import now
from factcheck.persistence.models import (
    Article,
    ArticleVersion,
    Assignment,
    Claim,
    Decision,
    Dismissal,
    Finding,
    User,
    Verdict,
)

PAGE_ROWS = 50


class ArticleFilter(StrEnum):
    """Which articles the list shows."""

    ALL = "all"
    MINE = "mine"
    OPEN = "open"
    LATE = "late"
    DONE = "done"


@dataclass(frozen=True)
class AskedPerson:
    """Somebody who is asked to judge an article."""

    name: str
    initials: str


@dataclass(frozen=True)
class ArticleRow:
    """One article in the list; `judged` and `disputed` hold nothing that others said behind closed doors."""

    id: str
    title: str
    state: ArticleState
    date: str | None
    claims: int
    judged: int
    is_asked: bool
    findings: int
    disputed: int
    people: tuple[AskedPerson, ...]
    due_on: day | None
    is_late: bool


@dataclass(frozen=True)
class ArticleList:
    """One page of the list; `has_any` tells an empty desk from a search without a match."""

    rows: tuple[ArticleRow, ...]
    show: ArticleFilter
    search: str
    page: int
    pages: int
    has_any: bool


def article_list(
    session: Session,
    viewer: Actor,
    *,
    show: ArticleFilter = ArticleFilter.ALL,
    search: str = "",
    page: int = 1,
) -> ArticleList:
    """Return one page of articles, the newest first, with the same number of queries for any of them."""
    today = now(session).date()
    there = and_(Article.deleted_at.is_(None), Article.archived_at.is_(None))
    wanted = and_(there, _condition(show, viewer, today), _matches(search))
    total, any_at_all = session.execute(
        select(func.count().filter(wanted), func.count()).select_from(Article).where(there)
    ).one()
    pages = max(1, -(-total // PAGE_ROWS))
    page = min(max(page, 1), pages)
    articles = session.execute(
        select(Article, ArticleVersion.reference_date)
        .join(ArticleVersion, _is_newest_version())
        .where(wanted)
        .order_by(Article.created_at.desc(), Article.id.desc())
        .limit(PAGE_ROWS)
        .offset((page - 1) * PAGE_ROWS)
    ).all()
    rows = _rows(session, viewer, [(article, when) for article, when in articles], today)
    return ArticleList(rows, show, search, page, pages, any_at_all > 0)


def _is_newest_version() -> ColumnElement[bool]:
    other = aliased(ArticleVersion)
    newest = select(func.max(other.number)).where(other.article_id == Article.id).scalar_subquery()
    return and_(ArticleVersion.article_id == Article.id, ArticleVersion.number == newest)


def _condition(show: ArticleFilter, viewer: Actor, today: day) -> ColumnElement[bool]:
    match show:
        case ArticleFilter.MINE:
            asked = select(Assignment.article_id).where(Assignment.user_id == viewer.user_id)
            own_draft = and_(Article.created_by_id == viewer.user_id, Article.state == ArticleState.DRAFT)
            return or_(Article.id.in_(asked), own_draft)
        case ArticleFilter.OPEN:
            return Article.state != ArticleState.SIGNED_OFF
        case ArticleFilter.LATE:
            return and_(Article.state == ArticleState.IN_REVIEW, Article.due_on < today)
        case ArticleFilter.DONE:
            return Article.state == ArticleState.SIGNED_OFF
    return Article.id.is_not(None)


def _matches(search: str) -> ColumnElement[bool]:
    words = search.split()
    return and_(True, *(Article.title.icontains(word, autoescape=True) for word in words))


def _rows(
    session: Session, viewer: Actor, articles: Sequence[tuple[Article, str | None]], today: day
) -> tuple[ArticleRow, ...]:
    ids = [article.id for article, _ in articles]
    claims = _counts(session, ids)
    own = _own_labels(session, viewer, ids)
    decided = _decided_as_disputed(session, ids)
    findings = _open_findings(session, viewer, ids)
    people = _people(session, ids)
    return tuple(
        ArticleRow(
            id=article.public_id,
            title=article.title,
            state=article.state,
            date=when,
            claims=claims.get(article.id, 0),
            judged=len(own[article.id]),
            is_asked=any(user_id == viewer.user_id for user_id, _ in people[article.id]),
            findings=findings.get(article.id, 0),
            disputed=len(_disputed(own[article.id]) | decided[article.id]),
            people=tuple(person for _, person in people[article.id]),
            due_on=article.due_on,
            is_late=_is_late(article, today),
        )
        for article, when in articles
    )


def _is_late(article: Article, today: day) -> bool:
    return article.state is ArticleState.IN_REVIEW and article.due_on is not None and article.due_on < today


def _disputed(own: Mapping[int, VerdictLabel | None]) -> set[int]:
    return {claim_id for claim_id, label in own.items() if label is VerdictLabel.DISPUTED}


def _judged_claims(ids: Iterable[int]) -> ColumnElement[bool]:
    return and_(Claim.article_id.in_(list(ids)), Claim.state != ClaimState.DROPPED)


def _counts(session: Session, ids: Sequence[int]) -> dict[int, int]:
    query = select(Claim.article_id, func.count()).where(_judged_claims(ids)).group_by(Claim.article_id)
    return dict(session.execute(query).all())


def _own_labels(
    session: Session, viewer: Actor, ids: Sequence[int]
) -> defaultdict[int, dict[int, VerdictLabel | None]]:
    """Return the viewer's complete verdicts of the current rounds: article, claim, label."""
    newest = (
        select(func.max(Verdict.id))
        .join(Claim, Claim.id == Verdict.claim_id)
        .where(_judged_claims(ids), Verdict.round == Claim.round, Verdict.reviewer_id == viewer.user_id)
        .group_by(Verdict.claim_id)
    )
    latest, standing = aliased(Verdict), aliased(Verdict)
    query = (
        select(Claim.article_id, Claim.id, standing.label)
        .join(latest, latest.claim_id == Claim.id)
        .join(standing, standing.id == latest.standing_id)
        .where(latest.id.in_(newest))
    )
    labels: defaultdict[int, dict[int, VerdictLabel | None]] = defaultdict(dict)
    for article_id, claim_id, label in session.execute(query):
        labels[article_id][claim_id] = label
    return labels


def _decided_as_disputed(session: Session, ids: Sequence[int]) -> defaultdict[int, set[int]]:
    """Return the claims that are final, and so open to all, with the outcome disputed."""
    query = (
        select(Claim.article_id, Claim.id)
        .join(Decision, and_(Decision.claim_id == Claim.id, Decision.round == Claim.round))
        .where(
            Claim.article_id.in_(ids),
            Claim.state == ClaimState.FINAL,
            Decision.label == VerdictLabel.DISPUTED,
        )
    )
    found: defaultdict[int, set[int]] = defaultdict(set)
    for article_id, claim_id in session.execute(query):
        found[article_id].add(claim_id)
    return found


def _open_findings(session: Session, viewer: Actor, ids: Sequence[int]) -> dict[int, int]:
    """Count what neither the viewer nor an editor for all has dismissed."""
    dismissed = select(Dismissal.finding_id).where(
        or_(Dismissal.user_id == viewer.user_id, Dismissal.holds_for_all.is_(True)),
        ~Dismissal.reopening.has(),
    )
    query = (
        select(Finding.article_id, func.count())
        .where(
            Finding.article_id.in_(ids),
            Finding.retired_at.is_(None),
            Finding.level == FindingLevel.FLAG,
            Finding.id.not_in(dismissed),
        )
        .group_by(Finding.article_id)
    )
    return dict(session.execute(query).all())


def _people(session: Session, ids: Sequence[int]) -> defaultdict[int, list[tuple[int, AskedPerson]]]:
    query = (
        select(Assignment.article_id, User.id, User.name)
        .join(User, User.id == Assignment.user_id)
        .where(Assignment.article_id.in_(ids))
        .order_by(User.name, User.id)
    )
    people: defaultdict[int, list[tuple[int, AskedPerson]]] = defaultdict(list)
    for article_id, user_id, name in session.execute(query):
        people[article_id].append((user_id, AskedPerson(name, initials_of(name))))
    return people
