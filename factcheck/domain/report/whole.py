"""The report as a whole, and what can be read off it."""

from dataclasses import dataclass

from factcheck.domain.agreement import WITHHELD, Agreement
from factcheck.domain.labels import ArticleState, ClaimState, VerdictLabel
from factcheck.domain.report.parts import (
    ArticleFacts,
    BlockRecord,
    LeftOut,
    ReportFinding,
    Settlement,
    SignOff,
    UncoveredPassage,
)
from factcheck.domain.report.rows import ReportRow
from factcheck.domain.report.sentence import Tally
from factcheck.domain.spans import Span
from factcheck.domain.wording import counted

UNSETTLED = (ClaimState.OPEN, ClaimState.SPLIT, ClaimState.STALE)


@dataclass(frozen=True)
class Report:
    """The outcome of an article; a draft until the article is signed off.

    `agreement` and the article's `head` are None while the reader may not see every claim's verdicts.
    """

    article: ArticleFacts
    blocks: tuple[BlockRecord, ...]
    sentence: str
    tally: Tally
    rows: tuple[ReportRow, ...]
    outside: tuple[ReportFinding, ...]
    left_out: tuple[LeftOut, ...]
    uncovered: tuple[Span, ...]
    passages: tuple[UncoveredPassage, ...]
    reviewers: tuple[str, ...]
    agreement: Agreement | None
    references: tuple[str, ...]
    sign_off: SignOff | None
    still_open: tuple[str, ...]

    @property
    def is_draft(self) -> bool:
        """Tell whether the article is not signed off."""
        return self.article.state is not ArticleState.SIGNED_OFF

    @property
    def judged(self) -> tuple[ReportRow, ...]:
        """Return the rows for which a verdict is asked."""
        return tuple(row for row in self.rows if row.is_judged)

    @property
    def not_judged(self) -> tuple[ReportRow, ...]:
        """Return the rows of claims that were dropped."""
        return tuple(row for row in self.rows if not row.is_judged)

    @property
    def unsettled(self) -> tuple[ReportRow, ...]:
        """Return what stands in the way of a sign-off, as the reader sees it."""
        return tuple(row for row in self.rows if row.state in UNSETTLED)

    def with_outcome(self, label: VerdictLabel | str) -> tuple[ReportRow, ...]:
        """Return the rows with this outcome."""
        return tuple(row for row in self.rows if row.outcome == label)

    @property
    def open_findings(self) -> tuple[ReportFinding, ...]:
        """Return the findings of claims that nobody, or not everybody concerned, set aside."""
        return tuple(finding for row in self.rows for finding in row.open_findings)

    @property
    def dismissed_findings(self) -> tuple[ReportFinding, ...]:
        """Return the findings of claims that were set aside."""
        return tuple(finding for row in self.rows for finding in row.dismissed_findings)

    @property
    def blindness(self) -> str:
        """Return in words whether the verdicts were given blind, as far as the reader may know."""
        verdicts = [verdict for row in self.rows for verdict in row.verdicts]
        late = sum(verdict.is_after_seeing for verdict in verdicts)
        if not verdicts:
            return "Nobody sees the verdicts of others before their own is complete."
        if not late:
            return "Each verdict was given before its author saw those of others."
        return f"{late} of {counted(len(verdicts), 'verdict')} came after seeing others, the rest before."

    @property
    def own_decisions(self) -> str:
        """Return what is said of decisions by somebody who had judged the claim; empty without one."""
        number = sum(row.is_own_verdict for row in self.rows)
        if not number:
            return ""
        return f"{counted(number, 'claim')} decided by the person who had judged them, for lack of another."

    @property
    def unconfirmed(self) -> str:
        """Return how many outcomes rest on agreement alone."""
        number = sum(row.settlement is Settlement.AGREED for row in self.rows)
        if not number:
            return (
                "Every outcome was decided or confirmed by an editor."
                if self.tally.settled
                else "Nothing is settled yet."
            )
        return f"{counted(number, 'claim')} agreed among reviewers, not confirmed by an editor."

    @property
    def exceptions(self) -> str:
        """Return with how many exceptions the article was signed off; empty without one."""
        if not self.sign_off or not self.sign_off.exceptions:
            return ""
        return (
            f"{counted(self.sign_off.exceptions, 'claim')} signed off unsettled, each with a written reason."
        )

    @property
    def uncovered_words(self) -> str:
        """Return how many passages no claim covers."""
        return counted(len(self.uncovered), "passage")

    @property
    def left_out_words(self) -> str:
        """Return how many lines of the text were left out as page furniture."""
        return f"{counted(len(self.left_out), 'line')} left out as page furniture"

    @property
    def agreement_words(self) -> str:
        """Return what is said of agreement, also while it is withheld."""
        return self.agreement.words if self.agreement else WITHHELD

    @property
    def head_words(self) -> str:
        """Return the head of the event chain, or why it is not shown."""
        return self.article.head or WITHHELD
