"""Findings are set aside with a reason: by a reviewer for themselves, by an editor for all."""

import pytest
from factories import actor_of, claims_of, make_finding, make_user
from judging import make_desk
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, Role
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import Invalid, NotAllowed, NotFound
from factcheck.persistence.models import Dismissal, Event, Finding, Reopening
from factcheck.persistence.pointers import is_dismissed_for
from factcheck.services.findings import dismiss_finding, reopen_finding


def dismiss(
    session: Session, actor: Actor, finding: Finding, reason: str = "A quotation.", *, group: bool = False
) -> None:
    dismiss_finding(session, actor=actor, finding_id=finding.public_id, reason=reason, whole_group=group)


def test_a_reviewers_dismissal_is_their_own(session: Session) -> None:
    desk = make_desk(session)
    finding = make_finding(session, desk.claim)

    dismiss(session, actor_of(desk.ann), finding)

    row = session.scalars(select(Dismissal)).one()
    assert (row.user_id, row.reason, row.holds_for_all) == (desk.ann.id, "A quotation.", False)
    assert session.scalars(select(Event.claim_id)).all() == [desk.claim.id]


def test_an_editors_dismissal_holds_for_all(session: Session) -> None:
    desk = make_desk(session)
    finding = make_finding(session, desk.claim)

    dismiss(session, actor_of(make_user(session, Role.EDITOR)), finding)

    assert session.scalars(select(Dismissal.holds_for_all)).all() == [True]


def test_a_second_dismissal_changes_nothing(session: Session) -> None:
    desk = make_desk(session)
    finding = make_finding(session, desk.claim)

    for _ in range(2):
        dismiss(session, actor_of(desk.ann), finding)

    assert len(session.scalars(select(Event.id)).all()) == 1


def test_the_whole_group_is_set_aside_together(session: Session) -> None:
    desk = make_desk(session)
    first, second, third = claims_of(session, desk.article)
    finding = make_finding(session, first)
    twin, other = make_finding(session, second), make_finding(session, third, group="crane")

    dismiss(session, actor_of(desk.ann), finding, group=True)

    assert set(session.scalars(select(Dismissal.finding_id))) == {finding.id, twin.id}
    assert other.id


def test_a_finding_without_group_or_claim_stands_alone(session: Session) -> None:
    desk = make_desk(session)
    finding = make_finding(session, desk.claim, group="")
    finding.claim_ids = set()
    session.commit()

    dismiss(session, actor_of(desk.ann), finding, group=True)

    assert session.scalars(select(Dismissal.finding_id)).all() == [finding.id]


@pytest.mark.parametrize("reason", ["  ", "x" * 1001])
def test_a_reason_is_needed_and_has_an_end(session: Session, reason: str) -> None:
    desk = make_desk(session)

    with pytest.raises(Invalid) as caught:
        dismiss(session, actor_of(desk.ann), make_finding(session, desk.claim), reason)

    assert caught.value.field == "reason"


def test_others_may_not(session: Session) -> None:
    desk = make_desk(session)
    finding = make_finding(session, desk.claim)

    with pytest.raises(NotAllowed, match="not among"):
        dismiss(session, actor_of(make_user(session)), finding)
    with pytest.raises(NotAllowed, match="Only people"):
        dismiss(session, COMMAND_LINE, finding)


def test_only_during_the_review(session: Session) -> None:
    desk = make_desk(session)
    finding = make_finding(session, desk.claim)
    desk.article.state = ArticleState.SIGNED_OFF
    session.commit()

    with pytest.raises(NotAllowed, match="during the review"):
        dismiss(session, actor_of(desk.ann), finding)


def reopen(session: Session, actor: Actor, finding: Finding) -> None:
    reopen_finding(session, actor=actor, finding_id=finding.public_id)


def test_a_finding_is_set_aside_taken_up_again_and_set_aside_once_more(
    session: Session,
) -> None:
    desk = make_desk(session)
    finding = make_finding(session, desk.claim)
    ann = actor_of(desk.ann)
    is_open = select(Finding.id).where(~is_dismissed_for(desk.ann.id))
    seen = []

    for act in (dismiss, reopen, dismiss):
        act(session, ann, finding)
        seen.append(len(session.scalars(is_open).all()))

    assert seen == [0, 1, 0]
    told = session.scalars(select(Event.action).order_by(Event.id)).all()
    assert told == ["dismiss_finding", "reopen_finding", "dismiss_finding"]
    assert session.scalars(select(Event.claim_id)).all() == [desk.claim.id] * 3


def test_any_editor_takes_up_again_what_was_set_aside_for_all(session: Session) -> None:
    desk = make_desk(session)
    finding = make_finding(session, desk.claim)
    first, second = (actor_of(make_user(session, Role.EDITOR)) for _ in range(2))
    dismiss(session, first, finding)

    reopen(session, second, finding)

    assert session.scalars(select(Reopening.user_id)).all() == [second.user_id]


def test_nobody_takes_back_what_a_reviewer_said_for_themselves(session: Session) -> None:
    desk = make_desk(session)
    finding = make_finding(session, desk.claim)
    dismiss(session, actor_of(desk.ann), finding)

    for other in (desk.ben, make_user(session, Role.EDITOR)):
        with pytest.raises(NotAllowed, match="Only whoever"):
            reopen(session, actor_of(other), finding)


def test_an_unknown_finding_is_not_found(session: Session) -> None:
    desk = make_desk(session)

    with pytest.raises(NotFound):
        dismiss_finding(
            session,
            actor=actor_of(desk.ann),
            finding_id="0" * 32,
            reason="x",
            whole_group=False,
        )
