"""What the preview of a split shows, as frozen records."""

from dataclasses import dataclass

from factcheck.domain.coverage import Coverage
from factcheck.domain.dates import PartialDate
from factcheck.domain.evidence import site_of
from factcheck.domain.labels import ArticleState, BlockKind, ClaimKind, DateOrigin, DropCause, FindingLevel
from factcheck.domain.marks import Piece
from factcheck.persistence.queries.users import Person


@dataclass(frozen=True)
class PreviewFinding:
    """What a checker suggests, as far as the preview shows it."""

    headline: str
    message: str
    quote: str
    level: FindingLevel


@dataclass(frozen=True)
class PreviewClaim:
    """One claim as it is cut; `next_id` is the claim that it can be joined with by one press."""

    id: str
    number: int
    quote: str
    source: str
    one_line: str
    kind: ClaimKind
    is_checkable: bool
    is_dropped: bool
    cause: DropCause | None
    reason: str
    revision: int
    block_id: str
    place: str
    next_id: str | None
    findings: tuple[PreviewFinding, ...]

    @property
    def is_flagged(self) -> bool:
        """Tell whether a finding that its rule decides is on this claim."""
        return any(finding.level is FindingLevel.FLAG for finding in self.findings)


@dataclass(frozen=True)
class PreviewBlock:
    """One block of the text; `pieces` are its words with the marks of its claims, by claim id."""

    id: str
    position: int
    start: int
    kind: BlockKind
    place: str
    reason: str
    text: str
    pieces: tuple[Piece, ...]

    @property
    def is_left_out(self) -> bool:
        """Tell whether the block is page furniture."""
        return self.kind is BlockKind.FURNITURE


@dataclass(frozen=True)
class SplitPreview:
    """All that the preview page shows; `coverage` is there when it was asked for.

    `decided_before` has the numbers of the claims that say what was decided in another article.
    """

    id: str
    version: int
    title: str
    state: ArticleState
    encoding: str | None
    byline: str | None
    address: str | None
    characters: int
    date: PartialDate | None
    date_origin: DateOrigin
    is_date_unknown: bool
    blocks: tuple[PreviewBlock, ...]
    claims: tuple[PreviewClaim, ...]
    outside: tuple[PreviewFinding, ...]
    reviewers: tuple[Person, ...]
    coverage: Coverage | None
    decided_before: tuple[int, ...]

    @property
    def host(self) -> str:
        """Return the site on which the article stands."""
        return site_of(self.address or "")

    @property
    def is_date_wanted(self) -> bool:
        """Tell whether nobody has given a date yet, or said that it is not known."""
        return self.date is None and not self.is_date_unknown

    @property
    def by_id(self) -> dict[str, PreviewClaim]:
        """Return the claims by their public ids."""
        return {claim.id: claim for claim in self.claims}

    @property
    def headline(self) -> PreviewBlock | None:
        """Return the block that heads the page."""
        return next((block for block in self.blocks if block.kind is BlockKind.HEADLINE), None)

    @property
    def has_own_title(self) -> bool:
        """Tell whether the title is another than the headline."""
        return self.headline is not None and " ".join(self.headline.text.split()) != self.title

    @property
    def judged(self) -> int:
        """Return how many claims reviewers will be asked for."""
        return sum(not claim.is_dropped for claim in self.claims)

    @property
    def flagged(self) -> int:
        """Return on how many claims a finding is."""
        return sum(claim.is_flagged for claim in self.claims)

    @property
    def proposed_required(self) -> int:
        """Return how many verdicts a claim needs unless somebody says otherwise."""
        return min(2, max(1, len(self.reviewers)))

    def numbered(self, number: int | None) -> PreviewClaim | None:
        """Return the claim with this number, if there is one."""
        return next((claim for claim in self.claims if claim.number == number), None)


@dataclass(frozen=True)
class ClaimToCut:
    """One claim with the article it stands in, for the page on which it is cut during the review."""

    article_id: str
    article_title: str
    article_state: ArticleState
    claim: PreviewClaim
