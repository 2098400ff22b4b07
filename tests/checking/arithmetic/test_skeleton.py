"""Sentences with marks for their numbers."""

import pytest

from factcheck.checking import CheckedArticle, ReferenceDate, ReferenceFacts
from factcheck.checking.arithmetic.skeleton import skeleton_of
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span
from factcheck.splitting import Block


def marked(text: str) -> tuple[str, int]:
    block = Block(Span(0, len(text)), BlockKind.BODY)
    article = CheckedArticle(text, (block,), ReferenceDate(), ReferenceFacts())
    skeleton = skeleton_of(article, block.span)
    return skeleton.text, len(skeleton.amounts)


def test_numbers_become_marks() -> None:
    assert marked("He has 12 dogs and 15 cats") == ("He has # dogs and # cats", 2)


@pytest.mark.parametrize("text", ["He has 12 dogs" + " and so on" * 120, "Two, " * 61 + "and so on"])
def test_what_is_too_long_or_too_full_for_prose_has_none(text: str) -> None:
    assert marked(text) == ("", 0)
