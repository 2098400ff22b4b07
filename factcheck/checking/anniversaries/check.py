"""Anniversaries set against the year of what they recall and the year in which they are kept."""

import re
from collections.abc import Iterator

from factcheck.checking.anniversaries.jubilees import Jubilee, find_jubilees
from factcheck.checking.anniversaries.moments import Kept, years_kept
from factcheck.checking.anniversaries.origins import find_origin
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_left_out, is_supposed, is_too_long
from factcheck.checking.dates import DateMention
from factcheck.checking.finding import Finding
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_OLD = re.compile(
    r"\b(?:old\sstyle|lunar|in\sadvance|belated(?:ly)?|delayed|postponed|a\syear\s(?:late|early))\b",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(
    r"\b(?:since|before|after|until|till|about|from)\s(?:the|its|his|her|their|a)?\s?$", re.IGNORECASE
)
_REACH = 20
_MOST = 2


def check_anniversaries(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each anniversary that falls in another year than the one in which it is kept."""
    for jubilee in find_jubilees(article.text):
        sentence = article.sentence_around(jubilee.span)
        if not _is_silent(article, sentence, jubilee.span):
            yield from _check(article, sentence, jubilee)


def _is_silent(article: CheckedArticle, sentence: Span, span: Span) -> bool:
    if is_too_long(sentence):
        return True
    before = article.text[max(sentence.start, span.start - _REACH) : span.start]
    if _TOLD_OF.search(before) or _OLD.search(sentence.quote(article.text)):
        return True
    return is_left_out(article, span) or is_supposed(article, span)


def _check(article: CheckedArticle, sentence: Span, jubilee: Jubilee) -> Iterator[Finding]:
    origin = find_origin(article, sentence, jubilee)
    if origin is None or not origin.year:
        return
    kept = years_kept(article, sentence, jubilee, origin)
    is_told = 0 < len(kept.years) <= _MOST and origin.year < min(kept.years)
    if is_told and not _is_possible(jubilee, origin.year, kept):
        yield _finding(article, sentence, jubilee, origin, kept.years)


def _is_possible(jubilee: Jubilee, begun: int, kept: Kept) -> bool:
    year, latest = begun + jubilee.years, max(kept.years) + jubilee.slack
    return any(abs(one - year) <= jubilee.slack for one in kept.years) or (kept.is_at_most and year <= latest)


def _finding(
    article: CheckedArticle, sentence: Span, jubilee: Jubilee, mention: DateMention, kept: frozenset[int]
) -> Finding:
    years = sorted(kept)
    is_here = sentence.holds(mention.span)
    ends = [jubilee.span, *([mention.span] if is_here else [])]
    span = Span(min(one.start for one in ends), max(one.end for one in ends))
    quote, named = (
        " ".join(span.quote(article.text).split()),
        " ".join(jubilee.span.quote(article.text).split()),
    )
    begun, year = mention.year or 0, years[0]
    told = any(one.year == year for one in article.dates_in(sentence))
    used = None if told else article.reference_date
    sum_of = f"{year} − {begun} = {year - begun}, not {jubilee.years}"
    return Finding(
        rule="R15",
        kind="anniversary",
        level=FindingLevel.QUERY if article.is_quoted(span) else FindingLevel.FLAG,
        spans=(span,),
        quote=span.quote(article.text),
        headline="The anniversary does not fit the year",
        message=f"“{quote}”: from {begun} to {' or '.join(map(str, years))} is {year - begun} years, "
        f"so “{named}” does not fit. {jubilee.years} years after {begun} is {begun + jubilee.years}.",
        reference={
            "fact": f"{jubilee.years} years after {begun} is {begun + jubilee.years}",
            "source": "arithmetic",
        },
        date=used.as_dict() if used else {},
        computation=sum_of,
        repair=f"Correct the number ({year - begun}), or one of the years.",
        group=f"anniversary-{begun}-{year}",
    )
