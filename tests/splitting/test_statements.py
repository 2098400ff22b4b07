"""Questions, commands, greetings and bare titles hold no claim; all else may."""

import pytest

from factcheck.domain.labels import BlockKind
from factcheck.splitting.statements import makes_statement


@pytest.mark.parametrize(
    "sentence",
    [
        "Who will pay?",
        "Was it worth it?”",
        "Please send us your pictures.",
        "Click here.",
        "Good morning, all",
        "Dear readers",
    ],
)
def test_sentence_that_states_nothing_holds_no_claim(sentence: str) -> None:
    assert not makes_statement(sentence, sentence, BlockKind.BODY)


@pytest.mark.parametrize(
    "sentence",
    ["The dam broke.", "Visit Norvik sold 300 tickets.", "Background", "Thanks to the dam nobody was hurt"],
)
def test_sentence_that_may_state_something_is_kept(sentence: str) -> None:
    assert makes_statement(sentence, sentence, BlockKind.BODY)


def test_question_inside_a_quotation_is_kept() -> None:
    assert makes_statement("He asked “Who pays?”", "He asked            ", BlockKind.BODY)


@pytest.mark.parametrize(
    "title", ["Background", "A long night", "What happens next", "How the dam was lost", "The press"]
)
def test_subheading_that_names_a_subject_is_no_claim(title: str) -> None:
    assert not makes_statement(title, title, BlockKind.SUBHEADING)


@pytest.mark.parametrize(
    "title",
    [
        "Dam was unsafe",
        "Council plans wall",
        "Bridge closed",
        "A long night on the old bridge",
        "It's over now",
    ],
)
def test_subheading_that_may_state_something_is_kept(title: str) -> None:
    assert makes_statement(title, title, BlockKind.SUBHEADING)


def test_bare_title_counts_as_headline() -> None:
    assert makes_statement("A long night", "A long night", BlockKind.HEADLINE)
