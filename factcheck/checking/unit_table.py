"""Units of measurement: what each is worth, and the forms under which text writes them."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

_BREAK = re.compile(r"[\s-]+")
_EXACT_CASE = 3


@dataclass(frozen=True)
class Unit:
    """A unit; in the base unit of its dimension a value is (value + offset) x factor, or factor / value."""

    unit: str
    dimension: str
    system: str
    factor: Fraction
    offset: Fraction
    is_inverse: bool
    spoken: str
    forms: tuple[str, ...]
    source: str

    def to_base(self, value: float) -> float:
        """Return a value of this unit in the base unit of its dimension."""
        return float(self.factor) / value if self.is_inverse else (value + float(self.offset)) * self.per_one

    def from_base(self, value: float) -> float:
        """Return a value of the base unit in this unit."""
        return float(self.factor) / value if self.is_inverse else value / self.per_one - float(self.offset)

    @property
    def per_one(self) -> float:
        """Return what a difference of one is worth in the base unit."""
        return float(self.factor)


class UnitTable:
    """All units by their forms; a form may stand for several, as “gallon” does."""

    def __init__(self, units: Iterable[Unit]) -> None:
        index: dict[str, list[Unit]] = defaultdict(list)
        for unit in units:
            for form in unit.forms:
                index[_key(form)].append(unit)
        self._by_form = {form: tuple(found) for form, found in index.items()}

    @property
    def pattern(self) -> str:
        """Return a pattern of all forms, sorted by first letter and then the longest first.

        Forms of up to three signs keep their case.
        """
        groups: dict[str, list[str]] = defaultdict(list)
        for form in sorted(self._by_form, key=lambda form: (-len(form), form)):
            groups[form[0].lower()].append(_pattern(form))
        if not groups:
            return "(?!)"
        return "|".join(f"(?=(?i:{re.escape(key)}))(?:{'|'.join(forms)})" for key, forms in groups.items())

    def readings(self, form: str) -> tuple[Unit, ...]:
        """Return every unit for which the form may stand."""
        return self._by_form.get(_key(form), ())


def unit_of_row(row: dict[str, str]) -> Unit:
    """Return the unit that a row of units.csv describes; a factor may be a fraction."""
    numerator, _, denominator = row["factor"].partition("/")
    return Unit(
        unit=row["unit"],
        dimension=row["dimension"],
        system=row["system"],
        factor=Fraction(numerator) / Fraction(denominator or 1),
        offset=Fraction(row["offset"]),
        is_inverse=row["inverse"] == "yes",
        spoken=row["spoken"],
        forms=tuple(form for part in row["forms"].split(";") if (form := part.strip())),
        source=row["source"],
    )


def _key(form: str) -> str:
    spaced = _BREAK.sub(" ", form)
    return spaced if len(spaced) <= _EXACT_CASE else spaced.lower()


def _pattern(form: str) -> str:
    words = r"[\s-]".join(re.escape(word) for word in form.split())
    ended = rf"{words}(?!\w)" if form[-1].isalnum() else words
    return ended if len(form) <= _EXACT_CASE else f"(?i:{ended})"
