"""The formats of the report: the built-in ones, and those of the group `factcheck.exporters`."""

from factcheck.exporters import as_csv, as_html, as_json
from factcheck.exporters.exporter import Exporter
from factcheck.registry import Registry

BUILTIN = {exporter.name: exporter for exporter in (as_html.EXPORTER, as_csv.EXPORTER, as_json.EXPORTER)}
EXPORTERS = Registry("factcheck.exporters", BUILTIN)

__all__ = ["BUILTIN", "EXPORTERS", "Exporter"]
