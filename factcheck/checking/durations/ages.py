"""The age of a thing beside the year in which it was made: “the 50-year-old bridge, built in 1950”."""

import re
from collections.abc import Iterator

from factcheck.checking.anchors import publication_of
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import looks_back
from factcheck.checking.counts import COUNT, whole_number
from factcheck.checking.dates import DateMention
from factcheck.checking.durations.begun import BUILT
from factcheck.checking.durations.elapsed import fits
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.wording import around, length_finding
from factcheck.checking.finding import Finding
from factcheck.domain.spans import Span

_AGE = rf"(?P<count>{COUNT})-year-old"
_AGE_FIRST = re.compile(
    rf"\b{_AGE}\s(?:[\w’'-]{{1,25}}(?:\s|,\s|\s\()){{1,4}}(?:(?:which|that)\swas\s)?(?:first\s)?{BUILT}\s(?:[\w-]{{1,20}}\s){{0,3}}$",
    re.IGNORECASE,
)
_AGE_LAST = re.compile(rf",\s(?:the|this)\s{_AGE}\b", re.IGNORECASE)
_MADE_BEFORE = re.compile(rf"\b{BUILT}\s(?:[\w-]{{1,20}}\s){{0,3}}$", re.IGNORECASE)
_OLD = re.compile(r"-year-old", re.IGNORECASE)
_REACH = 140
_STEP = 1.01
_ROUNDING = 0.1


def check_ages(article: CheckedArticle, sentence: Span) -> Iterator[Finding]:
    """Yield a finding for each thing whose age does not lead back to the year in which it was made."""
    publication = publication_of(article)
    dates = [one for one in article.dates_in(sentence) if one.value]
    if publication is None or len(dates) != 1 or not _OLD.search(article.text, sentence.start, sentence.end):
        return
    mention, length = dates[0], _age(article.text, sentence, dates[0])
    if length is None or mention.value is None or _tells_of_then(article, sentence, publication.year):
        return
    if mention.value.last < publication.first and not fits(
        length.widened(_ROUNDING), mention.value, publication
    ):
        span = around(length.span, mention.span)
        yield length_finding(article, length, (mention.value, publication), span, used=article.reference_date)


def _age(text: str, sentence: Span, mention: DateMention) -> Length | None:
    start = max(sentence.start, mention.span.start - _REACH)
    before = text[start : mention.span.start]
    match, begin = _AGE_FIRST.search(before), start
    if match is None and _MADE_BEFORE.search(before):
        match, begin = _AGE_LAST.match(text, mention.span.end), 0
    if match is None:
        return None
    count = whole_number(match["count"])
    span = Span(begin + match.start("count"), begin + match.end("count") + len("-year-old"))
    return Length(span, count, "year", count - _STEP, count + _STEP, is_modifier=True)


def _tells_of_then(article: CheckedArticle, sentence: Span, year: int) -> bool:
    """Tell whether the paragraph speaks of an earlier year."""
    earlier = (one.year for before in article.sentences_before(sentence) for one in article.dates_in(before))
    return looks_back(article, sentence) or any(one != year for one in earlier if one)
