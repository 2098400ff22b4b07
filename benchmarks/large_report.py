"""A report of many claims, made without a database: what the exports are measured with."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from factcheck.domain.agreement import measure_agreement
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
    build_report,
)
from factcheck.domain.spans import Span
from factcheck.persistence.records import fingerprint_of

AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
SENTENCE = "The harbour of district {0} moved {1:,} tonnes in {2}, its master said on the quay that evening."
CLAIMS_A_BLOCK = 4
PEOPLE = ("Ines Petrov", "Tomas Lind")
JUDGEMENTS = (
    Judgement(VerdictLabel.SUPPORTED, rationale="The yearbook of the port gives the same figure on page 14."),
    Judgement(VerdictLabel.DISPUTED, ReasonCode.REFUTED, rationale="The register has 1,204 tonnes less."),
    Judgement(
        VerdictLabel.INCONSISTENT,
        conflict=ConflictPointer(ConflictTarget.FIELD, ConflictField.DATE),
        conflict_kind=ConflictKind.DATE,
        rationale="That year had not ended when this was published.",
    ),
    Judgement(VerdictLabel.UNVERIFIED, ReasonCode.NEEDS_CALL, rationale="Nobody answered at the port."),
)


def large_report(claims: int) -> Report:
    """Return a report in which every claim has two verdicts, a source, a decision, and some a finding."""
    sentences = [SENTENCE.format(number, 1000 + 7 * number, 1950 + number % 70) for number in range(claims)]
    blocks = [sentences[at : at + CLAIMS_A_BLOCK] for at in range(0, claims, CLAIMS_A_BLOCK)]
    text = "\n\n".join(" ".join(block) for block in blocks)
    records = tuple(_claims(text, sentences))
    return build_report(
        ReportRecords(
            article=_article(text),
            blocks=tuple(_blocks(text)),
            claims=records,
            outside=(),
            all_findings={found.public_id: found for record in records for found in record.findings},
            reviewers=PEOPLE,
            agreement=measure_agreement([[v.judgement.label for v in record.verdicts] for record in records]),
            sign_off=None,
        )
    )


def _article(text: str) -> ArticleFacts:
    return ArticleFacts(
        public_id="a" * 32,
        title="A year in a hundred harbours",
        state=ArticleState.IN_REVIEW,
        version=1,
        text=text,
        sha256=fingerprint_of(text),
        head="e" * 64,
        reference_date=PartialDate(2025, 5),
        reference_from=DateOrigin.GIVEN,
    )


def _blocks(text: str) -> Iterator[BlockRecord]:
    start = 0
    for number, block in enumerate(text.split("\n\n"), 1):
        yield BlockRecord(Span(start, start + len(block)), BlockKind.BODY, f"paragraph {number}")
        start += len(block) + 2


def _claims(text: str, sentences: list[str]) -> Iterator[ClaimRecord]:
    start = 0
    for number, sentence in enumerate(sentences, 1):
        start = text.index(sentence, start)
        yield _claim(number, Span(start, start + len(sentence) - 1), sentence)


def _claim(number: int, span: Span, sentence: str) -> ClaimRecord:
    said = JUDGEMENTS[number % len(JUDGEMENTS)]
    other = JUDGEMENTS[number % 9 % len(JUDGEMENTS)]
    at = AT + timedelta(seconds=number)
    piece = _evidence(number, at)
    return ClaimRecord(
        public_id=f"{number:032x}",
        number=number,
        spans=(span,),
        source_spans=(),
        kind=ClaimKind.FACT,
        block=BlockKind.BODY,
        place=f"paragraph {1 + (number - 1) // CLAIMS_A_BLOCK}",
        is_checkable=True,
        state=ClaimState.FINAL,
        is_open=True,
        verdicts=(
            ReportVerdict(PEOPLE[0], said, at, evidence=(piece.public_id,)),
            ReportVerdict(PEOPLE[1], other, at + timedelta(minutes=3)),
        ),
        decision=ReportDecision("Edda Ek", said, at + timedelta(hours=1)),
        evidence=(piece,),
        findings=(_finding(number, span, sentence),) if number % 5 == 0 else (),
    )


def _evidence(number: int, at: datetime) -> ReportEvidence:
    return ReportEvidence(
        public_id=f"e{number:031x}",
        by=PEOPLE[0],
        url=f"https://port.example/yearbook/{number}",
        locator="page 14",
        title=f"Yearbook of the port, volume {number}",
        quote="The tonnage of the year is given in table 3.",
        is_primary=True,
        stance=Stance.AGAINST if number % 2 else Stance.SUPPORTS,
        published_on=None,
        accessed_on=at.date(),
        archived_url=f"https://archive.example/{number}",
        at=at,
    )


def _finding(number: int, span: Span, sentence: str) -> ReportFinding:
    return ReportFinding(
        public_id=f"f{number:031x}",
        rule="R16",
        kind="event_order",
        level=FindingLevel.FLAG,
        spans=(span,),
        quote=sentence[:-1],
        headline="The order of these dates cannot hold",
        message="The year lies after the date by which this is judged.",
        reference={"fact": "Gregorian calendar", "source": "own", "as_of": "2025-05"},
        date={"value": "2025-05", "from": "given"},
        computation="2025 < 2026",
        repair="2024",
        group=f"order-{number}",
    )
