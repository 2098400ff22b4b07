"""Characters that files of text cannot hold, or that would command a terminal."""

import re

# What XML 1.0 has no place for, and the control characters that terminals act on.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def printable(text: str) -> str:
    """Return the text with a sign of replacement for what cannot be shown; line ends are line feeds."""
    if text.isprintable():
        return text
    return _UNPRINTABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def isolated(text: str) -> str:
    """Return the text so that its direction of writing, or a sign that turns it, ends where the text ends."""
    return text if text.isascii() else f"\u2068{text}\u2069"
