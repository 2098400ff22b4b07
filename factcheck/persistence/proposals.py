"""Proposed wordings as rows: by id, those that a viewer may see, and what a version took of them."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, joinedload

from factcheck.domain.labels import ProposalState
from factcheck.domain.permissions import Actor
from factcheck.domain.proposals import is_taken
from factcheck.errors import NotFound
from factcheck.persistence.models import ArticleVersion, Claim, Proposal


def proposal_by(session: Session, public_id: str) -> Proposal:
    """Return the proposal; raises NotFound for an unknown one."""
    proposal = session.scalars(select(Proposal).where(Proposal.public_id == public_id)).one_or_none()
    if proposal is None:
        raise NotFound("There is no such proposed wording.")
    return proposal


def proposals_on(
    session: Session, which: ColumnElement[bool], viewer: Actor, open_ids: Collection[int]
) -> Sequence[Proposal]:
    """Return the proposals on claims that the viewer may see: their own, and others' once they are open."""
    query = (
        select(Proposal)
        .join(Claim, Claim.id == Proposal.claim_id)
        .where(which)
        .options(joinedload(Proposal.author), joinedload(Proposal.answered_by))
        .order_by(Proposal.id)
    )
    return [
        one
        for one in session.scalars(query)
        if one.claim_id in open_ids or (viewer.user_id is not None and one.author_id == viewer.user_id)
    ]


def follow_proposals(session: Session, former: ArticleVersion, present: ArticleVersion) -> dict[str, bool]:
    """Note of each proposal that waits whether the new text has its words; returns that by public id."""
    query = (
        select(Proposal)
        .join(Claim, Claim.id == Proposal.claim_id)
        .where(
            Claim.article_id == present.article_id,
            Proposal.state != ProposalState.STET,
            Proposal.taken_in.is_(None),
        )
    )
    found: dict[str, bool] = {}
    for proposal in session.scalars(query.order_by(Proposal.id)):
        found[proposal.public_id] = is_taken(proposal.words, former.text, present.text)
        if found[proposal.public_id]:
            proposal.taken_in = present.number
        else:
            proposal.missed_in = present.number
    return found
