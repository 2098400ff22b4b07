"""Where text sets a second measure beside a first: in brackets, between dashes, after “or” or “that is”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.units.figures import SMALL
from factcheck.checking.units.quantities import LEAD, Grammar, Quantity
from factcheck.domain.spans import Span

_SAME_AS = (
    r"(?:which|that|this)\s(?:is|was|equals|comes\sto|amounts\sto)\s(?:equal\sto\s|equivalent\sto\s)?"
    r"|(?:is|are|was|were)\s(?:equal\sto|equivalent\sto|the\ssame\sas|the\sequivalent\sof)\s"
    r"|(?:equals|equalled|equal\sto|equivalent\sto|the\sequivalent\sof|works\sout\s(?:at|as)|translates\s(?:in)?to"
    r"|converts\sto|corresponds\sto)\s|i\.e\.,?\s|that\sis,\s"
)
_NUMBER_NEXT = rf"(?=[\d½¼¾⅓⅔~≈≃=.−–-]|(?=[a-z])(?:{LEAD}|{SMALL}|half|a|an)(?!\w))"
_LINK = re.compile(
    rf"(?:(?P<open>[(\[])\s?|(?P<equal>\s=\s|,?\s(?:{_SAME_AS}))|(?P<choice>,?\sor\s)"
    r"|(?P<dash>\s[-–—]\s|—)|(?P<slash>\s?/\s?)(?=[\d−-])"
    r"|(?P<plain>,\s)(?=(?:minus\s)?[\d−-])"
    r"|(?P<comma>,\s)(?=(?:about|around|approximately|roughly|some|nearly|almost|just\s(?:over|under))\s))"
    + _NUMBER_NEXT,
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\.?\s?(?:[)\]]|[;,/]\s?(?=\.?\d|[~≈]|about|or\s))")
_DONE = re.compile(
    r"\s?(?:[,.;:)\]—?!”\"]|[-–]\s|$)|\s(?:from|of|above|below|off|away|on|in|at|for|with|before|after|and\s[a-z]{3}"
    r"|to\sthe|along|around|out|down|up|over|through|per)\b"
)
_STRICTLY_DONE = re.compile(r"\s?(?:[,.;:)\]—?!”\"]|[-–]\s|$)")
_FURTHER = re.compile(r"\s?[;,/]\s?")
_ONE_OF_TWO = re.compile(r"\b(?:either|choos\w{0,4}|choice\w?|options?|whether|pick\w{0,3})\b", re.IGNORECASE)
_SPORT = re.compile(
    r"\b(?:races?|racing|distances?|categor\w{1,4}|swim\w{0,5}|run\w{0,5}|rid(?:e|ing)|walk\w{0,3}|class\w{0,2}"
    r"|every|each|sizes?|divisions?|compet\w{1,7}|events?)\b",
    re.IGNORECASE,
)
_SIDE_BY_SIDE = re.compile(
    rf"(?:(?:\d|[½¼¾m]|\b(?:{SMALL}|feet|foot|met(?:er|re)s?|inch(?:es)?|miles?|yards?|km|cm|mm|ft|in|long|wide)\b)"
    r"[\s-]by|\bx|×)[\s-]?(?:an?\s)?$",
    re.IGNORECASE,
)
_BY_AFTER = re.compile(r"[\s-]?(?:by|x|×|and|to)[\s-](?=\d|about|an?\b)", re.IGNORECASE)
_IN_ONE = re.compile(r"\b(?:in|per|for|from|to)\s(?:an?|each|every|one|the)\s(?:[\w-]{1,20}\s?){1,2}$")
_FIRST_REACH, _CHOICE_REACH = 90, 60


@dataclass(frozen=True)
class Pair:
    """Two measures that the text sets beside each other."""

    one: Quantity
    other: Quantity
    span: Span


def pairs_in(text: str, grammar: Grammar) -> Iterator[Pair]:
    """Yield each pair of measures that may be one measure in two units."""
    for link in _LINK.finditer(text):
        other = grammar.after(text, link.end())
        if other is None or not _is_closed(text, link, other):
            continue
        one = grammar.before(text, link.start(), _FIRST_REACH)
        if one is None or not _may_be_one(text, link, one, other) or not _is_one_rate(grammar, one, other):
            continue
        yield _pair(text, one, other)
        if link["open"] and (further := _FURTHER.match(text, other.end)):
            third = grammar.after(text, further.end())
            if third and _CLOSED.match(text, third.end):
                yield _pair(text, one, third)


def _pair(text: str, one: Quantity, other: Quantity) -> Pair:
    end = other.span.end
    return Pair(one, other, Span(one.span.start, end + 1 if text[end : end + 1] in {")", "]"} else end))


def _is_closed(text: str, link: re.Match[str], other: Quantity) -> bool:
    """Tell whether nothing follows that makes the second measure a thing of its own."""
    if link["open"]:
        return bool(_CLOSED.match(text, other.end))
    done = _DONE if link["equal"] or link["choice"] or link["slash"] else _STRICTLY_DONE
    return bool(done.match(text, other.end)) and not _BY_AFTER.match(text, other.end)


def _may_be_one(text: str, link: re.Match[str], one: Quantity, other: Quantity) -> bool:
    """Leave out sides of a rectangle, choices of two, and measures with words between them.

    The bracket of “300 milligrams in a cup (8 ounces)” tells of the cup.
    """
    before = text[max(0, one.span.start - _CHOICE_REACH) : one.span.start]
    if _SIDE_BY_SIDE.search(before):
        return False
    if link["plain"]:
        return not one.more and one.units[0].dimension == "temperature"
    if link["choice"]:
        is_choice = _ONE_OF_TWO.search(before) or (link["choice"][0] != "," and _SPORT.search(before))
        return not one.more and not is_choice
    if link["open"] and _IN_ONE.search(one.more):
        return False
    return not one.more or bool(link["open"] or link["dash"] or link["comma"])


def _is_one_rate(grammar: Grammar, one: Quantity, other: Quantity) -> bool:
    """Tell whether both are per day, say; a rate per acre has another conversion."""
    if other.rate:
        return other.rate == one.rate
    return not (one.rate and grammar.names_unit(one.rate))
