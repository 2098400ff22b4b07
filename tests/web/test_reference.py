"""The facts of a process follow what anybody changed, and a change renews the findings of open articles."""

import threading
from datetime import date

import pytest
from fact_rows import make_office
from factories import actor_of, make_user
from flask import Flask
from importing import TEXT, bring
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.domain.labels import ArticleState, Role
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.facts import desk_facts, next_facts_revision
from factcheck.persistence.models import Finding, Office
from factcheck.web import reference
from factcheck.web.db import desk
from factcheck.web.reference import reference_facts, renew_due, renew_rest


def let_biden_stay(session: Session, office: Office) -> None:
    office.terms[1].end_on = None
    session.delete(office.terms[2])
    next_facts_revision(session)
    session.commit()


def standing(session: Session) -> int:
    session.rollback()
    return len(session.scalars(select(Finding).where(Finding.retired_at.is_(None))).all())


def test_facts_are_kept_until_another_process_changes_them(app: Flask, session: Session) -> None:
    office = make_office(session)

    with app.app_context():
        first = reference_facts()
    with app.app_context():
        assert reference_facts() is first
    office.terms[2].end_on = date(2025, 6, 1)
    next_facts_revision(session)
    session.commit()
    with app.app_context():
        again = reference_facts()

    assert [term.end for term in (first.terms[2], again.terms[2])] == [None, date(2025, 6, 1)]


def test_findings_are_renewed_within_the_request(app: Flask, session: Session) -> None:
    office = make_office(session)
    editor = actor_of(make_user(session, Role.EDITOR))
    bring(session, editor, desk_facts(session))
    assert standing(session) == 1
    let_biden_stay(session, office)

    with app.app_context():
        done = renew_due(editor)

    assert (done.changed, done.left, standing(session)) == (1, 0, 0)


def test_what_takes_longer_is_renewed_after_the_answer(
    app: Flask, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = make_office(session)
    bring(session, COMMAND_LINE, desk_facts(session), TEXT)
    let_biden_stay(session, office)
    monkeypatch.setattr(reference, "LONGEST", 10)

    with app.app_context():
        done = renew_due(COMMAND_LINE)
    for thread in [one for one in threading.enumerate() if one.name.startswith("renew findings")]:
        thread.join()

    assert (done.changed, done.left, standing(session)) == (0, 1, 0)


def test_a_busy_database_leaves_the_rest_for_the_next_start(
    app: Flask, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def busy(*_more: object, **_named: object) -> None:
        raise OperationalError("SELECT 1", {}, Exception("busy"))

    monkeypatch.setattr(reference, "renew_findings", busy)

    with app.app_context():
        renew_rest(desk(), COMMAND_LINE)

    assert "Findings were not renewed" in caplog.text


def test_a_reopened_article_is_looked_at_by_the_present_facts(
    as_editor: DeskClient, session: Session
) -> None:
    office = make_office(session)
    article = bring(session, COMMAND_LINE, desk_facts(session))
    article.state = ArticleState.SIGNED_OFF
    session.commit()
    let_biden_stay(session, office)

    as_editor.submit(f"/articles/{article.public_id}/reopen", {"reason": "A reader wrote."})

    assert standing(session) == 0
