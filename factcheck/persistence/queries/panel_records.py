"""What the panel of one claim shows, as frozen records."""

from dataclasses import dataclass
from datetime import date, datetime

from factcheck.domain.claim_view import ClaimView
from factcheck.domain.dates import PartialDate
from factcheck.domain.diffs import DiffPiece
from factcheck.domain.labels import (
    ClaimKind,
    ConflictKind,
    ConflictTarget,
    DropCause,
    FindingLevel,
    Question,
    ReasonCode,
    RoundCause,
    Stance,
    VerdictLabel,
)
from factcheck.domain.matching import Likeness, WordPiece
from factcheck.domain.timeline import Timeline


@dataclass(frozen=True)
class EvidenceView:
    """One source; `url` is empty for a document that has no address."""

    id: str
    author_id: int
    author: str
    is_own: bool
    url: str
    site: str
    title: str
    quote: str
    locator: str
    stance: Stance
    is_primary: bool
    published_on: PartialDate | None
    accessed_on: date | None
    archived_url: str


@dataclass(frozen=True)
class ConflictView:
    """What an inconsistent claim is set against: in words, and as the form takes it again."""

    target: ConflictTarget
    value: str
    words: str


@dataclass(frozen=True)
class OwnVerdict:
    """The viewer's last saved answer; `standing` is what counts while this one is a draft.

    `token` names what it says, for the next answer to be based on.
    """

    label: VerdictLabel
    reason_code: ReasonCode | None
    conflict: ConflictView | None
    conflict_kind: ConflictKind | None
    rationale: str
    about: Question
    needs: tuple[str, ...]
    standing: VerdictLabel | None
    token: str
    at: datetime


@dataclass(frozen=True)
class PeerVerdict:
    """Somebody else's verdict that counts, with the sources they recorded."""

    name: str
    initials: str
    label: VerdictLabel
    reason_code: ReasonCode | None
    conflict: ConflictView | None
    conflict_kind: ConflictKind | None
    rationale: str
    about: Question
    is_after_seeing: bool
    at: datetime
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True)
class Opened:
    """What the others said; there is none of this until it is open to the viewer."""

    peers: tuple[PeerVerdict, ...]
    evidence: tuple[EvidenceView, ...]
    callers: tuple[str, ...]


@dataclass(frozen=True)
class DismissalView:
    """Who set a finding aside; the reason of somebody else only once the others are open."""

    name: str | None
    reason: str
    is_own: bool
    holds_for_all: bool
    may_take_back: bool


@dataclass(frozen=True)
class FindingView:
    """What a checker suggests about the claim; `alike` counts the open findings on the same fact.

    `office_id` or `person_id` leads to the entry of the reference facts that it rests on.
    A query is folded until somebody opens it.
    """

    id: str
    headline: str
    message: str
    level: FindingLevel
    fact: str
    source: str
    office_id: str | None
    person_id: str | None
    computation: str
    repair: str
    timeline: Timeline | None
    alike: int
    is_folded: bool
    is_set_aside: bool
    dismissals: tuple[DismissalView, ...]


@dataclass(frozen=True)
class DecisionView:
    """The editor's decision; `name` is None for the command line."""

    name: str | None
    label: VerdictLabel
    reason_code: ReasonCode | None
    conflict: ConflictView | None
    conflict_kind: ConflictKind | None
    is_claim_wrong: bool
    rationale: str
    is_confirmation: bool
    is_own_verdict: bool
    at: datetime


@dataclass(frozen=True)
class EarlierDecision:
    """What was decided of a claim in another article; `pieces` marks the words that the claim at hand lacks.

    It can be taken over if both say the same and it names no clash, which lies in its own article.
    """

    id: str
    article_id: str
    article: str
    number: int
    pieces: tuple[WordPiece, ...]
    likeness: Likeness
    label: VerdictLabel
    reason_code: ReasonCode | None
    rationale: str
    editor: str | None
    decided_at: datetime
    evidence: tuple[EvidenceView, ...]

    @property
    def may_be_taken_over(self) -> bool:
        """Tell whether a reviewer can make it their own verdict by one key."""
        return self.likeness.says_the_same and self.label is not VerdictLabel.INCONSISTENT


@dataclass(frozen=True)
class RoundView:
    """Why a later round was opened, with the editor's question or reason."""

    cause: RoundCause
    question: str
    name: str


@dataclass(frozen=True)
class Drop:
    """Why a claim is not judged."""

    cause: DropCause | None
    reason: str
    is_by_editor: bool


@dataclass(frozen=True)
class Neighbour:
    """Another claim of the same block, which this one can be joined with."""

    id: str
    number: int
    text: str


@dataclass(frozen=True)
class Powers:
    """What the viewer may do with the claim now."""

    may_judge: bool
    may_undo: bool
    may_add_evidence: bool
    may_dismiss: bool
    may_drop: bool
    may_restore: bool
    may_keep: bool
    may_decide: bool


@dataclass(frozen=True)
class ClaimPanel:
    """One claim in the panel; `opened` is None while the others' verdicts are closed.

    `diff` shows a stale claim's words against those that were judged, if they are others.
    """

    view: ClaimView
    revision: int
    kind: ClaimKind
    place: str
    source: str
    findings: tuple[FindingView, ...]
    mine: OwnVerdict | None
    former: VerdictLabel | None
    evidence: tuple[EvidenceView, ...]
    doubts: tuple[str, ...]
    opened: Opened | None
    has_asked_editor: bool
    decision: DecisionView | None
    earlier: tuple[EarlierDecision, ...]
    opening: RoundView | None
    drop: Drop | None
    change: str
    diff: tuple[DiffPiece, ...]
    neighbours: tuple[Neighbour, ...]
    is_checkable: bool
    powers: Powers

    @property
    def flag(self) -> FindingView | None:
        """Return the first finding that still stands."""
        return next((one for one in self.findings if not one.is_set_aside), None)

    @property
    def before(self) -> Neighbour | None:
        """Return the claim before this one in its block."""
        return next((one for one in reversed(self.neighbours) if one.number < self.view.number), None)

    @property
    def after(self) -> Neighbour | None:
        """Return the claim after this one in its block."""
        return next((one for one in self.neighbours if one.number > self.view.number), None)
