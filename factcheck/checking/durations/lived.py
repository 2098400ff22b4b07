"""Lengths of time between two acts of one subject: “opened in 1974, it closed in 2009 after 45 years”."""

import re
from collections.abc import Iterator, Sequence

from factcheck.checking.acts import Act, find_sequels, find_stories, is_same_party
from factcheck.checking.article import CheckedArticle
from factcheck.checking.durations.elapsed import fits, is_too_long
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.terms import MODIFIED
from factcheck.checking.durations.wording import around, length_finding
from factcheck.checking.finding import Finding
from factcheck.checking.governors import subject_of, top_of, verb_above
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

_AFTER = re.compile(
    r"\b(?:after|following|having\s(?:served|spent|run))\s(?:a\stotal\sof\s)?$", re.IGNORECASE
)
_LASTED = frozenset(
    {"lasted", "ran", "took", "continued", "operated", "stood", "raged", "dragged", "stretched"}
)
_WHOLE = re.compile(
    r"\s(?:of\s(?:operations?|service|business|trading|marriage|publication|existence|use|production|broadcasting)"
    r"|in\s(?:business|office|operation|power|service|charge|print|production|existence)|at\sthe\shelm|on\s(?:air|the\sair)"
    r"|together)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\s?(?:$|[.,;:)–—])")
_REACH = 30
_DATES = 2


def check_lived(article: CheckedArticle, sentence: Span, lengths: Sequence[Length]) -> Iterator[Finding]:
    """Yield a finding for each length that does not lie between the beginning and the end beside it."""
    for begin, end in find_sequels(article, sentence) if len(article.dates_in(sentence)) == 1 else ():
        yield from _after_both(article, sentence, lengths, (begin, end))
    if len(article.dates_in(sentence)) != _DATES:
        return
    for begin, end in find_stories(article, sentence):
        first, last = begin.date.value, end.date.value
        if first and last and first.first <= last.first:
            yield from _compared(article, sentence, lengths, (begin, end), (first, last))


def _after_both(
    article: CheckedArticle, sentence: Span, lengths: Sequence[Length], acts: tuple[Act, Act]
) -> Iterator[Finding]:
    """Read “It opened in 1923. It closed in 1986 after 73 years.”"""
    first, last, tree = acts[0].date.value, acts[1].date.value, article.tree_of(sentence)
    for length in lengths:
        if tree is None or not first or not last or first.first > last.last or fits(length, first, last):
            continue
        if _ends_after(article, tree, length, acts[1], (first, last)):
            yield length_finding(article, length, (first, last), around(length.span, acts[1].date.span))


def _compared(
    article: CheckedArticle,
    sentence: Span,
    lengths: Sequence[Length],
    acts: tuple[Act, Act],
    dates: tuple[PartialDate, PartialDate],
) -> Iterator[Finding]:
    tree = article.tree_of(sentence)
    for length in lengths:
        if tree is None or fits(length, *dates):
            continue
        if _fills(article.text, tree, length, acts[0]) or _ends_after(article, tree, length, acts[1], dates):
            yield length_finding(
                article, length, dates, around(length.span, *(one.date.span for one in acts))
            )


def _fills(text: str, tree: Tree, length: Length, begin: Act) -> bool:
    """Read “the 18-year war, which began” and “it ran for ten years, starting”."""
    top, subject = top_of(tree, length.span), subject_of(tree, begin.verb)
    head = tree.tokens[top].head if top is not None else 0
    if length.is_modifier:
        return head == subject and bool(MODIFIED.match(text, length.span.end))
    return tree.words[head] in _LASTED and is_same_party(tree, subject_of(tree, head), subject)


def _ends_after(
    article: CheckedArticle, tree: Tree, length: Length, end: Act, dates: tuple[PartialDate, PartialDate]
) -> bool:
    """Read “it closed in 2009 after 45 years in business”."""
    text, top = article.text, top_of(tree, length.span)
    is_after = _AFTER.search(text[max(0, length.span.start - _REACH) : length.span.start])
    if top is None or not is_after or length.is_modifier or verb_above(tree, top) != end.verb:
        return False
    is_whole = bool(_WHOLE.match(text, length.span.end))
    return is_whole or (bool(_CLOSED.match(text, length.span.end)) and is_too_long(length, *dates))
