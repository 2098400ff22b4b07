"""The formats of the report: the built-in ones, and those of the group `factcheck.exporters`."""

from factcheck.exporters import (
    as_annotations,
    as_claimreview,
    as_csv,
    as_docx,
    as_html,
    as_json,
    as_markdown,
    as_pdf,
    as_writer,
    as_xlsx,
)
from factcheck.exporters.exporter import Exporter
from factcheck.registry import Registry

_MODULES = (
    as_html,
    as_pdf,
    as_docx,
    as_writer,
    as_markdown,
    as_xlsx,
    as_csv,
    as_json,
    as_claimreview,
    as_annotations,
)
BUILTIN = {module.EXPORTER.name: module.EXPORTER for module in _MODULES}
EXPORTERS = Registry("factcheck.exporters", BUILTIN)

__all__ = ["BUILTIN", "EXPORTERS", "Exporter"]
