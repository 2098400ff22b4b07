"""R16: two dated acts of one subject in an order in which they cannot come."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, is_hypothetical
from factcheck.checking.dates import DateMention
from factcheck.checking.finding import Finding
from factcheck.checking.order.acts import Act, dated_acts, is_told_as_earlier, places_of, share_party
from factcheck.checking.order.pairs import ACTS, PAIRS, ROLES, Role
from factcheck.checking.order.turned import check_turned
from factcheck.checking.order.wording import order_finding
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

_AGAIN = re.compile(
    r"\b(?:again|second|another|earlier|previous(?:ly)?|twice|re-?(?:arrested|opened|elected|married|joined|launched|appointed)"
    r"|posthumous(?:ly)?|absentia|old\sstyle|backdated|retroactive(?:ly)?|retrospective(?:ly)?|first\stime|former|new)\b",
    re.IGNORECASE,
)
_REVIVED = re.compile(
    r"\b(?:posthumous\w*|re-?unit\w+|re-?form(?:ed|ing)|reviv\w+|re-?launch\w*|re-?buil\w+|re-?establish\w*|restor\w+|re-?open\w*"
    r"|re-?found\w*|reborn|predecessors?|successors?|replac\w+|renegotiat\w+|amend\w+|provisional(?:ly)?|retroactive(?:ly)?)\b",
    re.IGNORECASE,
)
_KIN = re.compile(
    r"\b(?:son|daughter|father|mother|wife|widow|widower|husband|brother|sister|child|children|grand\w+|parents?|twins?|nephew|niece)\b",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d")
_SOME_YEAR = 2001
_NEAR = timedelta(days=90)


def check_event_order(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each pair of acts whose dates are in the wrong order."""
    for sentence in article.sentences:
        dates = [one for one in article.dates_in(sentence) if one.value or one.day]
        if len(dates) > 1 and not is_furniture(article, sentence):
            yield from _check(article, sentence, dates)
        if _FIGURES.search(article.text, sentence.start, sentence.end) and not is_furniture(
            article, sentence
        ):
            yield from check_turned(article, sentence)


def _check(article: CheckedArticle, sentence: Span, dates: list[DateMention]) -> Iterator[Finding]:
    found = list(ACTS.finditer(article.text, sentence.start, sentence.end))
    roles = [ROLES[" ".join(match[0].lower().split())] for match in found]
    if not any(_shared(one, other) for one, other in combinations(roles, 2)) or is_hypothetical(
        article, sentence
    ):
        return
    tree = article.tree_of(sentence)
    acts = list(dated_acts(tree, article.text, found, dates)) if tree else []
    for one, other in combinations(acts, 2):
        for number, is_turned in _shared(one.roles, other.roles):
            begin, end = (other, one) if is_turned else (one, other)
            if tree and _clashes(begin.date, end.date) and _is_one_story(article, tree, number, begin, end):
                yield order_finding(article, begin, end)
                return


def _shared(one: frozenset[tuple[int, Role]], other: frozenset[tuple[int, Role]]) -> list[tuple[int, bool]]:
    """Return the pairs that the two make, and for each whether the second is the beginning."""
    return [
        (number, role is Role.END)
        for number, role in sorted(one)
        if (number, Role.BEGIN if role is Role.END else Role.END) in other
    ]


def _clashes(begin: DateMention, end: DateMention) -> bool:
    """Tell whether the beginning lies after the end, whatever day of a month or year is meant.

    Without a year on both, the two are taken to lie in one year if that makes them lie near each other.
    """
    if begin.value and end.value:
        return begin.value.first > end.value.last
    year = begin.year or end.year or _SOME_YEAR
    first, last = _in_year(begin, year), _in_year(end, year)
    return bool(first and last and timedelta(0) < first.first - last.last < _NEAR)


def _in_year(mention: DateMention, year: int) -> PartialDate | None:
    try:
        return PartialDate(year, mention.month, mention.day) if mention.month else None
    except ValueError:
        return None


def _is_one_story(article: CheckedArticle, tree: Tree, number: int, begin: Act, end: Act) -> bool:
    """Tell whether both acts are surely of one subject, and the beginning the one that the end ends."""
    words = tree.span.quote(article.text)
    if begin.is_present != end.is_present or not share_party(tree, begin, end):
        return False
    if PAIRS[number].is_once:
        return not _KIN.search(words) and not _REVIVED.search(words)
    places = places_of(tree, begin), places_of(tree, end)
    if _AGAIN.search(words) or (all(places) and places[0] != places[1]):
        return False
    if begin.verb < end.verb:
        return not is_told_as_earlier(tree, end.verb)
    return is_told_as_earlier(tree, begin.verb) or tree.relation(begin.verb) == "acl"
