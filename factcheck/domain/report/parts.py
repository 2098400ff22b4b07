"""The parts of a report, as they are handed in and as they stand in it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from factcheck.domain.dates import PartialDate
from factcheck.domain.evidence import site_of
from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import (
    ArticleState,
    BlockKind,
    DateOrigin,
    FindingLevel,
    Stance,
)
from factcheck.domain.spans import Span
from factcheck.domain.wording import spoken_date, spoken_moment

_ORIGINS: dict[DateOrigin, str] = {
    DateOrigin.SENTENCE: "the date in the sentence",
    DateOrigin.PARAGRAPH: "the date in the paragraph",
    DateOrigin.GIVEN: "given at import",
    DateOrigin.DATELINE: "from the dateline",
    DateOrigin.LEAD: "from the lead",
    DateOrigin.NONE: "of unknown origin",
}


def _web_address(address: str) -> str:
    return address if address.startswith(("http://", "https://")) else ""


class Settlement(StrEnum):
    """How a claim came to its outcome, or why it has none."""

    DECIDED = "decided"
    CONFIRMED = "confirmed"
    AGREED = "agreed, not confirmed"
    UNFINISHED = "unfinished"
    NOT_JUDGED = "not judged"


@dataclass(frozen=True)
class ArticleFacts:
    """What the report says of the article; `head` is None while the viewer may not see it."""

    public_id: str
    title: str
    state: ArticleState
    version: int
    text: str
    sha256: str
    head: str | None
    reference_date: PartialDate | None
    reference_from: DateOrigin
    required: int = 2
    is_archived: bool = False
    byline: str = ""
    address: str = ""

    @property
    def link(self) -> str:
        """Return where the article stands in the web, if that may become a link."""
        return _web_address(self.address)

    @property
    def site(self) -> str:
        """Return the name of the site on which it stands."""
        return site_of(self.link)

    @property
    def date_words(self) -> str:
        """Return the reference date and where it comes from."""
        if self.reference_date is None:
            return "Unknown: checks that need a date were off."
        return f"{self.reference_date.spoken()}, {_ORIGINS[self.reference_from]}"

    @property
    def required_words(self) -> str:
        """Return how many verdicts each claim needs."""
        return f"{self.required} on each claim"


@dataclass(frozen=True)
class BlockRecord:
    """A part of the text; `reason` says why a block is furniture."""

    span: Span
    kind: BlockKind
    place: str
    reason: str = ""


@dataclass(frozen=True)
class ReportEvidence:
    """One source that the viewer may see."""

    public_id: str
    by: str
    url: str
    locator: str
    title: str
    quote: str
    is_primary: bool
    stance: Stance
    published_on: PartialDate | None
    accessed_on: date | None
    archived_url: str
    at: datetime
    is_withdrawn: bool = False

    @property
    def link(self) -> str:
        """Return the address if it is one that may become a link."""
        return _web_address(self.url)

    @property
    def archived_link(self) -> str:
        """Return the address of the archived copy if it may become a link."""
        return _web_address(self.archived_url)

    @property
    def words(self) -> str:
        """Return what the source is and what it says of the claim."""
        stance = "" if self.stance is Stance.SUPPORTS else "against the claim"
        notes = [self.locator, "primary source" if self.is_primary else "", stance]
        notes += [f"published {self.published_on.spoken()}" if self.published_on else ""]
        notes += [f"seen {spoken_date(self.accessed_on.isoformat())}" if self.accessed_on else ""]
        notes += ["withdrawn" if self.is_withdrawn else ""]
        return ", ".join(note for note in notes if note)


@dataclass(frozen=True)
class ReportVerdict:
    """One person's complete verdict of the current round; `conflict` says in words what it is set against."""

    by: str
    judgement: Judgement
    at: datetime
    is_after_seeing: bool = False
    evidence: tuple[str, ...] = ()
    conflict: str = ""
    version: int = 1


@dataclass(frozen=True)
class ReportDecision:
    """An editor's decision, or the confirmation of what the reviewers agreed on."""

    by: str
    judgement: Judgement
    at: datetime
    is_claim_wrong: bool = False
    is_confirmation: bool = False
    is_own_verdict: bool = False
    version: int = 1


@dataclass(frozen=True)
class ReportDismissal:
    """Somebody set a finding aside; an editor's dismissal holds for all."""

    by: str
    reason: str
    at: datetime
    holds_for_all: bool = False


@dataclass(frozen=True)
class ReportFinding:
    """What a checker suggests, with the dismissals that the viewer may see."""

    public_id: str
    rule: str
    kind: str
    level: FindingLevel
    spans: tuple[Span, ...]
    quote: str
    headline: str
    message: str
    reference: dict[str, Any]
    date: dict[str, Any]
    computation: str
    repair: str
    group: str
    dismissals: tuple[ReportDismissal, ...] = ()
    is_dismissed: bool = False


@dataclass(frozen=True)
class ReportException:
    """Why an article was signed off although this claim was not settled."""

    by: str
    reason: str
    at: datetime


@dataclass(frozen=True)
class SignOff:
    """Who released the article, when, and with how many exceptions."""

    by: str
    at: datetime
    exceptions: int

    @property
    def when(self) -> str:
        """Return the moment in words."""
        return spoken_moment(self.at)


@dataclass(frozen=True)
class LeftOut:
    """A part of the text that is no claim, such as a byline, and why it was left out."""

    span: Span
    quote: str
    reason: str


@dataclass(frozen=True)
class UncoveredPassage:
    """A block with words that no claim covers; each piece of its text says whether it is one of them."""

    place: str
    pieces: tuple[tuple[str, bool], ...]
