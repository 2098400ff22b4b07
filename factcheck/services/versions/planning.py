"""What a new version will do to the claims of its article, worked out before anything is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from factcheck.checking import Finding, ReferenceDate, ReferenceFacts
from factcheck.domain.anchoring import Anchored, Anchoring, Outcome, Placement, Wording
from factcheck.domain.labels import BlockKind, ClaimState, DropCause
from factcheck.domain.permissions import Actor, Permission
from factcheck.domain.spans import Span
from factcheck.errors import Invalid, NotAllowed
from factcheck.importers import ArticleDraft, stored_form
from factcheck.persistence.cut import Cut, sources_of, spans_of
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.models import ArticleVersion, Claim
from factcheck.services._reading import check_text, placed, stored_date, title_in
from factcheck.services.versions.blocks import Homes, NewBlock, worded_blocks
from factcheck.services.versions.new_claims import new_cuts, settled_on_pieces
from factcheck.splitting import Split, split
from factcheck.splitting.sentences import sentences_in


@dataclass(frozen=True)
class StandingClaim:
    """A claim of the present version, as far as a new one looks at it."""

    number: int | None
    anchored: Anchored
    revision: int
    is_dropped: bool
    block: int
    is_by_hand: bool


@dataclass(frozen=True)
class VersionPlan:
    """A new text with its blocks, where each claim goes by its row number, and the claims that begin."""

    base: ArticleVersion
    text: str
    encoding: str | None
    byline: str | None
    address: str | None
    title: str
    date: ReferenceDate
    blocks: tuple[NewBlock, ...]
    standing: Mapping[int, StandingClaim]
    places: Mapping[int, Placement]
    cuts: tuple[tuple[int, Cut], ...]
    findings: tuple[Finding, ...]
    anchoring: Anchoring

    @property
    def number(self) -> int:
        """Return the number that the version will have."""
        return self.base.number + 1

    def count(self, outcome: Outcome) -> int:
        """Return how many claims of the former version have this outcome."""
        return sum(place.outcome is outcome for place in self.places.values())


def plan_version(
    session: Session, *, actor: Actor, article_id: str, draft: ArticleDraft, facts: ReferenceFacts
) -> VersionPlan:
    """Read the new text and work out what becomes of each claim; nothing is stored."""
    if not actor.may(Permission.IMPORT_ARTICLE):
        raise NotAllowed("Only editors bring a new version of a text.")
    article = article_by(session, article_id)
    base = current_version(session, article)
    text = stored_form(draft.text)
    if text == base.text:
        raise Invalid(f"This is the text of version {base.number}, word for word.", field="text")
    standing = standing_claims(session, base)
    session.commit()  # nothing was written; a database does not wait as long as a long text takes
    parts = split(text, blocks=draft.blocks)
    anchoring = Anchoring(_old_wording(base), _new_wording(text, parts))
    homes = Homes([block.span for block in parts.blocks])
    places = _places(anchoring, standing, parts, homes)
    new = {n for n, block in enumerate(parts.blocks) if anchoring.has_new_words([block.span])}
    kinds = _home_kinds(places, homes, standing, base)
    blocks = worded_blocks(base, text, parts.blocks, kinds, new)
    known = [place for place in places.values() if place.spans]
    date = stored_date(base)
    return VersionPlan(
        base=base,
        text=text,
        encoding=draft.encoding,
        byline=draft.byline or base.byline,
        address=draft.address or base.address,
        title=_title(article.title, base, text, blocks),
        date=date,
        blocks=blocks,
        standing=standing,
        places=places,
        cuts=tuple(new_cuts(text, blocks, parts.claims, known, anchoring)),
        findings=check_text(text, blocks, date, facts, parts.sentences),
        anchoring=anchoring,
    )


def standing_claims(session: Session, version: ArticleVersion) -> dict[int, StandingClaim]:
    """Return the claims that stand in the version, by row number; those that were replaced are gone."""
    query = (
        select(Claim)
        .where(Claim.version_id == version.id, Claim.drop_cause.is_distinct_from(DropCause.REPLACED))
        .options(selectinload(Claim.all_spans))
        .order_by(Claim.number)
        .execution_options(populate_existing=True)
    )
    positions = {block.id: position for position, block in enumerate(version.blocks)}
    return {
        claim.id: StandingClaim(
            claim.number,
            Anchored(spans_of(claim), sources_of(claim)),
            claim.revision,
            claim.state is ClaimState.DROPPED,
            positions[claim.block_id],
            claim.is_cut_by_hand,
        )
        for claim in session.scalars(query)
    }


def _old_wording(version: ArticleVersion) -> Wording:
    parts = tuple(Span(block.start, block.end) for block in version.blocks)
    found = [
        sentence
        for block, part in zip(version.blocks, parts, strict=True)
        for sentence in _sentences(version.text, part, block.kind)
    ]
    return Wording(version.text, parts, tuple(found))


def _new_wording(text: str, parts: Split) -> Wording:
    spans = tuple(block.span for block in parts.blocks)
    found = [sentence for block in parts.blocks for sentence in _sentences(text, block.span, block.kind)]
    return Wording(text, spans, tuple(found))


def _sentences(text: str, part: Span, kind: BlockKind) -> Sequence[Span]:
    return [part] if kind is BlockKind.FURNITURE else sentences_in(text, part)


def _places(
    anchoring: Anchoring, standing: Mapping[int, StandingClaim], parts: Split, homes: Homes
) -> dict[int, Placement]:
    """Return where the claims go; a claim that is not judged and changed is let go and cut anew."""
    found = anchoring.claims({key: claim.anchored for key, claim in standing.items()})
    found = {key: homes.within(place) for key, place in found.items()}
    for key, place in found.items():
        if place.outcome is Outcome.CHANGED and standing[key].is_dropped:
            found[key] = Placement(Outcome.VANISHED)
    by_hand = {key for key, claim in standing.items() if claim.is_by_hand}
    return settled_on_pieces(found, parts.claims, by_hand, homes)


def _home_kinds(
    places: Mapping[int, Placement],
    homes: Homes,
    standing: Mapping[int, StandingClaim],
    base: ArticleVersion,
) -> dict[int, BlockKind]:
    """Return the kinds of the blocks that claims came from, by the block that they stand in now."""
    return {
        homes.of(place.spans[0]): base.blocks[standing[key].block].kind
        for key, place in places.items()
        if place.spans
    }


def _title(title: str, base: ArticleVersion, text: str, blocks: Sequence[NewBlock]) -> str:
    """Return the title: one that was taken from the text follows the text."""
    return title_in(text, blocks) if title == title_in(base.text, placed(base.blocks)) else title
