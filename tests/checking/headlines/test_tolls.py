"""Who was killed, hurt or arrested, as sentences tell it."""

import pytest

from factcheck.checking.dates import find_dates
from factcheck.checking.headlines.tolls import find_tolls
from factcheck.checking.numbers import find_numbers
from factcheck.domain.spans import Span


def tolls_in(sentence: str) -> list[tuple[str, int, bool]]:
    found = find_tolls(sentence, Span(0, len(sentence)), find_numbers(sentence, find_dates(sentence)))
    return [(toll.kind.value, int(toll.number.value), toll.is_part) for toll in found]


@pytest.mark.parametrize(
    ("sentence", "tolls"),
    [
        ("Twelve people on board the ferry drowned.", [("killed", 12)]),
        ("12 people (three of them children) were killed.", [("killed", 12)]),
        ("The accident resulted in 12 deaths.", [("killed", 12)]),
        ("Death toll: 12", [("killed", 12)]),
        ("The toll rose from 31 to 40.", [("killed", 40)]),
        ("Deaths of 12 patients are being looked into.", [("killed", 12)]),
        ("Up to 40 people were killed.", [("killed", 40)]),
        ("12 killed", [("killed", 12)]),
        ("12 lives were lost.", [("killed", 12)]),
        ("12 wounded, 30 killed", [("injured", 12), ("killed", 30)]),
        (
            "The storm left 15 dead, 40 injured and 8 missing.",
            [("killed", 15), ("injured", 40), ("missing", 8)],
        ),
        ("Firefighters rescued 12 people.", [("rescued", 12)]),
        ("Some 3,000 residents were evacuated.", [("evacuated", 3000)]),
        ("Fourteen arrests were made.", [("arrested", 14)]),
        ("One person was killed and four injured.", [("killed", 1), ("injured", 4)]),
    ],
)
def test_tolls(sentence: str, tolls: list[tuple[str, int]]) -> None:
    assert [toll[:2] for toll in tolls_in(sentence)] == tolls


@pytest.mark.parametrize(
    "sentence",
    [
        "They killed or wounded 12 people.",
        "The aim is to kill 12 wolves.",
        "The number 12 bus is never missing.",
        "The price rose to 12 after the deaths; it fell again.",
        "Police spoke of deaths and fell silent at 12 that night.",
        "12 soldiers - and all of them young - died.",
        "The book sold 12 copies, which 30 shops missed, dead as it was.",
        "12 lost their way.",
        "12 children of a town where many people were killed",
        "12 people, tired and hungry, were killed",
        "12 of those killed were locals.",
        "The 12 lives are told in a book.",
        "12",
        "12 houses, dead",
    ],
)
def test_what_is_no_toll(sentence: str) -> None:
    assert tolls_in(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Five men and two women were hurt.",
        "Another two died.",
        "Two died and another was found dead.",
        "One was killed.",
    ],
)
def test_parts_of_a_toll(sentence: str) -> None:
    assert tolls_in(sentence)[0][2]
