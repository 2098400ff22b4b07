"""What a program reads out of a text: blocks, claims, the date, findings, and how findings are kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from factcheck.checking import (
    CheckedArticle,
    Finding,
    ReferenceDate,
    ReferenceFacts,
    all_checkers,
    propose_reference_date,
    run_checkers,
)
from factcheck.checking.article import TextBlock
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import BlockKind, DateOrigin
from factcheck.domain.spans import Span
from factcheck.importers import ArticleDraft
from factcheck.persistence.facts import desk_facts, facts_revision
from factcheck.persistence.findings import attach_findings, store_findings
from factcheck.persistence.models import ArticleVersion, Block
from factcheck.splitting import Split, split

TITLE_CHARACTERS = 300


@dataclass(frozen=True)
class PlacedBlock:
    """A stored block as the checkers want it."""

    span: Span
    kind: BlockKind


@dataclass(frozen=True)
class Reading:
    """A text with all that was read out of it."""

    title: str
    text: str
    split: Split
    date: ReferenceDate
    findings: tuple[Finding, ...]


def read_draft(draft: ArticleDraft, text: str, facts: ReferenceFacts) -> Reading:
    """Split the text, settle the date and run the checkers."""
    parts = split(text, blocks=draft.blocks)
    date = date_of(draft, text, parts.blocks)
    return Reading(
        title=_shortened(draft.title.strip()) or title_in(text, parts.blocks),
        text=text,
        split=parts,
        date=date,
        findings=check_text(text, parts.blocks, date, facts, parts.sentences),
    )


def date_of(draft: ArticleDraft, text: str, blocks: Sequence[TextBlock]) -> ReferenceDate:
    """Return the date that was given; only if nobody was asked, the one that the text gives."""
    if draft.published:
        return ReferenceDate(draft.published, draft.published_from or DateOrigin.GIVEN)
    if draft.published_from is DateOrigin.NONE:
        return ReferenceDate()
    return propose_reference_date(text, blocks)


def title_in(text: str, blocks: Sequence[TextBlock]) -> str:
    """Return the headline, else the first line."""
    headline = next((block.span.quote(text) for block in blocks if block.kind is BlockKind.HEADLINE), "")
    first_line = text.strip().partition("\n")[0]
    return _shortened(" ".join((headline or first_line).split()))


def _shortened(title: str) -> str:
    if len(title) <= TITLE_CHARACTERS:
        return title
    return title[: TITLE_CHARACTERS - 1].rstrip() + "…"


def check_text(
    text: str,
    blocks: Sequence[TextBlock],
    date: ReferenceDate,
    facts: ReferenceFacts,
    sentences: Sequence[Span] = (),
) -> tuple[Finding, ...]:
    """Return what the checkers find as of the date; sentences known from a split are not cut again."""
    article = CheckedArticle(text, tuple(blocks), date, facts, tuple(sentences))
    return tuple(run_checkers(article, all_checkers()))


def placed(blocks: Sequence[Block]) -> list[PlacedBlock]:
    """Return stored blocks as the checkers want them."""
    return [PlacedBlock(Span(block.start, block.end), block.kind) for block in blocks]


def stored_date(version: ArticleVersion) -> ReferenceDate:
    """Return the date by which a stored version is judged."""
    value = PartialDate.parse(version.reference_date) if version.reference_date else None
    return ReferenceDate(value, version.reference_from)


def keep_findings(
    session: Session,
    version: ArticleVersion,
    findings: Sequence[Finding],
    facts: ReferenceFacts,
    *,
    at: datetime,
) -> int:
    """Store what was found by these facts and return how many findings there are.

    It is looked for again if the facts of the desk changed meanwhile; from here on they stay as they are
    until the transaction ends, so no version is stored that a change of the facts would miss.
    """
    if facts_revision(session, hold=True) != facts.revision:
        facts = desk_facts(session)
        findings = check_text(version.text, placed(version.blocks), stored_date(version), facts)
    version.facts_revision = facts.revision
    store_findings(session, version, findings, at=at)
    attach_findings(session, version)
    return len(findings)
