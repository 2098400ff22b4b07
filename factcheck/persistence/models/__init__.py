"""All tables, one noun a file; importing this package registers them."""

from factcheck.persistence.models.article import Article, ArticleVersion, Block, Exemption
from factcheck.persistence.models.assignment import Assignment, Lease
from factcheck.persistence.models.claim import Claim, ClaimRound, ClaimSpan
from factcheck.persistence.models.decision import Decision, DecisionKey
from factcheck.persistence.models.event import Event, EventChain
from factcheck.persistence.models.evidence import Evidence
from factcheck.persistence.models.fact import CountryName, Office, OfficeTerm, PersonDates
from factcheck.persistence.models.finding import Dismissal, Finding, FindingClaim, Reopening
from factcheck.persistence.models.import_job import ImportJob
from factcheck.persistence.models.proposal import Proposal
from factcheck.persistence.models.report import ExportJob, ImportedReport
from factcheck.persistence.models.setting import Idempotency, Setting, Throttle
from factcheck.persistence.models.transfer import Transfer
from factcheck.persistence.models.user import Invitation, User, UserSession
from factcheck.persistence.models.verdict import Citation, Escalation, Verdict

__all__ = [
    "Article",
    "ArticleVersion",
    "Assignment",
    "Block",
    "Citation",
    "Claim",
    "ClaimRound",
    "ClaimSpan",
    "CountryName",
    "Decision",
    "DecisionKey",
    "Dismissal",
    "Escalation",
    "Event",
    "EventChain",
    "Evidence",
    "Exemption",
    "ExportJob",
    "Finding",
    "FindingClaim",
    "Idempotency",
    "ImportJob",
    "ImportedReport",
    "Invitation",
    "Lease",
    "Office",
    "OfficeTerm",
    "PersonDates",
    "Proposal",
    "Reopening",
    "Setting",
    "Throttle",
    "Transfer",
    "User",
    "UserSession",
    "Verdict",
]
