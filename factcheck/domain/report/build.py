"""The report of an article, made from records that hold only what its reader may see."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.domain.agreement import Agreement
from factcheck.domain.coverage import in_context, uncovered
from factcheck.domain.labels import ArticleState, BlockKind, ClaimState, VerdictLabel
from factcheck.domain.report.conflicts import Clashes
from factcheck.domain.report.parts import (
    ArticleFacts,
    BlockRecord,
    LeftOut,
    ReportFinding,
    Settlement,
    SignOff,
    UncoveredPassage,
)
from factcheck.domain.report.rows import ClaimRecord, ReportRow, make_row
from factcheck.domain.report.sentence import Tally, outcome_sentence, tally_of
from factcheck.domain.report.whole import Report
from factcheck.domain.spans import Span
from factcheck.domain.wording import counted, spoken_date


@dataclass(frozen=True)
class ReportRecords:
    """All that a report is made of. `agreement` is None while the reader may not see it.

    `findings` are those of the claims and those outside, `all_findings` also the retired ones, by public id.
    """

    article: ArticleFacts
    blocks: tuple[BlockRecord, ...]
    claims: tuple[ClaimRecord, ...]
    outside: tuple[ReportFinding, ...]
    all_findings: dict[str, ReportFinding]
    reviewers: tuple[str, ...]
    agreement: Agreement | None
    sign_off: SignOff | None


def build_report(records: ReportRecords) -> Report:
    """Make the report; it says nothing that the records do not hold."""
    clashes = Clashes(records.article, records.all_findings)
    ordered = sorted(records.claims, key=lambda claim: claim.number)
    rows = tuple(make_row(claim, clashes) for claim in ordered)
    tally = tally_of(rows)
    text = records.article.text
    told = (span for row in rows for span in (*row.spans, *row.source_spans))
    gaps = uncovered(text, (block.span for block in content_of(records.blocks)), told)
    return Report(
        article=records.article,
        blocks=records.blocks,
        sentence=_sentence(tally, rows, records),
        tally=tally,
        rows=rows,
        outside=records.outside,
        left_out=left_out(text, records.blocks),
        uncovered=gaps,
        passages=uncovered_passages(text, records.blocks, gaps),
        reviewers=records.reviewers,
        agreement=records.agreement,
        references=_references(records),
        sign_off=records.sign_off,
        still_open=_still_open(records.article.state, rows),
    )


def _sentence(tally: Tally, rows: Sequence[ReportRow], records: ReportRecords) -> str:
    causes = {found.group: _cause(found) for found in reversed(records.all_findings.values())}
    inconsistent = [row.rests_on for row in rows if row.outcome is VerdictLabel.INCONSISTENT]
    return outcome_sentence(tally, inconsistent, causes)


def _cause(finding: ReportFinding) -> str:
    """Return the reference fact behind the finding with the time for which it holds, else its headline."""
    fact, start, end = (str(finding.reference.get(name) or "") for name in ("fact", "from", "to"))
    if not fact or not start:
        return fact or finding.headline
    since = f"from {spoken_date(start)} to {spoken_date(end)}" if end else f"since {spoken_date(start)}"
    return f"{fact} {since}"


def content_of(blocks: Sequence[BlockRecord]) -> list[BlockRecord]:
    """Return the blocks that may hold claims."""
    return [block for block in blocks if block.kind is not BlockKind.FURNITURE]


def uncovered_passages(
    text: str, blocks: Sequence[BlockRecord], gaps: Sequence[Span]
) -> tuple[UncoveredPassage, ...]:
    """Return the blocks with words that no claim covers, cut at these gaps."""
    return tuple(
        UncoveredPassage(block.place, in_context(text, block.span, gaps))
        for block in content_of(blocks)
        if any(block.span.holds(gap) for gap in gaps)
    )


def left_out(text: str, blocks: Sequence[BlockRecord]) -> tuple[LeftOut, ...]:
    """Return the page furniture with its words."""
    return tuple(
        LeftOut(block.span, block.span.quote(text), block.reason)
        for block in blocks
        if block.kind is BlockKind.FURNITURE
    )


def _references(records: ReportRecords) -> tuple[str, ...]:
    """Return the reference facts behind the findings, each once, with source and edition where known."""
    found = [finding for claim in records.claims for finding in claim.findings] + list(records.outside)
    return tuple(dict.fromkeys(words for finding in found if (words := _reference(finding.reference))))


def _reference(reference: Mapping[str, object]) -> str:
    fact, source, edition = (str(reference.get(name) or "") for name in ("fact", "source", "as_of"))
    words = ", ".join(part for part in (fact, source) if part)
    return f"{words}, as of {spoken_date(edition)}" if words and edition else words


def _still_open(state: ArticleState, rows: Sequence[ReportRow]) -> tuple[str, ...]:
    """Say what keeps a draft from being final; an article that is signed off has nothing open."""
    if state is ArticleState.SIGNED_OFF:
        return ()
    waiting = {
        ClaimState.OPEN: ("claim waits for verdicts", "claims wait for verdicts"),
        ClaimState.SPLIT: ("claim is split", "claims are split"),
        ClaimState.STALE: ("claim is stale", "claims are stale"),
    }
    lines = []
    for claim_state, (one, many) in waiting.items():
        if number := sum(row.state is claim_state for row in rows):
            lines.append(counted(number, one, many))
    if number := sum(row.settlement is Settlement.AGREED for row in rows):
        lines.append(counted(number, "agreed claim is not confirmed", "agreed claims are not confirmed"))
    return tuple(lines)
