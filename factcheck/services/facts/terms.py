"""Terms of office: add one, end one, correct one, remove one."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from factcheck.domain.facts import (
    MOST_TEXT,
    TermDraft,
    check_order,
    check_overlap,
    check_verified,
    checked_term,
    last_day,
    tidy_source,
    tidy_text,
)
from factcheck.domain.permissions import Actor
from factcheck.errors import Invalid
from factcheck.persistence.clock import now
from factcheck.persistence.facts import office_by, term_by
from factcheck.persistence.models import Office, OfficeTerm
from factcheck.persistence.records import office_record, term_record
from factcheck.services.facts._changes import changing_facts, check_revision, tell
from factcheck.services.facts._filling import check_surname, fill_term, new_term


def add_term(
    session: Session, *, actor: Actor, office_id: str, draft: TermDraft, base_revision: int
) -> OfficeTerm:
    """Add somebody's time in an office; raises Overlaps if somebody else held it then."""
    with _one_term_a_day(), changing_facts(session, actor):
        office = office_by(session, office_id)
        check_revision(base_revision, office.revision)
        term = _checked(session, draft, office)
        before, row = office_record(office), new_term()
        office.terms.append(row)
        fill_term(row, term)
        _touch(office, term.verified_until)
        session.flush()
        tell(session, actor=actor, action="add_term", before=before, after=term_record(row))
    return row


def correct_term(
    session: Session, *, actor: Actor, term_id: str, draft: TermDraft, base_revision: int
) -> OfficeTerm:
    """Correct a term; raises Overlaps if somebody else held the office then."""
    with _one_term_a_day(), changing_facts(session, actor):
        row = term_by(session, term_id)
        check_revision(base_revision, row.office.revision)
        term = _checked(session, draft, row.office, own=row)
        before = term_record(row)
        fill_term(row, term)
        _touch(row.office, term.verified_until)
        tell(session, actor=actor, action="correct_term", before=before, after=term_record(row))
    return row


def end_term(
    session: Session,
    *,
    actor: Actor,
    term_id: str,
    end: date,
    source: str,
    verified_until: date,
    base_revision: int,
) -> OfficeTerm:
    """Record the day on which somebody left the office; the source is put beside the one of the start."""
    with changing_facts(session, actor):
        row = term_by(session, term_id)
        check_revision(base_revision, row.office.revision)
        source, today = tidy_source(source), now(session).date()
        if row.end_on:
            raise Invalid("This term has an end already: correct it instead.", field="end_on")
        check_order(row.start_on, end, today=today)
        check_verified(verified_until, after=max(end, last_day(row.office.terms)), today=today)
        before = term_record(row)
        row.end_on, row.source, row.confirmed_by = end, _joined(row.source, source), ""
        _touch(row.office, verified_until)
        tell(session, actor=actor, action="end_term", before=before, after=term_record(row))
    return row


def remove_term(session: Session, *, actor: Actor, term_id: str, reason: str, base_revision: int) -> Office:
    """Take a term out that was never held; its record stays in the events, with the reason."""
    with changing_facts(session, actor):
        row = term_by(session, term_id)
        office = row.office
        check_revision(base_revision, office.revision)
        reason = tidy_text(reason, field="reason")
        if not reason:
            raise Invalid("Say why the term is taken out.", field="reason")
        before = term_record(row)
        office.terms.remove(row)
        _touch(office, office.verified_until)
        after = {"office": office.public_id, "reason": reason}
        tell(session, actor=actor, action="remove_term", before=before, after=after)
    return office


def _checked(session: Session, draft: TermDraft, office: Office, own: OfficeTerm | None = None) -> TermDraft:
    today = now(session).date()
    term = checked_term(draft, today=today)
    others = [one for one in office.terms if one is not own]
    check_verified(term.verified_until, after=last_day([term, *others]), today=today)
    check_surname(term)
    check_overlap(term, others)
    return term


def _touch(office: Office, verified_until: date) -> None:
    office.verified_until = verified_until
    office.is_by_hand = True
    office.revision += 1


def _joined(former: str, new: str) -> str:
    if new in former:
        return former
    both = f"{former}; {new}"
    return both if len(both) <= MOST_TEXT else new


@contextmanager
def _one_term_a_day() -> Iterator[None]:
    """Say so where the database finds that the person has a term in the office from that day already."""
    try:
        yield
    except IntegrityError as error:
        raise Invalid("There is a term of this person from that day already.", field="start_on") from error
