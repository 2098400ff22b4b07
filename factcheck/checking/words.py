"""The words of a text with their places, in the form in which names and titles are looked up."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from factcheck.domain.spans import Span

_WORD = re.compile(r"[Ee]x[-‐‑](?=[^\W\d_])|[^\W\d_]+(?:[.'’&‐‑-][^\W\d_]{1,60})*\.?")
_OWN = re.compile(r"['’]s?$")
_LETTERS = str.maketrans({"đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "’": "'"})
_LETTERS |= str.maketrans({"‐": "-", "‑": "-"})
_TITLES_WITH_STOP = 4


@dataclass(frozen=True)
class Word:
    """A word as written; `key` has no accents, no stops and no possessive ending."""

    span: Span
    text: str

    @cached_property
    def key(self) -> str:
        if self.text.isascii() and self.text.isalpha():
            return self.text
        return folded(_OWN.sub("", self.text.rstrip(".")))

    @property
    def is_possessive(self) -> bool:
        return bool(_OWN.search(self.text))

    @property
    def bare_end(self) -> int:
        """Return where the word ends without a stop or a possessive ending."""
        return self.span.start + len(_OWN.sub("", self.text.rstrip(".")))

    @property
    def starts_high(self) -> bool:
        return self.text[0].isupper()

    @property
    def may_end_sentence(self) -> bool:
        """Tell whether its stop is more than the stop of an initial or a short form such as “Jr.”."""
        bare = self.text[:-1]
        return self.text.endswith(".") and "." not in bare and len(self.text) > _TITLES_WITH_STOP


def find_words(text: str) -> list[Word]:
    """Return all words in order; “ex-” is a word of its own."""
    words = []
    for match in _WORD.finditer(text):
        end = match.end()
        if text[end : end + 1] in "'’" and text[end - 1 : end].lower() == "s" and end < len(text):
            end += 1
        words.append(Word(Span(match.start(), end), text[match.start() : end]))
    return words


def folded(text: str) -> str:
    """Return the text without accents and stops, so that “Erdoğan” and “Erdogan” meet."""
    plain = text.translate(_LETTERS).replace(".", "")
    if plain.isascii():
        return plain
    return "".join(one for one in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(one))


def name_key(name: str) -> tuple[str, ...]:
    """Return a name as the words under which it is looked up."""
    return tuple(folded(part) for part in name.split())
