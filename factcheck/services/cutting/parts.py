"""Several claims in the place of one, and one in the place of several."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from factcheck.domain.cut_rights import check_may_cut
from factcheck.domain.cuts import joined, parts_at
from factcheck.domain.permissions import Actor
from factcheck.domain.states import Act
from factcheck.errors import Conflict, Invalid, NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.cut import Cut, replace_claim, sources_of, spans_of, write_claim
from factcheck.persistence.models import Claim
from factcheck.persistence.session import transaction
from factcheck.services.cutting.records import claims_record
from factcheck.services.cutting.rows import CHANGED_WORDS, AtHand, finish_cut, take_claims, tell, twin_of
from factcheck.services.cutting.snapping import cut_places, without_edges


def split_claim(
    session: Session, *, actor: Actor, claim_id: str, base_revision: int, at: Sequence[int]
) -> tuple[Claim, ...]:
    """Cut a claim at these offsets of the text; the parts are new claims in its place."""
    with transaction(session):
        hand = take_claims(session, actor, [claim_id], act=Act.DROP, rule=check_may_cut)
        whole, text = hand.claims[0], hand.version.text
        if whole.revision != base_revision:
            raise Conflict(CHANGED_WORDS)
        spans = spans_of(whole)
        parts = parts_at(text, spans, cut_places(text, spans, at))
        cuts = [
            Cut(
                without_edges(text, part, of=spans),
                sources_of(whole),
                whole.kind,
                whole.is_checkable,
                is_by_hand=True,
            )
            for part in parts
        ]
        return _replace(session, hand, cuts, actor=actor, action="split_claim")


def join_claims(
    session: Session, *, actor: Actor, claim_ids: Sequence[str], article_id: str | None = None
) -> Claim:
    """Make one claim of several of the same block, of this article if one is named."""
    wanted = list(dict.fromkeys(claim_ids))
    if len(wanted) < 2:
        raise Invalid("Tick at least two claims to join.", field="claim")
    with transaction(session):
        hand = take_claims(session, actor, wanted, act=Act.DROP, rule=check_may_cut)
        if article_id not in (None, hand.article.public_id):
            raise NotFound("There is no such claim in this article.")
        if len({claim.block_id for claim in hand.claims}) > 1:
            raise Invalid("A claim stays inside one paragraph: these lie in several.", field="claim")
        longest = max(hand.claims, key=lambda claim: sum(len(span) for span in spans_of(claim)))
        cut = Cut(
            joined(hand.version.text, map(spans_of, hand.claims)),
            joined(hand.version.text, map(sources_of, hand.claims)),
            longest.kind,
            longest.is_checkable,
            is_by_hand=True,
        )
        return _replace(session, hand, [cut], actor=actor, action="join_claims")[0]


def _replace(
    session: Session, hand: AtHand, cuts: Sequence[Cut], *, actor: Actor, action: str
) -> tuple[Claim, ...]:
    """Put new claims in the place of the old ones, and tell it on each of them."""
    at, block_id, text = now(session), hand.claims[0].block_id, hand.version.text
    before = claims_record(text, hand.claims)
    for claim in hand.claims:
        replace_claim(claim, at=at)
    session.flush()
    if twin_of(session, hand.article, [cut.spans for cut in cuts]) is not None:
        raise Invalid("One of the pieces is a claim already.", field="text")
    created = tuple(write_claim(session, hand.version, block_id, cut, at=at) for cut in cuts)
    finish_cut(session, hand)
    after = claims_record(text, created)
    for claim in (*hand.claims, *created):
        tell(session, hand, claim, actor, at, action, before, after)
    return created
