"""People are invited by a link that works once, and choose their password themselves."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from factories import actor_of, make_user
from people import BROWSER, HASHER, PASSWORD, last_event, open_session_of, rows_of
from sqlalchemy import Engine, func, select, update
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import Invalid, NotAllowed, NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.models import Event, Invitation, User, UserSession
from factcheck.persistence.session import session_factory
from factcheck.persistence.user_sessions import SignedIn, fingerprint_of_token
from factcheck.services.accounts import pause_user, resume_user
from factcheck.services.invitations import OpenLink, accept_invitation, invite_person, renew_link

LIFETIME = timedelta(days=7)


def invite(
    session: Session,
    *,
    actor: Actor = COMMAND_LINE,
    email: str = "Rosa@Desk.example",
    name: str = "Rosa  Reed",
    role: Role = Role.EDITOR,
) -> OpenLink:
    return invite_person(session, actor=actor, email=email, name=name, role=role)


def accept(session: Session, link: OpenLink, password: str = PASSWORD, former: str = "") -> SignedIn:
    return accept_invitation(
        session,
        token=link.token,
        password=password,
        browser=BROWSER,
        hasher=HASHER,
        lifetime=LIFETIME,
        former_token=former,
    )


def user_of(session: Session, link: OpenLink) -> User:
    return session.scalars(select(User).where(User.public_id == link.user_id)).one()


def test_invited_person_is_there_without_a_password(session: Session) -> None:
    link = invite(session)

    user = user_of(session, link)
    assert (user.email, user.name, user.role) == ("rosa@desk.example", "Rosa Reed", Role.EDITOR)
    assert user.password_hash == ""
    assert link.name == "Rosa Reed"


def test_link_is_stored_as_a_fingerprint_and_good_for_three_days(session: Session) -> None:
    link = invite(session)

    stored = session.scalars(select(Invitation)).one()
    assert stored.token_sha256 == fingerprint_of_token(link.token)
    assert stored.expires_at == link.expires_at == stored.created_at + timedelta(hours=72)
    assert link.token not in repr(link)
    assert link.token not in session.scalars(select(Event.payload)).one()


def test_a_link_that_replaces_a_password_is_good_for_an_hour(session: Session) -> None:
    person = make_user(session)

    link = renew_link(session, actor=COMMAND_LINE, user_id=person.public_id)

    stored = session.scalars(select(Invitation)).one()
    assert link.expires_at == stored.created_at + timedelta(hours=1)


def test_invitation_is_told(session: Session) -> None:
    admin = make_user(session, Role.ADMIN, name="Ada Ames")

    link = invite(session, actor=actor_of(admin))

    told = last_event(session)
    assert (told["action"], told["actor"]) == ("invite_user", "Ada Ames")
    assert told["after"] == {
        "email": "rosa@desk.example",
        "is_paused": False,
        "name": "Rosa Reed",
        "role": "editor",
        "user": link.user_id,
    }


@pytest.mark.parametrize(
    ("email", "name", "field"), [("nobody", "Rosa", "email"), ("a@b.example", " ", "name")]
)
def test_bad_input_is_refused_at_its_field(session: Session, email: str, name: str, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        invite(session, email=email, name=name)

    assert caught.value.field == field


def test_taken_address_is_refused(session: Session) -> None:
    invite(session)

    with pytest.raises(Invalid, match="is here already") as caught:
        invite(session, email="rosa@DESK.example")

    assert caught.value.field == "email"
    assert session.scalars(select(func.count()).select_from(Invitation)).one() == 1


def test_link_sets_the_password_and_signs_in(session: Session) -> None:
    link = invite(session)

    opened = accept(session, link)

    user = user_of(session, link)
    (row,) = rows_of(session, user)
    assert HASHER.is_right(user.password_hash, PASSWORD)
    assert row.token_sha256 == fingerprint_of_token(opened.token)
    assert (row.address, row.user_agent) == (BROWSER.address, BROWSER.user_agent)
    assert user.seen_at == row.seen_at
    told = last_event(session)
    assert (told["action"], told["actor"]) == ("accept_invitation", "Rosa Reed")


def test_link_works_once(session: Session) -> None:
    link = invite(session)
    accept(session, link)

    with pytest.raises(NotFound, match="no longer good"):
        accept(session, link, "another good password")


def test_of_two_who_use_a_link_at_once_one_is_let_in(session: Session, engine: Engine) -> None:
    link = invite(session)
    session.rollback()
    start = Barrier(2)

    def use(password: str) -> bool:
        with session_factory(engine)() as own:
            own.connection()
            start.wait()
            try:
                accept(own, link, password)
            except NotFound:
                return False
            return True

    with ThreadPoolExecutor(2) as pool:
        outcomes = sorted(pool.map(use, ["first of two passwords", "second of two passwords"]))

    assert outcomes == [False, True]
    assert session.scalars(select(func.count()).select_from(UserSession)).one() == 1


def test_old_link_is_refused(session: Session) -> None:
    link = invite(session)
    session.execute(update(Invitation).values(expires_at=now(session)))
    session.commit()

    with pytest.raises(NotFound):
        accept(session, link)


def test_unknown_link_is_refused(session: Session) -> None:
    with pytest.raises(NotFound):
        accept(session, OpenLink("", "", "no such token", now(session)))


def test_weak_password_leaves_the_link_good(session: Session) -> None:
    link = invite(session)

    with pytest.raises(Invalid) as caught:
        accept(session, link, "rosa.reed.rosa.reed")

    assert caught.value.field == "password"
    assert accept(session, link)


def test_link_of_a_paused_person_is_good_for_nothing_even_later(session: Session) -> None:
    link = invite(session)
    pause_user(session, actor=COMMAND_LINE, user_id=link.user_id)

    with pytest.raises(NotFound):
        accept(session, link)
    with pytest.raises(Invalid, match="paused"):
        renew_link(session, actor=COMMAND_LINE, user_id=link.user_id)

    resume_user(session, actor=COMMAND_LINE, user_id=link.user_id)
    with pytest.raises(NotFound):
        accept(session, link)


def test_new_link_takes_the_place_of_the_old_and_is_told(session: Session) -> None:
    old = invite(session)

    new = renew_link(session, actor=COMMAND_LINE, user_id=old.user_id)

    assert last_event(session)["action"] == "renew_link"
    with pytest.raises(NotFound):
        accept(session, old)
    assert accept(session, new)


def test_link_for_a_forgotten_password_ends_all_sessions_when_it_is_used(session: Session) -> None:
    first = invite(session)
    before = accept(session, first)
    link = renew_link(session, actor=COMMAND_LINE, user_id=first.user_id)
    assert len(rows_of(session, user_of(session, first))) == 1

    opened = accept(session, link, "another good password")

    user = user_of(session, first)
    tokens = {row.token_sha256 for row in rows_of(session, user)}
    assert tokens == {fingerprint_of_token(opened.token)} != {fingerprint_of_token(before.token)}
    assert HASHER.is_right(user.password_hash, "another good password")


def test_session_that_the_browser_had_before_ends(session: Session) -> None:
    admin = make_user(session, Role.ADMIN)
    former = open_session_of(session, admin)

    accept(session, invite(session), former=former.token)

    assert rows_of(session, admin) == []


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.EDITOR])
def test_only_admins_invite(session: Session, role: Role) -> None:
    user = make_user(session, role)

    with pytest.raises(NotAllowed):
        invite(session, actor=actor_of(user))
    with pytest.raises(NotAllowed):
        renew_link(session, actor=actor_of(user), user_id=user.public_id)
