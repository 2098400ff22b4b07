"""A real article with all its claims: inserted, moved and changed paragraphs."""

from pathlib import Path

import pytest
from sqlalchemy.orm import Session
from versioning import reviewed

from factcheck.checking import ReferenceFacts
from factcheck.domain.anchoring import Outcome
from factcheck.domain.permissions import Actor
from factcheck.domain.spans import claim_text
from factcheck.importers import ArticleDraft
from factcheck.persistence.models import Article, User
from factcheck.services.versions import VersionPlan, plan_version

pytestmark = [pytest.mark.databases("one"), pytest.mark.slow]


@pytest.fixture
def text(shared_dir: Path) -> str:
    return (shared_dir / "articles/high-level-dialogue.txt").read_text(encoding="utf-8")


@pytest.fixture
def article(session: Session, editor: Actor, facts: ReferenceFacts, text: str) -> Article:
    return reviewed(session, editor, facts, [session.get_one(User, editor.user_id).public_id], text)


def planned(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, text: str
) -> VersionPlan:
    draft = ArticleDraft(title="", text=text)
    return plan_version(session, actor=editor, article_id=article.public_id, draft=draft, facts=facts)


def others(plan: VersionPlan) -> list[str]:
    """Return the words of the claims that are not kept, and check those that are."""
    found = []
    for key, place in plan.places.items():
        before = claim_text(plan.base.text, plan.standing[key].anchored.spans)
        if place.outcome is Outcome.KEPT:
            assert claim_text(plan.text, place.spans) == before
        else:
            found.append(before)
    return found


def test_inserted_and_moved_paragraphs_leave_every_claim_on_its_words(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, text: str
) -> None:
    first, second, *rest = text.strip().split("\n\n")
    moved = "\n\n".join([first, *rest[:3], second, *rest[3:]])

    on_top = planned(session, editor, facts, article, "A new first line.\n\n" + text)
    shuffled = planned(session, editor, facts, article, moved + "\n")

    assert len(on_top.places) > 50
    assert others(on_top) == []
    assert others(shuffled) == []


def test_a_title_that_is_put_right_changes_the_claims_that_hold_it_and_no_other(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, text: str
) -> None:
    plan = planned(session, editor, facts, article, text.replace("former U.S. President", "U.S. President"))

    changed = others(plan)
    assert changed
    assert all("former U.S. President" in words for words in changed)
