"""What hostile files do to a served desk: how soon they are refused, what it grows by, how long others wait.

    python benchmarks/hostile_files.py [--only WORD]

An editor of the demo sends each file through the import form, while somebody else opens the list of articles
again and again. "CPU s" is what the server itself worked meanwhile, the visitor's pages with it.
"""

import argparse
import http.client
import re
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import urlencode

from serving import HOST, Server, start

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from bombs import BOMBS, bomb

PASSWORD = "two-pairs-of-eyes"
TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')
REFUSAL = re.compile(r'id="(?:file|text)-error">.*?<span>(.*?)</span>', re.DOTALL)
QUIET = 5.0
PATIENCE = 300.0
SECONDS, MEBIBYTES, MILLISECONDS = 15.0, 50.0, 500.0
PROSE = 990_000
TEXTS = Path(__file__).parent / "planted"


@dataclass
class Editor:
    """A signed-in editor of the demo, one connection a request."""

    port: int
    cookie: str = ""

    def ask(self, method: str, path: str, body: bytes = b"", kind: str = "") -> tuple[int, str, str]:
        """Return status, body and where the answer leads."""
        connection = http.client.HTTPConnection(HOST, self.port, timeout=60)
        headers = {"Cookie": self.cookie} | ({"Content-Type": kind} if kind else {})
        connection.request(method, path, body or None, headers)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8", "replace")
        given = [value.partition(";")[0] for name, value in answer.getheaders() if name == "Set-Cookie"]
        known = dict(pair.split("=", 1) for pair in (*self.cookie.split("; "), *given) if "=" in pair)
        self.cookie = "; ".join(f"{name}={value}" for name, value in known.items())
        connection.close()
        return answer.status, text, answer.getheader("Location", "")

    def sign_in(self, email: str) -> None:
        """Sign in through the real form."""
        token = _token(self.ask("GET", "/signin")[1])
        form = urlencode({"csrf_token": token, "email": email, "password": PASSWORD}).encode()
        status, *_ = self.ask("POST", "/signin", form, "application/x-www-form-urlencoded")
        if status != 303:
            raise SystemExit(f"sign-in failed: {status}")

    def import_file(self, name: str, source: bytes) -> str:
        """Send the file, follow the import to its end, and return what was said of it."""
        mark = uuid.uuid4().hex
        fields = {"csrf_token": _token(self.ask("GET", "/articles/new")[1]), "date": "2024"}
        parts = [_part(mark, key, value.encode()) for key, value in fields.items()]
        body = b"".join([*parts, _part(mark, "file", source, name), f"--{mark}--\r\n".encode()])
        status, text, place = self.ask("POST", "/articles/new", body, f"multipart/form-data; boundary={mark}")
        while status in {200, 303} and "/imports/" in place:
            time.sleep(0.2)
            status, text, onward = self.ask("GET", place)
            place = onward or (place if status == 200 else "")
        found = REFUSAL.search(text)
        return found[1] if found else f"answered {status}"


def _token(page: str) -> str:
    found = TOKEN.search(page)
    if not found:
        raise SystemExit("a page without a form")
    return found[1]


def _part(mark: str, key: str, value: bytes, name: str = "") -> bytes:
    file = f'; filename="{name}"' if name else ""
    return (
        f'--{mark}\r\nContent-Disposition: form-data; name="{key}"{file}\r\n\r\n'.encode() + value + b"\r\n"
    )


def watched(visitor: Editor, act: Callable[[], str]) -> tuple[str, float, list[float]]:
    """Do something while a visitor opens pages; return what came of it, its seconds, and the visitor's."""
    waits: list[float] = []
    over = threading.Event()

    def look() -> None:
        while not over.is_set():
            begun = time.perf_counter()
            visitor.ask("GET", "/articles")
            waits.append((time.perf_counter() - begun) * 1000)
            over.wait(0.05)

    thread = threading.Thread(target=look)
    thread.start()
    begun = time.perf_counter()
    said = act()
    taken = time.perf_counter() - begun
    over.set()
    thread.join()
    return said, taken, sorted(waits)


def _rest() -> str:
    time.sleep(QUIET)
    return ""


def prose() -> tuple[str, bytes]:
    """Return a text near the limit: the articles of the checkers' benchmark, one after the other."""
    whole = "\n\n".join(path.read_text() for path in sorted(TEXTS.glob("*.txt")))
    return "a.txt", (f"{whole}\n\n" * (PROSE // len(whole) + 1))[:PROSE].encode()


def run(server: Server, only: str) -> bool:
    """Send every bomb and the prose; tell whether all bars hold."""
    editor, visitor = Editor(server.port), Editor(server.port)
    editor.sign_in("ana@demo.example")
    visitor.sign_in("tomas@demo.example")
    editor.import_file("warm.txt", b"The bridge opened in 1931. It is 90 metres long.")
    before, holds = server.resident_mib(), True
    print(
        f"{'file':42} {'MB':>5} {'s':>5} {'CPU s':>6} {'MiB +':>6} {'p99 ms':>7} {'longest':>8}",
        " what was said",
    )
    _said, _taken, waits = watched(visitor, _rest)
    print(
        f"{'nothing at all':42} {'':5} {'':5} {'':6} {0:6.1f} {waits[int(len(waits) * 0.99)]:7.0f}"
        f" {waits[-1]:8.0f}",
        flush=True,
    )
    sent = {**{name: partial(bomb, name) for name in BOMBS}, f"{PROSE:,} characters of prose": prose}
    for name in (name for name in sent if only in name):
        ending, source = sent[name]()
        used = server.cpu_seconds()
        said, taken, waits = watched(visitor, lambda: editor.import_file(ending, source))  # noqa: B023
        grown = server.resident_mib() - before
        p99 = waits[int(len(waits) * 0.99)] if waits else 0.0
        is_soon = taken <= SECONDS or name not in BOMBS
        holds = holds and is_soon and grown < MEBIBYTES and waits[-1] < MILLISECONDS
        print(
            f"{name:42} {len(source) / 1e6:5.1f} {taken:5.1f} {server.cpu_seconds() - used:6.1f} {grown:6.1f}"
            f" {p99:7.0f} {waits[-1]:8.0f}",
            said,
            flush=True,
        )
    return holds


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        server = start("demo", {"FACTCHECK_HOME": home}, PATIENCE)
        try:
            return 0 if run(server, options.only) else 1
        finally:
            server.process.terminate()
            server.process.wait()


if __name__ == "__main__":
    sys.exit(main())
