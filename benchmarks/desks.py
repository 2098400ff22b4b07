"""Databases and people for the benchmarks, on SQLite and on a throw-away PostgreSQL server."""

import contextlib
import sys
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import postgres  # noqa: E402
from factories import actor_of, claims_of, make_article, make_user  # noqa: E402
from sqlalchemy.orm import Session  # noqa: E402

from factcheck.checking import load_facts  # noqa: E402
from factcheck.config import sqlite_url  # noqa: E402
from factcheck.domain.judgement import Judgement  # noqa: E402
from factcheck.domain.labels import DateOrigin, ReasonCode, Role, VerdictLabel  # noqa: E402
from factcheck.domain.limits import Limits  # noqa: E402
from factcheck.domain.permissions import COMMAND_LINE, Actor  # noqa: E402
from factcheck.importers import ArticleDraft  # noqa: E402
from factcheck.paths import resource_dir  # noqa: E402
from factcheck.persistence import schema  # noqa: E402
from factcheck.persistence.models import User  # noqa: E402
from factcheck.persistence.session import make_engine, session_factory  # noqa: E402
from factcheck.persistence.user_sessions import Browser  # noqa: E402
from factcheck.services.accounts import add_user  # noqa: E402
from factcheck.services.articles import import_article, start_review  # noqa: E402
from factcheck.services.passwords import make_hasher  # noqa: E402
from factcheck.services.signin import sign_in  # noqa: E402
from factcheck.services.verdicts import record_verdict  # noqa: E402

__all__ = ["fresh_database", "long_desk", "one_claim_desk", "pasted_desk", "signed_in_desk"]

HASHER = make_hasher(8)
NEEDS_CALL = Judgement(VerdictLabel.UNVERIFIED, reason_code=ReasonCode.NEEDS_CALL)
PASSWORD = "correct horse staple"


@contextlib.contextmanager
def fresh_database(kind: str) -> Iterator[str]:
    """Give the address of an empty database at head; PostgreSQL keeps its durable settings."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            url = sqlite_url(Path(folder) / "desk.db")
            _upgrade(url)
            yield url
        return
    server = postgres.start(settings="-c max_connections=200 -c listen_addresses=127.0.0.1")
    try:
        url = server.url + "postgres"
        _upgrade(url)
        yield url
    finally:
        server.stop()


def _upgrade(url: str) -> None:
    engine = make_engine(url)
    schema.upgrade(engine)
    engine.dispose()


def one_claim_desk(url: str, people: int) -> tuple[str, list[Actor]]:
    """Add that many reviewers and one article; return its first claim and the reviewers."""
    engine = make_engine(url)
    with session_factory(engine)() as session:
        users = [make_user(session) for _ in range(people)]
        article = make_article(session, reviewers=users)
        answer = claims_of(session, article)[0].public_id, [actor_of(user) for user in users]
    engine.dispose()
    return answer


def signed_in_desk(url: str, people: int) -> tuple[str, list[str], list[str]]:
    """Add reviewers and an article; return the article, its claims, and a cookie for each person."""
    engine = make_engine(url)
    with session_factory(engine)() as session:
        users = [_person(session, number) for number in range(people)]
        article = make_article(session, reviewers=users)
        claims = [claim.public_id for claim in claims_of(session, article)]
        answer = article.public_id, claims, [_cookie(session, user) for user in users]
    engine.dispose()
    return answer


def long_desk(url: str, *, claims: int, verdicts_each: int) -> tuple[str, str]:
    """Add an article of that many claims, each judged that often; return it and the first judge's cookie."""
    sentences = [
        f"On day {number} of the survey the wardens of the old harbour counted {number + 7} boats."
        for number in range(claims)
    ]
    engine = make_engine(url)
    with session_factory(engine)() as session:
        users = [_person(session, number) for number in range(verdicts_each)]
        article = make_article(session, sentences, reviewers=users, required=verdicts_each)
        for claim in claims_of(session, article):
            for user in users:
                record_verdict(
                    session,
                    actor=actor_of(user),
                    claim_id=claim.public_id,
                    judgement=Judgement(
                        VerdictLabel.UNVERIFIED,
                        reason_code=ReasonCode.NEEDS_CALL,
                        rationale="Has to be asked.",
                    ),
                    base_revision=1,
                    op_id=uuid.uuid4().hex,
                )
        answer = article.public_id, _cookie(session, users[0])
    engine.dispose()
    return answer


def pasted_desk(url: str, *, claims: int) -> tuple[str, str]:
    """Paste an article of that many claims and start its review; return it and a reviewer's cookie."""
    sentences = [
        f"On day {number} of the survey the wardens of the old harbour counted {number % 90 + 7} boats."
        for number in range(claims)
    ]
    paragraphs = [" ".join(sentences[first : first + 4]) for first in range(0, claims, 4)]
    engine = make_engine(url)
    with session_factory(engine)() as session:
        editor = actor_of(make_user(session, role=Role.EDITOR))
        users = [_person(session, number) for number in (101, 102)]
        article = import_article(
            session,
            actor=editor,
            draft=ArticleDraft(
                title="A long survey", text="\n\n".join(paragraphs), published_from=DateOrigin.NONE
            ),
            facts=load_facts(resource_dir("seeds") / "reference"),
        )
        start_review(
            session,
            actor=editor,
            article_id=article.public_id,
            reviewer_ids=[user.public_id for user in users],
            required=2,
        )
        answer = article.public_id, _cookie(session, users[0])
    engine.dispose()
    return answer


def _person(session: Session, number: int) -> User:
    return add_user(
        session,
        actor=COMMAND_LINE,
        email=f"person{number}@desk.example",
        name=f"Person {number}",
        role=Role.REVIEWER,
        password=PASSWORD,
        hasher=HASHER,
    )


def _cookie(session: Session, user: User) -> str:
    signed_in = sign_in(
        session,
        email=user.email,
        password=PASSWORD,
        browser=Browser(f"10.0.{user.id}.1", "benchmark"),
        hasher=HASHER,
        limits=Limits(),
    )
    return f"factcheck={signed_in.token}"
