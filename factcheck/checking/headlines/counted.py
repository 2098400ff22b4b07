"""What a number counts: the words after it, as far as they name people or things."""

import re
from dataclasses import dataclass

from factcheck.checking.headlines.toll_words import ANY_TOLL_WORD, BEFORE_PASSIVE, STOPS
from factcheck.checking.numbers import NumberMention
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_TOKEN = re.compile(r"[^\W_]+(?:[’'-][^\W_]{1,30}){0,6}|[^\w\s]")
_IRREGULAR = word_list("""
    people children men women police policemen policewomen fishermen firemen crew staff troops sheep cattle
    fish kg km cm mm lb mph kph ha""")
_NO_PLURALS = word_list("is was has does its his this us as vs yes thus perhaps always less across s")
_NO_PART = (
    STOPS | ANY_TOLL_WORD | BEFORE_PASSIVE | word_list("in at on by with for to of the a an near into under")
)
_NEAR = 60
_FEW = 4


@dataclass(frozen=True)
class Token:
    """A word or a mark."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        return self.text.lower()


def tokens_in(text: str, start: int, end: int) -> list[Token]:
    return [Token(match[0], *match.span()) for match in _TOKEN.finditer(text, start, end)]


def noun_after(text: str, sentence: Span, number: NumberMention) -> tuple[str, int]:
    """Return what is counted, in small letters, and where that ends: “drivers” of “12 local bus drivers”."""
    end = number.span.end
    found = ""
    for token in tokens_in(text, end, min(sentence.end, end + _NEAR))[:_FEW]:
        word = token.low
        if not word.isalpha() or word in _NO_PART:
            break
        if _is_plural(word):
            found, end = word, token.end
        elif found:
            break
    return found, end


def _is_plural(word: str) -> bool:
    is_plural = word.endswith("s") and not word.endswith(("ss", "us")) and word not in _NO_PLURALS
    return word in _IRREGULAR or is_plural


def singular(noun: str) -> str:
    """Return the noun without the ending of the plural, which need not be a word: “library”, “hous”."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun.removesuffix("s")
