"""The treebanks, paragraph by paragraph, and the golden rules: to measure sentences and to train on."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

GOLDEN = Path("claims", "golden-rules-en.json")


@dataclass(frozen=True)
class Paragraph:
    """A paragraph's raw text; its sentences are counted in characters that are no white space."""

    document: str
    text: str
    sentences: tuple[tuple[int, int], ...]

    def inner_ends(self) -> set[int]:
        """Return the places in the text where a sentence ends before the paragraph does."""
        solid = [place for place, letter in enumerate(self.text) if not letter.isspace()]
        return {solid[end - 1] + 1 for _, end in self.sentences[:-1]}


def missing(data: Path) -> list[str]:
    return [str(path) for path in (GOLDEN, Path("treebank")) if not (data / path).exists()]


def golden_rules(data: Path) -> list[dict[str, Any]]:
    rules: list[dict[str, Any]] = json.loads((data / GOLDEN).read_text(encoding="utf-8"))
    return rules


def paragraphs(data: Path, bank: str, genre: str = "") -> Iterator[Paragraph]:
    """Yield the paragraphs of a bank such as `gum-dev`, all of them or those of one genre."""
    rows = gzip.decompress((data / "treebank" / f"{bank}.conllu.gz").read_bytes()).decode("utf-8")
    for document in rows.split("# newdoc id = ")[1:]:
        name, _, body = document.partition("\n")
        if genre and f"_{genre}_" not in name:
            continue
        for part in _parts(body):
            paragraph = _paragraph(name, part)
            if paragraph.text:
                yield paragraph


def _parts(body: str) -> Iterator[list[list[str]]]:
    """Yield each paragraph of a document as its sentences, and these as lines."""
    part: list[list[str]] = []
    for block in body.strip().split("\n\n"):
        lines = block.split("\n")
        if part and any(line.startswith("# newpar") for line in lines):
            yield part
            part = []
        part.append(lines)
    yield part


def _paragraph(document: str, part: list[list[str]]) -> Paragraph:
    text, place, spans = "", 0, []
    for lines in part:
        sentence = next(line[9:] for line in lines if line.startswith("# text = "))
        end = place + sum(not letter.isspace() for letter in sentence)
        spans.append((place, end))
        text += sentence + ("" if "SpaceAfter=No" in _last_misc(lines) else " ")
        place = end
    return Paragraph(document, text.strip(), tuple(spans))


def _last_misc(lines: list[str]) -> str:
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    ranges = {row[0].partition("-")[2]: row[9] for row in rows if "-" in row[0]}
    words = [row for row in rows if row[0].isdigit()]
    return ranges.get(words[-1][0], words[-1][9])
