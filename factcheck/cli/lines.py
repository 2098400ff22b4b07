"""Files and standard input as streams, and answers of one JSON object a line."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

STANDARD_INPUT = "-"


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """Give a file to read, or standard input, which stays open."""
    if path == STANDARD_INPUT:
        yield sys.stdin.buffer
        return
    with open(path, "rb") as file:
        yield file


def print_json(row: dict[str, Any]) -> None:
    """Print one object on one line."""
    print(json.dumps(row, ensure_ascii=False))
