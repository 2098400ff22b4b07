"""One's own last act by hand is taken back, and what was before is there again."""

import pytest
from cutting import add, drop, events_of, halve, is_whole, quotes, reword, take_back
from factories import actor_of, claims_of, make_article, make_finding
from judging import UNVERIFIED, Desk, judge, make_desk
from sqlalchemy.orm import Session

from factcheck.domain.hand_acts import DEEPEST
from factcheck.domain.labels import ArticleState, ClaimKind, ClaimState, DropCause
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import Invalid, NotAllowed
from factcheck.persistence.models import Claim, Finding
from factcheck.services.cutting import join_claims, restore_claim, set_kind

pytestmark = [pytest.mark.databases("one"), pytest.mark.slow]

BEFORE = [
    (1, "The harbour opened in 1931."),
    (2, "It has nine cranes."),
    (3, "The mayor paid for two of them."),
]


@pytest.fixture
def desk(session: Session) -> Desk:
    return make_desk(session)


def actions_of(session: Session, claim: Claim) -> list[object]:
    return [event["action"] for event in events_of(session, claim)]


def as_opinion(session: Session, actor: Actor, claim: Claim, *, is_checkable: bool = False) -> Claim:
    return set_kind(
        session,
        actor=actor,
        claim_id=claim.public_id,
        kind=ClaimKind.OPINION,
        is_checkable=is_checkable,
    )


class TestEachAct:
    def test_a_split_brings_back_the_claim_itself(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        parts = halve(session, ann, desk.claim)

        undone = take_back(session, ann, desk.article)

        assert (undone.action, undone.claim_id) == ("split_claim", desk.claim.public_id)
        assert quotes(session, desk.article) == BEFORE
        assert (desk.claim.state, desk.claim.former_state) == (ClaimState.OPEN, None)
        assert [(part.state, part.drop_cause, part.number) for part in parts] == [
            (ClaimState.DROPPED, DropCause.REPLACED, None)
        ] * 2
        assert is_whole(session)

    def test_it_is_told_on_each_claim_with_what_it_undoes(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        parts = halve(session, ann, desk.claim)

        take_back(session, ann, desk.article)

        for claim in (desk.claim, *parts):
            split, undo = events_of(session, claim)
            assert (split["action"], undo["action"]) == ("split_claim", "undo_split_claim")
            assert undo["before"] == split["after"]
            assert undo["after"] == {**split["before"], "undoes": 1}  # type: ignore[dict-item]

    def test_a_join_brings_back_all_claims_with_their_verdicts(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        first, second, _ = claims_of(session, desk.article)
        for person in (desk.ann, desk.ben):
            judge(session, person, second, UNVERIFIED)
        join_claims(session, actor=editor, claim_ids=[first.public_id, second.public_id])

        take_back(session, editor, desk.article)

        assert quotes(session, desk.article) == BEFORE
        assert (first.state, second.state) == (ClaimState.OPEN, ClaimState.AGREED)
        assert is_whole(session)

    def test_a_stale_claim_comes_back_as_stale(self, session: Session, desk: Desk, editor: Actor) -> None:
        judge(session, desk.ann, desk.claim, UNVERIFIED)
        reword(session, editor, desk.claim, "The harbour opened")
        halve(session, editor, desk.claim, base=2)

        take_back(session, editor, desk.article)

        assert (desk.claim.state, desk.claim.former_state) == (ClaimState.STALE, ClaimState.OPEN)

    def test_a_new_claim_goes(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        claim = add(session, ann, desk.article, "nine cranes")

        undone = take_back(session, ann, desk.article)

        assert (undone.action, undone.claim_id) == ("add_claim", None)
        assert quotes(session, desk.article) == BEFORE
        assert claim.drop_cause is DropCause.REPLACED
        assert is_whole(session)

    def test_its_words_can_be_a_claim_again(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        add(session, ann, desk.article, "nine cranes")
        take_back(session, ann, desk.article)

        assert add(session, ann, desk.article, "nine cranes").number == 3

    def test_changed_words_are_the_former_ones_again(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        reword(session, ann, desk.claim, "harbour opened")

        take_back(session, ann, desk.article)

        assert quotes(session, desk.article) == BEFORE
        assert (desk.claim.revision, desk.claim.is_cut_by_hand) == (1, False)
        assert is_whole(session)

    def test_a_wording_that_was_taken_back_keeps_its_number_for_good(
        self, session: Session, desk: Desk
    ) -> None:
        ann = actor_of(desk.ann)
        reword(session, ann, desk.claim, "harbour opened")
        take_back(session, ann, desk.article)

        reword(session, ann, desk.claim, "The harbour")

        assert desk.claim.revision == 3
        assert quotes(session, desk.article)[0] == (1, "The harbour")
        assert is_whole(session)

    def test_verdicts_count_again_on_the_former_words(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        for person in (desk.ann, desk.ben):
            judge(session, person, desk.claim, UNVERIFIED)
        reword(session, editor, desk.claim, "harbour opened")

        take_back(session, editor, desk.article)

        assert (desk.claim.state, desk.claim.former_state) == (ClaimState.AGREED, None)
        assert actions_of(session, desk.claim)[-3:] == ["make_stale", "undo_change_span", "undo_make_stale"]
        assert is_whole(session)

    def test_a_claim_that_was_stale_before_stays_stale(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        judge(session, desk.ann, desk.claim, UNVERIFIED)
        reword(session, editor, desk.claim, "harbour opened")
        reword(session, editor, desk.claim, "harbour")

        take_back(session, editor, desk.article)
        assert desk.claim.state is ClaimState.STALE

        take_back(session, editor, desk.article)
        assert desk.claim.state is ClaimState.OPEN

    def test_a_drop(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        drop(session, ann, desk.claim)

        take_back(session, ann, desk.article)

        assert (desk.claim.state, desk.claim.drop_cause) == (ClaimState.OPEN, None)
        assert actions_of(session, desk.claim) == ["drop_claim", "undo_drop_claim"]
        assert is_whole(session)

    def test_a_restoring_with_the_reason_and_who_may_restore(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        drop(session, editor, desk.claim, "A guess")
        restore_claim(session, actor=editor, claim_id=desk.claim.public_id)

        take_back(session, editor, desk.article)

        assert (desk.claim.state, desk.claim.drop_cause) == (ClaimState.DROPPED, DropCause.NOT_CHECKABLE)
        assert (desk.claim.drop_reason, desk.claim.is_dropped_by_editor) == ("A guess", True)
        assert is_whole(session)

    def test_a_kind(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        as_opinion(session, ann, desk.claim, is_checkable=True)

        take_back(session, ann, desk.article)

        assert (desk.claim.kind, desk.claim.is_checkable) == (ClaimKind.FACT, True)
        assert desk.claim.state is ClaimState.OPEN

    def test_a_kind_that_dropped_the_claim(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        as_opinion(session, ann, desk.claim)

        take_back(session, ann, desk.article)

        assert (desk.claim.kind, desk.claim.is_checkable) == (ClaimKind.FACT, True)
        assert (desk.claim.state, desk.claim.drop_cause) == (ClaimState.OPEN, None)
        assert is_whole(session)

    def test_a_kind_that_restored_the_claim(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        as_opinion(session, ann, desk.claim)
        set_kind(session, actor=ann, claim_id=desk.claim.public_id, kind=ClaimKind.FACT, is_checkable=True)

        take_back(session, ann, desk.article)

        assert (desk.claim.kind, desk.claim.is_checkable) == (ClaimKind.OPINION, False)
        assert (desk.claim.state, desk.claim.drop_reason) == (ClaimState.DROPPED, "opinion")
        assert is_whole(session)

    def test_findings_go_back_to_their_claim(self, session: Session, desk: Desk) -> None:
        finding = make_finding(session, desk.claim)
        halve(session, actor_of(desk.ann), desk.claim)

        take_back(session, actor_of(desk.ann), desk.article)

        assert session.get_one(Finding, finding.id).claim_ids == {desk.claim.id}


class TestOrder:
    def test_one_act_after_the_other_is_taken_back(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        parts = halve(session, ann, desk.claim)
        drop(session, ann, parts[0])
        reword(session, ann, parts[1], "harbour")
        add(session, ann, desk.article, "nine cranes")

        undone = [take_back(session, ann, desk.article).action for _ in range(4)]

        assert undone == ["add_claim", "change_span", "drop_claim", "split_claim"]
        assert quotes(session, desk.article) == BEFORE
        assert is_whole(session)
        with pytest.raises(Invalid, match="nothing of yours to undo"):
            take_back(session, ann, desk.article)

    def test_what_was_done_after_an_undo_is_undone_first(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        drop(session, ann, desk.claim)
        add(session, ann, desk.article, "nine cranes")
        take_back(session, ann, desk.article)
        add(session, ann, desk.article, "mayor paid")

        undone = [take_back(session, ann, desk.article).action for _ in range(2)]

        assert undone == ["add_claim", "drop_claim"]

    def test_only_ones_own_acts_are_taken_back(self, session: Session, desk: Desk) -> None:
        drop(session, actor_of(desk.ann), claims_of(session, desk.article)[2])
        drop(session, actor_of(desk.ben), desk.claim)

        take_back(session, actor_of(desk.ann), desk.article)

        assert [claim.state for claim in claims_of(session, desk.article)] == [
            ClaimState.DROPPED,
            ClaimState.OPEN,
            ClaimState.OPEN,
        ]

    def test_only_acts_in_this_article_are_taken_back(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        drop(session, editor, claims_of(session, make_article(session))[0])

        with pytest.raises(Invalid, match="nothing of yours"):
            take_back(session, editor, desk.article)

    def test_there_is_an_end_to_going_back(self, session: Session, editor: Actor) -> None:
        article = make_article(session, [" ".join(f"word{number}" for number in range(DEEPEST + 1))])
        for number in range(DEEPEST + 1):
            add(session, editor, article, f"word{number}")

        for _ in range(DEEPEST):
            take_back(session, editor, article)

        assert [number for number, words in quotes(session, article) if words == "word0"] == [1]
        assert len(quotes(session, article)) == 2
        with pytest.raises(Invalid, match="nothing of yours"):
            take_back(session, editor, article)

    def test_a_request_that_is_sent_again_undoes_nothing_more(self, session: Session, desk: Desk) -> None:
        ann = actor_of(desk.ann)
        drop(session, ann, claims_of(session, desk.article)[1])
        drop(session, ann, desk.claim)

        first = take_back(session, ann, desk.article, op_id="once")
        again = take_back(session, ann, desk.article, op_id="once")

        assert first == again
        assert [claim.state for claim in claims_of(session, desk.article)][:2] == [
            ClaimState.OPEN,
            ClaimState.DROPPED,
        ]


class TestWho:
    def test_only_people_undo(self, session: Session, desk: Desk) -> None:
        with pytest.raises(NotAllowed, match="Only people"):
            take_back(session, COMMAND_LINE, desk.article)

    def test_nothing_is_undone_in_a_signed_off_article(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        drop(session, editor, desk.claim)
        desk.article.state = ArticleState.SIGNED_OFF
        session.commit()

        with pytest.raises(NotAllowed, match="signed off"):
            take_back(session, editor, desk.article)
