"""Claims cut by hand: dropped, restored, split, joined, and by whom."""

import pytest
from cutting import drop, events_of, halve, is_whole, places, quotes
from factories import actor_of, claims_of, make_article, make_finding
from judging import SUPPORTED, UNVERIFIED, Desk, judge, make_desk, undo
from sqlalchemy.orm import Session

from factcheck.domain.labels import ClaimKind, ClaimState, DropCause
from factcheck.domain.permissions import Actor
from factcheck.errors import Conflict, Invalid, NotAllowed, NotFound
from factcheck.persistence.models import Finding
from factcheck.services.cutting import (
    change_span,
    drop_claim,
    join_claims,
    restore_claim,
    set_kind,
    split_claim,
)


@pytest.fixture
def desk(session: Session) -> Desk:
    return make_desk(session)


class TestDrop:
    def test_a_dropped_claim_keeps_its_place_and_can_come_back(self, session: Session, desk: Desk) -> None:
        drop(session, actor_of(desk.ann), desk.claim)
        assert (desk.claim.state, desk.claim.drop_reason, desk.claim.number) == (
            ClaimState.DROPPED,
            "An opinion",
            1,
        )
        assert is_whole(session)

        restore_claim(session, actor=actor_of(desk.ben), claim_id=desk.claim.public_id)

        assert (desk.claim.state, desk.claim.former_state) == (ClaimState.OPEN, None)
        assert (desk.claim.drop_cause, desk.claim.drop_reason) == (None, None)
        assert is_whole(session)

    def test_both_acts_are_told_without_naming_a_state(self, session: Session, desk: Desk) -> None:
        drop(session, actor_of(desk.ann), desk.claim)
        restore_claim(session, actor=actor_of(desk.ann), claim_id=desk.claim.public_id)

        told = [
            (event["action"], event["before"], event["after"]) for event in events_of(session, desk.claim)
        ]

        dropped = {"dropped": True, "cause": "not_checkable", "reason": "An opinion", "by_editor": False}
        assert told == [
            ("drop_claim", {"dropped": False}, dropped),
            ("restore_claim", dropped, {"dropped": False}),
        ]

    @pytest.mark.parametrize("reason", ["", "  \n", "x" * 501])
    def test_a_reason_is_needed(self, session: Session, desk: Desk, reason: str) -> None:
        with pytest.raises(Invalid) as refused:
            drop(session, actor_of(desk.ann), desk.claim, reason)

        assert refused.value.field == "reason"

    def test_nobody_drops_as_replaced(self, session: Session, desk: Desk) -> None:
        with pytest.raises(Invalid):
            drop_claim(
                session,
                actor=actor_of(desk.ann),
                claim_id=desk.claim.public_id,
                cause=DropCause.REPLACED,
                reason="gone",
            )

    def test_an_editor_drops_what_has_verdicts_and_it_comes_back_as_it_was(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        for person in (desk.ann, desk.ben):
            judge(session, person, desk.claim, UNVERIFIED)
        drop(session, editor, desk.claim)

        restore_claim(session, actor=editor, claim_id=desk.claim.public_id)

        assert desk.claim.state is ClaimState.AGREED
        assert is_whole(session)

    def test_a_stale_claim_comes_back_as_stale(self, session: Session, desk: Desk, editor: Actor) -> None:
        judge(session, desk.ann, desk.claim, UNVERIFIED)
        desk.claim.former_state, desk.claim.state = desk.claim.state, ClaimState.STALE
        session.commit()
        drop(session, editor, desk.claim)

        restore_claim(session, actor=editor, claim_id=desk.claim.public_id)

        assert (desk.claim.state, desk.claim.former_state) == (ClaimState.STALE, ClaimState.OPEN)

    def test_what_an_editor_dropped_only_an_editor_restores(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        drop(session, editor, desk.claim)

        with pytest.raises(NotAllowed, match="only an editor can restore"):
            restore_claim(session, actor=actor_of(desk.ann), claim_id=desk.claim.public_id)

    def test_only_a_dropped_claim_is_restored(self, session: Session, desk: Desk) -> None:
        with pytest.raises(NotAllowed, match="is not dropped"):
            restore_claim(session, actor=actor_of(desk.ann), claim_id=desk.claim.public_id)

    def test_ones_own_verdict_has_to_be_taken_back_first(self, session: Session, desk: Desk) -> None:
        judge(session, desk.ann, desk.claim, UNVERIFIED)
        with pytest.raises(NotAllowed, match="take it back first"):
            drop(session, actor_of(desk.ann), desk.claim)

        undo(session, desk.ann, desk.claim)
        drop(session, actor_of(desk.ann), desk.claim)

        assert desk.claim.state is ClaimState.DROPPED

    def test_ones_own_draft_is_no_hindrance(self, session: Session, desk: Desk) -> None:
        judge(session, desk.ann, desk.claim, SUPPORTED)

        drop(session, actor_of(desk.ann), desk.claim)

        assert desk.claim.state is ClaimState.DROPPED

    def test_a_final_claim_is_not_dropped(self, session: Session, desk: Desk, editor: Actor) -> None:
        desk.claim.state = ClaimState.FINAL
        session.commit()

        with pytest.raises(NotAllowed, match="final"):
            drop(session, editor, desk.claim)

    def test_findings_leave_a_dropped_claim_and_come_back(self, session: Session, desk: Desk) -> None:
        finding = make_finding(session, desk.claim)
        drop(session, actor_of(desk.ann), desk.claim)
        assert not session.get_one(Finding, finding.id).claim_ids

        restore_claim(session, actor=actor_of(desk.ann), claim_id=desk.claim.public_id)

        assert session.get_one(Finding, finding.id).claim_ids == {desk.claim.id}


class TestSplit:
    def test_the_parts_stand_in_place_of_the_whole_and_all_are_numbered_anew(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        desk.claim.kind = ClaimKind.PREDICTION
        session.commit()

        parts = halve(session, editor, desk.claim)

        assert quotes(session, desk.article) == [
            (1, "The"),
            (2, "harbour opened in 1931"),
            (3, "It has nine cranes."),
            (4, "The mayor paid for two of them."),
        ]
        assert [(part.kind, part.is_cut_by_hand) for part in parts] == [(ClaimKind.PREDICTION, True)] * 2
        assert (desk.claim.state, desk.claim.drop_cause, desk.claim.number) == (
            ClaimState.DROPPED,
            DropCause.REPLACED,
            None,
        )
        assert is_whole(session)

    def test_it_is_told_on_the_whole_and_on_each_part(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        parts = halve(session, editor, desk.claim)

        told = [events_of(session, claim)[-1] for claim in (desk.claim, *parts)]

        assert {event["action"] for event in told} == {"split_claim"}
        whole = {"spans": [[0, 27]], "sources": [], "kind": "fact", "checkable": True}
        assert told[0]["before"] == {
            "words": "The harbour opened in 1931.",
            "claims": [{"claim": desk.claim.public_id, **whole}],
        }
        assert told[0]["after"]["words"] == "The ‖ harbour opened in 1931"  # type: ignore[index]
        assert [one["claim"] for one in told[0]["after"]["claims"]] == [part.public_id for part in parts]  # type: ignore[index]

    def test_a_cut_inside_a_word_goes_to_its_nearer_end(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        place = desk.claim.version.text.index("pened")
        claim_id = desk.claim.public_id

        split_claim(session, actor=editor, claim_id=claim_id, base_revision=1, at=[place])

        assert quotes(session, desk.article)[:2] == [(1, "The harbour"), (2, "opened in 1931")]

    def test_a_bare_joint_at_the_cut_stays_outside(self, session: Session, editor: Actor) -> None:
        article = make_article(session, ["The mayor sold the pier, and the council bought a boat"])
        claim = claims_of(session, article)[0]
        place = claim.version.text.index("and")

        split_claim(session, actor=editor, claim_id=claim.public_id, base_revision=1, at=[place])

        assert quotes(session, article) == [
            (1, "The mayor sold the pier"),
            (2, "the council bought a boat"),
        ]

    def test_spans_that_are_not_cut_stay_as_they_are(self, session: Session, editor: Actor) -> None:
        article = make_article(session, ["One boat sank and two came home"])
        claim = claims_of(session, article)[0]
        change_span(
            session,
            actor=editor,
            claim_id=claim.public_id,
            base_revision=1,
            spans=places(claim.version.text, "One boat", "two", "home"),
        )

        split_claim(session, actor=editor, claim_id=claim.public_id, base_revision=2, at=[14])

        assert quotes(session, article) == [(1, "One boat"), (2, "two … home")]

    def test_an_outdated_revision_is_a_conflict(self, session: Session, desk: Desk, editor: Actor) -> None:
        with pytest.raises(Conflict):
            halve(session, editor, desk.claim, base=2)

    def test_a_claim_that_was_split_already_is_a_conflict(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        halve(session, editor, desk.claim)

        for act in (halve, drop):
            with pytest.raises(Conflict):
                act(session, editor, desk.claim)

    def test_a_dropped_claim_is_restored_before_it_is_split(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        drop(session, editor, desk.claim)

        with pytest.raises(NotAllowed):
            halve(session, editor, desk.claim)

    def test_findings_go_to_the_part_that_holds_them(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        finding = make_finding(session, desk.claim)
        finding.spans = [[4, 11]]
        session.commit()

        parts = halve(session, editor, desk.claim)

        assert session.get_one(Finding, finding.id).claim_ids == {parts[1].id}

    def test_a_part_that_is_a_claim_already_is_refused(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        twin = claims_of(session, desk.article)[1]
        twin.all_spans[0].start, twin.all_spans[0].end, twin.all_spans[0].quote = 0, 3, "The"
        session.commit()

        with pytest.raises(Invalid, match="is a claim already"):
            halve(session, editor, desk.claim)

        session.expire_all()
        assert desk.claim.state is ClaimState.OPEN


class TestJoin:
    def test_the_joined_claim_takes_all_spans_and_the_kind_of_the_longest(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        first, _, third = claims_of(session, desk.article)
        third.kind = ClaimKind.ATTRIBUTED
        session.commit()

        claim = join_claims(session, actor=editor, claim_ids=[third.public_id, first.public_id])

        assert (claim.number, claim.kind, claim.state) == (1, ClaimKind.ATTRIBUTED, ClaimState.OPEN)
        assert quotes(session, desk.article) == [
            (1, "The harbour opened in 1931. … The mayor paid for two of them."),
            (2, "It has nine cranes."),
        ]
        assert is_whole(session)

    def test_neighbours_become_one_span(self, session: Session, desk: Desk, editor: Actor) -> None:
        ids = [claim.public_id for claim in claims_of(session, desk.article)[:2]]

        claim = join_claims(session, actor=editor, claim_ids=ids)

        assert [span.quote for span in claim.spans] == ["The harbour opened in 1931. It has nine cranes."]

    def test_one_claim_alone_is_not_joined(self, session: Session, desk: Desk, editor: Actor) -> None:
        with pytest.raises(Invalid):
            join_claims(session, actor=editor, claim_ids=[desk.claim.public_id] * 2)

    def test_a_join_stays_inside_one_article_and_one_block(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        other = claims_of(session, make_article(session))[0]

        with pytest.raises(NotFound):
            join_claims(session, actor=editor, claim_ids=[desk.claim.public_id, other.public_id])
        with pytest.raises(NotFound):
            join_claims(session, actor=editor, claim_ids=[desk.claim.public_id, "0" * 32])

    def test_each_claim_must_be_free_to_cut(self, session: Session, desk: Desk) -> None:
        second = claims_of(session, desk.article)[1]
        judge(session, desk.ben, second, UNVERIFIED)

        with pytest.raises(NotAllowed):
            join_claims(session, actor=actor_of(desk.ann), claim_ids=[desk.claim.public_id, second.public_id])


class TestKind:
    def test_a_kind_set_by_hand_is_told_and_leaves_the_claim_as_it_is(
        self, session: Session, desk: Desk
    ) -> None:
        set_kind(
            session,
            actor=actor_of(desk.ann),
            claim_id=desk.claim.public_id,
            kind=ClaimKind.ATTRIBUTED,
            is_checkable=True,
        )

        assert (desk.claim.kind, desk.claim.state) == (ClaimKind.ATTRIBUTED, ClaimState.OPEN)
        (event,) = events_of(session, desk.claim)
        assert event["before"] == {"kind": "fact", "checkable": True, "dropped": False}
        assert event["after"] == {"kind": "attributed", "checkable": True, "dropped": False}

    def test_the_kind_that_the_claim_has_already_changes_nothing(self, session: Session, desk: Desk) -> None:
        set_kind(
            session,
            actor=actor_of(desk.ann),
            claim_id=desk.claim.public_id,
            kind=ClaimKind.FACT,
            is_checkable=True,
        )

        assert events_of(session, desk.claim) == []

    def test_what_is_not_checkable_is_dropped_and_back_when_it_is(self, session: Session, desk: Desk) -> None:
        values = {"actor": actor_of(desk.ann), "claim_id": desk.claim.public_id}
        set_kind(session, **values, kind=ClaimKind.OPINION, is_checkable=False)
        assert (desk.claim.state, desk.claim.drop_reason) == (ClaimState.DROPPED, "opinion")
        assert is_whole(session)

        set_kind(session, **values, kind=ClaimKind.FACT, is_checkable=True)

        assert desk.claim.state is ClaimState.OPEN
        assert is_whole(session)

    def test_a_decided_claim_keeps_its_kind(self, session: Session, desk: Desk, editor: Actor) -> None:
        desk.claim.state = ClaimState.FINAL
        session.commit()

        with pytest.raises(NotAllowed, match="decided"):
            set_kind(
                session,
                actor=editor,
                claim_id=desk.claim.public_id,
                kind=ClaimKind.FACT,
                is_checkable=True,
            )

    def test_a_replaced_claim_is_a_conflict(self, session: Session, desk: Desk, editor: Actor) -> None:
        halve(session, editor, desk.claim)

        with pytest.raises(Conflict):
            set_kind(
                session,
                actor=editor,
                claim_id=desk.claim.public_id,
                kind=ClaimKind.FACT,
                is_checkable=True,
            )
