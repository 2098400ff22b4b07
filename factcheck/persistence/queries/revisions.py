"""What stands for the state of an article page as one person sees it, so that a page can ask what is new."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.claim_view import ClaimView, Overview
from factcheck.persistence.models import Block, Claim
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


def revision_of(rows: ArticleRows, overview: Overview, panel: ClaimPanel | None, *, text: str) -> Revision:
    """Return the revision of a page from what it is made of, and the name of its text."""
    return Revision(
        text=text,
        claims=_name(rows.is_asked, rows.article.state, "\n".join(map(_look, overview.claims))),
        panel=_name(panel, overview.claims[-1:] and overview.claims[-1].number),
    )


def name_of_text(rows: ArticleRows, blocks: Sequence[Block], overview: Overview) -> str:
    """Return the name of the text with its head."""
    return _name(_head(rows, overview), *_layout(rows, blocks))


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


def _look(claim: ClaimView) -> str:
    signs = (claim.is_draft, claim.is_done, claim.is_flagged, claim.is_disputed)
    return f"{claim.id} {claim.look.value} {claim.state.value} {signs}"


def number_of(session: Session, claim_id: str) -> int | None:
    """Return the present number of a claim; None for one that was replaced, or that there never was."""
    return session.scalars(select(Claim.number).where(Claim.public_id == claim_id)).one_or_none()
