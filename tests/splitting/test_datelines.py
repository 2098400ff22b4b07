"""Datelines are told from the first words of a report."""

import pytest

from factcheck.splitting.datelines import dateline_length, is_date, is_dateline, is_labelled_date


@pytest.mark.parametrize(
    "dateline",
    [
        "GENEVA, 3 March 2024 (Agency) – ",
        "LONDON (Reuters) - ",
        "WASHINGTON — ",
        "NEW YORK—",
        "KYIV, Ukraine (AP) — ",
        "OSLO, March 3, 2024 /Newswire/ -- ",
        "Geneva, 3 March 2024 – ",
    ],
)
def test_dateline_is_measured_to_the_first_word(dateline: str) -> None:
    assert dateline_length(f"{dateline}The ferry sank.") == len(dateline)


@pytest.mark.parametrize(
    "words",
    [
        "NATO — the alliance — met on Friday.",
        "The harbour – A place of rust.",
        "Ann Lee (Labour) – The mayor spoke.",
        "Oslo, where he lives – The city.",
        "LONDON, where he lives – The city.",
        "UN – The council met.",
        "The ferry sank.",
        " – The ferry sank.",
    ],
)
def test_other_first_words_are_no_dateline(words: str) -> None:
    assert dateline_length(words) == 0


@pytest.mark.parametrize("line", ["LONDON (Reuters) -", "TEHRAN (AFP)", "LONDON, 3 March 2024", "OSLO –"])
def test_line_can_be_a_dateline_alone(line: str) -> None:
    assert is_dateline(line)


@pytest.mark.parametrize("line", ["LONDON", "Background", "Oslo, Norway", "NORVIK " * 20])
def test_line_with_a_place_only_is_no_dateline(line: str) -> None:
    assert not is_dateline(line)


@pytest.mark.parametrize(
    "line",
    ["Friday, January 4, 2019", "May 2025", "2024-05-01", "1st May 1945 at 10.30am BST", "5 days ago"],
)
def test_date_and_what_goes_with_it_is_a_date(line: str) -> None:
    assert is_date(line)


@pytest.mark.parametrize("line", ["May", "2024", "The May 2024 vote", "Monday 5", "May 5 " * 60])
def test_other_words_are_no_date(line: str) -> None:
    assert not is_date(line)


def test_label_says_that_a_date_is_the_one_of_issue() -> None:
    assert is_labelled_date("Published: 2024-05-01T10:00:00Z")
    assert not is_labelled_date("3 May 2024")
