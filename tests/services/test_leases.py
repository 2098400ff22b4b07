"""Taking a claim to decide: half an hour, renewed by work, and how it ends blindness."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from deciding import D, Desk, S, U, decide, last_event, ruling, stale
from factories import actor_of, make_user, make_verdict
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimState, DropCause, Role
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.errors import Conflict, NotAllowed
from factcheck.persistence.clock import now
from factcheck.persistence.models import Assignment, Claim, Lease, User
from factcheck.persistence.sight import open_claims
from factcheck.services.adjudication import confirm_claims, send_back, take_claim


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


def take(desk: Desk, claim: Claim, *, by: User | None = None) -> Lease:
    editor = by or desk.editor
    take_claim(desk.session, actor=actor_of(editor), claim_id=claim.public_id)
    lease = desk.session.get(Lease, (claim.id, claim.round, editor.id))
    assert lease is not None
    return lease


def run_out(desk: Desk, lease: Lease) -> None:
    lease.expires_at = now(desk.session) - timedelta(seconds=1)
    desk.session.commit()


def ask(desk: Desk, editor: User) -> None:
    desk.session.add(Assignment(article_id=desk.article.id, user_id=editor.id))
    desk.session.commit()


def sees(desk: Desk, editor: User, claim: Claim) -> bool:
    return claim.id in open_claims(desk.session, actor_of(editor), Claim.id == claim.id)


def test_a_claim_is_taken_for_half_an_hour_of_database_time(desk: Desk) -> None:
    lease = take(desk, desk.claim(S, D))

    left = lease.expires_at - now(desk.session)
    assert timedelta(minutes=29) < left <= timedelta(minutes=30)
    assert last_event(desk.session)["action"] == "take_claim"


def test_taking_again_renews_ones_own_lease(desk: Desk) -> None:
    claim = desk.claim(S, D)
    lease = take(desk, claim)
    taken_at, lease.expires_at = lease.taken_at, now(desk.session) + timedelta(minutes=1)
    desk.session.commit()

    take(desk, claim)

    assert lease.taken_at == taken_at
    assert lease.expires_at > now(desk.session) + timedelta(minutes=29)


def test_another_editor_is_told_who_has_the_claim_and_until_when(desk: Desk) -> None:
    claim, other = desk.claim(S, D), make_user(desk.session, Role.EDITOR)
    lease = take(desk, claim)

    told = rf"Ana Moreau has taken this claim, until {lease.expires_at:%H:%M} UTC"
    with pytest.raises(Conflict, match=told):
        take(desk, claim, by=other)
    with pytest.raises(Conflict, match=told):
        decide(desk, claim, by=other)
    with pytest.raises(Conflict, match=told):
        send_back(desk.session, actor=actor_of(other), claim_id=claim.public_id, question="Why?")
    assert claim.state is ClaimState.SPLIT


def test_a_taken_claim_is_not_confirmed_with_others(desk: Desk) -> None:
    claim, other = desk.claim(S, S), make_user(desk.session, Role.EDITOR)
    take(desk, claim)

    with pytest.raises(Conflict, match=r"Claim 1 .*Ana Moreau has taken this claim"):
        confirm_claims(desk.session, actor=actor_of(other), claim_ids=[claim.public_id])


def test_a_lease_that_ran_out_can_be_taken_over_and_nothing_is_lost(desk: Desk) -> None:
    claim, other = desk.claim(S, D), make_user(desk.session, Role.EDITOR)
    first = take(desk, claim)
    run_out(desk, first)

    second = take(desk, claim, by=other)

    assert second.expires_at > now(desk.session)
    with pytest.raises(Conflict):
        decide(desk, claim)
    run_out(desk, second)
    assert decide(desk, claim).editor_id == desk.editor.id


def test_a_decision_needs_no_lease_and_ends_ones_own(desk: Desk) -> None:
    claim = desk.claim(S, D)

    decide(desk, claim)

    lease = desk.session.get(Lease, (claim.id, 1, desk.editor.id))
    assert lease is not None
    assert lease.expires_at <= now(desk.session)


def test_the_command_line_holds_no_lease(desk: Desk) -> None:
    claim = desk.claim(S, D)

    take_claim(desk.session, actor=COMMAND_LINE, claim_id=claim.public_id)

    assert desk.session.query(Lease).count() == 0


@pytest.mark.parametrize("labels", [(), (S,)])
def test_an_open_claim_is_not_taken_by_an_editor_who_sees_it(desk: Desk, labels: tuple) -> None:  # type: ignore[type-arg]
    with pytest.raises(NotAllowed, match="open cannot be decided"):
        take(desk, desk.claim(*labels))


def test_who_judged_the_claim_does_not_take_it(desk: Desk) -> None:
    claim = desk.claim(S, D)
    make_verdict(desk.session, claim, desk.editor, U)

    with pytest.raises(NotAllowed, match="another editor decides"):
        take(desk, claim)


def test_reviewers_take_nothing_and_nobody_takes_outside_the_review(desk: Desk) -> None:
    claim = desk.claim(S, D)

    with pytest.raises(NotAllowed, match="Only editors"):
        take(desk, claim, by=desk.ines)
    desk.article.state = ArticleState.SIGNED_OFF
    desk.session.commit()
    with pytest.raises(NotAllowed, match="not in review"):
        take(desk, claim)


def refusal(desk: Desk, claim: Claim, act: str) -> str:
    actor, claim_id = actor_of(desk.editor), claim.public_id
    acts: dict[str, Callable[[], object]] = {
        "decide": lambda: decide(desk, claim),
        "confirm": lambda: confirm_claims(desk.session, actor=actor, claim_ids=[claim_id]),
        "send_back": lambda: send_back(desk.session, actor=actor, claim_id=claim_id, question="Why?"),
    }
    with pytest.raises(NotAllowed) as refused:
        acts[act]()
    return str(refused.value).replace(f"Claim {claim.number}", "Claim")


@pytest.mark.parametrize("act", ["decide", "confirm", "send_back"])
def test_no_refusal_tells_an_editor_who_is_asked_to_judge_where_a_claim_stands(desk: Desk, act: str) -> None:
    ask(desk, desk.editor)
    open_one, agreed, split = desk.claim(), desk.claim(S, S, number=2), desk.claim(S, D, number=3)

    sentences = {refusal(desk, claim, act) for claim in (open_one, agreed, split)}

    assert len(sentences) == 1
    assert "You are asked to judge this claim" in sentences.pop()


@pytest.mark.parametrize("kind", ["open", "agreed", "split", "stale"])
def test_an_editor_who_is_asked_opens_the_verdicts_by_taking_the_claim_in_any_state(
    desk: Desk, kind: str
) -> None:
    ask(desk, desk.editor)
    claim = desk.claim(*{"open": (S,), "split": (S, D)}.get(kind, (S, S)))
    if kind == "stale":
        stale(desk, claim)
    assert not sees(desk, desk.editor, claim)

    take(desk, claim)

    assert sees(desk, desk.editor, claim)


def test_an_editor_who_is_asked_decides_a_claim_that_they_took(desk: Desk) -> None:
    ask(desk, desk.editor)
    claim = desk.claim(S, D)
    take(desk, claim)

    assert decide(desk, claim, ruling(U)).label is U


def test_an_asked_editor_who_meets_anothers_lease_sees_the_claim_but_does_not_hold_it(desk: Desk) -> None:
    claim, other = desk.claim(S, D), make_user(desk.session, Role.EDITOR)
    ask(desk, other)
    take(desk, claim)

    with pytest.raises(Conflict, match="Ana Moreau"):
        take(desk, claim, by=other)

    assert sees(desk, other, claim)
    assert decide(desk, claim).editor_id == desk.editor.id


def test_a_new_round_closes_the_claim_again(desk: Desk) -> None:
    ask(desk, desk.editor)
    claim = desk.claim(S, D)
    take(desk, claim)

    send_back(desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, question="Why?")

    assert not sees(desk, desk.editor, claim)


def test_a_dropped_claim_is_not_taken(desk: Desk) -> None:
    ask(desk, desk.editor)
    claim = desk.claim()
    claim.state, claim.drop_cause = ClaimState.DROPPED, DropCause.NOT_CHECKABLE
    desk.session.commit()

    with pytest.raises(NotAllowed, match="dropped cannot be decided"):
        take(desk, claim)
