"""Who held which office when, and who was alive, by the reference tables."""

import csv
from datetime import date, timedelta
from functools import cache

from factcheck.paths import resource_dir

EDGE = timedelta(days=40)


def term_around(office: str, person: str, day: date) -> dict[str, str] | None:
    """Return the one term that the day lies well inside of."""
    rows = [row for row in _terms() if person in _forms(row) and row["office"] == office]
    inside = [row for row in rows if _well_inside(row, day)]
    return inside[0] if len(inside) == 1 else None


def earlier_end(person: str, day: date) -> date | None:
    """Return the end of an earlier term of the leader who holds the same office again."""
    rows = [row for row in _terms() if row["person"] == person and row["office_class"].startswith("Ho")]
    again = {row["office"] for row in rows if _well_inside(row, day)}
    ends = [date.fromisoformat(row["end_date"]) for row in rows if row["end_date"] and row["office"] in again]
    return max((end for end in ends if end < day), default=None)


def is_alive(person: str, day: str) -> bool:
    row = _people().get(person)
    return bool(row and row["birth_date"] > "1920" and (row["death_date"] or row["verified_until"]) > day)


def _well_inside(row: dict[str, str], day: date) -> bool:
    start, end = date.fromisoformat(row["start_date"]), row["end_date"]
    return start + EDGE < day and (not end or day < date.fromisoformat(end) - EDGE)


def _forms(row: dict[str, str]) -> set[str]:
    return {row["person"], *row["aliases"].split("; ")}


@cache
def _terms() -> list[dict[str, str]]:
    return _table("office_terms")


@cache
def _people() -> dict[str, dict[str, str]]:
    return {row["person"]: row for row in _table("person_dates")}


def _table(name: str) -> list[dict[str, str]]:
    path = resource_dir("seeds") / "reference" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
