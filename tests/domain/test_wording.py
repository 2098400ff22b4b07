"""Small pieces of English come out right."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from factcheck.domain.wording import capitalised, counted, in_words, listed, spoken_date, spoken_moment


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "no"),
        (1, "one"),
        (12, "twelve"),
        (19, "nineteen"),
        (20, "twenty"),
        (36, "thirty-six"),
        (99, "ninety-nine"),
        (100, "100"),
    ],
)
def test_small_numbers_are_words(number: int, words: str) -> None:
    assert in_words(number) == words


@pytest.mark.parametrize(
    ("parts", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_lists_read_as_in_prose(parts: list[str], words: str) -> None:
    assert listed(parts) == words


def test_one_and_many() -> None:
    assert (counted(1, "claim"), counted(2, "claim")) == ("1 claim", "2 claims")
    assert counted(2, "claim waits", "claims wait") == "2 claims wait"


def test_only_the_first_letter_is_made_a_capital() -> None:
    assert capitalised("one of the US presidents") == "One of the US presidents"


def test_moments_are_spoken_in_utc() -> None:
    moment = datetime(2026, 11, 22, 17, 4, tzinfo=timezone(timedelta(hours=2)))

    assert spoken_moment(moment) == "22 November 2026, 15:04 UTC"
    assert spoken_moment(moment.astimezone(UTC)) == "22 November 2026, 15:04 UTC"


def test_what_is_no_date_stays_as_it_is() -> None:
    assert (spoken_date("2025-05"), spoken_date("last year")) == ("May 2025", "last year")
