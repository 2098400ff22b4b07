"""Events read as sentences, with the parts that changed."""

from factcheck.domain.history import Change, changes_of, spoken_action


def test_an_action_ends_a_sentence() -> None:
    assert spoken_action("record_verdict") == "gave a verdict"
    assert spoken_action("something_new") == "something new"


def test_parts_are_named_and_numbers_of_rows_left_out() -> None:
    after = {"id": 7, "label": "disputed", "rationale": "", "is_complete": False, "about": "is_so"}

    assert changes_of({}, after) == (
        Change("Verdict", "", "disputed"),
        Change("Complete", "", "no"),
    )


def test_the_date_of_a_source_is_told() -> None:
    assert changes_of({}, {"published_on": "2025-06"}) == (Change("Published", "", "2025-06"),)


def test_what_was_before_is_told_if_it_differs() -> None:
    changes = changes_of({"state": "open", "kind": "fact", "url": "x"}, {"state": "split", "kind": "fact"})

    assert changes == (Change("Kind", "", "fact"), Change("State", "open", "split"))


def test_a_conflict_is_told_in_words() -> None:
    pointers = [
        {"target": "finding", "value": "0" * 32},
        {"target": "field", "value": "date"},
        {"target": "span", "value": "nine cranes"},
        {"target": "record", "value": "Office holders"},
    ]

    told = [changes_of({}, {"conflict": pointer})[0].after for pointer in pointers]

    assert told == ["a finding", "the article’s date", "“nine cranes”", "Office holders"]
