"""The guarded fetcher: the only way to the network, to public addresses only, within caps and a deadline."""

import contextlib
import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import urllib3.exceptions
from urllib3 import BaseHTTPResponse
from urllib3.connection import HTTPConnection, HTTPSConnection

from factcheck.errors import Invalid
from factcheck.importers.addresses import is_public
from factcheck.importers.places import Place, is_allowed, link_of, place_of

HOPS = 5
SECONDS = 8.0
RAW_BYTES = 2_000_000
PLAIN_BYTES = 5_000_000
REDIRECTS = frozenset({301, 302, 303, 307, 308})
NAMES = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "txt",
    "application/pdf": "pdf",
}
HEADERS = {
    "User-Agent": "Factcheck/1 (newsroom fact-checking; reads one page when an editor asks for it)",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8,application/pdf;q=0.5",
    "Accept-Encoding": "gzip",
}
_CHUNK = 65_536
_NOT_PUBLIC = "This address leads to a network that is not public, so it is not read."
_FAULTS = (OSError, http.client.HTTPException, urllib3.exceptions.HTTPError, ValueError, zlib.error)

Resolve = Callable[[str, int], Sequence[str]]
Connect = Callable[[str, int, float], socket.socket]


def resolve_name(host: str, port: int) -> list[str]:
    """Return the addresses of a host as the system knows them."""
    return [str(row[4][0]) for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def connect_to(address: str, port: int, seconds: float) -> socket.socket:
    """Return a socket that is connected to a numeric address."""
    return socket.create_connection((address, port), timeout=seconds)


@dataclass(frozen=True)
class Page:
    """What came back: where it really is, how it is to be read, its bytes and its stated encoding."""

    address: str
    extension: str
    content: bytes
    charset: str | None = None


@dataclass
class _Visit:
    """The time that is left, and the socket to close when it is over."""

    ends: float
    sock: socket.socket | None = None
    connection: HTTPConnection | None = None

    @property
    def left(self) -> float:
        return max(self.ends - time.monotonic(), 0.001)

    @property
    def is_over(self) -> bool:
        return time.monotonic() >= self.ends

    def stop(self) -> None:
        for sock in (self.sock, self.connection.sock if self.connection else None):
            if sock:  # after a TLS handshake it is another one than before
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)


@dataclass(frozen=True)
class Fetcher:
    """Fetch pages from public addresses; the ways to resolve and to connect can be others in tests."""

    domains: tuple[str, ...] = ()
    seconds: float = SECONDS
    resolve: Resolve = resolve_name
    connect: Connect = connect_to
    tls: ssl.SSLContext = field(default_factory=ssl.create_default_context)

    def fetch(self, address: str) -> Page:
        """Return the page at an address; raises Invalid with one sentence at the field of the address."""
        place = place_of(address)
        visit = _Visit(time.monotonic() + self.seconds)
        clock = threading.Timer(self.seconds, visit.stop)
        clock.daemon = True
        clock.start()
        try:
            return self._follow(place, visit)
        except _FAULTS as error:
            raise _told(error, place, visit) from error
        finally:
            clock.cancel()

    def _follow(self, place: Place, visit: _Visit) -> Page:
        for _hop in range(HOPS + 1):
            if not is_allowed(place.host, self.domains):
                raise Invalid(f"This desk does not read pages of {place.host}.", field="address")
            with self._asked(place, visit) as response:
                if response.status not in REDIRECTS:
                    return _page_in(response, place, visit)
                place = _next_place(response, place)
        raise Invalid(f"This address leads on more than {HOPS} times, so it was given up.", field="address")

    @contextmanager
    def _asked(self, place: Place, visit: _Visit) -> Iterator[BaseHTTPResponse]:
        connection = self._connection(place, visit)
        response = None
        try:
            connection.request(
                "GET", place.path, headers=HEADERS, preload_content=False, decode_content=False
            )
            response = connection.getresponse()
            if visit.is_over:  # the head may have been cut off by our own clock
                raise TimeoutError
            yield response
        finally:
            if response:  # it keeps the socket open for what was not read
                response.close()
            connection.close()
            if visit.sock:  # a failed handshake leaves it to us
                visit.sock.close()

    def _connection(self, place: Place, visit: _Visit) -> HTTPConnection:
        def new_conn() -> socket.socket:
            visit.sock = self._open(place, visit)
            return visit.sock

        timeout = visit.left
        if place.scheme == "https":
            connection: HTTPConnection = HTTPSConnection(
                place.shown_host, place.port, timeout=timeout, ssl_context=self.tls
            )
        else:
            connection = HTTPConnection(place.shown_host, place.port, timeout=timeout)
        # The address that was vetted is the one that is connected to: no second look-up can be turned.
        connection._new_conn = new_conn  # type: ignore[method-assign]
        visit.connection = connection
        return connection

    def _open(self, place: Place, visit: _Visit) -> socket.socket:
        found = list(self.resolve(place.host, place.port))
        if not found or not all(is_public(address) for address in found):
            raise Invalid(_NOT_PUBLIC, field="address")
        sock = self.connect(found[0], place.port, visit.left)
        if not is_public(str(sock.getpeername()[0])):
            sock.close()
            raise Invalid(_NOT_PUBLIC, field="address")
        sock.settimeout(visit.left)
        return sock


def _next_place(response: BaseHTTPResponse, place: Place) -> Place:
    target = response.headers.get("Location", "")
    if not target:
        raise Invalid("This address leads on, but does not say where to.", field="address")
    link = link_of(target, place.address)
    if link is None:
        raise Invalid("This address leads on to one that is not read.", field="address")
    return place_of(link)


def _page_in(response: BaseHTTPResponse, place: Place, visit: _Visit) -> Page:
    if response.status != 200:
        raise Invalid(f"The site answered {response.status}{_meaning(response.status)}.", field="address")
    kind, _, rest = response.headers.get("Content-Type", "").partition(";")
    extension = NAMES.get(kind.strip().lower())
    if extension is None:
        raise Invalid("At this address is no page, text or PDF, so it is not read.", field="address")
    charset = rest.partition("charset=")[2].strip(" \"'").partition(";")[0] or None
    return Page(place.address, extension, _body(response, visit), charset)


def _meaning(status: int) -> str:
    known = {401: "sign in first", 403: "not allowed", 404: "not found", 410: "gone", 451: "blocked by law"}
    return f", {known[status]}" if status in known else ""


def _body(response: BaseHTTPResponse, visit: _Visit) -> bytes:
    """Return the body, unpacked by us so that it can be stopped before it is large."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding not in {"gzip", "x-gzip", "identity", ""}:
        raise Invalid("This page is packed in a way that is not read.", field="address")
    unpack: Any = zlib.decompressobj(16 + zlib.MAX_WBITS) if "gzip" in encoding else None
    raw, plain = 0, bytearray()
    while chunk := response.read1(_CHUNK, decode_content=False):
        raw += len(chunk)
        plain += unpack.decompress(chunk, PLAIN_BYTES + 1 - len(plain)) if unpack else chunk
        if raw > RAW_BYTES or len(plain) > PLAIN_BYTES:
            raise Invalid("This page is too large: save it, and import the file.", field="address")
    if visit.is_over:
        raise TimeoutError
    return bytes(plain)


def _told(error: Exception, place: Place, visit: _Visit) -> Invalid:
    slow = visit.is_over or isinstance(error, TimeoutError | urllib3.exceptions.TimeoutError)
    if slow:
        sentence = f"{place.host} took too long to answer: try again, or save the page and import the file."
    elif isinstance(error, ssl.SSLError) or isinstance(error.__cause__, ssl.SSLError):
        sentence = f"The certificate of {place.host} does not hold, so the page is not read."
    elif isinstance(error, socket.gaierror | UnicodeError):
        sentence = f"There is no site at {place.host}."
    else:
        sentence = f"{place.host} could not be reached: try again, or save the page and import the file."
    return Invalid(sentence, field="address")
