"""How well the article of a page is found: words, title and date against what was written down before."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import trafilatura

from factcheck.domain.labels import BlockKind
from factcheck.importers import ArticleDraft

PAGES = Path(__file__).resolve().parent.parent / "tests" / "data" / "pages"
RIGHT = 0.95
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True)
class Read:
    """What was read from a page, by whichever reader."""

    text: str
    title: str
    date: str


@dataclass(frozen=True)
class Score:
    """What of a page was right; `overlap` is the F1 of the words."""

    overlap: float
    text: bool
    title: bool
    date: bool


def saved_pages() -> list[dict[str, Any]]:
    """Return the truth of all saved pages."""
    pages: list[dict[str, Any]] = json.loads((PAGES / "truth.json").read_text(encoding="utf-8"))
    return pages


def page_bytes(page: dict[str, Any]) -> bytes:
    return (PAGES / page["file"]).read_bytes()


def as_read(draft: ArticleDraft) -> Read:
    kept = [block.span.quote(draft.text) for block in draft.blocks if block.kind is not BlockKind.FURNITURE]
    return Read("\n".join(kept), draft.title, draft.published.isoformat() if draft.published else "")


def bare_trafilatura(source: bytes, address: str) -> Read:
    """Return what trafilatura reads with its defaults."""
    found = trafilatura.bare_extraction(source, url=address, with_metadata=True)
    if found is None:
        return Read("", "", "")
    row = found.as_dict()
    return Read(row.get("text") or "", row.get("title") or "", row.get("date") or "")


def score(page: dict[str, Any], read: Read) -> Score:
    """Compare with the truth; captions may be there or not, the headline counts in neither."""
    body, captions = page["paragraphs"], page["captions"]
    either = _counted([*page.get("either", []), page["title"]])
    overlap = max(_overlap(read.text, [*body, *captions], either), _overlap(read.text, body, either))
    unwanted = any(words in read.text for words in page.get("not", []))
    return Score(
        overlap=overlap,
        text=overlap >= RIGHT and not unwanted,
        title=_folded(read.title) == _folded(page["title"]),
        date=read.date == page["date"],
    )


def _overlap(text: str, wanted: Iterable[str], either: Counter[str]) -> float:
    """Return the F1 of the words; what may be there or not is taken from what is too much."""
    true, found = _counted(wanted), _counted([text])
    found -= (found - true) & either
    common = sum((true & found).values())
    return 2 * common / (true.total() + found.total()) if common else 0.0


def _counted(texts: Iterable[str]) -> Counter[str]:
    return Counter(word.lower() for text in texts for word in _WORDS.findall(text))


def _folded(title: str) -> str:
    return " ".join(_WORDS.findall(title.lower()))
