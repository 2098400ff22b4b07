"""Two editors at once, and verdicts that change while an editor reads."""

from threading import Barrier, Thread

import pytest
from deciding import D, Desk, I, S, U, decide, ruling, seen_now
from factories import (
    actor_of,
    make_user,
    make_verdict,
)
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ClaimState, Role
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.errors import Conflict, FactcheckError
from factcheck.persistence.models import Decision
from factcheck.persistence.session import session_factory
from factcheck.persistence.staleness import make_stale
from factcheck.services.adjudication import (
    decide_claim,
    send_back,
)


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


def test_the_second_of_two_decisions_is_told_who_was_first(desk: Desk) -> None:
    claim = desk.claim(S, D)
    other = make_user(desk.session, Role.EDITOR)
    decide(desk, claim)

    with pytest.raises(Conflict, match=r"Ana Moreau decided this claim at \d\d:\d\d UTC: supported"):
        decide(desk, claim, by=other)


def test_the_database_takes_one_decision_a_round_whatever_the_state_says(desk: Desk) -> None:
    claim = desk.claim(S, D)
    decide(desk, claim)
    claim.state = ClaimState.SPLIT
    desk.session.commit()

    with pytest.raises(Conflict, match="Another editor has just decided"):
        decide(desk, claim)

    assert claim.state is ClaimState.SPLIT


def test_of_editors_who_decide_at_the_same_moment_one_wins(engine: Engine, desk: Desk) -> None:
    claim_id = desk.claim(S, D).public_id
    actors = [actor_of(make_user(desk.session, Role.EDITOR)) for _ in range(4)]
    start, outcomes = Barrier(len(actors)), []

    def run(number: int) -> None:
        with session_factory(engine)() as session:
            start.wait()
            try:
                decide_claim(session, actor=actors[number], claim_id=claim_id, ruling=ruling())
                outcomes.append("decided")
            except FactcheckError as error:
                outcomes.append(type(error).__name__)

    threads = [Thread(target=run, args=(number,)) for number in range(len(actors))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(outcomes) == ["Conflict", "Conflict", "Conflict", "decided"]
    assert len(desk.session.scalars(select(Decision)).all()) == 1


def test_a_decision_never_rests_on_verdicts_that_changed(desk: Desk) -> None:
    claim = desk.claim(S, D)
    given = seen_now(desk, claim)
    make_verdict(desk.session, claim, desk.tomas, I)

    with pytest.raises(Conflict, match="verdicts on this claim changed"):
        decide(desk, claim, given)

    assert decide(desk, claim, seen_now(desk, claim)).label is S


def test_a_draft_saved_meanwhile_changes_nothing_for_the_editor(desk: Desk) -> None:
    claim = desk.claim(S, D)
    given = seen_now(desk, claim)
    make_verdict(desk.session, claim, desk.editor, U, is_complete=False)

    assert decide(desk, claim, given).label is S


def test_a_changed_wording_is_told(desk: Desk) -> None:
    claim = desk.claim(S, D)
    given = seen_now(desk, claim)
    claim.revision += 1
    desk.session.commit()

    with pytest.raises(Conflict, match="wording of this claim was changed"):
        decide(desk, claim, given)


def test_a_claim_that_became_stale_meanwhile_is_told(desk: Desk) -> None:
    claim = desk.claim(S, D)
    given = seen_now(desk, claim)
    make_stale(desk.session, claim, actor=COMMAND_LINE, at=claim.changed_at, why="The date changed.")
    desk.session.commit()

    with pytest.raises(Conflict, match="now stale; it was split"):
        decide(desk, claim, given)


def test_a_claim_that_was_sent_back_meanwhile_is_told_with_the_question(desk: Desk) -> None:
    claim = desk.claim(S, D)
    given = seen_now(desk, claim)
    send_back(desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, question="Which register?")

    with pytest.raises(Conflict, match=r"Ana Moreau opened a new round of this claim: “Which register\?”"):
        decide(desk, claim, given)
