"""Whom a sentence names."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle
from factcheck.checking.ages.names import People, names_in, same_person
from factcheck.domain.spans import Span

Read = Callable[..., CheckedArticle]


def names(article: CheckedArticle) -> list[str]:
    found = names_in(article, Span(48, len(article.text)))
    return [name.span.quote(article.text) for name in found]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Dr Ann Lee met Ludwig van Beethoven.", ["Ann Lee", "Ludwig van Beethoven"]),
        ("On Monday Ann Lee's car broke.", ["Ann Lee"]),
        ("She lives in New York and in Leeds.", []),
        ("The Harbour Council met John F. Roe.", ["John F. Roe"]),
        ("NATO met Ann Lee on Monday.", ["Ann Lee"]),
        ("The deal with Ann Lee Monday failed.", ["Ann Lee"]),
    ],
)
def test_names_are_runs_of_capitals(article: Read, body: str, found: list[str]) -> None:
    assert names(article(body)) == found


def test_two_people_of_one_surname_are_not_told_apart(article: Read) -> None:
    read = article("Ann Lee met Bob Lee. Lee spoke.")
    people = People(read)
    full = names_in(read, Span(0, len(read.text)))

    assert people.key(full[-1]) is None
    assert people.key(full[-2]) == ("Bob", "Lee")


def test_a_middle_name_does_not_make_another_person() -> None:
    assert same_person(("Ann", "Mary", "Lee")) == same_person(("Ann", "Lee"))
    assert same_person(("Bob", "Lee", "Jr")) != same_person(("Bob", "Lee"))
