"""R21: a number in the headline or a caption that the text gives otherwise."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from factcheck.checking.article import CheckedArticle, TextBlock
from factcheck.checking.finding import Finding
from factcheck.checking.headlines.explained import is_met
from factcheck.checking.headlines.fitting import is_slip
from factcheck.checking.headlines.likeness import alike_in
from factcheck.checking.headlines.statements import Statement
from factcheck.checking.headlines.told import Told, is_of_now, told_in
from factcheck.checking.headlines.toll_words import ANY_TOLL_WORD
from factcheck.domain.labels import BlockKind, FindingLevel
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_TOP = (BlockKind.HEADLINE, BlockKind.SUBHEADING)
_BODY = (BlockKind.BODY, BlockKind.LIST)
_LEAD_BLOCKS, _MOST_BLOCKS = 3, 40
_ONE_DEATH = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother)\s(?:[\w-]{2,20}\s){1,4}?(?:also\s|later\s)?"
    r"(?:died|(?:was|were)(?:\salso)?\s(?:shot|killed|found)\b|dead\b)|\b(?:him|her)self\b"
)
_MANY = 100
_NEXT_BLOCK = 400
# A line of a company’s results: “Revs 45.8 million vs 41.4 million”.
_FIGURES = re.compile(r"(?<![\d.,])\d[\d.,]{0,14}p?(?: [a-z]{1,12}){0,3} (?:vs|VS)\.? \S{0,2}\d")
_ONE = re.compile(r"\b[Oo]ne\b")
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
_SOME_ONLY = word_list("""
    children girls boys women babies civilians students teachers officers police firefighters foreigners
    nationals americans britons tourists toddlers infants pupils teenagers teens journalists medics""")
_ANYBODY = frozenset({"", "people", "others", "victims", "lives", "bodies"})


@dataclass(frozen=True)
class _Pair:
    """A number above the text, and the one that its first paragraphs give, or the first of several."""

    head: Statement
    body: Statement
    is_only_one: bool


def check_headlines(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each number above the text that its first paragraphs give otherwise."""
    heads = [block for block in _heads(article) if _has_number(article, block)]
    heads = [block for block in heads if not _FIGURES.search(block.span.quote(article.text))]
    if not heads:
        return
    body = [block for block in article.blocks if block.kind in _BODY][:_MOST_BLOCKS]
    lead = told_in(article, body[:_LEAD_BLOCKS])
    for block in heads:
        for pair in _pairs(article, told_in(article, [block]), lead):
            is_open = _is_open(article, pair) or _is_told(article, body[_LEAD_BLOCKS:], pair.head)
            level = FindingLevel.QUERY if is_open else FindingLevel.FLAG
            yield _finding(article, pair, level, block.kind is BlockKind.CAPTION)


def _heads(article: CheckedArticle) -> Iterator[TextBlock]:
    """Yield what stands above the text, and all captions."""
    above = takewhile(lambda block: block.kind not in _BODY, article.blocks)
    yield from (block for block in above if block.kind in _TOP)
    yield from (block for block in article.blocks if block.kind is BlockKind.CAPTION)


def _has_number(article: CheckedArticle, block: TextBlock) -> bool:
    span = block.span
    return bool(article.numbers_in(span) or _ONE.search(article.text, span.start, span.end))


def _pairs(article: CheckedArticle, above: Told, lead: Told) -> Iterator[_Pair]:
    for head, sentence in above.statements:
        is_single = len(above.of(head.key)) == 1 and not head.is_part
        if not is_single or not is_of_now(article, head, sentence):
            continue
        live = [one for one, around in lead.of(head.key) if is_of_now(article, one, around)]
        live = [one for one in live if one.is_sure] or live
        if other := alike_in(article, head, live, lead):
            yield _Pair(replace(head, is_sure=True), other, is_only_one=True)
        elif not is_met(article, head, above, lead):
            live = [one for one in live if not one.is_part] or live
            values = {one.number.value for one in live}
            if (len(values) == 1 or (live and head.is_sure)) and _is_same_thing(article, head, live[0]):
                yield _Pair(head, live[0], len(values) == 1)


def _is_told(article: CheckedArticle, blocks: Sequence[TextBlock], head: Statement) -> bool:
    later = told_in(article, blocks).of(head.key)
    return any(one.number.value == head.number.value for one, _ in later)


def _is_same_thing(article: CheckedArticle, head: Statement, body: Statement) -> bool:
    if _is_joined(article, body) or _may_add_one(article, head, body):
        return False
    if head.is_toll and not body.is_sure and head.is_sure:
        return is_slip(head.number, body.number)
    if head.is_toll:
        return head.who in _ANYBODY or head.who == body.who or head.who not in _SOME_ONLY
    is_swapped = head.number.value >= _MANY and is_slip(head.number, body.number)
    return head.is_sure or is_swapped or bool(_stems_beside(article, head) & _stems_beside(article, body))


def _is_joined(article: CheckedArticle, body: Statement) -> bool:
    """Tell whether somebody else is counted with them, as in “a pilot and two passengers died”."""
    sentence = article.sentence_around(body.span)
    before = article.text[sentence.start : body.span.start].lower().split()[-2:]
    if before[-1:] not in (["and"], ["their"], ["his"], ["her"]) or before[0] in ANY_TOLL_WORD:
        return False
    tree = article.tree_of(sentence)
    if before[-1] != "and" or tree is None:
        return True
    number = next(at for at, token in enumerate(tree.tokens) if token.end > body.number.span.start)
    noun = number if tree.relation(number) != "nummod" else tree.tokens[number].head
    return tree.relation(noun) == "conj" and not tree.tag(noun).startswith("VB")


def _stems_beside(article: CheckedArticle, statement: Statement) -> set[str]:
    """Return the beginnings of the sentence's other words, to tell whether two speak of one thing."""
    sentence, span = article.sentence_around(statement.span), statement.span
    words = f"{article.text[sentence.start : span.start]} {article.text[span.end : sentence.end]}"
    return {word.lower()[:_STEM] for word in _WORD.findall(words)}


def _is_open(article: CheckedArticle, pair: _Pair) -> bool:
    """Tell whether the two may after all be about different people or things."""
    head, body = pair.head, pair.body
    is_narrower = head.who != body.who and (head.who not in _ANYBODY or body.who in _SOME_ONLY)
    is_sure = head.is_sure or is_slip(head.number, body.number)
    return not pair.is_only_one or not is_sure or is_narrower or article.is_quoted(body.span)


def _may_add_one(article: CheckedArticle, head: Statement, body: Statement) -> bool:
    """Tell whether the headline may count a death that the text tells without a number, as a gunman's."""
    block = article.blocks[article.number_of_block(body.span.start)]
    told = _ONE_DEATH.search(article.text, body.span.end, block.span.end + _NEXT_BLOCK)
    return bool(told) and head.number.value == body.number.value + 1


def _finding(article: CheckedArticle, pair: _Pair, level: FindingLevel, is_caption: bool) -> Finding:
    head, body = pair.head, pair.body
    place = "caption" if is_caption else "headline"
    above, below = head.span.quote(article.text), body.span.quote(article.text)
    spans: tuple[Span, ...] = tuple(sorted((head.span, body.span)))
    return Finding(
        rule="R21",
        kind="headline_body_number",
        level=level,
        spans=spans,
        quote=" … ".join(span.quote(article.text) for span in spans),
        headline=f"The {place} and the text give different numbers",
        message=f"The {place} has “{above}”, the text “{below}”. Both seem to give {head.label}.",
        reference={"fact": f"The text has “{below}”", "source": "the article itself"},
        computation=f"{head.number.value:f} ≠ {body.number.value:f}",
        repair=f"Correct the {place} or the text, whichever is at fault.",
        group=f"headline-{head.key}-{head.number.value:f}",
    )
