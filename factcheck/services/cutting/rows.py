"""What every use-case that cuts needs: the claims under lock, what is known of them, the end of the work."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck.domain.cut_rights import ClaimAtHand
from factcheck.domain.labels import ClaimState, DropCause
from factcheck.domain.permissions import Actor
from factcheck.domain.spans import Span
from factcheck.domain.states import Act, check_act
from factcheck.errors import Conflict, Invalid
from factcheck.persistence.answers import current_answers
from factcheck.persistence.chain import append_event
from factcheck.persistence.cut import article_id_of, claims_by, lock_article, places_of, renumber
from factcheck.persistence.findings import attach_findings
from factcheck.persistence.models import Article, ArticleVersion, Assignment, Claim, Escalation

Rule = Callable[[Actor, ClaimAtHand], None]
CHANGED_WORDS = "Somebody else changed the words of this claim in the meantime."


@dataclass(frozen=True)
class AtHand:
    """The claims to be changed, their article and the text they stand in, all locked."""

    article: Article
    version: ArticleVersion
    claims: list[Claim]


def take_claims(session: Session, actor: Actor, claim_ids: Sequence[str], *, act: Act, rule: Rule) -> AtHand:
    """Lock the claims, and refuse what the table of states or the person's rights do not allow."""
    article = lock_article(session, article_id_of(session, claim_ids))
    claims = claims_by(session, claim_ids)
    for claim in claims:
        _refuse_replaced(claim)
        check_act(act, claim.state)
        rule(actor, known_of(session, actor, article, claim))
    return AtHand(article, claims[0].version, claims)


def take_any_claim(session: Session, actor: Actor, claim_id: str, *, rule: Rule) -> AtHand:
    """Lock the claim whatever its state, and refuse what the person's rights do not allow."""
    article = lock_article(session, article_id_of(session, [claim_id]))
    claims = claims_by(session, [claim_id])
    _refuse_replaced(claims[0])
    rule(actor, known_of(session, actor, article, claims[0]))
    return AtHand(article, claims[0].version, claims)


def _refuse_replaced(claim: Claim) -> None:
    if claim.drop_cause is DropCause.REPLACED:
        raise Conflict("This claim is not in the text any more: look at the page again.")


def known_of(session: Session, actor: Actor, article: Article, claim: Claim) -> ClaimAtHand:
    """Return what decides whether the person may change the claim."""
    answers = current_answers(session, Claim.id == claim.id).get(claim.id, [])
    given = [answer for answer in answers if answer.standing or answer.latest.label]
    calls = select(func.count()).where(Escalation.claim_id == claim.id, Escalation.round == claim.round)
    return ClaimAtHand(
        article_state=article.state,
        is_actor_asked=is_asked(session, actor, article),
        round=claim.round,
        is_answered_by_others=any(one.latest.reviewer_id != actor.user_id for one in given),
        is_judged_by_actor=any(one.latest.reviewer_id == actor.user_id and one.standing for one in given),
        is_escalated=session.scalars(calls).one() > 0,
        is_dropped_by_editor=claim.is_dropped_by_editor,
        is_decided=claim.state is ClaimState.FINAL,
    )


def is_asked(session: Session, actor: Actor, article: Article) -> bool:
    """Tell whether the person is among the reviewers of the article."""
    asked = select(Assignment.user_id).where(
        Assignment.article_id == article.id, Assignment.user_id == actor.user_id
    )
    return session.scalars(asked).first() is not None


def twin_of(
    session: Session, article: Article, wordings: Iterable[tuple[Span, ...]], *, but_for: int | None = None
) -> int | None:
    """Return the claim in the text that has one of these span lists: equal span lists are one claim."""
    wanted = set(wordings)
    there = places_of(session, article.id)
    return next((key for key, spans in there.items() if key != but_for and spans in wanted), None)


def refuse_twin(
    session: Session, article: Article, spans: tuple[Span, ...], *, but_for: int | None = None
) -> None:
    """Raise Invalid with its number if the words are a claim already."""
    twin = twin_of(session, article, [spans], but_for=but_for)
    if twin is not None:
        number = session.get_one(Claim, twin).number
        raise Invalid(f"Claim {number} has exactly these words already.", field="spans")


def finish_cut(session: Session, hand: AtHand) -> None:
    """Number the claims anew and give the findings to the claims that hold them now."""
    renumber(session, hand.article.id)
    attach_findings(session, hand.version)


def tell(
    session: Session,
    hand: AtHand,
    claim: Claim,
    actor: Actor,
    at: datetime,
    action: str,
    before: dict[str, Any],
    after: dict[str, Any],
) -> None:
    """Write the event of a cut."""
    append_event(
        session,
        actor=actor,
        action=action,
        at=at,
        article=hand.article,
        claim=claim,
        before=before,
        after=after,
    )
