"""R25: million against billion, a part larger than its whole, and a range with one scale left out."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from factcheck.checking.arithmetic.portions import portions_in
from factcheck.checking.arithmetic.skeleton import MONEY, Skeleton, skeleton_of
from factcheck.checking.arithmetic.sums import broken_down
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, is_supposed
from factcheck.checking.finding import Finding
from factcheck.checking.numbers import NumberKind, NumberMention
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_FIGURES = r"\d{1,3}(?:\.\d{1,2})?"
_SCALE = r"(?P<scale>[ -]?(?:million|billion|trillion|mn?|bn|tn))\b"
_CURRENCIES = (
    r"(?: (?:euros?|dollars|pounds|yen|yuan|rupees|crowns|kroner|kronor|francs|pesos|rand|rou?bles|won))\b"
)
_RANGES = (
    re.compile(
        rf"(?<![\w.,$£€])(?P<sign>[$£€])(?P<low>{_FIGURES}) (?:and|to) (?P=sign)(?P<high>{_FIGURES}){_SCALE}"
        r"(?P<after>)"
    ),
    re.compile(
        r"\b(?:between (?=[\d.]{1,6} and)|from (?=[\d.]{1,6} to))(?P<sign>)"
        rf"(?P<low>{_FIGURES}) (?:and|to) (?P<high>{_FIGURES}){_SCALE}(?P<after>{_CURRENCIES})"
    ),
)
_REPAIR = "Correct one of the two sums, or its million or billion."
_OF_THE = re.compile(
    r"(?:,| \()? ?(?:out )?of (?:the|its|their|his|her|that|this)(?: \w{1,20}){0,2}(?: of)? "
)
_INCLUDING = re.compile(
    r"(?: (?!and\b|or\b|but\b)[A-Za-z'-]{1,20}){0,5}(?:(?:,|—| \() ?(?:including|of which"
    r"|which includes)| includes?| included|[,;] (?:and )?of (?:that|this),?) "
)
_APPOSED = re.compile(r"(?: [A-Za-z'-]{1,20}){0,4}(?:,|—| \() ?")
_OF_IT = re.compile(r" of (?:it|which|that|them)\b")
_GOAL = re.compile(
    r"\b(?:goal|target|needed|need|sought|asked|minimum|due|owed?|asking|original\w*|planned"
    r"|initial\w*|estimate[ds]?|reserve|list price)\b"
)
_FOR = re.compile(
    r" (?:for|to|in|on|of|from|comes?|came|will|was|is|went|goes|has|set|earmarked|allocated|would|worth)\b"
)
_AFTER = re.compile(r"[ -]((?:[a-z][a-z'-]{1,20} ){0,2}[a-z][a-z'-]{2,20})\b")
_AMOUNT = re.compile(
    r"\b(cost|price|value|budget|debt|deficit|profit|loss|revenue|turnover|fine|grant|fee|prize"
    r"|bill|salary|wage|pension"
    r"|estate|fund|loan|sales|rent|damage)\b"
)
_STOP = word_list("""
    a an the of in on for to from with by and or but at over into as per more than that this its
    their his her will was is are were be been has have had annual annually year years new total
    each every people dollars""")
_WORD = re.compile(r"[a-z]{3,20}")
_THOUSAND = Decimal(1000)
_REACH = 45
_LEAST_DIGITS = 2
_MOST_COMPARED = 200


def check_money(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each sum of money whose scale does not fit another one's."""
    found = [one for one in article.numbers if one.kind is NumberKind.MONEY]
    if found:
        yield from _ranges(article)
    if len(found) < 2:
        return
    for sentence in article.sentences:
        if sum(one.kind is NumberKind.MONEY for one in article.numbers_in(sentence)) > 1:
            skeleton = skeleton_of(article, sentence)
            yield from _parts(article, skeleton)
            yield from _portions(article, skeleton)
    yield from _swapped(article, found)


def _ranges(article: CheckedArticle) -> Iterator[Finding]:
    for match in (found for pattern in _RANGES for found in pattern.finditer(article.text)):
        sign, low, high, unit = match["sign"], match["low"], match["high"], match["scale"] + match["after"]
        if Decimal(low) < Decimal(high):
            yield from _finding(
                article,
                Span(*match.span()),
                FindingLevel.QUERY,
                f"as written the range begins at {sign}{low}{match['after']}, not at {sign}{low}{unit}",
                f"{sign}{low}{unit} to {sign}{high}{unit}",
                f"Write {sign}{low}{unit} if that is meant.",
            )


def _portions(article: CheckedArticle, skeleton: Skeleton) -> Iterator[Finding]:
    """Compare sums with the share or change that is made of them, and parts with their total."""
    for one in portions_in(skeleton):
        first, last = (item.span.quote(article.text) for item in (one.first, one.last))
        yield from _finding(
            article,
            Span(one.first.span.start, one.last.span.end),
            FindingLevel.FLAG if one.is_sure else FindingLevel.QUERY,
            f"{first} {one.said} {last}",
            f"{first} against {last}",
            _REPAIR,
        )
    for clash in broken_down(article, skeleton):
        if clash.has_larger_part:
            sums = f"{clash.currency}{max(clash.parts):,f}", f"{clash.currency}{clash.total:,f}"
            yield from _finding(
                article,
                clash.span,
                FindingLevel.FLAG,
                f"a part of {sums[0]} is larger than the total of {sums[1]}",
                f"{sums[0]} > {sums[1]}",
                _REPAIR,
            )


def _parts(article: CheckedArticle, skeleton: Skeleton) -> Iterator[Finding]:
    for number, (one, other) in enumerate(zip(skeleton.amounts, skeleton.amounts[1:], strict=False)):
        gap, after = skeleton.gap(number), skeleton.gap(number + 1)
        if one.mark != MONEY or other.mark != MONEY or one.mention.currency != other.mention.currency:
            continue
        if one.value > other.value and _OF_THE.fullmatch(gap) and not _GOAL.search(gap + after[:40]):
            part, whole = one, other
        elif one.value < other.value and _is_part_after(gap, after):
            part, whole = other, one
        else:
            continue
        span = Span(one.span.start, other.span.end)
        said = [item.span.quote(article.text) for item in (part, whole)]
        yield from _finding(
            article,
            span,
            FindingLevel.FLAG,
            f"{said[0]} cannot be a part of {said[1]}",
            f"{said[0]} > {said[1]}",
            _REPAIR,
        )


def _is_part_after(gap: str, after: str) -> bool:
    """Tell whether the second sum is said to be a part of the first: “including”, “of which”, “of it”."""
    is_apposed = _APPOSED.fullmatch(gap) and _OF_IT.match(after)
    return bool(is_apposed or (_INCLUDING.fullmatch(gap) and _FOR.match(after)))


def _swapped(article: CheckedArticle, found: Sequence[NumberMention]) -> Iterator[Finding]:
    """Compare sums of the same figures, one a thousand times the other, for one item."""
    scaled = [one for one in found if one.value >= _THOUSAND and not one.is_range]
    reported: set[Decimal] = set()
    for one, other in combinations(scaled[:_MOST_COMPARED], 2):
        small, large = sorted((one.value, other.value))
        if small * _THOUSAND != large or one.currency != other.currency or small in reported:
            continue
        if article.sentence_around(one.span) == article.sentence_around(other.span):
            continue
        if not (_has_scale(article, one) or _has_scale(article, other)) or not (
            items := _items(article, one, other)
        ):
            continue
        reported.add(small)
        is_sure = len(_digits(small)) >= _LEAST_DIGITS and _has_scale(article, one) == _has_scale(
            article, other
        )
        first, second = (item.span.quote(article.text) for item in (one, other))
        yield from _finding(
            article,
            other.span,
            FindingLevel.FLAG if is_sure else FindingLevel.QUERY,
            f"the text also says {first} of the same item ({', '.join(sorted(items))})",
            f"{first} against {second}: a factor of 1,000",
            "Check which of the two is meant, million or billion.",
        )


def _has_scale(article: CheckedArticle, one: NumberMention) -> bool:
    return bool(re.search(r"illion|\d\s?(?:bn|mn?|tn|k)\b", one.span.quote(article.text)))


def _digits(value: Decimal) -> str:
    return str(int(value)).rstrip("0")


def _items(article: CheckedArticle, one: NumberMention, other: NumberMention) -> set[str]:
    """Return what one of them names right after it, as far as the other's sentence names it too."""
    named = _noun_after(article, one) & _words_of(article, other)
    named = named or _noun_after(article, other) & _words_of(article, one)
    return named or _noun_before(article, one) & _noun_before(article, other)


def _noun_after(article: CheckedArticle, one: NumberMention) -> set[str]:
    match = _AFTER.match(article.text, one.span.end, one.span.end + _REACH)
    words = match[1].split() if match else []
    kept: list[str] = []
    for word in words:
        if word in _STOP:
            break
        kept.append(word)
    return set(kept)


def _noun_before(article: CheckedArticle, one: NumberMention) -> set[str]:
    """Return what is said to be so much: “the cost of the drive at $38 million”."""
    return set(_AMOUNT.findall(article.text[max(0, one.span.start - _REACH) : one.span.start].lower()))


def _words_of(article: CheckedArticle, one: NumberMention) -> set[str]:
    sentence = article.sentence_around(one.span).quote(article.text).lower()
    return set(_WORD.findall(sentence[:1000])) - _STOP


def _finding(
    article: CheckedArticle, span: Span, level: FindingLevel, said: str, computation: str, repair: str
) -> Iterator[Finding]:
    if is_furniture(article, span) or is_supposed(article, span):
        return
    quote = span.quote(article.text)
    yield Finding(
        rule="R25",
        kind="money_scale",
        level=FindingLevel.QUERY if article.is_quoted(span) else level,
        spans=(span,),
        quote=quote,
        headline="The sums of money do not fit each other",
        message=f"“{quote}”: {said}.",
        reference={"fact": computation, "source": "arithmetic"},
        computation=computation,
        repair=repair,
        group=f"money-{computation}",
    )
