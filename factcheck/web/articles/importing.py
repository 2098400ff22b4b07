"""From what the import form sent to an article draft: paste, file or address, and a date that is settled."""

import re
from dataclasses import dataclass, replace
from typing import Any

from flask import Request
from werkzeug.datastructures import FileStorage

from factcheck.checking import ReferenceDate, propose_reference_date
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.domain.permissions import Permission
from factcheck.errors import Invalid
from factcheck.importers import ArticleDraft, layout_of, link_of, read_paste, with_layout
from factcheck.importers.decoding import FILE_BYTES
from factcheck.splitting import blocks_of
from factcheck.web.articles.sent import SentArticle
from factcheck.web.login import signed_in_user
from factcheck.web.running import Readers

# An editor who sends a file that is too large is told so in the form; beyond this the server refuses unread.
LARGEST_IMPORT = 32_000_000
LARGEST_PASTE = 16_000_000
LONGEST_BYLINE = 200
_ENCODING = re.compile(r"[A-Z][A-Za-z0-9-]{1,30}")


@dataclass(frozen=True)
class Proposal:
    """A date that was found, and whether the text or the source itself names it."""

    value: PartialDate
    origin: DateOrigin

    @property
    def words(self) -> str:
        places = {DateOrigin.DATELINE: "in its dateline", DateOrigin.LEAD: "as the first date in its lead"}
        return places.get(self.origin, "where it says when it was published")


class DateWanted(Invalid):
    """The text has a date, and nobody said whether it is the one to judge by."""

    def __init__(self, proposal: Proposal) -> None:
        sentence = "Give the publication date, take the one found, or say that it is not known."
        super().__init__(sentence, field="date")
        self.proposal = proposal


def allow_large_import(request: Request) -> None:
    """Read a body above the general limit if an editor sends it to the import form."""
    if signed_in_user().may(Permission.IMPORT_ARTICLE):
        request.max_content_length = LARGEST_IMPORT
        request.max_form_memory_size = LARGEST_PASTE


def is_too_large(file: FileStorage | None) -> bool:
    """Tell whether the file is above the limit, without reading it."""
    if file is None:
        return False
    size = file.stream.seek(0, 2)
    file.stream.seek(0)
    return size > FILE_BYTES


def read_sent(sent: SentArticle, readers: Readers) -> ArticleDraft:
    """Return the text that was sent; raises Invalid at the field that is wrong."""
    if sent.file is not None:
        if sent.address:
            raise Invalid("Choose a file or give an address, not both.", field="address")
        draft = readers.file(sent.file_name, sent.file)
    elif sent.address:
        draft = _fetched(sent, readers)
    else:
        draft = _kept(sent)
    if sent.file is not None and sent.text.strip():
        raise Invalid("Paste a text or choose a file, not both: take one of them away.", field="file")
    return replace(draft, title=sent.title or draft.title)


def _fetched(sent: SentArticle, readers: Readers) -> ArticleDraft:
    if not readers.reads_addresses:
        raise Invalid("This desk reads no web addresses: save the page and import the file.", field="address")
    if sent.text.strip():
        raise Invalid("Paste a text or give an address, not both: take one of them away.", field="address")
    return readers.address(sent.address, readers.domains)


def _kept(sent: SentArticle) -> ArticleDraft:
    """Return a paste, with what the form kept of the source that it came from; what is made up is dropped."""
    draft = read_paste(sent.text)
    encoding = sent.encoding if _ENCODING.fullmatch(sent.encoding) else None
    byline = sent.byline if sent.byline.isprintable() and len(sent.byline) <= LONGEST_BYLINE else ""
    return replace(
        draft,
        encoding=encoding,
        byline=byline or None,
        address=link_of(sent.origin, None),
        blocks=with_layout(draft.text, sent.layout),
    )


def with_date(draft: ArticleDraft, sent: SentArticle) -> ArticleDraft:
    """Return the draft with the date that a person settled; raises DateWanted if one was only found."""
    given = sent.date or ("" if sent.no_date else sent.found)
    if given:
        return replace(draft, published=PartialDate.parse(given), published_from=DateOrigin.GIVEN)
    proposal = _proposal(draft) if sent.found or not sent.no_date else None
    if proposal:
        raise DateWanted(proposal)
    return replace(draft, published=None, published_from=DateOrigin.NONE if sent.no_date else None)


def _proposal(draft: ArticleDraft) -> Proposal | None:
    if draft.published:
        return Proposal(draft.published, DateOrigin.GIVEN)
    blocks = draft.blocks or blocks_of(draft.text)
    found: ReferenceDate = propose_reference_date(draft.text, blocks)
    return Proposal(found.value, found.origin) if found.value else None


def kept_fields(draft: ArticleDraft) -> dict[str, Any]:
    """Return what the form keeps of a draft: a browser does not send a file a second time by itself."""
    return {
        "text": draft.text,
        "encoding": draft.encoding or "",
        "title": draft.title,
        "layout": layout_of(draft.text, draft.blocks),
        "origin": draft.address or "",
        "byline": draft.byline or "",
        "address": "",
    }
