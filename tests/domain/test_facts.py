"""Reference facts keep their rules whoever enters them, and say at which field one is broken."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from factcheck.domain.facts import (
    MOST_NAME,
    MOST_TEXT,
    OfficeDraft,
    Overlaps,
    PersonDraft,
    TermDraft,
    check_overlap,
    check_verified,
    checked_office,
    checked_person,
    checked_term,
    is_checked_lately,
    last_day,
    overlapping,
    spoken_period,
    tidy_source,
)
from factcheck.errors import Invalid

TODAY = date(2026, 11, 30)
TERM = TermDraft(
    person="  Ann \n Lee ",
    surname="Lee",
    aliases=("Anna  Lee",),
    start_on=date(2020, 5, 1),
    end_on=date(2024, 5, 1),
    tolerance_days=3,
    note="",
    source=" Gazette,  3 May 2024 ",
    verified_until=date(2026, 1, 1),
)
PERSON = PersonDraft("Ann Lee", date(1950, 2, 3), date(2025, 4, 5), "Gazette", date(2026, 1, 1))


@dataclass(frozen=True)
class Held:
    person: str
    start_on: date
    end_on: date | None = None


def test_words_are_tidied() -> None:
    term = checked_term(TERM, today=TODAY)

    assert (term.person, term.aliases, term.source) == ("Ann Lee", ("Anna Lee",), "Gazette, 3 May 2024")


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"person": " "}, "person", "Give a name"),
        ({"surname": ""}, "surname", "Give a name"),
        ({"person": "A" * (MOST_NAME + 1)}, "person", "At most 120"),
        ({"person": "Ann\u202eLee"}, "person", "cannot be shown"),
        ({"aliases": ("Ann", "\u0007")}, "aliases", "cannot be shown"),
        ({"aliases": ("Ann",) * 21}, "aliases", "At most 20"),
        ({"note": "n" * (MOST_TEXT + 1)}, "note", "At most 300"),
        ({"source": " "}, "source", "no fact without a source"),
        ({"source": "s" * (MOST_TEXT + 1)}, "source", "At most 300"),
        ({"tolerance_days": -1}, "tolerance_days", "Give 0 to 400 days"),
        ({"tolerance_days": 401}, "tolerance_days", "Give 0 to 400 days"),
        ({"end_on": date(2020, 5, 1)}, "end_on", "The end must lie after the start."),
        ({"end_on": date(2019, 5, 1)}, "end_on", "The end must lie after the start."),
        ({"end_on": date(2026, 12, 1)}, "end_on", "still to come"),
        ({"start_on": date(2026, 12, 1), "end_on": None}, "start_on", "still to come"),
    ],
)
def test_a_term_that_breaks_a_rule_is_refused_at_its_field(
    changes: dict[str, Any], field: str, sentence: str
) -> None:
    with pytest.raises(Invalid, match=sentence) as refused:
        checked_term(replace(TERM, **changes), today=TODAY)

    assert refused.value.field == field


def test_a_term_may_have_no_end() -> None:
    assert checked_term(replace(TERM, end_on=None), today=TODAY).end_on is None


def test_nothing_is_checked_to_a_day_before_its_own_or_to_come() -> None:
    check_verified(date(2024, 5, 1), after=date(2024, 5, 1), today=TODAY)
    with pytest.raises(Invalid, match="must not lie before 1 May 2024"):
        check_verified(date(2024, 4, 30), after=date(2024, 5, 1), today=TODAY)
    with pytest.raises(Invalid, match="still to come"):
        check_verified(date(2026, 12, 1), after=date(2024, 5, 1), today=TODAY)


@pytest.mark.parametrize(
    ("start", "end", "names"),
    [
        (date(2024, 5, 1), None, ["Cy"]),
        (date(2019, 5, 1), date(2020, 5, 1), []),
        (date(2019, 5, 1), date(2020, 5, 2), ["Ann"]),
        (date(2021, 1, 1), date(2021, 2, 1), ["Ann"]),
        (date(2000, 1, 1), None, ["Ann", "Cy"]),
        (date(2025, 1, 1), date(2025, 2, 1), ["Cy"]),
    ],
)
def test_who_held_the_office_at_the_same_time(start: date, end: date | None, names: list[str]) -> None:
    others = [Held("Ann", date(2020, 5, 1), date(2024, 5, 1)), Held("Cy", date(2024, 5, 1))]

    assert [one.person for one in overlapping(start, end, others)] == names


def test_an_overlap_is_named_until_somebody_means_it() -> None:
    others = [Held("Bo Kim", date(2022, 1, 1), date(2023, 1, 1)), Held("Cy Roe", date(2023, 1, 1))]

    with pytest.raises(Overlaps) as refused:
        check_overlap(TERM, others)
    check_overlap(replace(TERM, may_overlap=True), others)
    check_overlap(TERM, others[:0])

    assert refused.value.field == "start_on"
    assert str(refused.value) == (
        "This overlaps with Bo Kim (1 January 2022 to 1 January 2023) and Cy Roe (since 1 January 2023): "
        "change a day, or tick the box if they held it together."
    )


def test_the_last_day_is_an_end_or_a_start() -> None:
    terms = [Held("Ann", date(2020, 5, 1), date(2024, 5, 1)), Held("Cy", date(2025, 5, 1))]

    assert last_day(terms) == date(2025, 5, 1)
    assert last_day(terms[:1]) == date(2024, 5, 1)
    assert last_day([]) == date.min


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"person": ""}, "person", "Give a name"),
        ({"source": ""}, "source", "no fact without a source"),
        ({"born_on": None, "died_on": None}, "born_on", "day of birth or of death"),
        ({"died_on": date(1950, 2, 3)}, "died_on", "after the birth"),
        ({"died_on": date(2026, 12, 1)}, "died_on", "still to come"),
        ({"born_on": date(2026, 12, 1), "died_on": None}, "born_on", "still to come"),
        ({"verified_until": date(2025, 4, 4)}, "verified_until", "must not lie before 5 April 2025"),
    ],
)
def test_dates_of_people_that_break_a_rule_are_refused_at_their_field(
    changes: dict[str, Any], field: str, sentence: str
) -> None:
    with pytest.raises(Invalid, match=sentence) as refused:
        checked_person(replace(PERSON, **changes), today=TODAY)

    assert refused.value.field == field


@pytest.mark.parametrize("changes", [{}, {"born_on": None}, {"died_on": None}])
def test_one_of_the_two_days_is_enough(changes: dict[str, Any]) -> None:
    draft = replace(PERSON, **changes)

    assert checked_person(draft, today=TODAY) == draft


def test_an_office_has_a_kind_and_a_name() -> None:
    assert checked_office(OfficeDraft("FR", " Prime  Minister ", "HoG")).name == "Prime Minister"
    with pytest.raises(Invalid, match="what kind of office"):
        checked_office(OfficeDraft("FR", "Prime Minister", "Boss"))


def test_half_a_year_counts_as_lately() -> None:
    assert is_checked_lately(date(2026, 6, 1), today=TODAY)
    assert not is_checked_lately(date(2026, 5, 1), today=TODAY)


def test_a_source_may_have_accents_in_either_form() -> None:
    assert tidy_source("Cafe\u0301") == "Café"


def test_a_period_is_spoken() -> None:
    assert spoken_period(date(2020, 5, 1), None) == "since 1 May 2020"
    assert spoken_period(date(2020, 5, 1), date(2024, 5, 1)) == "1 May 2020 to 1 May 2024"
