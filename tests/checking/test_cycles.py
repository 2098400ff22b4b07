"""Elections and games of the tables, and the elections that follow from the law."""

from datetime import date

import pytest

from factcheck.checking import ReferenceFacts
from factcheck.checking.cycles import us_contests, us_election_day, years_of


@pytest.mark.parametrize(
    ("year", "day"),
    [(2016, 8), (2018, 6), (2020, 3), (2022, 8), (2024, 5), (2026, 3), (1960, 8), (1932, 8)],
)
def test_the_us_votes_on_the_tuesday_after_the_first_monday_of_november(year: int, day: int) -> None:
    assert us_election_day(year) == date(year, 11, day)


def test_us_elections_follow_their_cycle() -> None:
    presidential, midterm = us_contests()

    assert not presidential.lacks(2024)
    assert presidential.lacks(2026)
    assert not midterm.lacks(2026)
    assert midterm.lacks(2025)


def test_nothing_is_lacking_outside_the_checked_years(facts: ReferenceFacts) -> None:
    british = next(one for one in facts.contests if one.iso == "GB")

    assert british.lacks(2018)
    assert not british.lacks(2019)
    assert not british.lacks(1900)
    assert not british.lacks(2033)


def test_every_contest_lies_in_its_checked_years(facts: ReferenceFacts) -> None:
    for contest in facts.contests:
        assert contest.complete_from.year <= contest.years[0], contest
        assert len(contest.years) > 2, contest


def test_games_have_the_year_of_their_name_and_the_one_they_were_held_in(facts: ReferenceFacts) -> None:
    tokyo = [one for one in facts.editions if one.series == "summer olympics" and one.label == 2020]

    assert years_of(tokyo) == {2020, 2021}
    assert tokyo[0].places == ("Tokyo", "Japan")
    assert all(one.first.first <= one.last.last for one in facts.editions)
