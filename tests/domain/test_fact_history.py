"""The history of a fact says who did what, and which parts became others."""

from factcheck.domain.fact_history import FACT_ACTIONS, fact_changes, spoken_fact_action
from factcheck.domain.history import Change

BEFORE = {
    "term": "1",
    "person": "Ann Lee",
    "start_on": "2020-05-01",
    "end_on": None,
    "note": "",
    "source": "Gazette",
    "office_class": "HoG",
    "verified_until": "2024-01-01",
}


def test_a_change_is_told_with_days_and_kinds_in_words() -> None:
    after = BEFORE | {"end_on": "2024-05-01", "verified_until": "2024-06-01", "office_class": "HoS"}

    assert fact_changes(BEFORE, after) == (
        Change("Kind", "Head of government", "Head of state"),
        Change("End", "", "1 May 2024"),
        Change("Checked to", "1 January 2024", "1 June 2024"),
        Change("Source", "", "Gazette"),
    )


def test_what_is_new_is_told_without_empty_parts() -> None:
    new = {"person": "Bo Kim", "note": "", "end_on": None, "source": "Gazette"}

    assert fact_changes({}, new) == (Change("Name", "", "Bo Kim"), Change("Source", "", "Gazette"))


def test_a_part_that_was_taken_away_is_told() -> None:
    assert fact_changes({"note": "acting"}, {"note": ""}) == (Change("Note", "acting", ""),)


def test_an_act_names_the_person() -> None:
    assert spoken_fact_action("end_term", BEFORE, BEFORE) == "ended the term of Ann Lee"
    assert spoken_fact_action("remove_term", BEFORE, {"reason": "no"}) == "took the term of Ann Lee out"
    assert spoken_fact_action("check_office", {}, {}) == "looked the list of holders up again"
    assert spoken_fact_action("load_facts", {}, {}) == "load facts"
    assert "load_facts" not in FACT_ACTIONS
