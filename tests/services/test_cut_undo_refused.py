"""An act stays once something has happened to its claims; one sentence says so, whatever it was."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from cutting import add, drop, halve, is_whole, quotes, reword, take_back
from factories import actor_of, claims_of, make_evidence
from judging import SUPPORTED, UNVERIFIED, Desk, cite, judge, make_desk, undo
from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import ArticleState, BlockKind, ClaimKind, ClaimState, Role
from factcheck.domain.permissions import Actor
from factcheck.errors import Conflict, NotAllowed
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.models import Claim
from factcheck.services.articles import set_reference_date
from factcheck.services.blocks import set_block_kind
from factcheck.services.cutting import join_claims, restore_claim, set_kind
from factcheck.services.evidence import withdraw_evidence
from factcheck.services.verdicts import ask_editor

pytestmark = pytest.mark.databases("one")

TOO_LATE = r"^Your last change cannot be undone any more: something has happened to its claims since\.$"


@pytest.fixture
def desk(session: Session) -> Desk:
    return make_desk(session)


def by_verdict(session: Session, desk: Desk, claim: Claim) -> None:
    judge(session, desk.ben, claim, UNVERIFIED)


def by_draft(session: Session, desk: Desk, claim: Claim) -> None:
    judge(session, desk.ben, claim, SUPPORTED)


def by_own_verdict(session: Session, desk: Desk, claim: Claim) -> None:
    judge(session, desk.ann, claim, UNVERIFIED)


def by_evidence(session: Session, desk: Desk, claim: Claim) -> None:
    cite(session, desk.ben, claim)


def by_call(session: Session, desk: Desk, claim: Claim) -> None:
    ask_editor(session, actor=actor_of(desk.ben), claim_id=claim.public_id)


def by_drop(session: Session, desk: Desk, claim: Claim) -> None:
    drop(session, actor_of(desk.ben), claim)


def by_drop_and_return(session: Session, desk: Desk, claim: Claim) -> None:
    drop(session, actor_of(desk.ben), claim)
    take_back(session, actor_of(desk.ben), desk.article)


def by_words(session: Session, desk: Desk, claim: Claim) -> None:
    reword(session, actor_of(desk.ben), claim, "harbour")


def by_split(session: Session, desk: Desk, claim: Claim) -> None:
    halve(session, actor_of(desk.ben), claim, base=claim.revision)


def by_kind(session: Session, desk: Desk, claim: Claim) -> None:
    set_kind(
        session,
        actor=actor_of(desk.ben),
        claim_id=claim.public_id,
        kind=ClaimKind.PREDICTION,
        is_checkable=True,
    )


Way = Callable[[Session, Desk, Claim], None]
WAYS = [
    by_verdict,
    by_draft,
    by_own_verdict,
    by_evidence,
    by_call,
    by_drop,
    by_drop_and_return,
    by_words,
    by_split,
    by_kind,
]


@pytest.mark.parametrize("way", WAYS)
def test_a_split_stays_once_a_part_was_worked_on(session: Session, desk: Desk, way: Way) -> None:
    parts = halve(session, actor_of(desk.ann), desk.claim)
    way(session, desk, parts[1])
    before = quotes(session, desk.article)

    with pytest.raises(Conflict, match=TOO_LATE):
        take_back(session, actor_of(desk.ann), desk.article)

    assert quotes(session, desk.article) == before
    assert is_whole(session)


@pytest.mark.parametrize("way", [by_verdict, by_draft, by_own_verdict, by_call, by_drop, by_split, by_kind])
def test_changed_words_stay_once_the_claim_was_worked_on(session: Session, desk: Desk, way: Way) -> None:
    reword(session, actor_of(desk.ann), desk.claim, "The harbour opened")
    way(session, desk, desk.claim)

    with pytest.raises(Conflict, match=TOO_LATE):
        take_back(session, actor_of(desk.ann), desk.article)


@pytest.mark.parametrize("way", [by_verdict, by_draft, by_evidence, by_drop, by_kind])
def test_a_new_claim_stays_once_it_was_worked_on(session: Session, desk: Desk, way: Way) -> None:
    claim = add(session, actor_of(desk.ann), desk.article, "nine cranes")
    way(session, desk, claim)

    with pytest.raises(Conflict, match=TOO_LATE):
        take_back(session, actor_of(desk.ann), desk.article)


def test_a_drop_stays_once_somebody_restored_the_claim(session: Session, desk: Desk) -> None:
    drop(session, actor_of(desk.ann), desk.claim)
    restore_claim(session, actor=actor_of(desk.ben), claim_id=desk.claim.public_id)

    with pytest.raises(Conflict, match=TOO_LATE):
        take_back(session, actor_of(desk.ann), desk.article)


def test_evidence_on_a_claim_that_stays_is_no_hindrance(session: Session, desk: Desk) -> None:
    reword(session, actor_of(desk.ann), desk.claim, "harbour opened")
    by_evidence(session, desk, desk.claim)

    take_back(session, actor_of(desk.ann), desk.article)

    assert desk.claim.revision == 1


def test_what_was_taken_back_on_a_part_is_no_hindrance(session: Session, desk: Desk) -> None:
    parts = halve(session, actor_of(desk.ann), desk.claim)
    by_own_verdict(session, desk, parts[0])
    undo(session, desk.ann, parts[0])
    evidence = cite(session, desk.ben, parts[1])
    withdraw_evidence(session, actor=actor_of(desk.ben), evidence_id=evidence.public_id)

    take_back(session, actor_of(desk.ann), desk.article)

    assert desk.claim.number == 1
    assert is_whole(session)


def test_work_on_other_claims_is_no_hindrance(session: Session, desk: Desk) -> None:
    halve(session, actor_of(desk.ann), desk.claim)
    third = next(one for one in claims_of(session, desk.article) if one.number == 4)
    by_verdict(session, desk, third)

    take_back(session, actor_of(desk.ann), desk.article)

    assert desk.claim.number == 1


def test_evidence_that_was_withdrawn_from_a_whole_keeps_the_join(
    session: Session, desk: Desk, editor: Actor
) -> None:
    evidence = make_evidence(session, desk.claim, desk.ann)
    judge(session, desk.ann, desk.claim, SUPPORTED)
    second = claims_of(session, desk.article)[1]
    cite(session, desk.ann, desk.claim, "https://register.example/4")
    join_claims(session, actor=editor, claim_ids=[desk.claim.public_id, second.public_id])
    withdraw_evidence(session, actor=actor_of(desk.ann), evidence_id=evidence.public_id)

    with pytest.raises(Conflict, match=TOO_LATE):
        take_back(session, editor, desk.article)


def test_a_date_that_was_changed_while_the_words_made_it_stale_keeps_them(
    session: Session, desk: Desk, editor: Actor, facts: ReferenceFacts
) -> None:
    judge(session, desk.ann, desk.claim, UNVERIFIED)
    reword(session, editor, desk.claim, "harbour opened")
    change_date(session, desk, editor, facts)

    with pytest.raises(Conflict, match=TOO_LATE):
        take_back(session, editor, desk.article)


def test_a_date_that_was_changed_meanwhile_leaves_what_comes_back_stale(
    session: Session, desk: Desk, editor: Actor, facts: ReferenceFacts
) -> None:
    judge(session, desk.ann, desk.claim, UNVERIFIED)
    halve(session, editor, desk.claim)
    change_date(session, desk, editor, facts)

    take_back(session, editor, desk.article)

    assert (desk.claim.state, desk.claim.former_state) == (ClaimState.STALE, ClaimState.OPEN)
    assert is_whole(session)


def change_date(session: Session, desk: Desk, editor: Actor, facts: ReferenceFacts) -> None:
    set_reference_date(
        session,
        actor=editor,
        article_id=desk.article.public_id,
        value=PartialDate.parse("2024-01"),
        facts=facts,
    )


def test_a_block_that_was_left_out_keeps_its_split(
    session: Session, desk: Desk, editor: Actor, facts: ReferenceFacts
) -> None:
    desk.article.state = ArticleState.DRAFT
    session.commit()
    halve(session, editor, desk.claim)
    block = desk.claim.block.public_id
    set_block_kind(session, actor=editor, block_id=block, kind=BlockKind.FURNITURE, facts=facts)

    with pytest.raises(Conflict, match=TOO_LATE):
        take_back(session, editor, desk.article)


@pytest.mark.parametrize("is_split", [True, False])
def test_words_that_are_another_claim_by_now_do_not_come_back(
    session: Session, desk: Desk, is_split: bool
) -> None:
    ann = actor_of(desk.ann)
    reword(session, ann, desk.claim, "The harbour opened in 1931")
    _ = halve(session, ann, desk.claim, base=2) if is_split else reword(session, ann, desk.claim, "harbour")
    add(session, actor_of(desk.ben), desk.article, "The harbour opened in 1931")

    with pytest.raises(Conflict, match="are another claim by now"):
        take_back(session, ann, desk.article)

    assert is_whole(session)


def test_whoever_is_no_editor_any_more_leaves_what_others_judged(session: Session, desk: Desk) -> None:
    judge(session, desk.ben, desk.claim, UNVERIFIED)
    as_editor = replace(actor_of(desk.ann), role=Role.EDITOR)
    reword(session, as_editor, desk.claim, "harbour")

    with pytest.raises(NotAllowed, match=r"^Only an editor can change this claim now\.$"):
        take_back(session, actor_of(desk.ann), desk.article)


def test_what_an_older_version_did_not_tell_is_made_up_for(
    session: Session, desk: Desk, editor: Actor
) -> None:
    before = {"kind": "opinion", "checkable": False, "dropped": True}
    append_event(
        session,
        actor=editor,
        action="set_kind",
        at=now(session),
        article=desk.article,
        claim=desk.claim,
        before=before,
        after={"kind": "fact", "checkable": True, "dropped": False},
    )
    session.commit()

    take_back(session, editor, desk.article)

    assert (desk.claim.drop_reason, desk.claim.is_dropped_by_editor) == ("opinion", False)
    assert is_whole(session)
