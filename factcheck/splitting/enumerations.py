"""Parts that a sign opens in running text, such as “1) … 2) …” or “Image: …”: where each of them begins."""

import re

from factcheck.domain.spans import Span

_MARKER = re.compile(r"(?:(?<=\s)|^)(?:[•⁃▪]\s?)?(?:(\d{1,2})|([a-z]))(\.\)|[.)])(?=\s\S)")
_CREDIT = re.compile(
    r"(?<=\s)(?:\((?i:image|photo|photograph|picture|credit)|Image|Photo|Photograph|Picture|Credit)s?:(?=\s)"
)


def item_markers(text: str, span: Span) -> list[Span]:
    """Return the markers of an enumeration that opens the span and counts up in one style."""
    found: list[Span] = []
    style, number = "", 0
    for match in _MARKER.finditer(text, span.start, span.end):
        digits, letter, tail = match.groups()
        place = int(digits) if digits else ord(letter) - ord("a") + 1
        form = f"{'1' if digits else 'a'}{tail}"
        if not found and match.start() != span.start:
            return []
        if not found or (form == style and place == number + 1):
            found.append(Span(*match.span()))
            style, number = form, place
    return found if len(found) > 1 else []


def credit_starts(text: str, span: Span) -> list[int]:
    """Return where the credit of a picture begins behind the words of its caption."""
    return [match.start() for match in _CREDIT.finditer(text, span.start + 1, span.end)]
