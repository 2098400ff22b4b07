"""R11: “n of N, or P percent”, where n of N is another percentage."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture
from factcheck.checking.finding import Finding
from factcheck.checking.marks import Mark
from factcheck.checking.outline import Outline
from factcheck.checking.parts.agreement import agree
from factcheck.checking.parts.finding import finding
from factcheck.checking.parts.glosses import counted_in, glosses_in
from factcheck.checking.parts.patterns import PAIR, TRIPLES
from factcheck.checking.passages import passages
from factcheck.checking.ratios import made_of, meant, meet

_SHARE = re.compile(
    r"%|per\s?cent|\bpct\b|\bhalf\b|\b(?:third|quarter|fifth|sixth|seventh|eighth|ninth"
    r"|tenth)s?\b|\bin\s(?:every\s)?\w|\bof\severy\s",
    re.IGNORECASE,
)
_CHANGED_BY = re.compile(
    r"(?:(?<!make )(?<!makes )(?<!made )(?<!making )\b(?:by|up|down|rose|fell|gained|lost|grew|jumped|dropped"
    r"|climbed|increased|decreased|declined|surged|slipped|soared|plunged|another)|than) $"
)
_DONE_BY = re.compile(
    r"\b(?:ratified|approved|backed|supported|signed|passed|adopted|rejected|used|owned|held"
    r"|endorsed|opposed|accepted"
    r"|shared|attended) by $"
)
_LABEL = re.compile(
    r"\b(?:route|highway|grade|no\.|number|room|class|year|level|district|ward|article|section"
    r"|phase|line|group|chapter"
    r"|page|unit|zone|area|flight|channel) $"
)
_COUNTING = re.compile(r"\bturnout\b.*\b(?:precincts|reporting|counted|stations|declared|tallied)\b")
_FROM = re.compile(r"\b(?:(?:up|down) from|than|against|compared (?:with|to)) $")
_AGED = re.compile(
    r"(?:(?<=\bchildren)|(?<=\bwomen)|(?<=\bmen)|(?<=\bgirls)|(?<=\bboys)|(?<=\badults)"
    r"|(?<=\bpupils)|(?<=\bvoters)) (?:aged )?<c\d+>(?= (?:who|were|was|and over|or older|in|at)\b|,)"
)
_OF = re.compile(r" (?:out )?of (?:(?:the|its|their|his|her|our|all) ){0,2}")
_THAT_IS = re.compile(r"(?: [a-z'-]{1,20}){0,3}(?:,? or | \(|, | — )")
_NEXT_CLAUSE = re.compile(r";|, (?:and|but|while|whereas) ")
_GROWS = re.compile(r"\b(?:increase|rise|gain|growth|decrease|fall|drop|decline|loss)\b")
_MARKS, _MOST_COUNTS, _REACH = 2, 8, 20


def check_parts(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each share that the two numbers beside it cannot make."""
    for passage in passages(article, least=_MARKS):
        if _SHARE.search(article.text, passage.start, passage.end) and not is_furniture(article, passage):
            yield from _check(article, article.outline_of(passage))


def _check(article: CheckedArticle, outline: Outline) -> Iterator[Finding]:
    """A share that fits one pair of numbers is right, whatever it may stand beside besides."""
    clashes: dict[Mark, tuple[Mark, ...]] = {}
    fitting: set[Mark] = set()
    claimed: set[Mark] = set()
    for part, whole, share in (one for one in _triples(outline) if _is_part(*one[:2])):
        if meet(made_of(part, whole), meant(share)):
            fitting.add(share)
            claimed.add(part)
        elif not _is_change(article, part, whole, share) and agree(article, part, whole, share):
            clashes.setdefault(share, (part, whole))
    for worded, share in _pairs(outline):
        if not meet(meant(worded), meant(share)):
            clashes.setdefault(share, (worded,))
    for share, others in clashes.items():
        if share not in fitting and not _is_excused(outline, share, others, claimed | {*others[1:]}):
            yield finding(article, share, others)


def _is_change(article: CheckedArticle, one: Mark, other: Mark, share: Mark) -> bool:
    """Tell whether the share is that by which one lies above the other: “60, up from 50, or 20 percent”."""
    first, last = (mark.value for mark in sorted((one, other), key=lambda mark: mark.span, reverse=True))
    change = 100 * abs(last - first) / first
    if _GROWS.search(article.text, one.span.end, other.span.start) or _GROWS.search(
        article.text, other.span.end, one.span.start
    ):
        low, high = sorted((one.value, other.value))
        return any(
            meet((100 * low / base, 100 * low / base), meant(share))
            for base in (high - low, high + low)
            if base
        )
    starts = [mark.span.start for mark in (one, other)]
    is_compared = any(_FROM.search(article.text[max(0, start - _REACH) : start]) for start in starts)
    return is_compared and meet((change, change), meant(share))


def _is_excused(outline: Outline, share: Mark, others: Sequence[Mark], claimed: Collection[Mark]) -> bool:
    """Tell whether the share is a change, or fits other counts of the passage, a sum of two included.

    A number that is claimed, as the part of its own share or as the whole of this one, is no part of another.
    Nor does one of a later clause bear on “33 of the 44 names, or 75 percent”.
    """
    before = outline.before(share)
    if (_CHANGED_BY.search(before) and not _DONE_BY.search(before)) or _COUNTING.search(outline.text):
        return True
    is_set_off = _is_set_off(outline, share, others)
    counts = [
        mark
        for mark in outline.marks
        if _may_explain(outline, mark) and not (is_set_off and _stands_apart(outline, share, mark))
    ][:_MOST_COUNTS]
    free = [mark for mark in counts if mark not in claimed]
    return any(_makes(part, [mark for mark in counts if mark is not part], share) for part in free)


def _is_set_off(outline: Outline, share: Mark, others: Sequence[Mark]) -> bool:
    """Tell whether part, whole and share follow each other so closely that nothing else can be meant."""
    if len(others) < _MARKS:
        return False
    part, whole = (next(mark for mark in outline.marks if mark.span == one.span) for one in others)
    are_beside = _OF.fullmatch(outline.between(part, whole)) and _THAT_IS.fullmatch(
        outline.between(whole, share)
    )
    return part.span < whole.span < share.span and are_beside is not None


def _stands_apart(outline: Outline, share: Mark, mark: Mark) -> bool:
    return mark.span > share.span and bool(_NEXT_CLAUSE.search(outline.between(share, mark)))


def _may_explain(outline: Outline, mark: Mark) -> bool:
    """Tell whether a share may be meant of this number: a plain count or sum, not the 9 of “Route 9”."""
    is_plain = mark.kind in {"c", "m"} and mark.value and not mark.hedge
    return bool(is_plain) and not _LABEL.search(outline.before(mark))


def _makes(part: Mark, others: list[Mark], share: Mark) -> bool:
    """Tell whether the part of one of the others, or of two together, is the share."""
    sums = [replace(one, value=one.value + other.value) for one, other in combinations(others, 2)]
    wholes = [whole for whole in (*others, *sums) if part.value <= whole.value and _is_one_kind(part, whole)]
    return any(meet(made_of(part, whole), meant(share)) for whole in wholes)


def _triples(outline: Outline) -> Iterator[tuple[Mark, Mark, Mark]]:
    text = _AGED.sub("", outline.text)
    for pattern in TRIPLES:
        for match in pattern.finditer(text):
            part, whole = outline.at(match, "n"), outline.at(match, "w")
            yield counted_in(outline, part, whole), whole, outline.at(match, "s")
    yield from glosses_in(outline)


def _is_part(part: Mark, whole: Mark) -> bool:
    return 0 < whole.value >= part.value and _is_one_kind(part, whole)


def _pairs(outline: Outline) -> Iterator[tuple[Mark, Mark]]:
    for match in PAIR.finditer(outline.text):
        yield outline.at(match, "f"), outline.at(match, "s")


def _is_one_kind(part: Mark, whole: Mark) -> bool:
    """Tell whether both are counts, or sums of one currency; the sign may stand with one of them only."""
    return not (part.currency and whole.currency) or part.currency == whole.currency
