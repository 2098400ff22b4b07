"""Load the seeds: people, articles and what they did, each act through the service that a page would call."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.checking.reference import ReferenceFacts
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import Conflict
from factcheck.importers import read_file
from factcheck.paths import resource_dir
from factcheck.persistence.facts import desk_facts
from factcheck.persistence.models import Setting, User
from factcheck.persistence.session import transaction
from factcheck.services._seeded_acts import ACTS, Scene
from factcheck.services.accounts import add_user
from factcheck.services.articles import import_article, start_review
from factcheck.services.facts import load_release
from factcheck.services.passwords import Hasher

DEMO = "demo"
SEEDED = "seeded"


@dataclass(frozen=True)
class SeededPerson:
    """A person of the seeds."""

    email: str
    name: str
    role: Role


def seeded_people(folder: Path | None = None) -> list[SeededPerson]:
    """Return the people of the seeds."""
    people = json.loads(_read(folder, "people.json"))
    return [SeededPerson(person["email"], person["name"], Role(person["role"])) for person in people]


def mark_demo(session: Session) -> None:
    """Mark the database as a demo's, so that it is never served as anything else."""
    with transaction(session):
        session.add(Setting(name=DEMO, value="1"))


def is_seeded(session: Session) -> bool:
    """Tell whether the seeds were loaded to their end."""
    return session.scalars(select(Setting).where(Setting.name == SEEDED)).one_or_none() is not None


def new_password() -> str:
    """Return a password that nobody can guess, for people who are seeded outside of a demo."""
    return secrets.token_urlsafe(12)


def seed_desk(session: Session, *, password: str, hasher: Hasher, folder: Path | None = None) -> str:
    """Load all seeds into a database without people; return in one sentence what was loaded.

    Raises Conflict if there is somebody already, so that real work is never mixed with invented one.
    """
    if session.scalars(select(User.id).limit(1)).one_or_none() is not None:
        raise Conflict("There are people in this database already, so nothing was loaded.")
    load_release(session)
    actors = _add_people(session, password, hasher, folder)
    facts = desk_facts(session)
    reviews = sorted((folder or resource_dir("seeds")).joinpath("reviews").glob("*.json"))
    for review in reviews:
        _replay(session, json.loads(review.read_text(encoding="utf-8")), actors, facts, folder)
    with transaction(session):
        session.add(Setting(name=SEEDED, value="1"))
    return f"Loaded {len(actors)} people and {len(reviews)} articles."


def _add_people(session: Session, password: str, hasher: Hasher, folder: Path | None) -> dict[str, Actor]:
    actors = {}
    for person in seeded_people(folder):
        user = add_user(
            session,
            actor=COMMAND_LINE,
            email=person.email,
            name=person.name,
            role=person.role,
            password=password,
            hasher=hasher,
        )
        actors[person.email] = Actor(user_id=user.id, name=user.name, role=user.role)
    return actors


def _replay(
    session: Session,
    review: Mapping[str, Any],
    actors: Mapping[str, Actor],
    facts: ReferenceFacts,
    folder: Path | None,
) -> None:
    path = (folder or resource_dir("seeds")) / "articles" / review["file"]
    draft = read_file(path.name, path.read_bytes(), published=PartialDate.parse(review["date"]))
    article = import_article(session, actor=COMMAND_LINE, draft=draft, facts=facts)
    emails = review["reviewers"]
    people = {
        user.email: user.public_id for user in session.scalars(select(User).where(User.email.in_(emails)))
    }
    start_review(
        session,
        actor=COMMAND_LINE,
        article_id=article.public_id,
        reviewer_ids=[people[email] for email in emails],
        required=review["required"],
    )
    scene = Scene(session, article.id, article.public_id)
    for act in review["acts"]:
        ACTS[act["act"]](scene, actors[act["by"]], act)


def _read(folder: Path | None, name: str) -> str:
    return ((folder or resource_dir("seeds")) / name).read_text(encoding="utf-8")
