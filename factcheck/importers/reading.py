"""Choose the importer by a file's extension."""

import importlib
from dataclasses import replace
from pathlib import PurePath
from typing import cast

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.errors import Invalid
from factcheck.importers import from_markdown, from_text
from factcheck.importers.draft import ArticleDraft, Importer
from factcheck.registry import Registry

LONGEST_NAME = 100


def _on_first_use(module: str) -> Importer:
    """Return an importer that loads its large library only in the process that reads such a file."""

    def read(source: bytes | str, name: str) -> ArticleDraft:
        loaded = importlib.import_module(f"factcheck.importers.{module}")
        return cast(Importer, loaded.read)(source, name)

    return read


BUILTIN: dict[str, Importer] = {
    "txt": from_text.read,
    "md": from_markdown.read,
    "html": _on_first_use("from_html"),
    "htm": _on_first_use("from_html"),
    "docx": _on_first_use("from_docx"),
    "pdf": _on_first_use("from_pdf"),
}
IMPORTERS: Registry[Importer] = Registry("factcheck.importers", BUILTIN)


def read_paste(text: str) -> ArticleDraft:
    """Return a pasted text as a draft."""
    return from_text.read(text, "paste")


def read_file(
    name: str, source: bytes, *, title: str | None = None, published: PartialDate | None = None
) -> ArticleDraft:
    """Return the draft that this extension's importer makes, read in this very process."""
    shown = shown_name(name)
    draft = _about_file(IMPORTERS[extension_of(shown)], source, shown)
    return with_given(draft, title=title, published=published)


def with_given(draft: ArticleDraft, *, title: str | None, published: PartialDate | None) -> ArticleDraft:
    """Return the draft with a title or a date that somebody gave: these win over its own."""
    if published:
        draft = replace(draft, published=published, published_from=DateOrigin.GIVEN)
    return replace(draft, title=title.strip()) if title and title.strip() else draft


def shown_name(name: str) -> str:
    """Return the last part of a file's name, without the characters that no name has, cut if very long."""
    last = PurePath(name.replace("\\", "/")).name
    seen = "".join(character for character in last if character.isprintable())
    if len(seen) > LONGEST_NAME:
        seen = f"{seen[: LONGEST_NAME - 10]}…{seen[-9:]}"
    return seen or "The file"


def extension_of(name: str) -> str:
    """Return the extension that says how to read the file; raises Invalid if nothing reads it."""
    extension = PurePath(name).suffix.lower().removeprefix(".")
    if extension not in IMPORTERS:
        raise Invalid(f"“{name}” cannot be read: files may be {known_endings()}.", field="file")
    return extension


def known_endings() -> str:
    """Return the endings of all files that can be read, as a sentence names them."""
    return ", ".join(f".{known}" for known in IMPORTERS.names())


def _about_file(importer: Importer, source: bytes, name: str) -> ArticleDraft:
    try:
        return importer(source, name)
    except Invalid as error:
        if error.field == "file":
            raise
        raise Invalid(f"“{name}”: {error}", field="file") from error
