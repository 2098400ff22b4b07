"""A review starts once somebody gave a date to judge by, or said that none is known."""

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session
from web_client import DeskClient
from werkzeug.test import TestResponse

from factcheck.persistence.loading import article_by, current_version

Import = Callable[..., str]
START = {"reviewers": [], "required": "1", "due_on": "2027-01-08"}


@pytest.fixture
def undated(bring: Import) -> str:
    return bring(text="Nine cranes stand in the harbour.", date="")


def begin(browser: DeskClient, article: str, **more: str) -> TestResponse:
    assert browser.user
    data = {**START, "reviewers": [browser.user.public_id], **more}
    return browser.submit(f"/articles/{article}/split", data)


def test_a_text_without_a_date_is_asked_for_one_before_the_start(as_editor: DeskClient, undated: str) -> None:
    page = as_editor.get(f"/articles/{undated}/split").text
    refused = begin(as_editor, undated)

    assert "As of which day is the article to be judged?" in page
    assert "Give the date of the article" not in page
    assert refused.status_code == 422
    box = refused.text.split('id="date"')[1].split("</section>")[0]
    assert "Give the date of the article, or say that it is not known." in box
    assert 'value="2027-01-08"' in refused.text


@pytest.mark.parametrize(("sent", "stored"), [({"date": "2025-05"}, "2025-05"), ({"no_date": "y"}, None)])
def test_the_date_comes_along_with_the_start(
    as_editor: DeskClient, undated: str, session: Session, sent: dict[str, str], stored: str | None
) -> None:
    assert begin(as_editor, undated, **sent).status_code == 303

    session.expire_all()
    version = current_version(session, article_by(session, undated))
    assert (version.reference_date, version.is_date_unknown) == (stored, stored is None)


def test_a_date_that_is_none_comes_back_at_its_field_with_all_that_was_typed(
    as_editor: DeskClient, undated: str
) -> None:
    refused = begin(as_editor, undated, date="May")

    box = refused.text.split('id="date"')[1].split("</section>")[0]
    assert "“May” is not a date" in box
    assert 'value="May"' in box
    assert 'value="2027-01-08"' in refused.text


def test_a_bad_date_that_is_set_alone_keeps_what_was_typed_for_the_start(
    as_editor: DeskClient, undated: str
) -> None:
    data = {**START, "reviewers": [], "date": "May"}

    refused = as_editor.submit(f"/articles/{undated}/date", data)

    assert refused.status_code == 422
    assert 'value="2027-01-08"' in refused.text
    assert 'name="reviewers" type="checkbox" value=' in refused.text
    assert "checked" not in refused.text.split('id="start"')[1].split("</section>")[0]


def test_said_once_that_the_date_is_not_known_nobody_is_asked_again(
    as_editor: DeskClient, undated: str
) -> None:
    as_editor.submit(f"/articles/{undated}/date", {"no_date": "y"})

    page = as_editor.get(f"/articles/{undated}/split").text

    assert "<b>Not known</b>" in page
    assert "As of which day" not in page
    assert begin(as_editor, undated).status_code == 303


def test_a_date_that_somebody_else_set_meanwhile_is_not_passed_over(
    as_editor: DeskClient, draft: str
) -> None:
    assert begin(as_editor, draft, date="2024").status_code == 409
    assert begin(as_editor, draft, date="2025-05").status_code == 303
