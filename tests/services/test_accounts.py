"""People are added, promoted and paused by admins only, and each change is told."""

import json
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from factories import MOMENT, actor_of, make_user
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import Invalid, NotAllowed, NotFound
from factcheck.persistence.models import Event, User, UserSession
from factcheck.persistence.session import session_factory
from factcheck.services.accounts import add_user, pause_user, resume_user, set_role, sign_out_everywhere
from factcheck.services.passwords import make_hasher

HASHER = make_hasher(8)
PASSWORD = "heron under the pier"


def add(
    session: Session,
    *,
    actor: Actor = COMMAND_LINE,
    email: str = "ines@desk.example",
    password: str = PASSWORD,
) -> User:
    return add_user(
        session,
        actor=actor,
        email=email,
        name="Ines Okafor",
        role=Role.REVIEWER,
        password=password,
        hasher=HASHER,
    )


def give_session(session: Session, user: User) -> None:
    session.add(
        UserSession(
            token_sha256=f"of {user.id}",
            user_id=user.id,
            csrf_token="",
            address="",
            user_agent="",
            created_at=MOMENT,
            seen_at=MOMENT,
            expires_at=MOMENT,
        )
    )
    session.commit()


def sessions_of(session: Session, user: User) -> int:
    query = select(func.count()).select_from(UserSession).where(UserSession.user_id == user.id)
    return session.scalars(query).one()


def last_event(session: Session) -> dict[str, object]:
    event = session.scalars(select(Event).order_by(Event.id.desc()).limit(1)).one()
    payload: dict[str, object] = json.loads(event.payload)
    return payload


def test_new_person_is_stored_with_a_hash_of_the_password(session: Session) -> None:
    user = add(session, email=" Ines@Desk.Example ")

    assert (user.email, user.name, user.role) == ("ines@desk.example", "Ines Okafor", Role.REVIEWER)
    assert HASHER.is_right(user.password_hash, PASSWORD)


def test_new_person_is_told_without_the_password(session: Session) -> None:
    user = add(session)

    told = last_event(session)

    assert (told["action"], told["actor"], told["article"]) == ("add_user", "command line", None)
    assert told["after"] == {
        "email": "ines@desk.example",
        "is_paused": False,
        "name": "Ines Okafor",
        "role": "reviewer",
        "user": user.public_id,
    }


def test_taken_address_is_refused_in_any_spelling(session: Session) -> None:
    add(session)

    with pytest.raises(Invalid, match="is here already") as caught:
        add(session, email="INES@desk.example")

    assert caught.value.field == "email"
    assert session.scalars(select(func.count()).select_from(User)).one() == 1


@pytest.mark.parametrize(
    ("email", "password", "field"),
    [
        ("nobody", PASSWORD, "email"),
        ("a@desk.example", "short", "password"),
        ("a@desk.example", "okafor-ines-1", "password"),
    ],
)
def test_bad_input_is_refused_at_its_field(session: Session, email: str, password: str, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        add(session, email=email, password=password)

    assert caught.value.field == field


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.EDITOR])
def test_only_admins_manage_people(session: Session, role: Role) -> None:
    admin, other = make_user(session, Role.ADMIN), make_user(session, role)
    actor = actor_of(other)

    with pytest.raises(NotAllowed):
        add(session, actor=actor)
    with pytest.raises(NotAllowed):
        set_role(session, actor=actor, user_id=other.public_id, role=Role.ADMIN)
    with pytest.raises(NotAllowed):
        pause_user(session, actor=actor, user_id=admin.public_id)
    with pytest.raises(NotAllowed):
        resume_user(session, actor=actor, user_id=admin.public_id)
    with pytest.raises(NotAllowed):
        sign_out_everywhere(session, actor=actor, user_id=admin.public_id)


def test_new_role_ends_the_sessions_of_that_person_alone(session: Session) -> None:
    admin, user = make_user(session, Role.ADMIN), make_user(session)
    give_session(session, admin)
    give_session(session, user)

    set_role(session, actor=actor_of(admin), user_id=user.public_id, role=Role.EDITOR)

    assert user.role is Role.EDITOR
    assert (sessions_of(session, user), sessions_of(session, admin)) == (0, 1)


def test_new_role_is_told_with_the_former(session: Session) -> None:
    admin, user = make_user(session, Role.ADMIN), make_user(session, name="Rosa Reed")

    set_role(session, actor=actor_of(admin), user_id=user.public_id, role=Role.EDITOR)

    told = last_event(session)
    assert told["before"] == {"is_paused": False, "name": "Rosa Reed", "role": "reviewer"}
    assert told["after"] == {
        "is_paused": False,
        "name": "Rosa Reed",
        "role": "editor",
        "user": user.public_id,
    }


def test_same_role_changes_nothing(session: Session) -> None:
    admin = make_user(session, Role.ADMIN)
    give_session(session, admin)

    set_role(session, actor=actor_of(admin), user_id=admin.public_id, role=Role.ADMIN)

    assert sessions_of(session, admin) == 1
    assert session.scalars(select(func.count()).select_from(Event)).one() == 0


def test_person_is_signed_out_everywhere(session: Session) -> None:
    admin, user = make_user(session, Role.ADMIN), make_user(session)
    give_session(session, admin)
    give_session(session, user)

    ended = sign_out_everywhere(session, actor=actor_of(admin), user_id=user.public_id)

    assert (ended, sessions_of(session, user), sessions_of(session, admin)) == (1, 0, 1)
    told = last_event(session)
    assert (told["action"], told["before"]) == ("sign_out_everywhere", {"sessions": 1})


def test_person_without_sessions_is_not_told_of(session: Session) -> None:
    user = make_user(session)

    assert sign_out_everywhere(session, actor=COMMAND_LINE, user_id=user.public_id) == 0
    assert session.scalars(select(func.count()).select_from(Event)).one() == 0


def test_anybody_may_be_made_admin(session: Session) -> None:
    user = make_user(session, Role.EDITOR)

    set_role(session, actor=COMMAND_LINE, user_id=user.public_id, role=Role.ADMIN)

    assert user.role is Role.ADMIN


def test_pause_ends_the_sessions_and_can_be_taken_back(session: Session) -> None:
    admin, user = make_user(session, Role.ADMIN), make_user(session)
    give_session(session, user)

    pause_user(session, actor=actor_of(admin), user_id=user.public_id)

    assert user.is_paused
    assert sessions_of(session, user) == 0
    resume_user(session, actor=actor_of(admin), user_id=user.public_id)
    assert not user.is_paused
    assert last_event(session)["action"] == "resume_user"


def test_last_admin_stays(session: Session) -> None:
    admin, paused = make_user(session, Role.ADMIN), make_user(session, Role.ADMIN)
    pause_user(session, actor=actor_of(admin), user_id=paused.public_id)

    with pytest.raises(Invalid, match="last admin"):
        pause_user(session, actor=COMMAND_LINE, user_id=admin.public_id)
    with pytest.raises(Invalid, match="last admin"):
        set_role(session, actor=COMMAND_LINE, user_id=admin.public_id, role=Role.EDITOR)

    assert (admin.role, admin.is_paused) == (Role.ADMIN, False)


def test_admin_who_never_took_up_the_invitation_keeps_no_desk_running(session: Session) -> None:
    admin, invited = make_user(session, Role.ADMIN), make_user(session, Role.ADMIN)
    invited.password_hash = ""
    session.commit()

    with pytest.raises(Invalid, match="last admin"):
        pause_user(session, actor=COMMAND_LINE, user_id=admin.public_id)

    set_role(session, actor=COMMAND_LINE, user_id=invited.public_id, role=Role.EDITOR)
    assert invited.role is Role.EDITOR


def test_two_admins_who_pause_each_other_at_once_leave_one(session: Session, engine: Engine) -> None:
    admins = [make_user(session, Role.ADMIN) for _ in range(2)]
    session.rollback()
    start = Barrier(2)

    def pause(admin: User) -> bool:
        with session_factory(engine)() as own:
            own.connection()
            start.wait()
            try:
                pause_user(own, actor=COMMAND_LINE, user_id=admin.public_id)
            except Invalid:
                return False
            return True

    for _ in range(20):
        with ThreadPoolExecutor(2) as pool:
            outcomes = sorted(pool.map(pause, admins))

        assert outcomes == [False, True]
        for admin in admins:
            resume_user(session, actor=COMMAND_LINE, user_id=admin.public_id)


def test_unknown_person_is_not_found(session: Session) -> None:
    with pytest.raises(NotFound):
        pause_user(session, actor=COMMAND_LINE, user_id="0" * 32)
