"""What stands for the state of an article page as one person sees it, so that a page can ask what is new."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from factcheck.domain.claim_view import Overview
from factcheck.errors import NotFound
from factcheck.persistence.models import Article, Block, Claim, EventChain
from factcheck.persistence.queries.article_text import outside_findings
from factcheck.persistence.queries.claim_rows import ArticleRows
from factcheck.persistence.queries.panel_records import ClaimPanel


@dataclass(frozen=True)
class Revision:
    """Names for the text with its head, for the looks of all claims, and for the panel of one.

    Each is made of nothing but what the page shows its reader, so none moves on what is withheld.
    """

    text: str = ""
    claims: str = ""
    panel: str = ""

    @classmethod
    def parse(cls, words: str) -> "Revision":
        """Return the revision that a page names, or one that no page has."""
        parts = words.split(".")
        return cls(*parts) if len(parts) == 3 else cls()

    def __str__(self) -> str:
        return f"{self.text}.{self.claims}.{self.panel}"

    def knows(self, other: "Revision") -> bool:
        """Tell whether a page of this revision needs nothing of the other; one without a panel leaves it."""
        return (self.text, self.claims) == (other.text, other.claims) and self.panel in ("", other.panel)


def revision_of(
    rows: ArticleRows, blocks: Sequence[Block], overview: Overview, panel: ClaimPanel | None
) -> Revision:
    """Return the revision of a page from what it is made of."""
    return Revision(
        text=_name(_head(rows, overview), *_layout(rows, blocks)),
        claims=_name(*(_look(rows, overview))),
        panel=_name(panel, overview.claims[-1:] and overview.claims[-1].number),
    )


def _name(*parts: object) -> str:
    """Return a short name of the parts; they must be written alike in every process, so no sets."""
    digest = hashlib.blake2b(digest_size=9)
    for part in parts:
        digest.update(repr(part).encode("utf-8", "surrogatepass") + b"\n")
    return digest.hexdigest()


def _head(rows: ArticleRows, overview: Overview) -> tuple[object, ...]:
    article, version = rows.article, rows.version
    return (
        article.title,
        article.state,
        article.due_on,
        version.number,
        version.reference_date,
        [person.name for person in rows.people],
        len(overview.judged),
        sum(claim.is_flagged for claim in overview.judged),
        [(one.public_id, one.spans) for one in outside_findings(rows)],
    )


def _layout(rows: ArticleRows, blocks: Sequence[Block]) -> Iterable[object]:
    """Yield where everything stands that is marked in the text."""
    yield [(block.start, block.end, block.kind) for block in blocks]
    for claim in rows.claims:
        yield claim.public_id, claim.number, rows.spans.get(claim.id), rows.sources.get(claim.id)


def _look(rows: ArticleRows, overview: Overview) -> Iterable[object]:
    yield rows.is_asked, rows.article.state
    for claim in overview.claims:
        yield (
            claim.id,
            claim.look,
            claim.state,
            claim.is_draft,
            claim.is_done,
            claim.is_flagged,
            claim.is_disputed,
        )


def number_of(session: Session, claim_id: str) -> int | None:
    """Return the present number of a claim; None for one that was replaced, or that there never was."""
    return session.scalars(select(Claim.number).where(Claim.public_id == claim_id)).one_or_none()


def article_tick(session: Session, article_id: str) -> tuple[int, ...]:
    """Return what moves with every act on the article or on what it rests on; raises NotFound.

    It also moves on what is withheld from a reader, so it must never leave the server.
    """
    query = (
        select(EventChain.length)
        .join(Article, or_(EventChain.article_id == Article.id, EventChain.article_id.is_(None)))
        .where(Article.public_id == article_id, Article.deleted_at.is_(None))
        .order_by(EventChain.id)
    )
    lengths = tuple(session.scalars(query))
    if not lengths:
        raise NotFound("There is no such article.")
    return lengths
