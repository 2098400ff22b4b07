"""The items of a list in running text: how many there are at least and at most."""

import re
from dataclasses import dataclass

from factcheck.splitting.wordlists import phrase_list, word_list

_BRACKETS = re.compile(r"\s?[(\[][^()\[\]]{0,80}[)\]]")
_JOINS = re.compile(r"\s(?:and|or|&)\s")
_OPENS_LAST = re.compile(r"^(?:and|or|as well as)\s")
_TRAILER = re.compile(
    r"^(?:all|both|each|who|whom|which|whose|where|with|according|respectively|after|as|when"
    r"|while|but|though|although"
    r"|[a-z]{3,12}(?:ed|wn|ilt) (?:by|in|at|on|from))\b"
)
_ASIDE = re.compile(
    r"^(?:an?|of|from|aged|his|her|their|its|now|then|also|who|which|where|jr\b|sr\b|ii|\d"
    r"|formerly|later|born)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\b(?:including|includes?|such as|like|e\.g|for (?:example|instance)|among|others?|more|etc|so on"
    r"|the rest|notably|especially|mainly|mostly|several|many|various|some|dozens?|either|neither|plus)\b",
    re.IGNORECASE,
)
_LONGEST_ITEM = 10
_ONE_NAME = phrase_list("""
    trinidad and tobago | bosnia and herzegovina | antigua and barbuda | marks and spencer
    johnson and johnson | research and development | tyne and wear | health and safety""")
_ONE = re.compile("|".join(sorted(_ONE_NAME)), re.IGNORECASE)
_DETERMINERS = word_list("the a an")
_POINTING = word_list("that this these those")


@dataclass(frozen=True)
class ItemCount:
    """The fewest and the most items that a list can be read as, and the first item."""

    fewest: int
    most: int
    first: str


def count_items(words: str) -> ItemCount | None:
    """Count the items of “Holm, Novak and Lind”; None if it is no closed list of short, like items."""
    plain = _ONE.sub("one", _BRACKETS.sub("", words))
    if _MORE.search(plain):
        return None
    parts = _without_trailer([part.strip() for part in re.split(r";" if ";" in plain else r",", plain)])
    is_joined = bool(_OPENS_LAST.match(parts[-1]))
    parts[-1] = _OPENS_LAST.sub("", parts[-1])
    if not (is_joined or _JOINS.search(parts[-1])) or not _are_alike(parts):
        return None
    joins = [len(_JOINS.findall(part)) for part in parts]
    own = 0 if is_joined else 1
    return ItemCount(len(parts) + own, len(parts) + sum(joins), parts[0])


def _without_trailer(parts: list[str]) -> list[str]:
    """Drop “, who …” and “, all from Leeds”, and what follows it."""
    kept = next((place for place, part in enumerate(parts) if place and _TRAILER.match(part)), len(parts))
    return [part for part in parts[:kept] if part] or [""]


def _are_alike(parts: list[str]) -> bool:
    """Tell whether each part can be an item: short, not said of the one before, all or none with “the”."""
    first = parts[0]
    if any(len(part.split()) > _LONGEST_ITEM for part in parts):
        return False
    is_with_article = first.split()[0].lower() in _DETERMINERS
    if is_with_article:
        return all(part.split()[0].lower() in _DETERMINERS or part[0].isupper() for part in parts)
    if first.split()[0].lower() in _POINTING:
        return True
    return not any(_ASIDE.match(part) or part.lower().startswith("the ") for part in parts[1:])
