"""The words that point to landmark events, and where they stand."""

from factcheck.checking import ReferenceFacts
from factcheck.checking.occasions import LandmarkForms, landmark_of


def names(facts: ReferenceFacts, text: str) -> list[tuple[str, str]]:
    found = facts.landmark_forms.find(text)
    return [(mention.landmark.name, mention.span.quote(text)) for mention in found]


def test_a_form_is_found_with_either_first_letter_and_apostrophe(facts: ReferenceFacts) -> None:
    assert names(facts, "Fall of the Berlin Wall") == [
        ("the fall of the Berlin Wall", "Fall of the Berlin Wall")
    ]
    assert names(facts, "the Titanic's sinking") == [("the sinking of the Titanic", "Titanic's sinking")]


def test_words_may_stand_in_the_gap_of_a_form(facts: ReferenceFacts) -> None:
    text = "The Titanic struck the ice hard and sank."

    assert names(facts, text) == [("the sinking of the Titanic", "Titanic struck the ice hard and sank")]


def test_the_longer_of_two_forms_stays(facts: ReferenceFacts) -> None:
    text = "the full-scale invasion of Ukraine"

    assert names(facts, text) == [("the full-scale invasion of Ukraine", "full-scale invasion of Ukraine")]


def test_part_of_a_word_is_no_mention(facts: ReferenceFacts) -> None:
    assert names(facts, "the NPTs, and the Titanics sank") == []


def test_a_text_that_changes_its_length_in_small_letters_is_read_as_it_is(facts: ReferenceFacts) -> None:
    text = "İzmir cheered the GDPR and the fall of the Berlin Wall"

    assert ("the fall of the Berlin Wall", "fall of the Berlin Wall") in names(facts, text)


def test_every_form_points_to_its_own_landmark(facts: ReferenceFacts) -> None:
    forms = [form for one in facts.landmarks for form in one.forms]

    assert len(forms) == len(set(forms))
    assert all(act.when.year > 1000 for one in facts.landmarks for act in one.acts)


def test_a_row_gives_forms_and_acts() -> None:
    row = {
        "name": "the Harbour Pact",
        "kind": "treaty",
        "parties": "many",
        "forms": "Harbour Pact; Pact of the Harbour; Paris Pact",
        "acts": "signed 1990-05-03; in force 1991",
        "source": "harbour office",
        "as_of": "2025-06-30",
    }

    landmark = landmark_of(row)

    assert landmark.forms == ("Harbour Pact", "Harbour pact", "Pact of the Harbour", "Paris Pact")
    assert [(act.what, act.when.isoformat()) for act in landmark.acts] == [
        ("signed", "1990-05-03"),
        ("in force", "1991"),
    ]
    assert not landmark.has_few_parties
    assert [one.span.start for one in LandmarkForms([landmark]).find("The Harbour Pact")] == [4]
