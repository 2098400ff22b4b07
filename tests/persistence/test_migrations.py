"""Each migration runs up and down, keeps data, and ends at what the models say."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from databases import POSTGRES_VARIABLE, postgres_database
from factories import MOMENT, claims_of, make_article, make_evidence, make_finding, make_user
from sqlalchemy import Engine, inspect, select, text

from factcheck.config import sqlite_url
from factcheck.persistence import models, schema
from factcheck.persistence.base import Base
from factcheck.persistence.session import UnusableDatabase, make_engine, session_factory

pytestmark = pytest.mark.slow

assert models

REVISIONS = [
    script.revision
    for script in reversed(list(ScriptDirectory.from_config(schema.alembic_config()).walk_revisions()))
]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def empty_engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    if request.param == "sqlite":
        engine = make_engine(sqlite_url(tmp_path / "empty.db"))
        yield engine
        engine.dispose()
        return
    if POSTGRES_VARIABLE not in os.environ:
        pytest.skip("no PostgreSQL server")
    with postgres_database(empty=True) as url:
        engine = make_engine(url)
        yield engine
        engine.dispose()


def differences(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        options = {"compare_type": True, "include_name": lambda name, *_: not _holds_words(name)}
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, Base.metadata))


def _holds_words(name: str | None) -> bool:
    """Tell whether this is the index of words, which no model knows."""
    return name is not None and name.startswith("words_of_")


def test_the_newest_schema_is_what_the_models_say(empty_engine: Engine) -> None:
    schema.upgrade(empty_engine)

    assert schema.current(empty_engine) == schema.head() == REVISIONS[-1]
    assert differences(empty_engine) == []


def columns_of(engine: Engine) -> set[tuple[str, str]]:
    inspector = inspect(engine)
    return {
        (table, column["name"])
        for table in inspector.get_table_names()
        for column in inspector.get_columns(table)
    }


def test_each_revision_goes_up_down_and_up_again(empty_engine: Engine) -> None:
    for revision in REVISIONS:
        schema.upgrade(empty_engine, revision)
        made = columns_of(empty_engine)
        schema.downgrade(empty_engine, "-1")
        assert columns_of(empty_engine) != made
        schema.upgrade(empty_engine, revision)
        assert columns_of(empty_engine) == made

    schema.downgrade(empty_engine, "base")

    assert inspect(empty_engine).get_table_names() == ["alembic_version"]


def test_rows_of_the_kept_tables_outlive_a_downgrade(engine: Engine) -> None:
    with session_factory(engine)() as session:
        user = make_user(session)
        claim = claims_of(session, make_article(session, reviewers=[user]))[0]
        make_evidence(session, claim, user)
        make_finding(session, claim)

    schema.downgrade(engine, "0003")
    schema.upgrade(engine)

    with engine.connect() as connection:
        kept = {
            table: connection.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()
            for table in ("user", "article", "claim", "claim_span", "finding", "evidence")
        }
    assert kept == {"user": 1, "article": 1, "claim": 3, "claim_span": 3, "finding": 1, "evidence": 0}


def test_a_finding_keeps_its_claim_and_its_dismissal_when_the_table_is_rebuilt(engine: Engine) -> None:
    with session_factory(engine)() as session:
        user = make_user(session)
        claim = claims_of(session, make_article(session, reviewers=[user]))[0]
        finding = make_finding(session, claim)
        session.add(
            models.Dismissal(
                finding_id=finding.id, user_id=user.id, reason="No.", holds_for_all=False, created_at=MOMENT
            )
        )
        session.commit()

    schema.downgrade(engine, "0005")
    with engine.connect() as connection:
        old = connection.execute(text("SELECT claim_id FROM finding")).scalar_one()
    schema.upgrade(engine)

    with session_factory(engine)() as session:
        (kept,) = session.scalars(select(models.Finding)).all()
        assert (old, kept.claim_ids) == (claim.id, {claim.id})
        assert [one.reason for one in kept.dismissals] == ["No."]


def test_open_sessions_go_on_under_names_of_their_own(engine: Engine) -> None:
    with session_factory(engine)() as session:
        user, absent = make_user(session), make_user(session)
        for token, seen_at in (("old", MOMENT), ("new", MOMENT + timedelta(hours=1))):
            session.add(
                models.UserSession(
                    token_sha256=token,
                    user_id=user.id,
                    csrf_token="",
                    address="",
                    user_agent="",
                    created_at=MOMENT,
                    seen_at=seen_at,
                    expires_at=MOMENT,
                )
            )
        session.commit()

    schema.downgrade(engine, "0008")
    schema.upgrade(engine)

    with session_factory(engine)() as session:
        kept = session.scalars(select(models.UserSession).order_by(models.UserSession.id)).all()
        seen = [session.get_one(models.User, one.id).seen_at for one in (user, absent)]
    assert [one.token_sha256 for one in kept] == ["old", "new"]
    assert len({one.public_id for one in kept}) == 2
    assert seen == [MOMENT + timedelta(hours=1), None]


def test_an_upgrade_of_a_database_with_a_lost_row_is_refused(empty_engine: Engine) -> None:
    if empty_engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL checks its references itself")
    schema.upgrade(empty_engine, "0005")
    with empty_engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver
        driver.execute("PRAGMA foreign_keys=OFF")
        driver.execute("INSERT INTO event_chain (id, article_id, length, head) VALUES (9, 7, 0, '')")
        driver.execute("PRAGMA foreign_keys=ON")

    with pytest.raises(UnusableDatabase, match="event_chain refers to a row of article"):
        schema.upgrade(empty_engine)

    assert schema.current(empty_engine) == "0005"


def test_sqlite_tables_are_strict(empty_engine: Engine) -> None:
    if empty_engine.dialect.name != "sqlite":
        pytest.skip("STRICT is a word of SQLite")
    schema.upgrade(empty_engine)

    with empty_engine.connect() as connection:
        loose = connection.execute(
            text("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0")
        ).scalars()

        assert set(loose) == {"alembic_version", "sqlite_schema"}
