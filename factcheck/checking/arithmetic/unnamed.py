"""The size of a body that a sentence with votes leaves unnamed: “The motion passed by 31 votes to 22.”"""

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.checking.arithmetic.ballots import Tally
from factcheck.checking.arithmetic.sizes import bodies_in, only_size
from factcheck.checking.arithmetic.skeleton import Skeleton
from factcheck.checking.article import CheckedArticle

_IT_PASSED = re.compile(
    r"(?:The|Both|It|They)(?: [a-z-]{3,14}){0,3}? (?:was |were )?(?:then )?"
    r"(?:passed|approved|adopted|carried|rejected|defeated),? (?:by|with|on) "
)
_VOTED = re.compile(r"\b(?:passed|approved|adopted|rejected|backed|voted|defeated)\b")
_OTHERS = re.compile(
    r"\b(?:[Vv]oters|[Rr]esidents|delegates|shareholders|ballots?|elections? (?:was|were)|referendum|joint"
    r"|both (?:houses|chambers)|members of|advis\w+|vacan\w+|enlarged|expanded)\b"
)
_OF_OTHERS = re.compile(r"\b(?:in|at|by|of|among|from) (?:the|an?|its|their|[A-Z][\w'-]{1,20})\b")
_WHOLES = frozenset({"congress", "parliament", "legislature"})
_SMALLER = frozenset({"committee", "commission", "panel", "jury", "cabinet", "bench", "union", "bloc"})
_SLIP = Decimal("1.25")  # more votes than these are those of another body


def size_before(article: CheckedArticle, skeleton: Skeleton, tallies: Sequence[Tally]) -> Decimal | None:
    """Return the stated size of the only body that the paragraph has named, and has let vote, so far."""
    is_told = _IT_PASSED.match(skeleton.text) and not _OF_OTHERS.search(skeleton.text, tallies[-1].end)
    if bodies_in(skeleton.text) or not is_told:
        return None
    before = article.sentences_before(skeleton.sentence)
    text = " ".join(one.quote(article.text) for one in before)
    bodies = bodies_in(text)
    bodies = bodies - _WHOLES or bodies
    if len(bodies) != 1 or bodies & _SMALLER or _OTHERS.search(text) or not _VOTED.search(text):
        return None
    size = only_size(article, before, bodies)
    is_near = size is not None and all(one.votes <= size * _SLIP for one in tallies)
    return size if is_near else None
