"""A claim that has verdicts becomes stale when something they rest on changes."""

from factories import claims_of, make_article, make_user
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ClaimState
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.clock import now
from factcheck.persistence.models import Claim, Event
from factcheck.persistence.session import transaction
from factcheck.persistence.staleness import make_stale


def change(session: Session, claim: Claim) -> bool:
    with transaction(session):
        return make_stale(session, claim, actor=COMMAND_LINE, at=now(session), why="the date changed")


def test_a_decided_claim_becomes_stale_and_remembers_where_it_stood(session: Session) -> None:
    claim = claims_of(session, make_article(session, reviewers=[make_user(session)]))[0]
    claim.state = ClaimState.FINAL
    session.commit()

    assert change(session, claim)

    assert (claim.state, claim.former_state) == (ClaimState.STALE, ClaimState.FINAL)
    assert session.scalars(select(Event.action)).all() == ["make_stale"]


def test_a_claim_that_nobody_judged_stays_open(session: Session) -> None:
    claim = claims_of(session, make_article(session))[0]

    assert not change(session, claim)
    assert claim.state is ClaimState.OPEN


def test_a_dropped_claim_stays_dropped(session: Session) -> None:
    claim = claims_of(session, make_article(session))[0]
    claim.state = ClaimState.DROPPED
    session.commit()

    assert not change(session, claim)
    assert session.scalars(select(Event)).all() == []
