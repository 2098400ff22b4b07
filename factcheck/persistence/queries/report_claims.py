"""Claims and findings as records of a report, without what is closed to its viewer."""

from dataclasses import dataclass, field, replace

from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import ClaimState
from factcheck.domain.proposals import spoken_fate
from factcheck.domain.report import (
    BlockRecord,
    ClaimRecord,
    ReportDecision,
    ReportDismissal,
    ReportEvidence,
    ReportException,
    ReportFinding,
    ReportVerdict,
    is_set_aside,
)
from factcheck.domain.sight import shown_state
from factcheck.domain.spans import Span
from factcheck.persistence.ballots import judgement_of
from factcheck.persistence.conflicts import conflict_of
from factcheck.persistence.models import Claim, Decision, Dismissal, Evidence, Finding, Verdict
from factcheck.persistence.queries.claim_rows import ArticleRows
from factcheck.persistence.queries.report_rows import ReportRows


@dataclass(frozen=True)
class FindingRecords:
    """The findings of an article, each with the dismissals that are open to the viewer."""

    rows: ArticleRows
    rest: ReportRows
    sees_all: bool
    _by_id: dict[int, ReportFinding] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {one.id: self._record(one) for one in self.rest.findings})

    def of(self, claim: Claim) -> tuple[ReportFinding, ...]:
        return tuple(self._by_id[one.id] for one in self.rows.findings if claim.id in one.claim_ids)

    def outside(self) -> tuple[ReportFinding, ...]:
        return tuple(self._by_id[one.id] for one in self.rows.findings if not one.claim_ids)

    def by_public_id(self) -> dict[str, ReportFinding]:
        return {record.public_id: record for record in self._by_id.values()}

    def _record(self, found: Finding) -> ReportFinding:
        visible = [one for one in self.rows.dismissals.get(found.id, ()) if self._may_see(found, one)]
        return ReportFinding(
            public_id=found.public_id,
            rule=found.rule,
            kind=found.kind,
            level=found.level,
            spans=tuple(Span(start, end) for start, end in found.spans),
            quote=found.quote,
            headline=found.headline,
            message=found.message,
            reference=found.reference,
            date=found.date,
            computation=found.computation,
            repair=found.repair,
            group=found.group,
            dismissals=tuple(
                ReportDismissal(self.rest.name_of(one.user_id), one.reason, one.created_at, one.holds_for_all)
                for one in visible
            ),
            is_dismissed=is_set_aside(
                {one.user_id for one in visible},
                self._judges(found),
                for_all=any(one.holds_for_all for one in visible),
            ),
        )

    def _may_see(self, found: Finding, dismissal: Dismissal) -> bool:
        if dismissal.holds_for_all or dismissal.user_id == self.rows.viewer.user_id:
            return True
        return self.rows.is_open(found) if found.claim_ids else self.sees_all

    def _judges(self, found: Finding) -> set[int]:
        """Return who judged its claims, as far as these are open to the viewer."""
        if not self.rows.is_open(found):
            return set()
        given = (answer for claim_id in found.claim_ids for answer in self.rows.answers.get(claim_id, ()))
        return {answer.standing.reviewer_id for answer in given if answer.standing}


def claim_record(
    rows: ArticleRows, rest: ReportRows, claim: Claim, block: BlockRecord, findings: FindingRecords
) -> ClaimRecord:
    """Return the claim with what the viewer may see of it: while it is closed to them, it looks open."""
    is_open = claim.id in rows.open_ids
    carried = rest.carried.get(claim.id) if is_open else None
    return ClaimRecord(
        public_id=claim.public_id,
        number=claim.number or 0,
        spans=tuple(rows.spans.get(claim.id, ())),
        source_spans=tuple(rows.sources.get(claim.id, ())),
        kind=claim.kind,
        block=block.kind,
        place=block.place,
        is_checkable=claim.is_checkable,
        state=shown_state(claim.state, open_to_viewer=is_open),
        is_open=is_open,
        drop_cause=claim.drop_cause,
        drop_reason=claim.drop_reason or "",
        verdicts=_verdicts(rows, rest, claim) if is_open else (),
        decision=_decision(rows, rest, claim),
        evidence=_evidence(rows, rest, claim, is_open=is_open),
        findings=findings.of(claim),
        exception=_exception(rest, claim),
        carried=carried.reason if carried else "",
        proposed_wording=_proposed(rows, rest, claim, is_open=is_open),
    )


def _verdicts(rows: ArticleRows, rest: ReportRows, claim: Claim) -> tuple[ReportVerdict, ...]:
    """Return the verdicts that count, in the order of people's names; drafts are no verdicts."""
    standing = [answer.standing for answer in rows.answers.get(claim.id, ()) if answer.standing]
    ordered = sorted(standing, key=lambda verdict: (rest.name_of(verdict.reviewer_id), verdict.id))
    return tuple(_verdict(rows, rest, claim, verdict) for verdict in ordered if verdict.label)


def _verdict(rows: ArticleRows, rest: ReportRows, claim: Claim, verdict: Verdict) -> ReportVerdict:
    cited = rest.cited.get(verdict.id, frozenset())
    return ReportVerdict(
        by=rest.name_of(verdict.reviewer_id),
        judgement=_in_present_text(rows, rest, judgement_of(verdict), verdict.version),
        at=verdict.created_at,
        is_after_seeing=verdict.is_after_seeing,
        version=verdict.version,
        evidence=tuple(piece.public_id for piece in rest.evidence.get(claim.id, ()) if piece.id in cited),
    )


def _decision(rows: ArticleRows, rest: ReportRows, claim: Claim) -> ReportDecision | None:
    decision: Decision | None = rows.decisions.get(claim.id)
    if decision is None or claim.state is not ClaimState.FINAL:
        return None
    return ReportDecision(
        by=rest.name_of(decision.editor_id),
        judgement=_in_present_text(rows, rest, _ruled(decision), decision.version),
        at=decision.created_at,
        is_claim_wrong=decision.is_claim_wrong,
        is_confirmation=decision.is_confirmation,
        is_own_verdict=decision.is_own_verdict,
        version=decision.version,
    )


def _ruled(decision: Decision) -> Judgement:
    return Judgement(
        label=decision.label,
        reason_code=decision.reason_code,
        conflict=conflict_of(decision.conflict),
        conflict_kind=decision.conflict_kind,
        rationale=decision.rationale,
    )


def _in_present_text(rows: ArticleRows, rest: ReportRows, said: Judgement, version: int) -> Judgement:
    """Return what was said with its passage where that stands now, or nowhere if its words are gone."""
    pointer = said.conflict
    if pointer is None or not pointer.spans or version == rows.version.number:
        return said
    return replace(said, conflict=replace(pointer, spans=rest.passages.place(version, pointer.spans)))


def _evidence(
    rows: ArticleRows, rest: ReportRows, claim: Claim, *, is_open: bool
) -> tuple[ReportEvidence, ...]:
    """Return the sources: the viewer's own alone while the claim is closed; withdrawn ones only if cited."""
    given = rows.answers.get(claim.id, ())
    cited = {piece for answer in given if answer.standing for piece in rest.cited.get(answer.standing.id, ())}
    return tuple(
        _piece(rest, piece)
        for piece in rest.evidence.get(claim.id, ())
        if (is_open or piece.author_id == rows.viewer.user_id)
        and (piece.withdrawn_at is None or piece.id in cited)
    )


def _piece(rest: ReportRows, piece: Evidence) -> ReportEvidence:
    return ReportEvidence(
        public_id=piece.public_id,
        by=rest.name_of(piece.author_id),
        url=piece.url,
        locator=piece.locator,
        title=piece.title,
        quote=piece.quote,
        is_primary=piece.is_primary,
        stance=piece.stance,
        published_on=piece.published,
        accessed_on=piece.accessed_on,
        archived_url=piece.archived_url,
        at=piece.created_at,
        is_withdrawn=piece.withdrawn_at is not None,
    )


def _proposed(rows: ArticleRows, rest: ReportRows, claim: Claim, *, is_open: bool) -> str:
    """Return the proposed wordings, one a line; others' are closed like their evidence."""
    return "\n".join(
        f"{one.words} ({rest.name_of(one.author_id)}; {spoken_fate(one.state, one.taken_in, one.missed_in)})"
        for one in rest.proposals.get(claim.id, ())
        if is_open or (one.author_id is not None and one.author_id == rows.viewer.user_id)
    )


def _exception(rest: ReportRows, claim: Claim) -> ReportException | None:
    exemption = rest.exemptions.get(claim.id)
    if exemption is None:
        return None
    return ReportException(rest.name_of(exemption.editor_id), exemption.reason, exemption.created_at)
