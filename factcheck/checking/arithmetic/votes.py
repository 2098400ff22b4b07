"""More votes than a chamber has members: “voted 230 to 210” in a House of 435."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.skeleton import COUNT, ONE, VAGUE, Amount, Skeleton, skeleton_of
from factcheck.checking.article import CheckedArticle
from factcheck.checking.chambers import stands_in

_VOTING = re.compile(
    r"\b(?:vot(?:e[sd]?|ing)|rul(?:ed|ing|es)|decision|decided|pass(?:ed|es|ing)|approv\w+|reject\w*|back(?:ed|ing)"
    r"|confirm\w*|adopt\w*|divided|split|dissent\w*|acquit\w*|convict\w*|uph[eo]ld\w*|struck down|impeach\w*|elected"
    r"|advanced|cleared|tally|in favou?r|override|overrode|agreed)\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    r" (?:[\w' ]{0,30}?)?\b(?:in favou?r|for|yes|yeas?|ayes?|back(?:ed|ing)|support(?:ed|ing)|approv\w+|in the majority"
    r"|agreed|aye)\b"
)
_AGAINST = re.compile(
    r" (?:[\w' ]{0,30}?)?\b(?:against|opposed|opposing|no|noes|nays?|dissent\w*|reject\w+|in the minority|disagreed"
    r"|voted down)\b"
)
_ABSTAINED = re.compile(r" (?:[\w' ]{0,20}?)?\babst(?:ained|ain|aining|entions?)\b")
_TO = re.compile(r" (?:votes? |members? |ballots )?to ")
_RANGE_BEFORE = re.compile(r"\b(?:from|between|of|some|for|in|within|aged?) $")
_TALLY_AFTER = re.compile(
    r"$|[,.;:)—]| (?:votes?|to|in|on|for|against|with|at|after|as|and|when|that|by|along|margin|decision|ruling"
    r"|majority|party|but|last|this|late|early|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_DASH = re.compile(r" ?[-—] ?")
_SIZE = re.compile(r"-(?:seat|member|strong|judge|justice|person|nation|country)(?: [a-z]+){0,2}? (?P<body>[A-Za-z]+)")
_MEMBERS = re.compile(
    r" (?:[a-z]+ )?(?:members|seats|justices|judges|lawmakers|senators|councillors|councilors|deputies|jurors|commissioners"
    r"|legislators|trustees|countries|nations)\b"
)
_OWNED = re.compile(r"(?P<body>[A-Za-z]+)(?:'s|s'|’s) (?:[a-z]+ )?$|(?P<has>[A-Za-z]+),? (?:which )?(?:has|have|of|with) (?:only )?$")
_OF_BODY = re.compile(r" (?:[a-z]+ )?(?:members|seats|justices|judges)(?: (?:in|of|on) (?:the|its) (?:[\w']+ ){0,2}?(?P<body>[A-Za-z]+))")
_BODIES = frozenset(
    """senate house parliament assembly council board committee court panel chamber legislature congress bench jury
    commission knesset duma cabinet commons bundestag diet dail union bloc body""".split()
)
_OTHER_BODY = re.compile(r"\b(?:joint|both (?:houses|chambers)|combined|delegates|electoral|electors|shareholders|residents|proxy|nationwide|referendum)\b")
_ADJUSTED = re.compile(r"\b(?:vacan\w+|enlarged|expanded|former|then-|weighted|proxies|million|thousand)\b")
_QUALIFIED = re.compile(
    r"\b(?:[Ss]tate|[Pp]rovincial|Texas|Florida|California|Ohio|Georgia|Iowa|Kansas|Virginia|Carolina|Dakota|Arizona"
    r"|Michigan|Wisconsin|Tennessee|Kentucky|Alabama|Missouri|Montana|Oklahoma|Nebraska|Pennsylvania|Hampshire|York"
    r"|Jersey|Australian|Canadian|French|Italian|Spanish|Philippine|Brazilian|Mexican|Nigerian|Argentine|Japanese"
    r"|British|Irish|Indian|Academic|Faculty|Student) (?:Senate|House|Supreme Court|General Assembly)\b|\b[Ss]tatehouse\b"
)


@dataclass(frozen=True)
class Tally:
    """Votes for and against, perhaps with abstentions."""

    amounts: tuple[Amount, ...]
    start: int
    end: int

    @property
    def votes(self) -> Decimal:
        return sum((one.value for one in self.amounts), Decimal(0))

    @property
    def is_tie_break(self) -> bool:
        """Tell whether one vote more than the members may be that of whoever presides."""
        return abs(self.amounts[0].value - self.amounts[1].value) <= 1


def tallies_of(skeleton: Skeleton) -> list[Tally]:
    """Return the votes of a sentence, in any wording."""
    found: list[Tally] = []
    number = 0
    while number + 1 < len(skeleton.amounts):
        tally = _tally_at(skeleton, number)
        if tally:
            found.append(tally)
        number += len(tally.amounts) if tally else 1
    return found


def _tally_at(skeleton: Skeleton, number: int) -> Tally | None:
    pair = skeleton.amounts[number : number + 2]
    if not all(_is_votes(one) for one in pair):
        return None
    gap, after = skeleton.gap(number), skeleton.gap(number + 1)
    is_named = _FOR.match(gap) and _AGAINST.match(after)
    is_reversed = _AGAINST.match(gap) and _FOR.match(after)
    is_bare = _DASH.fullmatch(gap) or (_TO.fullmatch(gap) and not _is_range(skeleton, number))
    if not (is_named or is_reversed or is_bare) or after.startswith(("-year", "-day", " percent")):
        return None
    last = number + 1
    if last + 1 < len(skeleton.amounts) and _is_votes(skeleton.amounts[last + 1]):
        is_third = _DASH.fullmatch(after) or _ABSTAINED.match(skeleton.gap(last + 1))
        last += 1 if is_third else 0
    if last == number + 1 and re.match(r"[-—:./]", after) and is_bare:
        return None
    start, end = skeleton.amounts[number].place, skeleton.amounts[last].place + 1
    if not is_bare:
        match = (_ABSTAINED.match(skeleton.gap(last)) if last > number + 1 else None) or (
            _AGAINST.match(after) if is_named else _FOR.match(after)
        )
        end += match.end() if match and last == number + 1 else 0
    return Tally(skeleton.amounts[number : last + 1], start, end)


def _is_range(skeleton: Skeleton, number: int) -> bool:
    """Tell whether “30 to 40” is a range of something: “from 30 to 40 witnesses”."""
    is_plain = skeleton.gap(number) == " to "
    is_led = _RANGE_BEFORE.search(skeleton.head(number))
    return is_plain and bool(is_led or not _TALLY_AFTER.match(skeleton.gap(number + 1)))


def _is_votes(amount: Amount) -> bool:
    return amount.mark in (COUNT, ONE, VAGUE) and not amount.mention.hedge and amount.mention.is_whole and (
        amount.mention.kind.value == "count"
    )


def votes_in(article: CheckedArticle, skeleton: Skeleton) -> Iterator[Mismatch]:
    """Yield each tally with more votes than the chamber has members, by the text itself or by the table."""
    if not _VOTING.search(skeleton.text) or _OTHER_BODY.search(skeleton.text):
        return
    tallies = tallies_of(skeleton)
    if len(tallies) != 1 or _ADJUSTED.search(skeleton.text):
        return
    (tally,) = tallies
    size = _size_here(skeleton, tally) or _size_near(article, skeleton)
    if size is not None:
        yield from _too_many(skeleton, tally, size, "the size that the text gives", "arithmetic")
    else:
        yield from _by_table(article, skeleton, tally)


def _too_many(skeleton: Skeleton, tally: Tally, size: Decimal, whose: str, source: str) -> Iterator[Mismatch]:
    spare = Decimal(1) if tally.is_tie_break else Decimal(0)
    if tally.votes <= size + spare:
        return
    sum_text = " + ".join(f"{one.value:f}" for one in tally.amounts)
    yield Mismatch(
        span=skeleton.span(tally.start, tally.end),
        headline="More votes than members",
        said=f"{sum_text} = {tally.votes:f} votes, but there are {size:f} members ({whose})",
        computation=f"{sum_text} = {tally.votes:f} > {size:f}",
        fact=f"{size:f} members",
        repair="Correct the tally, or the number of members.",
        source=source,
    )


def _size_here(skeleton: Skeleton, tally: Tally) -> Decimal | None:
    """Return the only size of a body that the sentence states."""
    sizes = {size for size, _ in _sizes(skeleton) if size not in {one.value for one in tally.amounts}}
    return sizes.pop() if len(sizes) == 1 else None


def _sizes(skeleton: Skeleton) -> Iterator[tuple[Decimal, str]]:
    """Yield each stated size with its body in small letters, as far as the words name one."""
    for number, amount in enumerate(skeleton.amounts):
        if amount.mark != COUNT:
            continue
        after, before = skeleton.gap(number), skeleton.head(number)
        if (match := _SIZE.match(after)) or (match := _OF_BODY.match(after)):
            body = match["body"].lower()
            if body in _BODIES:
                yield amount.value, body
        elif _MEMBERS.match(after) and (owner := _OWNED.search(before)):
            body = (owner["body"] or owner["has"]).lower()
            if body in _BODIES:
                yield amount.value, body


def _size_near(article: CheckedArticle, skeleton: Skeleton) -> Decimal | None:
    """Return the size that the paragraph states of a body which this sentence names too."""
    block = article.block_at(skeleton.sentence.start)
    words = {word.lower() for word in re.findall(r"[A-Za-z]+", skeleton.text)} & _BODIES
    if block is None or len(words) != 1:
        return None
    near = [one for one in article.sentences if block.span.holds(one) and one != skeleton.sentence]
    sizes = {size for one in near if article.numbers_in(one) for size, body in _sizes(skeleton_of(article, one)) if body in words}
    return sizes.pop() if len(sizes) == 1 else None


def _by_table(article: CheckedArticle, skeleton: Skeleton, tally: Tally) -> Iterator[Mismatch]:
    sentence = skeleton.sentence.quote(article.text)
    for chamber in article.facts.chambers:
        is_full = stands_in(chamber.names, sentence)
        if not is_full and not (stands_in(chamber.bare, sentence) and _is_evident(article, chamber.names, chamber.evidence)):
            continue
        sitting = [
            one
            for one in article.facts.chambers
            if one.name == chamber.name and one.may_sit(article.reference_date.value)
        ]
        if _QUALIFIED.search(article.text if not is_full else sentence) or not sitting:
            return
        largest = max(sitting, key=lambda one: one.members)
        yield from _too_many(
            skeleton, tally, Decimal(largest.members), f"{largest.name}", f"{largest.source}"
        )
        return


def _is_evident(article: CheckedArticle, names: tuple[str, ...], evidence: tuple[str, ...]) -> bool:
    return stands_in(names, article.text) or stands_in(evidence, article.text)
