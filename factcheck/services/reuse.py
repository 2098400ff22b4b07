"""Earlier decisions: make one on a claim of another article one's own verdict."""

from datetime import datetime

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from factcheck.domain.evidence import EvidenceDraft
from factcheck.domain.judgement import RATIONALE_CHARACTERS, Judgement
from factcheck.domain.labels import ClaimState, RoundCause, VerdictLabel
from factcheck.domain.permissions import Actor
from factcheck.errors import Invalid, NotFound
from factcheck.persistence.ballots import check_wording, judging_ballot, lock_claim
from factcheck.persistence.models import Article, Claim, Decision, Evidence, Verdict
from factcheck.persistence.queries.matches import like_claims
from factcheck.persistence.quotes import read_quotes
from factcheck.persistence.session import transaction
from factcheck.persistence.verdict_rows import answered_verdict, append_verdict, open_round, remember_verdict
from factcheck.services.evidence import keep_source


def reuse_decision(
    session: Session, *, actor: Actor, claim_id: str, decided_id: str, base_revision: int, op_id: str
) -> Verdict:
    """Give the verdict that an editor decided on a claim saying the same in another article.

    Its evidence is copied as the person's own, with the day on which it was seen, and the rationale names
    the claim. `base_revision` is the wording that the person saw; `op_id` makes a repeated request harmless.
    """
    request = {"act": "reuse_decision", "claim": claim_id, "decided": decided_id, "base": base_revision}
    with transaction(session):
        claim = lock_claim(session, claim_id)
        former = answered_verdict(session, actor, op_id, request)
        if former:
            return former
        ballot = judging_ballot(session, claim, actor)
        check_wording(claim, base_revision)
        decided, decision, article = _decided(session, decided_id)
        _check_same(session, claim, decided, decision)
        for source in _sources(session, decided):
            keep_source(session, actor, claim, source, ballot.at)
        if claim.state is ClaimState.STALE:
            open_round(ballot, cause=RoundCause.STALE)
        judgement = Judgement(
            decision.label,
            reason_code=decision.reason_code,
            rationale=_rationale(decided, decision, article),
        )
        verdict = append_verdict(ballot, judgement, action="record_verdict")
        remember_verdict(ballot, op_id, request, verdict)
        return verdict


def _decided(session: Session, decided_id: str) -> tuple[Claim, Decision, Article]:
    query = (
        select(Claim, Decision, Article)
        .join(Decision, and_(Decision.claim_id == Claim.id, Decision.round == Claim.round))
        .join(Article, Article.id == Claim.article_id)
        .where(Claim.public_id == decided_id, Claim.state == ClaimState.FINAL, Article.deleted_at.is_(None))
    )
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound("This claim is no longer decided.")
    return row[0], row[1], row[2]


def _check_same(session: Session, claim: Claim, decided: Claim, decision: Decision) -> None:
    """Raise Invalid unless both claims say the same now, and the outcome can stand without its article."""
    near = like_claims(session, claim.article_id, read_quotes(session, [claim.id])[claim.id])
    if decided.id not in near or not near[decided.id][0].says_the_same:
        raise Invalid("The two claims do not say the same, so this one needs a verdict of its own.")
    if decision.label is VerdictLabel.INCONSISTENT:
        raise Invalid("What that claim clashes with lies in its own article: name the clash here yourself.")


def _sources(session: Session, decided: Claim) -> list[EvidenceDraft]:
    query = select(Evidence).where(Evidence.claim_id == decided.id, Evidence.withdrawn_at.is_(None))
    return [
        EvidenceDraft(
            url=row.url,
            title=row.title,
            quote=row.quote,
            locator=row.locator,
            stance=row.stance,
            is_primary=row.is_primary,
            published_on=row.published,
            accessed_on=row.accessed_on,
            archived_url=row.archived_url,
        )
        for row in session.scalars(query.order_by(Evidence.id))
    ]


def _rationale(decided: Claim, decision: Decision, article: Article) -> str:
    words = f"As decided on {_day(decision.created_at)} in “{article.title}”, claim {decided.number}."
    return f"{words} {decision.rationale}".strip()[:RATIONALE_CHARACTERS]


def _day(at: datetime) -> str:
    return f"{at.day} {at:%B %Y}"
