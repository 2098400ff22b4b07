"""More votes than a chamber has members: “voted 230 to 210” in a House of 435."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.checking.arithmetic.ballots import Tally, tallies_of
from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.sizes import bodies_in, only_size, sizes_of
from factcheck.checking.arithmetic.skeleton import Amount, Skeleton, skeleton_of
from factcheck.checking.arithmetic.unnamed import size_before
from factcheck.checking.article import CheckedArticle
from factcheck.checking.chambers import Chamber, last_place, stands_in

_VOTING = re.compile(
    r"\b(?:vot(?:e[sd]?|ing)|rul(?:ed|ing|es)|decision|decided|pass(?:ed|es|ing)|approv\w+"
    r"|reject\w*|defeat\w*"
    r"|back(?:ed|ing)|confirm\w*|adopt\w*|divided|split|dissent\w*|acquit\w*|convict\w*|uph[eo]ld\w*"
    r"|struck down|impeach\w*|elected|advanced|cleared|tally|in favou?r|override|overrode|agreed)\b",
    re.IGNORECASE,
)
_OTHER_BODY = re.compile(
    r"\b(?:joint|both (?:houses|chambers)|combined|delegates|electoral|electors|shareholders"
    r"|residents|proxy|nationwide|referendum)\b"
    r"|\A(?:[A-Z][\w'-]{1,20} )?(?:[Vv]oters|[Rr]esidents|[Pp]eople|[Dd]elegates|[Ss]hareholders)\b"
)
_ADJUSTED = re.compile(
    r"\b(?:vacan\w+|enlarged|expanded|former|then-|weighted|proxies|million|thousand|motions"
    r"|questions|items|proposals|measures|amendments|times|rounds?)\b"
)
_PEOPLE_VOTED = 10  # times as many votes as members are those of a town, not of its council
_NEXT = re.compile(
    r",? (?:and|but|while) (?:the|an?) (?:second|other|next|third|latter)(?: (?!in\b|on\b|at\b)[a-z]{2,12})"
    r"{0,3}(?: by| on| at)?(?: votes of| a vote of)? "
)
_PRESENT = re.compile(
    r"(?:And |But )?[Aa]ll (?:of )?(?:the |its )?# (?:[a-z]{3,20} )?(?:members|senators|lawmakers"
    r"|councill?ors|deputies|legislators|jurors|judges|delegates|MPs)"
    r" (?:were present|were there|were in|took part|voted|attended)\b"
)
_QUALIFIED = re.compile(
    r"\b(?:[Ss]tate|[Pp]rovincial|Texas|Florida|California|Ohio|Georgia|Iowa|Kansas|Virginia|Carolina"
    r"|Dakota|Arizona|Michigan|Wisconsin|Tennessee|Kentucky|Alabama|Missouri|Montana|Oklahoma|Nebraska"
    r"|Pennsylvania|Hampshire|York|Jersey|Australian|Canadian|French|Italian|Spanish|Philippine|Brazilian"
    r"|Mexican|Nigerian|Argentine|Japanese|British|Irish|Indian|Academic|Faculty|Student) (?:Senate|House"
    r"|Supreme Court|General Assembly)\b|\b[Ss]tatehouse\b"
)


def votes_in(article: CheckedArticle, skeleton: Skeleton) -> Iterator[Mismatch]:
    """Yield each tally with more votes than the chamber has members, by the text itself or by the table."""
    if not _VOTING.search(skeleton.text) or _OTHER_BODY.search(skeleton.text):
        return
    tallies = tallies_of(skeleton)
    if not tallies or _ADJUSTED.search(skeleton.text):
        return
    if len(tallies) > 1:
        yield from _too_many_of_several(article, skeleton, tallies)
        return
    (tally,) = tallies
    size = size_here(skeleton, tally.amounts) or size_near(article, skeleton)
    size = size or _all_present(article, skeleton) or size_before(article, skeleton, tallies)
    if size is not None:
        yield from _too_many(skeleton, tally, size, "the size that the text gives", "arithmetic")
    else:
        yield from _by_table(article, skeleton, tally)


def _too_many_of_several(
    article: CheckedArticle, skeleton: Skeleton, tallies: Sequence[Tally]
) -> Iterator[Mismatch]:
    """Read “by votes of 250-to-197 and 229-to-198 in the 435-member chamber”."""
    between = {skeleton.text[one.end : other.start] for one, other in pairwise(tallies)}
    size = size_here(skeleton, [amount for tally in tallies for amount in tally.amounts])
    size = size or size_before(article, skeleton, tallies)
    are_of_one = between <= {" and ", ", ", ", and "} or (
        len(bodies_in(skeleton.text)) == 1 and all(_NEXT.fullmatch(one) for one in between)
    )
    if size is not None and are_of_one:
        for tally in tallies:
            yield from _too_many(skeleton, tally, size, "the size that the text gives", "arithmetic")


def _too_many(skeleton: Skeleton, tally: Tally, size: Decimal, whose: str, source: str) -> Iterator[Mismatch]:
    spare = Decimal(1) if tally.is_tie_break else Decimal(0)
    if not size + spare < tally.votes <= size * _PEOPLE_VOTED:
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


def size_here(skeleton: Skeleton, votes: Sequence[Amount]) -> Decimal | None:
    """Return the only size of a body that the sentence states, apart from the votes."""
    sizes = {one.value for one, _ in sizes_of(skeleton) if one not in votes}
    return sizes.pop() if len(sizes) == 1 else None


def size_near(article: CheckedArticle, skeleton: Skeleton) -> Decimal | None:
    """Return the size that the paragraph states of a body which this sentence names too."""
    block = article.block_at(skeleton.sentence.start)
    words = bodies_in(skeleton.text)
    if "commons" in words:
        words.discard("house")
    if block is None or len(words) != 1:
        return None
    near = (one for one in article.sentences if block.span.holds(one) and one != skeleton.sentence)
    return only_size(article, near, words)


def _all_present(article: CheckedArticle, skeleton: Skeleton) -> Decimal | None:
    """Return how many there were by the next sentence: “All 35 senators were present.”"""
    following = next((one for one in article.sentences if one.start >= skeleton.sentence.end), None)
    if following is None or not article.numbers_in(following):
        return None
    near = skeleton_of(article, following)
    found = _PRESENT.match(near.text)
    is_near = article.number_of_block(following.start) == article.number_of_block(skeleton.sentence.start)
    return near.amounts[0].value if found and is_near else None


def _by_table(article: CheckedArticle, skeleton: Skeleton, tally: Tally) -> Iterator[Mismatch]:
    sentence = skeleton.sentence.quote(article.text)
    before = article.text[skeleton.sentence.start : tally.amounts[0].span.start]
    places = {one: last_place((*one.names, *one.bare), before) for one in article.facts.chambers}
    nearest = max(places.values(), default=-1)
    # In “the Senate (by voice vote) and the House (by 224-170)” the tally is that of the nearer one.
    for chamber, place in places.items():
        if place < nearest or not _is_named(article, chamber, sentence):
            continue
        is_full = stands_in(chamber.names, sentence)
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


def _is_named(article: CheckedArticle, chamber: Chamber, sentence: str) -> bool:
    """Tell whether the sentence names it in full, or in short where the article leaves no doubt."""
    if stands_in(chamber.names, sentence):
        return True
    is_evident = stands_in(chamber.names, article.text) or stands_in(chamber.evidence, article.text)
    return is_evident and stands_in(chamber.bare, sentence)
