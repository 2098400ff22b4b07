"""R15: “N years later” and “N years earlier” beside the date they lead to."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        (
            (
                "In 1998, following ten years at the bank, Hall ran for a seat. Two decades "
                "later, in 2008, Hall won another."
            ),
            None,
            "Two decades later, in 2008",
        ),
        (
            "In 1998 she joined the firm, and ten years later, in 2012, she became its head.",
            None,
            "ten years later, in 2012",
        ),
        ("He won the title in 1990 and 12 years later, in 2009, won again.", None, "12 years later, in 2009"),
        (
            "The law was passed in 1985. Twenty years later, in 1999, it was repealed.",
            None,
            "Twenty years later, in 1999",
        ),
        (
            "The factory opened in 1960; thirty years later, in 1979, it shut.",
            None,
            "thirty years later, in 1979",
        ),
        (
            "The line opened in 1890, and exactly 20 years later, in 1935, it shut.",
            None,
            "exactly 20 years later, in 1935",
        ),
        ("The lock opened in 1960. In 1999, ten years later, it shut.", None, "1999, ten years"),
    ],
)
def test_a_step_that_leads_to_another_date_is_flagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        (
            "counted from an undated end",
            ("In 1998, ten years later, Hall ran for a seat. Two decades later, in 2008, Hall won another."),
            None,
        ),
        ("it fits", "In 1998 she joined the firm, and ten years later, in 2008, she became its head.", None),
        ("no date before", "A decade later, in 2008, the mill won the prize.", None),
        ("two dates before", "He won in 1990 and 1994, and ten years later, in 2000, he lost.", None),
        (
            "another event between",
            "He was born in 1950, became a monk, and ten years later, in 1985, founded an order.",
            None,
        ),
        (
            "a vague step between",
            "In 1990 he joined the navy. Soon after he married. Ten years later, in 2005, he left.",
            None,
        ),
        (
            "a vague sentence before",
            "He later joined the navy in 1990. Ten years later, in 2005, he left.",
            None,
        ),
        (
            "a sentence of two events before",
            "He joined the navy in 1990 and married. Ten years later, in 2005, he left.",
            None,
        ),
        (
            "an earlier date fits",
            "He was born in 1995. He joined the navy in 2011. Ten years later, in 2005, he left.",
            None,
        ),
        ("since", "Since 1990 he has rowed, and ten years later, in 2005, he won.", None),
        (
            "not at the start",
            "The mill shut in 1990. The town forgot it and ten years later, in 2005, it fell.",
            None,
        ),
        ("no length", "Some time later, in 2005, he left.", None),
        ("a date far off", "He won in 1990. Ten years later he left the town in 2005.", None),
        ("a modifier", "In 1990, a ten-year later, in 2005, he left.", None),
        (
            "the date comes after",
            "Ten years later, in 2005, he left the town that he had seen in 1990.",
            None,
        ),
        ("no sentence before", "Ten years later, in 2005, he left.", None),
        ("a fragment before", "A year of joy in 1990. Ten years later, in 2005, he left.", None),
    ],
)
def test_a_step_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_a_second_verb_of_the_same_subject_may_have_the_length(flags: Flags) -> None:
    assert flags("The band split in 1992 and reunited 15 years later, in 2012.") == [
        ("R15", "15 years later, in 2012")
    ]
    assert flags("The band split in 1992 and reunited 20 years later, in 2012.") == []
