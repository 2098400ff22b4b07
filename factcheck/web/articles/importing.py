"""What the import form sent, as an article draft: paste or file, and a date that somebody settled."""

import re
from dataclasses import dataclass, replace

from flask import Request
from werkzeug.datastructures import FileStorage

from factcheck.checking import ReferenceDate, propose_reference_date
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.domain.permissions import Permission
from factcheck.errors import Invalid
from factcheck.importers import ArticleDraft, read_file, read_paste
from factcheck.importers.decoding import FILE_BYTES
from factcheck.splitting import blocks_of
from factcheck.web.articles.forms import NewArticleForm
from factcheck.web.login import signed_in_user

# An editor who sends a file that is too large is told so in the form; beyond this the server refuses unread.
LARGEST_IMPORT = 32_000_000
LARGEST_PASTE = 16_000_000
_ENCODING = re.compile(r"[A-Z][A-Za-z0-9-]{1,30}")


@dataclass(frozen=True)
class Proposal:
    """A date that was found, and whether the text or the file itself names it."""

    value: PartialDate
    origin: DateOrigin

    @property
    def words(self) -> str:
        places = {DateOrigin.DATELINE: "in its dateline", DateOrigin.LEAD: "as the first date in its lead"}
        return places.get(self.origin, "in the head of the file")


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


def sent_draft(form: NewArticleForm) -> ArticleDraft:
    """Return the text that was sent; raises Invalid at the field that is wrong."""
    file: FileStorage | None = form.file.data or None
    if file is None:
        draft = replace(read_paste(form.text.data or ""), encoding=_kept_encoding(form))
    else:
        draft = read_file(file.filename or "", _content(file))
        if (form.text.data or "").strip():
            raise Invalid("Paste a text or choose a file, not both: take one of them away.", field="file")
    return replace(draft, title=form.title.data or draft.title)


def _content(file: FileStorage) -> bytes:
    """Return the bytes of the file, no more than it takes to see that they are too many."""
    with file.stream as stream:
        return stream.read(FILE_BYTES + 1)


def _kept_encoding(form: NewArticleForm) -> str | None:
    """Return the encoding of a file whose text the form kept; anything else that was sent is dropped."""
    sent = form.encoding.data or ""
    return sent if _ENCODING.fullmatch(sent) else None


def with_date(draft: ArticleDraft, form: NewArticleForm) -> ArticleDraft:
    """Return the draft with the date that a person settled; raises DateWanted if one was only found."""
    is_unknown = form.no_date.data
    given = form.date.data or (form.found.data if not is_unknown else "")
    if given:
        return replace(draft, published=PartialDate.parse(given), published_from=DateOrigin.GIVEN)
    proposal = _proposal(draft) if form.found.data or not is_unknown else None
    if proposal:
        raise DateWanted(proposal)
    return replace(draft, published=None, published_from=DateOrigin.NONE)


def _proposal(draft: ArticleDraft) -> Proposal | None:
    if draft.published:
        return Proposal(draft.published, DateOrigin.GIVEN)
    found: ReferenceDate = propose_reference_date(draft.text, blocks_of(draft.text))
    return Proposal(found.value, found.origin) if found.value else None


def keep_text(form: NewArticleForm, draft: ArticleDraft) -> None:
    """Put what was read into the form: a browser does not send a chosen file a second time by itself."""
    form.text.data = draft.text
    form.encoding.data = draft.encoding or ""
    form.title.data = draft.title
