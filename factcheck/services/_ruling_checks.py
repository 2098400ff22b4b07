"""What must hold before an editor acts on a claim, each with the sentence that refuses it.

Whoever may not see the others' verdicts is refused first, so that no refusal tells a state.
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimState
from factcheck.domain.permissions import Actor, Permission
from factcheck.domain.ruling import Seen
from factcheck.errors import Conflict, NotAllowed
from factcheck.persistence.desk import CaseInHand, is_one_person_desk, seen_of
from factcheck.persistence.leases import running_of_others
from factcheck.persistence.models import Claim, ClaimRound, Decision, User


def check_editor(actor: Actor) -> None:
    """Raise NotAllowed unless the actor may decide."""
    if not actor.may(Permission.DECIDE):
        raise NotAllowed("Only editors decide claims.")


def check_article(case: CaseInHand) -> None:
    """Raise NotAllowed unless the article is in review."""
    if case.claim.article.state is not ArticleState.IN_REVIEW:
        raise NotAllowed("The article is not in review.")


def check_sight(case: CaseInHand) -> None:
    """Raise NotAllowed if the actor is asked to judge the claim and has not taken it to decide."""
    if not case.is_open_to_actor:
        raise NotAllowed("You are asked to judge this claim. Take it to decide it instead.")


def check_not_judge(session: Session, case: CaseInHand) -> None:
    """Raise NotAllowed if the actor judged the claim, unless nobody else could decide it."""
    if case.is_judged_by_actor and not is_one_person_desk(session):
        raise NotAllowed("You gave a verdict on this claim, so another editor decides it.")


def check_lease(session: Session, case: CaseInHand, actor: Actor) -> None:
    """Raise Conflict while another editor has the claim in hand."""
    holder = running_of_others(session, case.claim, actor, case.at)
    if holder:
        raise Conflict(taken_sentence(*holder))


def taken_sentence(name: str, until: datetime) -> str:
    """Return who has the claim in hand, and until when."""
    return f"{name} has taken this claim, until {until:%H:%M} UTC."


def check_seen(session: Session, case: CaseInHand, seen: Seen | None) -> None:
    """Raise Conflict, saying what changed, if the claim is not as the editor saw it."""
    claim = case.claim
    present = seen_of(claim, case.answers)
    if claim.state is ClaimState.FINAL and (seen is None or seen.state is not ClaimState.FINAL):
        raise Conflict(_decided_sentence(session, claim))
    if seen is None or seen == present:
        return
    if seen.round != present.round:
        raise Conflict(_round_sentence(session, claim))
    if seen.revision != present.revision:
        raise Conflict("The wording of this claim was changed meanwhile.")
    if seen.verdicts != present.verdicts:
        raise Conflict("The reviewers' verdicts on this claim changed meanwhile.")
    raise Conflict(f"This claim is now {present.state.value}; it was {seen.state.value} when you opened it.")


def _decided_sentence(session: Session, claim: Claim) -> str:
    query = (
        select(User.name, Decision.label, Decision.created_at)
        .outerjoin(User, User.id == Decision.editor_id)
        .where(Decision.claim_id == claim.id, Decision.round == claim.round)
    )
    name, label, at = session.execute(query).one()
    return f"{name or 'The command line'} decided this claim at {at:%H:%M} UTC: {label.value}."


def _round_sentence(session: Session, claim: Claim) -> str:
    query = (
        select(User.name, ClaimRound.question)
        .outerjoin(User, User.id == ClaimRound.opened_by_id)
        .where(ClaimRound.claim_id == claim.id, ClaimRound.number == claim.round)
    )
    row = session.execute(query).one_or_none()
    question = f": “{row.question}”" if row and row.question else "."
    return f"{row.name if row and row.name else 'Somebody'} opened a new round of this claim{question}"
