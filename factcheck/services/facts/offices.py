"""Offices: add one with its first holder, and say from when to when the list of holders is right."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from factcheck.domain.facts import (
    OfficeDraft,
    TermDraft,
    check_past,
    check_verified,
    checked_office,
    checked_term,
    last_day,
    tidy_source,
)
from factcheck.domain.permissions import Actor
from factcheck.errors import Invalid
from factcheck.persistence.clock import now
from factcheck.persistence.facts import office_by, searchable
from factcheck.persistence.models import Office
from factcheck.persistence.records import office_record, term_record
from factcheck.services.facts._changes import changing_facts, check_revision, tell
from factcheck.services.facts._filling import check_surname, fill_term, new_term


def add_office(session: Session, *, actor: Actor, office: OfficeDraft, term: TermDraft) -> Office:
    """Add an office with its first known holder; the list of holders is complete from that day on."""
    try:
        with changing_facts(session, actor):
            draft = checked_office(office)
            today = now(session).date()
            first = checked_term(term, today=today)
            check_verified(first.verified_until, after=last_day([first]), today=today)
            check_surname(first)
            country = session.scalars(
                select(Office.country).where(Office.iso == draft.iso).limit(1)
            ).one_or_none()
            if country is None:
                raise Invalid("Choose the country or organisation.", field="iso")
            row = Office(
                iso=draft.iso,
                country=country,
                name=draft.name,
                office_class=draft.office_class,
                complete_from=first.start_on,
                verified_until=first.verified_until,
                sought=searchable(draft.name, country),
                is_by_hand=True,
            )
            holder = new_term()
            row.terms.append(holder)
            fill_term(holder, first)
            session.add(row)
            session.flush()
            tell(session, actor=actor, action="add_office", before={}, after=term_record(holder))
    except IntegrityError as error:
        raise Invalid("This office is there already: add the term to it.", field="name") from error
    return row


def check_office(
    session: Session,
    *,
    actor: Actor,
    office_id: str,
    complete_from: date,
    verified_until: date,
    source: str,
    base_revision: int,
) -> Office:
    """Record that the list of holders was looked up: from when it is complete, to which day it is right."""
    with changing_facts(session, actor):
        office = office_by(session, office_id)
        check_revision(base_revision, office.revision)
        source, today = tidy_source(source), now(session).date()
        check_past(complete_from, field="complete_from", today=today)
        check_verified(verified_until, after=max(complete_from, last_day(office.terms)), today=today)
        before = office_record(office)
        office.complete_from, office.verified_until = complete_from, verified_until
        office.is_by_hand = True
        office.revision += 1
        tell(
            session,
            actor=actor,
            action="check_office",
            before=before,
            after={**office_record(office), "source": source},
        )
    return office
