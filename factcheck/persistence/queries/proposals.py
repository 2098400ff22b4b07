"""The page of a claim's wording: what it says, and what people propose instead."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from factcheck.domain.diffs import DiffPiece, word_diff
from factcheck.domain.labels import ArticleState, DropCause, ProposalState
from factcheck.domain.permissions import Actor, Permission
from factcheck.domain.proposals import spoken_fate
from factcheck.errors import NotFound
from factcheck.persistence.cut import former_words
from factcheck.persistence.loading import claim_by
from factcheck.persistence.models import Assignment, Claim, Proposal
from factcheck.persistence.proposals import proposals_on
from factcheck.persistence.sight import open_claims


@dataclass(frozen=True)
class ProposalView:
    """One proposed wording against the words that it was meant for."""

    id: str
    by: str
    at: datetime
    pieces: tuple[DiffPiece, ...]
    state: ProposalState
    fate: str
    answered_by: str


@dataclass(frozen=True)
class WordingPage:
    """A claim with the proposals that the viewer may see."""

    article_id: str
    article_title: str
    claim_id: str
    number: int | None
    text: str
    proposals: tuple[ProposalView, ...]
    may_propose: bool
    may_answer: bool


def wording_page(session: Session, viewer: Actor, claim_id: str) -> WordingPage:
    """Return the page; raises NotFound."""
    claim = claim_by(session, claim_id)
    if claim.article.deleted_at:
        raise NotFound("There is no such claim.")
    which = Claim.id == claim.id
    seen = proposals_on(session, which, viewer, open_claims(session, viewer, which))
    is_running = claim.article.state is ArticleState.IN_REVIEW
    is_editor = viewer.may(Permission.DECIDE)
    is_asked = session.get(Assignment, (claim.article_id, viewer.user_id)) is not None
    stands = claim.drop_cause is not DropCause.REPLACED
    return WordingPage(
        article_id=claim.article.public_id,
        article_title=claim.article.title,
        claim_id=claim.public_id,
        number=claim.number,
        text=former_words(claim, claim.revision),
        proposals=tuple(_view(claim, one) for one in seen),
        may_propose=is_running and stands and (is_editor or is_asked),
        may_answer=is_editor,
    )


def _view(claim: Claim, one: Proposal) -> ProposalView:
    return ProposalView(
        id=one.public_id,
        by=one.author.name if one.author else "The command line",
        at=one.created_at,
        pieces=word_diff(former_words(claim, one.claim_revision), one.words),
        state=one.state,
        fate=spoken_fate(one.state, one.taken_in, one.missed_in),
        answered_by=one.answered_by.name if one.answered_by else "",
    )
