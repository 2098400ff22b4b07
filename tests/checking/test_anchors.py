"""The date by which a text and its sentences are judged."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle, propose_reference_date
from factcheck.checking.anchors import judged_dates
from factcheck.domain.spans import Span
from factcheck.splitting import split

HEADLINE = "Delegates gather for talks in the harbour town"
BODY = "The council opened the new lock after years of work, and the whole town came to see it."


@pytest.mark.parametrize(
    ("text", "value", "origin"),
    [
        (f"A lock opens\n\nFriday, January 4, 2019\n\n{BODY}", "2019-01-04", "dateline"),
        (f"A lock opens\n\nBy Ann Keller, 12 March 2024\n\n{BODY}", "2024-03-12", "dateline"),
        (f"A lock opens\n\nGENEVA, 3 March 2024 (Agency) – {BODY}", "2024-03-03", "dateline"),
        (f"A lock opens\n\nIn May 2025, the gates moved. {BODY}", "2025-05", "lead"),
        (
            f"A lock opens\n\nOn 3 May 2025 gates moved, since January 2021 closed. {BODY}",
            "2025-05-03",
            "lead",
        ),
        (f"A lock opens\n\nClosed since January 2021, it opened in May 2025. {BODY}", "2025-05", "lead"),
        (f"A lock opens\n\n{BODY}\n\nIn May 2025 the gates moved.", None, "none"),
        (f"A lock opens\n\n{BODY} It cost 3 million in 2024.", None, "none"),
        (f"A lock opens\n\nOn Monday it opened, four years after 3 May 2021. {BODY}", None, "none"),
        (f"A lock opens\n\nOn Monday, 3 May 2021, the gates moved. {BODY}", "2021-05-03", "lead"),
        (f"A lock opens\n\nOn 3 May 2021, a Monday, the gates moved. {BODY}", "2021-05-03", "lead"),
        (f"A lock opens\n\nIn May 1989 the gates fell.\n\nIn 1994 they were mended. {BODY}", None, "none"),
        (f"A lock opens\n\nIn May 2019 the gates fell.\n\nIt will rise in 2029. {BODY}", "2019-05", "lead"),
        ("", None, "none"),
    ],
)
def test_a_reference_date_is_proposed(text: str, value: str | None, origin: str) -> None:
    found = propose_reference_date(text, split(text).blocks)

    assert (found.as_dict()["value"], found.origin.value) == (value, origin)


@pytest.fixture(scope="module")
def judged(article: Callable[..., CheckedArticle]) -> Callable[..., list[tuple[str | None, str]]]:
    """Give a function that returns the dates by which the word “gates” is judged."""

    def dates(body: str, date: str | None = None) -> list[tuple[str | None, str]]:
        read = article(body, date)
        place = read.text.index("gates", len(HEADLINE))
        found = judged_dates(read, Span(place, place + 5))
        return [(one.value.isoformat() if one.value else None, one.origin.value) for one in found]

    return dates


Judged = Callable[..., list[tuple[str | None, str]]]


def test_the_date_of_the_sentence_comes_before_the_given_one(judged: Judged) -> None:
    assert judged("In May 2025 the gates moved.", "2025-06") == [
        ("2025-05", "sentence"),
        ("2025-06", "given"),
    ]


def test_the_date_of_the_paragraph_comes_next(judged: Judged) -> None:
    body = "It was built in May 2025. The lock is wide. Its gates moved."

    assert judged(body, "2025-06")[0] == ("2025-05", "paragraph")


def test_a_word_of_return_ends_the_reach_of_an_earlier_date(judged: Judged) -> None:
    body = "It was built in May 2019. Now its gates moved."

    assert judged(body, "2025-06") == [("2025-06", "given")]


def test_a_date_after_the_publication_silences(judged: Judged) -> None:
    assert judged("In May 2025 the gates moved.", "2025-04-30") == []


def test_a_month_that_holds_the_day_of_publication_counts(judged: Judged) -> None:
    assert judged("In May 2025 the gates moved.", "2025-05-13")[0] == ("2025-05", "sentence")


def test_since_gives_no_date_to_judge_by(judged: Judged) -> None:
    assert judged("The gates have moved since January 2021.", "2025-05") == [("2025-05", "given")]


def test_an_end_of_term_gives_no_date_to_judge_by(judged: Judged) -> None:
    body = "The mayor, who left office in January 2021, saw the gates."

    assert judged(body, "2025-05") == [("2025-05", "given")]


def test_a_later_date_outweighs_that_of_the_lead(judged: Judged) -> None:
    body = "The lock was built in May 2019, and the town was glad.\n\nIn June 2025 the gates moved."

    assert judged(body) == [("2025-06", "sentence")]


def test_without_a_date_for_the_article_the_latest_in_it_counts_too(judged: Judged) -> None:
    body = f"{BODY}\n\nIn May 2019 the gates moved.\n\nIn June 2025 they moved again."

    assert judged(body) == [("2019-05", "sentence"), ("2025-06", "sentence")]


def test_without_a_date_for_the_article_that_of_another_sentence_tells_nothing(judged: Judged) -> None:
    assert judged(f"{BODY}\n\nIn 1991 the town bought it. The gates moved.") == []


def test_without_a_date_for_the_article_that_of_another_clause_tells_nothing(judged: Judged) -> None:
    assert judged(f"{BODY}\n\nThe gates move, six years after they closed in May 2010.") == []
    assert judged(f"{BODY}\n\nThe mayor, who came to town in May 2010, saw the gates.") == []


def test_a_date_after_the_words_in_their_clause_counts(judged: Judged) -> None:
    assert judged(f"{BODY}\n\nThe gates moved in 2010.") == [("2010", "sentence")]


def test_without_any_date_there_is_none_to_judge_by(judged: Judged) -> None:
    assert judged("The gates moved.") == []
