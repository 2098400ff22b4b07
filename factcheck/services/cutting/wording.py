"""The words of a claim: a new claim from chosen words, other words for a claim."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from factcheck.domain.cut_rights import check_may_add, check_may_reword
from factcheck.domain.labels import ClaimKind
from factcheck.domain.permissions import Actor
from factcheck.domain.spans import Span
from factcheck.domain.states import Act
from factcheck.errors import Conflict, Invalid
from factcheck.persistence.clock import now
from factcheck.persistence.cut import Cut, lock_article, reword_claim, spans_of, write_claim
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.models import Claim
from factcheck.persistence.session import transaction
from factcheck.persistence.staleness import make_stale
from factcheck.services.cutting.records import claims_record, wording_record
from factcheck.services.cutting.rows import (
    CHANGED_WORDS,
    AtHand,
    finish_cut,
    is_asked,
    refuse_twin,
    take_claims,
    tell,
)
from factcheck.services.cutting.snapping import placed_words


def add_claim(
    session: Session, *, actor: Actor, article_id: str, version: int, spans: Sequence[Span]
) -> Claim:
    """Make a claim of words of the text: a fact that can be checked; `version` is the text that was seen."""
    with transaction(session):
        article = lock_article(session, article_by(session, article_id).id)
        check_may_add(actor, article.state, is_asked=is_asked(session, actor, article))
        text = current_version(session, article)
        if text.number != version:
            raise Conflict("There is a newer version of this text: load the page again.")
        block, words = placed_words(text, spans)
        refuse_twin(session, article, words)
        at = now(session)
        cut = Cut(words, (), ClaimKind.FACT, is_checkable=True, is_by_hand=True)
        claim = write_claim(session, text, block.id, cut, at=at)
        hand = AtHand(article, text, [claim])
        finish_cut(session, hand)
        before, after = claims_record(text.text, []), claims_record(text.text, [claim])
        tell(session, hand, claim, actor, at, "add_claim", before, after)
    return claim


def change_span(
    session: Session, *, actor: Actor, claim_id: str, base_revision: int, spans: Sequence[Span]
) -> Claim:
    """Give a claim other words of its block; verdicts on the former words make it stale.

    Nothing happens if the words are the same, so that a form sent twice does no harm.
    """
    with transaction(session):
        hand = take_claims(session, actor, [claim_id], act=Act.REWORD, rule=check_may_reword)
        claim = hand.claims[0]
        block, words = placed_words(hand.version, spans)
        if words == spans_of(claim):
            return claim
        if claim.revision != base_revision:
            raise Conflict(CHANGED_WORDS)
        if block.id != claim.block_id:
            raise Invalid("A claim stays in its paragraph: make a new claim of these words.", field="spans")
        refuse_twin(session, hand.article, words, but_for=claim.id)
        at, before = now(session), wording_record(claim)
        reword_claim(claim, words, at=at)
        finish_cut(session, hand)
        tell(session, hand, claim, actor, at, "change_span", before, wording_record(claim))
        make_stale(session, claim, actor=actor, at=at, why="its words changed")
    return claim
