"""The seeds are loaded through the services, once, and give every page something to show."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from databases import sqlite_copy
from factories import make_user
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimState, FindingLevel, Role, VerdictLabel
from factcheck.errors import Conflict, NotFound
from factcheck.paths import resource_dir
from factcheck.persistence.models import (
    Article,
    Claim,
    Decision,
    Escalation,
    Evidence,
    Finding,
    User,
    Verdict,
)
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services._seeded_acts import Scene
from factcheck.services.passwords import make_hasher
from factcheck.services.seeding import is_seeded, new_password, seed_desk, seeded_people
from factcheck.services.verification import find_faults

pytestmark = [pytest.mark.slow, pytest.mark.databases("one")]
HASHER = make_hasher(8)
PASSWORD = "heron under the pier"
ARTICLES = sorted((resource_dir("seeds") / "articles").glob("*.txt"))


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory, template_folder: Path) -> str:
    """Return the address of a database with the seeds, which the tests only read."""
    url = sqlite_copy(tmp_path_factory.mktemp("seeds"), template_folder)
    with session_factory(make_engine(url))() as session:
        seed_desk(session, password=PASSWORD, hasher=HASHER)
    return url


@pytest.fixture
def seeded(seeds: str) -> Iterator[Session]:
    with session_factory(make_engine(seeds))() as session:
        yield session


def test_the_seeds_hold_two_reviewers_an_editor_and_an_admin(seeded: Session) -> None:
    roles = sorted(seeded.scalars(select(User.role)))

    assert roles == [Role.ADMIN, Role.EDITOR, Role.REVIEWER, Role.REVIEWER]
    assert len(seeded_people()) == 4
    assert is_seeded(seeded)


def test_one_article_is_in_review_and_one_signed_off(seeded: Session) -> None:
    states = sorted(seeded.scalars(select(Article.state)))

    assert states == [ArticleState.IN_REVIEW, ArticleState.SIGNED_OFF]


def test_every_page_has_something_to_show(seeded: Session) -> None:
    article = seeded.scalars(select(Article.id).where(Article.state == ArticleState.IN_REVIEW)).one()
    states = set(seeded.scalars(select(Claim.state).where(Claim.article_id == article)))
    labels = set(seeded.scalars(select(Verdict.label)))
    drafts = seeded.scalars(select(func.count()).where(Verdict.is_complete.is_(False))).one()

    assert states == set(ClaimState)
    assert labels == set(VerdictLabel)
    assert drafts
    assert set(seeded.scalars(select(Evidence.published_on))) == {None, "2025-05-13", "2025-05-14"}
    assert seeded.scalars(select(Escalation)).all()
    assert seeded.scalars(select(Decision)).all()


def test_the_case_of_the_title_is_found(seeded: Session) -> None:
    flags = select(Finding.rule).where(Finding.level == FindingLevel.FLAG).order_by(Finding.rule)

    assert seeded.scalars(flags).all() == ["R1", "R11", "R2", "R4", "R5", "R8", "R8"]


@pytest.mark.databases("both")
def test_what_was_loaded_is_whole(session: Session) -> None:
    seed_desk(session, password=PASSWORD, hasher=HASHER)

    assert list(find_faults(session)) == []


def test_an_act_on_words_that_no_claim_has_is_named(seeded: Session) -> None:
    article = seeded.scalars(select(Article).where(Article.state == ArticleState.IN_REVIEW)).one()
    scene = Scene(seeded, article.id, article.public_id)

    with pytest.raises(NotFound, match="No claim begins with “Nobody”"):
        scene.claim({"claim": "Nobody"})


def test_seeds_are_never_mixed_with_real_work(session: Session) -> None:
    make_user(session)

    with pytest.raises(Conflict, match="nothing was loaded"):
        seed_desk(session, password=PASSWORD, hasher=HASHER)

    assert not is_seeded(session)


def test_a_password_outside_of_a_demo_is_new_each_time() -> None:
    assert new_password() != new_password()
    assert len(new_password()) >= 12


def test_the_seeds_are_read_from_the_given_folder(session: Session, tmp_path: Path) -> None:
    (tmp_path / "reviews").mkdir()
    (tmp_path / "people.json").write_text(
        json.dumps([{"email": "ida@desk.example", "name": "Ida", "role": "editor"}])
    )

    told = seed_desk(session, password=PASSWORD, hasher=HASHER, folder=tmp_path)

    assert told == "Loaded 1 people and 0 articles."


@pytest.mark.parametrize(
    "path", sorted((resource_dir("seeds") / "articles").glob("*.txt")), ids=lambda p: p.stem
)
def test_no_sentence_of_the_seeds_stands_in_the_shared_article(path: Path, shared_dir: Path) -> None:
    theirs = (shared_dir / "articles" / "high-level-dialogue.txt").read_text(encoding="utf-8")

    ours = [line for line in path.read_text(encoding="utf-8").split(". ") if len(line) > 40]

    assert [line for line in ours if line in theirs] == []
