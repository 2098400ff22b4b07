"""Stretches between two dates."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle
from factcheck.checking.stretches import find_stretches
from factcheck.domain.spans import Span

Article = Callable[..., CheckedArticle]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("It ran from 1998 to 2010.", [("from 1998 to 2010", "1998", "2010", "from")]),
        ("It ran between 1998 and 2010.", [("between 1998 and 2010", "1998", "2010", "between")]),
        ("The club (1998-2010) is gone.", [("1998-2010", "1998", "2010", "(")]),
        ("The war of 2003-09 is over.", [("2003-09", "2003", "2009", "")]),
        ("The term 1998–02 is over.", [("1998–02", "1998", "2002", "")]),
        (
            "It ran from 12 May to 3 June 2021.",
            [("from 12 May to 3 June 2021", "2021-05-12", "2021-06-03", "from")],
        ),
        (
            "It ran from 30 December 2019 to 3 January.",
            [("from 30 December 2019 to 3 January", "2019-12-30", "2020-01-03", "from")],
        ),
        ("It ran from 3 to 10 May 2021.", [("from 3 to 10 May 2021", "2021-05-03", "2021-05-10", "from")]),
        ("It ran from May 3 to 10.", [("from May 3 to 10", "2001-05-03", "2001-05-10", "from")]),
        ("It ran (May 3-10, 2021) well.", [("May 3-10, 2021", "2021-05-03", "2021-05-10", "(")]),
        ("It ran from January to June 2020.", [("from January to June 2020", "2020-01", "2020-06", "from")]),
        (
            "It ran from November to March 2020.",
            [("from November to March 2020", "2019-11", "2020-03", "from")],
        ),
        (
            "It ran from 1998 until his retirement in 2010.",
            [("from 1998 until his retirement in 2010", "1998", "2010", "from")],
        ),
    ],
)
def test_a_stretch_is_found(article: Article, body: str, expected: list[tuple[str, str, str, str]]) -> None:
    checked = article(body)

    found = find_stretches(checked, Span(0, len(checked.text)))

    parts = [
        (one.span.quote(checked.text), one.first.isoformat(), one.last.isoformat(), one.lead) for one in found
    ]
    assert parts == expected


@pytest.mark.parametrize(
    "body",
    [
        "It ran from 1998 and 2010 saw it end.",
        "It ran between 1998 to 2010.",
        "It ran in 1998 to 2010.",
        "It ran from 31 June 2021 to 5 July 2021.",
        "It ran from 3 to 31 June 2021.",
        "It ran from May 3, 2021 to 10.",
        "It ran on May 3 to 10.",
        "It ran from May 3 on.",
        "It ran from 3 May.",
        "It ran in June 2020.",
    ],
)
def test_other_dates_are_no_stretch(article: Article, body: str) -> None:
    checked = article(body)

    assert find_stretches(checked, Span(0, len(checked.text))) == []
