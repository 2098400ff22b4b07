"""Datelines and lines with a date: “GENEVA, 3 March 2024 (Agency) –”."""

import re

from factcheck.splitting.wordlists import word_list

_DASH = re.compile(r"\s+[–—-]{1,2}(?:\s+|$)|—\s*|(?:–|--)(?:\s+|$)")
_AGENCY = re.compile(r"\s*(?:\([^()]{2,40}\)|/[^/]{2,40}/)$")
_LONGEST = 90
_MONTH = word_list(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """
)
_BESIDE = word_list(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    published updated posted modified edited last first issued on at of date time issue am pm a.m p.m gmt bst
    edt est pst pdt utc cet cest et pt z ago hour hours hr hrs minute minutes min mins day days week weeks
    """
)
_LABEL = word_list("published updated posted modified issued date ago")
_NUMBER = re.compile(r"\d{1,4}(?:st|nd|rd|th|am|pm)?|\d{1,2}[:.h]\d{2}(?:am|pm)?")
_DAY = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:t[\d:.+z-]+)?")
_PARTS = re.compile(r"[\s,|()·•–—]+")


def dateline_length(text: str) -> int:
    """Return how many characters a paragraph's dateline takes, dash and space included; 0 without one."""
    dash = _DASH.search(text, 0, _LONGEST)
    if not dash or not _opens_large(text[dash.end() : dash.end() + 2]):
        return 0
    return dash.end() if _is_place(text[: dash.start()]) else 0


def is_dateline(text: str) -> bool:
    """Tell whether the line is a dateline and nothing else."""
    if len(text) > _LONGEST:
        return False
    bare = text.rstrip(" –—-:")
    return _is_place(bare) and (bare != text.rstrip() or bare.endswith((")", "/")) or _has_date(bare))


def is_date(text: str) -> bool:
    """Tell whether the line holds a date and words that go with it, and nothing else."""
    words = _date_words(text)
    is_dated = any(word in _MONTH or _DAY.fullmatch(word) or word == "ago" for word in words)
    return is_dated and any(word[0].isdigit() for word in words) and all(map(_goes_with_date, words))


def is_labelled_date(text: str) -> bool:
    """Tell whether the line says when the article was published or changed."""
    return is_date(text) and not _LABEL.isdisjoint(_date_words(text))


def _date_words(text: str) -> list[str]:
    if len(text) > 2 * _LONGEST:
        return []
    return [word for word in (part.strip(".:;").lower() for part in _PARTS.split(text)) if word]


def _goes_with_date(word: str) -> bool:
    is_number = _NUMBER.fullmatch(word) or _DAY.fullmatch(word)
    return bool(is_number) or word in _MONTH or word in _BESIDE


def _opens_large(after: str) -> bool:
    return not after or after[0].isupper() or after[0].isdigit() or after[0] in "\"'“‘«("


def _is_place(head: str) -> bool:
    """Tell whether the words name a town, and perhaps a country, a date and an agency."""
    agency = _AGENCY.search(head)
    parts = [part.strip() for part in (head[: agency.start()] if agency else head).split(",")]
    town, *others = parts
    words = town.split()
    is_large = bool(words) and len(words) <= 4 and town.upper() == town and any(map(str.isalpha, words))
    is_named = bool(words) and len(words) <= 4 and all(word[0].isupper() for word in words)
    if not all(_is_beside_town(part) for part in others):
        return False
    is_dated = any(_has_date(part) for part in others)
    return (is_large and len(town) > 3) or (is_named and is_dated)


def _is_beside_town(part: str) -> bool:
    words = part.split()
    return (
        _has_date(part)
        or part.isdigit()
        or (0 < len(words) <= 3 and all(word[0].isupper() for word in words))
    )


def _has_date(part: str) -> bool:
    return is_date(part) or any(is_date(piece) for piece in part.split(","))
