"""R24: one name spelled two ways."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import sentence_text
from factcheck.checking.finding import Finding
from factcheck.checking.spelling.name_words import FAMILY_NAMES_FIRST, LOOK_ALIKES, OFTEN_GIVEN, PLACE_STARTS
from factcheck.checking.spelling.uses import Slot, Use, find_uses, is_ordinary, large_keys
from factcheck.checking.spelling.variants import (
    Slip,
    are_forms,
    are_one_spelling,
    is_plural,
    near_pairs,
    slip_between,
)
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_VOWEL = re.compile(r"[^\Wbcdfghjklmnpqrstvwxz\d_]")  # “Ttl” is no name
_ABOUT_SPELLING = re.compile(
    r"\b(?:spel(?:l|t|led|ling)|misspel\w{1,5}|transliterat\w{1,5}|also (?:known|written)|alias(?:es)?|n[ée]e"
    r"|not to be confused|no relation|unrelated|namesakes?|renamed|originally (?:called|named)"
    r"|(?:change|legal|birth|stage|pen|maiden|married) names?|changed (?:his|her) name)\b",
    re.IGNORECASE,
)
_ORDINARY_TAGS = frozenset(
    {"RB", "IN", "VBG", "VBD", "VBN", "DT", "CC", "PRP", "PRP$", "WRB", "MD", "CD", "UH"}
)
_FEW, _MANY = 1, 3
_SHORTEST_GIVEN = 3
_SHORT_FAMILY_NAME = 4


@dataclass(frozen=True)
class Spelling:
    """One spelling with all its uses."""

    key: str
    uses: tuple[Use, ...]

    @cached_property
    def givens(self) -> frozenset[str]:
        return frozenset(given for use in self.uses for given in use.givens)

    @cached_property
    def slots(self) -> frozenset[Slot]:
        return frozenset(use.slot for use in self.uses)

    def in_slot(self, slot: Slot) -> list[Use]:
        return [use for use in self.uses if use.slot is slot]

    @property
    def count(self) -> int:
        return len(self.uses)


@dataclass(frozen=True)
class Clash:
    """Two spellings of what is most likely one name, and the uses that show it."""

    level: FindingLevel
    rare: Spelling
    usual: Spelling
    shown: Use
    beside: Use


def check_spellings(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each name that the article spells two ways."""
    keys = large_keys(article)
    near = near_pairs(keys, ordinary=set(filter(_is_known_word, keys)))
    slips = {pair: slip for pair in near if (slip := _slip(*pair))}
    spellings = _spellings(article) if slips else {}
    for (one, other), slip in slips.items():
        if one in spellings and other in spellings:
            rare, usual = sorted((spellings[one], spellings[other]), key=_how_usual)
            clash = _clash(article, rare, usual, slip)
            if clash and not _is_excused(article, clash):
                yield _finding(article, clash)


def _slip(one: str, other: str) -> Slip | None:
    """Return how two words differ if that may be a slip, and not two words or forms of one."""
    if _is_known_word(one) and _is_known_word(other):
        return None
    slip = slip_between(one, other)
    is_form = slip and slip > Slip.SOUND and are_forms(one, other)
    return None if is_form or is_plural(one, other) else slip


def _is_known_word(key: str) -> bool:
    return any(is_ordinary(part) or part in LOOK_ALIKES for part in key.split("-"))


def _spellings(article: CheckedArticle) -> dict[str, Spelling]:
    uses: dict[str, list[Use]] = defaultdict(list)
    for use in find_uses(article):
        uses[use.key].append(use)
    return {key: Spelling(key, tuple(found)) for key, found in uses.items()}


def _how_usual(spelling: Spelling) -> tuple[int, int]:
    """Order by number; of two that stand equally often the later one is the likelier slip."""
    return spelling.count, -spelling.uses[0].span.start


def _clash(article: CheckedArticle, rare: Spelling, usual: Spelling, slip: Slip) -> Clash | None:
    if are_one_spelling(rare.uses[0].text, usual.uses[0].text):
        return None
    shared = sorted(rare.givens & usual.givens)
    if given := next(filter(_is_given_name, shared), None):
        return _same_person(article, rare, usual, slip, given)
    if _is_known_word(rare.key) or (is_ordinary(usual.key) and not usual.givens):
        return None
    if rare.key[0] != usual.key[0] and slip > Slip.SOUND:
        return None
    if Slot.GIVEN in rare.slots:
        return _same_partner(article, rare, usual, slip, Slot.GIVEN)
    if Slot.PART in rare.slots:
        return _same_partner(article, rare, usual, slip, Slot.PART)
    return _later_alone(article, rare, usual, slip)


def _same_person(
    article: CheckedArticle, rare: Spelling, usual: Spelling, slip: Slip, given: str
) -> Clash | None:
    """Judge two surnames that stand behind the same given name."""
    shown = next(use for use in rare.uses if given in use.givens)
    beside = next(use for use in usual.uses if given in use.givens)
    is_sure = (
        not _is_family_name(given, shown)
        and (rare.key[0] == usual.key[0] or slip <= Slip.SOUND)
        and (slip < Slip.TWO or rare.count == _FEW)
        and not _is_known_word(rare.key)
        and not (given in OFTEN_GIVEN and rare.count == usual.count)
        and not _may_be_two_people(article, rare, usual, shown, beside)
    )
    return Clash(FindingLevel.FLAG if is_sure else FindingLevel.QUERY, rare, usual, shown, beside)


def _is_given_name(given: str) -> bool:
    is_other_word = given in PLACE_STARTS or is_ordinary(given) or given in LOOK_ALIKES
    return len(given) >= _SHORTEST_GIVEN and bool(_VOWEL.search(given)) and not is_other_word


def _is_family_name(given: str, use: Use) -> bool:
    """Tell whether the first word may be the family's, as in “Chan Kwok-hing”, so that brothers share it."""
    return given in FAMILY_NAMES_FIRST or (len(given) <= _SHORT_FAMILY_NAME and "-" in use.key)


def _may_be_two_people(
    article: CheckedArticle, rare: Spelling, usual: Spelling, shown: Use, beside: Use
) -> bool:
    if Slot.BARE in rare.slots and Slot.BARE in usual.slots:
        return True
    if article.sentence_around(shown.span) == article.sentence_around(beside.span):
        return True
    middles = [set(use.partners[1:]) for use in (shown, beside)]
    return all(middles) and middles[0] != middles[1]


def _same_partner(
    article: CheckedArticle, rare: Spelling, usual: Spelling, slip: Slip, slot: Slot
) -> Clash | None:
    """Judge given names before the same surname, and words in the name of one place or organisation."""
    firsts: dict[tuple[str, ...], Use] = {}
    for use in usual.in_slot(slot):
        firsts.setdefault(use.partners[-1:], use)
    for shown in rare.in_slot(slot) if slip < Slip.TWO else ():
        if beside := firsts.get(shown.partners[-1:]):
            return Clash(FindingLevel.QUERY, rare, usual, shown, beside)
    if slot is Slot.PART and rare.count == _FEW and usual.count >= _MANY and slip < Slip.TWO:
        return Clash(FindingLevel.QUERY, rare, usual, rare.uses[0], usual.uses[0])
    return None


def _later_alone(article: CheckedArticle, rare: Spelling, usual: Spelling, slip: Slip) -> Clash | None:
    """Judge a name that stands alone beside a like one that somebody bears."""
    if rare.givens and usual.givens:
        return None
    if not usual.slots & {Slot.SURNAME, Slot.BARE}:
        return None
    is_fewer = rare.count < usual.count and (slip < Slip.TWO or rare.count == _FEW)
    is_second = bool(usual.givens) != bool(rare.givens) and slip < Slip.TWO and rare.count == usual.count
    if not (is_fewer or is_second):
        return None
    return Clash(FindingLevel.QUERY, rare, usual, rare.uses[0], usual.uses[0])


def _is_excused(article: CheckedArticle, clash: Clash) -> bool:
    """Tell whether the text itself speaks of the spelling, or the word is no name where it stands."""
    if any(_ABOUT_SPELLING.search(sentence_text(article, use.span)) for use in clash.rare.uses[:_MANY]):
        return True
    return clash.level is FindingLevel.QUERY and not _is_surely_name(article, clash.shown.span)


def _is_surely_name(article: CheckedArticle, span: Span) -> bool:
    """Tell whether the word is written large because it is a name, not because a sentence begins with it."""
    sentence = article.sentence_around(span)
    tree = article.tree_of(sentence) if sentence.start == span.start else None
    if tree is None:
        return True
    tags = [token.tag for token in tree.tokens if token.start <= span.start < token.end]
    return _ORDINARY_TAGS.isdisjoint(tags)


def _finding(article: CheckedArticle, clash: Clash) -> Finding:
    is_flag = clash.level is FindingLevel.FLAG
    spans = [clash.shown.name if is_flag else clash.shown.span]
    if clash.rare.count == clash.usual.count:
        spans.append(clash.beside.name if is_flag else clash.beside.span)
    spans.sort()
    rare, usual = clash.rare.uses[0].text, clash.usual.uses[0].text
    return Finding(
        rule="R24",
        kind="name_spelling",
        level=clash.level,
        spans=tuple(spans),
        quote=" … ".join(span.quote(article.text) for span in spans),
        headline="One name is spelled two ways",
        message=f"“{rare}” stands {_times(clash.rare)} in the article, “{usual}” {_times(clash.usual)}. "
        "They look like two spellings of one name.",
        reference={"fact": f"“{usual}” stands {_times(clash.usual)}", "source": "the article itself"},
        repair=f"Write “{usual}”, or “{rare}” if that is the right spelling, wherever the same one is meant.",
        group=f"name-{min(clash.rare.key, clash.usual.key)}-{max(clash.rare.key, clash.usual.key)}",
    )


def _times(spelling: Spelling) -> str:
    words = {1: "once", 2: "twice"}
    return words.get(spelling.count, f"{spelling.count} times")
