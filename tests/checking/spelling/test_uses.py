"""How an article uses names: in full, by surname alone, inside other names."""

import pytest

from factcheck.checking import CheckedArticle, ReferenceDate, ReferenceFacts
from factcheck.checking.spelling.uses import Slot, find_uses, is_ordinary
from factcheck.splitting import split


def uses_in(text: str) -> list[tuple[Slot, str]]:
    article = CheckedArticle(text, split(text).blocks, ReferenceDate(), ReferenceFacts())
    return [(use.slot, use.span.quote(text)) for use in find_uses(article) if not is_ordinary(use.key)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Then Mayor Ellen Marchetti left.", [("given", "Ellen"), ("surname", "Marchetti")]),
        ("It was Ellen R. Marchetti Jr.’s day.", [("given", "Ellen"), ("surname", "Marchetti")]),
        ("It was Dr. Ellen Marchetti’s day.", [("given", "Ellen"), ("surname", "Marchetti")]),
        ("It was Ursula von der Brandt.", [("given", "Ursula"), ("surname", "Brandt")]),
        ("It was Omar al-Haddad.", [("given", "Omar"), ("surname", "al-Haddad")]),
        ("On Monday Marchetti left.", [("bare", "Marchetti")]),
        ("They saw Brackley Primary School.", [("part", "Brackley")]),
        ("They saw Lake Brackley.", [("part", "Brackley")]),
        ("He met Ann. Marchetti left.", [("bare", "Ann"), ("bare", "Marchetti")]),
        ("He met Ann, Marchetti and NATO.", [("bare", "Ann"), ("bare", "Marchetti")]),
        ("It was Marchetti’s Brackley.", [("bare", "Marchetti"), ("bare", "Brackley")]),
        ("He saw “Ellen Marchetti” there.", []),
        ("He left la sala.", []),
    ],
)
def test_words_of_names_and_their_slots(sentence: str, found: list[tuple[str, str]]) -> None:
    text = f"The market opens late.\n\nIt rained all day. {sentence}"

    assert [(slot.value, word) for slot, word in uses_in(text)] == found


def test_a_capitalised_headline_is_cut_at_its_ordinary_words() -> None:
    text = (
        "Council Asks Ellen Marchetti to Leave Brackley Office\n\nIt rained all day. The market opened late."
    )

    found = [word for slot, word in uses_in(text) if slot in (Slot.GIVEN, Slot.SURNAME)]

    assert found == ["Ellen", "Marchetti"]


def test_furniture_and_block_quotations_are_left_out() -> None:
    text = "A market opens\n\nBy Ellen Marchetti\n\nIt rained.\n\n> Ellen Marchetti sang.\n\nIt rained again."

    assert "Marchetti" not in [word for _, word in uses_in(text)]
