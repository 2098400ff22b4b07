"""Sign-off asks for a written exception wherever its editor sees something open, and leaves an event."""

import pytest
from deciding import Desk, I, S, decide, last_event, stale
from factories import actor_of, claims_of, make_article, make_user, make_verdict
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimState, Role
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import Conflict, Invalid, NotAllowed, NotFound
from factcheck.persistence.models import Article, Event, Exemption
from factcheck.services import signoff


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


def sign(desk: Desk, *, by: Actor | None = None, but: tuple[int, ...] = (), reason: str = "Late.") -> Article:
    """Sign off with a reason for every claim apart from these numbers."""
    reasons = {
        claim.public_id: reason for claim in claims_of(desk.session, desk.article) if claim.number not in but
    }
    return signoff.sign_off(
        desk.session,
        actor=by or actor_of(desk.editor),
        article_id=desk.article.public_id,
        exceptions=reasons,
    )


def exempted(desk: Desk) -> list[int | None]:
    ids = set(desk.session.scalars(select(Exemption.claim_id)))
    return [claim.number for claim in claims_of(desk.session, desk.article) if claim.id in ids]


def settle_all(desk: Desk) -> None:
    for number in (1, 2, 3):
        desk.claim(S, S, number=number)


def test_an_article_whose_claims_are_agreed_or_final_is_signed_off_as_it_is(desk: Desk) -> None:
    settle_all(desk)
    decide(desk, claims_of(desk.session, desk.article)[0])

    article = signoff.sign_off(
        desk.session, actor=actor_of(desk.editor), article_id=desk.article.public_id, exceptions={}
    )

    assert (article.state, article.signed_off_by_id) == (ArticleState.SIGNED_OFF, desk.editor.id)
    assert article.signed_off_at is not None
    assert exempted(desk) == []


def test_every_open_split_and_stale_claim_needs_a_written_exception(desk: Desk) -> None:
    desk.claim(S, I, number=1)
    stale(desk, desk.claim(S, S, number=2))

    for missing in (1, 2, 3):
        with pytest.raises(Invalid, match=f"Claim {missing} is not settled") as error:
            sign(desk, but=(missing,))
        assert error.value.field == f"reason_{claims_of(desk.session, desk.article)[missing - 1].public_id}"

    sign(desk)

    assert exempted(desk) == [1, 2, 3]


def test_spaces_are_no_reason(desk: Desk) -> None:
    with pytest.raises(Invalid):
        sign(desk, reason="  \n")


def test_a_reason_has_an_end(desk: Desk) -> None:
    with pytest.raises(Invalid, match="At most 2,000 characters"):
        sign(desk, reason="x" * 2_001)


def test_a_refused_sign_off_leaves_nothing(desk: Desk) -> None:
    with pytest.raises(Invalid):
        sign(desk, but=(3,))

    desk.session.refresh(desk.article)
    assert desk.article.state is ArticleState.IN_REVIEW
    assert desk.session.scalars(select(func.count()).select_from(Exemption)).one() == 0
    assert desk.session.scalars(select(func.count()).select_from(Event)).one() == 0


def test_an_exception_for_a_settled_claim_is_not_recorded(desk: Desk) -> None:
    settle_all(desk)

    sign(desk)

    assert exempted(desk) == []


def test_a_dropped_claim_stands_in_nobodys_way(desk: Desk) -> None:
    settle_all(desk)
    claims_of(desk.session, desk.article)[0].state = ClaimState.DROPPED
    desk.session.commit()

    sign(desk, but=(1, 2, 3))

    assert exempted(desk) == []


def test_a_draft_of_a_verdict_does_not_settle_a_claim(desk: Desk) -> None:
    claim = claims_of(desk.session, desk.article)[0]
    for person in (desk.ines, desk.tomas):
        make_verdict(desk.session, claim, person, is_complete=False)

    with pytest.raises(Invalid, match="Claim 1"):
        sign(desk, but=(1,))


def test_the_demand_goes_by_what_the_editor_sees(session: Session, desk: Desk) -> None:
    desk.article = make_article(session, reviewers=(desk.ines, desk.tomas, desk.editor))
    settle_all(desk)

    with pytest.raises(Invalid, match="Claim 1 is not settled"):
        sign(desk, but=(1, 2, 3))

    sign(desk)

    assert exempted(desk) == [1, 2, 3]


def test_the_event_tells_who_released_what_with_which_exceptions(desk: Desk) -> None:
    settle_all(desk)
    split = desk.claim(I, number=1)
    assert split.state is ClaimState.SPLIT

    sign(desk)

    told = last_event(desk.session)
    assert (told["action"], told["actor"]) == ("sign_off", "Ana Moreau")
    assert told["before"] == {"state": "in_review", "signed_off_at": None, "signed_off_by_id": None}
    assert told["after"]["state"] == "signed_off"  # type: ignore[index]
    assert told["after"]["exceptions"] == {split.public_id: "Late."}  # type: ignore[index]


@pytest.mark.parametrize("state", [ArticleState.DRAFT, ArticleState.SIGNED_OFF])
def test_only_an_article_in_review_is_signed_off(desk: Desk, state: ArticleState) -> None:
    desk.article.state = state
    desk.session.commit()

    with pytest.raises(Conflict):
        sign(desk)


def test_a_reviewer_releases_nothing(desk: Desk) -> None:
    reviewer = actor_of(desk.ines)
    wanted = {"actor": reviewer, "article_id": desk.article.public_id}

    with pytest.raises(NotAllowed):
        sign(desk, by=reviewer)
    with pytest.raises(NotAllowed):
        signoff.reopen_article(desk.session, **wanted, reason="x")  # type: ignore[arg-type]
    with pytest.raises(NotAllowed):
        signoff.archive_article(desk.session, **wanted)  # type: ignore[arg-type]
    with pytest.raises(NotAllowed):
        signoff.restore_article(desk.session, **wanted)  # type: ignore[arg-type]


def test_an_admin_and_the_command_line_may_release(session: Session, desk: Desk) -> None:
    sign(desk, by=actor_of(make_user(session, Role.ADMIN)))
    desk.article = make_article(session)

    assert sign(desk, by=COMMAND_LINE).signed_off_by_id is None


def test_an_unknown_article_is_not_signed_off(session: Session) -> None:
    with pytest.raises(NotFound):
        signoff.sign_off(session, actor=COMMAND_LINE, article_id="0" * 32, exceptions={})


def test_reopening_puts_the_article_back_into_review_with_a_reason(desk: Desk) -> None:
    sign(desk)

    article = signoff.reopen_article(
        desk.session,
        actor=actor_of(desk.editor),
        article_id=desk.article.public_id,
        reason=" A reader wrote. ",
    )

    assert (article.state, article.signed_off_at, article.signed_off_by_id) == (
        ArticleState.IN_REVIEW,
        None,
        None,
    )
    told = last_event(desk.session)
    assert told["action"] == "reopen_article"
    assert told["before"]["signed_off_by_id"] == desk.editor.id  # type: ignore[index]
    assert told["after"]["reason"] == "A reader wrote."  # type: ignore[index]


def test_reopening_needs_a_reason(desk: Desk) -> None:
    sign(desk)

    with pytest.raises(Invalid) as error:
        signoff.reopen_article(
            desk.session, actor=actor_of(desk.editor), article_id=desk.article.public_id, reason=" "
        )

    assert error.value.field == "reason"


def test_an_article_in_review_cannot_be_reopened(desk: Desk) -> None:
    with pytest.raises(Conflict):
        signoff.reopen_article(
            desk.session, actor=actor_of(desk.editor), article_id=desk.article.public_id, reason="x"
        )


def test_a_second_sign_off_asks_for_new_exceptions(desk: Desk) -> None:
    sign(desk)
    signoff.reopen_article(
        desk.session, actor=actor_of(desk.editor), article_id=desk.article.public_id, reason="x"
    )

    with pytest.raises(Invalid):
        sign(desk, but=(2,))


def test_an_article_goes_into_the_archive_and_comes_back(desk: Desk) -> None:
    editor, article_id = actor_of(desk.editor), desk.article.public_id

    archived = signoff.archive_article(desk.session, actor=editor, article_id=article_id)
    assert archived.archived_at is not None
    assert last_event(desk.session)["after"] == {"is_archived": True}

    restored = signoff.restore_article(desk.session, actor=editor, article_id=article_id)
    assert restored.archived_at is None
    assert last_event(desk.session)["before"] == {"is_archived": True}


def test_nothing_is_archived_or_restored_twice(desk: Desk) -> None:
    wanted = {"actor": actor_of(desk.editor), "article_id": desk.article.public_id}

    with pytest.raises(Conflict):
        signoff.restore_article(desk.session, **wanted)  # type: ignore[arg-type]
    signoff.archive_article(desk.session, **wanted)  # type: ignore[arg-type]
    with pytest.raises(Conflict):
        signoff.archive_article(desk.session, **wanted)  # type: ignore[arg-type]


def test_a_draft_is_not_archived(desk: Desk) -> None:
    desk.article.state = ArticleState.DRAFT
    desk.session.commit()

    with pytest.raises(NotAllowed, match="deleted"):
        signoff.archive_article(desk.session, actor=actor_of(desk.editor), article_id=desk.article.public_id)
