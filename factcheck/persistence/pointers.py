"""Conflict pointers: checked against the article, filled from a finding, passages found by their words."""

from dataclasses import replace

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from factcheck.domain.clashes import conflict_kind_for
from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import ConflictField, ConflictTarget, FindingLevel, VerdictLabel
from factcheck.domain.passages import find_passage
from factcheck.domain.spans import Span, claim_text
from factcheck.errors import Invalid
from factcheck.persistence.models import Claim, Dismissal, Finding

RECORD_CHARACTERS = 300


def resolved(session: Session, claim: Claim, judgement: Judgement, *, user_id: int) -> Judgement:
    """Return the judgement with a conflict pointer that leads somewhere; raises Invalid, naming the field.

    An inconsistent verdict without a pointer takes over the open flag of its claim, if there is one.
    """
    if judgement.label is not VerdictLabel.INCONSISTENT:
        return judgement
    if judgement.conflict is None:
        flag = _open_flag(session, claim, user_id)
        if flag is None:
            return judgement
        judgement = replace(judgement, conflict=ConflictPointer(ConflictTarget.FINDING, flag.public_id))
    pointer = judgement.conflict
    assert pointer is not None
    match pointer.target:
        case ConflictTarget.FINDING:
            kind = conflict_kind_for(_finding_of(session, claim, pointer).kind)
            return replace(judgement, conflict_kind=judgement.conflict_kind or kind)
        case ConflictTarget.FIELD:
            _check_field(pointer)
        case ConflictTarget.RECORD:
            pointer = _named_record(pointer)
        case ConflictTarget.SPAN:
            pointer = _placed(claim, pointer)
    return replace(judgement, conflict=pointer)


def fitted(claim: Claim, judgement: Judgement) -> Judgement:
    """Return the judgement with its passage placed in the claim's version of the text.

    What is said again, by undo, by a confirmation or by added evidence, may have been said of a former one.
    """
    pointer, text = judgement.conflict, claim.version.text
    if pointer is None or not pointer.spans or claim_text(text, pointer.spans) == pointer.value:
        return judgement
    own = [Span(row.start, row.end) for row in claim.spans]
    place = find_passage(text, pointer.value, apart_from=own)
    return replace(judgement, conflict=replace(pointer, spans=(place,) if place else ()))


def is_dismissed_for(user_id: int | None) -> ColumnElement[bool]:
    """Return the condition on Finding that the person, or an editor for all, set it aside."""
    return exists().where(
        Dismissal.finding_id == Finding.id,
        (Dismissal.user_id == user_id) | Dismissal.holds_for_all.is_(True),
        ~Dismissal.reopening.has(),
    )


def _open_flag(session: Session, claim: Claim, user_id: int) -> Finding | None:
    query = select(Finding).where(
        Finding.places.any(claim_id=claim.id),
        Finding.level == FindingLevel.FLAG,
        Finding.retired_at.is_(None),
        ~is_dismissed_for(user_id),
    )
    return session.scalars(query.order_by(Finding.id).limit(1)).one_or_none()


def _finding_of(session: Session, claim: Claim, pointer: ConflictPointer) -> Finding:
    query = select(Finding).where(Finding.public_id == pointer.value, Finding.article_id == claim.article_id)
    finding = session.scalars(query).one_or_none()
    if finding is None:
        raise Invalid("This finding does not belong to the article.", field="conflict_with")
    return finding


def _check_field(pointer: ConflictPointer) -> None:
    if pointer.value not in {field.value for field in ConflictField}:
        raise Invalid(
            "Choose the date, the headline, the caption or the cited source.", field="conflict_with"
        )


def _named_record(pointer: ConflictPointer) -> ConflictPointer:
    name = " ".join(pointer.value.split())
    if not name:
        raise Invalid("Name the record, such as the list of office holders.", field="conflict_value")
    if len(name) > RECORD_CHARACTERS:
        raise Invalid(f"At most {RECORD_CHARACTERS} characters fit here.", field="conflict_value")
    return replace(pointer, value=name)


def _placed(claim: Claim, pointer: ConflictPointer) -> ConflictPointer:
    text = claim.version.text
    if pointer.spans:
        if any(span.end > len(text) for span in pointer.spans):
            raise Invalid("The passage lies outside the text.", field="conflict_value")
        return replace(pointer, value=claim_text(text, pointer.spans))
    if not pointer.value.strip():
        raise Invalid("Copy the words of the other passage here.", field="conflict_value")
    own = [Span(row.start, row.end) for row in claim.spans]
    span = find_passage(text, pointer.value, apart_from=own)
    if span is None:
        raise Invalid(
            "These words do not stand in the article: copy them from the text.", field="conflict_value"
        )
    return replace(pointer, value=span.quote(text), spans=(span,))
