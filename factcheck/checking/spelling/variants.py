"""Which spellings lie so near each other that one may be a slip for the other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from enum import IntEnum
from itertools import combinations, pairwise

from factcheck.checking.words import folded
from factcheck.splitting.wordlists import word_list

_SHORTEST = 5
_LONG = 8
_LONGEST = 24
_MOST_FOR_TWO = 1_500
_LARGEST_GROUP = 40
_FOLDS = (("ph", "f"), ("sch", "sh"), ("c", "k"), ("z", "s"), ("y", "i"), ("j", "i"), ("w", "v"))
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae", "å": "aa", "ß": "ss"})
_ENDINGS = word_list("""
    s es a i o n ns an ans ian en in er ers ese ish ist ists ism ite ites ic c ia y ies us um ing is
    ova eva ina aya ska ski sky sko skaya""")
_SLIPS_AT_END = ({"a", "e"}, {"i", "y"}, {"o", "u"}, {"n", "s"}, {"es", "s"}, {"an", "n"})


class Slip(IntEnum):
    """How two spellings differ, the surest sign of a slip first."""

    SWAP = 1
    SOUND = 2
    ONE = 3
    TWO = 4


def near_pairs(keys: Iterable[str], ordinary: Set[str] = frozenset()) -> Iterator[tuple[str, str]]:
    """Yield the pairs of keys that share what is left of them after a slip, each once, in order.

    For ordinary words, and in a text of thousands of names, a slip of two letters is not looked for.
    """
    places: dict[str, list[str]] = defaultdict(list)
    known = sorted({key for key in keys if _SHORTEST <= len(key) <= _LONGEST})
    for key in known:
        for rest in _rests(key, is_deep=len(known) <= _MOST_FOR_TWO and key not in ordinary):
            places[rest].append(key)
    groups = (group for group in places.values() if 1 < len(group) <= _LARGEST_GROUP)
    yield from sorted({pair for group in groups for pair in combinations(group, 2)})


def _rests(key: str, *, is_deep: bool) -> set[str]:
    """Return the key folded, and the key with up to one letter left out, or two of a long one."""
    once = {key[:place] + key[place + 1 :] for place in range(len(key))}
    found = {key, f"={folded_sounds(key)}", *once}
    if is_deep and len(key) >= _LONG:
        found |= {rest[:place] + rest[place + 1 :] for rest in once for place in range(len(rest))}
    return found


def folded_sounds(key: str) -> str:
    """Return the key as it sounds: “Stephens” and “Stevens” stay apart, “Philip” and “Filipp” meet."""
    for letters, instead in _FOLDS:
        key = key.replace(letters, instead)
    start = key.removeprefix("mak").removeprefix("mk")
    key = key if start == key else f"m{start}"
    return "".join(one for one, after in pairwise(f"{key} ") if one != after)


def slip_between(one: str, other: str) -> Slip | None:
    """Return how two keys differ; None if they differ in more than a slip explains."""
    if is_swap(one, other):
        return Slip.SWAP
    if folded_sounds(one) == folded_sounds(other):
        return Slip.SOUND
    if _differs_in_short_part(one, other):
        return None
    distance = edits(one, other)
    if distance == 1:
        return Slip.ONE
    return Slip.TWO if distance == 2 and min(len(one), len(other)) >= _LONG else None


def _differs_in_short_part(one: str, other: str) -> bool:
    """Tell whether short parts of a hyphenated name differ, as in “Kwok-hing” and “Kwok-hung”."""
    parts = list(zip(one.split("-"), other.split("-"), strict=False))
    if len(parts) == 1:
        return False
    return any(first != second and min(len(first), len(second)) < _SHORTEST for first, second in parts)


def is_swap(one: str, other: str) -> bool:
    """Tell whether two letters have changed places, neighbours or not, and nothing else differs."""
    places = [place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]]
    if len(one) != len(other) or len(places) != 2:
        return False
    first, second = places
    return one[first] == other[second] and one[second] == other[first]


def edits(one: str, other: str) -> int:
    """Return how many letters must be changed, left out, put in or swapped with the next."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, start=1):
        older, before, row = before, row, [place]
        for column, match in enumerate(other, start=1):
            cost = min(before[column] + 1, row[-1] + 1, before[column - 1] + (letter != match))
            is_pair = place > 1 and column > 1 and letter == other[column - 2] and one[place - 2] == match
            row.append(min(cost, older[column - 2] + 1) if is_pair else cost)
    return row[-1]


def are_one_spelling(one: str, other: str) -> bool:
    """Tell whether two words differ only in how an accent is written: “Müller” and “Mueller”."""
    if one.isascii() and other.isascii():
        return False
    plain, letters = sorted((one.lower(), other.lower()), key=str.isascii, reverse=True)
    return folded(letters.translate(_UMLAUTS)) == folded(plain)


def is_plural(one: str, other: str) -> bool:
    """Tell whether one is the other with an s."""
    return other in {f"{one}s", f"{one}es"} or one in {f"{other}s", f"{other}es"}


def are_forms(one: str, other: str) -> bool:
    """Tell whether they may be forms of one word, or a man's and a woman's name: “Ivanov”, “Ivanova”."""
    short, long = sorted((one, other), key=len)
    if long.startswith(short) and long != short:
        return long[len(short) :] in _ENDINGS
    stem = short[:-1]
    ends = {one[len(stem) :], other[len(stem) :]}
    return long.startswith(stem) and ends not in _SLIPS_AT_END and ends <= _ENDINGS | {"h"}
