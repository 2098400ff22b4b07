"""People's days of birth and death: add and correct them."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from factcheck.domain.facts import PersonDraft, checked_person
from factcheck.domain.permissions import Actor
from factcheck.errors import Invalid
from factcheck.persistence.clock import now
from factcheck.persistence.facts import person_by, searchable
from factcheck.persistence.models import PersonDates
from factcheck.persistence.records import person_record
from factcheck.services.facts._changes import changing_facts, check_revision, tell


def add_person(session: Session, *, actor: Actor, draft: PersonDraft) -> PersonDates:
    """Add somebody's day of birth, of death, or both."""
    with _one_entry_each(), changing_facts(session, actor):
        row = PersonDates(is_by_hand=True)
        _fill(row, checked_person(draft, today=now(session).date()))
        session.add(row)
        session.flush()
        tell(session, actor=actor, action="add_person", before={}, after=person_record(row))
    return row


def correct_person(
    session: Session, *, actor: Actor, person_id: str, draft: PersonDraft, base_revision: int
) -> PersonDates:
    """Correct somebody's days, or the name."""
    with _one_entry_each(), changing_facts(session, actor):
        row = person_by(session, person_id)
        check_revision(base_revision, row.revision)
        before = person_record(row)
        _fill(row, checked_person(draft, today=now(session).date()))
        row.is_by_hand = True
        row.revision += 1
        tell(session, actor=actor, action="correct_person", before=before, after=person_record(row))
    return row


def _fill(row: PersonDates, draft: PersonDraft) -> None:
    row.person, row.born_on, row.died_on = draft.person, draft.born_on, draft.died_on
    row.source, row.verified_until = draft.source, draft.verified_until
    row.sought = searchable(draft.person)


@contextmanager
def _one_entry_each() -> Iterator[None]:
    """Say so where the database finds that the person has an entry already."""
    try:
        yield
    except IntegrityError as error:
        raise Invalid("There is an entry for this person already.", field="person") from error
