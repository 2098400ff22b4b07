"""Imports that outlive their request: how far they are, how they end, and who may know."""

from datetime import timedelta

import pytest
from factories import actor_of, make_article, make_user
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from factcheck.domain.labels import ImportState, Role
from factcheck.domain.permissions import Actor
from factcheck.errors import NotFound
from factcheck.persistence.models import ImportJob
from factcheck.services.import_jobs import SILENCE, begin_job, end_job, job_page, tell_step

KIND = {"kind": "article"}


def begun(session: Session) -> tuple[str, Actor]:
    editor = actor_of(make_user(session, role=Role.EDITOR))
    return begin_job(session, actor=editor, source="a.pdf", step="Reading", result=KIND), editor


def test_an_import_says_at_which_step_it_is(session: Session) -> None:
    job_id, editor = begun(session)

    tell_step(session, job_id=job_id, step="Cutting")

    page = job_page(session, actor=editor, job_id=job_id)
    assert (page.source, page.step, page.state, page.is_lost) == (
        "a.pdf",
        "Cutting",
        ImportState.RUNNING,
        False,
    )
    assert (page.article_id, page.result) == (None, KIND)


def test_an_import_ends_with_an_article(session: Session) -> None:
    job_id, editor = begun(session)
    article = make_article(session)

    end_job(session, job_id=job_id, article_id=article.public_id, result=KIND)

    page = job_page(session, actor=editor, job_id=job_id)
    assert (page.state, page.article_id) == (ImportState.DONE, article.public_id)


def test_an_import_ends_with_a_refusal_that_keeps_the_form(session: Session) -> None:
    job_id, editor = begun(session)

    end_job(session, job_id=job_id, result={"sentence": "No.", "form": {"text": "typed"}}, is_refused=True)

    page = job_page(session, actor=editor, job_id=job_id)
    assert (page.state, page.result["form"]) == (ImportState.REFUSED, {"text": "typed"})


def test_an_import_whose_server_fell_silent_is_lost(session: Session) -> None:
    job_id, editor = begun(session)
    at = session.scalars(select(ImportJob.seen_at)).one() - SILENCE - timedelta(seconds=5)
    session.execute(update(ImportJob).values(seen_at=at))
    session.commit()

    assert job_page(session, actor=editor, job_id=job_id).is_lost


def test_an_import_is_shown_to_nobody_else(session: Session) -> None:
    job_id, _editor = begun(session)
    other = actor_of(make_user(session, role=Role.EDITOR))

    with pytest.raises(NotFound):
        job_page(session, actor=other, job_id=job_id)
    with pytest.raises(NotFound):
        job_page(session, actor=other, job_id="0" * 32)


def test_old_imports_of_a_person_are_forgotten_with_the_next(session: Session) -> None:
    job_id, editor = begun(session)
    begun(session)
    old = session.scalars(select(ImportJob).where(ImportJob.public_id == job_id)).one()
    old.created_at -= timedelta(days=2)
    session.commit()

    begin_job(session, actor=editor, source="b.pdf", step="Reading", result=KIND)

    assert session.scalars(select(ImportJob.source).order_by(ImportJob.id)).all() == ["a.pdf", "b.pdf"]
