"""What people settle for themselves: password, sessions, preferences."""

import logging

import pytest
from argon2 import PasswordHasher
from factories import actor_of, make_user
from people import BROWSER, HASHER, PASSWORD, last_event, open_session_of, rows_of
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from factcheck.domain.keys import USUAL
from factcheck.domain.limits import Limits
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.domain.preferences import Preferences, TextSize, Theme, read_preferences
from factcheck.errors import Conflict, Invalid, NotAllowed, NotFound, TooManyTries
from factcheck.persistence.models import Event, User
from factcheck.persistence.session import session_factory
from factcheck.persistence.user_sessions import SignedIn, fingerprint_of_token
from factcheck.services.invitations import accept_invitation, renew_link
from factcheck.services.own_account import (
    change_password,
    confirm_password,
    end_other_sessions,
    end_session,
    set_preferences,
)
from factcheck.services.passwords import Hasher

pytestmark = pytest.mark.databases("one")

NEW = "three herons and a crane"


@pytest.fixture
def user(session: Session) -> User:
    user = make_user(session, name="Rosa Reed")
    user.password_hash = HASHER.hash(PASSWORD)
    session.commit()
    return user


def change(
    session: Session, user: User, own: str = PASSWORD, new: str = NEW, hasher: Hasher = HASHER
) -> SignedIn:
    return change_password(
        session,
        actor=actor_of(user),
        own_password=own,
        password=new,
        browser=BROWSER,
        hasher=hasher,
        limits=Limits(),
    )


def confirm(session: Session, user: User, password: str) -> None:
    confirm_password(
        session,
        actor=actor_of(user),
        password=password,
        address=BROWSER.address,
        hasher=HASHER,
        limits=Limits(),
    )


def events(session: Session) -> int:
    return session.scalars(select(func.count()).select_from(Event)).one()


def test_changed_password_ends_all_sessions_and_opens_a_new_one(session: Session, user: User) -> None:
    for _ in range(2):
        open_session_of(session, user)

    opened = change(session, user)

    (row,) = rows_of(session, user)
    assert row.token_sha256 == fingerprint_of_token(opened.token)
    assert HASHER.is_right(user.password_hash, NEW)
    told = last_event(session)
    assert (told["action"], told["actor"], told["after"]) == (
        "change_password",
        "Rosa Reed",
        {"user": user.public_id},
    )


def test_wrong_present_password_changes_nothing(
    session: Session, user: User, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING), pytest.raises(Invalid, match="not your password") as caught:
        change(session, user, own="not the password")

    assert caught.value.field == "own_password"
    assert "not the password" not in caplog.text
    assert HASHER.is_right(user.password_hash, PASSWORD)


def test_weak_new_password_is_refused_at_its_field(session: Session, user: User) -> None:
    with pytest.raises(Invalid) as caught:
        change(session, user, new="rosa.reed.rosa")

    assert caught.value.field == "password"


def test_password_that_was_changed_in_the_meantime_is_not_overwritten(
    session: Session, engine: Engine, user: User
) -> None:
    class Meanwhile(Hasher):
        def hash(self, password: str) -> str:
            with session_factory(engine)() as other:
                change(other, user, new="somebody else was quicker")
            return super().hash(password)

    slow = Meanwhile(PasswordHasher(memory_cost=8192, parallelism=1, time_cost=2))
    with pytest.raises(Conflict):
        change(session, user, hasher=slow)

    session.expire_all()
    assert HASHER.is_right(user.password_hash, "somebody else was quicker")


def test_changed_password_makes_a_link_good_for_nothing(session: Session, user: User) -> None:
    link = renew_link(session, actor=COMMAND_LINE, user_id=user.public_id)

    opened = change(session, user)

    with pytest.raises(NotFound):
        accept_invitation(
            session,
            token=link.token,
            password=PASSWORD,
            browser=BROWSER,
            hasher=HASHER,
            lifetime=opened.lifetime,
        )


def test_own_password_is_confirmed(session: Session, user: User) -> None:
    confirm(session, user, PASSWORD)

    with pytest.raises(Invalid, match="not your password"):
        confirm(session, user, "not the password")


def test_guessing_the_password_of_an_open_session_is_slowed_down(session: Session, user: User) -> None:
    for _ in range(5):
        with pytest.raises(Invalid):
            confirm(session, user, "not the password")

    with pytest.raises(TooManyTries):
        confirm(session, user, PASSWORD)


def test_right_passwords_are_not_counted(session: Session, user: User) -> None:
    for _ in range(6):
        confirm(session, user, PASSWORD)


def test_one_session_ends_and_the_others_go_on(session: Session, user: User) -> None:
    kept, ended = (open_session_of(session, user) for _ in range(2))
    row = next(row for row in rows_of(session, user) if row.token_sha256 == fingerprint_of_token(ended.token))

    end_session(session, actor=actor_of(user), session_id=row.public_id)

    assert [row.token_sha256 for row in rows_of(session, user)] == [fingerprint_of_token(kept.token)]
    assert last_event(session)["action"] == "end_session"


def test_session_of_somebody_else_cannot_be_ended(session: Session, user: User) -> None:
    other = make_user(session)
    open_session_of(session, other)
    (row,) = rows_of(session, other)

    with pytest.raises(NotFound, match="ended already"):
        end_session(session, actor=actor_of(user), session_id=row.public_id)

    assert len(rows_of(session, other)) == 1


def test_all_other_sessions_end(session: Session, user: User) -> None:
    noise = make_user(session)
    open_session_of(session, noise)
    mine, *_ = (open_session_of(session, user) for _ in range(3))

    ended = end_other_sessions(session, actor=actor_of(user), token=mine.token)

    assert ended == 2
    assert [row.token_sha256 for row in rows_of(session, user)] == [fingerprint_of_token(mine.token)]
    assert len(rows_of(session, noise)) == 1
    assert last_event(session)["before"] == {"sessions": 2}


def test_no_other_session_is_nothing_to_tell(session: Session, user: User) -> None:
    mine = open_session_of(session, user)

    assert end_other_sessions(session, actor=actor_of(user), token=mine.token) == 0
    assert events(session) == 0


def test_preferences_are_kept_one_by_one(session: Session, user: User) -> None:
    set_preferences(session, actor=actor_of(user), theme=Theme.DARK)
    set_preferences(session, actor=actor_of(user), text_size=TextSize.LARGE, keys=USUAL | {"next": "w"})

    assert read_preferences(user.preferences) == Preferences(
        theme=Theme.DARK, text_size=TextSize.LARGE, keys=USUAL | {"next": "w"}
    )


def test_what_changed_of_the_preferences_is_told(session: Session, user: User) -> None:
    set_preferences(session, actor=actor_of(user), theme=Theme.DARK, keys_on=True)

    told = last_event(session)
    assert (told["action"], told["before"]) == ("set_preferences", {"theme": "system"})
    assert told["after"] == {"theme": "dark", "user": user.public_id}


def test_preferences_that_stay_are_nothing_to_tell(session: Session, user: User) -> None:
    set_preferences(session, actor=actor_of(user), theme=Theme.SYSTEM)

    assert events(session) == 0
    assert user.preferences == {}


def test_the_command_line_has_no_account(session: Session) -> None:
    with pytest.raises(NotAllowed):
        set_preferences(session, actor=COMMAND_LINE, theme=Theme.DARK)
