"""Findings: set one aside, with a reason, and take it up again."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState
from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import Invalid, NotAllowed
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.loading import article_by, finding_by
from factcheck.persistence.models import Article, Assignment, Claim, Dismissal, Finding, Reopening
from factcheck.persistence.session import transaction

REASON_CHARACTERS = 1_000


def dismiss_finding(
    session: Session, *, actor: Actor, finding_id: str, reason: str, whole_group: bool
) -> None:
    """Set a finding aside, or its whole group: an editor for all, a reviewer for themselves."""
    with transaction(session):
        finding = finding_by(session, finding_id)
        article = _article_in_review(session, finding)
        _check_dismisser(session, article, actor)
        reason = _checked(reason)
        at = now(session)
        for one in _group_of(session, finding) if whole_group else [finding]:
            _set_aside(session, one, article=article, actor=actor, reason=reason, at=at)


def reopen_finding(session: Session, *, actor: Actor, finding_id: str) -> None:
    """Take back what set the finding aside: one's own dismissals, and an editor's by any editor."""
    with transaction(session):
        finding = finding_by(session, finding_id)
        article = _article_in_review(session, finding)
        _check_dismisser(session, article, actor)
        taken_back = [one for one in _standing(session, finding) if _may_take_back(actor, one)]
        if not taken_back:
            raise NotAllowed("Only whoever set a finding aside can take that back.")
        at = now(session)
        session.add_all(
            Reopening(dismissal_id=one.id, user_id=actor.user_id, created_at=at) for one in taken_back
        )
        after = {"finding": finding.public_id}
        _tell(session, "reopen_finding", finding, article=article, actor=actor, at=at, after=after)


def _standing(session: Session, finding: Finding) -> Sequence[Dismissal]:
    query = select(Dismissal).where(Dismissal.finding_id == finding.id, ~Dismissal.reopening.has())
    return session.scalars(query.order_by(Dismissal.id)).all()


def _may_take_back(actor: Actor, dismissal: Dismissal) -> bool:
    is_own = dismissal.user_id == actor.user_id
    return is_own or (dismissal.holds_for_all and actor.may(Permission.DECIDE))


def _article_in_review(session: Session, finding: Finding) -> Article:
    public_id = session.scalars(select(Article.public_id).where(Article.id == finding.article_id)).one()
    article = article_by(session, public_id, lock=True)
    if article.state is not ArticleState.IN_REVIEW:
        raise NotAllowed("Findings are set aside during the review of their article.")
    return article


def _check_dismisser(session: Session, article: Article, actor: Actor) -> None:
    if actor.user_id is None or not actor.may(Permission.GIVE_VERDICT):
        raise NotAllowed("Only people can set a finding aside.")
    is_asked = session.get(Assignment, (article.id, actor.user_id)) is not None
    if not is_asked and not actor.may(Permission.DECIDE):
        raise NotAllowed("You are not among the reviewers of this article.")


def _checked(reason: str) -> str:
    reason = reason.strip()
    if not reason:
        raise Invalid("Say why the finding does not hold.", field="reason")
    if len(reason) > REASON_CHARACTERS:
        raise Invalid(f"At most {REASON_CHARACTERS:,} characters fit here.", field="reason")
    return reason


def _group_of(session: Session, finding: Finding) -> Sequence[Finding]:
    if not finding.group:
        return [finding]
    query = select(Finding).where(
        Finding.article_id == finding.article_id,
        Finding.group == finding.group,
        Finding.retired_at.is_(None),
    )
    return session.scalars(query.order_by(Finding.id)).all()


def _set_aside(
    session: Session, finding: Finding, *, article: Article, actor: Actor, reason: str, at: datetime
) -> None:
    holds_for_all = actor.may(Permission.DECIDE)
    former = _standing(session, finding)
    if any(one.user_id == actor.user_id and one.holds_for_all == holds_for_all for one in former):
        return
    dismissal = Dismissal(
        finding_id=finding.id,
        user_id=actor.user_id,
        reason=reason,
        holds_for_all=holds_for_all,
        created_at=at,
    )
    session.add(dismissal)
    after = {"finding": finding.public_id, "reason": reason, "holds_for_all": holds_for_all}
    _tell(session, "dismiss_finding", finding, article=article, actor=actor, at=at, after=after)


def _tell(
    session: Session,
    action: str,
    finding: Finding,
    *,
    article: Article,
    actor: Actor,
    at: datetime,
    after: Mapping[str, object],
) -> None:
    append_event(
        session,
        actor=actor,
        action=action,
        at=at,
        article=article,
        claim=session.get(Claim, min(finding.claim_ids)) if finding.claim_ids else None,
        after=after,
    )
