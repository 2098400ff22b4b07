"""A length of time after or before a dated event: “in 2019, 20 years after the 1989 fall of the wall”."""

import re
from collections.abc import Iterator, Sequence

from factcheck.checking.anchors import publication_of
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
    r"\s(?:(?P<after>after|since|following|on\sfrom)|(?P<before>before|prior\sto|ahead\sof))\s(?P<event>)",
    re.IGNORECASE,
)
_EVENT = re.compile(r"(?<!\w)(?:[\w’'.&-]{1,30}+\s){0,12}", re.IGNORECASE)
_DATE_BEFORE = re.compile(r",\s(?:and\s|just\s|exactly\s|more\sor\sless\s)?|\s?[–—]\s?|\s\(", re.IGNORECASE)
_DATE_AFTER = re.compile(r"[^,;.()\d]{0,60}+,\s(?:in|on)\s(?:the\s)?", re.IGNORECASE)
_STILL = re.compile(
    r"\b(?:this\syear|still|now|today|has|have|is|are|remains?|continues?|marks?)\b", re.IGNORECASE
)
_MARKED = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|this\s(?:week|weekend|month|year))\s"
    r"(?:marks?|marked|will\smark|is|was)\s(?:exactly\s)?$",
    re.IGNORECASE,
)
_NO_TIME = OPEN_ENDED | {"and", "or"}
_REACH = 40
_ROUNDING = 0.12
_FEW_YEARS = 5
_IN = "in "


def check_after(article: CheckedArticle, sentence: Span, lengths: Sequence[Length]) -> Iterator[Finding]:
    """Yield a finding for each “N years after” an event whose date does not lie so far back."""
    for length in lengths:
        way = None if length.is_modifier else _WAY.match(article.text, length.span.end, sentence.end)
        event = _event_date(article, sentence, way) if way else None
        if way is None or event is None or event.value is None or _is_first_time(article.text, length, way):
            continue
        told = _told_date(article, sentence, length, event)
        yield from _compared(article, length, event, told, is_after=bool(way["after"]))


def _is_first_time(text: str, length: Length, way: re.Match[str]) -> bool:
    """Tell “the first win in 20 years since 1978”, where the years and the date are two things."""
    before = text[max(0, length.span.start - len(_IN)) : length.span.start]
    return before.lower() == _IN and (way["after"] or "").lower() == "since"


def _compared(
    article: CheckedArticle,
    length: Length,
    event: DateMention,
    told: DateMention | PartialDate | None,
    *,
    is_after: bool,
) -> Iterator[Finding]:
    used = article.reference_date if isinstance(told, PartialDate) else None
    value = told.value if isinstance(told, DateMention) else told
    if event.value is None or value is None:
        return
    first, last = (event.value, value) if is_after else (value, event.value)
    if last.last < first.first or fits(length.widened(_ROUNDING) if used else length, first, last):
        return
    span = around(length.span, event.span, *([told.span] if isinstance(told, DateMention) else []))
    yield length_finding(article, length, (first, last), span, used=used)


def _event_date(article: CheckedArticle, sentence: Span, way: re.Match[str]) -> DateMention | None:
    """Return the first date after the words, if it is the date of the event that they name."""
    dates = [one for one in article.dates_in(sentence) if one.span.start >= way.start("event")]
    words = article.text[way.start("event") : dates[0].span.start].split() if dates else []
    is_bare_since = not words and way["after"] == "since"
    if (
        not dates
        or is_bare_since
        or not _EVENT.fullmatch(article.text, way.start("event"), dates[0].span.start)
    ):
        return None
    return None if OPEN_ENDED.intersection(word.lower() for word in words) else dates[0]


def _told_date(
    article: CheckedArticle, sentence: Span, length: Length, event: DateMention
) -> DateMention | PartialDate | None:
    """Return the date of what the sentence tells: one in it, or the article's own if it tells of now."""
    others = [one for one in article.dates_in(sentence) if one.value and one != event]
    for one in others:
        if one.preposition not in _NO_TIME and _is_beside(article.text, length, event, one):
            return one
    if len(others) == 1:
        return others[0] if _tells_of(article, sentence, length, others[0]) else None
    publication = publication_of(article)
    if publication is None or others or length.count < _FEW_YEARS:
        return None
    return publication if _tells_of_now(article, sentence, length) else None


def _is_beside(text: str, length: Length, event: DateMention, other: DateMention) -> bool:
    """Tell whether the date stands right before the length or right after the event."""
    is_before = _DATE_BEFORE.fullmatch(text, other.span.end, length.span.start)
    return bool(is_before or _DATE_AFTER.fullmatch(text, event.span.end, other.span.start))


def _tells_of(article: CheckedArticle, sentence: Span, length: Length, other: DateMention) -> bool:
    """Tell whether the length and the other date belong to one act."""
    tree = article.tree_of(sentence)
    one, two = (top_of(tree, span) if tree else None for span in (length.span, other.span))
    if tree is None or one is None or two is None or other.preposition not in {"in", "on"}:
        return False
    return verb_above(tree, one) == tree.tokens[two].head == verb_above(tree, two)


def _tells_of_now(article: CheckedArticle, sentence: Span, length: Length) -> bool:
    if _MARKED.search(article.text[max(sentence.start, length.span.start - _REACH) : length.span.start]):
        return True
    tree = article.tree_of(sentence)
    one = top_of(tree, length.span) if tree else None
    if tree is None or one is None:
        return False
    verb = verb_above(tree, one)
    helpers = [verb, *tree.having(verb, "aux", "cop")]
    return _is_present(tree, helpers) and any(
        _STILL.fullmatch(tree.words[place]) for place in [*helpers, *tree.children[verb]]
    )


def _is_present(tree: Tree, helpers: Sequence[int]) -> bool:
    tags = {tree.tag(place) for place in helpers}
    return not tags.isdisjoint({"VBZ", "VBP"}) and tags.isdisjoint({"VBD", "MD"})
