"""A revision moves with what its reader sees of an article, and with nothing else."""

from collections.abc import Callable

import pytest
from factories import MOMENT, actor_of, claims_of, make_evidence, make_finding, make_user, make_verdict
from judging import Desk, make_desk
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimState, Role, VerdictLabel
from factcheck.persistence.models import Dismissal, Escalation, User
from factcheck.persistence.queries.claims import Focus, article_page
from factcheck.persistence.queries.revisions import Revision, number_of

S, D = VerdictLabel.SUPPORTED, VerdictLabel.DISPUTED
Act = Callable[[Session, Desk], None]


@pytest.fixture
def desk(session: Session) -> Desk:
    desk = make_desk(session)
    make_finding(session, desk.claim)
    return desk


def revision(session: Session, desk: Desk, viewer: User, number: int = 1) -> Revision:
    session.expire_all()
    focus = Focus(number=number)
    return article_page(session, actor_of(viewer), desk.article.public_id, focus, with_text=False).revision


def moved(session: Session, desk: Desk, act: Act, viewer: User, number: int = 1) -> set[str]:
    """Return which parts of the viewer's revision the act moves."""
    before = revision(session, desk, viewer, number)
    act(session, desk)
    after = revision(session, desk, viewer, number)
    return {part for part in ("text", "claims", "panel") if getattr(before, part) != getattr(after, part)}


def test_a_revision_is_read_from_what_it_is_written_as() -> None:
    assert Revision.parse(str(Revision("a", "b", "c"))) == Revision("a", "b", "c")
    assert Revision.parse("a.b") == Revision.parse("") == Revision()


def test_a_page_without_a_panel_asks_for_text_and_claims_alone() -> None:
    now = Revision("a", "b", "c")

    assert Revision("a", "b", "c").knows(now)
    assert Revision("a", "b", "").knows(now)
    assert not Revision("a", "b", "x").knows(now)
    assert not Revision("a", "x", "c").knows(now)
    assert not Revision("x", "b", "").knows(now)


def test_a_page_with_its_text_has_the_revision_of_the_parts(session: Session, desk: Desk) -> None:
    page = article_page(session, actor_of(desk.ann), desk.article.public_id, Focus(number=1))

    assert page.revision == revision(session, desk, desk.ann)


def ben_judges(session: Session, desk: Desk) -> None:
    piece = make_evidence(session, desk.claim, desk.ben)
    make_verdict(session, desk.claim, desk.ben, S, rationale="words", evidence=[piece])


def others_differ(session: Session, desk: Desk) -> None:
    ben_judges(session, desk)
    make_verdict(session, desk.claim, make_user(session), D)


def ben_asks_an_editor(session: Session, desk: Desk) -> None:
    session.add(Escalation(claim_id=desk.claim.id, round=1, user_id=desk.ben.id, created_at=MOMENT))
    desk.claim.state = ClaimState.SPLIT
    session.commit()


def ben_dismisses(session: Session, desk: Desk) -> None:
    finding = make_finding(session, claims_of(session, desk.article)[1])
    finding.retired_at = MOMENT
    (first,) = [one for one in session.query(type(finding)) if one.retired_at is None]
    dismissal = Dismissal(
        finding_id=first.id, user_id=desk.ben.id, reason="no", holds_for_all=False, created_at=MOMENT
    )
    session.add(dismissal)
    session.commit()


def it_becomes_stale(session: Session, desk: Desk) -> None:
    ben_judges(session, desk)
    desk.claim.state, desk.claim.former_state = ClaimState.STALE, ClaimState.OPEN
    session.commit()


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize(
    "act", [ben_judges, others_differ, ben_asks_an_editor, ben_dismisses, it_becomes_stale]
)
def test_nothing_moves_on_what_is_withheld(session: Session, desk: Desk, act: Act, number: int) -> None:
    make_verdict(session, desk.claim, desk.ann, S, is_complete=False)

    assert moved(session, desk, act, desk.ann, number) == set()


@pytest.mark.parametrize("act", [ben_judges, ben_asks_an_editor, it_becomes_stale])
def test_what_is_open_moves_claims_and_panel(session: Session, desk: Desk, act: Act) -> None:
    make_verdict(session, desk.claim, desk.ann, S)

    assert moved(session, desk, act, desk.ann) == {"claims", "panel"}


def test_words_on_an_open_claim_move_its_panel_alone(session: Session, desk: Desk) -> None:
    def cite(session: Session, desk: Desk) -> None:
        make_evidence(session, desk.claim, desk.ben)

    make_verdict(session, desk.claim, desk.ann, S)

    assert moved(session, desk, cite, desk.ann) == {"panel"}
    assert moved(session, desk, cite, desk.ann, number=2) == set()


def test_an_editor_sees_more_move(session: Session, desk: Desk) -> None:
    assert moved(session, desk, others_differ, make_user(session, Role.EDITOR)) == {"claims", "panel"}


def test_a_cut_moves_the_text(session: Session, desk: Desk) -> None:
    def reword(session: Session, desk: Desk) -> None:
        desk.claim.spans[0].end -= 5
        session.commit()

    assert moved(session, desk, reword, desk.ben) == {"text", "panel"}
    assert "text" in moved(session, desk, reword, desk.ben, number=2)


def test_what_stands_above_the_text_moves_it(session: Session, desk: Desk) -> None:
    def sign_off(session: Session, desk: Desk) -> None:
        desk.article.state = ArticleState.SIGNED_OFF
        session.commit()

    assert {"text", "claims"} <= moved(session, desk, sign_off, desk.ann)


def test_a_claim_has_its_present_number_and_a_replaced_one_none(session: Session, desk: Desk) -> None:
    assert number_of(session, desk.claim.public_id) == 1

    desk.claim.number = None

    assert number_of(session, desk.claim.public_id) is None
    assert number_of(session, "0" * 32) is None
