"""Passages that verdicts point to, looked up in a later version of the text."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.anchoring import Anchoring, Wording
from factcheck.domain.spans import Span
from factcheck.persistence.models import ArticleVersion, Block


class PassagePlaces:
    """Finds in one wording what stood in any former version; each version is compared once, if at all."""

    def __init__(self, session: Session, article_id: int, present: Wording) -> None:
        self._session, self._article_id, self._present = session, article_id, present
        self._anchorings: dict[int, Anchoring] = {}

    def place(self, number: int, spans: Sequence[Span]) -> tuple[Span, ...]:
        """Return where the words of a version's spans stand now, or nothing if they are not all there."""
        return self._anchoring(number).passages({1: tuple(spans)}).get(1, ())

    def _anchoring(self, number: int) -> Anchoring:
        if number not in self._anchorings:
            query = select(ArticleVersion).where(
                ArticleVersion.article_id == self._article_id, ArticleVersion.number == number
            )
            former = wording_of(self._session.scalars(query).one())
            self._anchorings[number] = Anchoring(former, self._present)
        return self._anchorings[number]


def wording_of(version: ArticleVersion) -> Wording:
    """Return a stored version as anchoring reads it, its blocks as its parts."""
    return blocked(version.text, version.blocks)


def blocked(text: str, blocks: Iterable[Block]) -> Wording:
    """Return a text with the blocks that were read of it."""
    return Wording(text, tuple(Span(block.start, block.end) for block in blocks))
