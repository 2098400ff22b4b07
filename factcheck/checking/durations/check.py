"""Sentences that hold a length of time and a date, and what is looked for in them."""

import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, is_hypothetical
from factcheck.checking.durations.after import check_after
from factcheck.checking.durations.ages import check_ages
from factcheck.checking.durations.ago import check_ago
from factcheck.checking.durations.later import check_later
from factcheck.checking.durations.lengths import find_lengths
from factcheck.checking.durations.lived import check_lived
from factcheck.checking.durations.stated import check_stated
from factcheck.checking.finding import Finding
from factcheck.checking.stretches import find_stretches
from factcheck.domain.spans import Span

_UNIT = re.compile(r"(?:year|decade|centur|month|week|day)", re.IGNORECASE)
_FIGURES = re.compile(r"\d")


def check_durations(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each length of time that the dates it belongs to do not allow."""
    for sentence in article.sentences:
        if _may_clash(article, sentence):
            yield from _check(article, sentence)


def _may_clash(article: CheckedArticle, sentence: Span) -> bool:
    text, start, end = article.text, sentence.start, sentence.end
    if not _UNIT.search(text, start, end) or not _FIGURES.search(text, start, end):
        return False
    return not is_furniture(article, sentence) and not is_hypothetical(article, sentence)


def _check(article: CheckedArticle, sentence: Span) -> Iterator[Finding]:
    stretches, dates = find_stretches(article, sentence), article.dates_in(sentence)
    lengths = list(find_lengths(article.text, sentence.start, sentence.end)) if stretches or dates else []
    if dates:
        yield from check_ages(article, sentence)
    if lengths:
        yield from check_stated(article, sentence, lengths, stretches)
        yield from check_later(article, sentence, lengths)
        yield from check_after(article, sentence, lengths)
        yield from check_ago(article, sentence, lengths)
        yield from check_lived(article, sentence, lengths)
