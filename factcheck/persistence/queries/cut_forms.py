"""What the forms need that cut by hand: the words of a claim, the parts of a text, what can be undone."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from factcheck.domain.hand_acts import HAND_ACTS
from factcheck.domain.labels import BlockKind
from factcheck.domain.permissions import Actor
from factcheck.domain.places import places_of
from factcheck.domain.spans import Span
from factcheck.errors import NotFound
from factcheck.persistence.cut import spans_of
from factcheck.persistence.hand_events import last_act
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.models import Claim


@dataclass(frozen=True)
class ClaimWords:
    """A claim's spans in its text, in one wording, and the block that they stand in."""

    text: str
    block: Span
    spans: tuple[Span, ...]
    revision: int


@dataclass(frozen=True)
class TextPart:
    """A block that may hold claims: where it stands in words, and the block itself."""

    id: str
    place: str
    span: Span
    text: str


@dataclass(frozen=True)
class TextParts:
    """The present version of a text, in its parts that may hold claims."""

    version: int
    text: str
    parts: tuple[TextPart, ...]


def claim_words(session: Session, claim_id: str) -> ClaimWords:
    """Return the wording of a claim as it is now."""
    query = select(Claim).where(Claim.public_id == claim_id)
    claim = session.scalars(query.options(joinedload(Claim.version), joinedload(Claim.block))).one_or_none()
    if claim is None:
        raise NotFound("There is no such claim.")
    block = Span(claim.block.start, claim.block.end)
    return ClaimWords(claim.version.text, block, spans_of(claim), claim.revision)


def text_parts(session: Session, article_id: str) -> TextParts:
    """Return the parts of an article's text, page furniture aside."""
    version = current_version(session, article_by(session, article_id))
    places = places_of([block.kind for block in version.blocks])
    spans = [Span(block.start, block.end) for block in version.blocks]
    parts = tuple(
        TextPart(block.public_id, place, span, span.quote(version.text))
        for block, place, span in zip(version.blocks, places, spans, strict=True)
        if block.kind is not BlockKind.FURNITURE
    )
    return TextParts(version.number, version.text, parts)


def undoable(session: Session, viewer: Actor, article_id: str) -> str | None:
    """Return in words the viewer's last act by hand that still stands, None if there is none.

    It is offered whatever happened since, so that the offer tells nothing.
    """
    act = last_act(session, article_by(session, article_id), viewer)
    return HAND_ACTS[act.action] if act else None
