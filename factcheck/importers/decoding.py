"""From bytes to text: which encoding a file has, found out and said, never guessed in silence."""

import codecs
import logging
import unicodedata
from dataclasses import dataclass

from charset_normalizer import from_bytes

from factcheck.errors import Invalid
from factcheck.importers.wording import TEXT_CHARACTERS

FILE_BYTES = 10 * 1024 * 1024
FILE_LIMIT = "10 MB"
BYTES_A_CHARACTER = 4
_MARKS = (  # the longer first: the mark of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_PRINTED_SIGNS = frozenset("‘’‚“”„‹›«»–—…•·€£¢¥§©®™°±×÷¼½¾ºª¡¿\u00a0\u00ad")
_RARE_SHARE = 0.2


@dataclass(frozen=True)
class Decoded:
    """A text and the encoding that it was read as."""

    text: str
    encoding: str


def decode(source: bytes, name: str) -> Decoded:
    """Return the text of a file; raises Invalid with one sentence that names the file."""
    if len(source) > FILE_BYTES:
        raise Invalid(f"“{name}” is larger than {FILE_LIMIT}.", field="file")
    if not source.strip():
        raise Invalid(f"“{name}” is empty.", field="file")
    found = _by_mark(source, name) or _as_utf8(source) or _detected(source)
    if found is None or _is_binary(found.text):
        raise Invalid(f"“{name}” is not a text file, or its encoding cannot be recognised.", field="file")
    return found


def _by_mark(source: bytes, name: str) -> Decoded | None:
    for mark, codec, label in _MARKS:
        if source.startswith(mark):
            try:
                return Decoded(source.decode(codec), label)
            except UnicodeDecodeError:
                raise Invalid(f"“{name}” says that it is {label}, but it is broken.", field="file") from None
    return None


def _as_utf8(source: bytes) -> Decoded | None:
    try:
        return Decoded(source.decode(), "UTF-8")
    except UnicodeDecodeError:
        return None


def _detected(source: bytes) -> Decoded | None:
    """Prefer Windows-1252 where it reads like Western text: a short text is too little for statistics."""
    if len(source) > BYTES_A_CHARACTER * TEXT_CHARACTERS:
        raise Invalid(f"It has more than {TEXT_CHARACTERS:,} characters.", field="text")
    western = _as_western(source)
    if western:
        return western
    logging.getLogger("charset_normalizer").setLevel(logging.WARNING)
    best = from_bytes(source).best()
    return Decoded(str(best), _spoken(best.encoding)) if best else None


def _spoken(encoding: str) -> str:
    return encoding.replace("_", "-").upper().replace("CP125", "Windows-125")


def _as_western(source: bytes) -> Decoded | None:
    try:
        text = source.decode("cp1252")
    except UnicodeDecodeError:
        return None
    foreign = [place for place, character in enumerate(text) if character > "\x7f"]
    letters = sum(character.isalpha() for character in text)
    is_western = (
        sum(text[place].isalpha() for place in foreign) <= _RARE_SHARE * letters
        and all(_fits(text, place) for place in foreign)
        and not _is_binary(text)
    )
    return Decoded(text, "Windows-1252") if is_western else None


def _fits(text: str, place: int) -> bool:
    """Tell whether a character above ASCII stands where Western writing has it: no symbol inside a word."""
    character = text[place]
    if character.isalpha():
        is_capital_inside = character.isupper() and text[place - 1 : place].islower()
        return not is_capital_inside
    if character not in _PRINTED_SIGNS:
        return False
    is_inside = text[place - 1 : place].isalpha() and text[place + 1 : place + 2].isalpha()
    return not is_inside or character in "’–—…·\u00a0\u00ad"


def _is_binary(text: str) -> bool:
    """Tell whether control characters show that these bytes are no writing."""
    controls = sum(unicodedata.category(character) == "Cc" for character in set(text) - set("\t\n\r\f\v\x85"))
    return "\0" in text or controls > 0
