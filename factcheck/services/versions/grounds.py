"""What verdicts rest on besides the claim's own words: passages, findings, headline and captions."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.checking import Finding as Found
from factcheck.checking.finding import fingerprint
from factcheck.domain.anchoring import Wording
from factcheck.domain.judgement import ConflictPointer
from factcheck.domain.labels import BlockKind, ConflictField, ConflictTarget
from factcheck.domain.spans import Span
from factcheck.persistence.answers import current_answers
from factcheck.persistence.conflicts import conflict_of
from factcheck.persistence.models import ArticleVersion, Claim, Decision, Finding
from factcheck.persistence.passages import PassagePlaces
from factcheck.services.versions.planning import VersionPlan

PASSAGE = "the passage that it conflicts with changed"
FINDING = "the finding that it rests on is gone"
FIELDS = {ConflictField.HEADLINE: BlockKind.HEADLINE, ConflictField.CAPTION: BlockKind.CAPTION}


def move_findings(session: Session, plan: VersionPlan, version: ArticleVersion) -> None:
    """Take findings whose words are unchanged into the new version, so that they keep their dismissals.

    The run on the new text then retires those that it no longer finds.
    """
    rows = {row.id: row for row in session.scalars(select(Finding).where(Finding.version_id == plan.base.id))}
    wanted = {key: tuple(Span(start, end) for start, end in row.spans) for key, row in rows.items()}
    moved = plan.anchoring.passages(wanted)
    for key, row in rows.items():
        if key in moved:
            row.version_id, row.spans = version.id, [[span.start, span.end] for span in moved[key]]
            row.fingerprint = _mark(row, moved[key], version.text)
        else:
            row.retired_at = row.retired_at or version.created_at
    session.flush()


def _mark(row: Finding, spans: tuple[Span, ...], text: str) -> str:
    context = spans[0].context(text)
    found = Found(row.rule, row.kind, row.level, spans, row.quote, row.headline, row.message, context=context)
    return fingerprint(found)


def lost_grounds(session: Session, plan: VersionPlan, version: ArticleVersion) -> dict[int, str]:
    """Return why verdicts of claims have lost what they rest on, by claim id."""
    which = Claim.version_id == version.id
    pointers = list(_pointers(session, which))
    standing = set(
        session.scalars(
            select(Finding.public_id).where(Finding.version_id == version.id, Finding.retired_at.is_(None))
        )
    )
    present = Wording(plan.text, tuple(block.span for block in plan.blocks))
    passages = PassagePlaces(session, plan.base.article_id, present)
    lost: dict[int, str] = {}
    for claim_id, number, pointer in pointers:
        match pointer.target:
            case ConflictTarget.SPAN if pointer.spans and not passages.place(number, pointer.spans):
                lost[claim_id] = PASSAGE
            case ConflictTarget.FINDING if pointer.value not in standing:
                lost[claim_id] = FINDING
            case ConflictTarget.FIELD if _field_changed(plan, pointer.value):
                lost[claim_id] = f"the {pointer.value} that it conflicts with changed"
    return lost


def _pointers(session: Session, which: Any) -> Iterator[tuple[int, int, ConflictPointer]]:
    """Yield what the verdicts and decisions of the current rounds point to, with the version they saw."""
    for claim_id, answers in current_answers(session, which).items():
        for answer in answers:
            if answer.standing and (pointer := conflict_of(answer.standing.conflict)):
                yield claim_id, answer.standing.version, pointer
    decisions = select(Decision).join(Claim, Claim.id == Decision.claim_id)
    for decision in session.scalars(decisions.where(which, Decision.round == Claim.round)):
        if pointer := conflict_of(decision.conflict):
            yield decision.claim_id, decision.version, pointer


def _field_changed(plan: VersionPlan, field: str) -> bool:
    kind = FIELDS.get(ConflictField(field))
    if kind is None:
        return False
    before = [plan.base.text[block.start : block.end] for block in plan.base.blocks if block.kind is kind]
    after = [block.span.quote(plan.text) for block in plan.blocks if block.kind is kind]
    return _plain(before) != _plain(after)


def _plain(texts: Sequence[str]) -> list[str]:
    return [" ".join(text.split()) for text in texts]
