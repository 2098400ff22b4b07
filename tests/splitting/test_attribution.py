"""What somebody is said to say is parted from the words that say so."""

import pytest

from factcheck.splitting.attribution import attribution_in, is_hearsay


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("According to the port, the ferry sank", " the ferry sank"),
        ("The ferry sank, according to the port", "The ferry sank, "),
        ("According to the port the ferry sank", ""),
        ("The ferry sank, police said", "The ferry sank"),
        ("Police said the ferry sank", " the ferry sank"),
        ("Police say that the ferry sank", "the ferry sank"),
        ("Experts note that the ferry may sink", "the ferry may sink"),
        ("The mayor told Radio Nord on Friday that it sank", "it sank"),
        ("It sank, the mayor told Radio Nord", "It sank"),
    ],
)
def test_content_is_found(sentence: str, content: str) -> None:
    found = attribution_in(sentence, sentence)

    assert found
    assert found.content == content


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry sank",
        "All went according to plan",
        "She told a story",
        "Lee, who said that he was ill, resigned",
        "He never said that it sank",
        "In a survey, 63% of drivers said they had seen the sign",
        "He said nothing",
        "The minister denied that it sank",
        "They noted the loss",
        "Said he",
    ],
)
def test_sentence_without_attribution_has_none(sentence: str) -> None:
    assert attribution_in(sentence, sentence) is None


def test_speaker_may_follow_the_quotation() -> None:
    sentence, outside = "“It sank,” said Lee", "           said Lee"

    found = attribution_in(sentence, outside)

    assert found
    assert found.content == "“It sank,"


def test_quoted_words_attribute_nothing() -> None:
    assert attribution_in("The sign read “police said no”", "The sign read                 ") is None


@pytest.mark.parametrize(
    ("sentence", "is_so"),
    [
        ("He reportedly sold the farm", True),
        ("He is said to have sold it", True),
        ("It is believed that he sold it", True),
        ("He sold the farm", False),
    ],
)
def test_hearsay_is_known_by_its_words(sentence: str, is_so: bool) -> None:
    assert is_hearsay(sentence) is is_so
