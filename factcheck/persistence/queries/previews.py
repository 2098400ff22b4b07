"""The preview of a split: the text in blocks with its claims, left-out lines, the date, who may judge."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from factcheck.domain.coverage import Coverage
from factcheck.domain.cuts import one_line
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import ClaimState
from factcheck.domain.marks import Mark, marked
from factcheck.domain.places import places_of
from factcheck.domain.spans import Span, claim_text
from factcheck.errors import NotFound
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.models import Article, ArticleVersion, Block, Claim, Finding
from factcheck.persistence.queries.article_text import coverage_in, gap_marks, source_marks, spread
from factcheck.persistence.queries.claim_rows import read_spans
from factcheck.persistence.queries.matches import decided_before
from factcheck.persistence.queries.preview_records import (
    ClaimToCut,
    PreviewBlock,
    PreviewClaim,
    PreviewFinding,
    SplitPreview,
)
from factcheck.persistence.queries.users import reviewers_available


@dataclass(frozen=True)
class _Words:
    """Where the claims of an article stand, and where it says who says it, by claim id."""

    spans: Mapping[int, Sequence[Span]]
    sources: Mapping[int, Sequence[Span]]

    def covering(self, claims: Iterable[Claim]) -> Iterator[Span]:
        for claim in claims:
            yield from chain(self.spans[claim.id], self.sources.get(claim.id, ()))


def split_preview(session: Session, article_id: str, *, with_gaps: bool = False) -> SplitPreview:
    """Return the preview of an article, with the same number of queries for any length."""
    article = article_by(session, article_id)
    version = current_version(session, article)
    claims = _claims(session, article)
    words = _Words(*read_spans(session, article))
    findings = _findings(session, version)
    places = _places(version.blocks)
    coverage = coverage_in(version.text, version.blocks, words.covering(claims)) if with_gaps else None
    return SplitPreview(
        id=article.public_id,
        version=version.number,
        title=article.title,
        state=article.state,
        encoding=version.encoding,
        byline=version.byline,
        address=version.address,
        characters=len(version.text),
        date=PartialDate.parse(version.reference_date) if version.reference_date else None,
        date_origin=version.reference_from,
        is_date_unknown=version.is_date_unknown,
        blocks=_preview_blocks(version, _marks(claims, words, coverage), places),
        claims=_preview_claims(version, claims, words, findings, places),
        outside=tuple(findings[None]),
        reviewers=tuple(reviewers_available(session)),
        coverage=coverage,
        decided_before=_decided_before(session, article, version, claims, words),
    )


def claim_to_cut(session: Session, claim_id: str) -> ClaimToCut:
    """Return one claim of an article in review."""
    query = select(Claim).where(Claim.public_id == claim_id).options(joinedload(Claim.article))
    claim = session.scalars(query).one_or_none()
    if claim is None or claim.number is None or claim.article.deleted_at:
        raise NotFound("There is no such claim.")
    article, version = claim.article, current_version(session, claim.article)
    places = _places(version.blocks)
    words = _Words(*read_spans(session, article))
    shown = _preview_claims(version, _claims(session, article), words, defaultdict(list), places)
    found = next(one for one in shown if one.id == claim_id)
    return ClaimToCut(article.public_id, article.title, article.state, found)


def _decided_before(
    session: Session, article: Article, version: ArticleVersion, claims: Sequence[Claim], words: _Words
) -> tuple[int, ...]:
    texts = {
        claim.number: claim_text(version.text, words.spans[claim.id])
        for claim in claims
        if claim.number is not None and claim.state is not ClaimState.DROPPED
    }
    return decided_before(session, article.id, texts)


def _places(blocks: Sequence[Block]) -> dict[int, tuple[str, str]]:
    """Return the public id and the place of each block, by its row number."""
    words = places_of([block.kind for block in blocks])
    return {block.id: (block.public_id, place) for block, place in zip(blocks, words, strict=True)}


def _claims(session: Session, article: Article) -> list[Claim]:
    query = (
        select(Claim).where(Claim.article_id == article.id, Claim.number.is_not(None)).order_by(Claim.number)
    )
    return list(session.scalars(query))


def _findings(session: Session, version: ArticleVersion) -> defaultdict[int | None, list[PreviewFinding]]:
    query = select(Finding).where(Finding.version_id == version.id, Finding.retired_at.is_(None))
    found: defaultdict[int | None, list[PreviewFinding]] = defaultdict(list)
    for row in session.scalars(query.order_by(Finding.id)):
        for claim_id in row.claim_ids or (None,):
            found[claim_id].append(PreviewFinding(row.headline, row.message, row.quote, row.level))
    return found


def _preview_claims(
    version: ArticleVersion,
    claims: Sequence[Claim],
    words: _Words,
    findings: defaultdict[int | None, list[PreviewFinding]],
    places: Mapping[int, tuple[str, str]],
) -> tuple[PreviewClaim, ...]:
    following = _following(claims)
    return tuple(
        PreviewClaim(
            id=claim.public_id,
            number=claim.number or 0,
            quote=claim_text(version.text, words.spans[claim.id]),
            source=claim_text(version.text, words.sources.get(claim.id, ())),
            one_line=one_line(version.text, words.spans[claim.id]),
            kind=claim.kind,
            is_checkable=claim.is_checkable,
            is_dropped=claim.state is ClaimState.DROPPED,
            cause=claim.drop_cause,
            reason=claim.drop_reason or "",
            revision=claim.revision,
            block_id=places[claim.block_id][0],
            place=places[claim.block_id][1],
            next_id=following.get(claim.id),
            findings=tuple(findings.get(claim.id, ())),
        )
        for claim in claims
    )


def _following(claims: Sequence[Claim]) -> dict[int, str]:
    """Return for each claim that is judged the next such one of the same block."""
    last_of_block: dict[int, int] = {}
    following: dict[int, str] = {}
    for claim in claims:
        if claim.state is ClaimState.DROPPED:
            continue
        if claim.block_id in last_of_block:
            following[last_of_block[claim.block_id]] = claim.public_id
        last_of_block[claim.block_id] = claim.id
    return following


def _marks(claims: Sequence[Claim], words: _Words, coverage: Coverage | None) -> list[Mark]:
    own = [Mark(span, claim.public_id) for claim in claims for span in words.spans[claim.id]]
    return [*own, *source_marks(claims, words.sources), *gap_marks(coverage)]


def _preview_blocks(
    version: ArticleVersion, marks: Iterable[Mark], places: Mapping[int, tuple[str, str]]
) -> tuple[PreviewBlock, ...]:
    by_block = spread(marks, version.blocks)
    return tuple(
        PreviewBlock(
            id=block.public_id,
            position=block.position,
            start=block.start,
            kind=block.kind,
            place=places[block.id][1],
            reason=block.reason or "",
            text=Span(block.start, block.end).quote(version.text),
            pieces=marked(version.text, block.start, block.end, by_block.get(block.id, ())),
        )
        for block in version.blocks
    )
