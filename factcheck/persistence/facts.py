"""The reference facts of the desk: as checkers read them, and the lock under which they change."""

from dataclasses import replace
from datetime import timedelta
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from factcheck.checking.reference import Country, Lifespan, ReferenceFacts, Term, load_facts, split_words
from factcheck.checking.words import folded
from factcheck.domain.permissions import Actor
from factcheck.errors import NotFound
from factcheck.paths import resource_dir
from factcheck.persistence.models import CountryName, Office, OfficeTerm, PersonDates, Setting, User

REVISION = "facts_revision"


def desk_facts(session: Session) -> ReferenceFacts:
    """Return the facts to check by: what editors may correct from the database, all else from the files."""
    revision = facts_revision(session)  # read first: rows that are newer than it are read again next time
    return replace(
        _facts_of_files(),
        revision=revision,
        terms=_terms(session),
        lifespans=_lifespans(session),
        countries=_countries(session),
    )


@cache
def _facts_of_files() -> ReferenceFacts:
    return load_facts(resource_dir("seeds") / "reference")


def _terms(session: Session) -> tuple[Term, ...]:
    query = select(OfficeTerm).options(joinedload(OfficeTerm.office)).order_by(OfficeTerm.id)
    return tuple(term_of(row, row.office) for row in session.scalars(query))


def term_of(row: OfficeTerm, office: Office) -> Term:
    """Return a term as checkers know it."""
    return Term(
        person=row.person,
        surname=row.surname,
        aliases=split_words(row.aliases),
        country=office.country,
        iso=office.iso,
        office=office.name,
        office_class=office.office_class,
        start=row.start_on,
        end=row.end_on,
        tolerance=timedelta(days=row.tolerance_days),
        complete_from=office.complete_from,
        verified_until=office.verified_until,
        note=row.note,
        source=row.source,
    )


def _lifespans(session: Session) -> tuple[Lifespan, ...]:
    return tuple(
        Lifespan(row.person, row.born_on, row.died_on, row.source, row.verified_until)
        for row in session.scalars(select(PersonDates).order_by(PersonDates.id))
    )


def _countries(session: Session) -> tuple[Country, ...]:
    return tuple(
        Country(row.iso, row.spoken, split_words(row.forms))
        for row in session.scalars(select(CountryName).order_by(CountryName.iso))
    )


def facts_revision(session: Session, *, hold: bool = False) -> int:
    """Return the number of the present state; with `hold` it stays so until the transaction ends."""
    query = select(Setting.value).where(Setting.name == REVISION)
    return int(session.scalars(query.with_for_update(read=True) if hold else query).one())


def hold_facts(session: Session, actor: Actor) -> None:
    """Keep all others from changing the facts until the transaction ends.

    The event will point to the actor, whose row somebody may hold who waits for the events of the desk:
    so the actor's row comes first.
    """
    session.execute(
        select(User.id).where(User.id == actor.user_id).with_for_update(read=True, key_share=True)
    )
    session.execute(select(Setting.value).where(Setting.name == REVISION).with_for_update())


def next_facts_revision(session: Session) -> int:
    """Give the facts a new number, as every change of them must."""
    row = session.get_one(Setting, REVISION, populate_existing=True)
    row.value = str(int(row.value) + 1)
    return int(row.value)


def office_by(session: Session, public_id: str) -> Office:
    """Return the office; raises NotFound for an unknown one."""
    office = session.scalars(select(Office).where(Office.public_id == public_id)).one_or_none()
    if office is None:
        raise NotFound("There is no such office.")
    return office


def term_by(session: Session, public_id: str) -> OfficeTerm:
    """Return the term of office; raises NotFound for an unknown one."""
    query = select(OfficeTerm).where(OfficeTerm.public_id == public_id)
    term = session.scalars(query.options(joinedload(OfficeTerm.office))).one_or_none()
    if term is None:
        raise NotFound("There is no such term of office.")
    return term


def person_by(session: Session, public_id: str) -> PersonDates:
    """Return the person's dates; raises NotFound for an unknown one."""
    person = session.scalars(select(PersonDates).where(PersonDates.public_id == public_id)).one_or_none()
    if person is None:
        raise NotFound("There is no such person.")
    return person


def searchable(*words: str) -> str:
    """Return words as a search compares them: without accents and capitals."""
    return folded(" ".join(words)).lower()
