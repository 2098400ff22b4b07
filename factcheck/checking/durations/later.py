"""Lengths of time from one dated event to another: “twelve years later, in 2010, she left”."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import OPEN_ENDED, DateMention
from factcheck.checking.durations.elapsed import fits
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.wording import around, length_finding
from factcheck.checking.finding import Finding
from factcheck.checking.governors import top_of, verb_above
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

_WAY = re.compile(
    r"\s(?:(?P<later>later|afterwards?|thereafter|on)|(?P<earlier>earlier|before(?:hand)?|previously))\b",
    re.IGNORECASE,
)
_DATE_AFTER = re.compile(
    r"(?:,|\s?[–—])?\s(?:in|on|by)\s(?:the\s)?(?:(?:early|late|mid)[\s-])?", re.IGNORECASE
)
_DATE_BEFORE = re.compile(r",\s(?:just\s|exactly\s)?|\s[–—]\s", re.IGNORECASE)
_OPENING = re.compile(r"(?:(?:But|And|Then|Just|Exactly|Only|Finally),?\s)?", re.IGNORECASE)
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_JOINED = frozenset({"conj", "advcl", "ccomp", "parataxis"})
_VAGUE = re.compile(
    r"\b(?:soon|later|eventually|subsequently|afterwards?|thereafter|then|next|following|earlier|previously|years?|decades?"
    r"|age|aged|first)\b",
    re.IGNORECASE,
)
_PASSED = re.compile(r"\b(?:after|following)\s[\w-]{1,15}\s(?:years?|decades?)\s(?!of\sage)", re.IGNORECASE)
_SENTENCES_BACK = 4


@dataclass(frozen=True)
class _Step:
    """A length from an unnamed base to a date; `way` is 1 for “later” and -1 for “earlier”."""

    length: Length
    to: DateMention
    way: int


def check_later(article: CheckedArticle, sentence: Span, lengths: Sequence[Length]) -> Iterator[Finding]:
    """Yield a finding for each “N years later, in Y” that does not lead there from the date before it."""
    for length in lengths:
        step = None if length.is_modifier else _step(article, sentence, length)
        base = _base(article, sentence, step) if step else None
        if step is None or base is None or base.value is None or step.to.value is None:
            continue
        first, last = (base.value, step.to.value)[:: step.way]
        if first.first <= last.last and not fits(length, first, last):
            yield length_finding(article, length, (first, last), around(length.span, step.to.span))


def _step(article: CheckedArticle, sentence: Span, length: Length) -> _Step | None:
    way = _WAY.match(article.text, length.span.end, sentence.end)
    if way is None:
        return None
    dates = article.dates_in(sentence)
    after = [one for one in dates if _DATE_AFTER.fullmatch(article.text, way.end(), one.span.start)]
    before = [one for one in dates if _DATE_BEFORE.fullmatch(article.text, one.span.end, length.span.start)]
    to = next(iter([*after, *before]), None)
    return _Step(length, to, 1 if way["later"] else -1) if to else None


def _base(article: CheckedArticle, sentence: Span, step: _Step) -> DateMention | None:
    """Return the date that the length is counted from, if it can only be that one."""
    others = [one for one in article.dates_in(sentence) if one.value and one != step.to]
    if others:
        is_only = len(others) == 1 and others[0].span.end <= step.length.span.start
        return others[0] if is_only and _is_base_beside(article, sentence, others[0], step) else None
    return _base_before(article, sentence, step)


def _is_base_beside(article: CheckedArticle, sentence: Span, base: DateMention, step: _Step) -> bool:
    """Tell whether no other event stands between the two dates."""
    tree = article.tree_of(sentence)
    top = top_of(tree, base.span) if tree else None
    if tree is None or top is None or base.preposition in OPEN_ENDED:
        return False
    verbs = {verb_above(tree, top)}
    end = top_of(tree, step.length.span)
    own = verb_above(tree, end) if end is not None else None
    if own is not None and tree.relation(own) == "conj" and tree.tokens[own].head in verbs:
        verbs.add(own)
    between = _finite_verbs(tree, base.span.end, min(step.length.span.start, step.to.span.start))
    return between <= verbs


def _finite_verbs(tree: Tree, start: int, end: int) -> set[int]:
    return {
        number
        for number, token in enumerate(tree.tokens)
        if start <= token.start < end and _is_finite(tree, number)
    }


def _is_finite(tree: Tree, number: int) -> bool:
    if tree.relation(number) in {"aux", "cop"}:
        return False
    return tree.tag(number) in _FINITE or (tree.tag(number) == "VBN" and tree.relation(number) in _JOINED)


def _base_before(article: CheckedArticle, sentence: Span, step: _Step) -> DateMention | None:
    start = min(step.length.span.start, step.to.span.start)
    earlier = article.sentences_before(sentence)[-_SENTENCES_BACK:]
    if not earlier or not _OPENING.fullmatch(article.text[sentence.start : start].removesuffix("In ")):
        return None
    dates = [one for one in article.dates_in(earlier[-1]) if one.value]
    if (
        len(dates) != 1
        or dates[0].preposition not in {"in", "on"}
        or _VAGUE.search(_PASSED.sub("", earlier[-1].quote(article.text)))
    ):
        return None
    nearby = [one.value for before in earlier for one in article.dates_in(before) if one.value]
    if any(_explains(one, step) for one in nearby):
        return None
    return dates[0] if _tells_one_event(article, earlier[-1], dates[0]) else None


def _explains(one: PartialDate, step: _Step) -> bool:
    return step.to.value is not None and fits(step.length, *(one, step.to.value)[:: step.way])


def _tells_one_event(article: CheckedArticle, sentence: Span, base: DateMention) -> bool:
    tree = article.tree_of(sentence)
    top = top_of(tree, base.span) if tree else None
    if tree is None or top is None:
        return False
    verb = verb_above(tree, top)
    return verb in tree.roots and _finite_verbs(tree, sentence.start, sentence.end) <= {verb}
