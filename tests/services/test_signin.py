"""Signing in and out: sessions, throttling, and what is told to whom."""

import logging
from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from factories import make_user
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.domain.limits import Limits
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.errors import Invalid, TooManyTries
from factcheck.persistence.clock import now
from factcheck.persistence.models import Event, Throttle, User, UserSession
from factcheck.persistence.session import session_factory
from factcheck.persistence.user_sessions import Browser, SignedIn, fingerprint_of_token
from factcheck.services.accounts import add_user, pause_user
from factcheck.services.passwords import Hasher, make_hasher
from factcheck.services.signin import keep_session, sign_in, sign_out

HASHER = make_hasher(8)
EMAIL = "ines@desk.example"
PASSWORD = "heron under the pier"
HOME = "203.0.113.7"


@pytest.fixture
def user(session: Session) -> User:
    return add_user(
        session,
        actor=COMMAND_LINE,
        email=EMAIL,
        name="Ines Okafor",
        role=Role.REVIEWER,
        password=PASSWORD,
        hasher=HASHER,
    )


def enter(
    session: Session,
    *,
    email: str = EMAIL,
    password: str = PASSWORD,
    address: str = HOME,
    former_token: str = "",
    limits: Limits | None = None,
) -> SignedIn:
    return sign_in(
        session,
        email=email,
        password=password,
        browser=Browser(address, "a browser"),
        hasher=HASHER,
        limits=limits or Limits(),
        former_token=former_token,
    )


def fail(session: Session, times: int = 1, **given: str) -> None:
    for _ in range(times):
        with pytest.raises(Invalid):
            enter(session, **{"password": "not the password", **given})  # type: ignore[arg-type]


def rows(session: Session) -> list[UserSession]:
    return list(session.scalars(select(UserSession).order_by(UserSession.id)))


def actions(session: Session) -> list[str]:
    return list(session.scalars(select(Event.action).order_by(Event.id)))


def test_session_row_holds_no_token(session: Session, user: User) -> None:
    opened = enter(session)

    row = rows(session)[0]
    assert row.token_sha256 == fingerprint_of_token(opened.token)
    assert opened.token not in vars(row).values()
    assert len(opened.token) >= 43
    assert opened.token not in repr(opened)


def test_session_lives_as_long_as_it_is_told_by_database_time(session: Session, user: User) -> None:
    enter(session, limits=Limits(lifetime=timedelta(days=3)))

    row = rows(session)[0]
    assert row.expires_at - row.created_at == timedelta(days=3)
    assert abs(row.created_at - now(session)) < timedelta(seconds=30)


def test_each_sign_in_has_tokens_of_its_own(session: Session, user: User) -> None:
    first, second = enter(session), enter(session)

    assert len({first.token, second.token, first.csrf_token, second.csrf_token}) == 4
    assert len(rows(session)) == 2


def test_address_may_be_typed_in_any_case(session: Session, user: User) -> None:
    assert enter(session, email="  INES@Desk.Example ")


def test_session_that_the_browser_had_is_ended(session: Session, user: User) -> None:
    first = enter(session)

    second = enter(session, former_token=first.token)

    assert [row.token_sha256 for row in rows(session)] == [fingerprint_of_token(second.token)]


def test_sign_out_ends_that_session_alone(session: Session, user: User) -> None:
    first, second = enter(session), enter(session)

    sign_out(session, token=first.token)

    assert [row.token_sha256 for row in rows(session)] == [fingerprint_of_token(second.token)]


def test_sign_out_with_an_unknown_token_changes_nothing(session: Session, user: User) -> None:
    enter(session)
    told = actions(session)

    sign_out(session, token="unknown")

    assert len(rows(session)) == 1
    assert actions(session) == told


def test_signing_in_and_out_is_told(session: Session, user: User) -> None:
    opened = enter(session)
    sign_out(session, token=opened.token)

    assert actions(session) == ["add_user", "sign_in", "sign_out"]


def test_refused_sign_in_is_logged_but_no_event(
    session: Session, user: User, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        fail(session, email="evil\nINFO forged line")

    assert caplog.messages == ["Sign-in refused from 203.0.113.0/24"]
    assert actions(session) == ["add_user"]


@pytest.mark.parametrize(
    ("email", "password"),
    [(EMAIL, "wrong"), ("nobody@desk.example", PASSWORD), ("no address", ""), ("\x00", "\x00")],
)
def test_whatever_was_wrong_the_words_are_the_same(
    session: Session, user: User, email: str, password: str
) -> None:
    with pytest.raises(Invalid) as caught:
        enter(session, email=email, password=password)

    assert str(caught.value) == "The e-mail address or the password is wrong."
    assert caught.value.field is None
    assert rows(session) == []


def test_paused_people_cannot_sign_in(session: Session, user: User) -> None:
    pause_user(session, actor=COMMAND_LINE, user_id=user.public_id)

    with pytest.raises(Invalid, match="The e-mail address or the password is wrong"):
        enter(session)


def test_who_is_paused_while_the_password_is_checked_stays_out(
    session: Session, engine: Engine, user: User
) -> None:
    class Meanwhile(Hasher):
        def is_right(self, stored: str | None, password: str) -> bool:
            with session_factory(engine)() as other:
                pause_user(other, actor=COMMAND_LINE, user_id=user.public_id)
            return super().is_right(stored, password)

    with pytest.raises(Invalid):
        sign_in(
            session,
            email=EMAIL,
            password=PASSWORD,
            browser=Browser(HOME, ""),
            hasher=Meanwhile(PasswordHasher(memory_cost=8192, parallelism=1, time_cost=2)),
            limits=Limits(),
        )

    assert rows(session) == []


def test_person_who_has_not_taken_up_the_invitation_cannot_sign_in(session: Session) -> None:
    user = make_user(session)
    user.password_hash = ""
    session.commit()

    with pytest.raises(Invalid, match="The e-mail address or the password is wrong"):
        enter(session, email=user.email, password="")


def test_person_without_a_password_cannot_sign_in(session: Session) -> None:
    user = make_user(session)

    with pytest.raises(Invalid):
        enter(session, email=user.email, password="!")


def test_sixth_failed_try_is_refused_even_with_the_right_password(session: Session, user: User) -> None:
    fail(session, 5)

    with pytest.raises(TooManyTries) as caught:
        enter(session)

    assert 0 < caught.value.retry_after <= 2 * 15 * 60
    assert rows(session) == []


def test_throttled_account_is_open_from_another_network(session: Session, user: User) -> None:
    fail(session, 5)

    assert enter(session, address="198.51.100.9")


def test_throttle_covers_the_whole_network(session: Session, user: User) -> None:
    fail(session, 5, address="203.0.113.7")

    with pytest.raises(TooManyTries):
        enter(session, address="203.0.113.200")


def test_unknown_addresses_are_throttled_alike(session: Session, user: User) -> None:
    fail(session, 5, email="nobody@desk.example")

    with pytest.raises(TooManyTries):
        enter(session, email="nobody@desk.example")


def test_network_that_tries_many_accounts_is_refused(session: Session, user: User) -> None:
    limits = Limits(per_network=3)
    for number in range(3):
        with pytest.raises(Invalid):
            enter(session, email=f"guess{number}@desk.example", limits=limits)

    with pytest.raises(TooManyTries):
        enter(session, limits=limits)
    assert enter(session, address="198.51.100.9", limits=limits)


def test_desk_as_a_whole_has_a_limit(session: Session, user: User) -> None:
    limits = Limits(per_desk=2)
    for number in range(2):
        with pytest.raises(Invalid):
            enter(session, email=f"guess{number}@x.example", address=f"198.51.{number}.9", limits=limits)

    with pytest.raises(TooManyTries):
        enter(session, limits=limits)


def test_good_sign_in_counts_nothing_and_forgets_failed_tries(session: Session, user: User) -> None:
    limits = Limits(per_network=5)
    for _ in range(12):
        enter(session, limits=limits)
    fail(session, 4)

    enter(session)

    fail(session, 5)
    assert session.scalars(select(func.max(Throttle.count))).one() <= 9


def test_hash_of_older_costs_is_renewed_at_sign_in(session: Session, user: User) -> None:
    user.password_hash = make_hasher(9).hash(PASSWORD)
    session.commit()

    enter(session)

    session.refresh(user)
    assert not HASHER.needs_rehash(user.password_hash)
    assert HASHER.is_right(user.password_hash, PASSWORD)


def test_old_sessions_are_swept_at_sign_in(session: Session, user: User) -> None:
    enter(session, limits=Limits(lifetime=timedelta(seconds=-1)))

    opened = enter(session)

    assert [row.token_sha256 for row in rows(session)] == [fingerprint_of_token(opened.token)]


def test_use_of_a_session_is_noted(session: Session, user: User) -> None:
    opened, other = enter(session), enter(session)
    for row in rows(session):
        row.seen_at -= timedelta(hours=1)
    session.commit()

    keep_session(session, token=opened.token)

    session.expire_all()
    seen = {row.token_sha256: row.seen_at - row.created_at for row in rows(session)}
    assert seen[fingerprint_of_token(opened.token)] >= timedelta()
    assert seen[fingerprint_of_token(other.token)] == timedelta(hours=-1)


def test_use_of_a_session_is_noted_at_its_owner_too(session: Session, user: User) -> None:
    noise, opened = make_user(session), enter(session)
    user.seen_at = noise.seen_at = earlier = now(session) - timedelta(hours=1)
    session.commit()

    keep_session(session, token=opened.token)

    assert user.seen_at is not None
    assert user.seen_at > earlier
    assert noise.seen_at == earlier


def test_use_of_an_ended_session_is_noted_nowhere(session: Session, user: User) -> None:
    keep_session(session, token="unknown")

    assert user.seen_at is None


def test_signing_out_is_when_a_person_was_last_seen(session: Session, user: User) -> None:
    opened = enter(session)
    user.seen_at = earlier = now(session) - timedelta(hours=1)
    session.commit()

    sign_out(session, token=opened.token)

    assert user.seen_at > earlier
