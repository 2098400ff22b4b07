"""Measures how long it takes to match a new article against 100,000 decided claims, on both databases.

    python benchmarks/matching.py [--claims 100000]

The claims are sentences with names, places, numbers and common words drawn at random; every tenth claim of
the new article was decided before, half of those with one word changed. PostgreSQL needs its server programs.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from databases import POSTGRES_VARIABLE, postgres_database, sqlite_copy
from factories import MOMENT, claims_of, make_article
from postgres import NoPostgres, start

from factcheck.domain.labels import ClaimKind, ClaimState, VerdictLabel
from factcheck.domain.matching import match_keys
from factcheck.persistence.models import Claim, ClaimSpan, Decision, DecisionKey
from factcheck.persistence.queries.matches import decided_before
from factcheck.persistence.session import make_engine, session_factory

NEW = 60
BATCH = 5_000
CHANGED = 2
PEOPLE = ("Ana Moreau", "Tomas Lind", "Ines Okafor", "Jonas Weber", "Mara Quist", "Leo Brandt")
PLACES = ("Brackwater", "Elbury", "Norvik", "Tavenham", "Ketterby", "Harrow Vale", "Lake Brannock")
DID = ("opened", "closed", "promised", "cancelled", "announced", "defended", "delayed", "paid for")
THINGS = ("the harbour", "a new school", "the tram line", "the water works", "a flood wall", "the library")
SINCE = ("after years of talks", "despite warnings", "before the election", "at a meeting of the council")


def sentence(chance: random.Random) -> str:
    return (
        f"{chance.choice(PEOPLE)} {chance.choice(DID)} {chance.choice(THINGS)} in {chance.choice(PLACES)}"
        f" for {chance.randrange(2, 900)} million euros in {chance.randrange(1950, 2026)}"
        f" {chance.choice(SINCE)}."
    )


def fill(session: Session, count: int, chance: random.Random) -> list[str]:
    """Store an archive of decided claims, and return its sentences."""
    sentences = [sentence(chance) for _ in range(count)]
    article = make_article(session, ("The archive.",), title="Archive")
    first = claims_of(session, article)[0]
    claims = [
        {
            "id": number,
            "public_id": f"archived{number}",
            "article_id": article.id,
            "version_id": first.version_id,
            "block_id": first.block_id,
            "number": number,
            "kind": ClaimKind.FACT,
            "is_checkable": True,
            "state": ClaimState.FINAL,
            "changed_at": MOMENT,
        }
        for number in range(1_000, 1_000 + count)
    ]
    numbered = list(zip(range(1_000, 1_000 + count), sentences, strict=True))
    spans = [
        {
            "id": number,
            "claim_id": number,
            "version_id": first.version_id,
            "revision": 1,
            "is_source": False,
            "position": 1,
            "start": 0,
            "end": len(words),
            "quote": words,
            "before": "",
            "after": "",
        }
        for number, words in numbered
    ]
    decisions = [
        {
            "id": number,
            "claim_id": number,
            "round": 1,
            "label": VerdictLabel.SUPPORTED,
            "is_claim_wrong": False,
            "rationale": "",
            "is_confirmation": True,
            "is_own_verdict": False,
            "created_at": MOMENT,
        }
        for number, _ in numbered
    ]
    keys = [{"key": key, "decision_id": number} for number, words in numbered for key in match_keys(words)]
    for model, rows in ((Claim, claims), (ClaimSpan, spans), (Decision, decisions), (DecisionKey, keys)):
        for first in range(0, len(rows), BATCH):
            session.execute(insert(model), rows[first : first + BATCH])
        session.commit()
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("ANALYZE"))
        session.commit()
    return sentences


def new_article(old: list[str], chance: random.Random) -> list[str]:
    """Return the claims of an article, some of which the archive has, word by word or nearly."""
    claims = [sentence(chance) for _ in range(NEW)]
    for place in range(0, NEW, 10):
        claims[place] = chance.choice(old)
        claims[place + 1] = chance.choice(old).replace("million", "thousand")
    return claims


@contextmanager
def databases() -> Iterator[Iterator[tuple[str, str]]]:
    with tempfile.TemporaryDirectory() as folder:
        yield _each(Path(folder))


def _each(folder: Path) -> Iterator[tuple[str, str]]:
    yield "SQLite", sqlite_copy(folder, folder)
    try:
        server = start()
    except NoPostgres as error:
        print(f"PostgreSQL: not measured, {error}")
        return
    os.environ[POSTGRES_VARIABLE] = server.url
    with postgres_database() as url:
        yield "PostgreSQL", url
    server.stop()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=100_000)
    count = parser.parse_args().claims
    with databases() as found:
        for name, url in found:
            chance = random.Random(7)
            engine = make_engine(url)
            with session_factory(engine)() as session:
                old = fill(session, count, chance)
                claims = new_article(old, chance)
                start_time, start_work = time.perf_counter(), time.process_time()
                near = set(decided_before(session, 0, dict(enumerate(claims))))
                taken, worked = time.perf_counter() - start_time, time.process_time() - start_work
            right = sum(number % 10 < CHANGED for number in near)
            print(
                f"{name}: {NEW} claims against {count:,} in {taken:.2f} s, {worked:.2f} CPU s of them here; "
                f"{right} of 12 known ones found"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
