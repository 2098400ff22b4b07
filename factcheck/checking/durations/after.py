"""A length of time after or before a dated event: “in 2019, 20 years after the 1989 fall of the wall”."""

import re
from collections.abc import Iterator, Sequence

from factcheck.checking.anchors import publication_of
from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import OPEN_ENDED, DateMention
from factcheck.checking.durations.elapsed import fits
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.resolved import resolved
from factcheck.checking.durations.wording import around, length_finding
from factcheck.checking.finding import Finding
from factcheck.checking.governors import top_of, verb_above
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

_WAY = re.compile(
    r"\s(?:(?:(?:has|have)\s(?:now\s)?(?:passed|elapsed|gone\sby)\s)?(?P<after>after|since|following|on\sfrom)|(?P<before>before|prior\sto|ahead\sof))\s(?P<event>)",
    re.IGNORECASE,
)
_EVENT = re.compile(r"(?<!\w)(?:[\w’'.&-]{1,30}+\s){0,12}", re.IGNORECASE)
_DATE_BEFORE = re.compile(r",\s(?:and\s|just\s|exactly\s|more\sor\sless\s)?|\s?[–—]\s?|\s\(", re.IGNORECASE)
_DATE_AFTER = re.compile(r"[^,;.()\d]{0,60}+,\s(?:in|on)\s(?:the\s)?", re.IGNORECASE)
_STILL = re.compile(
    r"\b(?:this\syear|still|now|today|has|have|is|are|remains?|continues?|marks?|comes?|arrives?|falls?)\b",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|this\s(?:week|weekend|month|year))\s"
    r"(?:marks?|marked|will\smark|is|was)\s(?:exactly\s)?$",
    re.IGNORECASE,
)
_ON_FROM = re.compile(r"\son\sfrom\b", re.IGNORECASE)
_LED_IN = re.compile(r"[\w’'\"”)]\s$")
_TALE = re.compile(
    r"\b(?:stor(?:y|ies)|novel|book|films?|movie|series|play|drama|plot|tale|opera|musical|sequel|episode|scene|chapter|heroes?|characters?)\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b(?:(?:on|this|last|next)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|this\s(?:week|month))\b",
    re.IGNORECASE,
)
# “10 days after taking office, and held the vote on 31 October”: the date is that of the vote.
_NEXT_ACT = re.compile(
    r"\band\s(?:then\s)?(?:[a-z]{2,}ed|held|won|took|went|left|became|made|got|lost|met|set|came|gave|said|put|ran"
    r"|sent|told|began|led)\b"
)
_SOME_YEAR = 2001
_NO_TIME = OPEN_ENDED | {"and", "or"}
_REACH = 40
_ROUNDING = 0.12
_FEW_YEARS = 5
_IN = "in "


def check_after(article: CheckedArticle, sentence: Span, lengths: Sequence[Length]) -> Iterator[Finding]:
    """Yield a finding for each “N years after” an event whose date does not lie so far back."""
    ways = {
        one: _WAY.match(article.text, one.span.end, sentence.end) for one in lengths if not one.is_modifier
    }
    events = {one: _event_date(article, sentence, way) for one, way in ways.items() if way}
    for length, way in ways.items():
        event = events.get(length)
        if way is None or event is None or _is_first_time(article.text, length, way):
            continue
        others = [one for one in article.dates_in(sentence) if one not in events.values()]
        told = _told_date(article, sentence, length, event, others)
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
    if isinstance(told, DateMention) and _completes(told, event):
        return
    used = article.reference_date if isinstance(told, PartialDate) else None
    near = event.value or publication_of(article) or PartialDate(_SOME_YEAR)
    value = resolved(told, near) if isinstance(told, DateMention) else told
    happened = resolved(event, value or near)
    if happened is None or value is None:
        return
    first, last = (happened, value) if is_after else (value, happened)
    if last.last < first.first or fits(length.widened(_ROUNDING) if used else length, first, last):
        return
    span = around(length.span, event.span, *([told.span] if isinstance(told, DateMention) else []))
    yield length_finding(article, length, (first, last), span, used=used)


def _completes(told: DateMention, event: DateMention) -> bool:
    """Tell whether a year behind the event is its own: “10 days after the 11 September attacks in 2001”."""
    return event.year is None and told.month is None and told.span.start > event.span.end


def _event_date(article: CheckedArticle, sentence: Span, way: re.Match[str]) -> DateMention | None:
    """Return the first date after the words, if it is the date of the event that they name."""
    dates = [one for one in article.dates_in(sentence) if one.span.start >= way.start("event")]
    words = article.text[way.start("event") : dates[0].span.start].split() if dates else []
    is_bare_since = not words and way["after"] == "since"
    if (
        not dates
        or is_bare_since
        or _NEXT_ACT.search(article.text, way.start("event"), dates[0].span.start)
        or not _EVENT.fullmatch(article.text, way.start("event"), dates[0].span.start)
    ):
        return None
    return None if OPEN_ENDED.intersection(word.lower() for word in words) else dates[0]


def _told_date(
    article: CheckedArticle,
    sentence: Span,
    length: Length,
    event: DateMention,
    others: Sequence[DateMention],
) -> DateMention | PartialDate | None:
    """Return the date of what the sentence tells: one in it, or the article's own if it tells of now."""
    for one in others:
        if (one.value or length.unit != "year") and _is_beside(article.text, length, event, one):
            return one
    dated = [one for one in others if one.value]
    if len(dated) == 1:
        return dated[0] if _tells_of(article, sentence, length, dated[0]) else None
    publication = publication_of(article)
    if publication is None or others or length.count < _FEW_YEARS or event.value is None:
        return None
    return publication if _tells_of_now(article, sentence, length) else None


def _is_beside(text: str, length: Length, event: DateMention, other: DateMention) -> bool:
    """Tell whether the date stands right before the length or right after the event."""
    if _DATE_BEFORE.fullmatch(text, other.span.end, length.span.start):
        return other.preposition not in (_NO_TIME if length.unit == "year" else {"and", "or"})
    is_after = _DATE_AFTER.fullmatch(text, event.span.end, other.span.start)
    return bool(is_after) and other.preposition not in _NO_TIME


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
    if _ON_FROM.match(article.text, length.span.end) and not _names_another_year(article, sentence):
        return True
    tree = article.tree_of(sentence)
    one = top_of(tree, length.span) if tree else None
    if tree is None or one is None:
        return False
    verb = verb_above(tree, one)
    if tree.child(verb, "mark") is not None and verb not in tree.roots:
        verb = tree.tokens[verb].head
    helpers = [verb, *tree.having(verb, "aux", "cop")]
    words = sentence.quote(article.text)
    if verb in tree.roots and _is_set_off(article.text, sentence, length) and not _TALE.search(words):
        return _is_present(tree, helpers) or bool(_DAY.search(words))
    return _is_present(tree, helpers) and any(
        _STILL.fullmatch(tree.words[place]) for place in [*helpers, *tree.children[verb]]
    )


def _names_another_year(article: CheckedArticle, sentence: Span) -> bool:
    """Tell whether the paragraph has spoken of an earlier year before."""
    return any(one.year for here in article.sentences_before(sentence) for one in article.dates_in(here))


def _is_set_off(text: str, sentence: Span, length: Length) -> bool:
    """Tell whether the length opens the sentence or follows a comma: “So it ends, 20 years after”."""
    return not _LED_IN.search(text[sentence.start : length.span.start][-_REACH:])


def _is_present(tree: Tree, helpers: Sequence[int]) -> bool:
    tags = {tree.tag(place) for place in helpers}
    return not tags.isdisjoint({"VBZ", "VBP"}) and tags.isdisjoint({"VBD", "MD"})
