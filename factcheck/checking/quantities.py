"""R23: one quantity given with two values in the text."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from factcheck.checking.article import CheckedArticle
from factcheck.checking.finding import Finding
from factcheck.checking.headlines.fitting import fits, is_slip, is_swap
from factcheck.checking.headlines.statements import Statement, statements_in
from factcheck.checking.headlines.told import is_of_now, times_told
from factcheck.checking.numbers import NumberKind
from factcheck.domain.labels import BlockKind, FindingLevel
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_BODY = (BlockKind.BODY, BlockKind.LIST)
_MOST_BLOCKS = 60
_MOST_VALUES = 6
_NEAR = 70
_STEM = 5
_WORD = re.compile(r"[^\W\d_]{4,30}")
_CHANGE = re.compile(
    r"\b(?:rose|risen|rises?|fell|fallen|falls?|grew|grown|grows?|increas\w{1,4}|decreas\w{1,4}|drop\w{0,4}"
    r"|doubled|tripled|halved|gained|lost|up|down|more|fewer|less|another|other|second|third|former|next"
    r"|targets?|budgeted|but|instead|rather|whereas|compared|previous(?:ly)?|then|half|part|share"
    r"|remaining|rest|additional|further|combined|altogether|initial(?:ly)?)\b",
    re.IGNORECASE,
)
_THE = re.compile(r"\b(?:the|those|these|its|their|his|her)\s$", re.IGNORECASE)
_MOMENT = re.compile(
    r"\b(?:summer|winter|spring|autumn|night|weekdays?|weekends?|mornings?|evenings?|Mon|Tues"
    r"|Wednes|Thurs|Fri"
    r"|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|north\w*"
    r"|south\w*|east\w*|west\w*|men|women|boys|girls|adults?|children)(?:day)?\b"
)
_MANY = 2
_NOUN_OF = re.compile(r"(?<!\w)[A-Za-z]{4,20}\sof\s$")
_OF_NOUN = re.compile(r"\sof\s(?:his|her|its|their|the)\s[a-z]{3,20}(?=[\s.,;])")
_OWNED = re.compile(r"(?:\b(?:the|its|their|his|her)|[’']s?)\s$", re.IGNORECASE)
_EMPTY = word_list("""
    said says have that with from were will been they their this than which after also would about over
    there when what into some most many such only other year years month months week weeks people
    million billion thousand hundred percent cent where while between before under during around could
    should since until these those them then told made make more least nearly almost""")


@dataclass(frozen=True)
class _Given:
    """A statement with its sentence and the words near it."""

    statement: Statement
    sentence: Span
    stems: frozenset[str]


def check_quantities(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a query for each quantity that the text seems to give twice, with different values."""
    by_key: dict[str, list[_Given]] = defaultdict(list)
    for given in _given(article):
        by_key[given.statement.key].append(given)
    for found in by_key.values():
        values = {one.statement.number.value for one in found}
        if 1 < len(values) <= _MOST_VALUES:
            yield from _clashes(article, found)


def _given(article: CheckedArticle) -> Iterator[_Given]:
    for block in [one for one in article.blocks if one.kind in _BODY][:_MOST_BLOCKS]:
        for sentence in article.sentences_of(block.span):
            found = statements_in(article, sentence) if article.numbers_in(sentence) else []
            for statement in found:
                yield _Given(statement, sentence, _stems(article.text, sentence, statement))


def _stems(text: str, sentence: Span, statement: Statement) -> frozenset[str]:
    """Return the beginnings of the words near the number, without what it counts and empty words."""
    start = max(sentence.start, statement.span.start - _NEAR)
    end = min(sentence.end, statement.span.end + _NEAR)
    words = f"{text[start : statement.span.start]} {text[statement.span.end : end]}".lower()
    return frozenset(word[:_STEM] for word in _WORD.findall(words) if word not in _EMPTY)


def _clashes(article: CheckedArticle, found: Sequence[_Given]) -> Iterator[Finding]:
    for one, other in combinations(found, 2):
        if (
            one.sentence != other.sentence
            and _clash(article, one, other)
            and not _both_again(found, one, other)
        ):
            yield _finding(article, one.statement, other.statement)
            return


def _clash(article: CheckedArticle, one: _Given, other: _Given) -> bool:
    first, second = one.statement.number, other.statement.number
    if fits(first, second) or fits(second, first) or not (first.is_plain and second.is_plain):
        return False
    if is_swap(first, second) and _is_same_frame(article, one, other):
        return _are_of_one_moment(article, one, other) and _are_of_one_year(article, one, other)
    is_toll = one.statement.is_toll and one.statement.is_sure and one.statement.who == other.statement.who
    if not is_toll and not (is_slip(first, second) and _share_words(article, one, other)):
        return False
    if any(_is_not_told(article, given) for given in (one, other)):
        return False
    if _is_taken_up(article, max(one, other, key=lambda given: given.sentence.start)):
        return _are_of_one_time(article, one, other)
    if any(_CHANGE.search(given.sentence.quote(article.text)) for given in (one, other)):
        return False
    if all(is_of_now(article, given.statement, given.sentence) for given in (one, other)):
        return _are_of_one_moment(article, one, other)
    return len(one.stems & other.stems) >= _MANY and _are_of_one_time(article, one, other)


def _share_words(article: CheckedArticle, one: _Given, other: _Given) -> bool:
    """Tell whether the words near the numbers are of one thing; a sum of money may be of anything."""
    shared = one.stems & other.stems
    if one.statement.number.kind is not NumberKind.MONEY or len(shared) >= _MANY:
        return bool(shared)
    later = max(one.sentence, other.sentence).quote(article.text).lower()
    return any(re.search(rf"\b(?:the|this|that|its)\s{re.escape(stem)}", later) for stem in shared)


def _is_taken_up(article: CheckedArticle, later: _Given) -> bool:
    """Tell whether the later number is said to be known: “the 68 million tons moved in 2016”."""
    start = later.statement.number.span.start
    return bool(_THE.search(article.text, max(later.sentence.start, start - _NEAR), start))


def _are_of_one_time(article: CheckedArticle, one: _Given, other: _Given) -> bool:
    first, second = (times_told(article, given.sentence) for given in (one, other))
    is_one = first == second or (bool(first and second) and (first <= second or second <= first))
    return is_one and _are_of_one_moment(article, one, other)


def _are_of_one_moment(article: CheckedArticle, one: _Given, other: _Given) -> bool:
    first, second = _moments(article, one), _moments(article, other)
    return not first or not second or first == second


def _are_of_one_year(article: CheckedArticle, one: _Given, other: _Given) -> bool:
    """Tell whether the sentences do not name different years."""
    first, second = ({mention.year for mention in article.dates_in(given.sentence)} for given in (one, other))
    return not (first - {None}) or not (second - {None}) or bool(first & second - {None})


def _is_same_frame(article: CheckedArticle, one: _Given, other: _Given) -> bool:
    """Tell whether the same words stand beside both numbers, or both are known: “its 37 ports”."""
    texts = [_frame(article, given) for given in (one, other)]
    (before, after), (earlier, later) = texts
    is_named = bool(before and before == earlier) or bool(after and after == later)
    is_counted = one.statement.key.startswith("noun")
    shared = len(one.stems & other.stems)
    is_known = all(_OWNED.search(_before(article, given)) for given in (one, other))
    return is_named or (is_counted and (shared > _MANY or (is_known and shared > 0)))


def _frame(article: CheckedArticle, given: _Given) -> tuple[str, str]:
    """Return “revenue of” before the number and “of his body” after it, as far as there is such a thing."""
    before, after = (
        _NOUN_OF.search(_before(article, given)),
        _OF_NOUN.match(article.text, given.statement.number.span.end),
    )
    return before[0].lower() if before else "", after[0].lower() if after else ""


def _before(article: CheckedArticle, given: _Given) -> str:
    start = given.statement.number.span.start
    return article.text[max(given.sentence.start, start - _NEAR) : start]


def _moments(article: CheckedArticle, given: _Given) -> set[str]:
    """Return the seasons and sides that the sentence names, in small letters."""
    return {word.lower() for word in _MOMENT.findall(given.sentence.quote(article.text))}


def _is_not_told(article: CheckedArticle, given: _Given) -> bool:
    """Tell whether the number is one of several parts, or quoted."""
    return given.statement.is_part or article.is_quoted(given.statement.span)


def _both_again(found: Sequence[_Given], one: _Given, other: _Given) -> bool:
    """Tell whether both values stand again elsewhere, so that there are two quantities."""
    values = [given.statement.number.value for given in found]
    return min(values.count(given.statement.number.value) for given in (one, other)) > 1


def _finding(article: CheckedArticle, one: Statement, other: Statement) -> Finding:
    first, second = one.span.quote(article.text), other.span.quote(article.text)
    return Finding(
        rule="R23",
        kind="internal_quantity",
        level=FindingLevel.QUERY,
        spans=(one.span, other.span),
        quote=f"{first} … {second}",
        headline="One quantity seems to be given twice, with different values",
        message=f"The text has “{first}” and “{second}”. They look like one quantity, one of them mistyped.",
        reference={"fact": f"The text also has “{first}”", "source": "the article itself"},
        computation=f"{one.number.value:f} ≠ {other.number.value:f}",
        repair="Correct whichever is at fault, or say how the two differ.",
        group=f"quantity-{one.key}-{min(one.number.value, other.number.value):f}",
    )
