"""Read a source in a child process of its own, with limits, so that no file can harm the server."""

import json
import logging
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from typing import IO, Any

from factcheck.errors import Invalid
from factcheck.importers.decoding import FILE_BYTES, FILE_LIMIT
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.limits import LIMITS
from factcheck.importers.reading import extension_of, shown_name
from factcheck.importers.transport import from_json

_START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from factcheck.importers.child import main; main()"
)
_AT_ONCE = 2
_turns = threading.BoundedSemaphore(_AT_ONCE)
_log = logging.getLogger(__name__)

AddressReader = Callable[[str, Sequence[str]], ArticleDraft]


def read_file_apart(name: str, source: bytes) -> ArticleDraft:
    """Return the draft of a file; raises Invalid with one sentence at the field of the file."""
    shown = shown_name(name)
    extension_of(shown)
    if len(source) > FILE_BYTES:
        raise Invalid(f"“{shown}” is larger than {FILE_LIMIT}.", field="file")
    return _read({"name": shown}, source, shown=f"“{shown}”", field="file")


def read_address_apart(address: str, domains: Sequence[str] = ()) -> ArticleDraft:
    """Fetch a public web page and return its draft; raises Invalid at the field of the address."""
    return _read({"address": address, "domains": list(domains)}, b"", shown="This page", field="address")


def _read(head: dict[str, Any], source: bytes, *, shown: str, field: str) -> ArticleDraft:
    with _turns, tempfile.TemporaryFile() as task:
        task.write(json.dumps(head).encode() + b"\n")
        task.write(source)
        task.seek(0)
        answer = _run(task)
    return _draft_in(answer, shown, field)


def _run(task: IO[bytes]) -> bytes | None:
    """Return what the child answered, None if it was ended by a limit."""
    path = [os.path.abspath(place) for place in sys.path]
    command = [sys.executable, "-I", "-c", _START, json.dumps(path)]
    with subprocess.Popen(  # noqa: S603 - the command is ours, and what was sent goes in as data
        command, stdin=task, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={}, close_fds=True
    ) as child:
        assert child.stdout
        clock = threading.Timer(LIMITS.wall, child.kill)
        clock.start()
        try:
            answer = child.stdout.read(LIMITS.answer + 1)
        finally:
            clock.cancel()
            child.kill()
    return answer if answer and len(answer) <= LIMITS.answer else None


def _draft_in(answer: bytes | None, shown: str, field: str) -> ArticleDraft:
    if answer is None:
        raise Invalid(
            f"{shown} takes too long to read, or is too large inside, so it was given up.", field=field
        )
    try:
        row = json.loads(answer)
        if "refused" in row:
            raise Invalid(
                str(row["refused"]), field=row["field"] if row["field"] in {"file", "address"} else field
            )
        if "fault" not in row:
            return from_json(row)
    except (ValueError, TypeError, KeyError) as error:
        row = {"fault": f"unreadable answer: {error}"}
    _log.warning("a source could not be read: %s", row["fault"])
    if row.get("memory"):
        raise Invalid(f"{shown} needs too much memory to be read, so it was given up.", field=field)
    raise Invalid(f"{shown} cannot be read: it is broken, or not what its name says.", field=field)
