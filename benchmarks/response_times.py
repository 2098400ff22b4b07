"""How long do pages and saves take over HTTP, on the demo article and on a long one?

    python benchmarks/response_times.py [--requests 200]

One served process, one visitor. Printed are p50 and p95 of the article page and of a saved verdict, the
article page of 400 claims with 1,200 verdicts, the start of the server and its memory at rest.
"""

import argparse
import re
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

from desks import fresh_database, long_desk
from serving import Server, Visitor, served

DEMO_PASSWORD = "two-pairs-of-eyes"


def times(repeat: int, act: Callable[[], tuple[int, str]], expected: int) -> list[float]:
    """Return how long each call took, in ms, sorted."""
    took = []
    for _ in range(repeat):
        begun = time.perf_counter()
        status, _ = act()
        took.append((time.perf_counter() - begun) * 1000)
        if status != expected:
            raise SystemExit(f"expected {expected}, got {status}")
    return sorted(took)


def say(what: str, took: list[float], bar: float) -> bool:
    p50, p95 = took[len(took) // 2], took[int(len(took) * 0.95)]
    print(f"{what}: p50 {p50:.0f} ms, p95 {p95:.0f} ms (bar {bar:.0f} ms), {len(took)} requests")
    return p95 <= bar


def sign_in(server: Server, email: str) -> Visitor:
    """Sign in through the form, as a browser does."""
    visitor = Visitor(server.port, "")
    visitor.connection.request("GET", "/signin")
    answer = visitor.connection.getresponse()
    page = answer.read().decode()
    form_cookie = str(answer.getheader("Set-Cookie")).split(";")[0]
    token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
    form = urlencode(
        {"email": email, "password": DEMO_PASSWORD, "csrf_token": token.group(1) if token else ""}
    )
    headers = {"Cookie": form_cookie, "Content-Type": "application/x-www-form-urlencoded"}
    visitor.connection.request("POST", "/signin", form, headers)
    answer = visitor.connection.getresponse()
    answer.read()
    cookies = [value.split(";")[0] for name, value in answer.getheaders() if name == "Set-Cookie"]
    visitor.cookie = "; ".join(cookies)
    return visitor


def demo(requests: int) -> bool:
    with tempfile.TemporaryDirectory() as home:
        environ = {"FACTCHECK_HOME": home}
        with served("demo", environ) as first:
            print(f"demo, first start with seeding: {first.started_in:.1f} s")
        with served("demo", environ) as server:
            memory = server.resident_mib()
            print(f"demo, second start to first page: {server.started_in:.2f} s (bar 5 s, start alone 1.5 s)")
            print(f"memory at rest: {memory:.0f} MiB (bar 120 MB)")
            visitor = sign_in(server, "tomas@demo.example")
            article, claim = demo_ids(Path(home) / "demo.db")
            page = times(requests, lambda: visitor.get(f"/articles/{article}?claim=5"), 200)
            save = times(requests, lambda: visitor.save_verdict(claim, "Asked again."), 303)
            held = [say("demo article page", page, 150), say("saving a verdict", save, 50)]
            print(f"memory afterwards: {server.resident_mib():.0f} MiB")
        return all(held) and memory <= 120_000_000 / 2**20 and server.started_in <= 1.5


def demo_ids(path: Path) -> tuple[str, str]:
    """Return the article in review and a claim of it that nobody judged."""
    with sqlite3.connect(path) as connection:
        row: tuple[str, str] = connection.execute(
            "SELECT a.public_id, c.public_id FROM article a JOIN claim c ON c.article_id = a.id "
            "WHERE a.state = 'in_review' AND c.state = 'open' AND NOT EXISTS "
            "(SELECT 1 FROM verdict v WHERE v.claim_id = c.id) ORDER BY c.number DESC"
        ).fetchone()
    connection.close()
    return row


def long_article(requests: int) -> bool:
    with fresh_database("sqlite") as url, tempfile.TemporaryDirectory() as home:
        article, cookie = long_desk(url, claims=400, verdicts_each=3)
        environ = {"FACTCHECK_HOME": home, "FACTCHECK_DATABASE_URL": url}
        with served("run", environ) as server:
            visitor = Visitor(server.port, cookie)
            took = times(requests, lambda: visitor.get(f"/articles/{article}?claim=200"), 200)
            report = times(max(1, requests // 10), lambda: visitor.get(f"/articles/{article}/report"), 200)
            held = say("article page, 400 claims, 1,200 verdicts", took, 1000)
            say("report page of the same", report, 1000)
            return held


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--requests", type=int, default=200)
    options = parser.parse_args()
    held = [demo(options.requests), long_article(max(20, options.requests // 4))]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
