"""Where an article may be changed: its body below the date line, outside quotations."""

import re
from collections.abc import Iterator

from dated_news import Article

from factcheck.domain.spans import Span

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH = "|".join(MONTHS)
WEEKDAY = "|".join(WEEKDAYS)
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_DATE_LINE = re.compile(rf"(?:{WEEKDAY}), (?:{MONTH}) \d{{1,2}}, (?:20)\d\d\b")
_QUOTED = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”")


def date_line(article: Article) -> Span | None:
    """Return where the article prints its own date."""
    match = _DATE_LINE.search(article.text, 0, 400)
    return Span(*match.span()) if match else None


def plain_matches(article: Article, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the matches in the body that touch no quotation."""
    line = date_line(article)
    quoted = [Span(*match.span()) for match in _QUOTED.finditer(article.text)]
    for match in pattern.finditer(article.text, line.end if line else 0):
        span = Span(*match.span())
        if not any(span.overlap(one) for one in quoted):
            yield match


def paragraph_around(text: str, place: int) -> str:
    """Return the line that holds the place, with the paragraph before it."""
    before = text[:place].rstrip("\n").split("\n\n")[-2:]
    return "\n".join(before) + text[place:].split("\n", 1)[0]


def sentence_around(text: str, span: Span) -> str:
    """Return roughly the sentence: up to a stop followed by a space and a capital letter."""
    before = re.split(r"[.!?]\"? +(?=[A-Z])|\n", text[: span.start])[-1]
    after = re.split(r"(?<=[a-z\"][.!?]) +(?=[A-Z])|\n", text[span.end :], maxsplit=1)[0]
    return before + span.quote(text) + after
