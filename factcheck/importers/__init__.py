"""Readers that turn a file, a page or a paste into an article draft: the contract and the built-in ones."""

from factcheck.importers.draft import ArticleDraft, Importer
from factcheck.importers.layout import layout_of, with_layout
from factcheck.importers.places import link_of
from factcheck.importers.reading import BUILTIN, IMPORTERS, known_endings, read_file, read_paste, with_given
from factcheck.importers.wording import stored_form

__all__ = [
    "BUILTIN",
    "IMPORTERS",
    "ArticleDraft",
    "Importer",
    "known_endings",
    "layout_of",
    "link_of",
    "read_file",
    "read_paste",
    "stored_form",
    "with_given",
    "with_layout",
]
