"""Events are chained, and nothing that must stay can be changed behind the tool's back."""

import threading

import pytest
from factories import make_article
from sqlalchemy import Engine, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from factcheck.domain.chain import GENESIS, link
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.loading import article_by
from factcheck.persistence.models import Event
from factcheck.persistence.session import session_factory, transaction


def write_events(session: Session, *actions: str) -> None:
    with transaction(session):
        for action in actions:
            append_event(session, actor=COMMAND_LINE, action=action, at=now(session))


def test_each_event_carries_the_hash_of_the_one_before(session: Session) -> None:
    write_events(session, "first", "second")

    first, second = session.scalars(select(Event).order_by(Event.number)).all()

    assert (first.number, first.previous) == (1, GENESIS)
    assert (second.number, second.previous) == (2, first.hash)
    assert second.hash == link(first.hash, second.payload)


@pytest.mark.parametrize("statement", ["UPDATE event SET action = 'x'", "DELETE FROM event"])
def test_the_database_refuses_to_change_an_event(session: Session, statement: str) -> None:
    write_events(session, "first")

    with pytest.raises(DBAPIError, match="append-only"):
        session.execute(text(statement))


def test_a_failed_use_case_leaves_nothing(session: Session) -> None:
    def fail_after_writing() -> None:
        with transaction(session):
            append_event(session, actor=COMMAND_LINE, action="lost", at=now(session))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_after_writing()

    assert session.scalars(select(Event)).all() == []


def test_many_who_write_the_first_events_of_an_article_share_one_chain(
    engine: Engine, session: Session
) -> None:
    article_id = make_article(session).public_id
    together = threading.Barrier(4)

    def write() -> None:
        with session_factory(engine)() as own:
            together.wait()
            with transaction(own):
                article = article_by(own, article_id)
                append_event(own, actor=COMMAND_LINE, action="first", at=now(own), article=article)

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    session.rollback()
    assert sorted(session.scalars(select(Event.number))) == [1, 2, 3, 4]
