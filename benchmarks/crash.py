"""Does a killed server lose a verdict that it acknowledged?

    python benchmarks/crash.py [--rounds 20] [--clients 8] [--acknowledged 2000] [--database sqlite ...]

Each round serves the desk in a process of its own, lets the clients save complete verdicts over HTTP, each
signed in as a reviewer with a session and CSRF token, and kills the server with SIGKILL in the midst of it.
At the end every acknowledged action must be there once, and the chains whole (`factcheck verify`).
"""

import argparse
import http.client
import random
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from desks import fresh_database, signed_in_desk
from serving import Visitor, start
from sqlalchemy import select

from factcheck.persistence.models import Idempotency
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.verification import find_faults


@dataclass
class Client:
    """One reviewer who saves verdicts on one claim, over and over."""

    cookie: str
    article: str
    claim: str
    acknowledged: list[str] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)

    def work(self, port: int, stop: threading.Event) -> None:
        """Save verdicts until the server dies."""
        try:
            visitor = Visitor(port, self.cookie)
            visitor.get(f"/articles/{self.article}?claim=1")
            while not stop.is_set():
                status, op_id = visitor.save_verdict(self.claim, f"Asked, time {len(self.acknowledged)}.")
                if status == 303:
                    self.acknowledged.append(op_id)
                else:
                    self.refused.append(status)
        except (OSError, http.client.HTTPException):
            return  # the server was killed: what was not answered is not counted


def one_round(url: str, home: Path, clients: list[Client], wanted: int, seconds: float) -> float:
    """Serve, save and kill; return how long the server took to be there again."""
    environ = {"FACTCHECK_HOME": str(home), "FACTCHECK_DATABASE_URL": url, "FACTCHECK_SECRET_KEY": "k" * 40}
    server = start("run", environ)
    stop = threading.Event()
    goal = total(clients) + wanted
    threads = [threading.Thread(target=client.work, args=(server.port, stop)) for client in clients]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + 60
    time.sleep(seconds)
    while total(clients) < goal and time.monotonic() < deadline:
        time.sleep(0.01)
    server.process.kill()
    server.process.wait()
    stop.set()
    for thread in threads:
        thread.join()
    return server.started_in


def total(clients: list[Client]) -> int:
    return sum(len(client.acknowledged) for client in clients)


def crash(kind: str, rounds: int, people: int, acknowledged: int) -> bool:
    generator = random.Random(20261122)
    with fresh_database(kind) as url, tempfile.TemporaryDirectory() as home:
        article, claims, cookies = signed_in_desk(url, people)
        clients = [
            Client(cookie, article, claims[number % len(claims)]) for number, cookie in enumerate(cookies)
        ]
        waits = [
            one_round(url, Path(home), clients, -(-acknowledged // rounds), generator.uniform(0.1, 0.5))
            for _ in range(rounds)
        ]
        return report(kind, url, clients, rounds, waits)


def report(kind: str, url: str, clients: list[Client], rounds: int, waits: list[float]) -> bool:
    engine = make_engine(url)
    with session_factory(engine)() as session:
        there = set(session.scalars(select(Idempotency.key)))
        fault = next(find_faults(session), "none")
    engine.dispose()
    told = {op_id for client in clients for op_id in client.acknowledged}
    refused = [status for client in clients for status in client.refused]
    print(
        f"{kind}: {rounds} kills, {len(clients)} clients, "
        f"{len(told)} acknowledged, {len(told - there)} missing, "
        f"{len(there - told)} stored but not acknowledged, refused: {refused or 0}, faults: {fault}; "
        f"in service again after {max(waits):.1f} s at most"
    )
    return not (told - there) and fault == "none" and not refused


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--acknowledged", type=int, default=2000)
    parser.add_argument("--database", nargs="+", default=["sqlite", "postgresql"])
    options = parser.parse_args()
    held = [crash(kind, options.rounds, options.clients, options.acknowledged) for kind in options.database]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
