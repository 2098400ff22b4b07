"""Features of a gap between two words, from which the boundary model tells whether a sentence ends there."""

import re
from bisect import bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, pairwise

from factcheck.domain.spans import Span
from factcheck.splitting.boundary_words import AFTER, BEFORE, Look, look_at
from factcheck.splitting.stops import Ruling
from factcheck.splitting.wordlists import word_list

_TOKEN = re.compile(r"\S+")
_STEPS = (1, 2, 3, 4, 5, 6, 8, 12, 20, 35, 60)
_REACH = 4
_DASHES = frozenset("—–")
_CARELESS = frozenset({"mail", "phone", "line"})
_PLAIN_STOPS = frozenset(".?!")
# Prepositions, articles and conjunctions lead on to what follows.
_LEADING = frozenset({"i", "d", "c"})
_SPOKEN = word_list("ah er hey hm hmm huh mm mhm oh ok okay uh um wow yeah yep")
_SHORT_NAME = re.compile(r"\([A-Z]{2,6}\)")


class Words:
    """The words of one block, cut at white space and at the stops; between each two of them is a gap."""

    def __init__(self, text: str, span: Span, stops: Set[int]) -> None:
        """Look at every word once, and count what lies before and after each of them."""
        starts = [match.start() for match in _TOKEN.finditer(text, span.start, span.end)]
        ends = [match.end() for match in _TOKEN.finditer(text, span.start, span.end)]
        inner = (stops - set(ends)) - {span.end}
        starts, ends = sorted([*starts, *inner]), sorted([*ends, *inner])
        words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
        self.gaps = ends[:-1]
        self.is_glued = [end == start for end, start in zip(self.gaps, starts[1:], strict=True)]
        looks = [look_at(word) for word in words]
        self.count = len(looks)
        self.looks = [BEFORE] * _REACH + looks + [AFTER] * _REACH
        self.until_end = _until_end(looks)
        self.verbs = _counted([look.role[0] in "vV" for look in looks])
        is_dash = [word[-1] in _DASHES or word in {"-", "--"} for word in words]
        is_small = [look.first == "a" for look in [*looks, AFTER][1:]]
        self.dashes = _counted(is_dash)
        self.aside_ends = _counted([dash and small for dash, small in zip(is_dash, is_small, strict=True)])
        self.enclosed = _enclosed(words)
        self.is_short_name = [bool(_SHORT_NAME.fullmatch(word)) for word in words]
        self.case, self.manner, self.is_clean = _manner(looks)


def _until_end(looks: Sequence[Look]) -> list[int]:
    """Return for each word how many words follow up to the next one with a stop."""
    distances = accumulate(reversed(looks), lambda far, look: 0 if look.ends else far + 1, initial=0)
    return list(distances)[:0:-1]


def _counted(flags: Sequence[bool]) -> list[int]:
    return [0, *accumulate(flags)]


def _enclosed(words: Sequence[str]) -> list[str]:
    """Return for each word whether brackets or a quotation are open after it."""
    found: list[str] = []
    depth, is_quoted = 0, False
    for word in words:
        if "(" in word or ")" in word:
            depth = max(0, depth + word.count("(") - word.count(")"))
        if '"' in word and word.count('"') % 2:
            is_quoted = not is_quoted
        elif "“" in word or "”" in word:
            is_quoted = word.rfind("“") > word.rfind("”")
        found.append(("(" if depth else "") + ("“" if is_quoted else ""))
    return found


def _manner(looks: Sequence[Look]) -> tuple[str, str, bool]:
    """Return how the block writes: the case of first words, all of its manner, and whether it is clean."""
    after = [look.first for before, look in pairwise(looks) if before.marks in _PLAIN_STOPS]
    after += [look.first for look in looks[:1]]
    small, large = after.count("a"), after.count("A")
    case = "L" if small > large else "C" if large else "0"
    letters = [look.first for look in looks if look.first in "Aa"]
    share = int(letters.count("A") / max(1, len(letters)) * 4.99)
    is_ended = bool(looks) and looks[-1].ends
    is_careless = any(look.shape in _CARELESS for look in looks)
    is_spoken = any(look.bare in _SPOKEN for look in looks)
    marks = f"{'T' if is_ended else 't'}{'M' if is_careless else ''}{'S' if is_spoken else ''}"
    return case, f"{case}{share}{marks}", case != "L" and is_ended and not is_careless


@dataclass(frozen=True, slots=True)
class Gap:
    """The gap after a word, the first word of the sentence so far, and what the rules say if they do."""

    words: Words
    index: int
    first: int
    said: Ruling | None

    def is_hopeless(self) -> bool:
        """Tell whether no sentence can end here: before small words, after “(WHO)” or “of”, in an aside."""
        words, place = self.words, self.index + _REACH
        if words.is_short_name[self.index]:
            return True
        if words.dashes[self.index + 1] > words.dashes[self.index]:
            return words.aside_ends[self.clause_end()] > words.aside_ends[self.index + 1]
        left, right = words.looks[place], words.looks[place + 1]
        return self.said is None and not left.marks and (right.first == "a" or left.role in _LEADING)

    def clause_end(self) -> int:
        """Return the number of the word after the one that ends what follows the gap."""
        return min(self.index + 2 + self.words.until_end[self.index + 1], self.words.count)


def features(gap: Gap) -> list[str]:
    """Return the features; each begins with a letter of its own, so that two kinds never look alike."""
    place = gap.index + _REACH
    around = gap.words.looks[place - 3 : place + 5]
    said = gap.said.rule if gap.said else ""
    sign = ("-" if gap.said else "N") + ("g" if gap.words.is_glued[gap.index] else "")
    return [
        *_of_block(gap, said, sign),
        *_of_shapes(around, sign),
        *_of_spellings(around, sign),
        *_of_roles(around, sign, gap.words.manner),
    ]


def _of_block(gap: Gap, said: str, sign: str) -> list[str]:
    words, index, first = gap.words, gap.index, gap.first
    left, right, opener = (words.looks[_REACH + place] for place in (index, index + 1, first))
    manner = words.manner
    base = f"{sign}{left.marks}{right.first}"
    clause = gap.clause_end()
    verbs = _flag(words.verbs, first, index + 1) + _flag(words.verbs, index + 1, clause)
    dashes = _flag(words.dashes, first, index) + _flag(words.dashes, index + 1, clause)
    return [
        f"a{base}",
        f"b{said}{right.first}",
        f"c{base}{words.case}",
        f"d{sign}{left.marks}{manner}",
        f"e{base}{right.starter}",
        f"f{manner}{sign}{right.first}",
        f"g{manner}{left.marks}{right.starter}{right.first}",
        f"h{base}{_step(words.count)}",
        f"i{sign}{right.first}{_step(words.until_end[index + 1])}",
        f"j{base}{_step(index + 1)}",
        f"k{base}{words.enclosed[index]}",
        f"l{base}{_step(index + 1 - first)}",
        f"m{sign}{opener.shape} {base}",
        f"n{base}{opener.bare}",
        f"o{base}{verbs}",
        f"p{sign}{left.marks}{right.role}{verbs}",
        f"q{sign}{left.role} {right.role}{verbs}",
        f"r{base}{dashes}",
    ]


def _of_shapes(around: Sequence[Look], sign: str) -> list[str]:
    _, third, second, left, right, next_, far, _ = (look.shape for look in around)
    marks, first = around[3].marks, around[4].first
    return [
        f"s{left} {sign}",
        f"t{right} {sign}",
        f"u{sign}{left} {right}",
        f"v{second} {left}",
        f"w{right} {next_} {sign}",
        f"x{marks} {right} {next_} {far}",
        f"y{third} {second} {left} {first}",
        f"z{second} {left} {right} {next_}",
    ]


def _of_spellings(around: Sequence[Look], sign: str) -> list[str]:
    second, left, right, next_ = (look.bare for look in around[2:6])
    marks, first = around[3].marks, around[4].first
    return [
        f"A{sign}{left}{marks}",
        f"B{sign}{right} {first}",
        f"C{left} {first}",
        f"D{marks}{right}",
        f"E{left}{marks} {right}",
        f"F{second}",
        f"G{next_} {first}",
        f"H{left}{marks} {around[4].shape}",
        f"I{around[3].shape} {right}",
        f"J{right} {next_}",
        f"K{second} {left} {first}",
        f"L{left[-3:]}{marks}{first}",
        f"M{sign}{right[:3]}{first}",
    ]


def _of_roles(around: Sequence[Look], sign: str, manner: str) -> list[str]:
    fourth, third, second, left, right, next_, far, farther = (look.role for look in around)
    marks, first = around[3].marks, around[4].first
    return [
        f"N{sign}{left} {right}",
        f"O{sign}{second} {left} {right}",
        f"P{sign}{left} {right} {next_}",
        f"Q{sign}{second} {left} {right} {next_}",
        f"R{sign}{left} {right} {next_} {far}",
        f"S{sign}{third} {second} {left} {right}",
        f"T{marks}{right} {next_} {far} {farther}",
        f"U{fourth} {third} {second} {left} {first}",
        f"V{third} {second} {left} {right} {next_} {far}",
        f"W{manner}{sign}{left} {right}",
        f"X{sign}{left} {around[4].bare}",
        f"Y{sign}{around[3].bare} {right}",
    ]


def _step(number: int) -> int:
    return bisect_right(_STEPS, number)


def _flag(counted: Sequence[int], start: int, end: int) -> str:
    return "1" if counted[end] > counted[start] else "0"
