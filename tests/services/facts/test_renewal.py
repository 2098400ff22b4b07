"""A change of the facts renews the findings of open articles, and of those only."""

from collections.abc import Callable
from datetime import date

import pytest
from fact_rows import PRESIDENTS, make_office
from factories import claims_of
from importing import TEXT, bring, events_of, in_review
from judging import UNVERIFIED, judge
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import ArticleState, ClaimState
from factcheck.domain.permissions import Actor
from factcheck.persistence.facts import desk_facts, next_facts_revision
from factcheck.persistence.loading import current_version
from factcheck.persistence.models import Article, Dismissal, Finding, Office
from factcheck.services.articles import set_reference_date
from factcheck.services.facts import renewal
from factcheck.services.facts.renewal import Renewal, renew_findings
from factcheck.services.verification import find_faults


@pytest.fixture
def office(session: Session) -> Office:
    return make_office(session)


def let_biden_stay(session: Session, office: Office) -> None:
    """Make the sitting president of May 2025 another one."""
    office.terms[1].end_on = None
    session.delete(office.terms[2])
    next_facts_revision(session)
    session.commit()
    session.expire_all()


def let_trump_return(session: Session, office: Office) -> None:
    office.terms[1].end_on = date(2025, 1, 20)
    again = make_office(session, PRESIDENTS[2:], name="Chancellor").terms[0]
    again.office_id = office.id
    session.commit()
    session.expire_all()


def renew(session: Session, editor: Actor, **limits: float) -> Renewal:
    return renew_findings(session, actor=editor, facts=desk_facts(session), **limits)  # type: ignore[arg-type]


def standing(session: Session) -> list[str]:
    session.expire_all()
    return list(session.scalars(select(Finding.rule).where(Finding.retired_at.is_(None))))


def test_a_finding_goes_and_comes_back_with_its_dismissal(
    session: Session, editor: Actor, office: Office
) -> None:
    bring(session, editor, desk_facts(session))
    finding = session.scalars(select(Finding)).one()
    dismissal = Dismissal(
        finding_id=finding.id,
        user_id=editor.user_id or 0,
        reason="known",
        holds_for_all=True,
        created_at=finding.created_at,
    )
    session.add(dismissal)
    session.commit()

    let_biden_stay(session, office)
    assert renew(session, editor) == Renewal(changed=1, left=0)
    assert standing(session) == []

    let_trump_return(session, office)
    renew(session, editor)

    (kept,) = session.scalars(select(Finding).where(Finding.retired_at.is_(None)))
    assert (kept.id, [one.reason for one in kept.dismissals]) == (finding.id, ["known"])


def test_the_event_tells_which_findings_went_and_by_which_facts(
    session: Session, editor: Actor, office: Office
) -> None:
    article = bring(session, editor, desk_facts(session))
    finding = session.scalars(select(Finding)).one()

    let_biden_stay(session, office)
    renew(session, editor)

    (event,) = events_of(session, "renew_findings")
    assert (event["actor"], event["article"]) == ("Edda", article.public_id)
    assert event["before"] == {"findings": [{"id": finding.public_id, "message": finding.message}]}
    assert event["after"] == {"findings": [], "facts_revision": 2}
    assert current_version(session, article).facts_revision == 2
    assert list(find_faults(session)) == []


def test_a_finding_that_says_something_else_is_told_too(
    session: Session, editor: Actor, office: Office
) -> None:
    bring(session, editor, desk_facts(session))
    office.terms[2].start_on = date(2025, 1, 21)
    next_facts_revision(session)
    session.commit()

    assert renew(session, editor).changed == 1

    (event,) = events_of(session, "renew_findings")
    assert "since 20 January" in event["before"]["findings"][0]["message"]  # type: ignore[index]
    assert "since 21 January" in event["after"]["findings"][0]["message"]  # type: ignore[index]


def test_an_article_whose_findings_stay_gets_no_event(
    session: Session, editor: Actor, office: Office
) -> None:
    article = bring(session, editor, desk_facts(session))
    next_facts_revision(session)
    session.commit()

    assert renew(session, editor) == Renewal(changed=0, left=0)

    assert events_of(session, "renew_findings") == []
    assert current_version(session, article).facts_revision == 2


def test_a_new_finding_makes_nothing_stale(session: Session, editor: Actor, office: Office) -> None:
    article, ann = in_review(session, editor, desk_facts(session))
    claim = next(one for one in claims_of(session, article) if one.state is ClaimState.OPEN)
    judge(session, ann, claim, UNVERIFIED)

    let_biden_stay(session, office)
    renew(session, editor)

    session.expire_all()
    assert claim.state is ClaimState.OPEN
    assert standing(session) == []


def test_signed_off_and_deleted_articles_are_not_touched(
    session: Session, editor: Actor, office: Office
) -> None:
    signed, gone = (bring(session, editor, desk_facts(session)) for _ in range(2))
    signed.state = ArticleState.SIGNED_OFF
    gone.deleted_at = gone.created_at
    session.commit()

    let_biden_stay(session, office)

    assert renew(session, editor) == Renewal(changed=0, left=0)
    assert len(standing(session)) == 2


def test_work_beyond_the_limits_is_left_and_done_later(
    session: Session, editor: Actor, office: Office
) -> None:
    for text in (TEXT, TEXT + "\nThe end.\n"):
        bring(session, editor, desk_facts(session), text)
    let_biden_stay(session, office)

    assert renew(session, editor, seconds=0) == Renewal(changed=0, left=2)
    assert renew(session, editor, longest=len(TEXT)) == Renewal(changed=1, left=1)
    assert renew(session, editor, seconds=60) == Renewal(changed=1, left=0)


@pytest.mark.parametrize("change", ["signed off", "deleted", "dated"])
def test_an_article_that_changes_meanwhile_is_left_to_whoever_changed_it(
    session: Session, editor: Actor, office: Office, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    article = bring(session, editor, desk_facts(session))
    let_biden_stay(session, office)
    meanwhile(session, monkeypatch, lambda: alter(session, editor, article, change))

    assert renew(session, editor).changed == 0

    assert events_of(session, "renew_findings") == []


def alter(session: Session, editor: Actor, article: Article, change: str) -> None:
    if change == "dated":
        facts, value = desk_facts(session), PartialDate(2024, 12)
        set_reference_date(session, actor=editor, article_id=article.public_id, value=value, facts=facts)
    elif change == "deleted":
        article.deleted_at = article.created_at
    else:
        article.state = ArticleState.SIGNED_OFF
    session.commit()


def meanwhile(session: Session, monkeypatch: pytest.MonkeyPatch, act: Callable[[], None]) -> None:
    """Let something happen between looking for findings and storing them."""
    look = renewal.check_text

    def look_and_act(*arguments: object) -> object:
        found = look(*arguments)  # type: ignore[arg-type]
        monkeypatch.setattr(renewal, "check_text", look)
        act()
        return found

    monkeypatch.setattr(renewal, "check_text", look_and_act)


def test_an_import_by_older_facts_looks_again(session: Session, editor: Actor, office: Office) -> None:
    older = desk_facts(session)
    let_biden_stay(session, office)

    article = bring(session, editor, older)

    assert standing(session) == []
    assert current_version(session, article).facts_revision == 2
    (event,) = events_of(session, "import_article")
    assert event["after"]["findings"] == 0  # type: ignore[index]


def test_facts_of_files_alone_have_no_number(facts: ReferenceFacts) -> None:
    assert facts.revision == 0
