"""Proposed wordings: what a claim should say instead, and the editor's answer."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimState, DropCause, ProposalState
from factcheck.domain.permissions import Actor, Permission
from factcheck.domain.proposals import WORDS_CHARACTERS
from factcheck.domain.spans import claim_text
from factcheck.errors import Conflict, Invalid, NotAllowed
from factcheck.persistence.ballots import lock_claim
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.cut import spans_of
from factcheck.persistence.models import Assignment, Claim, Proposal
from factcheck.persistence.proposals import proposal_by
from factcheck.persistence.session import transaction
from factcheck.persistence.sight import open_claims


def propose_wording(session: Session, *, actor: Actor, claim_id: str, words: str) -> Proposal:
    """Propose other words for a claim; it waits for an editor's answer and for the next version."""
    text = " ".join(words.split())
    with transaction(session):
        claim = lock_claim(session, claim_id)
        _check_proposer(session, actor, claim)
        if not text:
            raise Invalid("Write the words that the claim should have.", field="words")
        if len(text) > WORDS_CHARACTERS:
            raise Invalid(f"At most {WORDS_CHARACTERS:,} characters fit here.", field="words")
        present = claim_text(claim.version.text, spans_of(claim))
        if text == " ".join(present.split()):
            raise Invalid("These are the words that the claim has.", field="words")
        proposal = Proposal(
            claim_id=claim.id,
            author_id=actor.user_id,
            version=claim.version.number,
            claim_revision=claim.revision,
            words=text,
            created_at=now(session),
            state=ProposalState.OPEN,
        )
        session.add(proposal)
        session.flush()
        append_event(
            session,
            actor=actor,
            action="propose_wording",
            at=proposal.created_at,
            article=claim.article,
            claim=claim,
            before={"words": present},
            after={"words": text, "proposal": proposal.public_id, "version": proposal.version},
        )
    return proposal


def _check_proposer(session: Session, actor: Actor, claim: Claim) -> None:
    is_asked = session.get(Assignment, (claim.article_id, actor.user_id)) if actor.user_id else None
    if not (is_asked or actor.may(Permission.DECIDE)):
        raise NotAllowed("You are not among the reviewers of this article.")
    if claim.article.state is not ArticleState.IN_REVIEW:
        raise NotAllowed("The article is not in review.")
    if claim.state is ClaimState.DROPPED and claim.drop_cause is DropCause.REPLACED:
        raise Conflict("This claim is not in the text any more: look at the page again.")


def answer_proposal(session: Session, *, actor: Actor, proposal_id: str, state: ProposalState) -> Proposal:
    """Accept a proposed wording, let the text stand, or open the question again; editors only."""
    if not actor.may(Permission.DECIDE):
        raise NotAllowed("Only editors answer a proposed wording.")
    with transaction(session):
        known = proposal_by(session, proposal_id)
        claim = lock_claim(session, known.claim.public_id)
        query = select(Proposal).where(Proposal.id == known.id).execution_options(populate_existing=True)
        proposal = session.scalars(query).one()
        is_own = actor.user_id is not None and proposal.author_id == actor.user_id
        if not is_own and claim.id not in open_claims(session, actor, Claim.id == claim.id):
            raise NotAllowed("You are asked to judge this claim, so what others propose is closed to you.")
        if proposal.state is state:
            return proposal
        before, at = proposal.state, now(session)
        proposal.state, proposal.answered_by_id, proposal.answered_at = state, actor.user_id, at
        append_event(
            session,
            actor=actor,
            action="answer_proposal",
            at=at,
            article=claim.article,
            claim=claim,
            before={"answer": before},
            after={"answer": state, "words": proposal.words, "proposal": proposal.public_id},
        )
    return proposal
