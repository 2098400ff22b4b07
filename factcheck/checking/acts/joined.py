"""Two acts told in one breath, each with its day: “arrested on 14 June 2017, and released on 9 June 2017”.

The words alone tell that both are of one subject, where the parser hangs one of them elsewhere.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.checking.acts.dated import Act
from factcheck.checking.acts.pairs import ACTS, PAIRS, ROLES
from factcheck.checking.acts.stories import AGAIN, shared
from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import OPEN_ENDED, DateMention
from factcheck.domain.spans import Span

_TO_DATE = re.compile(r"(?:\s[a-z][a-z’'-]{1,14}){0,4}\s(?:on|in)\s(?:the\s)?")
_AND = re.compile(r",?\s(?:and|then|and\sthen)\s(?:(?:was|were|then|later|finally)\s){0,2}")
_COMMA = re.compile(r",\s")
_WHICH = re.compile(r"\b(?:which|that|who)\s(?:was\s|were\s)?$")
_UNREAL = re.compile(
    r"\b(?:would|could|should|might|may|not|never|had|having|to|nearly|almost|after|before|re|first)[\s-]"
    r"(?:be\s|been\s|have\s|have\sbeen\s)?$"
)
_REACH = 24


def find_joined(article: CheckedArticle, sentence: Span) -> Iterator[tuple[Act, Act]]:
    """Yield each beginning with the end that follows it at once, both with a day or month of a year."""
    dates = [one for one in article.dates_in(sentence) if one.value and one.year]
    if len(dates) < 2:
        return
    acts = [
        act
        for match in ACTS.finditer(article.text, sentence.start, sentence.end)
        if (act := _act(article, match, dates))
    ]
    for begin, end in pairwise(acts):
        numbers = [number for number, is_turned in shared(begin.roles, end.roles) if not is_turned]
        if numbers and not PAIRS[numbers[0]].is_return and _are_joined(article, begin, end):
            yield begin, end


def _act(article: CheckedArticle, match: re.Match[str], dates: list[DateMention]) -> Act | None:
    """Return the act with the date right behind it."""
    words = " ".join(match[0].lower().split())
    own = next((one for one in dates if one.span.start > match.end()), None)
    if own is None or own.preposition in OPEN_ENDED:
        return None
    if not _TO_DATE.fullmatch(article.text, match.end(), own.span.start):
        return None
    return Act(words, -1, match.end(), own, ROLES[words])


def _are_joined(article: CheckedArticle, begin: Act, end: Act) -> bool:
    """Tell whether nothing stands between the day of the one and the other, as of one subject."""
    text, start, verb = article.text, begin.end - len(begin.words), end.end - len(end.words)
    before = text[max(0, start - _REACH) : start]
    if _UNREAL.search(before) or AGAIN.search(text, start, end.date.span.end):
        return False
    is_main = bool(_WHICH.search(before)) and bool(_COMMA.fullmatch(text, begin.date.span.end, verb))
    return is_main or bool(_AND.fullmatch(text, begin.date.span.end, verb))
