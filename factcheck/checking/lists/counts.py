"""R22: a number of things announced, and another number of them listed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from factcheck.checking.article import CheckedArticle
from factcheck.checking.finding import Finding
from factcheck.checking.headlines.counted import noun_after
from factcheck.checking.lists.items import ItemCount, count_items
from factcheck.checking.numbers import NumberKind, NumberMention
from factcheck.domain.labels import BlockKind, FindingLevel
from factcheck.domain.spans import Span
from factcheck.splitting.parser import LONGEST_SENTENCE
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_PHRASE = (
    r"(?P<noun>\s(?:[\w’'-]{1,24}\s){0,4}?(?:[a-z][a-z’'-]{1,24}s|[a-z]{0,12}(?:people|men|women|children)))"
    r"(?P<rest>\b[^,;:.()—–?!]{0,70}?)"
)
# What must follow first is looked for first, for a phrase can end at many places.
_AHEAD = r"(?=\s(?!\s)[^,;:.()—–?!]{1,197}+"
_ABOVE_ITEMS = re.compile(_AHEAD + ":)" + _PHRASE + r":$")
_MORE = re.compile(r"\b(?:including|such as|among|some of)\b")
_ITEM = r"[^,:;.?!()—–]{2,60}"
_COLON = re.compile(_AHEAD + ":)" + _PHRASE + r":\s(?P<list>[^:?!]{5,400}?)[.;]?$")
_DASH = re.compile(
    r"(?=\s(?!\s)[^,;:.()—–?!-]{0,197}+[—–-])"
    + _PHRASE
    + r"(?:\s?[—–]\s?|\s-\s)(?P<list>[^:?!—–]{5,300}?)(?:[.]?$|\s?[—–]|\s-\s)"
)
_BRACKET = re.compile(_AHEAD + r"\()" + _PHRASE + r"\s\((?P<list>[^():]{5,300})\)")
_COPULA = re.compile(_PHRASE + r"\s(?:are|were|will be)(?: now)?\s(?P<list>[^:?!—–();]{5,300}?)[.]?$")
_APPOSITION = re.compile(
    _AHEAD
    + ",)"
    + _PHRASE
    + rf",\s(?:namely\s)?(?P<list>(?:{_ITEM},\s){{0,11}}{_ITEM}?,?\sand\s{_ITEM})(?:,|\.?$)"
)
_NAMES = re.compile(
    r"(?:[Tt]he )?(?:(?<!\w)[A-Z][^\s,]{0,30}(?:\s(?!and\b)[\w’'-]{1,30}){0,4}(?:,\s(?:and\s)?"
    r"|\sand\s|$)){2,12}"
)
_LINK_BACK = re.compile(r"\s(?:are|were)\s(?:now\s)?(?:the|its|his|her|their|our)\s(?:only\s|remaining\s)?$")
_BEFORE = re.compile(rf"^(?:{_ITEM},\s){{0,11}}{_ITEM}?,?\sand\s{_ITEM}$")
_NAME = r"[A-Z][\w’'-]{1,30}(?:\s(?!and\b)[A-Z][\w’'-]{1,30}){0,4}"
_NAMELY_LIST = re.compile(
    r"(?=\s[\w’'-][^;:()—–?!]{1,110}?\s(?:namely|viz|i\.e))"
    + _PHRASE
    + rf",?\s(?:namely|viz\.?|i\.e\.),?\s(?P<list>(?:{_NAME},\s){{1,11}}{_NAME},?\sand\s{_NAME})"
)
_NAMED_AS = re.compile(
    r"(?=\s[\w’'-][^;:.()—–?!]{1,110}?\s(?:known\sas|called|named|namely)\s)"
    + _PHRASE
    + r",?\s(?:known\sas|called|named|namely)\s"
    rf"(?P<list>(?:{_ITEM},\s){{0,11}}{_ITEM}?,?\sand\s{_ITEM}?)(?:,|;|\.?$)"
)
_FORMS = (_NAMELY_LIST, _NAMED_AS, _COLON, _DASH, _BRACKET, _COPULA, _APPOSITION)
_DEFINITE = re.compile(
    r"(?:\b(?:the|these|those|his|her|its|their|our|all)|’s|'s|s’)\s"
    r"(?:(?:other|first|last|top|main|remaining|final|only|[a-z]{3,12}est)\s)?$",
    re.IGNORECASE,
)
_FRONTED = re.compile(
    r"^(?:After|Against|Among|As|At|Before|Behind|Beyond|By|Despite|During|For|From|In|Inside"
    r"|Like|Near|On|Over"
    r"|Since|Through|To|Under|Unlike|Until|When|While|With|Within|Without)\b[^,;:]*$"
)
_PART_OF = re.compile(
    r"(?<!\bgroup\s)(?<!\bbloc\s)(?<!\balliance\s)(?<!\btrio\s)\bof\s$|\bof\s(?:the|its|their|these)\s$"
)
_TAIL = re.compile(r",\s[a-z]{3,12}(?:ed|wn|ilt)\s(?:by|in|at|on|from)\b.*$")
_OF_SOME = re.compile(r"\sof\s")
_NOT_LISTED = word_list("""
    days weeks months years hours minutes seconds centuries times couples pairs duos games matches ties
    sets legs goals points miles metres meters kilometres kilometers feet inches degrees dollars euros
    pounds percent halves sides ways versions ages was is has does this his its as perhaps always""")
_PLACES = word_list(
    "cities towns villages places locations sites venues municipalities areas districts suburbs"
)
_VERBS = frozenset({"VB", "VBD", "VBZ", "VBP", "MD", "WP", "WDT", "WRB", "EX", "PRP"})
_NEAR, _LONGEST_LIST = 60, 300
_FEWEST, _MOST = 2, 20
_WORD = re.compile(r"[\w’'-]+")


@dataclass(frozen=True)
class _Announcement:
    """A number with its noun, and the list that follows."""

    number: NumberMention
    noun: str
    listed: Span
    form: re.Pattern[str]


def check_counts(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a query for each list that has more or fewer items than the text announces."""
    for number in article.numbers:
        if _may_announce(number):
            yield from _check(article, number)
            yield from _check_items(article, number)


def _may_announce(number: NumberMention) -> bool:
    is_count = number.kind is NumberKind.COUNT and number.is_plain and number.is_whole
    return is_count and _FEWEST <= number.value <= _MOST


def _check_items(article: CheckedArticle, number: NumberMention) -> Iterator[Finding]:
    """Compare “Five measures are planned:” with the list items below it."""
    place = article.number_of_block(number.span.start)
    match = _ABOVE_ITEMS.match(article.text, number.span.end, article.blocks[place].span.end)
    below = takewhile(lambda block: block.kind is BlockKind.LIST, article.blocks[place + 1 :])
    items = [block.span for block in below] if match else []
    if match and len(items) >= _FEWEST and len(items) != number.value and not _MORE.search(match[0]):
        span = Span(number.span.start, match.end())
        yield _finding(article, span, number, _noun(match), str(len(items)))


def _check(article: CheckedArticle, number: NumberMention) -> Iterator[Finding]:
    found = _announcement(article, number)
    count = count_items(found.listed.quote(article.text)) if found else None
    if not found or not count or count.fewest <= number.value <= count.most:
        return
    if not _is_doubtful(found, count) and _is_list(article, found):
        span = Span(min(number.span.start, found.listed.start), max(number.span.end, found.listed.end))
        listed = str(count.fewest) if count.fewest == count.most else f"{count.fewest} or {count.most}"
        yield _finding(article, span, number, found.noun, listed)


def _announcement(article: CheckedArticle, number: NumberMention) -> _Announcement | None:
    sentence = article.sentence_around(number.span)
    before = article.text[max(sentence.start, number.span.start - _NEAR) : number.span.start]
    if _PART_OF.search(before) or len(sentence) > LONGEST_SENTENCE:
        return None
    if link := _LINK_BACK.search(before):
        return _listed_before(
            article, sentence, number, Span(sentence.start, number.span.start - len(link[0]))
        )
    for form in _FORMS:
        match = form.match(article.text, number.span.end, sentence.end)
        listed = _listed(match) if match else number.span
        if match and _may_name_all(form, match, before) and _is_own(article, number, listed):
            noun = _noun(match)
            if noun in _NOT_LISTED or _OF_SOME.match(match["noun"]):
                return None
            return _Announcement(number, noun, listed, form)
    return None


def _listed(match: re.Match[str]) -> Span:
    """Return the list without “, served by two cafés”."""
    start, end = match.span("list")
    tail = _TAIL.search(match["list"])
    return Span(start, start + tail.start() if tail else end)


def _listed_before(
    article: CheckedArticle, sentence: Span, number: NumberMention, listed: Span
) -> _Announcement | None:
    """Read “Holm, Novak and Lind are the three finalists”."""
    noun, _ = noun_after(article.text, sentence, number)
    is_list = noun and len(listed) < _LONGEST_LIST and _BEFORE.match(listed.quote(article.text))
    return _Announcement(number, noun, listed, _BEFORE) if is_list and noun not in _NOT_LISTED else None


def _may_name_all(form: re.Pattern[str], match: re.Match[str], before: str) -> bool:
    """Tell whether the words after the noun may name all: “the two sons are …”, “two sons, Tom and Bob”."""
    if form is _NAMED_AS:
        return bool(_NAMES.fullmatch(match["list"]))
    if form not in (_COPULA, _APPOSITION) or _DEFINITE.search(before):
        return True
    return form is _APPOSITION and not _FRONTED.search(before) and bool(_NAMES.fullmatch(match["list"]))


def _noun(match: re.Match[str]) -> str:
    words: list[str] = _WORD.findall(match["noun"])
    return words[-1].lower()


def _is_own(article: CheckedArticle, number: NumberMention, listed: Span) -> bool:
    """Tell whether no other number stands between the number and the end of its list."""
    return not article.numbers_in(Span(number.span.end, listed.end))


def _is_doubtful(found: _Announcement, count: ItemCount) -> bool:
    """Tell whether the commas may part a town from its land, or each item in two."""
    is_named = not count.first.lower().startswith("the ")
    is_place = found.noun in _PLACES and count.fewest > found.number.value and is_named
    return is_place or count.fewest < _FEWEST or count.fewest == 2 * found.number.value


def _is_list(article: CheckedArticle, found: _Announcement) -> bool:
    """Tell by the tree whether the words are a list of nouns, said of what is counted."""
    tree = article.tree_of(article.sentence_around(found.number.span))
    if tree is None:
        return False
    inside = [
        place
        for place, token in enumerate(tree.tokens)
        if found.listed.start <= token.start < found.listed.end
    ]
    tags = {tree.tag(place) for place in inside}
    if tags & _VERBS or not any(tag.startswith("NN") for tag in tags):
        return False
    return found.form is not _APPOSITION or _is_apposition(tree, inside, found)


def _is_apposition(tree: Tree, inside: list[int], found: _Announcement) -> bool:
    """Tell whether the list is said of the noun; the parser may take names beside it for a longer list."""
    is_name = tree.tag(inside[0]).startswith("NNP")
    beside = {"appos", "conj"} if is_name else {"appos"}
    heads = {tree.tokens[place].head for place in inside if tree.relation(place) in beside}
    return any(found.number.span.end <= tree.tokens[head].start < found.listed.start for head in heads)


def _finding(article: CheckedArticle, span: Span, number: NumberMention, noun: str, listed: str) -> Finding:
    announced = f"{number.span.quote(article.text)} {noun}"
    return Finding(
        rule="R22",
        kind="count_list",
        level=FindingLevel.QUERY,
        spans=(span,),
        quote=span.quote(article.text),
        headline="The list does not have the number announced",
        message=f"The text announces “{announced}”, and the list has {listed}.",
        reference={"fact": f"The list has {listed} items", "source": "the article itself"},
        computation=f"{listed} ≠ {number.value:f}",
        repair="Correct the number, or complete or shorten the list.",
        group=f"list-{span.start}",
    )
