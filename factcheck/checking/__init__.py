"""Text, reference date and facts in; findings out: what cannot be right as of the text's own date."""

from factcheck.checking.anchors import propose_reference_date
from factcheck.checking.article import CheckedArticle
from factcheck.checking.finding import Checker, Finding, ReferenceDate, fingerprint
from factcheck.checking.output import NO_DATE, as_json, as_text
from factcheck.checking.reference import ReferenceFacts, load_facts
from factcheck.checking.run import BUILTIN, all_checkers, flags_only, run_checkers

__all__ = [
    "BUILTIN",
    "NO_DATE",
    "CheckedArticle",
    "Checker",
    "Finding",
    "ReferenceDate",
    "ReferenceFacts",
    "all_checkers",
    "as_json",
    "as_text",
    "fingerprint",
    "flags_only",
    "load_facts",
    "propose_reference_date",
    "run_checkers",
]
