"""What people of the seeds can do, by the word that the seed file uses for it."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.dates import PartialDate
from factcheck.domain.evidence import EvidenceDraft
from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import (
    ClaimState,
    ConflictKind,
    ConflictTarget,
    DropCause,
    ReasonCode,
    Stance,
    VerdictLabel,
)
from factcheck.domain.permissions import Actor
from factcheck.domain.ruling import Ruling
from factcheck.domain.spans import Span
from factcheck.errors import NotFound
from factcheck.persistence.models import ArticleVersion, Claim, ClaimSpan, Evidence, Finding
from factcheck.services.adjudication import confirm_claims, decide_claim
from factcheck.services.cutting import drop_claim
from factcheck.services.evidence import add_evidence, withdraw_evidence
from factcheck.services.signoff import sign_off
from factcheck.services.verdicts import ask_editor, record_verdict

Act = Mapping[str, Any]
UNSETTLED = (ClaimState.OPEN, ClaimState.SPLIT, ClaimState.STALE)


@dataclass(frozen=True)
class Scene:
    """The article in which the acts happen; claims are found by their first words."""

    session: Session
    article_id: int
    article_public_id: str

    def claim(self, act: Act) -> Claim:
        """Return the claim that is the words of the act, else the first in the text that begins with them."""
        query = (
            select(Claim)
            .join(ClaimSpan, ClaimSpan.claim_id == Claim.id)
            .where(
                Claim.article_id == self.article_id,
                ClaimSpan.position == 1,
                ClaimSpan.is_source.is_(False),
                ClaimSpan.quote.startswith(act["claim"], autoescape=True),
            )
            .order_by(Claim.number)
        )
        found = self.session.scalars(query).all()
        if not found:
            raise NotFound(f"No claim begins with “{act['claim']}”.")
        whole = (claim for claim in found if [span.quote for span in claim.spans] == [act["claim"]])
        return next(whole, found[0])

    def unsettled(self) -> list[str]:
        """Return the ids of the claims that stand in the way of a sign-off."""
        query = select(Claim.public_id).where(Claim.article_id == self.article_id, Claim.state.in_(UNSETTLED))
        return list(self.session.scalars(query))


def _judgement(scene: Scene, claim: Claim, act: Act) -> Judgement:
    reason, kind = act.get("reason_code"), act.get("conflict_kind")
    return Judgement(
        label=VerdictLabel(act["label"]),
        reason_code=ReasonCode(reason) if reason else None,
        conflict=_pointer(scene, claim, act),
        conflict_kind=ConflictKind(kind) if kind else None,
        rationale=act["rationale"],
    )


def _pointer(scene: Scene, claim: Claim, act: Act) -> ConflictPointer | None:
    if rule := act.get("finding"):
        found = select(Finding).where(Finding.places.any(claim_id=claim.id), Finding.rule == rule)
        return ConflictPointer(ConflictTarget.FINDING, scene.session.scalars(found).one().public_id)
    if quote := act.get("conflict", {}).get("quote"):
        version = scene.session.get_one(ArticleVersion, claim.version_id)
        start = version.text.index(quote)
        return ConflictPointer(ConflictTarget.SPAN, quote, (Span(start, start + len(quote)),))
    return None


def _judge(scene: Scene, actor: Actor, act: Act) -> None:
    claim = scene.claim(act)
    record_verdict(
        scene.session,
        actor=actor,
        claim_id=claim.public_id,
        judgement=_judgement(scene, claim, act),
        base_revision=claim.revision,
        op_id=secrets.token_hex(16),
    )


def _draft(source: Act) -> EvidenceDraft:
    return EvidenceDraft(
        url=source["url"],
        title=source["title"],
        quote=source.get("quote", ""),
        stance=Stance(source["stance"]),
        is_primary=source.get("primary", False),
        published_on=PartialDate.parse(source["published"]) if "published" in source else None,
    )


def _add(scene: Scene, actor: Actor, act: Act) -> None:
    add_evidence(scene.session, actor=actor, claim_id=scene.claim(act).public_id, draft=_draft(act))


def _withdraw(scene: Scene, actor: Actor, act: Act) -> None:
    """Replace the author's only piece of evidence by another one."""
    claim = scene.claim(act)
    mine = select(Evidence).where(Evidence.claim_id == claim.id, Evidence.author_id == actor.user_id)
    former = scene.session.scalars(mine).one().public_id
    add_evidence(scene.session, actor=actor, claim_id=claim.public_id, draft=_draft(act["instead"]))
    withdraw_evidence(scene.session, actor=actor, evidence_id=former)


def _decide(scene: Scene, actor: Actor, act: Act) -> None:
    claim = scene.claim(act)
    ruling = Ruling(_judgement(scene, claim, act), is_claim_wrong=act.get("claim_wrong", False))
    decide_claim(scene.session, actor=actor, claim_id=claim.public_id, ruling=ruling)


def _confirm(scene: Scene, actor: Actor, act: Act) -> None:
    confirm_claims(scene.session, actor=actor, claim_ids=[scene.claim(act).public_id])


def _escalate(scene: Scene, actor: Actor, act: Act) -> None:
    ask_editor(scene.session, actor=actor, claim_id=scene.claim(act).public_id)


def _drop(scene: Scene, actor: Actor, act: Act) -> None:
    claim_id = scene.claim(act).public_id
    drop_claim(
        scene.session, actor=actor, claim_id=claim_id, cause=DropCause.NOT_CHECKABLE, reason=act["reason"]
    )


def _sign_off(scene: Scene, actor: Actor, act: Act) -> None:
    exceptions = {claim_id: str(act["reason"]) for claim_id in scene.unsettled()}
    sign_off(scene.session, actor=actor, article_id=scene.article_public_id, exceptions=exceptions)


ACTS: dict[str, Callable[[Scene, Actor, Act], None]] = {
    "verdict": _judge,
    "evidence": _add,
    "withdraw": _withdraw,
    "decide": _decide,
    "confirm": _confirm,
    "escalate": _escalate,
    "drop": _drop,
    "sign_off": _sign_off,
}
