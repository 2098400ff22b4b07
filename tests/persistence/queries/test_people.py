"""People as admins see them, and a person's own sessions."""

from datetime import datetime, timedelta

import pytest
from factories import MOMENT, make_user
from sqlalchemy import update
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.errors import NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.models import Invitation, User, UserSession
from factcheck.persistence.queries.people import (
    PersonState,
    invited_person,
    own_sessions,
    people_rows,
    person_row,
)
from factcheck.persistence.user_sessions import fingerprint_of_token
from factcheck.services.invitations import OpenLink, invite_person

IDLE = timedelta(hours=12)


def invite(session: Session) -> OpenLink:
    return invite_person(session, actor=COMMAND_LINE, email="i@x.example", name="Ida", role=Role.EDITOR)


def give_session(
    session: Session, user: User, token: str, *, seen: timedelta = timedelta(), left: float = 1
) -> None:
    moment: datetime = now(session)
    session.add(
        UserSession(
            token_sha256=fingerprint_of_token(token),
            user_id=user.id,
            csrf_token="",
            address="203.0.113.7",
            user_agent="Mozilla/5.0 (X11; Linux) Firefox/145.0",
            created_at=MOMENT,
            seen_at=moment - seen,
            expires_at=moment + timedelta(days=left),
        )
    )
    session.commit()


def test_people_stand_by_name_with_state_and_last_visit(session: Session) -> None:
    zoe = make_user(session, Role.ADMIN, name="Zoe Zeller")
    ada = make_user(session, name="Ada Ames")
    zoe.seen_at, ada.is_paused = MOMENT, True
    session.commit()
    link = invite(session)

    rows = people_rows(session, idle=IDLE)

    assert [(row.name, row.state, row.seen_at, row.link_until) for row in rows] == [
        ("Ada Ames", PersonState.PAUSED, None, None),
        ("Ida", PersonState.INVITED, None, link.expires_at),
        ("Zoe Zeller", PersonState.ACTIVE, MOMENT, None),
    ]
    assert (rows[2].role, rows[2].initials, rows[2].email) == (Role.ADMIN, "ZZ", zoe.email)


def test_sessions_that_ran_out_are_not_counted(session: Session) -> None:
    user, noise = make_user(session), make_user(session)
    give_session(session, user, "open")
    give_session(session, user, "idle", seen=IDLE)
    give_session(session, user, "over", left=-0.001)
    give_session(session, noise, "noise")

    assert person_row(session, user.public_id, idle=IDLE).sessions == 1


def test_link_that_ran_out_is_not_shown(session: Session) -> None:
    link = invite(session)
    session.execute(update(Invitation).values(expires_at=MOMENT))
    session.commit()

    row = person_row(session, link.user_id, idle=IDLE)

    assert (row.state, row.link_until) == (PersonState.INVITED, None)


def test_unknown_person_is_not_found(session: Session) -> None:
    make_user(session)

    with pytest.raises(NotFound):
        person_row(session, "0" * 32, idle=IDLE)


def test_link_names_its_person(session: Session) -> None:
    link = invite(session)

    invited = invited_person(session, link.token)

    assert invited
    assert (invited.name, invited.email, invited.has_password) == ("Ida", "i@x.example", False)
    assert invited_person(session, "another") is None


def test_own_sessions_lead_with_this_one_and_then_the_last_used(session: Session) -> None:
    user, noise = make_user(session), make_user(session)
    give_session(session, noise, "noise")
    give_session(session, user, "this", seen=timedelta(hours=3))
    give_session(session, user, "older", seen=timedelta(hours=2))
    give_session(session, user, "newer", seen=timedelta(hours=1))
    give_session(session, user, "idle", seen=IDLE)

    found = own_sessions(session, user_id=user.id, token="this", idle=IDLE)

    ages = [round((now(session) - one.seen_at) / timedelta(hours=1)) for one in found]
    assert (ages, [one.is_this for one in found]) == ([3, 1, 2], [True, False, False])
    assert {(one.device, one.address, one.started_at) for one in found} == {
        ("Firefox on Linux", "203.0.113.7", MOMENT)
    }
