"""Which spellings lie so near each other that one may be a slip for the other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import IntEnum
from itertools import combinations, pairwise

_SHORTEST = 5
_LONG = 8
_LONGEST = 24
_FOLDS = (("ph", "f"), ("sch", "sh"), ("c", "k"), ("z", "s"), ("y", "i"), ("j", "i"), ("w", "v"))
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_ENDINGS = frozenset(
    """s es a e i o n an ans ian en in er ers ese ish ist ists ism t m st sm ite ites ic ia y ies us um ing
    ns is c ova eva ina aya ska ski sky sko skaya""".split()
)
_SLIPS_AT_END = ({"e"}, {"a", "e"}, {"e", "i"}, {"o", "u"}, {"i", "y"}, {"en", "in"}, {"en", "an"}, {"m", "n"})


class Slip(IntEnum):
    """How two spellings differ, the surest sign of a slip first."""

    SWAP = 1
    SOUND = 2
    ONE = 3
    TWO = 4


def near_pairs(keys: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of keys that share what is left of them after a slip, each once, in order."""
    places: dict[str, list[str]] = defaultdict(list)
    for key in sorted(set(keys)):
        for rest in _rests(key):
            places[rest].append(key)
    pairs = {pair for group in places.values() if len(group) > 1 for pair in combinations(group, 2)}
    yield from sorted(pairs)


def _rests(key: str) -> set[str]:
    """Return the key folded, and the key with up to one letter left out, or two of a long one."""
    if not _SHORTEST <= len(key) <= _LONGEST:
        return set()
    found = {key, f"={folded_sounds(key)}"}
    once = {key[:place] + key[place + 1 :] for place in range(len(key))}
    found |= once
    if len(key) >= _LONG:
        found |= {rest[:place] + rest[place + 1 :] for rest in once for place in range(len(rest))}
    return found


def folded_sounds(key: str) -> str:
    """Return the key as it sounds: “Stephens” and “Stevens” stay apart, “Philip” and “Filipp” meet."""
    for letters, instead in _FOLDS:
        key = key.replace(letters, instead)
    start = key.removeprefix("mak").removeprefix("mac").removeprefix("mc")
    key = key if start == key else f"m{start}"
    return "".join(one for one, after in pairwise(f"{key} ") if one != after)


def slip_between(one: str, other: str) -> Slip | None:
    """Return how two keys differ; None if they differ in more than a slip explains."""
    if is_swap(one, other):
        return Slip.SWAP
    if folded_sounds(one) == folded_sounds(other):
        return Slip.SOUND
    distance = edits(one, other)
    if distance == 1:
        return Slip.ONE
    return Slip.TWO if distance == 2 and min(len(one), len(other)) >= _LONG else None


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
    """Tell whether they differ only in how an accent is written: “Mueller” and “Muller”."""
    for letters, instead in _UMLAUTS:
        one, other = one.replace(letters, instead), other.replace(letters, instead)
    return one == other


def is_plural(one: str, other: str) -> bool:
    """Tell whether one is the other with an s."""
    return other in {f"{one}s", f"{one}es"} or one in {f"{other}s", f"{other}es"}


def are_forms(one: str, other: str) -> bool:
    """Tell whether they may be forms of one word, or a man's and a woman's name: “Ivanov”, “Ivanova”."""
    stem = _shared_start(one, other)
    if len(stem) < min(len(one), len(other)) - 2 or len(stem) < _SHORTEST - 2:
        return False
    rests = {one[len(stem) :], other[len(stem) :]} - {""}
    return rests not in _SLIPS_AT_END and all(rest in _ENDINGS for rest in rests)


def _shared_start(one: str, other: str) -> str:
    length = next(
        (place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )
    return one[:length]
