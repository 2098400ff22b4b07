"""What the page of one claim to decide shows, as frozen records."""

from dataclasses import dataclass
from datetime import date, datetime

from factcheck.domain.dates import PartialDate
from factcheck.domain.judgement import ConflictPointer
from factcheck.domain.labels import (
    BlockKind,
    ClaimKind,
    ConflictKind,
    Question,
    ReasonCode,
    RoundCause,
    Stance,
    VerdictLabel,
)
from factcheck.domain.waiting import QueueTab, Stage
from factcheck.persistence.carried import Carried


@dataclass(frozen=True)
class Passage:
    """A paragraph as pieces, those of the claim marked."""

    pieces: tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class EvidenceLine:
    """One source; `url` is empty for a document that has no address."""

    title: str
    url: str
    locator: str
    quote: str
    stance: Stance
    is_primary: bool
    published_on: PartialDate | None
    accessed_on: date | None
    archived_url: str
    is_withdrawn: bool


@dataclass(frozen=True)
class ReviewerCard:
    """One person's verdict that counts in its round."""

    name: str
    initials: str
    label: VerdictLabel
    reason_code: ReasonCode | None
    conflict: str
    conflict_kind: ConflictKind | None
    about: Question
    rationale: str
    evidence: tuple[EvidenceLine, ...]
    at: datetime
    is_after_seeing: bool
    is_changing: bool


@dataclass(frozen=True)
class DecisionCard:
    """A decision, of this round or an earlier one."""

    name: str
    initials: str
    label: VerdictLabel
    reason_code: ReasonCode | None
    conflict: str
    conflict_kind: ConflictKind | None
    is_claim_wrong: bool
    rationale: str
    is_confirmation: bool
    is_own_verdict: bool
    at: datetime


@dataclass(frozen=True)
class RoundOpening:
    """Who opened a round, why, and with what question or reason."""

    cause: RoundCause
    question: str
    name: str
    at: datetime


@dataclass(frozen=True)
class RoundCard:
    """One earlier round: its verdicts no longer count."""

    number: int
    opening: RoundOpening | None
    reviewers: tuple[ReviewerCard, ...]
    decision: DecisionCard | None


@dataclass(frozen=True)
class FindingCard:
    """What a checker suggests, the entry of the reference facts that it rests on, and who set it aside."""

    headline: str
    message: str
    fact: str
    source: str
    office_id: str | None
    person_id: str | None
    dismissals: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class PointerChoice:
    """Something that an inconsistent ruling may be set against."""

    value: str
    words: str
    pointer: ConflictPointer
    kind: ConflictKind | None


@dataclass(frozen=True)
class LeaseCard:
    """Who has, or had, the claim in hand."""

    name: str
    until: datetime
    is_own: bool
    is_running: bool


@dataclass(frozen=True)
class Verdicts:
    """Everything that stays closed to whoever is still asked to judge the claim."""

    tab: QueueTab | None
    why: str
    reviewers: tuple[ReviewerCard, ...]
    awaited: tuple[str, ...]
    callers: tuple[str, ...]
    findings: tuple[FindingCard, ...]
    pointers: tuple[PointerChoice, ...]
    change: str
    carried: Carried | None
    lease: LeaseCard | None
    decision: DecisionCard | None
    earlier: tuple[RoundCard, ...]
    seen: str
    is_agreed: bool

    @property
    def sources(self) -> int:
        """Return how many pieces of evidence the reviewers recorded."""
        return sum(len(card.evidence) for card in self.reviewers)


@dataclass(frozen=True)
class ClaimToDecide:
    """One claim of the queue; without `verdicts` for an editor who is still asked to judge it."""

    id: str
    number: int
    round: int
    article_id: str
    article_title: str
    reference_date: str | None
    block: BlockKind
    paragraph: int
    kind: ClaimKind
    quote: str
    passages: tuple[Passage, ...]
    stage: Stage
    opening: RoundOpening | None
    verdicts: Verdicts | None
