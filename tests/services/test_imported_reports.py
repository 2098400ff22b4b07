"""Reports come in as data, go out again unchanged, and break no blind review."""

import hashlib
import json

import pytest
from factories import (
    actor_of,
    claims_of,
    make_article,
    make_evidence,
    make_finding,
    make_user,
    make_verdict,
)
from rich_reports import rich_report
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ReasonCode, VerdictLabel
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import Conflict, Invalid, NotAllowed, NotFound
from factcheck.exporters import BUILTIN
from factcheck.persistence.models import Article, Claim, Event, ImportedReport, User, Verdict
from factcheck.persistence.queries.imported_reports import any_report, imported_list, imported_page
from factcheck.persistence.queries.reports import article_report
from factcheck.services.imported_reports import import_report
from factcheck.services.signoff import sign_off
from factcheck.services.verification import find_faults


def data_of(session: Session, article: Article, viewer: Actor = COMMAND_LINE) -> bytes:
    return BUILTIN["json"](article_report(session, viewer, article.public_id))


@pytest.fixture
def reviewers(session: Session) -> list[User]:
    return [make_user(session), make_user(session)]


@pytest.fixture
def article(session: Session, reviewers: list[User]) -> Article:
    """Return an article on which the second reviewer has judged the first claim."""
    made = make_article(session, reviewers=reviewers)
    claim = claims_of(session, made)[0]
    piece = make_evidence(session, claim, reviewers[1])
    code = ReasonCode.REFUTED
    make_verdict(
        session,
        claim,
        reviewers[1],
        VerdictLabel.DISPUTED,
        reason_code=code,
        rationale="No.",
        evidence=[piece],
    )
    make_finding(session, claim)
    return made


def test_data_out_in_and_out_again_are_the_same_bytes(
    session: Session, article: Article, editor: Actor
) -> None:
    first = data_of(session, article)

    report_id = import_report(session, actor=editor, source=first).public_id

    assert BUILTIN["json"](any_report(session, COMMAND_LINE, report_id)) == first


def test_what_a_reviewer_may_export_comes_back_with_the_same_gaps(
    session: Session, article: Article, editor: Actor, reviewers: list[User]
) -> None:
    first = data_of(session, article, actor_of(reviewers[0]))

    report_id = import_report(session, actor=editor, source=first).public_id

    assert BUILTIN["json"](any_report(session, COMMAND_LINE, report_id)) == first
    assert json.loads(first)["article"]["event_chain_head"] is None


def test_an_import_is_an_event_of_the_desk_and_touches_no_article(
    session: Session, article: Article, editor: Actor
) -> None:
    head = json.loads(data_of(session, article))["article"]["event_chain_head"]
    tables = (Article, Claim, Verdict, User)
    before = [session.scalars(select(func.count()).select_from(table)).one() for table in tables]

    row = import_report(session, actor=editor, source=data_of(session, article))

    event = json.loads(session.scalars(select(Event.payload).where(Event.action == "import_report")).one())
    assert (event["actor"], event["article"]) == ("Edda", None)
    assert event["after"]["sha256"] == row.sha256
    assert json.loads(data_of(session, article))["article"]["event_chain_head"] == head
    assert before == [session.scalars(select(func.count()).select_from(table)).one() for table in tables]


def test_the_same_report_comes_in_once(session: Session, editor: Actor) -> None:
    data = BUILTIN["json"](rich_report())
    import_report(session, actor=editor, source=data)

    with pytest.raises(Conflict, match="here already"):
        import_report(session, actor=editor, source=data)

    assert len(imported_list(session)) == 1


def test_reviewers_import_nothing_and_a_broken_file_leaves_nothing(
    session: Session, reviewers: list[User], editor: Actor
) -> None:
    with pytest.raises(NotAllowed):
        import_report(session, actor=actor_of(reviewers[0]), source=BUILTIN["json"](rich_report()))
    with pytest.raises(Invalid):
        import_report(session, actor=editor, source=b"{}")

    assert imported_list(session) == ()


def test_the_list_names_who_brought_it_and_nothing_that_it_found(session: Session, editor: Actor) -> None:
    import_report(session, actor=editor, source=BUILTIN["json"](rich_report()))
    first = rich_report()
    import_report(session, actor=COMMAND_LINE, source=data_of(session, make_article(session, title="Second")))

    second_line, line = imported_list(session)

    assert (line.title, line.imported_by, line.claims, line.is_draft) == (
        first.article.title,
        "Edda",
        3,
        False,
    )
    assert (second_line.title, second_line.imported_by) == ("Second", "command line")


def test_a_report_on_a_text_in_review_is_closed_to_whoever_is_asked_to_judge_it(
    session: Session, article: Article, editor: Actor, reviewers: list[User]
) -> None:
    row = import_report(session, actor=editor, source=data_of(session, article))
    asked = actor_of(reviewers[0])

    with pytest.raises(NotAllowed, match="opens to you once"):
        imported_page(session, asked, row.public_id)
    for claim in claims_of(session, article):
        make_verdict(session, claim, reviewers[0])

    assert imported_page(session, asked, row.public_id).line.imported_by == "Edda"


def test_the_same_text_under_another_id_is_closed_too(
    session: Session, article: Article, editor: Actor, reviewers: list[User]
) -> None:
    row = import_report(session, actor=editor, source=data_of(session, article))
    sign_off(
        session,
        actor=editor,
        article_id=article.public_id,
        exceptions={claim.public_id: "It runs tonight." for claim in claims_of(session, article)},
    )
    other = make_article(session, reviewers=reviewers)

    with pytest.raises(NotAllowed):
        any_report(session, actor_of(reviewers[0]), row.public_id)
    assert any_report(session, editor, row.public_id).article.title == other.title


def test_a_report_on_another_text_is_open_to_everybody(
    session: Session, article: Article, editor: Actor, reviewers: list[User]
) -> None:
    row = import_report(session, actor=editor, source=BUILTIN["json"](rich_report()))

    assert any_report(session, actor_of(reviewers[0]), row.public_id) == rich_report()


def test_an_unknown_report_is_not_found(session: Session) -> None:
    with pytest.raises(NotFound, match="no such article"):
        any_report(session, COMMAND_LINE, "0" * 32)
    with pytest.raises(NotFound, match="no such report"):
        imported_page(session, COMMAND_LINE, "0" * 32)


def test_a_whole_import_passes_verification_and_a_forged_one_is_named(
    session: Session, editor: Actor
) -> None:
    row = import_report(session, actor=editor, source=BUILTIN["json"](rich_report()))
    assert list(find_faults(session)) == []

    columns = [column.name for column in ImportedReport.__table__.columns if column.name != "id"]
    values = {name: getattr(row, name) for name in columns}
    empty = {"document": "{}", "sha256": hashlib.sha256(b"{}").hexdigest()}
    forged = ImportedReport(**values | {"public_id": "f" * 32, "sha256": row.sha256[::-1]})
    moved = ImportedReport(**values | {"public_id": "e" * 32} | empty)
    session.add_all([forged, moved])
    session.commit()

    assert list(find_faults(session)) == [
        f"Imported report {forged.id} has a document that does not fit its fingerprint.",
        f"Imported report {moved.id} is not what its event says.",
    ]
