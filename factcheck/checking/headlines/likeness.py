"""Whether headline and text do the same with two numbers: one verb, or two that news writes for one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.checking.article import CheckedArticle
from factcheck.checking.headlines.explained import MOST_SUMMED, sums_of
from factcheck.checking.headlines.fitting import fits
from factcheck.checking.headlines.statements import Statement
from factcheck.checking.headlines.told import Told
from factcheck.domain.labels import BlockKind
from factcheck.splitting.wordlists import word_list

_ALIKE = tuple(
    word_list(words)
    for words in (
        """cut cuts cutting shed sheds shedding axe axes axed axing slash slashes slashed
        scrap scraps scrapped lose loses losing lost go goes gone away eliminate eliminates eliminated
        redundant redundancies disappear""",
        "sue sues sued suing lawsuit lawsuits suit court",
        """hire hires hired hiring recruit recruits recruited recruiting employ employing create creates
        created creating""",
        "raise raises raised raising collect collects collected collecting donate donated donates gave",
        "fine fines fined fining penalty penalised penalized pay pays ordered",
        "buy buys bought buying acquire acquires acquired acquiring pay pays paid",
        "close closes closed closing shut shuts shutting closure",
        "build builds built building erect erected construct constructed",
        "strike strikes striking walk walked walkout stopped struck",
        "steal steals stole stolen theft robbed",
        "seize seizes seized seizing confiscate confiscated found",
        "win wins won winning awarded awards",
    )
)
_ONE_OF_TWO = re.compile(
    r"\b(?:of|of\s(?:its|the|their|his|her)|another|further|additional|other|first|has|have|from|out\sof|and|needs?)\s$"
)
_STAND_FOR = re.compile(
    r"\b(?:members|attorneys(?:\sgeneral)?|representatives|delegates|delegations|officials|prosecutors|leaders|governors"
    r"|workers|lawyers|ministers|envoys|teams|staff)\s(?:of|from|at)\s$",
    re.IGNORECASE,
)
_MORE_FOLLOWS = re.compile(
    r",?\s(?:most|half|some|many|mainly|mostly|including|among|\w{2,10}\sof\s(?:them|which|whom))\b"
    r"|\s(?:and|more|already|or|plus|each|apiece)\b|,?\sand\s"
)
_CONTESTED = frozenset({"noun seat", "noun vote", "noun point", "noun goal", "noun medal", "noun title"})
_SOON = 12
_WEAK = word_list("""
    to of in on at by for with from the a an and or as is are was were be been has have had will would over
    after about than near nearly almost some more least up leave leaves left see sees gets get that its""")
_WORD = re.compile(r"[^\W\d_]+")
_SEGMENT = re.compile(r"[,;:()–—]|\s-\s")
_STEM = 4


def alike_in(
    article: CheckedArticle, head: Statement, live: Sequence[Statement], lead: Told
) -> Statement | None:
    """Return the other number with which the text does the same, if it is the only one."""
    if not _is_above(article, head) or head.key in _CONTESTED or not head.key.startswith(("noun ", "money ")):
        return None
    alike = [one for one in live if _is_told_alike(article, head, one)]
    if len({one.number.value for one in alike}) != 1 or _may_be_joined(article, alike[0]):
        return None
    around = article.sentence_around(alike[0].span)
    near = [number.value for number in article.numbers_in(around) if number.value < head.number.value]
    numbers = [
        *lead.loose,
        *(one.number for one, _ in lead.statements if one.number.kind is head.number.kind),
    ]
    is_given = any(fits(head.number, replace(number, is_range=False)) for number in numbers)
    if is_given or head.number.value in sums_of(near[:MOST_SUMMED]) or any(one.is_part for one in alike):
        return None
    return alike[0]


def _is_above(article: CheckedArticle, head: Statement) -> bool:
    block = article.block_at(head.span.start)
    return block is not None and block.kind in (BlockKind.HEADLINE, BlockKind.SUBHEADING)


def _may_be_joined(article: CheckedArticle, body: Statement) -> bool:
    """Tell whether the number is a part of one, or one of two: “its parent $2 million”, “300 of its 500”."""
    before = article.text[article.sentence_around(body.span).start : body.number.span.start]
    after = article.text[body.span.end : body.span.end + _SOON]
    is_part = _ONE_OF_TWO.search(before) and not _STAND_FOR.search(before)
    return bool(is_part or _MORE_FOLLOWS.match(after))


def _is_told_alike(article: CheckedArticle, head: Statement, body: Statement) -> bool:
    """Tell whether what the headline does with the number is done in the text’s own words with the other."""
    is_exact = head.number.is_plain and body.number.is_plain and head.who == body.who
    verb = _verb_of(article, head)
    return is_exact and bool(verb) and any(_are_alike(verb, word) for word in _words_around(article, body))


def _verb_of(article: CheckedArticle, head: Statement) -> str:
    """Return the word before the number, else the one after the noun, that says what is done."""
    sentence = article.sentence_around(head.span)
    before = _words(article.text[sentence.start : head.number.span.start])[-1:]
    after = _words(article.text[head.span.end : sentence.end])
    if before and before[0] not in _WEAK:
        return before[0]
    return next((word for word in after if word not in _WEAK), "")


def _words_around(article: CheckedArticle, body: Statement) -> list[str]:
    """Return the words of the sentence between the nearest commas or the like."""
    sentence, text = article.sentence_around(body.span), article.text
    marks = [mark.start() for mark in _SEGMENT.finditer(text, sentence.start, sentence.end)]
    start = max((at for at in marks if at < body.span.start), default=sentence.start)
    end = min((at for at in marks if at >= body.span.end), default=sentence.end)
    return _words(f"{text[start : body.number.span.start]} {text[body.span.end : end]}")


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _are_alike(one: str, other: str) -> bool:
    is_same = len(one) >= _STEM and one[:_STEM] == other[:_STEM]
    return one == other or is_same or any(one in group and other in group for group in _ALIKE)
