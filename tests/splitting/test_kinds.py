"""Kinds follow from plain words, and nothing is called not checkable while it may hold a fact."""

import pytest

from factcheck.domain.labels import ClaimKind
from factcheck.splitting.kinds import kind_of


def kind(sentence: str, *, is_quoted: bool = False) -> tuple[str, bool]:
    found, is_checkable = kind_of(sentence, sentence, is_quoted=is_quoted)
    return found.value, is_checkable


@pytest.mark.parametrize(
    "sentence",
    [
        "The fund will pay out only if the court approves the plan",
        "The merger may fail",
        "Rents are expected to rise",
        "They won't come",
        "Such loans, if granted, could help",
    ],
)
def test_look_ahead_is_a_prediction(sentence: str) -> None:
    assert kind(sentence) == ("prediction", False)


@pytest.mark.parametrize(
    "sentence",
    [
        "The fund will pay 3 million crowns",
        "The fund, which closed, will pay",
        "The fund was shut and will stay so",
        "The merger could fail because the bank lost",
        "President Ito will travel to Oslo",
        "The former mayor will travel to Oslo",
        "Any change would require a vote",
        "The mill may have closed",
        "All that the law may say is little",
        "The book “will sell” well",
        "They may come in June, police think, a week late",
    ],
)
def test_look_ahead_that_may_hold_a_fact_is_a_fact(sentence: str) -> None:
    assert kind(sentence) == ("fact", True)


@pytest.mark.parametrize(
    "sentence",
    [
        "The tram is the ugliest thing in town",
        "The council should resign",
        "Sadly the council agreed",
        "The bridge symbolizes hope",
        "The plan was absurd",
    ],
)
def test_value_judgement_is_an_opinion(sentence: str) -> None:
    assert kind(sentence) == ("opinion", False)


@pytest.mark.parametrize(
    "sentence",
    [
        "The tram is the worst of 14",
        "They agreed that he should go",
        "He should have gone",
        "The tram is red",
        "The best team won",
    ],
)
def test_judgement_that_may_hold_a_fact_is_a_fact(sentence: str) -> None:
    assert kind(sentence) == ("fact", True)


@pytest.mark.parametrize(
    ("sentence", "is_checkable"),
    [
        ("The bank allegedly hid its losses", True),
        ("Police said the ferry sank", True),
        ("Police said the ferry will sink", False),
        ("The ferry will sink, said the captain, who left in May", True),
        ("The mayor, the first woman in office, said that rents will rise", True),
    ],
)
def test_attributed_claim_can_be_checked_unless_all_it_says_cannot(sentence: str, is_checkable: bool) -> None:
    assert kind(sentence) == ("attributed", is_checkable)


def test_quoted_sentence_is_attributed() -> None:
    assert kind("We found no cracks", is_quoted=True) == (ClaimKind.ATTRIBUTED.value, True)
    assert kind("The bridge may fall", is_quoted=True) == (ClaimKind.ATTRIBUTED.value, False)
