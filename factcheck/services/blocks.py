"""Blocks of a draft: leave one out, put one back, say what kind it is."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts
from factcheck.domain.labels import ArticleState, BlockKind, DropCause
from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import Conflict, NotAllowed
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.cut import Cut, block_by, lock_article, renumber, replace_claim, write_claim
from factcheck.persistence.loading import current_version
from factcheck.persistence.models import Block, Claim
from factcheck.persistence.session import transaction
from factcheck.services._reading import PlacedBlock, check_text, keep_findings, placed, stored_date
from factcheck.splitting import ClaimDraft, put_back_block, split_block


def set_block_kind(
    session: Session, *, actor: Actor, block_id: str, kind: BlockKind, facts: ReferenceFacts
) -> Block:
    """Set a block's kind: furniture takes its claims out of the text, any other kind cuts them anew."""
    if not actor.may(Permission.START_REVIEW):
        raise NotAllowed("Only editors change the blocks of an article.")
    version = block_by(session, block_id).version
    seen = placed(version.blocks)
    place = next(number for number, block in enumerate(version.blocks) if block.public_id == block_id)
    wanted = [*seen[:place], PlacedBlock(seen[place].span, kind), *seen[place + 1 :]]
    findings = check_text(version.text, wanted, stored_date(version), facts)
    is_put_back = seen[place].kind is BlockKind.FURNITURE and kind is not BlockKind.FURNITURE
    cuts = _cuts(version.text, wanted[place]) if is_put_back else ()
    with transaction(session):
        article = lock_article(session, version.article_id)
        if current_version(session, article).id != version.id:
            raise Conflict("There is a newer version of this text: look at its blocks.")
        if article.state is not ArticleState.DRAFT:
            raise Conflict("The review has started, so the blocks stay as they are.")
        if placed(version.blocks) != seen:
            raise Conflict("Somebody else changed the blocks in the meantime: look at them again.")
        block, at = version.blocks[place], now(session)
        if block.kind is not kind:
            block.kind = kind
            _change_claims(session, block, cuts, at=at)
            keep_findings(session, version, findings, facts, at=at)
            append_event(
                session,
                actor=actor,
                action="set_block_kind",
                at=at,
                article=article,
                before={"block": block.public_id, "kind": seen[place].kind},
                after={"block": block.public_id, "kind": kind},
            )
    return block


def _cuts(text: str, block: PlacedBlock) -> tuple[ClaimDraft, ...]:
    """Return the claims of a block that is put back: somebody wants it judged, so there is one at least."""
    return split_block(text, block.span, block.kind) or put_back_block(text, block.span)


def _change_claims(session: Session, block: Block, cuts: Sequence[ClaimDraft], *, at: datetime) -> None:
    version = block.version
    if block.kind is BlockKind.FURNITURE:
        there = select(Claim).where(
            Claim.block_id == block.id, Claim.drop_cause.is_distinct_from(DropCause.REPLACED)
        )
        for claim in session.scalars(there):
            replace_claim(claim, at=at)
    for cut in cuts:
        write_claim(session, version, block.id, Cut(cut.spans, cut.source, cut.kind, cut.is_checkable), at=at)
    renumber(session, version.article_id)
