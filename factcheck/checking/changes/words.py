"""The words that say which way a number went, and how many times; tagged so that patterns stay small."""

import re

_REGULAR_UP = """
    climb increase jump surge soar gain advance swell leap rocket skyrocket spike balloon mushroom expand
    accelerate escalate raise hike boost lift strengthen snowball rebound improve widen"""
_IRREGULAR_UP = """
    rise rises risen rising rose grow grows grown growing grew swollen leapt upped rally rallies rallied
    rallying"""
_REGULAR_DOWN = """
    decline decrease slip tumble plunge plummet contract slash reduce lower slump dive crash collapse ease
    trim dwindle retreat crater nosedive weaken recede ebb drop dip narrow"""
_IRREGULAR_DOWN = """
    fall falls fallen falling fell slide slides sliding slid sink sinks sinking sank sunk shrink shrinks
    shrinking shrank shrunk shrunken cut cuts cutting shed sheds shedding dove pared lose loses losing lost"""
_UP_NOUNS = """
    rise increase growth jump surge gain gains hike climb leap spike upturn boost uptick expansion advance
    rally raise upswing improvement escalation acceleration uplift appreciation increment"""
_DOWN_NOUNS = """
    fall drop decline decrease dip reduction cut slump plunge slide loss losses contraction downturn tumble
    shrinkage collapse crash retreat cutback depreciation saving discount"""
_UP_THAN = "more higher greater larger bigger above up dearer taller heavier faster longer"
_DOWN_THAN = "fewer less lower smaller below down off cheaper shorter lighter slower"
_DOUBLING = frozenset({"drop", "dip", "slip", "trim"})
_TIMES = {
    "doubl": ("e es ed ing", 2.0), "tripl": ("e es ed ing", 3.0), "trebl": ("e es ed ing", 3.0),
    "quadrupl": ("e es ed ing", 4.0), "quintupl": ("e es ed ing", 5.0), "halv": ("e es ed ing", 0.5),
}  # fmt: skip
_FOLD = {
    "two": 2.0,
    "three": 3.0,
    "four": 4.0,
    "five": 5.0,
    "six": 6.0,
    "seven": 7.0,
    "eight": 8.0,
    "ten": 10.0,
}
_MULTIPLES = {stem + end: times for stem, (ends, times) in _TIMES.items() for end in ends.split()}
_MULTIPLES |= {f"{word}{join}fold": times for word, times in _FOLD.items() for join in ("", "-", "_")}
_MULTIPLES |= {"twice": 2.0, "half": 0.5}
_PHRASE = re.compile(
    r"\b(?:(go|goes|went|gone|going|creep|creeps|crept|tick|ticks|ticked|edge|edges|edged|inch|inched"
    r"|move|moved|shot"
    r"|bumped|pushed|built|picked|come|comes|came|coming|bring|brought|driven|scaled) (up|down|higher|lower)"
    rf"|({'|'.join(_FOLD)}) (fold))\b"
)
_WORD = re.compile(r"(?<![<\w~-])[a-z][a-z_-]*(?![\w>~])")
_SPAN_OF_TIME = re.compile(r"(?:between|from) (<d\d+>) (?:and|to|until) (<d\d+>)")
_YEAR_TO = re.compile(
    r"(?:in|for|over|during) the (?:(?:last|past|first|second|third|fourth|full|financial|fiscal|<d\d+>"
    r"|six|three|nine|<c\d{1,6}>) )?"
    r"(?:year|period|quarter|months?|weeks?) (?:to|ended|ending|through) (?:the end of )?(?:[a-z]{3,9}(?:"
    r" <d\d+>)?|<d\d+>)"
    r"|(?:in|for|over|during) the (?:first|last|past|opening|final) (?:<[cd]\d{1,6}>|six|three|nine)"
    r" (?:months|weeks|quarters)(?: of (?:the (?:[a-z]{3,9} )?(?:year|season)|<d\d+>))?"
)
_OWN_OF_YEAR = re.compile(r"(?<=>)['’]s(?= <[cmp])")
_SAID = re.compile(
    r", (?:[\w'.-]{1,20} ){1,9}(?:said|says|say|reported|announced|showed|shows?|added|noted|suggest(?:s|ed)?"
    r"|indicate[sd]?|found|finds)(?: (?:on|in|late|early|in a) [\w ]{1,24})?,"
    r"|, according to (?:[\w'.-]{1,20} ){0,8}[\w'.-]{1,20},"
)
_NO_MULTIPLE = re.compile(
    r"(?<=\band a half)~k|(?<=\bfirst half)~k|(?<=\bsecond half)~k|(?<=\btwice)~k(?=,)"
    r"|(?<=\bhalf)~k(?= (?!(?:the|its|their|his|her|our|of|as|that|last|this|what|those|all)\b|<)"
    r"|-| of (?:one|an?)\b)"
)
_CONVERTED = re.compile(
    r" \((?:about |roughly )?<c\d{1,6}> (?:square |cubic |sq )?(?:acres?|hectares?|ha|km|kilomet\w{2,4}"
    r"|miles?|mi|m|met\w{2,4}|feet|ft|foot|inch(?:es)?|cm|mm|kg|pounds?|lbs?|tons?|tonnes?|gallons?"
    r"|lit\w{2,4}|yards?)\b[^()<>]{0,40}\)"
)
_EXCHANGED = re.compile(r"(<m\d{1,6}>) \((?:about |some |or )?<m\d{1,6}>(?:[;,] <m\d{1,6}>){0,2}\)")
_AUTUMN = re.compile(r"(?<=\b(?:this|last|next) )fall\b|(?<=\bin the )fall(?! (?:in|of|to|from)\b)")
_TAG = re.compile(r"~[a-z]+[+-]?")


def _forms(verb: str) -> list[str]:
    """Return the forms of a regular verb: “dip dips dipped dipping”, “raise raises raised raising”."""
    stem = verb.removesuffix("e") + (verb[-1] if verb in _DOUBLING else "")
    third = f"{verb}es" if verb.endswith("sh") else f"{verb}s"
    return [verb, third, f"{stem}ed", f"{stem}ing"]


def _tags() -> dict[str, str]:
    """Return the tag of each word: v verb, n noun, t comparative, k multiple, with the sign of its way."""
    letters: dict[str, str] = {}
    for letter, way, words in (
        ("v", "+", [form for verb in _REGULAR_UP.split() for form in _forms(verb)]),
        ("v", "+", _IRREGULAR_UP.split()),
        ("v", "-", [form for verb in _REGULAR_DOWN.split() for form in _forms(verb)]),
        ("v", "-", _IRREGULAR_DOWN.split()),
        ("n", "+", _UP_NOUNS.split()),
        ("n", "-", _DOWN_NOUNS.split()),
        ("t", "+", _UP_THAN.split()),
        ("t", "-", _DOWN_THAN.split()),
    ):
        for word in words:
            letters[word] = letters.get(word, "~").rstrip("+-") + letter + way
    return letters | dict.fromkeys(_MULTIPLES, "~k")


_TAGS = _tags()
VERB, NOUN, THAN = (
    rf"(?P<v>(?<![\w-])[\w-]{{1,20}}~[a-z]{{0,2}}{letter}[a-z]{{0,2}}[+-])" for letter in "vnt"
)
TIMES = r"(?P<k>(?<![\w-])[\w-]{1,20}~k)"
UP_DOWN = r"(?P<v>(?:up|down|off|higher|lower)~[a-z]{1,3}[+-])"


def tagged(text: str) -> str:
    """Return an outline in which each word of change bears its tag: “rose~v+ <p0> to <c1>”.

    What says who said so, “, the port said on Monday,” and a unit again in brackets are left out, and
    “between 2017 and 2018” is one time.
    """
    text = _AUTUMN.sub("autumn", _EXCHANGED.sub(r"\1", _CONVERTED.sub("", _OWN_OF_YEAR.sub("", text))))
    text = _SAID.sub(",", _YEAR_TO.sub("in time", _SPAN_OF_TIME.sub(r"in \1 \2", text)))
    joined = _PHRASE.sub(lambda match: "_".join(part for part in match.groups() if part) + _way(match), text)
    return _NO_MULTIPLE.sub("", _WORD.sub(lambda match: match[0] + _TAGS.get(match[0], ""), joined))


def _way(match: re.Match[str]) -> str:
    if match[4]:
        return "~k"
    return "~v+" if match[2] in {"up", "higher"} else "~v-"


def sign(word: str) -> int:
    """Return 1 for a tagged word of rising, -1 for one of falling, 0 for one that may be either."""
    if word.startswith("improv"):
        return 0
    return 1 if word.endswith("+") else -1


def times(word: str) -> float:
    """Return by how much a tagged word multiplies: 2 for “doubled”, 3 for “threefold”."""
    return _MULTIPLES[bare(word)]


def bare(word: str) -> str:
    """Return a tagged word as it was written, but for the space of a phrase."""
    return _TAG.sub("", word)
