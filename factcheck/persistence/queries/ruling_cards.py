"""The cards of one claim's page: verdicts with their evidence, decisions, findings, pointers."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, joinedload, selectinload

from factcheck.domain.clashes import conflict_kind_for
from factcheck.domain.judgement import ConflictPointer
from factcheck.domain.labels import ConflictField, ConflictTarget, FindingLevel, VerdictLabel
from factcheck.domain.people import initials_of
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.conflicts import conflict_of
from factcheck.persistence.models import Claim, Decision, Dismissal, Evidence, Finding, User, Verdict
from factcheck.persistence.queries.fact_entries import fact_entries
from factcheck.persistence.queries.ruling_records import (
    DecisionCard,
    EvidenceLine,
    FindingCard,
    PointerChoice,
    ReviewerCard,
)

FIELD_WORDS = {
    ConflictField.DATE: "the article's date",
    ConflictField.HEADLINE: "the headline",
    ConflictField.CAPTION: "the caption",
    ConflictField.SOURCE: "the source that the article cites",
}


class CardMaker:
    """Reads all records of one claim at once, and makes cards of them round by round."""

    def __init__(self, session: Session, claim: Claim) -> None:
        self.claim = claim
        self.verdicts = session.scalars(
            select(Verdict)
            .where(Verdict.claim_id == claim.id)
            .options(joinedload(Verdict.reviewer), selectinload(Verdict.citations))
            .order_by(Verdict.id)
        ).all()
        self.by_id = {verdict.id: verdict for verdict in self.verdicts}
        self.evidence = session.scalars(
            select(Evidence).where(Evidence.claim_id == claim.id).order_by(Evidence.id)
        ).all()
        self.decisions = {
            decision.round: decision
            for decision in session.scalars(
                select(Decision).where(Decision.claim_id == claim.id).options(joinedload(Decision.editor))
            )
        }
        self.found = self._read_findings(session)
        self.entries = fact_entries(session, [finding.reference for finding in self.found])
        self.dismissals = session.execute(
            select(Dismissal.finding_id, User.name, Dismissal.reason)
            .join(User, User.id == Dismissal.user_id)
            .where(
                Dismissal.finding_id.in_([finding.id for finding in self.found]), ~Dismissal.reopening.has()
            )
            .order_by(Dismissal.id)
        ).all()

    def reviewers(self, number: int) -> tuple[ReviewerCard, ...]:
        """Return the verdicts that count in a round, in the order in which they were given."""
        latest = {row.reviewer_id: row for row in self.verdicts if row.round == number}
        pairs = [(row, self.by_id.get(row.standing_id or 0)) for row in latest.values()]
        cards = [(standing, last) for last, standing in pairs if standing]
        return tuple(
            self._reviewer(standing, is_changing=last is not standing)
            for standing, last in sorted(cards, key=lambda pair: pair[0].id)
        )

    def decision(self, number: int) -> DecisionCard | None:
        """Return the decision of a round, if it was decided."""
        row = self.decisions.get(number)
        if row is None:
            return None
        name = row.editor.name if row.editor else COMMAND_LINE.name
        return DecisionCard(
            name=name,
            initials=initials_of(name),
            label=row.label,
            reason_code=row.reason_code,
            conflict=self._words(conflict_of(row.conflict)),
            conflict_kind=row.conflict_kind,
            is_claim_wrong=row.is_claim_wrong,
            rationale=row.rationale,
            is_confirmation=row.is_confirmation,
            is_own_verdict=row.is_own_verdict,
            at=row.created_at,
        )

    def findings(self) -> tuple[FindingCard, ...]:
        """Return the claim's own flags, dismissed ones with the reason."""
        return tuple(
            FindingCard(
                headline=finding.headline,
                message=finding.message,
                fact=str(finding.reference.get("fact") or ""),
                source=str(finding.reference.get("source") or ""),
                office_id=self.entries.office_of(finding.reference),
                person_id=self.entries.person_of(finding.reference),
                dismissals=tuple((name, why) for key, name, why in self.dismissals if key == finding.id),
            )
            for finding in self._flags()
        )

    def pointers(self) -> tuple[PointerChoice, ...]:
        """Return what the reviewers and the flags set the claim against, each once."""
        choices: dict[str, PointerChoice] = {}
        for choice in self._pointers():
            choices.setdefault(choice.words, choice)
        return tuple(choices.values())

    def _reviewer(self, verdict: Verdict, *, is_changing: bool) -> ReviewerCard:
        assert verdict.label is not None
        return ReviewerCard(
            name=verdict.reviewer.name,
            initials=initials_of(verdict.reviewer.name),
            label=verdict.label,
            reason_code=verdict.reason_code,
            conflict=self._words(conflict_of(verdict.conflict)),
            conflict_kind=verdict.conflict_kind,
            about=verdict.about,
            rationale=verdict.rationale,
            evidence=tuple(self._sources(verdict)),
            at=verdict.created_at,
            is_after_seeing=verdict.is_after_seeing,
            is_changing=is_changing,
        )

    def _sources(self, verdict: Verdict) -> Iterator[EvidenceLine]:
        """Yield what the verdict cites, and what its author recorded beside it."""
        cited = {citation.evidence_id for citation in verdict.citations}
        for row in self.evidence:
            is_own = row.author_id == verdict.reviewer_id and row.withdrawn_at is None
            if row.id in cited or is_own:
                yield EvidenceLine(
                    title=row.title,
                    url=row.url,
                    locator=row.locator,
                    quote=row.quote,
                    stance=row.stance,
                    is_primary=row.is_primary,
                    published_on=row.published,
                    accessed_on=row.accessed_on,
                    archived_url=row.archived_url,
                    is_withdrawn=row.withdrawn_at is not None,
                )

    def _pointers(self) -> Iterator[PointerChoice]:
        for number, verdict in enumerate(self._inconsistent()):
            pointer = conflict_of(verdict.conflict)
            if pointer:
                words = self._words(pointer)
                yield PointerChoice(f"v-{number}", words, pointer, verdict.conflict_kind)
        for finding in self._flags():
            pointer = ConflictPointer(ConflictTarget.FINDING, finding.public_id)
            kind = conflict_kind_for(finding.kind)
            yield PointerChoice(f"f-{finding.public_id}", self._words(pointer), pointer, kind)

    def _inconsistent(self) -> Iterable[Verdict]:
        latest = {row.reviewer_id: row for row in self.verdicts if row.round == self.claim.round}
        standing = (self.by_id.get(row.standing_id or 0) for row in latest.values())
        return [row for row in standing if row and row.label is VerdictLabel.INCONSISTENT]

    def _flags(self) -> list[Finding]:
        return [
            finding
            for finding in self.found
            if self.claim.id in finding.claim_ids
            and finding.retired_at is None
            and finding.level is FindingLevel.FLAG
        ]

    def _read_findings(self, session: Session) -> list[Finding]:
        """Read the claim's findings, and those that a verdict or decision points to."""
        rows: list[dict[str, Any] | None] = [verdict.conflict for verdict in self.verdicts]
        rows += [decision.conflict for decision in self.decisions.values()]
        named = {row["value"] for row in rows if row and row["target"] == ConflictTarget.FINDING.value}
        query = select(Finding).where(
            or_(Finding.places.any(claim_id=self.claim.id), Finding.public_id.in_(named))
        )
        return list(session.scalars(query.order_by(Finding.id)))

    def _words(self, pointer: ConflictPointer | None) -> str:
        if pointer is None:
            return ""
        match pointer.target:
            case ConflictTarget.SPAN:
                return f"“{pointer.value}”"
            case ConflictTarget.FIELD:
                known = pointer.value in {field.value for field in ConflictField}
                return FIELD_WORDS[ConflictField(pointer.value)] if known else pointer.value
            case ConflictTarget.FINDING:
                headlines = (f.headline for f in self.found if f.public_id == pointer.value)
                return next(headlines, "a finding")
        return pointer.value
