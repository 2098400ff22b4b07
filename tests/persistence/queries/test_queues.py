"""The queue: each claim in one tab, with its reason; nothing of what is closed to the editor."""

from datetime import timedelta

import pytest
from counting import counted
from deciding import D, Desk, I, S, U, decide, stale
from factories import MOMENT, actor_of, claims_of, make_article, make_user, make_verdict
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimState, Question, Role, VerdictLabel
from factcheck.domain.permissions import Actor
from factcheck.domain.waiting import QueueTab
from factcheck.persistence.models import Assignment, Claim, Escalation
from factcheck.persistence.queries.queues import Queue, queue_count, queue_page
from factcheck.services.adjudication import send_back, take_claim


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


def page(desk: Desk, tab: QueueTab | None = None, *, viewer: Actor | None = None) -> Queue:
    return queue_page(desk.session, viewer or actor_of(desk.editor), tab)


def tabs_of(desk: Desk, claim: Claim) -> list[QueueTab]:
    return [tab for tab in QueueTab if claim.public_id in {item.id for item in page(desk, tab).items}]


def why(desk: Desk) -> str:
    [item] = page(desk).items
    return item.why


def call_editor(desk: Desk, claim: Claim) -> None:
    call = Escalation(claim_id=claim.id, round=claim.round, user_id=desk.ines.id, created_at=MOMENT)
    desk.session.add(call)
    claim.state = ClaimState.SPLIT
    desk.session.commit()


@pytest.mark.parametrize(
    ("labels", "tab", "reason"),
    [
        ((S, D), QueueTab.SPLIT, "Split 1 to 1"),
        ((D, D), QueueTab.DISPUTED, "2 of 2 disputed"),
        ((I, I), QueueTab.INCONSISTENT, "2 of 2 inconsistent"),
        ((S, S), QueueTab.CONFIRM, "2 of 2 supported"),
        ((U, U), QueueTab.CONFIRM, "2 of 2 unverified"),
    ],
)
def test_a_claim_is_in_exactly_one_tab_which_says_why(
    desk: Desk, labels: tuple[VerdictLabel, ...], tab: QueueTab, reason: str
) -> None:
    claim = desk.claim(*labels)
    desk.claim(S, number=2)

    assert tabs_of(desk, claim) == [tab]
    assert why(desk) == reason
    assert dict(page(desk).tabs)[tab] == queue_count(desk.session, actor_of(desk.editor)) == 1


def test_a_split_names_the_larger_side_first(desk: Desk) -> None:
    claim = desk.claim(S, D)
    make_verdict(desk.session, claim, make_user(desk.session), D)

    assert why(desk) == "Split 2 to 1"
    assert page(desk).items[0].counts == ((D, 2), (S, 1))


def test_a_call_for_an_editor_is_named(desk: Desk) -> None:
    call_editor(desk, desk.claim(D, D))

    assert why(desk) == "Asked for an editor"


def test_a_call_on_a_split_claim_is_named_beside_the_split(desk: Desk) -> None:
    call_editor(desk, desk.claim(S, D))

    assert why(desk) == "Split 1 to 1, editor asked"


def test_verdicts_on_different_questions_are_named(desk: Desk) -> None:
    claim = desk.claim(S)
    make_verdict(desk.session, claim, desk.tomas, S, about=Question.WAS_SAID)

    assert why(desk) == "Verdicts on different questions"


@pytest.mark.parametrize(
    ("is_decided", "reason"), [(False, "Changed after verdicts"), (True, "Changed after the decision")]
)
def test_a_stale_claim_has_its_own_tab(desk: Desk, is_decided: bool, reason: str) -> None:
    claim = desk.claim(D, D)
    if is_decided:
        desk.claim(S, D, number=2)
        decide(desk, claims_of(desk.session, desk.article)[1])
        claim = claims_of(desk.session, desk.article)[1]
        claims_of(desk.session, desk.article)[0].state = ClaimState.OPEN
    stale(desk, claim)

    assert tabs_of(desk, claim) == [QueueTab.STALE]
    assert why(desk) == reason


def test_what_waits_longest_comes_first(desk: Desk) -> None:
    late, early, middle = claims_of(desk.session, desk.article)
    for claim, hours in ((late, 3), (early, 1), (middle, 2)):
        make_verdict(desk.session, claim, desk.ines, S)
        make_verdict(desk.session, claim, desk.tomas, D, at=MOMENT + timedelta(hours=hours))

    items = page(desk, QueueTab.SPLIT).items

    assert [item.number for item in items] == [2, 3, 1]
    assert items[0].since == MOMENT + timedelta(hours=1)


def test_an_agreed_claim_waits_since_the_verdict_that_settled_it(desk: Desk) -> None:
    claim = desk.claim(S)
    for hours, reviewer in ((1, desk.tomas), (5, make_user(desk.session))):
        make_verdict(desk.session, claim, reviewer, S, at=MOMENT + timedelta(hours=hours))

    assert page(desk).items[0].since == MOMENT + timedelta(hours=1)


@pytest.mark.parametrize("state", [ArticleState.DRAFT, ArticleState.SIGNED_OFF])
def test_claims_of_articles_that_are_not_in_review_do_not_wait(desk: Desk, state: ArticleState) -> None:
    desk.claim(S, D)
    desk.article.state = state
    desk.session.commit()

    assert page(desk).is_empty


def test_the_first_tab_with_something_in_it_is_shown(desk: Desk) -> None:
    desk.claim(I, I)

    assert page(desk).tab is QueueTab.INCONSISTENT
    assert page(desk, QueueTab.SPLIT).items == ()


def test_an_empty_queue_says_when_the_last_decision_was_made(desk: Desk) -> None:
    decision = decide(desk, desk.claim(S, D))

    assert page(desk).is_empty
    assert page(desk).last_decided_at == decision.created_at


def test_claims_that_the_editor_judged_wait_for_another(desk: Desk) -> None:
    claim = desk.claim(S)
    make_verdict(desk.session, claim, desk.editor, D)

    shown = page(desk, QueueTab.SPLIT)

    assert shown.items == ()
    assert [item.id for item in shown.judged] == [claim.public_id]
    assert queue_count(desk.session, actor_of(desk.editor)) == 0


def test_only_agreed_supported_claims_that_nobody_holds_can_be_ticked(desk: Desk) -> None:
    desk.claim(S, S)
    desk.claim(U, U, number=2)
    held = desk.claim(S, S, number=3)
    other = make_user(desk.session, Role.EDITOR, name="Noor Haddad")
    take_claim(desk.session, actor=actor_of(other), claim_id=held.public_id)

    items = {item.number: item for item in page(desk, QueueTab.CONFIRM).items}

    assert {number: item.can_confirm for number, item in items.items()} == {1: True, 2: False, 3: False}
    assert items[3].taken_by == "Noor Haddad"


class Blind:
    """An editor who is asked to judge the article, and claims in every state."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        desk.session.add(Assignment(article_id=desk.article.id, user_id=desk.editor.id))
        desk.session.commit()
        self.viewer = actor_of(desk.editor)
        make_article(desk.session, title="Noise", reviewers=(desk.ines,))

    def everything(self) -> list[Queue]:
        return [queue_page(self.desk.session, self.viewer, tab) for tab in QueueTab]


@pytest.mark.parametrize("kind", ["agreed", "split", "stale", "sent back", "called"])
def test_nothing_differs_for_an_asked_editor_whatever_others_said(desk: Desk, kind: str) -> None:
    blind = Blind(desk)
    unjudged = blind.everything()
    claim = desk.claim(S, D if kind in ("split", "sent back") else S)
    match kind:
        case "stale":
            stale(desk, claim)
        case "called":
            call_editor(desk, claim)
        case "sent back":
            other = make_user(desk.session, Role.EDITOR)
            send_back(desk.session, actor=actor_of(other), claim_id=claim.public_id, question="Why?")

    assert blind.everything() == unjudged
    assert unjudged[0].not_shown == 3
    assert queue_count(desk.session, blind.viewer) == 0


def test_a_taken_claim_is_shown_and_no_longer_counted_among_the_hidden(desk: Desk) -> None:
    blind = Blind(desk)
    claim = desk.claim(S, D)

    take_claim(desk.session, actor=blind.viewer, claim_id=claim.public_id)

    shown = queue_page(desk.session, blind.viewer, QueueTab.SPLIT)
    assert [item.id for item in shown.items] == [claim.public_id]
    assert shown.not_shown == 2


def test_the_hidden_are_those_without_ones_own_complete_verdict(desk: Desk) -> None:
    blind = Blind(desk)
    first, second, third = claims_of(desk.session, desk.article)
    make_verdict(desk.session, first, desk.editor, S)
    make_verdict(desk.session, second, desk.editor, S, is_complete=False)
    third.state = ClaimState.DROPPED
    desk.session.commit()

    assert queue_page(desk.session, blind.viewer).not_shown == 1


def test_the_number_of_queries_does_not_grow_with_the_claims(engine: Engine, desk: Desk) -> None:
    def cost() -> tuple[int, int]:
        desk.session.expire_all()
        with counted(engine) as for_page:
            page(desk, QueueTab.SPLIT)
        desk.session.expire_all()
        with counted(engine) as for_count:
            queue_count(desk.session, actor_of(desk.editor))
        return len(for_page), len(for_count)

    desk.claim(S, D)
    few = cost()
    for title in ("Second", "Third"):
        article = make_article(desk.session, title=title, reviewers=(desk.ines, desk.tomas))
        for claim in claims_of(desk.session, article):
            make_verdict(desk.session, claim, desk.ines, S)
            make_verdict(desk.session, claim, desk.tomas, D)
            call_editor(desk, claim)

    assert cost() == few
