"""The editor's queue: which claims wait, why, for how long; never one that is closed to the viewer."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql.base import ExecutableOption

from factcheck.domain.labels import ArticleState, ClaimState, VerdictLabel
from factcheck.domain.permissions import Actor
from factcheck.domain.waiting import WAITING, QueueTab, label_counts, tab_of, why_waiting
from factcheck.persistence.answers import Answer, current_answers, ratings
from factcheck.persistence.clock import now
from factcheck.persistence.desk import is_judged_by, is_one_person_desk, seen_of
from factcheck.persistence.models import (
    Article,
    Assignment,
    Claim,
    Decision,
    Escalation,
    Lease,
    User,
    Verdict,
)
from factcheck.persistence.sight import open_claims


@dataclass(frozen=True)
class QueueItem:
    """One waiting claim in the list."""

    id: str
    number: int
    article_title: str
    quote: str
    tab: QueueTab
    why: str
    counts: tuple[tuple[VerdictLabel, int], ...]
    since: datetime
    seen: str
    taken_by: str | None
    can_confirm: bool


@dataclass(frozen=True)
class Queue:
    """The list of one tab. `judged` are claims on which the viewer gave a verdict: others decide them.

    `not_shown` counts the claims that the viewer is asked to judge and has not judged yet, whatever
    others said of them.
    """

    tab: QueueTab
    tabs: tuple[tuple[QueueTab, int], ...]
    items: tuple[QueueItem, ...]
    judged: tuple[QueueItem, ...]
    not_shown: int
    last_decided_at: datetime | None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing waits in any tab."""
        return not any(count for _, count in self.tabs)

    @property
    def has_many_articles(self) -> bool:
        """Tell whether the number of a claim alone does not say which one it is."""
        return len({item.article_title for item in (*self.items, *self.judged)}) > 1

    def after(self, claim_id: str) -> str | None:
        """Return the claim that stands next in the list."""
        ids = [item.id for item in self.items]
        place = ids.index(claim_id) + 1 if claim_id in ids else 0
        return next((other for other in ids[place:] if other != claim_id), None)


@dataclass(frozen=True)
class _Case:
    claim: Claim
    answers: Sequence[Answer]
    tab: QueueTab
    since: datetime
    is_called: bool
    is_for_others: bool


def queue_page(session: Session, viewer: Actor, tab: QueueTab | None = None) -> Queue:
    """Return the tab's list, the longest waiting first; without a tab the first that has something."""
    cases = _cases(session, viewer, selectinload(Claim.all_spans))
    counts = Counter(case.tab for case in cases if not case.is_for_others)
    chosen = tab or next((name for name in QueueTab if counts[name]), QueueTab.SPLIT)
    holders = _holders(session, viewer)
    shown = [case for case in cases if case.tab is chosen]
    return Queue(
        tab=chosen,
        tabs=tuple((name, counts[name]) for name in QueueTab),
        items=tuple(_item(case, holders) for case in shown if not case.is_for_others),
        judged=tuple(_item(case, holders) for case in shown if case.is_for_others),
        not_shown=_not_shown(session, viewer),
        last_decided_at=session.scalars(select(func.max(Decision.created_at))).one(),
    )


def queue_count(session: Session, viewer: Actor) -> int:
    """Return how many claims wait for this editor, in all tabs together."""
    return sum(not case.is_for_others for case in _cases(session, viewer))


def _in_review() -> ColumnElement[bool]:
    articles = select(Article.id).where(
        Article.state == ArticleState.IN_REVIEW, Article.archived_at.is_(None), Article.deleted_at.is_(None)
    )
    return Claim.article_id.in_(articles)


def _waits() -> ColumnElement[bool]:
    return and_(Claim.state.in_(WAITING), _in_review())


def _cases(session: Session, viewer: Actor, *options: ExecutableOption) -> list[_Case]:
    answers = current_answers(session, _waits())
    visible = open_claims(session, viewer, _waits(), answers=answers)
    may_decide_own = is_one_person_desk(session)
    called = _called(session)
    cases = []
    claims = session.scalars(select(Claim).where(_waits()).options(joinedload(Claim.article), *options))
    for claim in claims:
        given = answers.get(claim.id, [])
        tab = tab_of(claim.state, ratings(given))
        if claim.id in visible and tab:
            is_own = is_judged_by(given, viewer.user_id) and tab is not QueueTab.STALE
            since = _waiting_since(claim, given, called.get(claim.id))
            is_called = claim.id in called
            cases.append(_Case(claim, given, tab, since, is_called, is_own and not may_decide_own))
    return sorted(cases, key=lambda case: (case.since, case.claim.id))


def _waiting_since(claim: Claim, given: Sequence[Answer], called_at: datetime | None) -> datetime:
    """Return when the verdict came that made the claim wait, or when somebody asked for an editor."""
    standing = sorted((a.standing for a in given if a.standing), key=lambda verdict: verdict.created_at)
    if claim.state is ClaimState.STALE:
        return claim.changed_at
    if claim.state is ClaimState.AGREED:
        return standing[min(len(standing), claim.article.required_verdicts) - 1].created_at
    first = [(verdict.label, verdict.about) for verdict in standing[:1]]
    differing = [v.created_at for v in standing if (v.label, v.about) not in first]
    return min(differing[:1] + ([called_at] if called_at else []), default=claim.changed_at)


def _item(case: _Case, holders: Mapping[int, str]) -> QueueItem:
    claim, given = case.claim, ratings(case.answers)
    was_final = claim.former_state is ClaimState.FINAL
    return QueueItem(
        id=claim.public_id,
        number=claim.number or 0,
        article_title=claim.article.title,
        quote=" … ".join(span.quote for span in claim.spans),
        tab=case.tab,
        why=why_waiting(claim.state, given, escalated=case.is_called, was_final=was_final),
        counts=label_counts(given),
        since=case.since,
        seen=str(seen_of(claim, case.answers)),
        taken_by=holders.get(claim.id),
        can_confirm=case.tab is QueueTab.CONFIRM
        and claim.id not in holders
        and given[0].label is VerdictLabel.SUPPORTED,
    )


def _called(session: Session) -> dict[int, datetime]:
    """Return, by claim id, when an editor was asked for first in the current round."""
    query = (
        select(Escalation.claim_id, func.min(Escalation.created_at))
        .join(Claim, Claim.id == Escalation.claim_id)
        .where(_waits(), Escalation.round == Claim.round)
        .group_by(Escalation.claim_id)
    )
    return dict(iter(session.execute(query)))


def _holders(session: Session, viewer: Actor) -> dict[int, str]:
    query = (
        select(Lease.claim_id, User.name)
        .join(Claim, Claim.id == Lease.claim_id)
        .join(User, User.id == Lease.editor_id)
        .where(
            _waits(),
            Lease.round == Claim.round,
            Lease.expires_at > now(session),
            Lease.editor_id != (viewer.user_id or 0),
        )
    )
    return dict(iter(session.execute(query)))


def _not_shown(session: Session, viewer: Actor) -> int:
    asked = select(Assignment.article_id).where(Assignment.user_id == viewer.user_id)
    which = and_(_in_review(), Claim.article_id.in_(asked), Claim.state != ClaimState.DROPPED)
    own = current_answers(session, and_(which, Verdict.reviewer_id == viewer.user_id))
    total = session.scalars(select(func.count(Claim.id)).where(which)).one()
    return total - len(open_claims(session, viewer, which, answers=own))
