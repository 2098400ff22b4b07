"""R12 and R13: a change that is not the one between its two values, or is one of percentage points."""

import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.changes.binding import is_bound
from factcheck.checking.changes.finding import finding
from factcheck.checking.changes.guards import is_doubtful
from factcheck.checking.changes.measure import Outcome, judge
from factcheck.checking.changes.reading import Change, changes_in
from factcheck.checking.context import is_furniture
from factcheck.checking.finding import Finding
from factcheck.checking.marks import Mark
from factcheck.checking.outline import Outline
from factcheck.checking.passages import passages
from factcheck.domain.spans import Span

_TWO_VALUES = re.compile(
    r"\b(?:from|than|after|behind|ahead|on|above|below|under|again|last|earlier|ago|over|against|compared|versus|vs"
    r"|twice|double|triple|in\s\d{4}|times|half|stood|stands|now|used\sto|today|once|whereas|totall?ed|since"
    r"|(?:cut|reduced|raised|increased|lowered|risen|rose|fallen|fell|grown|grew|dropped|climbed"
    r"|gone\s(?:up|down))\sto"
    r"|(?:it|they|there|figure|number|total|rate|share)\s(?:was|were|had|has)|by\s(?:[a-z]+\s)?\d+)\b"
    r"|\b(?:at|to)\s\S{1,12}\s\(",
    re.IGNORECASE,
)
_IT = (
    r"(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hey|[Tt]here|[Tt]he\s(?:\w{3,12}\s)?(?:number|figure|total|share|rate"
    r"|proportion|count|level|percentage|toll|average|sum|price|turnout))"
)
_GOES_ON = re.compile(
    r"(?:Now|Today|This (?:year|month|week|season|time)|In (?:\w{3,9} )?(?:19|20)\d\d"
    r"|Last (?:year|month|week|season)|(?:A|The|One) (?:year|month|week) (?:before|earlier|ago)),?\s"
    rf"|(?:[A-Z]\w{{1,9}}\s(?:[\w']{{1,9}},?\s){{0,3}})?{_IT}\s"
    r"(?:has|had|have|was|were|is|are|would|will|stood|came|rose|fell|grew|numbered|averaged|reached)\s"
    r"|(?:The|That|This)\s[\d.]{1,5}\s?(?:%|per\s?cent)\s(?=[a-z])"
    r"|(?<!\S)(?=[A-Z][^.!?\n]{0,60}\b(?:that|this)\s[\d.]{1,5}\s?(?:%|per\s?cent)\s[a-z])"
    r"|(?<!\S)(?=[A-Z])(?=[^!?\n]{0,120}\bto\s[\d.]{1,5}\s?(?:%|per\s?cent),\s(?:an?|or|up|down)\s)"
)


def check_changes(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each change that does not come out of the two values beside it."""
    yield from (_finding for _finding in _found(article) if _finding.rule == "R12")


def check_points(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each change of percentage points that is called one of percent."""
    yield from (_finding for _finding in _found(article) if _finding.rule == "R13")


def _found(article: CheckedArticle) -> Iterator[Finding]:
    for passage in passages(article, least=2, also=_GOES_ON):
        if _TWO_VALUES.search(article.text, passage.start, passage.end) and not is_furniture(
            article, passage
        ):
            yield from _check(article, passage, article.outline_of(passage))


def _check(article: CheckedArticle, passage: Span, outline: Outline) -> Iterator[Finding]:
    """One clash a pair of values: a pair that fits one stated change is not judged by another."""
    fitting: set[Mark] = set()
    clashes: list[tuple[Change, Outcome]] = []
    for change in changes_in(outline):
        outcome = judge(change)
        if outcome is Outcome.FITS and change.size:
            fitting.add(change.size)
        elif outcome not in {Outcome.FITS, Outcome.UNKNOWN} and not is_doubtful(outline, change, outcome):
            clashes.append((change, outcome))
    told: set[Mark] = set()
    for change, outcome in clashes:
        if change.size in fitting or told & set(change.marks):
            continue
        if outcome is not Outcome.POINTS and not is_bound(article, change):
            continue
        told |= set(change.marks)
        yield finding(article, passage, change, outcome)
