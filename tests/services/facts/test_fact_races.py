"""Editors at the same moment, and whoever brings an article while a fact changes."""

from collections.abc import Callable, Sequence
from datetime import date
from threading import Barrier, Thread

import pytest
from fact_rows import make_office
from factories import actor_of, make_user
from importing import bring
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from factcheck.domain.facts import TermDraft
from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import FactcheckError
from factcheck.persistence.facts import desk_facts, facts_revision
from factcheck.persistence.models import ArticleVersion, Office, OfficeTerm
from factcheck.persistence.session import session_factory
from factcheck.services.accounts import set_role
from factcheck.services.facts import add_term, end_term, load_release, renew_findings
from factcheck.services.verification import find_faults

pytestmark = pytest.mark.slow

OBAMA = TermDraft(
    person="Barack Obama",
    surname="Obama",
    aliases=(),
    start_on=date(2009, 1, 20),
    end_on=date(2017, 1, 20),
    tolerance_days=3,
    note="",
    source="White House",
    verified_until=date(2025, 6, 30),
)


@pytest.fixture
def office(session: Session) -> Office:
    return make_office(session)


def at_once(engine: Engine, acts: Sequence[Callable[[Session], object]]) -> list[str]:
    """Run the acts at the same moment, each in a session of its own; return what became of them."""
    start, outcomes = Barrier(len(acts)), []

    def run(act: Callable[[Session], object]) -> None:
        with session_factory(engine)() as session:
            start.wait()
            try:
                act(session)
                outcomes.append("done")
            except FactcheckError as error:
                outcomes.append(type(error).__name__)

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(outcomes)


def test_of_editors_who_save_the_same_entry_one_wins(
    engine: Engine, session: Session, office: Office
) -> None:
    actors = [actor_of(make_user(session, Role.EDITOR)) for _ in range(4)]
    office_id = office.public_id

    def adds(actor: Actor) -> Callable[[Session], object]:
        return lambda own: add_term(own, actor=actor, office_id=office_id, draft=OBAMA, base_revision=1)

    assert at_once(engine, [adds(actor) for actor in actors]) == ["Conflict", "Conflict", "Conflict", "done"]
    session.rollback()
    assert session.scalars(select(func.count()).select_from(OfficeTerm)).one() == 4
    assert facts_revision(session) == 2


def test_a_fact_and_the_role_of_its_editor_change_without_waiting_for_each_other(
    engine: Engine, session: Session, office: Office
) -> None:
    admins = [make_user(session, Role.ADMIN) for _ in range(2)]
    actor, user_id, office_id = actor_of(admins[0]), admins[0].public_id, office.public_id

    for number in range(5):
        draft = TermDraft(**{**OBAMA.__dict__, "start_on": date(1980 + number, 1, 1), "may_overlap": True})
        outcomes = at_once(
            engine,
            [
                lambda own, draft=draft, base=number + 1: add_term(  # type: ignore[misc]
                    own, actor=actor, office_id=office_id, draft=draft, base_revision=base
                ),
                lambda own: set_role(own, actor=COMMAND_LINE, user_id=user_id, role=Role.ADMIN),
            ],
        )
        assert outcomes == ["done", "done"]
    session.rollback()
    assert list(find_faults(session)) == []


def test_two_upgrades_at_once_load_the_release_once(engine: Engine, session: Session) -> None:
    assert at_once(engine, [load_release, load_release]) == ["done", "done"]

    session.rollback()
    assert facts_revision(session) == 1


def test_no_import_slips_between_a_change_and_its_renewal(
    engine: Engine, session: Session, office: Office
) -> None:
    editor = actor_of(make_user(session, Role.EDITOR))
    term_id, old = office.terms[2].public_id, desk_facts(session)
    session.rollback()

    def change(own: Session) -> None:
        end_term(
            own,
            actor=editor,
            term_id=term_id,
            end=date(2025, 4, 1),
            source="Gazette",
            verified_until=date(2025, 6, 30),
            base_revision=1,
        )
        renew_findings(own, actor=editor, facts=desk_facts(own))

    outcomes = at_once(engine, [change, *[lambda own: bring(own, editor, old)] * 3])

    assert outcomes == ["done"] * 4
    session.rollback()
    assert session.scalars(select(ArticleVersion.facts_revision)).all() == [2, 2, 2]
    assert list(find_faults(session)) == []
