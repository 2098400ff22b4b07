"""The units: exact factors, and the forms under which they are found."""

import re

import pytest

from factcheck.checking import ReferenceFacts
from factcheck.checking.unit_table import UnitTable

DIMENSIONS = {
    "length", "area", "mass", "volume", "speed", "temperature", "pressure", "energy", "power", "force",
    "torque", "flow", "fuel economy",
}  # fmt: skip


def test_the_table_knows_every_dimension_and_names_a_source(facts: ReferenceFacts) -> None:
    assert {unit.dimension for unit in facts.units} == DIMENSIONS
    assert all(unit.source and unit.factor > 0 and unit.forms for unit in facts.units)
    assert len({unit.unit for unit in facts.units}) == len(facts.units)


@pytest.mark.parametrize(
    ("value", "form", "other", "result"),
    [
        (1, "mile", "km", 1.609344),
        (1, "pound", "kg", 0.45359237),
        (1, "acre", "sq ft", 43560),
        (1, "imperial gallon", "litres", 4.54609),
        (98.6, "Fahrenheit", "Celsius", 37),
        (-40, "C", "F", -40),
        (60, "mph", "km/h", 96.56064),
        (1, "atm", "psi", 14.695949),
        (8, "litres per 100 km", "km/l", 12.5),
        (12.5, "km/l", "litres per 100 km", 8),
        (1, "kWh", "MJ", 3.6),
        (1, "light-year", "AU", 63241.077),
    ],
)
def test_values_convert(facts: ReferenceFacts, value: float, form: str, other: str, result: float) -> None:
    first, second = (facts.unit_table.readings(name)[0] for name in (form, other))

    assert second.from_base(first.to_base(value)) == pytest.approx(result)


def test_a_form_may_stand_for_several_units(facts: ReferenceFacts) -> None:
    found = [unit.unit for unit in facts.unit_table.readings("Gallons")]

    assert found == ["US gallon", "imperial gallon"]
    assert facts.unit_table.readings("parsnips") == ()


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("square miles", "square miles"),
        ("SQUARE-MILES", "SQUARE-MILES"),
        ("m2", "m2"),
        ("m", "m"),
        ("M", None),
        ("mice", None),
        ("inches of mercury", "inches of mercury"),
        ("in.", "in."),
    ],
)
def test_the_longest_form_is_found(facts: ReferenceFacts, text: str, form: str | None) -> None:
    match = re.match(facts.unit_table.pattern, text)

    assert (match[0] if match else None) == form


def test_a_table_without_units_finds_nothing() -> None:
    assert re.search(UnitTable(()).pattern, "12 miles") is None
