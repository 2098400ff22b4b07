"""Whether a script asked for a part of the page instead of the whole."""

import re

from flask import after_this_request, request
from werkzeug.wrappers import Response

HEADER = "X-Fragment"
_NAME = re.compile(r"[a-z-]{1,40}")


def wanted_fragment() -> str | None:
    """Return the name of the wanted part, None for the whole page; the answer then varies by the header."""
    after_this_request(_vary)
    name = request.headers.get(HEADER, "")
    return name if _NAME.fullmatch(name) else None


def _vary(response: Response) -> Response:
    response.vary.add(HEADER)
    return response
