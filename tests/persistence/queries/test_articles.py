"""The list of articles costs the same whatever is in it, and counts what the viewer may know."""

from counting import counted
from factories import actor_of, claims_of, make_article, make_finding, make_user
from judging import DISPUTED, UNVERIFIED, cite, judge
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factcheck.domain.labels import ClaimState, DropCause, FindingLevel, Role, VerdictLabel
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.persistence.models import Claim, Decision, User
from factcheck.persistence.queries.articles import ArticleRow, article_list


def only_row(session: Session, viewer: Actor) -> ArticleRow:
    session.expire_all()
    (row,) = article_list(session, viewer).rows
    return row


def decide(session: Session, claim: Claim, label: VerdictLabel) -> None:
    claim.state = ClaimState.FINAL
    session.add(
        Decision(
            claim_id=claim.id,
            round=claim.round,
            label=label,
            is_claim_wrong=False,
            rationale="so",
            is_confirmation=False,
            is_own_verdict=False,
            created_at=claim.changed_at,
        )
    )
    session.commit()


def test_the_number_of_queries_does_not_grow(engine: Engine, session: Session) -> None:
    ann, ben = make_user(session), make_user(session)

    def cost() -> int:
        session.expire_all()
        with counted(engine) as statements:
            article_list(session, actor_of(ann))
        return len(statements)

    def add(sentences: int) -> None:
        article = make_article(session, ["One stands."] * sentences, reviewers=[ann, ben])
        for claim in claims_of(session, article):
            judge(session, ann, claim, UNVERIFIED)
            make_finding(session, claim)

    add(1)
    few = cost()
    for _ in range(3):
        add(4)

    assert cost() == few
    assert few <= 10


def test_dropped_and_replaced_claims_are_not_counted(session: Session) -> None:
    ann = make_user(session)
    first, second, _ = claims_of(session, make_article(session, reviewers=[ann]))
    for claim in (first, second):
        judge(session, ann, claim, UNVERIFIED)
    first.state, first.drop_cause = ClaimState.DROPPED, DropCause.DUPLICATE
    second.state, second.drop_cause, second.number = ClaimState.DROPPED, DropCause.REPLACED, None
    session.commit()

    row = only_row(session, actor_of(ann))

    assert (row.claims, row.judged) == (1, 0)


def test_a_draft_is_no_progress_and_a_new_round_starts_anew(session: Session) -> None:
    ann = make_user(session)
    first, second, _ = claims_of(session, make_article(session, reviewers=[ann]))
    judge(session, ann, first, DISPUTED)
    judge(session, ann, second, UNVERIFIED)
    second.round = 2
    session.commit()

    assert only_row(session, actor_of(ann)).judged == 0


def test_disputed_counts_ones_own_verdicts_and_decisions_only(session: Session) -> None:
    ann, ben = make_user(session), make_user(session)
    first, second, third = claims_of(session, make_article(session, reviewers=[ann, ben]))
    for person, claim in ((ann, first), (ben, second)):
        cite(session, person, claim)
        judge(session, person, claim, DISPUTED)
    assert only_row(session, actor_of(ann)).disputed == 1

    decide(session, third, VerdictLabel.DISPUTED)

    assert only_row(session, actor_of(ann)).disputed == 2


def test_queries_and_retired_findings_are_not_counted(session: Session) -> None:
    first, second, third = claims_of(session, make_article(session))
    make_finding(session, first)
    make_finding(session, second).level = FindingLevel.QUERY
    make_finding(session, third).retired_at = first.changed_at
    session.commit()

    assert only_row(session, COMMAND_LINE).findings == 1


def test_the_people_who_are_asked_stand_in_the_order_of_their_names(session: Session) -> None:
    ben, ann = make_user(session, name="Ben Ek"), make_user(session, name="Ann Day")
    editor: User = make_user(session, Role.EDITOR)
    make_article(session, reviewers=[ben, ann])

    row = only_row(session, actor_of(editor))

    assert [(person.name, person.initials) for person in row.people] == [("Ann Day", "AD"), ("Ben Ek", "BE")]
    assert not row.is_asked
    assert only_row(session, actor_of(ann)).is_asked
