"""Points that are no difference of two counts: “10,033 votes to 8,871, a 6-point win” gives percentages."""

import re
from collections.abc import Sequence

from factcheck.checking.arithmetic.skeleton import PERCENT, Amount, Skeleton
from factcheck.checking.numbers import NumberKind

_POINTS = re.compile(r"[ -]points?\b")
_VOTES = re.compile(r"\bvotes?\b")
_MOST_SCORED = 200


def are_of_percentages(skeleton: Skeleton, sides: Sequence[Amount], stated: Amount) -> bool:
    """Tell whether the margin is one of shares, while the two sides are counts of votes.

    A game is won by points too: then the sides are few, or are points themselves, “526 points to 461”.
    """
    kind = stated.mention.kind
    if sides[0].mark == PERCENT or kind is NumberKind.PERCENT:
        return sides[0].mark != PERCENT
    if kind is not NumberKind.POINT and not _POINTS.match(skeleton.text, stated.place + 1):
        return False
    if _POINTS.search(skeleton.text[sides[0].place : sides[-1].place + 9]):
        return False
    are_many = max(one.value for one in sides) > _MOST_SCORED
    return are_many or bool(_VOTES.search(skeleton.text))
