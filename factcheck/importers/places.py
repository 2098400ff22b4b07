"""Web addresses as people give them, and the parts that a connection needs."""

import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from factcheck.errors import Invalid

LONGEST_ADDRESS = 2_000
_PORTS = {"http": 80, "https": 443}
_UNFIT = re.compile(r"[\x00-\x20\x7f\\]")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]{0,30}:")
_HOST = re.compile(r"[a-z0-9_.-]{1,253}|[0-9a-f:.]{2,45}")


@dataclass(frozen=True)
class Place:
    """Where a page is: scheme, host without brackets, port, and path with query."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def shown_host(self) -> str:
        """Return the host as an address has it, an IPv6 one in brackets."""
        return f"[{self.host}]" if ":" in self.host else self.host

    @property
    def address(self) -> str:
        return f"{self.scheme}://{self.shown_host}{self.path}"


def place_of(address: str) -> Place:
    """Return the parts of an address; raises Invalid for all but a plain public http or https address."""
    given = address.strip()
    if "." in given and not _SCHEME.match(given):
        given = f"https://{given}"
    if not given or len(given) > LONGEST_ADDRESS or _UNFIT.search(given):
        raise Invalid("This is not a web address.", field="address")
    try:
        parts = urlsplit(given)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii").rstrip(".").lower()
    except (ValueError, UnicodeError):
        raise Invalid("This is not a web address.", field="address") from None
    if parts.scheme not in _PORTS:
        raise Invalid("Only addresses that begin with https:// or http:// can be read.", field="address")
    if not host or not _HOST.fullmatch(host):
        raise Invalid("This is not a web address.", field="address")
    if "@" in parts.netloc:
        raise Invalid("An address with a name or password in it is not read.", field="address")
    if port not in {None, _PORTS[parts.scheme]}:
        raise Invalid("Only the usual ports of the web are read, 80 and 443.", field="address")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._") + (
        f"?{_query(parts.query)}" if parts.query else ""
    )
    return Place(parts.scheme, host, _PORTS[parts.scheme], path)


def _query(query: str) -> str:
    return quote(query, safe="/%:@!$&'()*+,;=~-._?")


def link_of(found: str | None, base: str | None) -> str | None:
    """Return a link of a page as a whole http or https address, None if it is none that can be shown."""
    if not found:
        return None
    try:
        return place_of(urljoin(base or "", found.strip())).address
    except (Invalid, ValueError):
        return None


def is_allowed(host: str, domains: tuple[str, ...]) -> bool:
    """Tell whether a list of domains holds the host or one above it; an empty list holds all."""
    return not domains or any(host == domain or host.endswith(f".{domain}") for domain in domains)
