"""Sentences with numbers in them, each with those that go on about the same (“That is a third.”)."""

import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.domain.spans import Span

_GOES_ON = re.compile(
    r"In other words, it\b"
    r"|(?:That|This|It|The (?:rise|increase|fall|drop|decline|change|figure|result))(?:['’]s)?\s(?:\w+\s)?"
    r"(?:is|was|a|an|means|makes|made|equals|represents|represented|amounts|works|marks|marked"
    r"|about|only|just|of)\b"
)
_LONGEST_NEXT, _GAP, _MOST = 160, 4, 3


def passages(article: CheckedArticle, *, least: int, also: re.Pattern[str] | None = None) -> Iterator[Span]:
    """Yield the sentences that hold at least so many numbers, together with what goes on about them.

    What a sentence opens with that goes on, besides the usual words, is in `also`.
    """
    sentences = article.sentences
    for place, sentence in enumerate(sentences):
        for following in sentences[place + 1 : place + _MOST]:
            if not _goes_on(article, sentence, following, also):
                break
            sentence = Span(sentence.start, following.end)
        if len(article.numbers_in(sentence)) >= least:
            yield sentence


def _goes_on(article: CheckedArticle, sentence: Span, following: Span, also: re.Pattern[str] | None) -> bool:
    is_near = following.start - sentence.end <= _GAP and len(following) <= _LONGEST_NEXT
    is_one_block = article.number_of_block(sentence.start) == article.number_of_block(following.start)
    opens = [pattern.match(article.text, following.start) for pattern in (_GOES_ON, also) if pattern]
    return is_near and is_one_block and any(opens)
