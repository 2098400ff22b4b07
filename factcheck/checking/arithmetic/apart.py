"""Words that no one thing can both be: saved and lost, for and against, in one town and in another."""

import re
from collections.abc import Sequence

_SIDES = tuple(
    (re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"))
    for one, other in (
        ("for|in favou?r|yes|backed|supported|approved", "against|opposed|no|rejected"),
        ("saved|rescued|survived|alive|safe|found alive", "lost|sank|died|dead|drowned|killed|perished"),
        ("passed|succeeded", "failed"),
        ("won|wins", "lost|losses|defeats"),
        ("men|male|boys", "women|female|girls"),
        ("open|opened", "closed|shut"),
        ("at home", "away|on the road|abroad"),
        ("guilty|convicted", "not guilty|acquitted|cleared"),
        ("stayed|remained", "left|quit"),
        ("accepted|granted", "rejected|refused|denied"),
        ("under|below", "over|above"),
    )
)
_PLACE = re.compile(
    r" (?:[a-z]+ ){0,2}?(?P<how>in|from|at|to) (?P<name>[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3})\b"
)


def are_apart(tails: Sequence[str]) -> bool:
    """Tell whether the words after the numbers exclude each other."""
    if len(tails) == 2 and any(_are_sides(tails, *sides) for sides in _SIDES):
        return True
    places = [_PLACE.match(tail) for tail in tails]
    names = {place["name"] for place in places if place}
    return len({place["how"] for place in places if place}) == 1 and len(names) == len(tails)


def _are_sides(tails: Sequence[str], one: re.Pattern[str], other: re.Pattern[str]) -> bool:
    found = [(bool(one.search(tail)), bool(other.search(tail))) for tail in tails]
    return sorted(found) == [(False, True), (True, False)]
