"""Exports outside the request: asked for, written in another process, kept for a day, each for its reader."""

import json
from datetime import timedelta

import pytest
from factories import actor_of, claims_of, make_article, make_user, make_verdict
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from factcheck.domain.labels import JobState, ReasonCode, VerdictLabel
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import NotAllowed, NotFound
from factcheck.persistence.models import Article, ExportJob
from factcheck.persistence.queries.exports import LOST_AFTER, export_content, export_page
from factcheck.services.exports import ask_for_export, write_export


def asked(session: Session, actor: Actor, article: Article, name: str = "json") -> str:
    return ask_for_export(session, actor=actor, report_id=article.public_id, name=name).public_id


def age(session: Session, job_id: str, by: timedelta) -> None:
    """Let the export have been asked for that much earlier."""
    job = session.scalars(select(ExportJob).where(ExportJob.public_id == job_id)).one()
    job.asked_at -= by
    session.commit()


def test_an_export_waits_and_then_is_there(session: Session, editor: Actor) -> None:
    article = make_article(session)
    job_id = asked(session, editor, article)
    waiting = export_page(session, editor, job_id)

    write_export(session, job_id=job_id)

    page, content = export_content(session, editor, job_id)
    assert (waiting.state, waiting.claims, waiting.title) == (JobState.WAITING, 3, "Harbour anniversary")
    assert (page.state, page.is_on_its_way) == (JobState.DONE, False)
    assert json.loads(content)["article"]["id"] == article.public_id


def test_an_export_holds_what_its_reader_may_see(session: Session) -> None:
    reviewers = [make_user(session), make_user(session)]
    article = make_article(session, reviewers=reviewers)
    code = ReasonCode.REFUTED
    claim = claims_of(session, article)[0]
    make_verdict(session, claim, reviewers[1], VerdictLabel.DISPUTED, reason_code=code, rationale="zanzibar")
    job_id = asked(session, actor_of(reviewers[0]), article)

    write_export(session, job_id=job_id)

    content = export_content(session, actor_of(reviewers[0]), job_id)[1]
    assert b"zanzibar" not in content
    assert json.loads(content)["article"]["event_chain_head"] is None


def test_nobody_else_sees_or_fetches_it(session: Session, editor: Actor) -> None:
    job_id = asked(session, editor, make_article(session))
    other = actor_of(make_user(session))

    with pytest.raises(NotFound):
        export_page(session, other, job_id)
    with pytest.raises(NotFound):
        export_content(session, other, job_id)
    with pytest.raises(NotFound, match="not there"):
        export_content(session, editor, job_id)


def test_what_fails_is_told_in_a_sentence(session: Session, editor: Actor) -> None:
    article = make_article(session)
    gone, broken = asked(session, editor, article), asked(session, editor, make_article(session))
    session.execute(update(ExportJob).where(ExportJob.public_id == broken).values(format="gone"))
    session.execute(update(ExportJob).where(ExportJob.public_id == gone).values(report_id="0" * 32))
    session.commit()

    write_export(session, job_id=gone)
    write_export(session, job_id=broken)

    assert export_page(session, editor, gone).fault == "There is no such article."
    assert export_page(session, editor, broken).fault == "This export could not be written."


def test_only_known_formats_reports_and_people_are_served(session: Session, editor: Actor) -> None:
    article = make_article(session)

    with pytest.raises(NotFound, match="no such format"):
        asked(session, editor, article, "exe")
    with pytest.raises(NotFound, match="no such article"):
        ask_for_export(session, actor=editor, report_id="0" * 32, name="csv")
    with pytest.raises(NotAllowed):
        asked(session, COMMAND_LINE, article)


def test_a_file_is_kept_for_a_day(session: Session, editor: Actor) -> None:
    article = make_article(session)
    old = asked(session, editor, article)
    age(session, old, timedelta(days=1, minutes=1))

    asked(session, editor, article)

    with pytest.raises(NotFound):
        export_page(session, editor, old)


def test_an_export_that_nobody_works_on_any_more_is_lost(session: Session, editor: Actor) -> None:
    job_id = asked(session, editor, make_article(session))
    assert not export_page(session, editor, job_id).is_lost

    age(session, job_id, timedelta(seconds=LOST_AFTER + 1))

    assert export_page(session, editor, job_id).is_lost
