"""Modules as browsers get them: without comments, which only readers of the source need."""

import re

from flask import Response

# Comments that have lines to themselves; what stands in a line of code stays, and so does every line break,
# so that an error names the line of the source.
_COMMENT = re.compile(r"^[ \t]*(?://[^\n]*|/\*(?:(?!\*/).)*\*/[ \t]*)$", re.MULTILINE | re.DOTALL)


def without_comments(module: str) -> str:
    return _COMMENT.sub(lambda found: "\n" * found.group().count("\n"), module)


def lighten(filename: str, response: Response) -> Response:
    """Take the comments out of a whole module; other files and answers stay as they are."""
    if filename.endswith(".js") and response.status_code == 200:
        response.direct_passthrough = False
        response.set_data(without_comments(response.get_data(as_text=True)))
    return response
