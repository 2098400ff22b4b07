"""Claims on their way into a new version: their rows there, and the events that tell it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from factcheck.domain.anchoring import Outcome, Placement
from factcheck.domain.permissions import Actor
from factcheck.domain.spans import claim_text
from factcheck.persistence.chain import append_event
from factcheck.persistence.cut import renumber, replace_claim, spans_of, wording_rows, write_claim
from factcheck.persistence.models import Article, ArticleVersion, Claim, Transfer
from factcheck.persistence.staleness import make_stale
from factcheck.services.versions.blocks import Homes
from factcheck.services.versions.planning import VersionPlan

REWORDED = "its words changed in a new version"
_ACTIONS = {Outcome.CHANGED: "change_words", Outcome.VANISHED: "lose_words"}


@dataclass(frozen=True)
class Carried:
    """A claim in the new version, with its words before and after."""

    claim: Claim
    place: Placement
    former_revision: int
    before: str
    after: str


def carry_claims(
    session: Session, plan: VersionPlan, version: ArticleVersion, *, at: datetime
) -> list[Carried]:
    """Give every claim its place in the new version, and begin the new ones there."""
    homes = Homes([block.span for block in plan.blocks])
    query = select(Claim).where(Claim.id.in_(plan.places)).options(selectinload(Claim.all_spans))
    carried = [
        _carry(claim, plan.places[claim.id], version, homes, at=at)
        for claim in session.scalars(query.order_by(Claim.number))
    ]
    new = [write_claim(session, version, version.blocks[home].id, cut, at=at) for home, cut in plan.cuts]
    session.flush()
    session.add_all(_transfers(version, carried, new))
    renumber(session, version.article_id)
    return carried


def _carry(claim: Claim, place: Placement, version: ArticleVersion, homes: Homes, *, at: datetime) -> Carried:
    former, before = claim.revision, claim_text(claim.version.text, spans_of(claim))
    if place.outcome is Outcome.VANISHED:
        replace_claim(claim, at=at)
        claim.drop_reason = f"not in version {version.number}"
        return Carried(claim, place, former, before, "")
    is_kept = place.outcome is Outcome.KEPT
    claim.revision = former if is_kept else 1 + max(row.revision for row in claim.all_spans)
    claim.all_spans += wording_rows(version, claim.revision, place.spans, place.sources)
    claim.version, claim.block = version, version.blocks[homes.of(place.spans[0])]
    claim.changed_at = claim.changed_at if is_kept else at
    return Carried(claim, place, former, before, claim_text(version.text, place.spans))


def _transfers(version: ArticleVersion, carried: list[Carried], new: list[Claim]) -> Iterator[Transfer]:
    for one in carried:
        is_gone = one.place.outcome is Outcome.VANISHED
        yield Transfer(
            version_id=version.id,
            claim_id=one.claim.id,
            outcome=one.place.outcome,
            former_revision=one.former_revision,
            revision=None if is_gone else one.claim.revision,
            why=one.place.why,
        )
    for claim in new:
        yield Transfer(version_id=version.id, claim_id=claim.id, outcome=Outcome.NEW, revision=1, why="")


def tell_claims(
    session: Session,
    article: Article,
    version: ArticleVersion,
    carried: list[Carried],
    groundless: Mapping[int, str],
    *,
    actor: Actor,
    at: datetime,
) -> None:
    """Write what became of the claims that are not as they were, and make those stale that had verdicts."""
    for one in carried:
        if one.place.outcome in _ACTIONS:
            append_event(
                session,
                actor=actor,
                action=_ACTIONS[one.place.outcome],
                at=at,
                article=article,
                claim=one.claim,
                before={"words": one.before, "revision": one.former_revision},
                after=_after(one, version),
            )
        if one.place.outcome is Outcome.CHANGED:
            make_stale(session, one.claim, actor=actor, at=at, why=one.place.why or REWORDED)
        elif one.claim.id in groundless:
            make_stale(session, one.claim, actor=actor, at=at, why=groundless[one.claim.id])


def _after(one: Carried, version: ArticleVersion) -> dict[str, Any]:
    spans = [[span.start, span.end] for span in one.place.spans]
    return {
        "words": one.after,
        "version": version.number,
        "spans": spans,
        "revision": one.claim.revision,
        "why": one.place.why,
    }
