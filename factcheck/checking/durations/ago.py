"""Lengths of time counted back from the article's own date: “30 years ago, in 1989”."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from factcheck.checking.anchors import publication_of
from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention
from factcheck.checking.durations.elapsed import fits
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.resolved import resolved
from factcheck.checking.durations.wording import around, length_finding
from factcheck.checking.finding import Finding
from factcheck.domain.spans import Span

_AGO_BEFORE_DATE = re.compile(
    r"\sago(?P<day>\s(?:this|last|next)\s\w{1,10}|\stoday|\stomorrow|\syesterday)?(?:,|\s?[–—])?\s(?:back\s)?(?:in|on|during)\s(?:the\s)?"
    r"(?:(?:early|late|mid)[\s-])?",
    re.IGNORECASE,
)
_DATE_BEFORE_AGO = re.compile(
    r"(?:,\s(?:last|this)\s(?:year|month|week))?(?:,|\s?[–—]|\s-)?\s\(?(?:more\sor\sless\s)?", re.IGNORECASE
)
_HAPPENED = re.compile(
    r"(?:\s[a-z-]{2,20}){0,2}\s(?:happened|occurred|took\splace|broke\sout|struck|erupted|was\sfought)\s",
    re.IGNORECASE,
)
_IN_STATE = re.compile(r"\b(?:in|on|under)\s[a-z]{2,15}\ssince\s$", re.IGNORECASE)
_AGO = re.compile(r"\sago\b", re.IGNORECASE)
_SINCE_DATE = re.compile(r",?\s(?:ever\s)?since\s", re.IGNORECASE)
_DATE_SINCE = re.compile(
    r",\s(?:for\s|that\sis\s|or\s|a\s(?:total|period|span|stretch|reign|run)\sof\s|an?\s|now\s|making\sit\s){0,3}",
    re.IGNORECASE,
)
_HAS_SERVED = re.compile(
    r",\s(?:has|have)\s(?:served|ruled|led|governed|reigned|headed|chaired|managed|held\s\w{1,12}\s\w{1,12})(?:\s[\w-]{1,20}){0,4}\sfor\s",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\s?(?:$|[.,;:)–—]|\s(?:in\s(?:all|total)|altogether|now)\b)")
_PERFECT = re.compile(r"\b(?:has|have)\b|[’'](?:s|ve)\sbeen\b", re.IGNORECASE)
_PAST_PERFECT = re.compile(r"\b(?:had|would)\b", re.IGNORECASE)
_REACH, _JOIN = 40, 4
_ROUNDING = 0.1


def check_ago(article: CheckedArticle, sentence: Span, lengths: Sequence[Length]) -> Iterator[Finding]:
    """Yield a finding for each length that leads from the article's date to another than the one beside."""
    publication = publication_of(article)
    if publication is None:
        return
    for mention, length in product(article.dates_in(sentence), lengths):
        if (publication.month is None and length.unit != "year") or _is_range(article.text, length):
            continue
        value = resolved(mention, publication, is_past=True)
        if value is None or value.first > publication.last:
            continue
        if fits(_meant(article.text, length, mention), value, publication):
            continue
        if not _is_counted_back(article, sentence, length, mention):
            continue
        if not _is_explained(article, sentence, length, mention):
            span = around(length.span, mention.span)
            yield length_finding(article, length, (value, publication), span, used=article.reference_date)


def _meant(text: str, length: Length, mention: DateMention) -> Length:
    """Return the length with room for rounding, and for a story that is a day or two old.

    “Ten years ago this week, in 2001” counts to the year.
    """
    beside = _AGO_BEFORE_DATE.fullmatch(text, length.span.end, mention.span.start)
    if beside and beside["day"]:
        return length.to_the_year()
    wide = length.widened(_ROUNDING)
    return replace(wide, low=wide.low - 1, high=wide.high + 1) if wide.unit == "day" else wide


def _is_explained(article: CheckedArticle, sentence: Span, length: Length, mention: DateMention) -> bool:
    """Tell whether the length leads to another date of the sentence, as in what somebody wrote then."""
    others = (one.value for one in article.dates_in(sentence) if one != mention)
    return any(one and mention.value and fits(length, mention.value, one) for one in others)


def _is_counted_back(article: CheckedArticle, sentence: Span, length: Length, mention: DateMention) -> bool:
    text, span = article.text, length.span
    if mention.span.start > span.end:
        if _AGO_BEFORE_DATE.fullmatch(text, span.end, mention.span.start):
            return True
        return bool(_SINCE_DATE.fullmatch(text, span.end, mention.span.start)) and _lasts(text, sentence)
    if _serves(text, mention, length):
        return True
    if _AGO.match(text, span.end):
        is_told = mention.value and _HAPPENED.fullmatch(text, mention.span.end, span.start)
        return bool(is_told or _DATE_BEFORE_AGO.fullmatch(text, mention.span.end, span.start))
    is_since = mention.preposition == "since" and _DATE_SINCE.fullmatch(text, mention.span.end, span.start)
    is_in_state = _IN_STATE.search(text[max(0, mention.span.start - _REACH) : mention.span.start])
    is_closed = bool(is_since and _CLOSED.match(text, span.end, sentence.end))
    return is_closed and (bool(is_in_state) or _lasts(text, sentence))


def _is_range(text: str, length: Length) -> bool:
    """Tell whether the length is the end of a range: “from five to ten years”."""
    start = length.span.start
    return text[max(0, start - _JOIN) : start] in (" to ", " or ")


def _serves(text: str, mention: DateMention, length: Length) -> bool:
    """Read “in office since 2010, has served for eight years”."""
    is_since = mention.preposition == "since" and mention.span.end <= length.span.start
    return bool(is_since and _HAS_SERVED.fullmatch(text, mention.span.end, length.span.start))


def _lasts(text: str, sentence: Span) -> bool:
    words = sentence.quote(text)
    return bool(_PERFECT.search(words)) and not _PAST_PERFECT.search(words)
