"""The preview of a split: the text in blocks with its claims, left-out lines, the date, who may judge."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from factcheck.domain.cuts import one_line
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import (
    ArticleState,
    BlockKind,
    ClaimKind,
    ClaimState,
    DateOrigin,
    DropCause,
    FindingLevel,
)
from factcheck.domain.marks import Mark, Piece, marked
from factcheck.domain.places import places_of
from factcheck.domain.spans import Span, claim_text
from factcheck.errors import NotFound
from factcheck.persistence.cut import places_of as claim_places
from factcheck.persistence.cut import spans_of
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.models import Article, ArticleVersion, Block, Claim, Finding
from factcheck.persistence.queries.users import Person, reviewers_available


@dataclass(frozen=True)
class PreviewFinding:
    """What a checker suggests, as far as the preview shows it."""

    headline: str
    message: str
    quote: str
    level: FindingLevel


@dataclass(frozen=True)
class PreviewClaim:
    """One claim as it is cut; `next_id` is the claim that it can be joined with by one press."""

    id: str
    number: int
    quote: str
    one_line: str
    kind: ClaimKind
    is_checkable: bool
    is_dropped: bool
    cause: DropCause | None
    reason: str
    revision: int
    block_id: str
    place: str
    next_id: str | None
    findings: tuple[PreviewFinding, ...]

    @property
    def is_flagged(self) -> bool:
        """Tell whether a finding that its rule decides is on this claim."""
        return any(finding.level is FindingLevel.FLAG for finding in self.findings)


@dataclass(frozen=True)
class PreviewBlock:
    """One block of the text; `pieces` are its words with the marks of its claims, by claim id."""

    id: str
    position: int
    kind: BlockKind
    place: str
    reason: str
    text: str
    pieces: tuple[Piece, ...]

    @property
    def is_left_out(self) -> bool:
        """Tell whether the block is page furniture."""
        return self.kind is BlockKind.FURNITURE


@dataclass(frozen=True)
class SplitPreview:
    """All that the preview page shows."""

    id: str
    title: str
    state: ArticleState
    encoding: str | None
    characters: int
    date: PartialDate | None
    date_origin: DateOrigin
    blocks: tuple[PreviewBlock, ...]
    claims: tuple[PreviewClaim, ...]
    outside: tuple[PreviewFinding, ...]
    reviewers: tuple[Person, ...]

    @property
    def by_id(self) -> dict[str, PreviewClaim]:
        """Return the claims by their public ids."""
        return {claim.id: claim for claim in self.claims}

    @property
    def headline(self) -> PreviewBlock | None:
        """Return the block that heads the page."""
        return next((block for block in self.blocks if block.kind is BlockKind.HEADLINE), None)

    @property
    def has_own_title(self) -> bool:
        """Tell whether the title is another than the headline."""
        return self.headline is not None and " ".join(self.headline.text.split()) != self.title

    @property
    def judged(self) -> int:
        """Return how many claims reviewers will be asked for."""
        return sum(not claim.is_dropped for claim in self.claims)

    @property
    def flagged(self) -> int:
        """Return on how many claims a finding is."""
        return sum(claim.is_flagged for claim in self.claims)

    @property
    def proposed_required(self) -> int:
        """Return how many verdicts a claim needs unless somebody says otherwise."""
        return min(2, max(1, len(self.reviewers)))

    def numbered(self, number: int | None) -> PreviewClaim | None:
        """Return the claim with this number, if there is one."""
        return next((claim for claim in self.claims if claim.number == number), None)


@dataclass(frozen=True)
class ClaimToCut:
    """One claim with the article it stands in, for the page on which it is cut during the review."""

    article_id: str
    article_title: str
    article_state: ArticleState
    claim: PreviewClaim


def split_preview(session: Session, article_id: str) -> SplitPreview:
    """Return the preview of an article, with the same number of queries for any length."""
    article = article_by(session, article_id)
    version = current_version(session, article)
    claims = _claims(session, article)
    spans = claim_places(session, article.id)
    findings = _findings(session, version)
    places = _places(version.blocks)
    shown = _preview_claims(version, claims, spans, findings, places)
    return SplitPreview(
        id=article.public_id,
        title=article.title,
        state=article.state,
        encoding=version.encoding,
        characters=len(version.text),
        date=PartialDate.parse(version.reference_date) if version.reference_date else None,
        date_origin=version.reference_from,
        blocks=_preview_blocks(version, claims, spans, places),
        claims=shown,
        outside=tuple(findings[None]),
        reviewers=tuple(reviewers_available(session)),
    )


def claim_to_cut(session: Session, claim_id: str) -> ClaimToCut:
    """Return one claim of an article in review."""
    query = select(Claim).where(Claim.public_id == claim_id).options(joinedload(Claim.article))
    claim = session.scalars(query).one_or_none()
    if claim is None or claim.number is None or claim.article.deleted_at:
        raise NotFound("There is no such claim.")
    article, version = claim.article, current_version(session, claim.article)
    places = _places(version.blocks)
    spans = claim_places(session, article.id)
    shown = _preview_claims(version, _claims(session, article), spans, defaultdict(list), places)
    found = next(one for one in shown if one.id == claim_id)
    return ClaimToCut(article.public_id, article.title, article.state, found)


@dataclass(frozen=True)
class ClaimWords:
    """A claim's spans in its text, in one wording."""

    text: str
    spans: tuple[Span, ...]
    revision: int


def claim_words(session: Session, claim_id: str) -> ClaimWords:
    """Return the wording of a claim as it is now."""
    query = select(Claim).where(Claim.public_id == claim_id).options(joinedload(Claim.version))
    claim = session.scalars(query).one_or_none()
    if claim is None:
        raise NotFound("There is no such claim.")
    return ClaimWords(claim.version.text, spans_of(claim), claim.revision)


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
        found[row.claim_id].append(PreviewFinding(row.headline, row.message, row.quote, row.level))
    return found


def _preview_claims(
    version: ArticleVersion,
    claims: Sequence[Claim],
    spans: Mapping[int, tuple[Span, ...]],
    findings: defaultdict[int | None, list[PreviewFinding]],
    places: Mapping[int, tuple[str, str]],
) -> tuple[PreviewClaim, ...]:
    following = _following(claims)
    return tuple(
        PreviewClaim(
            id=claim.public_id,
            number=claim.number or 0,
            quote=claim_text(version.text, spans[claim.id]),
            one_line=one_line(version.text, spans[claim.id]),
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


def _preview_blocks(
    version: ArticleVersion,
    claims: Sequence[Claim],
    spans: Mapping[int, tuple[Span, ...]],
    places: Mapping[int, tuple[str, str]],
) -> tuple[PreviewBlock, ...]:
    marks: defaultdict[int, list[Mark]] = defaultdict(list)
    for claim in claims:
        marks[claim.block_id] += [Mark(span, claim.public_id) for span in spans[claim.id]]
    return tuple(
        PreviewBlock(
            id=block.public_id,
            position=block.position,
            kind=block.kind,
            place=places[block.id][1],
            reason=block.reason or "",
            text=Span(block.start, block.end).quote(version.text),
            pieces=marked(version.text, block.start, block.end, marks[block.id]),
        )
        for block in version.blocks
    )
