"""A served desk in a process of its own, asked over HTTP like a browser would."""

import http.client
import os
import re
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

HOST = "127.0.0.1"
TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')


class NoAnswer(Exception):
    """The server did not do what a benchmark needs."""


@dataclass(frozen=True)
class Server:
    """A running server; `started_in` is the time from its start to its first page, in seconds."""

    process: subprocess.Popen[bytes]
    port: int
    started_in: float

    def resident_mib(self) -> float:
        """Return the memory that the process holds, in MiB; 0 where the system does not tell."""
        status = Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            return 0.0
        found = re.search(r"VmRSS:\s+(\d+) kB", status.read_text())
        return int(found.group(1)) / 1024 if found else 0.0

    def cpu_seconds(self) -> float:
        """Return the CPU time that the process has used; 0 where the system does not tell."""
        stat = Path(f"/proc/{self.process.pid}/stat")
        if not stat.exists():
            return 0.0
        user, system = stat.read_text().rsplit(")", 1)[1].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def start(command: str, environ: dict[str, str], seconds: float = 60) -> Server:
    """Start `factcheck run` or `factcheck demo` and wait for its first page."""
    port, begun = free_port(), time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", command, "--port", str(port)],
        env={**os.environ, **environ},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while time.perf_counter() - begun < seconds:
        try:
            connection = http.client.HTTPConnection(HOST, port, timeout=20)
            connection.request("GET", "/signin")
            if connection.getresponse().status == 200:
                return Server(process, port, time.perf_counter() - begun)
        except OSError:
            time.sleep(0.01)
    process.kill()
    raise NoAnswer("The server did not start.")


@contextmanager
def served(command: str, environ: dict[str, str]) -> Iterator[Server]:
    """Serve for the length of a block."""
    server = start(command, environ)
    try:
        yield server
    finally:
        server.process.terminate()
        server.process.wait()


class Visitor:
    """One signed-in person on a kept-alive connection."""

    def __init__(self, port: int, cookie: str) -> None:
        self.connection = http.client.HTTPConnection(HOST, port, timeout=60)
        self.cookie = cookie
        self.token = ""

    def get(self, path: str) -> tuple[int, str]:
        """Return status and body of a page, and keep its CSRF token."""
        self.connection.request("GET", path, headers={"Cookie": self.cookie})
        answer = self.connection.getresponse()
        body = answer.read().decode()
        if found := TOKEN.search(body):
            self.token = found.group(1)
        return answer.status, body

    def save_verdict(self, claim: str, rationale: str) -> tuple[int, str]:
        """Save a complete verdict; return the status and the id of the act."""
        op_id = uuid.uuid4().hex
        form = {
            "csrf_token": self.token,
            "label": "unverified",
            "reason_code": "needs_call",
            "rationale": rationale,
            "base_revision": "1",
            "op_id": op_id,
        }
        headers = {"Cookie": self.cookie, "Content-Type": "application/x-www-form-urlencoded"}
        self.connection.request("POST", f"/claims/{claim}/verdicts", urlencode(form), headers)
        answer = self.connection.getresponse()
        answer.read()
        return answer.status, op_id
