"""The settings page: each part is a form that works by itself and holds at once."""

import re

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session
from web_client import PASSWORD, DeskClient, browser, csrf, sign_in

from factcheck.domain.keys import USUAL
from factcheck.domain.labels import Role
from factcheck.domain.preferences import Preferences, Theme, read_preferences
from factcheck.persistence.models import User, UserSession

LOOK = {"theme": "dark", "text_size": "large", "motion": "reduced", "auto_advance": "never"}
FRAGMENT = {"X-Fragment": "setting"}


def root_of(client: DeskClient) -> str:
    found = re.search(r"<html[^>]*>", client.get("/help").text)
    assert found
    return found.group()


def preferences(client: DeskClient, session: Session) -> Preferences:
    assert client.user
    session.rollback()
    return read_preferences(session.get_one(User, client.user.id).preferences)


def test_nobody_has_chosen_anything_at_first(as_reviewer: DeskClient) -> None:
    root = root_of(as_reviewer)

    assert 'data-advance="supported"' in root
    assert 'data-keys="jj kk 11' in root
    assert not re.search("data-(theme|size|motion|keys-off)", root)


def test_look_holds_on_the_next_page(as_reviewer: DeskClient) -> None:
    answer = as_reviewer.submit("/settings", LOOK)

    assert (answer.status_code, answer.location) == (303, "/settings")
    root = root_of(as_reviewer)
    for part in ('theme="dark"', 'size="large"', 'motion="reduced"', 'advance="never"'):
        assert f"data-{part}" in root


def test_look_outlives_signing_out_and_is_nobody_elses(
    app: Flask, as_reviewer: DeskClient, as_editor: DeskClient
) -> None:
    assert as_reviewer.user
    as_reviewer.submit("/settings", LOOK)
    as_reviewer.submit("/signout")
    again = browser(app)
    sign_in(again, as_reviewer.user)

    assert 'data-theme="dark"' in root_of(again)
    assert "data-theme" not in root_of(as_editor)


def test_unknown_choice_is_refused(as_reviewer: DeskClient) -> None:
    answer = as_reviewer.submit("/settings", LOOK | {"theme": "pink"})

    assert answer.status_code == 422
    assert "Not a valid choice" in answer.text
    assert "data-theme" not in root_of(as_reviewer)


def test_theme_button_works_with_and_without_scripts(as_reviewer: DeskClient, session: Session) -> None:
    here = {"Referer": "http://localhost/articles?show=mine"}
    page = as_reviewer.submit("/settings/theme", {"theme": "dark"}, headers=here)
    part = as_reviewer.submit("/settings/theme", {"theme": "light"}, headers=FRAGMENT)
    wrong = as_reviewer.submit("/settings/theme", {"theme": "pink"})

    assert (page.status_code, page.location) == (303, "/articles?show=mine")
    assert (part.status_code, part.text) == (200, "")
    assert wrong.status_code == 422
    assert preferences(as_reviewer, session).theme is Theme.LIGHT


@pytest.mark.parametrize("referrer", ["http://evil.example//evil.example/", "http://localhost/nowhere", ""])
def test_theme_button_leads_to_pages_of_ours_alone(as_reviewer: DeskClient, referrer: str) -> None:
    answer = as_reviewer.submit("/settings/theme", {"theme": "dark"}, headers={"Referer": referrer})

    assert (answer.status_code, answer.location) == (303, "/")


def test_keys_can_be_switched_off_and_on(as_reviewer: DeskClient) -> None:
    as_reviewer.submit("/settings/shortcuts", headers=FRAGMENT)
    off = root_of(as_reviewer)
    as_reviewer.submit("/settings/shortcuts", {"keys_on": "y"}, headers=FRAGMENT)

    assert "data-keys-off" in off
    assert "data-keys-off" not in root_of(as_reviewer)


def test_own_keys_are_kept_and_shown_in_the_help(as_reviewer: DeskClient) -> None:
    answer = as_reviewer.submit("/settings/keys", USUAL | {"next": "W", "keys_on": "y"})

    assert answer.location == "/settings"
    assert 'data-keys="wj kk' in root_of(as_reviewer)
    assert "<dt>Next claim</dt><dd><kbd>w</kbd>" in as_reviewer.get("/help").text


def test_key_of_two_acts_is_refused_where_it_happened(as_reviewer: DeskClient, session: Session) -> None:
    answer = as_reviewer.submit("/settings/keys", USUAL | {"undo": "j", "drop": "v", "keys_on": "y"})

    assert answer.status_code == 422
    assert 'id="key-undo-error"' in answer.text
    assert "“j” is the key of “Next claim” already" in answer.text
    assert re.search(r'<input[^>]*id="key-drop"[^>]*value="v"', answer.text)
    assert preferences(as_reviewer, session).keys == USUAL


def test_usual_keys_come_back(as_reviewer: DeskClient, session: Session) -> None:
    as_reviewer.submit("/settings/keys", USUAL | {"next": "w", "keys_on": "y"})

    as_reviewer.submit("/settings/keys", {"usual": "1", "next": "w", "keys_on": "y"})

    assert preferences(as_reviewer, session).keys == USUAL


def test_changed_password_keeps_this_browser_in_and_no_other(app: Flask, as_reviewer: DeskClient) -> None:
    assert as_reviewer.user
    other = browser(app)
    sign_in(other, as_reviewer.user)
    before = as_reviewer.get_cookie("factcheck")

    answer = as_reviewer.submit(
        "/settings/password", {"own_password": PASSWORD, "password": "three herons and a crane"}
    )

    assert answer.status_code == 303
    assert "Your password is changed." in as_reviewer.get("/settings").text
    assert as_reviewer.get_cookie("factcheck") != before
    assert other.get("/help").status_code == 302
    assert sign_in(browser(app), as_reviewer.user).status_code == 422


@pytest.mark.parametrize(
    ("own", "new", "sentence"),
    [
        ("not the password", "three herons and a crane", "This is not your password."),
        (PASSWORD, "short", "A password needs 12"),
        ("", "three herons and a crane", "Enter your present password."),
    ],
)
def test_password_that_cannot_be_says_why(as_reviewer: DeskClient, own: str, new: str, sentence: str) -> None:
    answer = as_reviewer.submit("/settings/password", {"own_password": own, "password": new})

    assert answer.status_code == 422
    assert sentence in answer.text
    assert f'value="{new}"' not in answer.text


def test_one_of_ones_sessions_can_be_ended(app: Flask, as_reviewer: DeskClient, session: Session) -> None:
    assert as_reviewer.user
    other = browser(app)
    sign_in(other, as_reviewer.user)
    newest = session.scalars(select(UserSession.public_id).order_by(UserSession.id.desc())).first()

    page = as_reviewer.get("/settings").text
    answer = as_reviewer.submit(f"/settings/sessions/{newest}/end")

    assert page.count("This one") == 1
    assert f"/settings/sessions/{newest}/end" in page
    assert answer.status_code == 303
    assert other.get("/help").status_code == 302
    assert as_reviewer.submit(f"/settings/sessions/{newest}/end").status_code == 404


def test_session_of_somebody_else_is_not_found(
    as_reviewer: DeskClient, as_editor: DeskClient, session: Session
) -> None:
    assert as_editor.user
    theirs = session.scalars(
        select(UserSession.public_id).where(UserSession.user_id == as_editor.user.id)
    ).one()

    assert as_reviewer.submit(f"/settings/sessions/{theirs}/end").status_code == 404
    assert as_editor.get("/help").status_code == 200


def test_all_others_can_be_ended_at_once(app: Flask, as_reviewer: DeskClient) -> None:
    assert as_reviewer.user
    others = [browser(app) for _ in range(2)]
    for other in others:
        sign_in(other, as_reviewer.user)

    as_reviewer.submit("/settings/sessions/end")

    assert "2 other sessions ended." in as_reviewer.get("/settings").text
    assert [other.get("/help").status_code for other in others] == [302, 302]


def test_parts_of_other_people_are_not_to_be_set(as_reviewer: DeskClient, session: Session) -> None:
    as_reviewer.submit("/settings", LOOK | {"role": "admin", "user_id": "1", "is_paused": "1"})

    assert as_reviewer.user
    assert session.get_one(User, as_reviewer.user.id).role is Role.REVIEWER


def test_page_before_sign_in_follows_the_system(client: DeskClient) -> None:
    page = client.get("/signin")

    assert csrf(page.text)
    assert "data-theme" not in page.text
