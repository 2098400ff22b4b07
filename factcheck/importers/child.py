"""The child that reads one source within limits, and has nothing else: no database, no environment."""

import importlib
import json
import os
import sys
from typing import BinaryIO

from factcheck.errors import Invalid
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.limits import LIMITS, apply_limits
from factcheck.importers.reading import read_file
from factcheck.importers.transport import as_json


def main() -> None:
    """Answer the task on standard input with one JSON object on standard output."""
    apply_limits(LIMITS)
    answer = _answer(sys.stdin.buffer)
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    os._exit(0)  # what a parser left behind may take longer to clear away than it took to read


def _answer(task: BinaryIO) -> bytes:
    try:
        return as_json(_draft(task))
    except Invalid as error:
        return json.dumps({"refused": str(error), "field": error.field}).encode()
    except MemoryError:
        return b'{"fault": "MemoryError", "memory": true}'
    except Exception as error:  # a parser may raise anything on a file that is made to break it
        return json.dumps({"fault": f"{type(error).__name__}: {error}"[:300]}).encode()


def _draft(task: BinaryIO) -> ArticleDraft:
    head = json.loads(task.readline())
    if "address" in head:
        web_pages = importlib.import_module(
            "factcheck.importers.web_pages"
        )  # only then is the network needed
        draft: ArticleDraft = web_pages.read_address(head["address"], domains=tuple(head["domains"]))
        return draft
    return read_file(head["name"], task.read())


if __name__ == "__main__":
    main()
