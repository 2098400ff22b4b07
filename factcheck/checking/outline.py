"""A sentence with its numbers replaced by marks, so that patterns read its grammar, not its figures."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from factcheck.checking.dates import DateMention
from factcheck.checking.marks import Mark, find_marks
from factcheck.checking.numbers import NumberMention
from factcheck.domain.spans import Span

_DASH = re.compile(r"\s[-–]\s|\s?—\s?|\s?--\s?")
_NAME = re.compile(r"\(\?P<(\w+)>")


@dataclass(frozen=True)
class Outline:
    """The words of a sentence in small letters; `<c0>` stands for the first mark, a count."""

    text: str
    marks: tuple[Mark, ...]

    def at(self, match: re.Match[str], name: str) -> Mark:
        """Return the mark that a pattern of `outline_pattern` has caught under the name."""
        return self.marks[int(caught(match, name))]

    def before(self, mark: Mark) -> str:
        """Return the words in front of a mark."""
        return self.text.partition(self._written(mark))[0]

    def after(self, mark: Mark) -> str:
        """Return the words that follow a mark."""
        return self.text.partition(self._written(mark))[2]

    def between(self, one: Mark, other: Mark) -> str:
        """Return the words between two marks, whichever comes first."""
        early, late = sorted((one, other), key=lambda mark: mark.span.start)
        return self.before(late).partition(self._written(early))[2]

    def _written(self, mark: Mark) -> str:
        return f"<{mark.kind}{self.marks.index(mark)}>"


def outline_pattern(pattern: str) -> re.Pattern[str]:
    """Compile a pattern in which a group name may stand more than once, as each way of writing has it.

    The numbers of an outline are short: a limit on them keeps a repeat from standing in a repeat.
    """
    number = count()
    bounded = pattern.replace(r"\d+", r"\d{1,6}")
    return re.compile(_NAME.sub(lambda name: f"(?P<{name[1]}_{next(number)}>", bounded))


def caught(match: re.Match[str], name: str) -> str:
    """Return what a pattern of `outline_pattern` has caught under the name, nothing if it has not."""
    values = (value for key, value in match.groupdict().items() if value and key.startswith(f"{name}_"))
    return next(values, "")


def outline(text: str, span: Span, numbers: Sequence[NumberMention], dates: Iterable[DateMention]) -> Outline:
    """Return the outline of a sentence, given the numbers and dates in it."""
    marks = sorted(find_marks(text, span, numbers, dates), key=lambda mark: mark.whole_span.start)
    parts, place = [], span.start
    for number, mark in enumerate(marks):
        parts += [_plain(text[place : mark.whole_span.start]), f"<{mark.kind}{number}>"]
        place = mark.whole_span.end
    parts.append(_plain(text[place : span.end]))
    return Outline(" ".join("".join(parts).split()), tuple(marks))


def _plain(text: str) -> str:
    return _DASH.sub(" — ", text.replace("’", "'").replace("<", " ").replace(">", " ")).lower()
