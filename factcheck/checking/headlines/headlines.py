"""R21: a number in the headline or a caption that the text gives otherwise."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, takewhile

from factcheck.checking.article import CheckedArticle, TextBlock
from factcheck.checking.finding import Finding
from factcheck.checking.headlines.fitting import fits, is_slip
from factcheck.checking.headlines.statements import Statement, statements_in, tells_of_death
from factcheck.domain.labels import BlockKind, FindingLevel
from factcheck.domain.spans import Span

_TOP = (BlockKind.HEADLINE, BlockKind.SUBHEADING)
_BODY = (BlockKind.BODY, BlockKind.LIST)
_LEAD_BLOCKS = 3
_MOST_BODY = 40
_ASIDE = re.compile(
    r"\b(?:earlier|previous(?:ly)?|initial(?:ly)?|at first|originally|revised|(?:up|down) from|compared (?:with|to)"
    r"|last (?:year|month|week|season|decade|century|spring|summer|autumn|fall|winter)|ago|annual(?:ly)?|every|each"
    r"|(?:a|an|per) (?:year|month|week|day|hour)\b(?! (?:after|before|later|of))|on average|average|so far this"
    r"|this (?:year|month|season)|in recent|similar|deadliest|worst"
    r"|another (?:attack|crash|fire|blast|bombing|shooting|incident|accident)|(?:since|in) (?:19|20)\d\d"
    r"|first time since|historic(?:al)?|history|forecasts?|projected|estimates?)\b",
    re.I,
)
_UNSURE = re.compile(r"\b(?:could|may|might|would|feared|fears?|if|threat(?:en(?:s|ed)?)?|presumed)\b", re.I)
_ONE = re.compile(r"\b[Oo]ne\b")
_WORD = re.compile(r"[^\W\d_]{4,}")
_NEAR = 40
_STEM = 5
_FEWEST_SHARED = 1
_MOST_SUMMED = 6
_PARTIAL = frozenset(
    """
    children girls boys women babies civilians students teachers officers police firefighters foreigners nationals
    americans britons tourists toddlers infants pupils journalists medics""".split()
)
_ANYBODY = frozenset({"", "people", "others", "victims", "lives", "bodies"})


@dataclass(frozen=True)
class _Told:
    """What a part of the text says with numbers, sentence by sentence, and the numbers that say nothing known."""

    statements: tuple[tuple[Statement, Span], ...]
    loose: frozenset[Decimal]

    def of(self, key: str) -> list[tuple[Statement, Span]]:
        return [pair for pair in self.statements if pair[0].key == key]


def check_headlines(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each number above the text that its first paragraphs give otherwise."""
    heads = [
        block
        for block in _heads(article)
        if article.numbers_in(block.span) or _ONE.search(article.text, block.span.start, block.span.end)
    ]
    if not heads:
        return
    body = [block for block in article.blocks if block.kind in _BODY][:_MOST_BODY]
    lead, rest = _told(article, body[:_LEAD_BLOCKS]), _told(article, body[_LEAD_BLOCKS:])
    for block in heads:
        yield from _check(article, block, lead, rest)


def _heads(article: CheckedArticle) -> Iterator[TextBlock]:
    """Yield what stands above the text, and all captions."""
    above = takewhile(lambda block: block.kind not in _BODY, article.blocks)
    yield from (block for block in above if block.kind in _TOP)
    yield from (block for block in article.blocks if block.kind is BlockKind.CAPTION)


def _told(article: CheckedArticle, blocks: Sequence[TextBlock]) -> _Told:
    sentences = [one for block in blocks for one in article.sentences if block.span.holds(one)]
    found = [(statement, one) for one in sentences for statement in statements_in(article, one)]
    taken = {statement.number.span for statement, _ in found}
    numbers = (number for block in blocks for number in article.numbers_in(block.span))
    return _Told(tuple(found), frozenset(number.value for number in numbers if number.span not in taken))


def _check(article: CheckedArticle, block: TextBlock, lead: _Told, rest: _Told) -> Iterator[Finding]:
    own = _told(article, [block])
    for head, sentence in own.statements:
        is_single = len(own.of(head.key)) == 1 and not head.is_part
        if is_single and _is_plain_news(article, head, sentence):
            yield from _compare(article, head, lead, rest)


def _is_plain_news(article: CheckedArticle, statement: Statement, sentence: Span) -> bool:
    """Tell whether the sentence tells what has happened now, not before, elsewhere or perhaps."""
    words = sentence.quote(article.text)
    near = article.text[max(sentence.start, statement.span.start - _NEAR) : statement.span.end]
    if _ASIDE.search(words) or (statement.key.startswith("toll") and _UNSURE.search(near)):
        return False
    years = {one.year for one in article.dates_in(sentence) if one.year}
    reference = article.reference_date.value
    return not years or (reference is not None and years <= {reference.first.year})


def _compare(article: CheckedArticle, head: Statement, lead: _Told, rest: _Told) -> Iterator[Finding]:
    same = [one for one, _ in lead.of(head.key)]
    if head.number.value in lead.loose or any(one.is_part or fits(head.number, one.number) for one in same):
        return
    live = [one for one, sentence in lead.of(head.key) if _is_plain_news(article, one, sentence)]
    is_clear = len({one.number.value for one in live}) == 1 or (live and head.is_sure)
    if not is_clear or _is_sum(head, lead) or _is_joined(article, live[0]):
        return
    if _is_comparable(article, head, live[0]):
        later = {one.number.value for one, _ in rest.of(head.key)}
        yield _finding(article, head, live[0], _level(article, head, live, later))


def _is_sum(head: Statement, lead: _Told) -> bool:
    """Tell whether the headline adds up what the text tells apart: killed here and there, dead and missing."""
    group = head.key.partition(" ")[0]
    values = [one.number.value for one, _ in lead.statements if one.key.startswith(group)][:_MOST_SUMMED]
    sums = (sum(some) for size in range(2, len(values) + 1) for some in combinations(values, size))
    return head.number.value in sums


def _is_joined(article: CheckedArticle, body: Statement) -> bool:
    """Tell whether somebody else is counted with them, as in “a pilot and two passengers died”."""
    sentence = article.sentence_around(body.span)
    before = article.text[sentence.start : body.span.start].split()[-2:]
    if before[-1:] not in (["and"], ["their"], ["his"], ["her"]):
        return False
    tree = article.tree_of(sentence)
    if before[-1] != "and" or tree is None:
        return True
    number = next(at for at, token in enumerate(tree.tokens) if token.end > body.number.span.start)
    noun = number if tree.relation(number) != "nummod" else tree.tokens[number].head
    return tree.relation(noun) == "conj" and not tree.tag(noun).startswith("VB")


def _is_comparable(article: CheckedArticle, head: Statement, body: Statement) -> bool:
    if head.key == "age":
        return tells_of_death(article.text[max(0, head.span.start - 80) : head.span.start])
    if head.key.startswith("toll"):
        return head.who in _ANYBODY or head.who == body.who or head.who not in _PARTIAL
    block = article.block_at(head.span.start)
    own = (
        f"{article.text[block.span.start : head.span.start]} {article.text[head.span.end : block.span.end]}"
        if block
        else ""
    )
    sentence = article.sentence_around(body.span)
    other = f"{article.text[sentence.start : body.span.start]} {article.text[body.span.end : sentence.end]}"
    return len(_stems(own) & _stems(other)) >= _FEWEST_SHARED


def _stems(words: str) -> set[str]:
    return {word.lower()[:_STEM] for word in _WORD.findall(words)}


def _level(
    article: CheckedArticle, head: Statement, live: Sequence[Statement], later: Set[Decimal]
) -> FindingLevel:
    body = live[0]
    slip = is_slip(head.number, body.number)
    is_open = (
        len({one.number.value for one in live}) > 1
        or head.number.value in later
        or article.is_quoted(body.span)
        or (head.who in _ANYBODY) != (body.who in _ANYBODY)
        and (head.who in _PARTIAL or body.who in _PARTIAL)
    )
    if is_open or not (head.is_sure or slip):
        return FindingLevel.QUERY
    return FindingLevel.FLAG


def _finding(article: CheckedArticle, head: Statement, body: Statement, level: FindingLevel) -> Finding:
    block = article.block_at(head.span.start)
    place = "caption" if block and block.kind is BlockKind.CAPTION else "headline"
    spans = tuple(sorted((head.span, body.span)))
    above, below = head.span.quote(article.text), body.span.quote(article.text)
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
