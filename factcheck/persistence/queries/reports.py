"""Reports, each as its viewer may see it, and the list of them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck.domain.agreement import Agreement, measure_agreement
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import ArticleState, ClaimState
from factcheck.domain.permissions import Actor
from factcheck.domain.places import places_of
from factcheck.domain.report import (
    ArticleFacts,
    BlockRecord,
    Report,
    ReportRecords,
    SignOff,
    build_report,
)
from factcheck.domain.spans import Span
from factcheck.persistence.answers import ratings
from factcheck.persistence.models import Article, ArticleVersion, User
from factcheck.persistence.queries.claim_rows import ArticleRows, read_article
from factcheck.persistence.queries.report_claims import FindingRecords, claim_record
from factcheck.persistence.queries.report_rows import ReportRows, read_rest

PAGE_ROWS = 50


def article_report(session: Session, viewer: Actor, article_id: str) -> Report:
    """Return the report of an article with what the viewer may see of it; raises NotFound.

    What others said of a claim that is closed to the viewer is left out, and so is everything that
    would give it away: the agreement, and the head of the event chain, which moves with each verdict.
    """
    rows = read_article(session, viewer, article_id)
    rest = read_rest(session, rows.article, rows.version)
    sees_all = all(
        claim.id in rows.open_ids for claim in rows.claims if claim.state is not ClaimState.DROPPED
    )
    records = FindingRecords(rows, rest, sees_all=sees_all)
    blocks = _blocks(rest)
    return build_report(
        ReportRecords(
            article=_facts(rows, rest, sees_all=sees_all),
            blocks=tuple(blocks.values()),
            claims=tuple(
                claim_record(rows, rest, claim, blocks[claim.block_id], records) for claim in rows.claims
            ),
            outside=records.outside(),
            all_findings=records.by_public_id(),
            reviewers=tuple(person.name for person in rows.people),
            agreement=_agreement(rows) if sees_all else None,
            sign_off=_sign_off(rows.article, rest),
        )
    )


def _facts(rows: ArticleRows, rest: ReportRows, *, sees_all: bool) -> ArticleFacts:
    article, version = rows.article, rows.version
    return ArticleFacts(
        public_id=article.public_id,
        title=article.title,
        state=article.state,
        version=version.number,
        text=version.text,
        sha256=version.sha256,
        head=rest.head if sees_all else None,
        reference_date=PartialDate.parse(version.reference_date) if version.reference_date else None,
        reference_from=version.reference_from,
        required=article.required_verdicts,
        is_archived=article.archived_at is not None,
        byline=version.byline or "",
        address=version.address or "",
    )


def _blocks(rest: ReportRows) -> dict[int, BlockRecord]:
    places = places_of(block.kind for block in rest.blocks)
    return {
        block.id: BlockRecord(Span(block.start, block.end), block.kind, place, block.reason or "")
        for block, place in zip(rest.blocks, places, strict=True)
    }


def _agreement(rows: ArticleRows) -> Agreement:
    """Measure agreement over the outcomes of the verdicts that count; a dropped claim has none."""
    judged = (claim for claim in rows.claims if claim.state is not ClaimState.DROPPED)
    return measure_agreement(
        [rating.label for rating in ratings(rows.answers.get(claim.id, ()))] for claim in judged
    )


def _sign_off(article: Article, rest: ReportRows) -> SignOff | None:
    if article.state is not ArticleState.SIGNED_OFF or article.signed_off_at is None:
        return None
    return SignOff(rest.name_of(article.signed_off_by_id), article.signed_off_at, len(rest.exemptions))


@dataclass(frozen=True)
class ReportLine:
    """One article in the list of reports."""

    id: str
    title: str
    date: str | None
    state: ArticleState
    signed_off_at: datetime | None
    signed_off_by: str
    is_archived: bool


@dataclass(frozen=True)
class ReportList:
    """One page of the list."""

    lines: tuple[ReportLine, ...]
    page: int
    pages: int


def report_list(session: Session, page: int = 1) -> ReportList:
    """Return the articles whose review has begun: the released ones first, then the newest.

    The order tells nothing of what is going on in a review: it looks at the sign-off and the import only.
    """
    shown = (Article.deleted_at.is_(None), Article.state != ArticleState.DRAFT)
    total = session.scalars(select(func.count()).select_from(Article).where(*shown)).one()
    pages = max(1, -(-total // PAGE_ROWS))
    page = min(max(page, 1), pages)
    newest = (
        select(func.max(ArticleVersion.number))
        .where(ArticleVersion.article_id == Article.id)
        .correlate(Article)
        .scalar_subquery()
    )
    rows = session.execute(
        select(Article, ArticleVersion.reference_date, User.name)
        .join(ArticleVersion, ArticleVersion.article_id == Article.id)
        .outerjoin(User, User.id == Article.signed_off_by_id)
        .where(*shown, ArticleVersion.number == newest)
        .order_by(
            Article.archived_at.is_not(None),
            Article.signed_off_at.is_(None),
            Article.signed_off_at.desc(),
            Article.id.desc(),
        )
        .limit(PAGE_ROWS)
        .offset((page - 1) * PAGE_ROWS)
    )
    return ReportList(tuple(_line(article, date, signer) for article, date, signer in rows), page, pages)


def _line(article: Article, date: str | None, signer: str | None) -> ReportLine:
    return ReportLine(
        id=article.public_id,
        title=article.title,
        date=date,
        state=article.state,
        signed_off_at=article.signed_off_at,
        signed_off_by=(signer or "command line") if article.signed_off_at else "",
        is_archived=article.archived_at is not None,
    )
