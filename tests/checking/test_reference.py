"""The tables of reference facts and their lookups."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.checking import ReferenceFacts, load_facts
from factcheck.domain.dates import PartialDate
from factcheck.paths import resource_dir

TABLES = ("office_terms.csv", "person_dates.csv", "country_names.csv", "units.csv")
MENDED = ("Ursula von der Leyen,1", "John Adams,1767", "Mohammad Khatami,")


def test_a_month_has_a_holder_only_if_one_person_held_all_of_it(facts: ReferenceFacts) -> None:
    may = facts.holders("US", "President", PartialDate(2025, 5))
    january = facts.holders("US", "President", PartialDate(2025, 1))

    assert [term.person for term in may] == ["Donald Trump"]
    assert january == ()


def test_nothing_is_sure_within_the_tolerance_of_an_edge(facts: ReferenceFacts) -> None:
    (term,) = (one for one in facts.terms_of("Joe Biden") if one.office == "President")

    assert not term.covers(PartialDate(2021, 1, 22))
    assert term.covers(PartialDate(2021, 1, 23))
    assert not term.misses(PartialDate(2021, 1, 18))
    assert term.misses(PartialDate(2021, 1, 16))
    assert not term.misses(PartialDate(2025, 1, 22))
    assert term.misses(PartialDate(2025, 1, 23))


def test_a_blank_end_means_nothing_after_the_last_check(facts: ReferenceFacts) -> None:
    term = facts.terms_in("US", "President")[-1]

    assert term.end is None
    assert term.covers(PartialDate(2026, 8, 22))
    assert not term.covers(PartialDate(2026, 8, 23))
    assert not term.is_verified(PartialDate(2026, 8, 23))
    assert not term.misses(PartialDate(2030))


def test_an_ambiguous_name_is_read_every_way(facts: ReferenceFacts) -> None:
    length, people = facts.name_at(["George", "Bush", "sailed"])

    assert length == 2
    assert people == {"George W. Bush", "George H. W. Bush"}


def test_the_longest_name_wins(facts: ReferenceFacts) -> None:
    length, people = facts.name_at(["George", "H", "W", "Bush"])

    assert (length, people) == (4, {"George H. W. Bush"})


def test_a_fathers_name_is_not_read_as_the_sons(facts: ReferenceFacts) -> None:
    assert facts.name_at(["Ferdinand", "Marcos"]) == (0, frozenset())
    assert facts.name_at(["Ferdinand", "Marcos", "Jr"])[1] == {"Ferdinand Marcos Jr."}


def test_a_name_is_found_without_its_accents(facts: ReferenceFacts) -> None:
    assert (
        facts.name_at(["Recep", "Tayyip", "Erdogan"])[1] == facts.name_at(["Recep", "Tayyip", "Erdogan"])[1]
    )
    assert facts.people_of_surname("Erdogan") == {"Recep Tayyip Erdoğan"}


def test_several_people_may_bear_a_surname(facts: ReferenceFacts) -> None:
    assert {"Boris Johnson", "Lyndon B. Johnson", "Andrew Johnson"} <= facts.people_of_surname("Johnson")


def test_a_country_is_found_by_name_and_adjective(facts: ReferenceFacts) -> None:
    assert facts.place_at(["South", "Korean", "President"]) == (2, {"KR"})
    assert facts.place_at(["US", "President"]) == (1, {"US"})
    assert facts.place_at(["Atlantis"]) == (0, frozenset())


def test_every_country_of_the_terms_has_its_words(facts: ReferenceFacts) -> None:
    assert {term.iso for term in facts.terms} <= {country.iso for country in facts.countries}


def test_every_life_ends_after_it_begins(facts: ReferenceFacts) -> None:
    whole = [life for life in facts.lifespans if life.born and life.died]

    assert whole
    assert all(life.born < life.died for life in whole if life.born and life.died)


def lines_of(path: Path) -> list[str]:
    """Return the rows without those with somebody else's or a disputed day of birth."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith(MENDED)]


def test_the_offices_are_those_of_the_shared_folder(shared_dir: Path) -> None:
    given = lines_of(shared_dir / "data" / "office_terms.csv")

    assert sorted(lines_of(resource_dir("seeds") / "reference" / "office_terms.csv")) == sorted(given)


def test_each_life_is_that_of_the_shared_folder_or_compiled(shared_dir: Path) -> None:
    """A compiled row may add somebody, a death, or a later day up to which no death was known."""
    given = lines_of(shared_dir / "data" / "person_dates.csv")
    ours = lines_of(resource_dir("seeds") / "reference" / "person_dates.csv")
    births = {line.rsplit(",", 3)[0] for line in ours}

    assert [line for line in given if line.rsplit(",", 3)[0] not in births] == []
    assert [line for line in ours if line not in given and "compiled" not in line] == []


def test_a_wrong_day_of_birth_is_put_right(facts: ReferenceFacts) -> None:
    life = facts.life_of("Ursula von der Leyen")

    assert life
    assert life.born == date(1958, 10, 8)
    assert facts.life_of("John Adams") is None


def test_a_missing_table_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="office_terms"):
        load_facts(tmp_path)


def test_a_table_without_a_column_is_an_error(tmp_path: Path) -> None:
    for name in TABLES:
        (tmp_path / name).write_text("person,iso\nAnn Keller,XX\n", encoding="utf-8")

    with pytest.raises(ValueError, match=r"office_terms\.csv lacks a column: 'surname'"):
        load_facts(tmp_path)
