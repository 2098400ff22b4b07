"""The report of an article: what is handed in, what comes out, and how it reads."""

from factcheck.domain.report.build import ReportRecords, build_report
from factcheck.domain.report.parts import (
    ArticleFacts,
    BlockRecord,
    LeftOut,
    ReportDecision,
    ReportDismissal,
    ReportEvidence,
    ReportException,
    ReportFinding,
    ReportProposal,
    ReportVerdict,
    Settlement,
    SignOff,
)
from factcheck.domain.report.rows import ClaimRecord, ReportRow, is_set_aside
from factcheck.domain.report.sentence import Tally
from factcheck.domain.report.whole import UNSETTLED, Report

__all__ = [
    "UNSETTLED",
    "ArticleFacts",
    "BlockRecord",
    "ClaimRecord",
    "LeftOut",
    "Report",
    "ReportDecision",
    "ReportDismissal",
    "ReportEvidence",
    "ReportException",
    "ReportFinding",
    "ReportProposal",
    "ReportRecords",
    "ReportRow",
    "ReportVerdict",
    "Settlement",
    "SignOff",
    "Tally",
    "build_report",
    "is_set_aside",
]
