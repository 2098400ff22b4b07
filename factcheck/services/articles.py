"""Articles: import one, set its date and its blocks, start the review, delete a draft."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck.checking import ReferenceDate, ReferenceFacts
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import ArticleState, ClaimState, DateOrigin
from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import Conflict, Invalid, NotAllowed
from factcheck.importers import ArticleDraft, stored_form
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.cut import Cut, block_row, lock_article
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.models import (
    Article,
    ArticleVersion,
    Assignment,
    Claim,
    Decision,
    User,
    Verdict,
)
from factcheck.persistence.new_claims import write_claims
from factcheck.persistence.records import fingerprint_of
from factcheck.persistence.session import transaction
from factcheck.persistence.staleness import make_stale
from factcheck.services._reading import Reading, check_text, keep_findings, placed, read_draft

MOST_VERDICTS = 20


def import_article(session: Session, *, actor: Actor, draft: ArticleDraft, facts: ReferenceFacts) -> Article:
    """Store an article as a draft with its blocks, claims and findings."""
    _require(actor, Permission.IMPORT_ARTICLE, "Only editors import articles.")
    reading = read_draft(draft, stored_form(draft.text), facts)
    with transaction(session):
        at = now(session)
        article = Article(
            title=reading.title, state=ArticleState.DRAFT, created_by_id=actor.user_id, created_at=at
        )
        version = _version_of(article, reading, draft, at)
        session.add_all([article, version])
        session.flush()
        write_claims(session, version, _cuts(version, reading), at=at)
        found = keep_findings(session, version, reading.findings, facts, at=at)
        append_event(
            session,
            actor=actor,
            action="import_article",
            at=at,
            article=article,
            after={
                "title": article.title,
                "sha256": version.sha256,
                "claims": len(reading.split.claims),
                "findings": found,
                **_date_record(version),
                **_origin_record(version),
            },
        )
    return article


def _version_of(article: Article, reading: Reading, draft: ArticleDraft, at: datetime) -> ArticleVersion:
    version = ArticleVersion(
        article=article,
        number=1,
        text=reading.text,
        sha256=fingerprint_of(reading.text),
        encoding=draft.encoding,
        byline=draft.byline,
        address=draft.address,
        created_at=at,
    )
    _set_date(version, reading.date, is_unknown=draft.published_from is DateOrigin.NONE)
    version.blocks = [
        block_row(position, block.span, block.kind, found_kind=block.kind, reason=block.reason)
        for position, block in enumerate(reading.split.blocks, 1)
    ]
    return version


def _cuts(version: ArticleVersion, reading: Reading) -> Iterator[tuple[int, Cut]]:
    homes = [block.id for block in version.blocks]
    for claim in reading.split.claims:
        yield (
            homes[claim.block],
            Cut(tuple(claim.spans), tuple(claim.source), claim.kind, claim.is_checkable),
        )


def _set_date(version: ArticleVersion, reference: ReferenceDate, *, is_unknown: bool) -> None:
    version.reference_date = reference.value.isoformat() if reference.value else None
    version.reference_from = reference.origin
    version.is_date_unknown = is_unknown and reference.value is None


def _date_record(version: ArticleVersion) -> dict[str, Any]:
    return {
        "reference_date": version.reference_date,
        "reference_from": version.reference_from,
        "is_date_unknown": version.is_date_unknown,
    }


def _origin_record(version: ArticleVersion) -> dict[str, Any]:
    named = {"address": version.address, "byline": version.byline}
    return {name: value for name, value in named.items() if value}


def set_reference_date(
    session: Session, *, actor: Actor, article_id: str, value: PartialDate | None, facts: ReferenceFacts
) -> Article:
    """Set the date to judge by, None if it is not known; judged claims get stale.

    The findings are looked for again.
    """
    _require(actor, Permission.IMPORT_ARTICLE, "Only editors set the reference date.")
    reference = ReferenceDate(value, DateOrigin.GIVEN) if value else ReferenceDate()
    version = current_version(session, article_by(session, article_id))
    findings = check_text(version.text, placed(version.blocks), reference, facts)
    with transaction(session):
        article = lock_article(session, version.article_id)
        if article.state is ArticleState.SIGNED_OFF:
            raise NotAllowed("This article is signed off: reopen it before you change its date.")
        at, before = now(session), _date_record(version)
        _set_date(version, reference, is_unknown=value is None)
        if _date_record(version) == before:
            return article
        keep_findings(session, version, findings, facts, at=at)
        append_event(
            session,
            actor=actor,
            action="set_reference_date",
            at=at,
            article=article,
            before=before,
            after=_date_record(version),
        )
        if before["reference_date"] != version.reference_date:
            _date_changed(session, article, actor=actor, at=at)
    return article


def _date_changed(session: Session, article: Article, *, actor: Actor, at: datetime) -> None:
    """Make judged claims stale; one that is dropped comes back as stale."""
    judged = set(
        session.scalars(
            select(Verdict.claim_id)
            .join(Claim, Claim.id == Verdict.claim_id)
            .where(
                Claim.article_id == article.id,
                Verdict.round == Claim.round,
                Verdict.standing_id.is_not(None),
            )
        )
    )
    judged |= set(
        session.scalars(
            select(Decision.claim_id)
            .join(Claim, Claim.id == Decision.claim_id)
            .where(Claim.article_id == article.id, Decision.round == Claim.round)
        )
    )
    for claim in session.scalars(select(Claim).where(Claim.id.in_(judged)).order_by(Claim.id)):
        if claim.state is ClaimState.DROPPED:
            claim.former_state = ClaimState.STALE
        make_stale(session, claim, actor=actor, at=at, why="the reference date changed")


def start_review(
    session: Session,
    *,
    actor: Actor,
    article_id: str,
    reviewer_ids: Sequence[str],
    required: int,
    due_on: date | None = None,
) -> Article:
    """Close the preview: name who is asked for verdicts, how many a claim needs, and by when."""
    _require(actor, Permission.START_REVIEW, "Only editors start a review.")
    with transaction(session):
        article = lock_article(session, article_by(session, article_id).id)
        _check_draft(article, "The review of this article has started already.")
        reviewers = _reviewers(session, reviewer_ids)
        _check_numbers(required, len(reviewers))
        _check_has_claims(session, article)
        _check_date(current_version(session, article))
        article.state = ArticleState.IN_REVIEW
        article.required_verdicts, article.due_on = required, due_on
        session.add_all(Assignment(article_id=article.id, user_id=user.id) for user in reviewers)
        append_event(
            session,
            actor=actor,
            action="start_review",
            at=now(session),
            article=article,
            before={"state": ArticleState.DRAFT},
            after={
                "state": article.state,
                "reviewers": [user.public_id for user in reviewers],
                "required": required,
                "due_on": due_on.isoformat() if due_on else None,
            },
        )
    return article


def _reviewers(session: Session, public_ids: Sequence[str]) -> list[User]:
    wanted = set(public_ids)
    query = select(User).where(User.public_id.in_(wanted), User.can_sign_in).order_by(User.id)
    found = list(session.scalars(query))
    if len(found) != len(wanted):
        raise Invalid("Somebody in this list cannot be asked any more.", field="reviewers")
    return found


def _check_date(version: ArticleVersion) -> None:
    if version.reference_date is None and not version.is_date_unknown:
        raise Invalid("Give the date of the article, or say that it is not known.", field="date")


def _check_numbers(required: int, reviewers: int) -> None:
    if not 1 <= required <= MOST_VERDICTS:
        raise Invalid(f"A claim needs 1 to {MOST_VERDICTS} verdicts.", field="required")
    if reviewers < required:
        raise Invalid(
            f"Each claim needs {required} verdicts, so choose at least {required} reviewers.",
            field="reviewers",
        )


def _check_has_claims(session: Session, article: Article) -> None:
    judged = select(func.count()).where(Claim.article_id == article.id, Claim.state != ClaimState.DROPPED)
    if not session.scalars(judged).one():
        raise Invalid("There is no claim to judge: put a line back or restore a claim first.")


def delete_draft(session: Session, *, actor: Actor, article_id: str) -> Article:
    """Delete an article whose review has not started; its events stay."""
    _require(actor, Permission.DELETE_DRAFT, "Only editors delete a draft.")
    with transaction(session):
        article = lock_article(session, article_by(session, article_id).id)
        _check_draft(article, "Only a draft can be deleted: the review of this article has started.")
        article.deleted_at = now(session)
        append_event(
            session,
            actor=actor,
            action="delete_draft",
            at=article.deleted_at,
            article=article,
            before={"title": article.title},
        )
    return article


def _require(actor: Actor, permission: Permission, refusal: str) -> None:
    if not actor.may(permission):
        raise NotAllowed(refusal)


def _check_draft(article: Article, refusal: str) -> None:
    if article.state is not ArticleState.DRAFT:
        raise Conflict(refusal)
