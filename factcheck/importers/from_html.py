"""HTML: the article of a page with its headline, captions and subheadings; all else is kept as left out."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from factcheck.domain.labels import BlockKind, DateOrigin
from factcheck.errors import Invalid
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.layout import Part, laid_out
from factcheck.importers.pages.dates import published_on
from factcheck.importers.pages.facts import address_of, byline_of, headline_of, meta_of
from factcheck.importers.pages.linked_data import articles_in
from factcheck.importers.pages.parsing import decoded_page, tree_of
from factcheck.importers.pages.pieces import PagePiece, pieces_of
from factcheck.importers.pages.selection import choose

_SUBHEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_LONGEST_IN_A_ROW = 80
_NEAR = 8


def read(source: bytes | str, name: str) -> ArticleDraft:
    """Return the article of a page in a file."""
    return read_page(source, name=name, base=None)


def read_page(
    source: bytes | str, *, name: str, base: str | None, charset: str | None = None
) -> ArticleDraft:
    """Return the article of a page whose address and encoding the server may have told."""
    decoded = decoded_page(source, name, charset)
    root = tree_of(decoded.text, name)
    pieces = pieces_of(root)
    linked, meta = articles_in(root), meta_of(root)
    title, heading = headline_of(root, pieces, linked, meta)
    if not pieces:
        raise Invalid(
            f"“{name}” shows no text: it may need a browser to build it, so paste the text.", field="file"
        )
    choose(decoded.text, pieces, heading)
    if not any(piece.reason is None and piece is not heading for piece in pieces):
        raise Invalid(f"No article was found in “{name}”: paste its text instead.", field="file")
    text, blocks = laid_out(_parts(pieces, heading))
    address = address_of(root, linked, meta, base)
    published = published_on(root, linked, _around(pieces, heading), address)
    return ArticleDraft(
        title=title,
        text=text,
        published=published,
        published_from=DateOrigin.GIVEN if published else None,
        encoding=decoded.encoding or None,
        blocks=blocks,
        byline=byline_of(root, linked, meta, _around(pieces, heading)),
        address=address,
    )


def _around(pieces: Sequence[PagePiece], heading: PagePiece | None) -> list[PagePiece]:
    """Return the lines around the headline, those below it first; bylines and dates stand there."""
    place = next((place for place, piece in enumerate(pieces) if piece is heading), 0)
    return [*pieces[place + 1 : place + 1 + _NEAR], *reversed(pieces[max(0, place - 2) : place])]


def _parts(pieces: Sequence[PagePiece], heading: PagePiece | None) -> Iterator[Part]:
    """Yield the pieces as parts; short ones that were left out for one reason make one line."""
    for (reason, is_line), group in groupby(pieces, key=lambda piece: (piece.reason, _is_line(piece))):
        listed = list(group)
        if reason and is_line:
            yield Part(
                " · ".join(piece.words.replace("\n", " ") for piece in listed), BlockKind.FURNITURE, reason
            )
            continue
        for piece in listed:
            yield Part(piece.words, BlockKind.FURNITURE if reason else _kind(piece, heading), reason)


def _is_line(piece: PagePiece) -> bool:
    """Tell whether a piece is short enough to stand in a row with others, as the entries of a menu do."""
    return len(piece.words) <= _LONGEST_IN_A_ROW and not piece.words.rstrip().endswith((".", "!", "?"))


def _kind(piece: PagePiece, heading: PagePiece | None) -> BlockKind:
    if piece is heading:
        return BlockKind.HEADLINE
    if piece.tag in _SUBHEADINGS:
        return BlockKind.SUBHEADING
    if piece.tag == "figcaption" or {"figure", "figcaption"} & piece.above:
        return BlockKind.CAPTION
    if piece.tag in {"li", "tr"} or "li" in piece.above:
        return BlockKind.LIST
    if "blockquote" in piece.above:
        return BlockKind.QUOTATION
    return BlockKind.BODY
