"""Which date a sentence is judged by, and which one the text proposes for the whole article."""

import itertools
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
_AFTER_DATE = re.compile(r"\d,? (?:a |was a |fell on a )?$")
_CLAUSE = re.compile(
    r"[,;:–—]|\b(?:who|whom|whose|which|that|after|since|when|where|while|because|before|as)\b"
)
_LONGEST_OPENING = 24
_YEARS_LATER = 3
_NEWS_DAY = re.compile(
    r"\b(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening|week)"
    r"|(?:[Oo]n |[Ll]ast |(?<!\w)early |late )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?: (?:morning|afternoon|evening|night))?)\b(?!,? (?:the )?\d|,? [A-Z][a-z]+\.? \d|’s|'s| \()"
)
_AHEAD = re.compile(
    r"\b(?:will|would|could|may|might|next|upcoming|coming|due|set to|plan(?:s|ned)?|expect(?:s|ed)?"
    r"|schedul\w+|target\w*|goals?|aims?|ahead|hopes?|until|forthcoming|future|forecast\w*|project(?:s|ed)"
    r"|pledge[sd]?|promise[sd]?|deadline|expires?|ends?|runs?|to be|[Bb]y)\b|[’']ll\b"
)
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
    if value is None or _is_background(text, blocks[number].span, value):
        return ReferenceDate()
    return ReferenceDate(value, DateOrigin.LEAD)


def _is_background(text: str, lead: Span, value: PartialDate) -> bool:
    """Tell whether the lead looks back: its news has a weekday of its own, or the text tells of later."""
    words = lead.quote(text)
    days = [match for match in _NEWS_DAY.finditer(words) if not _AFTER_DATE.search(words, 0, match.start())]
    earlier = itertools.takewhile(lambda one: one.value != value, find_dates(words))
    is_yearless = any(one.year is None for one in earlier)
    return is_yearless or bool(days) or any(_is_told_later(text, one, value) for one in find_dates(text))


def _is_told_later(text: str, mention: DateMention, value: PartialDate) -> bool:
    """Tell whether the text tells of a time years later as past."""
    is_later = mention.year is not None and mention.year - value.last.year >= _YEARS_LATER
    if not is_later or not _anchors(mention):
        return False
    around = text[max(0, mention.span.start - _LONGEST_LINE) : mention.span.end + _LONGEST_LINE]
    return not _AHEAD.search(around)


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
    told = [ReferenceDate(value, origin) for value in sorted(own, key=lambda one: one.last, reverse=True)]
    if base.value is None:
        latest = ReferenceDate(_latest(article.dates), origin)
        is_sure = origin is DateOrigin.SENTENCE and _is_bound(article, span)
        return tuple(dict.fromkeys([*told, latest])) if is_sure else ()
    is_later = _any_later(own, base.value)
    if is_later and base.origin in _PUBLICATION:
        return ()
    return tuple(told) if is_later and base.origin is DateOrigin.LEAD else (*told, base)


def _is_bound(article: CheckedArticle, span: Span) -> bool:
    """Tell whether a date opens the sentence of the words, or follows them in the same clause."""
    sentence, text = article.sentence_around(span), article.text
    dates = [one.span for one in article.dates_in(sentence) if one.value and _anchors(one)]
    return any(
        one.start - sentence.start <= _LONGEST_OPENING
        if one.end <= span.start
        else not _CLAUSE.search(text, span.end, one.start)
        for one in dates
    )


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
        own = anchoring_dates(article, earlier)
        if own and not _is_to_come(article, earlier, own):
            return own, DateOrigin.PARAGRAPH
        passed = earlier
    return [], DateOrigin.NONE


def _is_to_come(article: CheckedArticle, sentence: Span, dates: Sequence[PartialDate]) -> bool:
    """Tell whether a sentence only announces its dates: “They will join on 1 January.”"""
    base = publication_of(article)
    is_later = base is not None and _any_later(dates, base)
    return is_later and bool(_AHEAD.search(article.text, sentence.start, sentence.end))


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
