"""The pieces of a page in reading order: each paragraph, heading, item, caption, cell row, with its place."""

import re
from dataclasses import dataclass

from factcheck.importers.pages.marks import Aside, aside_of, is_credit, is_hidden
from factcheck.importers.pages.parsing import Element
from factcheck.splitting.wordlists import word_list

UNREAD = word_list(
    """
    script style template noscript svg math canvas iframe object embed audio video title meta link base
    select option textarea input datalist map amp-img amp-iframe
    """
)
_INLINE = word_list(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp
    small span strike strong sub sup time tt u var wbr button img picture source
    """
)
_BREAK = "\n"
_MOSTLY = 0.6
_SHORT_LINE = 120
_STOPS = (".", "!", "?", "…", ",", ";", ":")
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_SPACES = re.compile(r" +")
_BREAKS = re.compile(r" ?\n[ \n]*")
_SEVERAL = re.compile(r"\n ?\n[ \n]*")


@dataclass
class PagePiece:
    """Words that stand together, with the elements around them; linked if most of it leads elsewhere."""

    words: str
    element: Element
    tag: str
    is_linked: bool = False
    asides: tuple[tuple[Element, Aside], ...] = ()
    above: frozenset[str] = frozenset()
    reason: str | None = None


def pieces_of(root: Element) -> list[PagePiece]:
    """Return the pieces of a page in the order in which they are read."""
    walk = _Walk()
    walk.block(root)  # where tags were left open, parts of the text can stand outside of the body
    return walk.found


class _Walk:
    """One walk through a tree: what was found, the open run of words, and what stands above it."""

    def __init__(self) -> None:
        self.found: list[PagePiece] = []
        self.run: list[str] = []
        self.linked = 0
        self.links = 0
        self.asides: list[tuple[Element, Aside]] = []
        self.above: list[str] = []

    def block(self, element: Element) -> None:
        aside = aside_of(element)
        self.asides += [(element, aside)] if aside else []
        self.above.append(str(element.tag))
        self._content(element, element)
        self._flush(element)
        self.above.pop()
        if aside:
            self.asides.pop()

    def _content(self, element: Element, block: Element) -> None:
        self._add(element.text)
        for child in element:
            if isinstance(child.tag, str) and child.tag not in UNREAD and not is_hidden(child):
                self._child(child, block)
            self._add(child.tail)

    def _child(self, child: Element, block: Element) -> None:
        is_link = child.tag == "button" or (
            child.tag == "a" and not (child.get("href") or "#").startswith("#")
        )
        self.links += is_link
        if child.tag == "br":
            self.run.append(_BREAK)
        elif child.tag in _INLINE and not is_credit(child):
            self._content(child, block)
        elif child.tag == "tr":
            self._flush(block)
            self._row(child)
        else:
            self._flush(block)
            self.block(child)
        self.links -= is_link

    def _row(self, row: Element) -> None:
        """Take a row of a table as one piece, or what its cells hold if the table only lays out the page."""
        cells = [cell for cell in row if cell.tag in {"td", "th"}]
        if len(cells) < 2 or any(_lays_out(cell) for cell in cells):
            self.block(row)
            return
        self.above.append("tr")
        words = [" ".join(" ".join(cell.itertext()).split()) for cell in cells]
        self._add(" | ".join(word for word in words if word))
        self.linked += sum(len(" ".join(link.itertext())) for link in row.iter("a"))
        self._flush(row)
        self.above.pop()

    def _add(self, text: str | None) -> None:
        if text:
            self.run.append(_SPACE.sub(" ", text))
            self.linked += len(text.strip()) if self.links else 0

    def _flush(self, block: Element) -> None:
        """Close the run; an empty line that breaks have made parts it into paragraphs."""
        text, linked = _SPACES.sub(" ", "".join(self.run)), self.linked
        self.run, self.linked = [], 0
        if not text.strip():
            return
        parts = [line for part in _SEVERAL.split(text) for line in _lines_of(_BREAKS.sub("\n", part).strip())]
        is_linked = linked > _MOSTLY * len(text.strip())
        for part in parts:
            self.found.append(
                PagePiece(
                    words=part,
                    element=block,
                    tag=str(block.tag),
                    is_linked=is_linked,
                    asides=tuple(self.asides),
                    above=frozenset(self.above),
                )
            )


def _lines_of(part: str) -> list[str]:
    """Part lines that are short and end without a stop, such as a headline, date and byline."""
    lines = part.split("\n")
    if len(lines) > 1 and all(len(line) < _SHORT_LINE and not line.endswith(_STOPS) for line in lines):
        return [line for line in lines if line]
    return [part] if part else []


def _lays_out(cell: Element) -> bool:
    return any(child.tag == "br" or child.tag not in _INLINE for child in cell.iterdescendants())
