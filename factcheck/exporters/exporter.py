"""What an exporter is: one function, and how menus and downloads name it."""

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.domain.report import Report


@dataclass(frozen=True)
class Exporter:
    """One format of the report. `write` gets a report that already holds only what its reader may see.

    `at_once` is the number of claims that it writes within two seconds; more are written outside the request.
    """

    name: str
    extension: str
    media_type: str
    label: str
    description: str
    write: Callable[[Report], bytes]
    at_once: int = 3_000

    def __call__(self, report: Report) -> bytes:
        return self.write(report)
