"""`factcheck verify` names the first row that is not as it should be."""

import contextlib
import sqlite3
import uuid

import pytest
from factories import actor_of, claims_of, make_article, make_user
from sqlalchemy import text
from sqlalchemy.orm import Session

from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import ReasonCode, Role, VerdictLabel
from factcheck.domain.ruling import Ruling
from factcheck.persistence.models import Claim
from factcheck.services.adjudication import decide_claim
from factcheck.services.verdicts import ask_editor, record_verdict
from factcheck.services.verification import count_rows, find_faults

NEEDS_CALL = Judgement(VerdictLabel.UNVERIFIED, reason_code=ReasonCode.NEEDS_CALL, rationale="Ask them.")


@pytest.fixture
def judged(session: Session) -> list[Claim]:
    """Give three claims: one decided, one with a call for an editor, one agreed."""
    reviewer, editor = make_user(session), make_user(session, Role.EDITOR)
    article = make_article(session, reviewers=[reviewer], required=1)
    claims = claims_of(session, article)
    ids = [claim.public_id for claim in claims]
    for claim_id in ids:
        record_verdict(
            session,
            actor=actor_of(reviewer),
            claim_id=claim_id,
            judgement=NEEDS_CALL,
            base_revision=1,
            op_id=uuid.uuid4().hex,
        )
    ruling = Ruling(Judgement(VerdictLabel.UNVERIFIED, reason_code=ReasonCode.VAGUE, rationale="Too vague."))
    decide_claim(session, actor=actor_of(editor), claim_id=ids[0], ruling=ruling)
    ask_editor(session, actor=actor_of(reviewer), claim_id=ids[1])
    return claims_of(session, article)


def without_guard(session: Session, trigger: str, table: str, statement: str) -> None:
    """Change a row as somebody with the database's password could."""
    on = f" ON {table}" if session.get_bind().dialect.name == "postgresql" else ""
    session.execute(text(f"DROP TRIGGER {trigger}{on}"))
    session.execute(text(statement))
    session.commit()
    session.expire_all()


def test_what_the_services_wrote_is_whole(session: Session, judged: list[Claim]) -> None:
    assert list(find_faults(session)) == []
    assert count_rows(session)["verdicts"] == 3


def test_an_untouched_database_is_whole(session: Session) -> None:
    assert list(find_faults(session)) == []


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("UPDATE event SET payload = replace(payload, 'Ask', 'Bask') WHERE number = 1", "hash does not fit"),
        ("UPDATE event SET action = 'nothing' WHERE number = 2", "columns do not repeat"),
        ("UPDATE event SET previous = hash WHERE number = 2", "the hash of the event before"),
        ("UPDATE event SET number = 99 WHERE number = 2", "follows number"),
    ],
)
def test_a_changed_event_is_named(session: Session, judged: list[Claim], change: str, sentence: str) -> None:
    without_guard(session, "event_no_update", "event", change)

    faults = list(find_faults(session))

    assert any(fault.startswith("Event ") and sentence in fault for fault in faults)


def test_a_cut_chain_is_noticed(session: Session, judged: list[Claim]) -> None:
    newest = "DELETE FROM event WHERE id = (SELECT max(id) FROM event)"
    without_guard(session, "event_no_delete", "event", newest)

    assert any("events, but says" in fault for fault in find_faults(session))


def test_a_changed_verdict_is_named(session: Session, judged: list[Claim]) -> None:
    change = "UPDATE verdict SET rationale = 'Never mind.' WHERE id = (SELECT max(id) FROM verdict)"
    without_guard(session, "verdict_no_update", "verdict", change)

    assert any("is not what its event says" in fault for fault in find_faults(session))


def test_a_changed_decision_is_named(session: Session, judged: list[Claim]) -> None:
    change = "UPDATE decision SET rationale = 'Fine as it is.'"
    without_guard(session, "decision_no_update", "decision", change)

    assert [fault for fault in find_faults(session) if fault.startswith("Decision ")]


def test_a_changed_text_is_named(session: Session, judged: list[Claim]) -> None:
    change = "UPDATE article_version SET text = replace(text, '1931', '1913')"
    without_guard(session, "article_version_no_update", "article_version", change)

    faults = list(find_faults(session))
    assert any("does not fit its fingerprint" in fault for fault in faults)
    assert any(fault.startswith("Span ") for fault in faults)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE claim SET state = 'open' WHERE number = 1",
        "UPDATE claim SET state = 'agreed' WHERE number = 2",
        "UPDATE claim SET state = 'final' WHERE number = 3",
        "UPDATE claim SET state = 'stale' WHERE number = 3",
        "UPDATE claim SET state = 'dropped' WHERE number = 3",
    ],
)
def test_a_state_that_the_records_do_not_make_is_named(
    session: Session, judged: list[Claim], change: str
) -> None:
    session.execute(text(change))
    session.commit()
    session.expire_all()

    assert any("but its records make it" in fault for fault in find_faults(session))


def test_damage_to_an_embedded_file_is_named(session: Session, judged: list[Claim]) -> None:
    if session.get_bind().dialect.name != "sqlite":
        pytest.skip("PostgreSQL checks its own pages")
    session.rollback()
    path = str(session.get_bind().engine.url.database)
    with contextlib.closing(sqlite3.connect(path)) as careless, careless:
        careless.execute("UPDATE claim SET block_id = 999 WHERE number = 1")

    assert any("points to a row that is not there" in fault for fault in find_faults(session))


def test_a_damaged_file_is_named(session: Session, judged: list[Claim]) -> None:
    if session.get_bind().dialect.name != "sqlite":
        pytest.skip("PostgreSQL checks its own pages")
    session.rollback()
    path = str(session.get_bind().engine.url.database)
    with contextlib.closing(sqlite3.connect(path)) as careless, careless:
        careless.execute("PRAGMA ignore_check_constraints=ON")
        careless.execute('UPDATE block SET start = 99, "end" = 98')

    assert next(find_faults(session)).startswith("The database file is damaged: CHECK constraint failed")
