"""The texts with planted errors say truly where their errors are, and hold enough of each kind."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "benchmarks" / "planted"
ENTRIES: dict[str, dict[str, Any]] = json.loads((FOLDER / "errors.json").read_text(encoding="utf-8"))
KINDS = {
    "office_title", "office_out_since", "office_administration", "weekday_date", "impossible_date",
    "unit_conversion", "sum_total", "vote_tally", "percent_sum", "percent_of", "percent_change",
    "percent_vs_point", "age_birth", "duration_arith", "anniversary", "event_order", "relative_date",
    "alive_dead", "election_cycle", "treaty_date", "headline_body_number", "count_list",
    "internal_quantity", "name_spelling", "money_scale", "caption_body",
}  # fmt: skip


def test_every_text_has_an_entry() -> None:
    assert {path.name for path in FOLDER.glob("*.txt")} == set(ENTRIES)


@pytest.mark.parametrize("name", ENTRIES)
def test_quotes_stand_in_the_text_once(name: str) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8")
    quotes = [error[key] for error in ENTRIES[name]["errors"] for key in ("quote", "other") if key in error]

    assert {quote: text.count(quote) for quote in quotes} == dict.fromkeys(quotes, 1)
    assert all(trap in text for trap in ENTRIES[name]["traps"])


@pytest.mark.parametrize("name", ENTRIES)
def test_traps_are_as_many_as_errors(name: str) -> None:
    assert len(ENTRIES[name]["traps"]) >= len(ENTRIES[name]["errors"]) >= 1


def test_every_kind_is_planted_four_times() -> None:
    counts = Counter(error["kind"] for entry in ENTRIES.values() for error in entry["errors"])

    assert set(counts) == KINDS
    assert min(counts.values()) >= 4
