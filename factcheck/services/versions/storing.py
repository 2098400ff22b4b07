"""Store a new version: its text and blocks, the claims carried into it, new ones, findings, the events."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts
from factcheck.domain.anchoring import Outcome
from factcheck.domain.labels import ArticleState
from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import Conflict, Invalid, NotAllowed
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.cut import block_row, lock_article
from factcheck.persistence.loading import current_version
from factcheck.persistence.models import Article, ArticleVersion
from factcheck.persistence.proposals import follow_proposals
from factcheck.persistence.records import fingerprint_of
from factcheck.persistence.session import transaction
from factcheck.services._reading import keep_findings
from factcheck.services.versions.carrying import carry_claims, tell_claims
from factcheck.services.versions.grounds import lost_grounds, move_findings
from factcheck.services.versions.planning import VersionPlan, standing_claims

NOTE_CHARACTERS = 1_000


@dataclass(frozen=True)
class _Told:
    """What the event of a version says besides its text and claims."""

    note: str
    findings: int
    proposals: Mapping[str, bool]


def store_version(
    session: Session, *, actor: Actor, plan: VersionPlan, note: str, facts: ReferenceFacts
) -> ArticleVersion:
    """Store the version that was planned; an article that was signed off is in review again.

    Verdicts on words that are unchanged stay, all others make their claim stale; no verdict is changed.
    """
    if not actor.may(Permission.IMPORT_ARTICLE):
        raise NotAllowed("Only editors bring a new version of a text.")
    note = note.strip()
    if len(note) > NOTE_CHARACTERS:
        raise Invalid(f"At most {NOTE_CHARACTERS:,} characters fit here.", field="note")
    with transaction(session):
        article = lock_article(session, plan.base.article_id)
        _refuse_outdated(session, article, plan)
        at = now(session)
        version = _new_version(session, article, plan, at)
        carried = carry_claims(session, plan, version, at=at)
        move_findings(session, plan, version)
        found = keep_findings(session, version, plan.findings, facts, at=at)
        followed = follow_proposals(session, plan.base, version)
        told = _Told(note, found, followed)
        _tell_version(session, article, version, plan, told, actor=actor)
        groundless = lost_grounds(session, plan, version)
        tell_claims(session, article, version, carried, groundless, actor=actor, at=at)
    return version


def _refuse_outdated(session: Session, article: Article, plan: VersionPlan) -> None:
    base = current_version(session, article)
    if base.id != plan.base.id:
        raise Conflict(f"Somebody stored version {base.number} in the meantime: look at it first.")
    if standing_claims(session, base) != plan.standing:
        raise Conflict("The claims of this article changed in the meantime: look at the preview again.")


def _new_version(session: Session, article: Article, plan: VersionPlan, at: datetime) -> ArticleVersion:
    version = ArticleVersion(
        article_id=article.id,
        number=plan.number,
        text=plan.text,
        sha256=fingerprint_of(plan.text),
        encoding=plan.encoding,
        byline=plan.byline,
        address=plan.address,
        reference_date=plan.base.reference_date,
        reference_from=plan.base.reference_from,
        is_date_unknown=plan.base.is_date_unknown,
        created_at=at,
    )
    version.blocks = [
        block_row(position, block.span, block.kind, found_kind=block.found_kind, reason=block.reason)
        for position, block in enumerate(plan.blocks, 1)
    ]
    session.add(version)
    session.flush()
    return version


def _tell_version(
    session: Session,
    article: Article,
    version: ArticleVersion,
    plan: VersionPlan,
    told: _Told,
    *,
    actor: Actor,
) -> None:
    before = {"version": plan.base.number, "sha256": plan.base.sha256, "state": article.state}
    if article.state is ArticleState.SIGNED_OFF:
        article.state, article.signed_off_at, article.signed_off_by_id = ArticleState.IN_REVIEW, None, None
    article.title = plan.title
    counts = {outcome.value: plan.count(outcome) for outcome in Outcome}
    after = {
        "version": version.number,
        "sha256": version.sha256,
        "title": article.title,
        "state": article.state,
        "note": told.note,
        "claims": counts | {Outcome.NEW.value: len(plan.cuts)},
        "findings": told.findings,
        "proposals": dict(told.proposals),
    }
    append_event(
        session,
        actor=actor,
        action="store_version",
        at=version.created_at,
        article=article,
        before=before,
        after=after,
    )
