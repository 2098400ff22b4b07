"""People who cut and judge at the same moment: one comes first, and nothing is half done."""

from collections.abc import Callable
from threading import Barrier, Thread

import pytest
from cutting import add, halve, is_whole, reword, take_back
from factories import actor_of, claims_of
from judging import UNVERIFIED, Desk, judge, make_desk
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factcheck.errors import FactcheckError
from factcheck.persistence.models import Article, Claim
from factcheck.persistence.session import session_factory


@pytest.fixture
def desk(session: Session) -> Desk:
    return make_desk(session)


def at_once(engine: Engine, *acts: Callable[[Session], object]) -> list[str]:
    """Do all at the same moment, each in a session of its own, and return how each ended."""
    start, outcomes = Barrier(len(acts)), [""] * len(acts)

    def run(place: int) -> None:
        with session_factory(engine)() as session:
            start.wait()
            try:
                acts[place](session)
                outcomes[place] = "done"
            except FactcheckError as error:
                outcomes[place] = type(error).__name__

    threads = [Thread(target=run, args=(place,)) for place in range(len(acts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def test_either_the_part_is_judged_or_the_split_is_taken_back(
    engine: Engine, session: Session, desk: Desk
) -> None:
    ann = actor_of(desk.ann)
    part = halve(session, ann, desk.claim)[0].id

    outcomes = at_once(
        engine,
        lambda own: take_back(own, ann, own.get_one(Article, desk.article.id)),
        lambda own: judge(own, desk.ben, own.get_one(Claim, part), UNVERIFIED),
    )

    assert sorted(outcomes) in (["Conflict", "done"], ["NotAllowed", "done"])
    session.rollback()
    assert is_whole(session)


def test_words_are_made_a_claim_once_however_many_choose_them(
    engine: Engine, session: Session, desk: Desk
) -> None:
    people = [actor_of(person) for person in (desk.ann, desk.ben)] * 2

    outcomes = at_once(
        engine,
        *(
            lambda own, who=who: add(own, who, own.get_one(Article, desk.article.id), "nine cranes")  # type: ignore[misc]
            for who in people
        ),
    )

    assert sorted(outcomes) == ["Invalid", "Invalid", "Invalid", "done"]
    session.rollback()
    assert len([one for one in claims_of(session, desk.article) if one.number]) == 4


def test_of_two_new_wordings_one_wins(engine: Engine, session: Session, desk: Desk) -> None:
    outcomes = at_once(
        engine,
        lambda own: reword(own, actor_of(desk.ann), own.get_one(Claim, desk.claim.id), "harbour", base=1),
        lambda own: reword(own, actor_of(desk.ben), own.get_one(Claim, desk.claim.id), "opened", base=1),
    )

    assert sorted(outcomes) == ["Conflict", "done"]
    session.rollback()
    assert is_whole(session)
