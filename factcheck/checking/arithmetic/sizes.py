"""How many members a body has, as the text says: “the nine-member council”, “of the 23 councillors”."""

import re
from collections.abc import Collection, Iterable, Iterator
from decimal import Decimal

from factcheck.checking.arithmetic.skeleton import COUNT, Amount, Skeleton, skeleton_of
from factcheck.checking.article import CheckedArticle
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_SIZE = re.compile(
    r"-(?:seat|member|strong|judge|justice|person|nation|country)(?P<words>(?: [A-Za-z.]{1,20}){1,4})"
)
_MEMBERS = re.compile(
    r" (?:[a-z]{1,20} )?(?:members|seats|justices|judges|lawmakers|senators|councillors|councilors|deputies"
    r"|jurors|commissioners|legislators|trustees|countries|nations)\b"
)
_OWNED = re.compile(
    r"(?<![A-Za-z])(?:(?P<body>[A-Za-z]+)(?:'s|s'|’s) (?:[a-z]{1,20} )?$"
    r"|(?P<has>[A-Za-z]+),? (?:which )?(?:has|have|of|with|includes?|comprises?|contains?|counts)"
    r" (?:only )?$)"
)
_OF_BODY = re.compile(
    r" (?:[a-z]{1,20} )?(?:members|seats|justices|judges)(?: (?:in|of|on) (?:the|its) (?:[\w']{1,20} ){0,2}?"
    r"(?P<body>[A-Za-z]+))"
)
_AWAY = re.compile(r" (?:[a-z]{1,20} ){1,3}(?:absent|away|abroad|missing|abstain\w*|recus\w+)\b")
_THE = re.compile(
    r"\b(?:[Oo]f (?:the|its|all)|[Ww]ith|[Tt]he|[Ii]ts|[Aa]ll|it (?:has|had)(?: only| just)?) $"
)
_BODY_OF = re.compile(
    r"\b(?:an?|the|this) (?:[a-z]{1,20} )?(?P<body>house|chamber|parliament|council|board|panel|jury"
    r"|court) of $"
)
_LOOSE = frozenset({"authority", "corporation"})
_WORD = re.compile(r"[A-Za-z]+")
BODIES = word_list("""
    senate house parliament assembly council board committee court panel chamber legislature
    congress bench jury commission knesset duma cabinet commons bundestag diet dail union bloc body
    authority corporation synod senedd storting riksdag sejm majlis""")


def bodies_in(text: str) -> set[str]:
    """Return each word of the text that may be a body, in small letters; “authority” only if no other is."""
    found = {word.lower() for word in _WORD.findall(text)} & BODIES
    return found - _LOOSE or found


def sizes_of(skeleton: Skeleton) -> Iterator[tuple[Amount, str]]:
    """Yield each stated size of a body with its name in small letters, empty if the words name none."""
    for number, amount in enumerate(skeleton.amounts):
        body = _body_of(skeleton, number) if amount.mark == COUNT else None
        if body in BODIES:
            yield amount, str(body)
        elif amount.mark == COUNT and _are_all(skeleton, number):
            yield amount, ""


def only_size(article: CheckedArticle, sentences: Iterable[Span], bodies: Collection[str]) -> Decimal | None:
    """Return the size that the sentences state of one of the bodies, if it is only one."""
    sizes = {
        size.value
        for one in sentences
        if article.numbers_in(one)
        for size, body in sizes_of(skeleton_of(article, one))
        if body in bodies
    }
    return sizes.pop() if len(sizes) == 1 else None


def _body_of(skeleton: Skeleton, number: int) -> str | None:
    """Return the word beside the number that may be a body: “nine-member council”, “a house of 40”."""
    after, before = skeleton.gap(number), skeleton.head(number)
    if match := _SIZE.match(after):
        return next((word for word in match["words"].lower().split() if word in BODIES), None)
    if match := _OF_BODY.match(after) or _BODY_OF.search(before):
        return match["body"].lower()
    owner = _OWNED.search(before) if _MEMBERS.match(after) else None
    return (owner["body"] or owner["has"]).lower() if owner else None


def _are_all(skeleton: Skeleton, number: int) -> bool:
    """Tell whether the number is that of all members: “of the 23 councillors”."""
    after = skeleton.gap(number)
    if not _MEMBERS.match(after) or not _THE.search(skeleton.head(number)) or _AWAY.match(after):
        return False
    return skeleton.amounts[number].value >= max(one.value for one in skeleton.amounts)
