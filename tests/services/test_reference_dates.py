"""A new reference date looks for findings again and makes judged claims stale."""

import pytest
from cutting import drop
from factories import actor_of, claims_of
from importing import bring, events_of, in_review
from judging import UNVERIFIED, judge
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import (
    ArticleState,
    ClaimState,
    DateOrigin,
)
from factcheck.domain.permissions import Actor
from factcheck.errors import NotAllowed
from factcheck.persistence.loading import current_version
from factcheck.persistence.models import Dismissal, Finding
from factcheck.services.articles import set_reference_date
from factcheck.services.cutting import restore_claim
from factcheck.services.verification import find_faults

pytestmark = pytest.mark.databases("one")


def test_a_new_date_looks_for_findings_again(session: Session, editor: Actor, facts: ReferenceFacts) -> None:
    article = bring(session, editor, facts)
    assert session.scalars(select(Finding).where(Finding.retired_at.is_(None))).all()

    set_reference_date(
        session, actor=editor, article_id=article.public_id, value=PartialDate(2024, 12), facts=facts
    )

    version = current_version(session, article)
    assert (version.reference_date, version.reference_from) == ("2024-12", DateOrigin.GIVEN)
    assert session.scalars(select(Finding).where(Finding.retired_at.is_(None))).all() == []


def test_a_finding_that_comes_back_keeps_its_dismissal(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    article = bring(session, editor, facts)
    finding = session.scalars(select(Finding)).one()
    session.add(
        Dismissal(
            finding_id=finding.id,
            user_id=editor.user_id or 0,
            reason="known",
            holds_for_all=True,
            created_at=finding.created_at,
        )
    )
    session.commit()

    for value in (PartialDate(2024, 12), PartialDate(2025, 6)):
        set_reference_date(session, actor=editor, article_id=article.public_id, value=value, facts=facts)

    again = session.scalars(select(Finding).where(Finding.retired_at.is_(None))).one()
    assert (again.id, [one.reason for one in again.dismissals]) == (finding.id, ["known"])


def test_claims_with_verdicts_become_stale_and_others_do_not(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    article, ann = in_review(session, editor, facts)
    judged, other, *_ = [one for one in claims_of(session, article) if one.state is ClaimState.OPEN]
    judge(session, ann, judged, UNVERIFIED)

    set_reference_date(
        session, actor=editor, article_id=article.public_id, value=PartialDate(2025, 6), facts=facts
    )

    session.expire_all()
    assert (judged.state, judged.former_state) == (ClaimState.STALE, ClaimState.OPEN)
    assert other.state is ClaimState.OPEN
    assert next(find_faults(session), None) is None


def test_the_same_date_changes_nothing(session: Session, editor: Actor, facts: ReferenceFacts) -> None:
    article = bring(session, editor, facts, published=PartialDate(2025, 5))

    set_reference_date(
        session, actor=editor, article_id=article.public_id, value=PartialDate(2025, 5), facts=facts
    )

    assert events_of(session, "set_reference_date") == []


def test_the_date_can_be_taken_away(session: Session, editor: Actor, facts: ReferenceFacts) -> None:
    article = bring(session, editor, facts)

    set_reference_date(session, actor=editor, article_id=article.public_id, value=None, facts=facts)

    (event,) = events_of(session, "set_reference_date")
    assert event["before"] == {
        "reference_date": "2025-05",
        "reference_from": "lead",
        "is_date_unknown": False,
    }
    assert event["after"] == {"reference_date": None, "reference_from": "none", "is_date_unknown": True}


def test_reviewers_and_signed_off_articles_are_refused(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    article, ann = in_review(session, editor, facts)
    change = {"article_id": article.public_id, "value": PartialDate(2020), "facts": facts}

    with pytest.raises(NotAllowed, match="Only editors"):
        set_reference_date(session, actor=actor_of(ann), **change)
    article.state = ArticleState.SIGNED_OFF
    session.commit()
    with pytest.raises(NotAllowed, match="signed off"):
        set_reference_date(session, actor=editor, **change)


def test_a_dropped_claim_with_verdicts_comes_back_as_stale(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    article, ann = in_review(session, editor, facts)
    claim = next(one for one in claims_of(session, article) if one.state is ClaimState.OPEN)
    judge(session, ann, claim, UNVERIFIED)
    drop(session, editor, claim)

    set_reference_date(
        session, actor=editor, article_id=article.public_id, value=PartialDate(2025, 6), facts=facts
    )
    assert claim.state is ClaimState.DROPPED
    restore_claim(session, actor=editor, claim_id=claim.public_id)

    assert (claim.state, claim.former_state) == (ClaimState.STALE, ClaimState.OPEN)
    assert next(find_faults(session), None) is None


def test_a_date_that_is_only_confirmed_makes_nothing_stale(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    article, ann = in_review(session, editor, facts)
    claim = next(one for one in claims_of(session, article) if one.state is ClaimState.OPEN)
    judge(session, ann, claim, UNVERIFIED)

    set_reference_date(
        session, actor=editor, article_id=article.public_id, value=PartialDate(2025, 5), facts=facts
    )

    assert claim.state is ClaimState.OPEN
    assert current_version(session, article).reference_from is DateOrigin.GIVEN
