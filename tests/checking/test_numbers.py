"""Numbers as news writes them, in figures and in words."""

from decimal import Decimal

import pytest

from factcheck.checking.dates import find_dates
from factcheck.checking.numbers import NumberKind, NumberMention, find_numbers


def numbers_in(text: str) -> list[NumberMention]:
    return find_numbers(text, find_dates(text))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Of 1,250 boats 30 sank.", ["1250", "30"]),
        ("It cost 2.5 million, or 2.5m dollars.", ["2500000"]),
        ("It cost $2.5m, then $3bn and £5k.", ["2500000", "3000000000", "5000"]),
        ("Some 3.5bn people, 40 mn of them here.", ["3500000000", "40000000"]),
        ("It has two doors and twenty-five windows.", ["2", "25"]),
        ("three hundred and twelve thousand", ["312000"]),
        ("one million two hundred thousand", ["1200000"]),
        ("two and a half million, half a million", ["2500000", "500000"]),
        ("a dozen eggs, three dozen hens, a hundred goats", ["12", "36", "100"]),
        ("twenty and eleven", []),
        ("one boat, two three boats, five million million boats", []),
        ("On 3 May 2019, 40 boats left at 10:30.", ["40"]),
        ("In 2019 they lost 3,000 boats.", ["2019", "3000"]),
        ("The 2nd set, the 1990s, 5km away, B52, 3.4.5, 7/8, 1990’s", []),
        ("The 12-year-old walked 5 km.", ["12", "5"]),
        ("the one-two punch, a two-thirds share", []),
    ],
)
def test_values(text: str, values: list[str]) -> None:
    found = numbers_in(text)

    assert [one.value for one in found] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("text", "kind", "currency", "quote"),
    [
        ("52 percent", NumberKind.PERCENT, "", "52 percent"),
        ("52 per cent", NumberKind.PERCENT, "", "52 per cent"),
        ("52%", NumberKind.PERCENT, "", "52%"),
        ("nine percent", NumberKind.PERCENT, "", "nine percent"),
        ("3 percentage points", NumberKind.POINT, "", "3 percentage points"),
        ("a 3 percentage-point rise", NumberKind.POINT, "", "3 percentage-point"),
        ("US$2.5 million", NumberKind.MONEY, "US$", "US$2.5 million"),
        ("2.5 million U.S. dollars", NumberKind.MONEY, "US$", "2.5 million U.S. dollars"),
        ("12 Canadian dollars", NumberKind.MONEY, "C$", "12 Canadian dollars"),
        ("12 Singapore dollars", NumberKind.MONEY, "Singapore $", "12 Singapore dollars"),
        ("12 euros", NumberKind.MONEY, "€", "12 euros"),
        ("40 rupees", NumberKind.MONEY, "rupee", "40 rupees"),
        ("EUR 12", NumberKind.MONEY, "EUR", "EUR 12"),
        ("12 boats", NumberKind.COUNT, "", "12"),
    ],
)
def test_kind_and_currency(text: str, kind: NumberKind, currency: str, quote: str) -> None:
    (found,) = numbers_in(text)

    assert (found.kind, found.currency, found.span.quote(text)) == (kind, currency, quote)


@pytest.mark.parametrize(
    ("text", "step", "rounding"),
    [
        ("200 boats", "1", "100"),
        ("2,310 boats", "1", "10"),
        ("2.5 million boats", "100000", "100000"),
        ("3.40 metres", "0.01", "0.01"),
        ("three hundred boats", "100", "100"),
        ("two and a half million boats", "500000", "500000"),
        ("zero boats", "1", "1"),
    ],
)
def test_how_far_a_number_may_be_rounded(text: str, step: str, rounding: str) -> None:
    (found,) = numbers_in(text)

    assert (found.step, found.rounding) == (Decimal(step), Decimal(rounding))


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("about 40 boats", "about"),
        ("more than 40 boats", "more than"),
        ("at least 40 boats", "at least"),
        ("an estimated 40 boats", "estimated"),
        ("as many as 40 boats", "as many as"),
        ("40 or more boats", "or more"),
        ("40-odd boats", "-odd"),
        ("not even 40 boats", "not even"),
        ("exactly 40 boats", ""),
        ("40 boats", ""),
    ],
)
def test_hedges(text: str, hedge: str) -> None:
    (found,) = numbers_in(text)

    assert (found.hedge, found.is_plain) == (hedge, not hedge)


@pytest.mark.parametrize(
    "text",
    ["7-9 boats", "7 to 9 boats", "between 26 and 31 million", "$7–$9", "seven to nine"],
)
def test_both_ends_of_a_range_are_marked(text: str) -> None:
    found = numbers_in(text)

    assert [one.is_range for one in found] == [True, True]


@pytest.mark.parametrize(
    "text",
    [
        "7 and 9 boats",
        "It rose from 20 metres to 35.",
        "7 boats, 9 nets",
        "ten — four",
        "£7 — £9",
        "ten – 450 of us",
    ],
)
def test_two_numbers_are_not_always_a_range(text: str) -> None:
    found = numbers_in(text)

    assert [one.is_range for one in found] == [False, False]


def test_a_bare_year_may_be_one() -> None:
    year, count, money = numbers_in("In 2019, 2,019 boats cost $2019.")

    assert [one.may_be_year for one in (year, count, money)] == [True, False, False]
