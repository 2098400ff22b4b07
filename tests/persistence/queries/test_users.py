"""People for pages, and the person behind a session."""

from datetime import timedelta

from factories import make_user
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.persistence.clock import now
from factcheck.persistence.models import User, UserSession
from factcheck.persistence.queries.users import SignedInPerson, reviewers_available, signed_in_person

IDLE = timedelta(hours=12)


def open_session(
    session: Session, user: User, *, token: str = "t", seen: timedelta = timedelta(), left: float = 7.0
) -> None:
    moment = now(session)
    session.add(
        UserSession(
            token_sha256=token,
            user_id=user.id,
            csrf_token=f"csrf of {token}",
            address="",
            user_agent="",
            created_at=moment,
            seen_at=moment - seen,
            expires_at=moment + timedelta(days=left),
        )
    )
    session.commit()


def found(session: Session, token: str = "t") -> SignedInPerson | None:
    return signed_in_person(session, token_sha256=token, idle=IDLE)


def test_session_names_its_person(session: Session) -> None:
    noise, user = make_user(session), make_user(session, Role.EDITOR, name="Edda Ek")
    open_session(session, noise, token="other")
    open_session(session, user)

    signed_in = found(session)

    assert signed_in
    assert (signed_in.person.id, signed_in.person.name, signed_in.person.initials) == (
        user.id,
        "Edda Ek",
        "EE",
    )
    assert (signed_in.person.role, signed_in.csrf_token) == (Role.EDITOR, "csrf of t")
    assert not signed_in.is_due


def test_unknown_token_names_nobody(session: Session) -> None:
    open_session(session, make_user(session))

    assert found(session, "unknown") is None


def test_session_ends_at_its_absolute_limit(session: Session) -> None:
    open_session(session, make_user(session), left=-0.0001)

    assert found(session) is None


def test_idle_session_ends(session: Session) -> None:
    user = make_user(session)
    open_session(session, user, token="idle", seen=IDLE)
    open_session(session, user, token="used", seen=IDLE - timedelta(minutes=1))

    assert found(session, "idle") is None
    assert found(session, "used")


def test_use_is_noted_after_15_minutes(session: Session) -> None:
    user = make_user(session)
    open_session(session, user, token="young", seen=timedelta(minutes=14))
    open_session(session, user, token="older", seen=timedelta(minutes=15))

    young, older = found(session, "young"), found(session, "older")

    assert young
    assert older
    assert (young.is_due, older.is_due) == (False, True)


def test_session_of_a_paused_person_names_nobody(session: Session) -> None:
    user = make_user(session)
    open_session(session, user)
    user.is_paused = True
    session.commit()

    assert found(session) is None


def test_reviewers_are_all_who_are_not_paused_by_name(session: Session) -> None:
    paused = make_user(session, name="Ada")
    paused.is_paused = True
    make_user(session, Role.ADMIN, name="Zoe Zeller")
    make_user(session, name="Ida").password_hash = ""
    make_user(session, Role.EDITOR, name="Ben Burg")
    session.commit()

    assert [(person.name, person.initials) for person in reviewers_available(session)] == [
        ("Ben Burg", "BB"),
        ("Zoe Zeller", "ZZ"),
    ]
