"""R19: elections, games, leap years and fixed days that do not fit their cycle or the article's date."""

from factcheck.checking.calendars.census import check_census_years
from factcheck.checking.calendars.elections import check_election_years
from factcheck.checking.calendars.fixed_days import check_fixed_days
from factcheck.checking.calendars.games import check_games
from factcheck.checking.calendars.leap_years import check_leap_years
from factcheck.checking.calendars.order import check_order_words
from factcheck.checking.calendars.polling_day import check_polling_days
from factcheck.checking.calendars.relative import check_relative_elections
from factcheck.checking.calendars.us_presidents import check_us_presidents

__all__ = [
    "check_census_years",
    "check_election_years",
    "check_fixed_days",
    "check_games",
    "check_leap_years",
    "check_order_words",
    "check_polling_days",
    "check_relative_elections",
    "check_us_presidents",
]
