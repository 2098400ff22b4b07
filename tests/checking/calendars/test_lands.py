"""Which country an election is about."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle
from factcheck.checking.calendars.lands import lands_in, lands_of_people, names_us
from factcheck.domain.spans import Span

Flags = Callable[..., list[tuple[str, str]]]
Read = Callable[..., CheckedArticle]


def whole(article: CheckedArticle) -> Span:
    return Span(0, len(article.text))


def test_countries_are_found_by_name_and_by_their_leaders(article: Read) -> None:
    read = article("Macron flew to South Korea with the British envoy.")

    assert lands_in(read, whole(read)) == {"KR", "GB"}
    assert lands_of_people(read, whole(read)) == {"FR"}
    assert not names_us(read)


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        (
            "a country without a table",
            "Labour envoys praised Nepal, where the 2018 general election was calm.",
        ),
        ("a state of a federation", "The Premier, of Labour stock, won the 2018 general election."),
        ("another country that voted then", "Labour envoys praised Italy after the 2018 general election."),
        (
            "a country whose years are not known",
            "Labour envoys praised Cuba and Egypt. The 2018 general election.",
        ),
        ("no word of any country", "The lodge met before the 2018 general election."),
    ],
)
def test_an_election_that_may_be_elsewhere_stays_unflagged(flags: Flags, reason: str, body: str) -> None:
    assert flags(body) == [], reason


def test_an_organisation_does_not_vote(flags: Flags) -> None:
    found = flags("Labour lost the 2018 general election, as the EU noted.")

    assert found == [("R19", "2018 general election")]


def test_the_whole_text_may_tell_the_country(flags: Flags) -> None:
    found = flags("Keir Starmer spoke in London.\n\nTurnout at the 2018 general election was low.")

    assert found == [("R19", "2018 general election")]
