"""Times of day that no clock shows: “at 25:30 GMT”, “at 13:75”."""

import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import sentence_text
from factcheck.checking.finding import Finding
from factcheck.checking.impossible.wording import impossible
from factcheck.domain.spans import Span

_ZONE = r"\s?(?:[ap]\.?m\b|GMT|UTC|[ECMP][SD]T\b|BST|CEST?\b|hours\b|hrs\b|local time|o[’']clock)"
_TIME = re.compile(
    r"\b(?P<before>at|by|from|until|till|around|about|before|after|between|and|to)\s(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?!\d|[:.]\d|%)"
    rf"(?P<zone>{_ZONE})?"
)
_BARE_HOUR = re.compile(r"(?<![\w:.,$€£-])(?P<hour>\d{2})(?P<zone>\s?(?:[ap]\.?m\b\.?|o[’']clock))")
_OF_DAY = frozenset({"at", "by", "from", "until", "till", "around"})
_NO_TIME = re.compile(
    r"\b(?:scores?|scored|leads?|led|trail\w*|behind|ratio|verse|chapter|odds|laps?|lap\s?times?|seconds|records?|personal\sbest"
    r"|clocked|finish\w*|race|quarter|overs?|innings|set|wins?|won|lost|beat|percent|cents|Psalms?|Luke|Matthew|John|Mark|Genesis|Isaiah)\b",
    re.IGNORECASE,
)
_LAST_HOUR, _LAST_MINUTE = 24, 59
_TWO = 2


def check_times(article: CheckedArticle) -> Iterator[Finding]:
    for match in _TIME.finditer(article.text):
        hour, minute = int(match["hour"]), int(match["minute"])
        span = Span(match.start("hour"), match.end("minute"))
        if (hour <= _LAST_HOUR and minute <= _LAST_MINUTE) or not _is_time(article, match, span):
            continue
        why = "an hour has 60 minutes" if hour <= _LAST_HOUR else "a day has 24 hours"
        yield from impossible(article, span, why, "Correct the time.")
    for match in _BARE_HOUR.finditer(article.text):
        if int(match["hour"]) > _LAST_HOUR:
            span = Span(match.start(), match.end())
            yield from impossible(article, span, "a day has 24 hours", "Correct the time.")


def _is_time(article: CheckedArticle, match: re.Match[str], span: Span) -> bool:
    """Tell a time of day from a score, a lap or a verse; one over 24 hours needs a word such as “GMT”."""
    has_colon, zone = ":" in span.quote(article.text), (match["zone"] or "").strip().lower()
    is_of_day = match["before"].lower() in _OF_DAY
    if zone:
        return zone[0] in "ap" or (has_colon and (is_of_day or zone[0] != "h"))
    is_like_time = has_colon and int(match["hour"]) <= _LAST_HOUR and is_of_day and len(match["hour"]) == _TWO
    return is_like_time and not _NO_TIME.search(sentence_text(article, span))
