"""Which dates stand with an election or games."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle
from factcheck.checking.calendars.dated import dates_with
from factcheck.domain.spans import Span

Read = Callable[..., CheckedArticle]
NOUN = "harbour games"


def found(article: CheckedArticle) -> list[str]:
    start = article.text.index(NOUN)
    return [dated.span.quote(article.text) for dated in dates_with(article, Span(start, start + len(NOUN)))]


@pytest.mark.parametrize(
    ("body", "quotes"),
    [
        ("The 2018 harbour games were calm.", ["2018 harbour games"]),
        ("The harbour games of 2018 were calm.", ["harbour games of 2018"]),
        ("The harbour games, held in Leeds in 2018, were calm.", ["harbour games, held in Leeds in 2018"]),
        ("In 2018, Leeds hosted the harbour games.", ["2018, Leeds hosted the harbour games"]),
        ("She won the harbour games in 2018.", ["harbour games in 2018"]),
        ("In 2018, Leeds was chosen to host the harbour games.", []),
        ("She qualified for the harbour games in 2018.", []),
        ("The 2014 and 2018 harbour games were calm.", []),
        ("About 2018 harbour games were sold.", []),
        ("Some asked for the harbour games in 2018 and 2019.", []),
    ],
)
def test_a_date_stands_with_a_noun(article: Read, body: str, quotes: list[str]) -> None:
    assert found(article(body)) == quotes


def test_a_coming_date_belongs_to_the_noun(article: Read) -> None:
    body = "The town readies itself for the harbour games in 2029."

    assert found(article(body, "2025-05-13")) == ["harbour games in 2029"]
    assert found(article(body)) == []


def test_a_sentence_without_end_is_not_read(article: Read) -> None:
    assert found(article("The 2018 harbour games were " + "very " * 300 + "calm.")) == []
