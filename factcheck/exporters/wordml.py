"""Paragraphs, runs and comments of a text document as XML, made as text because there are many of them."""

from collections.abc import Iterable
from datetime import datetime
from xml.sax.saxutils import escape, quoteattr

from factcheck.exporters.characters import printable

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BREAKS = {"\n": "<w:br/>", "\t": "<w:tab/>"}


def run(text: str, *looks: str) -> str:
    """Return a run of words with the looks `b` or `i`."""
    look = f"<w:rPr>{''.join(f'<w:{name}/>' for name in looks)}</w:rPr>" if looks else ""
    return f"<w:r>{look}{_words(printable(text))}</w:r>"


def _words(text: str) -> str:
    words = f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    for sign, tag in _BREAKS.items():
        words = words.replace(sign, f'</w:t>{tag}<w:t xml:space="preserve">')
    return words


def paragraph(content: str, style: str = "Normal") -> str:
    """Return a paragraph of these runs and marks."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p>'


def pairs(told: Iterable[tuple[str, str]]) -> str:
    """Return a paragraph of names and values, a line each."""
    return paragraph("<w:r><w:br/></w:r>".join(run(f"{name}: ", "b") + run(words) for name, words in told))


def begin(number: int) -> str:
    """Return the mark before the first run that a comment is on."""
    return f'<w:commentRangeStart w:id="{number}"/>'


def end(number: int) -> str:
    """Return the mark after the last run that a comment is on."""
    reference = f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    return f'<w:commentRangeEnd w:id="{number}"/>{reference}'


def comment(number: int, author: str, at: datetime | None, lines: Iterable[str]) -> str:
    """Return a comment, a paragraph for each line."""
    dated = f' w:date="{at:%Y-%m-%dT%H:%M:%SZ}"' if at else ""
    content = "".join(paragraph(run(line), "CommentText") for line in lines)
    by = quoteattr(printable(author))
    return f'<w:comment w:id="{number}" w:author={by} w:initials=""{dated}>{content}</w:comment>'


def part(name: str, content: Iterable[str]) -> str:
    """Return the element that holds all of this."""
    return f'<w:{name} xmlns:w="{NAMESPACE}">{"".join(content)}</w:{name}>'
