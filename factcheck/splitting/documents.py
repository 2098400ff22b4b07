"""JSON Lines in: one text a line, and one clear sentence for a line that holds none."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

LONGEST_TEXT = 1_000_000


@dataclass(frozen=True)
class Document:
    """A text to work on, under the name that its line gave it."""

    id: str | int
    text: str
    date: str | None = None
    title: str | None = None


@dataclass(frozen=True)
class BadLine:
    """A line without a usable text; the id is None where it could not be read."""

    id: str | int | None
    error: str

    def as_json(self) -> dict[str, Any]:
        return {"id": self.id, "error": self.error}


def read_documents(lines: Iterable[bytes]) -> Iterator[Document | BadLine]:
    """Yield one answer for each line, in order; a leading byte order mark is dropped."""
    for number, line in enumerate(lines):
        yield _read(line.removeprefix(b"\xef\xbb\xbf") if number == 0 else line)


def _read(line: bytes) -> Document | BadLine:
    try:
        row = json.loads(line.decode("utf-8"), parse_constant=_refuse)
    except UnicodeDecodeError:
        return BadLine(None, "The line is not UTF-8.")
    except (ValueError, RecursionError):
        return BadLine(None, "The line is not JSON.")
    if not isinstance(row, dict):
        return BadLine(None, "The line is not a JSON object.")
    name = _name(row)
    if name is None:
        return BadLine(None, "The line has no id that is a text or a whole number.")
    error = _error(row)
    title = row.get("title")
    named = title if isinstance(title, str) and _is_whole(title) else None
    return BadLine(name, error) if error else Document(name, row["text"], row.get("date"), named)


def _error(row: dict[str, Any]) -> str | None:
    text = row.get("text")
    if not isinstance(text, str):
        return "The line has no text."
    if len(text) > LONGEST_TEXT:
        return f"The text has more than {LONGEST_TEXT:,} characters."
    if not _is_whole(text):
        return "The text holds half of a character."
    return None if isinstance(row.get("date"), str | None) else "The date is not a text."


def _name(row: dict[str, Any]) -> str | int | None:
    name = row.get("id")
    if isinstance(name, int) and not isinstance(name, bool):
        return name
    return name if isinstance(name, str) and _is_whole(name) else None


def _is_whole(text: str) -> bool:
    """Tell whether the text can be written out: JSON can smuggle in half of a surrogate pair."""
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def _refuse(name: str) -> None:
    raise ValueError(name)
