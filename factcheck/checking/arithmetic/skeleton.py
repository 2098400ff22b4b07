"""A sentence with one mark for each number, so that patterns see how numbers and words follow each other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from factcheck.checking.article import CheckedArticle
from factcheck.checking.number_words import find_number_words
from factcheck.checking.numbers import NumberKind, NumberMention
from factcheck.domain.spans import Span
from factcheck.splitting.parser import LONGEST_SENTENCE

COUNT, ONE, MONEY, PERCENT, YEAR, VAGUE = "#¹$%@~"
_MARKS = {NumberKind.COUNT: COUNT, NumberKind.MONEY: MONEY, NumberKind.PERCENT: PERCENT}
_COMPOUNDS = r"-(?:goal|point|run|vote|try|shot|stroke|set|match|game|test|nation|country|way)\b"
GROUP_SIZES = (
    r"-(?:member|person|people|man|woman|men|strong|judge|justice|juror|seat|team|piece|ship|vessel"
    r"|vehicle|boat)\b"
)
_PIECE = re.compile(
    r"(?P<dash>\s?(?:—|–|―|--)\s?|\s-\s)|(?P<space>\s{1,9})|(?P<quote>[“”\"‘]|’(?!\w))"
    r"|(?P<stop>\.)|(?P<sign>[#$%~@¹])"
)
_ONE = re.compile(
    r"(?:(?<![\w’'-])(?:(?<=[,;:—–-]\s)|(?<=[(—–])|(?<=\band\s)|(?<=\bplus\s))(?P<one>one)"
    r"(?=[ ,;)]|[.]?$)(?!\s(?:another|day|thing|time|way|side|point)\b)"
    rf"|(?<![\w’'-])(?P<size>[A-Za-z]{{3,9}}(?:-[a-z]{{3,5}})?)(?={GROUP_SIZES}|{_COMPOUNDS}))"
)
_SCALED = re.compile(r"(?:m|b|tr)illion$")
_NO_NOUN_NEXT = re.compile(
    r"\s?(?:$|[.,;:)—–])|\s(?:in|from|to|for|of|on|at|by|with|as|and|or|was|is|were|are|has|had"
    r"|will|would|comes?|came"
    r"|goes|go|went|more|less|last|this|next|a\syear)\b"
)
_FROM = re.compile(r"\b(?:from|by)\s$", re.IGNORECASE)
_BEFORE = 6
_MOST_NUMBERS = 60
_REACH = 16
_LABEL = re.compile(
    r"\b(?:Year|Grade|Class|Phase|Route|Room|No\.?|Nos\.?|Number|Chapter|Level|Stage|Group|Block"
    r"|Unit|Line|Gate|Terminal"
    r"|Highway|Interstate|Type|Article|Section|Ward|District|Zone|Division|Platform|Flight"
    r"|Channel|Tier|Page|Lot|Figure"
    r"|Table|Part|Volume|Season|Week|Day|Round|Pier|Track|Exit|Act|Title|Group|Area)s?\s$"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of the sentence and the place of its mark."""

    place: int
    mark: str
    mention: NumberMention

    @property
    def value(self) -> Decimal:
        return self.mention.value

    @property
    def span(self) -> Span:
        return self.mention.span


@dataclass(frozen=True)
class Skeleton:
    """The marked text of one sentence; `places` gives the offset in the article of each of its characters.

    White space is one space, dashes with spaces are “—”, and quotation marks and stops are gone.
    """

    text: str
    places: tuple[int, ...]
    amounts: tuple[Amount, ...]
    sentence: Span

    def gap(self, number: int) -> str:
        """Return what stands between an amount and the next one, or the end."""
        following = self.amounts[number + 1].place if number + 1 < len(self.amounts) else len(self.text)
        return self.text[self.amounts[number].place + 1 : following]

    def head(self, number: int) -> str:
        """Return all that stands before an amount."""
        return self.text[: self.amounts[number].place]

    def head_of(self, amount: Amount) -> str:
        """Return all that stands before an amount of this sentence."""
        return self.text[: amount.place]

    def number_at(self, place: int) -> int:
        """Return the number of the amount whose mark stands there."""
        return next(number for number, one in enumerate(self.amounts) if one.place == place)

    def span(self, start: int, end: int) -> Span:
        """Return where a piece of the marked text stands in the article, without white space at its end."""
        while end > start + 1 and self.text[end - 1] in " ,;:.—":
            end -= 1
        piece = self.text[start:end]
        end += piece.count("(") > piece.count(")") and self.text[end : end + 1] == ")"
        last = next((one for one in self.amounts if one.place == end - 1), None)
        return Span(self.places[start], last.span.end if last else self.places[end - 1] + 1)


def clauses_of(skeleton: Skeleton, kind: NumberKind) -> list[Skeleton]:
    """Return the parts between semicolons, if each of them with numbers has two of this kind or more."""
    ends = [place for place, letter in enumerate(skeleton.text) if letter == ";"]
    bounds = pairwise([0, *(place + 1 for place in ends), len(skeleton.text)])
    found = [_piece(skeleton, start, end) for start, end in bounds]
    full = [piece for piece in found if piece.amounts]
    is_split = len(full) > 1 and all(_has_two(piece, kind) for piece in full)
    return full if is_split else [skeleton]


def _has_two(skeleton: Skeleton, kind: NumberKind) -> bool:
    return sum(one.mention.kind is kind for one in skeleton.amounts) > 1


def _piece(skeleton: Skeleton, start: int, end: int) -> Skeleton:
    amounts = [replace(one, place=one.place - start) for one in skeleton.amounts if start <= one.place < end]
    places = skeleton.places[start : end + 1]
    return Skeleton(skeleton.text[start:end].rstrip(";"), places, tuple(amounts), skeleton.sentence)


def skeletons(article: CheckedArticle, at_least: int) -> Iterator[Skeleton]:
    """Yield the sentences that hold so many numbers, “one” and “a” not counted."""
    for sentence in article.sentences:
        if len(article.numbers_in(sentence)) >= at_least:
            yield skeleton_of(article, sentence)


def skeleton_of(article: CheckedArticle, sentence: Span) -> Skeleton:
    """Return the sentence with marks for its numbers; one too long or too full for prose comes out empty."""
    if len(sentence) > LONGEST_SENTENCE or len(article.numbers_in(sentence)) > _MOST_NUMBERS:
        return Skeleton("", (sentence.end,), (), sentence)
    return article.once(_marked, sentence)


def _marked(article: CheckedArticle, sentence: Span) -> Skeleton:
    found = sorted(
        [*article.numbers_in(sentence), *_more_numbers(article, sentence)], key=lambda one: one.span.start
    )
    found = [
        one
        for one in found
        if not _LABEL.search(article.text, max(0, one.span.start - _REACH), one.span.start)
    ]
    found = _as_money(article.text, found)
    letters: list[str] = []
    places: list[int] = []
    amounts: list[Amount] = []
    position = sentence.start
    for place, mention in enumerate(found):
        _copy(article.text, position, mention.span.start, letters, places)
        mark = _mark(article.text, found, place)
        amounts.append(Amount(len(letters), mark, mention))
        letters.append(mark)
        places.append(mention.span.start)
        position = mention.span.end
    _copy(article.text, position, sentence.end, letters, places)
    return Skeleton("".join(letters), (*places, sentence.end), tuple(amounts), sentence)


def _as_money(text: str, found: Sequence[NumberMention]) -> list[NumberMention]:
    """Take “1.6 billion” for money where a sum stands before it and no noun after it."""
    currencies = {one.currency for one in found if one.currency}
    if len(currencies) != 1:
        return list(found)
    first = next(one.span.start for one in found if one.currency)
    (currency,) = currencies
    return [
        replace(one, kind=NumberKind.MONEY, currency=currency)
        if one.kind is NumberKind.COUNT and one.span.start > first and _is_scaled(text, one)
        else one
        for one in found
    ]


def _is_scaled(text: str, one: NumberMention) -> bool:
    return bool(
        _SCALED.search(text, one.span.start, one.span.end) and _NO_NOUN_NEXT.match(text, one.span.end)
    )


def _more_numbers(article: CheckedArticle, sentence: Span) -> Iterator[NumberMention]:
    """Yield “one”, and the number word of “nine-member”, which are numbers only here."""
    for match in _ONE.finditer(article.text, sentence.start, sentence.end):
        span = Span(*match.span())
        if match["one"]:
            yield NumberMention(span, Decimal(1), Decimal(1), is_word=True)
        for _, value, step in find_number_words(match["size"] or ""):
            yield NumberMention(span, value, step, is_word=True)


def _mark(text: str, found: Sequence[NumberMention], place: int) -> str:
    mention = found[place]
    if mention.is_word and mention.value == 1:
        return ONE
    if mention.may_be_year:
        return YEAR
    if mention.hedge or (mention.is_range and not _is_change(text, found, place)):
        return VAGUE
    return _MARKS.get(mention.kind, VAGUE)


def _is_change(text: str, found: Sequence[NumberMention], place: int) -> bool:
    """Tell whether the number is an end of “from 36 to 40”."""
    ends = [(place, place + 1), (place - 1, place)]
    return any(
        one >= 0
        and other < len(found)
        and _FROM.search(text, max(0, found[one].span.start - _BEFORE), found[one].span.start) is not None
        and text[found[one].span.end : found[other].span.start] == " to "
        for one, other in ends
    )


def _copy(text: str, position: int, end: int, letters: list[str], places: list[int]) -> None:
    """Add a piece of the text, simplified, with the place of each letter."""
    for match in _PIECE.finditer(text, position, end):
        letters += text[position : match.start()]
        places += range(position, match.start())
        position = match.end()
        kept = _kept(match)
        letters += kept
        places += [match.start()] * len(kept)
    letters += text[position:end]
    places += range(position, end)


def _kept(match: re.Match[str]) -> str:
    if match["dash"]:
        return "—"
    return {"space": " ", "sign": "*"}.get(match.lastgroup or "", "")
