"""What the checkers of lengths and anniversaries do without a parser: mostly, they stay silent."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle

Flags = Callable[..., list[tuple[str, str]]]


@pytest.fixture(autouse=True)
def no_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CheckedArticle, "tree_of", lambda self, sentence: None)


@pytest.mark.parametrize(
    "body",
    [
        "The pantry opened its doors in 1951 and has been in business for 90 years.",
        "The ground was opened in 1923. It is now 120 years old.",
        "Okafor was detained on 9 June 2020. She was freed on 3 June 2020.",
        "Okafor joined in 1983. She remained there until 1996, for 23 years.",
        "The 40-year conflict, which began in 2003, shows no sign of ending.",
        "This is the 50th anniversary of the school, founded in 1951.",
        "This is the 50th anniversary of the loss of 1951.",
        "The mill was founded in 1951. It marks its 50th anniversary this year.",
        "Thirty years after the 1979 revolution, the country is still poor.",
        "In 1998 she ran. Ten years later, in 2012, she won.",
        "If asked, he served from 1990 to 1999, twenty years.",
        "From 1990 to 1999 he served, to the joy of all, twenty years.",
        "He served twenty years as the mayor of the town from 1990 to 1999.",
    ],
)
def test_what_needs_a_tree_stays_silent(flags: Flags, body: str) -> None:
    found = flags(body, "2021-10-14")

    assert found == []
