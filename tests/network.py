"""A network for tests: names lead where a test says, and public addresses answer from this machine."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from factcheck.importers.fetching import Fetcher

PUBLIC = "93.184.216.34"
Answer = Callable[[str], bytes]


class Relabelled(socket.socket):
    """A socket to this machine that says that it leads to a public address."""

    peer = PUBLIC

    def getpeername(self) -> tuple[str, int]:
        return (self.peer, 80)


@dataclass
class Network:
    """Where names lead, what was asked for, and which addresses were connected to."""

    port: int
    names: dict[str, list[str]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    reached: list[str] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def resolve(self, host: str, _port: int) -> list[str]:
        return self.names.get(host, [PUBLIC])

    def connect(self, address: str, _port: int, seconds: float) -> socket.socket:
        self.reached.append(address)
        inner = socket.create_connection(("127.0.0.1", self.port), timeout=seconds)
        sock = Relabelled(fileno=inner.detach())
        sock.settimeout(seconds)
        return sock

    def fetcher(self, **options: object) -> Fetcher:
        values = {"resolve": self.resolve, "connect": self.connect, **options}
        return Fetcher(**values)  # type: ignore[arg-type]


@contextmanager
def network(answer: Answer, *, drip: float = 0.0) -> Iterator[Network]:
    """Serve what `answer` gives for a request line; with `drip` one byte after the other, slowly."""
    server = socket.create_server(("127.0.0.1", 0))
    net = Network(server.getsockname()[1])

    def serve() -> None:
        while not net.over.is_set():
            try:
                client, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=_talk, args=(client, net, answer, drip), daemon=True).start()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield net
    finally:
        net.over.set()
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join(timeout=5)


def _talk(client: socket.socket, net: Network, answer: Answer, drip: float) -> None:
    with client, suppress(OSError):
        request = client.recv(65_536).decode("latin-1")
        net.asked.append(request)
        whole = answer(request.partition("\r\n")[0])
        if not drip:
            client.sendall(whole)
        for place in range(len(whole) if drip else 0):
            client.sendall(whole[place : place + 1])
            if net.over.wait(drip):
                return


def reply(
    body: bytes = b"", *, status: str = "200 OK", kind: str = "text/html; charset=utf-8", head: str = ""
) -> bytes:
    """Return an HTTP answer."""
    lines = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{head}\r\n"
    return lines.encode() + body
