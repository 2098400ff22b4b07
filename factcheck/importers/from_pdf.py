"""PDF: the text of its pages, paragraphs put together again, running heads and page numbers left out."""

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence

import pypdf
from pypdf.errors import DependencyError, LimitReachedError, PyPdfError

from factcheck.domain.labels import BlockKind
from factcheck.errors import Invalid
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.layout import Part, laid_out, one_paragraph
from factcheck.importers.wording import TEXT_CHARACTERS
from factcheck.splitting import blocks_of

MOST_PAGES = 500
_MAGIC = b"%PDF-"
_HEAD = 1024
_EDGE_LINES = 3
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—]", re.I)
_HYPHEN = re.compile(r"(\w{2,30})[-\u00ad]\n(\w{2,30})")
_WORD = re.compile(r"[^\W_]")
_RUNNING_HEAD = "running head"
_NEEDED = 3


def read(source: bytes | str, name: str) -> ArticleDraft:
    """Return the text of a PDF; raises Invalid if it is locked, a picture of text, or too long."""
    content = source.encode("latin-1", "replace") if isinstance(source, str) else source
    if _MAGIC not in content[:_HEAD]:
        raise Invalid(f"“{name}” is not what its ending says.", field="file")
    try:
        pages = _pages(content, name)
    except LimitReachedError as error:
        raise Invalid(
            f"“{name}” unpacks to far more than an article, so it is not read.", field="file"
        ) from error
    except DependencyError as error:
        raise Invalid(f"“{name}” is locked in a way that cannot be read.", field="file") from error
    except (PyPdfError, ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        raise Invalid(f"“{name}” is broken: it is not read.", field="file") from error
    if not any(_WORD.search(line) for page in pages for line in page):
        raise Invalid(
            f"“{name}” holds no text, only pictures of it: run it through text recognition.", field="file"
        )
    text, blocks = laid_out(_parts(pages))
    return ArticleDraft(title="", text=text, blocks=blocks)


def _pages(content: bytes, name: str) -> list[list[str]]:
    """Return the lines of each page."""
    reader = pypdf.PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Invalid(f"“{name}” is locked with a password: save it without one.", field="file")
    if len(reader.pages) > MOST_PAGES:
        raise Invalid(f"“{name}” has more than {MOST_PAGES} pages, so it is not read.", field="file")
    pages: list[list[str]] = []
    characters = 0
    for page in reader.pages:
        text = page.extract_text()
        characters += len(text)
        if characters > TEXT_CHARACTERS:
            raise Invalid(f"It has more than {TEXT_CHARACTERS:,} characters.", field="text")
        pages.append([line.strip() for line in text.splitlines()])
    return pages


def _parts(pages: Sequence[Sequence[str]]) -> Iterator[Part]:
    """Yield the paragraphs of all pages, then the lines that were left out of them, each once."""
    running = _running_lines(pages)
    left_out: dict[str, None] = {}
    kept: list[str] = []
    for page in pages:
        for place, line in enumerate(page):
            if _is_edge(place, page) and (_shape(line) in running or _NUMBER.fullmatch(line)):
                left_out[line] = None
            else:
                kept.append(line)
    text = one_text(kept)
    for block in blocks_of(text):
        yield Part(" ".join(block.span.quote(text).split()), block.kind, block.reason)
    for line in left_out:
        yield Part(line, BlockKind.FURNITURE, "page number" if _NUMBER.fullmatch(line) else _RUNNING_HEAD)


def one_text(lines: Sequence[str]) -> str:
    """Return the lines as one text, words that were parted at a line end put together."""
    text = "\n".join(one_paragraph(line) for line in lines)
    whole = set(re.findall(r"\w+(?:-\w+)*", text))
    return _HYPHEN.sub(lambda match: _joined(match[1], match[2], whole), text)


def _joined(first: str, second: str, whole: set[str]) -> str:
    """Join a parted word; a hyphen stays where the text has it elsewhere, or before a capital or a number."""
    if f"{first}-{second}" in whole or not (first[-1].isalpha() and second[0].islower()):
        return f"{first}-{second}"
    return first + second


def _running_lines(pages: Sequence[Sequence[str]]) -> set[str]:
    """Return the lines that stand at the edge of several pages, whatever number is in them."""
    seen = Counter(
        shape
        for page in pages
        for shape in {_shape(line) for place, line in enumerate(page) if _is_edge(place, page) and line}
    )
    return {shape for shape, count in seen.items() if count >= _NEEDED and _WORD.search(shape)}


def _is_edge(place: int, page: Sequence[str]) -> bool:
    return place < _EDGE_LINES or place >= len(page) - _EDGE_LINES


def _shape(line: str) -> str:
    return _DIGITS.sub("0", line)
