"""The days on which fixed and movable days fall, from the calendar alone."""

from collections.abc import Callable
from datetime import date, timedelta

from factcheck.checking.cycles import us_election_day

_MONDAY, _THURSDAY, _SUNDAY = 0, 3, 6
Rule = Callable[[int], set[date]]


def _fixed(month: int, day: int) -> Rule:
    return lambda year: {date(year, month, day)}


def _nth(month: int, weekday: int, number: int) -> Rule:
    """Return the rule for the nth such weekday of a month; -1 is the last."""

    def days(year: int) -> set[date]:
        if number > 0:
            first = date(year, month, 1)
            return {first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))}
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return {last - timedelta(days=(last.weekday() - weekday) % 7)}

    return days


def _any(*rules: Rule) -> Rule:
    return lambda year: {day for rule in rules for day in rule(year)}


def western_easter(year: int) -> date:
    """Return Easter Sunday by the Gregorian reckoning."""
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Return Easter Sunday by the Julian reckoning, as a date of the Gregorian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    shift = year // 100 - year // 400 - 2
    return date(year, month, day + 1) + timedelta(days=shift)


def _easter(offset: int) -> Rule:
    return lambda year: {
        easter(year) + timedelta(days=offset) for easter in (western_easter, orthodox_easter)
    }


def _after_thanksgiving(days: int) -> Rule:
    return lambda year: {day + timedelta(days=days) for day in _nth(11, _THURSDAY, 4)(year)}


HOLIDAYS: dict[str, Rule] = {
    "Christmas Day": _any(_fixed(12, 25), _fixed(1, 7), _fixed(1, 6)),
    "Christmas Eve": _any(_fixed(12, 24), _fixed(1, 6)),
    "Boxing Day": _fixed(12, 26),
    "New Year’s Day": _any(_fixed(1, 1), _fixed(1, 14)),
    "New Year’s Eve": _any(_fixed(12, 31), _fixed(1, 13)),
    "Valentine’s Day": _fixed(2, 14),
    "St. Patrick’s Day": _fixed(3, 17),
    "St Patrick’s Day": _fixed(3, 17),
    "April Fools’ Day": _fixed(4, 1),
    "April Fool’s Day": _fixed(4, 1),
    "Halloween": _fixed(10, 31),
    "Armistice Day": _fixed(11, 11),
    "Juneteenth": _fixed(6, 19),
    "Bastille Day": _fixed(7, 14),
    "Anzac Day": _fixed(4, 25),
    "ANZAC Day": _fixed(4, 25),
    "Canada Day": _fixed(7, 1),
    "International Women’s Day": _fixed(3, 8),
    "Earth Day": _any(_fixed(4, 22), _fixed(3, 20), _fixed(3, 21)),
    "Guy Fawkes Night": _fixed(11, 5),
    "Bonfire Night": _fixed(11, 5),
    "Cinco de Mayo": _fixed(5, 5),
    "Groundhog Day": _fixed(2, 2),
    "World AIDS Day": _fixed(12, 1),
    "Burns Night": _fixed(1, 25),
    "St George’s Day": _fixed(4, 23),
    "St Andrew’s Day": _fixed(11, 30),
    "Holocaust Memorial Day": _fixed(1, 27),
    "World Press Freedom Day": _fixed(5, 3),
    "World Environment Day": _fixed(6, 5),
    "Human Rights Day": _any(_fixed(12, 10), _fixed(3, 21)),
    "Fourth of July": _fixed(7, 4),
    "US Independence Day": _fixed(7, 4),
    "U.S. Independence Day": _fixed(7, 4),
    "American Independence Day": _fixed(7, 4),
    "India’s Independence Day": _fixed(8, 15),
    "Ukraine’s Independence Day": _fixed(8, 24),
    "India’s Republic Day": _fixed(1, 26),
    "Thanksgiving": _any(_nth(11, _THURSDAY, 4), _nth(10, _MONDAY, 2)),
    "Thanksgiving Day": _any(_nth(11, _THURSDAY, 4), _nth(10, _MONDAY, 2)),
    "Black Friday": _after_thanksgiving(1),
    "Cyber Monday": _after_thanksgiving(4),
    "Martin Luther King Jr. Day": _any(_nth(1, _MONDAY, 3), _fixed(1, 15)),
    "Martin Luther King Day": _any(_nth(1, _MONDAY, 3), _fixed(1, 15)),
    "Presidents’ Day": _nth(2, _MONDAY, 3),
    "Columbus Day": _any(_nth(10, _MONDAY, 2), _fixed(10, 12)),
    "Easter Sunday": _easter(0),
    "Easter Monday": _easter(1),
    "Good Friday": _easter(-2),
    "Palm Sunday": _easter(-7),
    "Ash Wednesday": _easter(-46),
    "Remembrance Sunday": _nth(11, _SUNDAY, 2),
}
"""Days whose date follows from their name; “Labor Day” and “Mother’s Day” differ from country to country."""


def _election_day(year: int) -> set[date]:
    return {us_election_day(year)}


def _inauguration_day(year: int) -> set[date]:
    """Return 20 January and, where that was a Sunday, the day of the ceremony as well."""
    day = date(year, 1, 20)
    return {day, date(year, 1, 21)} if day.weekday() == _SUNDAY else {day}


US_DAYS: dict[str, Rule] = {
    "Veterans Day": _fixed(11, 11),
    "Memorial Day": _nth(5, _MONDAY, -1),
    "Election Day": _election_day,
    "Inauguration Day": _inauguration_day,
    "Labor Day": _any(_nth(9, _MONDAY, 1), _fixed(5, 1)),
}
"""Days that are meant so only where the text is about the United States."""
