"""The sentences of the arithmetic rules: errors with the words that clash, and traps with their reasons."""

from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "data" / "arithmetic"


def sentences(name: str) -> Iterator[tuple[str, str]]:
    """Yield each line of a file with what it is under: nothing for an error, the reason for a trap."""
    reason = ""
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            reason = line.removeprefix("= ")
        elif line and not line.startswith("#"):
            yield reason, line.replace("\\n", "\n")


def errors(name: str) -> list[tuple[str, str]]:
    """Return each sentence with an error, and the words of it that clash."""
    marked = [line for reason, line in sentences(name) if not reason]
    return [
        (line.replace("[[", "").replace("]]", ""), line.partition("[[")[2].partition("]]")[0])
        for line in marked
    ]


def traps(name: str) -> list[tuple[str, str]]:
    """Return each innocent sentence after the reason why it is one."""
    return [(reason, line) for reason, line in sentences(name) if reason]
