"""Names in the text: who is named in full, and whose surname is shared."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle
from factcheck.checking.people import named_in_full

Read = Callable[..., CheckedArticle]


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("The crew met Donald Trump’s cousin.", "Donald Trump"),
        ("The crew met Donald Trump.", "Donald Trump"),
        ("The crew met George H.W. Bush there.", "George H.W. Bush"),
        ("The crew met Recep Tayyip Erdoğan there.", "Recep Tayyip Erdoğan"),
        ("The crew met Ferdinand Marcos Jr. there.", "Ferdinand Marcos Jr"),
        ("The crew met Antonis Samaras’ cousin.", "Antonis Samaras"),
        ("The crew met Bashar al-Assad there.", "Bashar al-Assad"),
    ],
)
def test_a_full_name_is_found_without_its_ending(article: Read, body: str, quote: str) -> None:
    read = article(body)

    assert [mention.span.quote(read.text) for mention in read.people] == [quote]


@pytest.mark.parametrize(
    "body",
    [
        "Donald Trump Jr. sailed.",
        "She knew Donald’s Trump card.",
        "They left McDonald. Trump sailed.",
        "donald trump",
    ],
)
def test_what_is_no_full_name_is_not_found(article: Read, body: str) -> None:
    assert article(body).people == []


@pytest.mark.parametrize("body", ["Melania Trump sailed.", "The crew met Mrs Trump."])
def test_a_stranger_of_the_surname_is_noticed(article: Read, body: str) -> None:
    assert article(f"Donald Trump paid. {body}").has_namesake("Trump")


@pytest.mark.parametrize(
    "body",
    [
        "For Trump it was easy.",
        "The crew met President Trump.",
        "The U.S. Trump card.",
        "Trump sailed.",
        "It won. Trump did.",
    ],
)
def test_a_surname_alone_makes_no_stranger(article: Read, body: str) -> None:
    assert not article(f"Donald Trump paid. {body}").has_namesake("Trump")


def test_a_surname_is_only_given_to_those_named_in_full(article: Read) -> None:
    read = article("Boris Johnson met Donald Trump.")

    assert named_in_full("Johnson", read.people, read.facts) == {"Boris Johnson"}
    assert named_in_full("Biden", read.people, read.facts) == frozenset()
