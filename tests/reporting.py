"""Records of a report, made without a database: an article of three sentences and a line of furniture."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from factcheck.domain.agreement import Agreement, measure_agreement
from factcheck.domain.dates import PartialDate
from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import (
    ArticleState,
    BlockKind,
    ClaimKind,
    ClaimState,
    ConflictField,
    ConflictKind,
    ConflictTarget,
    DateOrigin,
    FindingLevel,
    ReasonCode,
    Stance,
    VerdictLabel,
)
from factcheck.domain.report import (
    ArticleFacts,
    BlockRecord,
    ClaimRecord,
    Report,
    ReportDecision,
    ReportEvidence,
    ReportFinding,
    ReportRecords,
    ReportVerdict,
    SignOff,
    build_report,
)
from factcheck.domain.spans import Span

AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
TEXT = "The harbour opened in 1931. It has nine cranes. It is lovely. Dock news\nShare this"
SENTENCES = ("The harbour opened in 1931", "It has nine cranes", "It is lovely")
BODY_END = TEXT.index("\n")

SUPPORTED = Judgement(VerdictLabel.SUPPORTED)
REFUTED = Judgement(VerdictLabel.DISPUTED, ReasonCode.REFUTED, rationale="The register says 1932.")
MISLEADING = Judgement(VerdictLabel.DISPUTED, ReasonCode.MISLEADING)
CONFLICTING = Judgement(VerdictLabel.DISPUTED, ReasonCode.CONFLICTING)
UNVERIFIED = Judgement(VerdictLabel.UNVERIFIED, ReasonCode.SILENT)
INCONSISTENT = Judgement(
    VerdictLabel.INCONSISTENT,
    conflict=ConflictPointer(ConflictTarget.FIELD, ConflictField.DATE),
    conflict_kind=ConflictKind.DATE,
)
ARTICLE = ArticleFacts(
    public_id="a" * 32,
    title="Harbour anniversary",
    state=ArticleState.IN_REVIEW,
    version=1,
    text=TEXT,
    sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
    head="e" * 64,
    reference_date=PartialDate(2025, 5),
    reference_from=DateOrigin.GIVEN,
    byline="Vera Quay",
    address="https://paper.example/harbour",
)
EVIDENCE = ReportEvidence(
    public_id="b" * 32,
    by="Ines",
    url="https://register.example/3",
    locator="page 3",
    title="Harbour register",
    quote="opened 1932",
    is_primary=True,
    stance=Stance.AGAINST,
    published_on=PartialDate(2025, 6),
    accessed_on=None,
    archived_url="",
    at=AT,
)
FINDING = ReportFinding(
    public_id="c" * 32,
    rule="R5",
    kind="weekday_date",
    level=FindingLevel.FLAG,
    spans=(Span(0, 11),),
    quote="The harbour",
    headline="The weekday does not fit the date",
    message="3 May 1931 was a Sunday.",
    reference={"fact": "Gregorian calendar", "source": "own", "as_of": "2025-05"},
    date={},
    computation="",
    repair="",
    group="harbour",
)

FULL_AGREEMENT = measure_agreement([("a", "a")])


def said(judgement: Judgement, by: str = "Ines", **more: Any) -> ReportVerdict:
    return ReportVerdict(by=by, judgement=judgement, at=AT, **more)


def both(judgement: Judgement) -> tuple[ReportVerdict, ...]:
    return (said(judgement), said(judgement, "Tomas"))


def ruled(judgement: Judgement, **more: Any) -> ReportDecision:
    return ReportDecision(by="Ana", judgement=judgement, at=AT, **more)


def claim(number: int = 1, state: ClaimState = ClaimState.OPEN, **more: Any) -> ClaimRecord:
    quote = SENTENCES[number - 1]
    start = TEXT.index(quote)
    record = ClaimRecord(
        public_id=str(number) * 32,
        number=number,
        spans=(Span(start, start + len(quote)),),
        source_spans=(),
        kind=ClaimKind.FACT,
        block=BlockKind.BODY,
        place="paragraph 1",
        is_checkable=True,
        state=state,
        is_open=True,
    )
    return replace(record, **more)


def agreed(judgement: Judgement, number: int = 1, **more: Any) -> ClaimRecord:
    return claim(number, ClaimState.AGREED, verdicts=both(judgement), **more)


def report_of(
    *claims: ClaimRecord,
    article: ArticleFacts = ARTICLE,
    outside: tuple[ReportFinding, ...] = (),
    agreement: Agreement | None = FULL_AGREEMENT,
    sign_off: SignOff | None = None,
) -> Report:
    found = [finding for record in claims for finding in record.findings] + list(outside)
    return build_report(
        ReportRecords(
            article=article,
            blocks=(
                BlockRecord(Span(0, BODY_END), BlockKind.BODY, "paragraph 1"),
                BlockRecord(Span(BODY_END + 1, len(TEXT)), BlockKind.FURNITURE, "left out", "share line"),
            ),
            claims=claims,
            outside=outside,
            all_findings={finding.public_id: finding for finding in found},
            reviewers=("Ines", "Tomas"),
            agreement=agreement,
            sign_off=sign_off,
        )
    )
