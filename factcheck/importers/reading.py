"""Choose the importer by a file's extension."""

from dataclasses import replace
from pathlib import PurePath

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.errors import Invalid
from factcheck.importers import from_markdown, from_text
from factcheck.importers.draft import ArticleDraft, Importer
from factcheck.registry import Registry

BUILTIN: dict[str, Importer] = {"txt": from_text.read, "md": from_markdown.read}
IMPORTERS: Registry[Importer] = Registry("factcheck.importers", BUILTIN)


def read_paste(text: str) -> ArticleDraft:
    """Return a pasted text as a draft."""
    return from_text.read(text, "paste")


def read_file(
    name: str, source: bytes, *, title: str | None = None, published: PartialDate | None = None
) -> ArticleDraft:
    """Return the draft that this extension's importer makes; a given title or date wins over its own."""
    shown = PurePath(name.replace("\\", "/")).name or "The file"
    extension = PurePath(shown).suffix.lower().removeprefix(".")
    if extension not in IMPORTERS:
        known = ", ".join(f".{known}" for known in IMPORTERS.names())
        raise Invalid(f"“{shown}” cannot be read: files may be {known}.", field="file")
    draft = _about_file(IMPORTERS[extension], source, shown)
    if published:
        draft = replace(draft, published=published, published_from=DateOrigin.GIVEN)
    return replace(draft, title=title.strip()) if title and title.strip() else draft


def _about_file(importer: Importer, source: bytes, name: str) -> ArticleDraft:
    try:
        return importer(source, name)
    except Invalid as error:
        if error.field == "file":
            raise
        raise Invalid(f"“{name}”: {error}", field="file") from error
