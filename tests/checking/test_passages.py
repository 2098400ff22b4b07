"""Sentences with numbers, and what goes on about them."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle
from factcheck.checking.passages import passages


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("It has 80 boats. It rose to 90 from 40.", ["It rose to 90 from 40."]),
        ("It fell to 80 from 90. That is a tenth.", ["It fell to 80 from 90. That is a tenth."]),
        ("It fell to 80 from 90. The drop was sudden.", ["It fell to 80 from 90. The drop was sudden."]),
        ("It fell to 80 from 90. Rents rose.", ["It fell to 80 from 90."]),
        ("It fell to 80 from 90.\n\nThat is a tenth.", ["It fell to 80 from 90."]),
        ("It fell to 80 from 90. That is a tenth" + " of all" * 30 + ".", ["It fell to 80 from 90."]),
    ],
)
def test_sentences_with_two_numbers(
    article: Callable[..., CheckedArticle], body: str, found: list[str]
) -> None:
    checked = article(body)

    assert [span.quote(checked.text) for span in passages(checked, least=2)] == found
