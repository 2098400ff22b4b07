"""JSON Lines: one article a line, with id and text, and title and date where they are known."""

from collections.abc import Iterable, Iterator

from factcheck.domain.dates import PartialDate
from factcheck.errors import Invalid
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.reading import read_paste, with_given
from factcheck.splitting.documents import BadLine, Document, read_documents


def read_drafts(lines: Iterable[bytes]) -> Iterator[tuple[str | int, ArticleDraft] | BadLine]:
    """Yield one answer for each line, in order: the id and its draft, or what is wrong with the line."""
    for row in read_documents(lines):
        yield row if isinstance(row, BadLine) else _read(row)


def _read(row: Document) -> tuple[str | int, ArticleDraft] | BadLine:
    try:
        published = PartialDate.parse(row.date) if row.date else None
        return row.id, with_given(read_paste(row.text), title=row.title, published=published)
    except Invalid as error:
        return BadLine(row.id, str(error))
