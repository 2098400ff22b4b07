"""What the forms of an import and of a new version sent, as plain values that outlive the request."""

from dataclasses import asdict, dataclass, fields
from typing import Any

from werkzeug.datastructures import FileStorage

from factcheck.importers.decoding import FILE_BYTES
from factcheck.web.forms import BaseForm


@dataclass(frozen=True)
class SentArticle:
    """The fields of the form; `origin`, `byline`, `encoding` and `layout` tell of a source read before."""

    text: str = ""
    address: str = ""
    title: str = ""
    date: str = ""
    no_date: bool = False
    found: str = ""
    encoding: str = ""
    layout: str = ""
    origin: str = ""
    byline: str = ""
    file_name: str = ""
    file: bytes | None = None

    @property
    def source(self) -> str:
        """Return what the person would call the thing that is imported."""
        return self.file_name or self.address or self.title or "the pasted text"

    def as_form(self) -> dict[str, Any]:
        """Return the fields that a form can show again; a browser keeps no file."""
        return {name: value for name, value in asdict(self).items() if name not in {"file", "file_name"}}


def sent_by(form: BaseForm) -> SentArticle:
    """Read the form, and no more of a file than it takes to see that it is too large."""
    file: FileStorage | None = form["file"].data or None
    content = None
    if file is not None:
        with file.stream as stream:
            content = stream.read(FILE_BYTES + 1)
    named = {field.name for field in fields(SentArticle)} - {"file", "file_name"}
    values = {name: form[name].data for name in named if name in form and form[name].data}
    return SentArticle(**values, file=content, file_name=(file.filename or "The file") if file else "")


def fill(form: BaseForm, values: dict[str, Any]) -> None:
    """Put values into the form, to be shown again."""
    for name, value in values.items():
        if name in form:
            form[name].data = value
