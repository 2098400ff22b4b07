"""Rows of claims as a cut makes them: locks, claims with their spans, numbers in text order."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session, selectinload

from factcheck.domain.labels import BlockKind, ClaimKind, ClaimState, DropCause
from factcheck.domain.spans import Span, reading_order
from factcheck.errors import NotFound
from factcheck.persistence.models import Article, ArticleVersion, Block, Claim, ClaimSpan


@dataclass(frozen=True)
class Cut:
    """A claim to be stored: its spans, who says it, and what it is."""

    spans: tuple[Span, ...]
    sources: tuple[Span, ...]
    kind: ClaimKind
    is_checkable: bool
    is_by_hand: bool = False


def lock_article(session: Session, article_id: int) -> Article:
    """Return the article, locked with all its claims until the transaction ends.

    All claims are locked before any event is written: whoever judges one of them holds it while
    waiting for the chain, so the other order could stand still.
    """
    query = select(Article).where(Article.id == article_id, Article.deleted_at.is_(None)).with_for_update()
    article = session.scalars(query.execution_options(populate_existing=True)).one_or_none()
    if article is None:
        raise NotFound("There is no such article.")
    rows = select(Claim.id).where(Claim.article_id == article.id).order_by(Claim.id).with_for_update()
    session.execute(rows).all()
    return article


def claims_by(session: Session, public_ids: Sequence[str]) -> list[Claim]:
    """Return the claims of these public ids with their spans, as they are now."""
    query = (
        select(Claim)
        .where(Claim.public_id.in_(public_ids))
        .options(selectinload(Claim.all_spans))
        .order_by(Claim.id)
        .execution_options(populate_existing=True)
    )
    claims = list(session.scalars(query))
    if len(claims) != len(set(public_ids)):
        raise NotFound("There is no such claim.")
    return claims


def claims_of_rows(session: Session, row_ids: Iterable[int]) -> list[Claim]:
    """Return the claims of these row numbers with their spans, as they are now."""
    query = select(Claim.public_id).where(Claim.id.in_(list(row_ids)))
    return claims_by(session, list(session.scalars(query)))


def article_id_of(session: Session, public_ids: Sequence[str]) -> int:
    """Return the article that holds these claims; raises NotFound unless there is exactly one."""
    query = select(Claim.article_id).where(Claim.public_id.in_(public_ids)).distinct()
    found = list(session.scalars(query))
    if len(found) != 1:
        raise NotFound("There is no such claim.")
    return found[0]


def block_row(
    position: int, span: Span, kind: BlockKind, *, found_kind: BlockKind, reason: str | None
) -> Block:
    """Return a block to be stored with its version; `found_kind` is what the splitter took it for."""
    return Block(
        position=position, start=span.start, end=span.end, kind=kind, found_kind=found_kind, reason=reason
    )


def block_by(session: Session, public_id: str) -> Block:
    """Return the block; raises NotFound for an unknown one."""
    block = session.scalars(select(Block).where(Block.public_id == public_id)).one_or_none()
    if block is None:
        raise NotFound("There is no such block.")
    return block


def spans_of(claim: Claim) -> tuple[Span, ...]:
    """Return the claim's own spans in its current wording."""
    return tuple(Span(row.start, row.end) for row in claim.spans)


def sources_of(claim: Claim) -> tuple[Span, ...]:
    """Return the spans that name who says it, in the current wording."""
    return tuple(Span(row.start, row.end) for row in claim.source_spans)


def former_words(claim: Claim, revision: int) -> str:
    """Return the words of one of the claim's wordings, as they stood in the first version that had it."""
    rows = [row for row in claim.all_spans if row.revision == revision and not row.is_source]
    first = min((row.version_id for row in rows), default=None)
    return " … ".join(row.quote for row in rows if row.version_id == first)


def write_claim(session: Session, version: ArticleVersion, block_id: int, cut: Cut, *, at: datetime) -> Claim:
    """Add a claim; one that is not checkable starts as dropped, with its kind as the reason."""
    claim = Claim(**claim_values(version, block_id, cut, at))
    claim.all_spans = wording_rows(version, 1, cut.spans, cut.sources)
    session.add(claim)
    return claim


def claim_values(version: ArticleVersion, block_id: int, cut: Cut, at: datetime) -> dict[str, Any]:
    """Return the columns of a new claim, but for its number."""
    is_dropped = not cut.is_checkable and not cut.is_by_hand
    return {
        "article_id": version.article_id,
        "version_id": version.id,
        "block_id": block_id,
        "kind": cut.kind,
        "is_checkable": cut.is_checkable,
        "is_cut_by_hand": cut.is_by_hand,
        "state": ClaimState.DROPPED if is_dropped else ClaimState.OPEN,
        "former_state": ClaimState.OPEN if is_dropped else None,
        "drop_cause": DropCause.NOT_CHECKABLE if is_dropped else None,
        "drop_reason": cut.kind.value if is_dropped else None,
        "changed_at": at,
    }


def reword_claim(claim: Claim, spans: Sequence[Span], *, at: datetime) -> None:
    """Give a claim other words as a wording of its own; the former ones stay, and its sources hold."""
    number = 1 + max(row.revision for row in claim.all_spans)
    claim.all_spans += wording_rows(claim.version, number, spans, sources_of(claim))
    claim.revision, claim.is_cut_by_hand, claim.changed_at = number, True, at


def return_to_wording(claim: Claim, number: int, *, is_by_hand: bool, at: datetime) -> None:
    """Let a former wording of the claim hold again."""
    claim.revision, claim.is_cut_by_hand, claim.changed_at = number, is_by_hand, at


def wording_rows(
    version: ArticleVersion, number: int, spans: Iterable[Span], sources: Iterable[Span]
) -> list[ClaimSpan]:
    """Return the rows of a wording in a version."""
    return [ClaimSpan(**values) for values in wording_values(version, number, spans, sources)]


def wording_values(
    version: ArticleVersion, number: int, spans: Iterable[Span], sources: Iterable[Span]
) -> Iterator[dict[str, Any]]:
    """Yield the columns of each row of a wording, but for its claim."""
    for is_source, places in ((False, spans), (True, sources)):
        for position, span in enumerate(places, 1):
            before, after = span.context(version.text)
            yield {
                "version_id": version.id,
                "revision": number,
                "is_source": is_source,
                "position": position,
                "start": span.start,
                "end": span.end,
                "quote": span.quote(version.text),
                "before": before,
                "after": after,
            }


def replace_claim(claim: Claim, *, at: datetime) -> None:
    """Take a claim out of the text: other claims stand in its place, or its block was left out."""
    claim.former_state, claim.state = claim.state, ClaimState.DROPPED
    claim.drop_cause, claim.drop_reason = DropCause.REPLACED, None
    claim.number, claim.changed_at = None, at


def span_holds() -> ColumnElement[bool]:
    """Return the condition on ClaimSpan, joined with Claim: it is of the wording and version that hold."""
    return and_(ClaimSpan.revision == Claim.revision, ClaimSpan.version_id == Claim.version_id)


def places_of(session: Session, article_id: int) -> dict[int, tuple[Span, ...]]:
    """Return where each claim that was not replaced stands, by claim id."""
    query = (
        select(ClaimSpan.claim_id, ClaimSpan.start, ClaimSpan.end)
        .join(Claim, Claim.id == ClaimSpan.claim_id)
        .where(
            Claim.article_id == article_id,
            Claim.drop_cause.is_distinct_from(DropCause.REPLACED),
            span_holds(),
            ClaimSpan.is_source.is_(False),
        )
        .order_by(ClaimSpan.claim_id, ClaimSpan.position)
    )
    places: dict[int, list[Span]] = defaultdict(list)
    for claim_id, start, end in session.execute(query):
        places[claim_id].append(Span(start, end))
    return {claim_id: tuple(spans) for claim_id, spans in places.items()}


def renumber(session: Session, article_id: int) -> None:
    """Number the article's claims in reading order."""
    session.flush()
    places = places_of(session, article_id)
    rows = session.execute(select(Claim.id, Claim.number, Claim.kind).where(Claim.article_id == article_id))
    known = {claim_id: (number, kind) for claim_id, number, kind in rows}

    def order(claim_id: int) -> tuple[Any, ...]:
        is_embedded = known[claim_id][1] is ClaimKind.EMBEDDED
        return *reading_order(places[claim_id], is_embedded=is_embedded), claim_id

    numbered = enumerate(sorted(places, key=order), 1)
    moved = {claim_id: number for number, claim_id in numbered if known[claim_id][0] != number}
    if not moved:
        return
    for claim in session.scalars(select(Claim).where(Claim.article_id == article_id)):
        claim.number = moved.get(claim.id, claim.number)
    session.flush()
