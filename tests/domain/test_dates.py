"""Dates are as exact as they are known."""

from datetime import date

import pytest

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DatePrecision
from factcheck.errors import Invalid


@pytest.mark.parametrize(
    ("text", "precision", "first", "last", "spoken"),
    [
        ("2025-05-13", DatePrecision.DAY, date(2025, 5, 13), date(2025, 5, 13), "13 May 2025"),
        ("2025-05", DatePrecision.MONTH, date(2025, 5, 1), date(2025, 5, 31), "May 2025"),
        ("2024-02", DatePrecision.MONTH, date(2024, 2, 1), date(2024, 2, 29), "February 2024"),
        ("2025", DatePrecision.YEAR, date(2025, 1, 1), date(2025, 12, 31), "2025"),
    ],
)
def test_a_partial_date_stands_for_all_its_days(
    text: str, precision: DatePrecision, first: date, last: date, spoken: str
) -> None:
    parsed = PartialDate.parse(f" {text} ")

    assert (parsed.precision, parsed.first, parsed.last) == (precision, first, last)
    assert (parsed.isoformat(), parsed.spoken()) == (text, spoken)


@pytest.mark.parametrize("text", ["", "13 May", "2025-13", "2025-02-30", "25-05-13", "2025-05-13T10:00"])
def test_what_is_no_date_is_refused_with_one_sentence(text: str) -> None:
    with pytest.raises(Invalid, match="is not a date: write 2025-05-13, 2025-05 or 2025") as caught:
        PartialDate.parse(text, field="published_on")

    assert caught.value.field == "published_on"
