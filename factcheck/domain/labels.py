"""The fixed words of the product: verdicts, reasons, kinds, states and roles."""

from enum import StrEnum


class VerdictLabel(StrEnum):
    """What a verdict says; `unverified` is not on the scale, but recorded and counted."""

    SUPPORTED = "supported"
    DISPUTED = "disputed"
    INCONSISTENT = "inconsistent"
    UNVERIFIED = "unverified"


class ReasonCode(StrEnum):
    """Why a claim is disputed, or why it stays unverified."""

    REFUTED = "refuted"
    CONFLICTING = "conflicting"
    MISLEADING = "misleading"
    NO_SOURCE = "no_source"
    SILENT = "silent"
    VAGUE = "vague"
    NEEDS_CALL = "needs_call"


REASONS: dict[VerdictLabel, tuple[ReasonCode, ...]] = {
    VerdictLabel.DISPUTED: (ReasonCode.REFUTED, ReasonCode.CONFLICTING, ReasonCode.MISLEADING),
    VerdictLabel.UNVERIFIED: (
        ReasonCode.NO_SOURCE,
        ReasonCode.SILENT,
        ReasonCode.VAGUE,
        ReasonCode.NEEDS_CALL,
    ),
}


class ConflictKind(StrEnum):
    """What sort of clash an inconsistent verdict rests on."""

    SELF = "self"
    DATE = "date"
    OFFICE = "office"
    ARITHMETIC = "arithmetic"
    SOURCE = "source"
    REFERENCE = "reference"


class ConflictTarget(StrEnum):
    """What an inconsistent claim is set against."""

    SPAN = "span"
    FIELD = "field"
    RECORD = "record"
    FINDING = "finding"


class ConflictField(StrEnum):
    """The parts of an article that a claim can clash with as a whole."""

    DATE = "date"
    HEADLINE = "headline"
    CAPTION = "caption"
    SOURCE = "source"


class Question(StrEnum):
    """What a verdict on a claim with a source answers."""

    IS_SO = "is_so"
    WAS_SAID = "was_said"


class Stance(StrEnum):
    """Whether a piece of evidence supports the claim or speaks against it."""

    SUPPORTS = "supports"
    AGAINST = "against"


class ClaimKind(StrEnum):
    """The kinds of claims; the first that fits, in this order."""

    EMBEDDED = "embedded"
    ATTRIBUTED = "attributed"
    PREDICTION = "prediction"
    OPINION = "opinion"
    FACT = "fact"


class BlockKind(StrEnum):
    """The parts of a text; furniture never holds a claim."""

    HEADLINE = "headline"
    SUBHEADING = "subheading"
    CAPTION = "caption"
    LIST = "list"
    QUOTATION = "quotation"
    BODY = "body"
    FURNITURE = "furniture"


class ClaimState(StrEnum):
    """Where a claim stands; never to be confused with a verdict."""

    OPEN = "open"
    AGREED = "agreed"
    SPLIT = "split"
    FINAL = "final"
    STALE = "stale"
    DROPPED = "dropped"


class DropCause(StrEnum):
    """Why a claim is no longer judged; `replaced` claims were split or joined and are not shown."""

    NOT_CHECKABLE = "not_checkable"
    DUPLICATE = "duplicate"
    REPLACED = "replaced"


class ProposalState(StrEnum):
    """What was made of a proposed wording; `stet` leaves the text as it is."""

    OPEN = "open"
    ACCEPTED = "accepted"
    STET = "stet"


class RoundCause(StrEnum):
    """Why a claim got another round of review."""

    SENT_BACK = "sent_back"
    REOPENED = "reopened"
    STALE = "stale"


class ArticleState(StrEnum):
    """Where an article stands."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    SIGNED_OFF = "signed_off"


class ImportState(StrEnum):
    """How an import that outlives its request stands."""

    RUNNING = "running"
    DONE = "done"
    REFUSED = "refused"


class DatePrecision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class DateOrigin(StrEnum):
    """Where a reference date comes from, the strongest first."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    GIVEN = "given"
    DATELINE = "dateline"
    LEAD = "lead"
    NONE = "none"


class FindingLevel(StrEnum):
    """A flag is decided by its rule; a query is only worth a look."""

    FLAG = "flag"
    QUERY = "query"


class Role(StrEnum):
    """Who a person is, each with the powers of the one before."""

    REVIEWER = "reviewer"
    EDITOR = "editor"
    ADMIN = "admin"


class JobState(StrEnum):
    """Where an export stands that is written outside a request."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"
