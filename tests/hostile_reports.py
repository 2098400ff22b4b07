"""A report in which every field that somebody can write holds a payload, a claim for each payload."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from export_payloads import PAYLOADS
from reporting import ARTICLE, AT, EVIDENCE, FINDING, FULL_AGREEMENT

from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import (
    ArticleState,
    BlockKind,
    ClaimKind,
    ClaimState,
    ConflictKind,
    ConflictTarget,
    VerdictLabel,
)
from factcheck.domain.report import (
    BlockRecord,
    ClaimRecord,
    Report,
    ReportDecision,
    ReportDismissal,
    ReportException,
    ReportRecords,
    ReportVerdict,
    SignOff,
    build_report,
)
from factcheck.domain.spans import Span

KINDS = [kind for kind in BlockKind if kind is not BlockKind.FURNITURE]


def hostile_report(payloads: Sequence[str] = PAYLOADS) -> Report:
    """Return the report; the article consists of the payloads too."""
    text = "\n\n".join(payloads)
    starts = accumulate((len(payload) + 2 for payload in payloads), initial=0)
    spans = [Span(start, start + len(payload)) for start, payload in zip(starts, payloads, strict=False)]
    claims = [
        _claim(number, span, words)
        for number, (span, words) in enumerate(zip(spans, payloads, strict=True), 1)
    ]
    kinds = [KINDS[number % len(KINDS)] for number in range(len(payloads))]
    return build_report(
        ReportRecords(
            article=replace(
                ARTICLE,
                title=payloads[0],
                byline=payloads[1],
                address=f"https://source.example/{payloads[1]}",
                state=ArticleState.SIGNED_OFF,
                text=text,
                sha256=hashlib.sha256(text.encode()).hexdigest(),
            ),
            blocks=tuple(
                BlockRecord(span, kind, words, words)
                for span, kind, words in zip(spans, kinds, payloads, strict=True)
            ),
            claims=tuple(claims),
            outside=tuple(finding for claim in claims[:5] for finding in claim.findings),
            all_findings={},
            reviewers=tuple(payloads),
            agreement=FULL_AGREEMENT,
            sign_off=SignOff(payloads[0], AT, 1),
        )
    )


def _claim(number: int, span: Span, words: str) -> ClaimRecord:
    pointer = ConflictPointer(ConflictTarget.RECORD, words)
    said = Judgement(VerdictLabel.INCONSISTENT, None, pointer, ConflictKind.DATE, words)
    aside = ReportDismissal(words, words, AT)
    found = replace(
        FINDING,
        public_id=words,
        rule=words,
        kind=words,
        quote=words,
        headline=words,
        message=words,
        reference={"fact": words, "source": words, "from": words},
        date={words: words},
        computation=words,
        repair=words,
        group=words,
        dismissals=(aside,),
    )
    piece = replace(
        EVIDENCE,
        public_id=words,
        by=words,
        url=words if number % 2 else f"https://source.example/{words}",
        locator=words,
        title=words,
        quote=words,
        archived_url=words,
    )
    return ClaimRecord(
        public_id=words,
        number=number,
        spans=(span,),
        source_spans=(span,),
        kind=ClaimKind.FACT,
        block=BlockKind.BODY,
        place=words,
        is_checkable=True,
        state=ClaimState.DROPPED if number % 7 == 0 else ClaimState.FINAL,
        is_open=True,
        drop_reason=words,
        verdicts=(ReportVerdict(words, said, AT, evidence=(words,)), ReportVerdict(words, said, AT)),
        decision=ReportDecision(words, said, AT),
        evidence=(piece,),
        findings=(found, replace(found, is_dismissed=True)),
        exception=ReportException(words, words, AT),
        carried=words,
        proposed_wording=words,
    )
