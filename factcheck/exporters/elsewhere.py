"""Writes a format in another process, so that the server goes on answering meanwhile."""

import os
import subprocess
import sys

from factcheck.errors import FactcheckError

LONGEST_SECONDS = 600


class NotWritten(FactcheckError):
    """An export could not be written."""


def write_elsewhere(name: str, document: bytes) -> bytes:
    """Return the report with these data in this format; raises NotWritten."""
    command = [sys.executable, "-m", "factcheck.exporters", name]
    surroundings = {"PYTHONPATH": os.pathsep.join(sys.path), "LANG": "C.UTF-8"}
    try:
        done = subprocess.run(  # noqa: S603 - the program is our own, the format one that we know
            command,
            input=document,
            capture_output=True,
            env=surroundings,
            timeout=LONGEST_SECONDS,
            check=True,
        )
    except subprocess.SubprocessError as error:
        raise NotWritten("This export could not be written.") from error
    return done.stdout
