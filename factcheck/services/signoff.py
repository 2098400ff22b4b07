"""Sign-off: the editor releases an article, opens it again, or puts it away."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimState
from factcheck.domain.permissions import Actor, Permission
from factcheck.domain.report import UNSETTLED
from factcheck.domain.sight import shown_state
from factcheck.errors import Conflict, Invalid, NotAllowed
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.loading import article_by
from factcheck.persistence.models import Article, Claim, Exemption
from factcheck.persistence.session import transaction
from factcheck.persistence.sight import open_claims

REASON_CHARACTERS = 2_000


def sign_off(session: Session, *, actor: Actor, article_id: str, exceptions: Mapping[str, str]) -> Article:
    """Release an article; each claim that the actor sees as open, split or stale needs a written exception.

    `exceptions` holds the reasons by public id of the claim. The demand goes by what is shown to the
    actor, so that it tells nothing of verdicts that are closed to them; drafts do not count.
    """
    with transaction(session):
        article = _article_for(session, actor, article_id)
        if article.state is not ArticleState.IN_REVIEW:
            raise Conflict("Only an article in review can be signed off.")
        unsettled = _unsettled(session, actor, article)
        reasons = {claim.id: _reason_for(claim, exceptions) for claim in unsettled}
        at = now(session)
        before = _state_of(article)
        session.add_all(_exemptions(article, actor, reasons, at))
        article.state, article.signed_off_at = ArticleState.SIGNED_OFF, at
        article.signed_off_by_id = actor.user_id
        after = _state_of(article) | {
            "exceptions": {claim.public_id: reasons[claim.id] for claim in unsettled}
        }
        append_event(
            session, actor=actor, action="sign_off", at=at, article=article, before=before, after=after
        )
        return article


def reopen_article(session: Session, *, actor: Actor, article_id: str, reason: str) -> Article:
    """Put a released article back into review, with a reason."""
    with transaction(session):
        article = _article_for(session, actor, article_id)
        if article.state is not ArticleState.SIGNED_OFF:
            raise Conflict("Only an article that is signed off can be reopened.")
        text = _written(reason, "Write why it is opened again.", field="reason")
        before = _state_of(article)
        article.state, article.signed_off_at, article.signed_off_by_id = ArticleState.IN_REVIEW, None, None
        append_event(
            session,
            actor=actor,
            action="reopen_article",
            at=now(session),
            article=article,
            before=before,
            after=_state_of(article) | {"reason": text},
        )
        return article


def archive_article(session: Session, *, actor: Actor, article_id: str) -> Article:
    """Put an article away that is not a draft; what is recorded of it stays."""
    with transaction(session):
        article = _article_for(session, actor, article_id)
        if article.state is ArticleState.DRAFT:
            raise NotAllowed("A draft is deleted, not archived.")
        if article.archived_at is not None:
            raise Conflict("This article is archived already.")
        article.archived_at = now(session)
        _log_archiving(session, actor, article, "archive_article", article.archived_at)
        return article


def restore_article(session: Session, *, actor: Actor, article_id: str) -> Article:
    """Take an article out of the archive."""
    with transaction(session):
        article = _article_for(session, actor, article_id)
        if article.archived_at is None:
            raise Conflict("This article is not archived.")
        article.archived_at = None
        _log_archiving(session, actor, article, "restore_article", now(session))
        return article


def _article_for(session: Session, actor: Actor, article_id: str) -> Article:
    """Return the article, locked; articles are locked before claims, as everybody does who changes both."""
    if not actor.may(Permission.SIGN_OFF):
        raise NotAllowed("Only editors and admins can release an article.")
    return article_by(session, article_id, lock=True)


def _unsettled(session: Session, actor: Actor, article: Article) -> Sequence[Claim]:
    """Return the claims that stand in the way as the actor sees them, in the order of the text."""
    which = Claim.article_id == article.id
    visible = open_claims(session, actor, which)
    claims = session.scalars(
        select(Claim).where(which, Claim.state != ClaimState.DROPPED).order_by(Claim.number)
    )
    return [
        claim for claim in claims if shown_state(claim.state, open_to_viewer=claim.id in visible) in UNSETTLED
    ]


def _reason_for(claim: Claim, exceptions: Mapping[str, str]) -> str:
    return _written(
        exceptions.get(claim.public_id, ""),
        f"Claim {claim.number} is not settled: write why the article is released all the same.",
        field=f"reason_{claim.public_id}",
    )


def _written(reason: str, otherwise: str, *, field: str) -> str:
    text = reason.strip()
    if not text:
        raise Invalid(otherwise, field=field)
    if len(text) > REASON_CHARACTERS:
        raise Invalid(f"At most {REASON_CHARACTERS:,} characters fit here.", field=field)
    return text


def _exemptions(article: Article, actor: Actor, reasons: Mapping[int, str], at: datetime) -> list[Exemption]:
    return [
        Exemption(
            claim_id=claim_id, article_id=article.id, editor_id=actor.user_id, reason=reason, created_at=at
        )
        for claim_id, reason in reasons.items()
    ]


def _state_of(article: Article) -> dict[str, object]:
    signed_at = article.signed_off_at
    return {
        "state": article.state,
        "signed_off_at": signed_at.isoformat() if signed_at else None,
        "signed_off_by_id": article.signed_off_by_id,
    }


def _log_archiving(session: Session, actor: Actor, article: Article, action: str, at: datetime) -> None:
    is_archived = article.archived_at is not None
    append_event(
        session,
        actor=actor,
        action=action,
        at=at,
        article=article,
        before={"is_archived": not is_archived},
        after={"is_archived": is_archived},
    )
