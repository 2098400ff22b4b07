"""Does a killed server lose a verdict that it acknowledged?

    python benchmarks/crash.py [--rounds 20] [--clients 8] [--acknowledged 2000] [--database sqlite postgresql]

Each round serves the desk in a process of its own, lets the clients save complete verdicts over HTTP, each
signed in as a reviewer with a session and CSRF token, and kills the server with SIGKILL in the midst of it.
At the end every acknowledged action must be there once, and the chains whole (`factcheck verify`).
"""

import argparse
import http.client
import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from desks import fresh_database, signed_in_desk
from sqlalchemy import select

from factcheck.persistence.models import Idempotency
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.verification import find_faults

TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')
HOST = "127.0.0.1"


@dataclass
class Client:
    """One reviewer who saves verdicts on one claim, over and over."""

    cookie: str
    article: str
    claim: str
    acknowledged: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def work(self, port: int, stop: threading.Event) -> None:
        """Save verdicts until the server dies."""
        try:
            connection = http.client.HTTPConnection(HOST, port, timeout=20)
            token = self._token(connection)
            while not stop.is_set():
                self._save(connection, token)
        except (OSError, http.client.HTTPException):
            return  # the server was killed: what was not answered is not counted

    def _token(self, connection: http.client.HTTPConnection) -> str:
        connection.request("GET", f"/articles/{self.article}?claim=1", headers={"Cookie": self.cookie})
        page = connection.getresponse().read().decode()
        found = TOKEN.search(page)
        if found is None:
            raise RuntimeError("The article page has no CSRF token: the session was not accepted.")
        return found.group(1)

    def _save(self, connection: http.client.HTTPConnection, token: str) -> None:
        op_id = uuid.uuid4().hex
        form = {
            "csrf_token": token,
            "label": "unverified",
            "reason_code": "needs_call",
            "rationale": f"Asked for the {len(self.acknowledged)}th time.",
            "base_revision": "1",
            "op_id": op_id,
        }
        headers = {"Cookie": self.cookie, "Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", f"/claims/{self.claim}/verdicts", urlencode(form), headers)
        answer = connection.getresponse()
        answer.read()
        (self.acknowledged if answer.status == 303 else self.refused).append(op_id)


def serve(url: str, home: Path, port: int) -> subprocess.Popen[bytes]:
    environ = {
        **os.environ,
        "FACTCHECK_HOME": str(home),
        "FACTCHECK_DATABASE_URL": url,
        "FACTCHECK_SECRET_KEY": "k" * 40,
    }
    command = [sys.executable, "-m", "factcheck", "run", "--port", str(port)]
    server = subprocess.Popen(
        command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex((HOST, port)) == 0:
                return server
        time.sleep(0.05)
    raise RuntimeError("The server did not start.")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def one_round(url: str, home: Path, clients: list[Client], wanted: int, seconds: float) -> float:
    """Serve, save and kill; return how long the server took to be there again."""
    port, started = free_port(), time.perf_counter()
    server = serve(url, home, port)
    back_after = time.perf_counter() - started
    stop = threading.Event()
    before = sum(len(client.acknowledged) for client in clients)
    threads = [threading.Thread(target=client.work, args=(port, stop)) for client in clients]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + 60
    time.sleep(seconds)
    while sum(len(client.acknowledged) for client in clients) - before < wanted and time.monotonic() < deadline:
        time.sleep(0.01)
    os.kill(server.pid, signal.SIGKILL)
    server.wait()
    stop.set()
    for thread in threads:
        thread.join()
    return back_after


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
    refused = sum(len(client.refused) for client in clients)
    print(
        f"{kind}: {rounds} kills, {len(clients)} clients, {len(told)} acknowledged, {len(told - there)} missing, "
        f"{len(there - told)} stored but not acknowledged, {refused} refused, faults: {fault}; "
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
