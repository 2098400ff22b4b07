"""Readers that turn a file or a paste into an article draft: the contract and the built-in ones."""

from factcheck.importers.draft import ArticleDraft, Importer
from factcheck.importers.reading import BUILTIN, IMPORTERS, read_file, read_paste
from factcheck.importers.wording import stored_form

__all__ = ["BUILTIN", "IMPORTERS", "ArticleDraft", "Importer", "read_file", "read_paste", "stored_form"]
