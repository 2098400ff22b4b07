"""Which date a sentence is judged by, and which one the text proposes for the whole article."""

import re
from collections.abc import Sequence

from factcheck.checking.article import CheckedArticle, TextBlock
from factcheck.checking.dates import OPEN_ENDED, DateMention, find_dates, is_explicit
from factcheck.checking.finding import ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import BlockKind, DateOrigin
from factcheck.domain.spans import Span
from factcheck.splitting.datelines import dateline_length, is_date, is_dateline

_OF_THE_PAST = frozenset(
    {"office in", "office on", "power in", "power on", "house in", "house on", "born in", "born on"}
)
RETURN_MARKER = re.compile(
    r"\b(?:[Nn]ow|[Tt]oday|[Cc]urrently|[Tt]his (?:week|month|year|morning)"
    r"|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_PUBLICATION = (DateOrigin.GIVEN, DateOrigin.DATELINE)
_EARLY_BLOCKS = 8
_LONGEST_LINE = 160
_LEAD_KINDS = (BlockKind.BODY, BlockKind.LIST)


def propose_reference_date(text: str, blocks: Sequence[TextBlock]) -> ReferenceDate:
    """Return the date of a dateline, else the first explicit date in the lead, else none."""
    dates = [mention for mention in find_dates(text) if mention.month and _anchors(mention)]
    number = next((place for place, block in enumerate(blocks) if block.kind in _LEAD_KINDS), None)
    if number is None:
        return ReferenceDate()
    for block in blocks[: min(number + 1, _EARLY_BLOCKS)]:
        if value := _first_in(dates, _dateline(text, block)):
            return ReferenceDate(value, DateOrigin.DATELINE)
    value = _first_in(dates, blocks[number].span)
    return ReferenceDate(value, DateOrigin.LEAD) if value else ReferenceDate()


def _first_in(dates: Sequence[DateMention], span: Span | None) -> PartialDate | None:
    return next((mention.value for mention in dates if span and span.holds(mention.span)), None)


def _dateline(text: str, block: TextBlock) -> Span | None:
    """Return the part of the block that says where and when the article was written."""
    span, words = block.span, block.span.quote(text)
    is_line = len(words) <= _LONGEST_LINE
    if is_line and (block.kind is BlockKind.FURNITURE or is_date(words) or is_dateline(words)):
        return span
    length = dateline_length(words)
    return Span(span.start, span.start + length) if length else None


def judged_dates(article: CheckedArticle, span: Span) -> tuple[ReferenceDate, ...]:
    """Return the dates by which words are judged, the strongest first; a clash has to hold on all of them.

    The date of the sentence or paragraph comes first; the article's own date is kept beside it, since
    a writer looks at an earlier date from there. None are returned if a date in the sentence or the
    paragraph is later than the publication date, or if nothing is known.
    """
    own, origin = _own_dates(article, span)
    base = article.reference_date
    if base.value and base.origin in _PUBLICATION and _any_later(own, base.value):
        return ()
    if base.value is None and own:
        base = ReferenceDate(_latest(article.dates), origin)
    judged = [ReferenceDate(value, origin) for value in sorted(own, key=lambda one: one.last, reverse=True)]
    if base.value and not (base.origin is DateOrigin.LEAD and _any_later(own, base.value)):
        judged.append(base)
    return tuple(judged)


def publication_of(article: CheckedArticle) -> PartialDate | None:
    """Return the day, month or year of publication, if it was given or stands in a dateline."""
    base = article.reference_date
    return base.value if base.origin in _PUBLICATION else None


def _own_dates(article: CheckedArticle, span: Span) -> tuple[list[PartialDate], DateOrigin]:
    sentence = article.sentence_around(span)
    if own := anchoring_dates(article, sentence):
        return own, DateOrigin.SENTENCE
    passed = sentence
    for earlier in reversed(article.sentences_before(sentence)):
        if RETURN_MARKER.search(article.text, passed.start, passed.end):
            break
        if own := anchoring_dates(article, earlier):
            return own, DateOrigin.PARAGRAPH
        passed = earlier
    return [], DateOrigin.NONE


def anchoring_dates(article: CheckedArticle, span: Span) -> list[PartialDate]:
    """Return the explicit dates on which something in the span is said to happen, each once."""
    values = [mention.value for mention in article.dates_in(span) if mention.value and _anchors(mention)]
    return list(dict.fromkeys(values))


def _anchors(mention: DateMention) -> bool:
    is_edge = mention.preposition in OPEN_ENDED or mention.governor in _OF_THE_PAST
    return is_explicit(mention) and not is_edge


def _any_later(dates: Sequence[PartialDate], publication: PartialDate) -> bool:
    return any(one.first > publication.last for one in dates)


def _latest(dates: Sequence[DateMention]) -> PartialDate | None:
    values = [mention.value for mention in dates if mention.value and _anchors(mention)]
    return max(values, key=lambda one: one.last, default=None)
