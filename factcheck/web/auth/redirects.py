"""Where to go after sign-in: only to a page of our own."""

import re
from urllib.parse import unquote, urlsplit

from flask import current_app, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

# Browsers drop these from an address before they read it.
_CONTROL = re.compile(r"[\x00-\x20\x7f-\x9f]")
_OWN_PATH = re.compile(r"/(?![/\\])[^\\]*")


def safe_next(target: str | None) -> str:
    """Return the address if it is a page of this server that a GET may open, else the home page."""
    cleaned = _CONTROL.sub("", target or "")
    if _OWN_PATH.fullmatch(cleaned) and _is_page(urlsplit(cleaned).path):
        return cleaned
    return url_for("site.home")


def _is_page(path: str) -> bool:
    adapter = current_app.url_map.bind(request.host)
    try:
        endpoint, _ = adapter.match(unquote(path), method="GET")
    except (HTTPException, RequestRedirect):
        return False
    return endpoint != "static" and not endpoint.startswith("auth.")
