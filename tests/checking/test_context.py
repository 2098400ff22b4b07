"""Where checks of offices stay silent whatever the words say."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from factcheck.checking import CheckedArticle, all_checkers, run_checkers
from factcheck.domain.labels import BlockKind
from factcheck.splitting import Block

CLASHES = (
    "The crew met former U.S. President Donald Trump.",
    "Donald Trump has been out of office since January 2021.",
    "The Biden administration plans a new lock.",
)


@pytest.mark.parametrize("body", CLASHES)
@pytest.mark.parametrize(("kind", "count"), [("body", 1), ("list", 1), ("caption", 0), ("furniture", 0)])
def test_captions_and_furniture_may_be_of_another_day(
    article: Callable[..., CheckedArticle], body: str, kind: str, count: int
) -> None:
    read = article(body, "2025-05")
    blocks = tuple(Block(block.span, BlockKind(kind)) for block in read.blocks)

    found = run_checkers(replace(read, blocks=blocks), all_checkers())

    assert len(found) == count


@pytest.mark.parametrize(
    "body",
    [
        "Luiz Inácio Lula da Silva, a former president, won a third term in October 2022.",
        "The former President of Brazil Luiz Inácio Lula da Silva is in his third term.",
    ],
)
def test_a_further_term_lets_former_mean_the_earlier_one(
    flags: Callable[..., list[tuple[str, str]]], body: str
) -> None:
    assert flags(body, "2023-04-02") == []
