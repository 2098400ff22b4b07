"""A report with a row of every sort, and hostile words in its fields."""

from dataclasses import replace

from reporting import (
    ARTICLE,
    AT,
    EVIDENCE,
    FINDING,
    INCONSISTENT,
    REFUTED,
    SUPPORTED,
    claim,
    report_of,
    ruled,
    said,
)

from factcheck.domain.labels import ArticleState, ClaimState
from factcheck.domain.report import Report, ReportDismissal, ReportException, SignOff

HOSTILE = "<script>alert(1)</script> & \"quotes\", 'more' \u202egnp ⁡=1+1 {{ 7*7 }}"


def rich_report() -> Report:
    """Return a report with a row of every sort: decided, split, dropped, with an exception, outside."""
    aside = replace(FINDING, is_dismissed=True, dismissals=(ReportDismissal("Ana", "Not a date.", AT),))
    decided = claim(
        1,
        ClaimState.FINAL,
        verdicts=(said(INCONSISTENT), said(SUPPORTED, "Tomas", evidence=(EVIDENCE.public_id,))),
        decision=ruled(INCONSISTENT, is_claim_wrong=True),
        evidence=(EVIDENCE,),
        findings=(FINDING, aside),
        carried="Only a comma changed.",
    )
    split = claim(
        2,
        ClaimState.SPLIT,
        verdicts=(said(SUPPORTED), said(REFUTED, "Tomas", is_after_seeing=True)),
        exception=ReportException("Ana", "It runs tonight.", AT),
    )
    dropped = claim(3, ClaimState.DROPPED, drop_reason=HOSTILE)
    signed = replace(ARTICLE, title=HOSTILE, state=ArticleState.SIGNED_OFF)
    return report_of(
        decided, split, dropped, article=signed, outside=(FINDING,), sign_off=SignOff("Ana", AT, 1)
    )
