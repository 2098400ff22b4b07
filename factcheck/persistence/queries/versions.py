"""The versions of a text: the list of them, two side by side, and what became of the claims."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from factcheck.domain.anchoring import Outcome
from factcheck.domain.corrections import CorrectionLog, Step, corrections_of
from factcheck.domain.diffs import DiffPiece, DiffRow, side_by_side, word_diff
from factcheck.domain.labels import ArticleState
from factcheck.errors import NotFound
from factcheck.persistence.cut import former_words
from factcheck.persistence.loading import article_by
from factcheck.persistence.models import (
    Article,
    ArticleVersion,
    Claim,
    ClaimSpan,
    Event,
    EventChain,
    Transfer,
)
from factcheck.persistence.passages import wording_of


@dataclass(frozen=True)
class VersionLine:
    """One version in the list; `counts` say what became of the claims of the one before."""

    number: int
    at: datetime
    by: str
    note: str
    sha256: str
    counts: Mapping[str, int]


@dataclass(frozen=True)
class VersionList:
    """An article with all versions of its text, the newest first."""

    id: str
    title: str
    state: ArticleState
    lines: tuple[VersionLine, ...]

    @property
    def newest(self) -> int:
        """Return the number of the version that holds."""
        return self.lines[0].number


@dataclass(frozen=True)
class ClaimChange:
    """A claim that is not as it was: its number now, if it stands, its words before and after."""

    number: int | None
    outcome: Outcome
    pieces: tuple[DiffPiece, ...]
    why: str
    claim_id: str


@dataclass(frozen=True)
class VersionComparison:
    """Two versions in full, and what became of the claims on the way from one to the next."""

    article: VersionList
    former: VersionLine
    present: VersionLine
    rows: tuple[DiffRow, ...]
    changes: tuple[ClaimChange, ...]

    def of(self, outcome: str) -> tuple[ClaimChange, ...]:
        """Return the claims with this outcome, by its word."""
        return tuple(change for change in self.changes if change.outcome == outcome)


def version_list(session: Session, article_id: str) -> VersionList:
    """Return the versions of an article; raises NotFound."""
    article = article_by(session, article_id)
    told = _told(session, article)
    query = select(ArticleVersion).where(ArticleVersion.article_id == article.id)
    versions = session.scalars(query.order_by(ArticleVersion.number.desc()))
    lines = tuple(_line(version, told.get(version.number, {})) for version in versions)
    return VersionList(article.public_id, article.title, article.state, lines)


def _told(session: Session, article: Article) -> dict[int, dict[str, Any]]:
    """Return what the events say of each version, by its number."""
    query = (
        select(Event.payload)
        .join(EventChain, EventChain.id == Event.chain_id)
        .where(EventChain.article_id == article.id, Event.action.in_(["import_article", "store_version"]))
    )
    payloads = [json.loads(payload) for payload in session.scalars(query)]
    return {told["after"].get("version", 1): told for told in payloads}


def _line(version: ArticleVersion, told: Mapping[str, Any]) -> VersionLine:
    after = told.get("after", {})
    counts = after.get("claims", {})
    return VersionLine(
        number=version.number,
        at=version.created_at,
        by=told.get("actor", ""),
        note=after.get("note", ""),
        sha256=version.sha256,
        counts=counts if isinstance(counts, dict) else {Outcome.NEW.value: counts},
    )


def _pair(
    session: Session, article_id: str, former: int, present: int
) -> tuple[VersionList, dict[int, VersionLine], tuple[ArticleVersion, ArticleVersion]]:
    """Return all versions, their lines by number, and the two; raises NotFound."""
    listed = version_list(session, article_id)
    lines = {line.number: line for line in listed.lines}
    if former not in lines or present not in lines or former >= present:
        raise NotFound("There are no such two versions of this article.")
    article = article_by(session, article_id)
    old, new = (version_by(session, article, number) for number in (former, present))
    return listed, lines, (old, new)


def compare_versions(session: Session, article_id: str, former: int, present: int) -> VersionComparison:
    """Return two versions side by side; the claims' changes if one follows the other. Raises NotFound."""
    listed, lines, (old, new) = _pair(session, article_id, former, present)
    changes = _changes(session, new) if present == former + 1 else ()
    rows = side_by_side(wording_of(old), wording_of(new))
    return VersionComparison(listed, lines[former], lines[present], rows, tuple(changes))


def version_by(session: Session, article: Article, number: int) -> ArticleVersion:
    """Return a version by its number, with its blocks."""
    query = select(ArticleVersion).where(
        ArticleVersion.article_id == article.id, ArticleVersion.number == number
    )
    return session.scalars(query.options(selectinload(ArticleVersion.blocks))).one()


def _changes(session: Session, version: ArticleVersion) -> Sequence[ClaimChange]:
    query = (
        select(Transfer)
        .where(Transfer.version_id == version.id, Transfer.outcome != Outcome.KEPT)
        .options(joinedload(Transfer.claim).selectinload(Claim.all_spans))
        .order_by(Transfer.claim_id)
    )
    return [_change(transfer) for transfer in session.scalars(query)]


def _change(transfer: Transfer) -> ClaimChange:
    claim = transfer.claim
    before = former_words(claim, transfer.former_revision) if transfer.former_revision else ""
    after = former_words(claim, transfer.revision) if transfer.revision else ""
    return ClaimChange(
        number=claim.number,
        outcome=transfer.outcome,
        pieces=word_diff(before, after),
        why=transfer.why,
        claim_id=claim.public_id,
    )


@dataclass(frozen=True)
class ClaimWording:
    """The words of a claim in one version, against those in the version before."""

    version: int
    at: datetime
    outcome: Outcome
    pieces: tuple[DiffPiece, ...]


def claim_wordings(session: Session, claim: Claim) -> tuple[ClaimWording, ...]:
    """Return what became of a claim in each version that came while it stood, the oldest first."""
    query = (
        select(Transfer, ArticleVersion)
        .join(ArticleVersion, ArticleVersion.id == Transfer.version_id)
        .where(Transfer.claim_id == claim.id)
        .order_by(ArticleVersion.number)
    )
    return tuple(
        ClaimWording(version.number, version.created_at, transfer.outcome, _change(transfer).pieces)
        for transfer, version in session.execute(query)
    )


def correction_log(session: Session, article_id: str, former: int, present: int) -> CorrectionLog:
    """Return what statements read otherwise in the later one of two versions; raises NotFound."""
    listed, lines, (old, new) = _pair(session, article_id, former, present)
    article = new.article
    before, after = (_words_in(session, article, version) for version in (old, new))
    steps = (lines[number] for number in range(former + 1, present + 1))
    return CorrectionLog(
        title=listed.title,
        former=former,
        present=present,
        steps=tuple(Step(line.number, line.at, line.note) for line in steps),
        corrections=corrections_of(before, after, old.text, new.text),
    )


def _words_in(session: Session, article: Article, version: ArticleVersion) -> dict[int, tuple[int, str]]:
    """Return place and words of each claim that stood in the version at its end, by claim id."""
    revisions = _last_revisions(session, article, version)
    query = select(ClaimSpan).where(ClaimSpan.version_id == version.id, ClaimSpan.is_source.is_(False))
    spans: dict[int, list[ClaimSpan]] = defaultdict(list)
    for row in session.scalars(query.order_by(ClaimSpan.claim_id, ClaimSpan.position)):
        if revisions.get(row.claim_id) == row.revision:
            spans[row.claim_id].append(row)
    return {key: (rows[0].start, " … ".join(row.quote for row in rows)) for key, rows in spans.items()}


def _last_revisions(session: Session, article: Article, version: ArticleVersion) -> dict[int, int | None]:
    """Return the wording of each claim when the next version came, or that of now in the newest."""
    following = select(ArticleVersion.id).where(
        ArticleVersion.article_id == article.id, ArticleVersion.number == version.number + 1
    )
    later = session.scalars(following).one_or_none()
    if later is None:
        standing = select(Claim.id, Claim.revision).where(
            Claim.version_id == version.id, Claim.number.is_not(None)
        )
        return {row[0]: row[1] for row in session.execute(standing)}
    moved = select(Transfer.claim_id, Transfer.former_revision).where(Transfer.version_id == later)
    return {row[0]: row[1] for row in session.execute(moved)}
