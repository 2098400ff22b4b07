"""Which date a sentence is judged by, and which one the text proposes for the whole article."""

import re
from collections.abc import Sequence

from factcheck.checking.article import CheckedArticle, TextBlock
from factcheck.checking.dates import OPEN_ENDED, DateMention, find_dates, is_explicit
from factcheck.checking.finding import ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import BlockKind, DateOrigin
from factcheck.domain.spans import Span

_END_OF_TERM = frozenset({"office in", "office on", "power in", "power on", "house in", "house on"})
_RETURN = re.compile(
    r"\b(?:[Nn]ow|[Tt]oday|[Cc]urrently|[Tt]his (?:week|month|year|morning)"
    r"|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_DATELINE = re.compile(
    r"(?:(?:Published|Updated|Posted|Date|Last updated|First published)(?: on)?:?\s{1,3})?"
    r"(?:[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,3}(?:, [A-Z][\w.’' -]{1,30})?(?:,| \(| [—–|·•-])\s{0,3})?"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s{1,3})?"
)
_AFTER_DATELINE = re.compile(r"\s{0,3}(?:$|\n|[)]?\s{0,3}(?:[—–]|--|-\s|\())")
_PUBLICATION = (DateOrigin.GIVEN, DateOrigin.DATELINE)
_EARLY_BLOCKS = 4
_LEAD_KINDS = (BlockKind.BODY, BlockKind.LIST)


def propose_reference_date(text: str, blocks: Sequence[TextBlock]) -> ReferenceDate:
    """Return the date of a dateline, else the first explicit date in the lead, else none."""
    dates = find_dates(text)
    for block in blocks[:_EARLY_BLOCKS]:
        if value := _dateline(text, block, dates):
            return ReferenceDate(value, DateOrigin.DATELINE)
    lead = next((block.span for block in blocks if block.kind in _LEAD_KINDS), None)
    if lead:
        for mention in dates:
            if lead.holds(mention.span) and mention.value and mention.month and _anchors(mention):
                return ReferenceDate(mention.value, DateOrigin.LEAD)
    return ReferenceDate()


def _dateline(text: str, block: TextBlock, dates: Sequence[DateMention]) -> PartialDate | None:
    """Return the day that opens the block, if the block is a dateline or begins with one."""
    for mention in dates:
        if not block.span.holds(mention.span) or not mention.day or not mention.value:
            continue
        is_opening = _DATELINE.fullmatch(text, block.span.start, mention.span.start)
        is_closed = _AFTER_DATELINE.match(text, mention.span.end, block.span.end)
        return mention.value if is_opening and is_closed else None
    return None


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


def _own_dates(article: CheckedArticle, span: Span) -> tuple[list[PartialDate], DateOrigin]:
    sentence = article.sentence_at(span.start)
    if sentence is None:
        return [], DateOrigin.NONE
    if own := anchoring_dates(article, sentence):
        return own, DateOrigin.SENTENCE
    passed = [sentence]
    for earlier in reversed(article.sentences_before(sentence)):
        if any(_RETURN.search(article.text, one.start, one.end) for one in passed):
            break
        if own := anchoring_dates(article, earlier):
            return own, DateOrigin.PARAGRAPH
        passed.append(earlier)
    return [], DateOrigin.NONE


def anchoring_dates(article: CheckedArticle, span: Span) -> list[PartialDate]:
    """Return the explicit dates on which something in the span is said to happen."""
    return [mention.value for mention in article.dates_in(span) if mention.value and _anchors(mention)]


def _anchors(mention: DateMention) -> bool:
    is_edge = mention.preposition in OPEN_ENDED or mention.governor in _END_OF_TERM
    return is_explicit(mention) and not is_edge


def _any_later(dates: Sequence[PartialDate], publication: PartialDate) -> bool:
    return any(one.first > publication.last for one in dates)


def _latest(dates: Sequence[DateMention]) -> PartialDate | None:
    values = [mention.value for mention in dates if mention.value and _anchors(mention)]
    return max(values, key=lambda one: one.last, default=None)
