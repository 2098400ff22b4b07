"""Reasons to doubt that a stated change is meant of the two values beside it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from factcheck.checking.changes.measure import Outcome, judge
from factcheck.checking.changes.reading import Change
from factcheck.checking.changes.values import are_no_values, is_of_shares
from factcheck.checking.marks import Mark
from factcheck.checking.outline import Outline

_OTHER_MEASURE = re.compile(
    r"\b(?:annuali[sz]ed|constant[- ]currenc\w+|inflation[- ]adjusted|adjust(?:ed|ing|s) for|seasonally"
    r"|in real terms|like-for-like|organic(?:ally)?|underlying|same-store|comparable|compound(?:ed)?"
    r"|on average|(?:an )?average annual|average (?:rise|increase|growth|drop|fall|gain) of|per annum"
    r"|annually|per capita|per person|(?:pre-|post-|stock |share )split"
    r"|split shares?|before the split|weighted|excluding|stripping out|not counting|percentile|median)\b"
)
_NOT_ALL = re.compile(
    r" (?:of\b|(?:an?|per|each|every) (?:year|month|week|day|quarter)(?! (?:ago|earlier|before|later|on)\b))"
)
_YEARLY = re.compile(r" year[- ](?:on|over)[- ]year\b")
_COMPARING = frozenset({"compared", "against", "versus", "vs"})
_EARLIER = re.compile(
    r"\b(?:years?|months?|weeks?|quarters?|decades?|previous\w*|earlier|ago|last|prior|before|then"
    r"|year-ago|same|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|spring|autumn|winter)\b|<d"
)
_OF_OTHERS = re.compile(r" (?:for|in|among|at|of|by|on)\b")
_OTHER_SPAN = re.compile(
    r"\b(?:first half|half of the year|so far|year to date|to date|entire(?:ty)?|full[- ]year|all of <d"
    r"|whole of|(?:first|last|past) (?:<d\d+>|six|nine|three|four|two) months)\b"
)
_SAME_SPAN = re.compile(r"\b(?:same|corresponding|equivalent|comparable)\b")
_NEXT_OF_LIST = re.compile(r",(?: and)? (?:the|its|their|his|her) (?:[\w'-]{1,20} ){1,6}from ")
_FORECAST = re.compile(
    r"\b(?:forecasts?|estimates?|estimated|expect\w*|analysts?|consensus|predict\w*|targets?|goals?"
    r"|capacity|average|national\w*|elsewhere|peers|rivals?|limit|maximum|quota|planned|hoped|growth)\b"
)
_RANK = re.compile(
    r"\b(?:rank(?:ed|ing|ings|s)?|places?|placed|position|table|standings|seed(?:ed|ing)?|chart|charts"
    r"|list|handicap|under par|over par|odds|league|division|grid|draft|o'clock|[ap]\.?m\.?|bc|bce"
    r"|years ago|grade|tier|latitude|longitude|degrees (?:north|south|east|west)|score|scoreline|sets?"
    r"|frame|innings|wickets?|pole)\b|\b(?:no\.|number) <c"
)
_LOSS = re.compile(
    r"\b(?:loss(?:es)?|deficit|shortfall|debt|below zero|negative|minus|in the red|overdraft)\b"
)
_GAINED = re.compile(r"\b(?:profits?|surplus|gain)\b")
_OTHER_BASE = re.compile(
    r"^ (?:to <[pt]|(?:since|from|on|over|against|compared (?:to|with)|than)"
    r"(?! (?:the |a )?(?:same|previous|prior"
    r"|preceding|last|year|month|week|quarter|day)\b)\b)"
)
_OTHER_THING = re.compile(
    r"^ (?:in|among|at) (?!(?:capacity|size|numbers?|value|volume|length|area|weight|height|strength|pay"
    r"|price|the|an?|just|less~\S+|only|under|about|over|two|three|four|five|six|seven|eight|nine|ten|one"
    r"|recent|total|all|annual|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|terms|nearly|less)\b|<)"
)
_ON_YEAR = re.compile(r"\b(?:year-on-year|year-over-year|yoy|on the year|annual|year (?:ago|earlier))\b")
_ON_QUARTER = re.compile(r"\b(?:previous|prior|last|preceding) (?:quarter|month|week)\b")
_LEVEL = re.compile(
    r"\b(?:number|total|count|population|membership|attendance|enrol?lment|sales|profits?|revenues?|cases"
    r"|deaths|value|workforce|staff|income|output|production|exports|imports|arrests|visitors|passengers"
    r"|complaints|crimes?|burglaries|jobs|index|earnings|turnover|budget|forecast|toll|times?|length|ratio"
    r"|fees?|fares?|rents?)\b"
)
_RATE = re.compile(
    r"\b(?:rates?|share|turnout|support|approval|unemployment|inflation|joblessness|margin|proportion"
    r"|percentage|forecast|estimate|target|popularity|occupancy|yields?|tax)\b"
)
_OF_NOUN = re.compile(r"\S{1,24} (?:in|of) ")
_NOUNS = re.compile(r"[ -]([a-z][\w'-]*)")
_NO_NOUNS = """
    in on at to from last this a an the during over by per for of and or after before since compared against
    when as while up down earlier previously now today with under than is was were are had has have that
    which who ago between above below it its their because but where versus vs if later each overall total
    more next so then"""
_TO = re.compile(r"\bto\b")
_NO_LEVEL = re.compile(
    r"\b(?:another|further|additional|extra)(?: an?)? $|\bper $"
    r"|<[cmp]\d+>(?: [\w'-]{1,20}){1,3} (?:in|of|out of|over|across|during|within|at|for)"
    r"(?: (?:the|its|their|his|her|last|past))? $"
)
_OF_ONE = re.compile(r" (?:an?|per|each) [a-z]")
_SIZED = re.compile(
    r"(?: [\w-]{1,20}){0,2} (?:high|tall|long|wide|deep|thick"
    r"|across|each|apiece|in (?:size|length|diameter))\b"
)
_OTHERS_THAN = re.compile(
    r" for (?!(?:the|an?|all|both|each|last|this|fiscal|january|february|march|april|may|june|july|august"
    r"|september|october|november|december)\b|<)[a-z]"
)
_LEVELS_TOO = frozenset({"loss", "losses", "gain", "gains", "growth", "savings"})
_TAKEN_DOWN = ("reduc", "cut", "sav", "trim", "lower", "slash")  # “cut imports from 3 to 5 million barrels”
_EXCHANGE = re.compile(
    r"\b(?:per|to the|against the|to one|a) (?:us |u\.s\. )?(?:dollar|euro|pound|sterling|yen|franc|mark)\b"
)
_IN_BRACKETS = re.compile(r"(?: [\w'-]{1,20}){0,3} \((?:or |about |some |around ){0,2}")
_NO_NOUN = frozenset(_NO_NOUNS.split())
_MOST_NOUNS, _RANGE_RATIO, _FIVE, _NEAR = 3, 3.0, 5, 45
_RIVAL_RATIO, _HUNDRED, _THOUSAND = 4.0, 100, 1000


def is_doubtful(outline: Outline, change: Change, outcome: Outcome) -> bool:
    """Tell whether the words give a reason why the clash may be none."""
    if _compares_other_things(outline, change) or _is_exchanged(outline, change):
        return True
    if _is_no_level(outline, change.last) or _has_rival(outline, change) or _is_of_next(outline, change):
        return True
    if outcome is Outcome.WAY and _is_of_other_way(outline, change):
        return True
    if are_no_values(outline, change) or is_of_shares(outline, change):
        return True
    if outcome is Outcome.WAY and change.size is None:
        return change.word in _LEVELS_TOO or change.base in _COMPARING or _may_be_range(outline, change)
    return _is_measured_otherwise(outline, change, outcome)


def _is_of_other_way(outline: Outline, change: Change) -> bool:
    """Tell whether more may be less, as of a rank or a price in dollars, or the two are a range of sizes."""
    is_reckoned_otherwise = _RANK.search(outline.text) or _EXCHANGE.search(outline.text)
    return bool(is_reckoned_otherwise or _SIZED.match(outline.after(change.last)))


def _compares_other_things(outline: Outline, change: Change) -> bool:
    """Tell whether the two values may be no two states of one thing."""
    is_swing = _LOSS.search(change.words) and _GAINED.search(change.words)
    if is_swing or "respectively" in outline.text:
        return True
    if _is_count_beside_percent(outline, change.first, change.last):
        return True
    return not (_share_noun(outline, change.first, change.last) and _is_of_one_span(outline, change))


def _is_exchanged(outline: Outline, change: Change) -> bool:
    """Tell whether one value is the other in another currency: “782 million reais ($208 million)”."""
    one, other = sorted((change.first, change.last), key=lambda mark: mark.span)
    if "m" not in (one.kind, other.kind):
        return False
    is_far = one.kind != other.kind and max(one.value, other.value) > _THOUSAND * min(one.value, other.value)
    return is_far or bool(_IN_BRACKETS.fullmatch(outline.between(one, other)))


def _is_count_beside_percent(outline: Outline, one: Mark, other: Mark) -> bool:
    """Tell whether one is a percentage and the other counts things: “five passes, up from 74 percent”."""
    if {one.kind, other.kind} != {"c", "p"}:
        return False
    count, percent = (one, other) if one.kind == "c" else (other, one)
    if count.value > _HUNDRED:
        return True
    is_first = count.span.start < percent.span.start
    return bool(_nouns(outline, count)) or (is_first and not _TO.search(outline.between(one, other)))


def _is_of_next(outline: Outline, change: Change) -> bool:
    """Tell whether the two values are of the next of a list: “insurance rose 31%, the rate from 2% to 5%”."""
    size, first = change.size, min(change.first, change.last, key=lambda mark: mark.span)
    if size is None or size.span > first.span:
        return False
    return bool(_NEXT_OF_LIST.match(outline.between(size, first)))


def _is_no_level(outline: Outline, last: Mark) -> bool:
    """Tell whether the later number is one of several parts, or where another was counted, or a price of one.

    “Another 2,000 tonnes” is no level, nor are the games of “12 goals in ten games, up from 15”, nor is
    the fare of “714 million, or 11.65 a journey, up from 668 million”.
    """
    is_of_one = outline.before(last).endswith(", or ") and _OF_ONE.match(outline.after(last))
    return bool(is_of_one or _NO_LEVEL.search(outline.before(last)))


def _has_rival(outline: Outline, change: Change) -> bool:
    """Tell whether what stands behind the later value may be said of a number before that, and fits it.

    “Up from 395” is said of the 412 in “412 waited, 288 of them in halls and 124 on wards, up from 395”,
    and of both in “288 waited in halls and 124 on wards, up from 395”.
    """
    if change.first.span < change.last.span or outline.before(change.last).endswith(" to "):
        return False
    return any(judge(replace(change, last=one)) is Outcome.FITS for one in _rivals(outline, change))


def _rivals(outline: Outline, change: Change) -> Iterator[Mark]:
    """Yield each number of the sort before the later value, and what it makes with those that follow."""
    last, size = change.last, change.first.value
    earlier = [one for one in outline.marks if one.kind == last.kind and one.span < last.span]
    added = accumulate((one.value for one in reversed(earlier)), initial=last.value)
    for one in (*earlier, *(replace(last, value=value) for value in added if value != last.value)):
        if size / _RIVAL_RATIO <= one.value <= size * _RIVAL_RATIO:
            yield one


def _is_measured_otherwise(outline: Outline, change: Change, outcome: Outcome) -> bool:
    """Tell whether the stated change may be one from another base, or by another reckoning."""
    if _OTHER_MEASURE.search(outline.text):
        return True
    if change.base in _COMPARING and not _is_earlier(outline, change):
        return outcome is not Outcome.POINTS or bool(_OF_OTHERS.match(outline.after(change.first)))
    if change.size and _is_of_less(outline.after(change.size), change):
        return True
    if (
        outcome is not Outcome.POINTS
        and _comes_last(change)
        and (_OTHER_BASE.match(change.tail) or _OTHER_THING.match(change.tail))
    ):
        return True
    return bool(_ON_YEAR.search(outline.text) and _ON_QUARTER.search(outline.text))


def _comes_last(change: Change) -> bool:
    """Tell whether the stated change stands behind both values, so that what follows bears on it."""
    values = max(change.first.span.start, change.last.span.start)
    return change.size is not None and change.size.span.start > values


def _is_earlier(outline: Outline, change: Change) -> bool:
    """Tell whether “compared with” looks back in time, not at a forecast or at another place."""
    near = outline.after(change.first)[:_NEAR]
    if _OTHERS_THAN.match(near):
        return False
    return bool(_EARLIER.search(f"{change.between} {near}")) and not _FORECAST.search(change.between)


def _is_of_less(after: str, change: Change) -> bool:
    """Tell whether the stated change is one of a part, or of each year where the values lie years apart."""
    return bool(_NOT_ALL.match(after) or (_YEARLY.match(after) and "<d" in change.between))


def _is_of_one_span(outline: Outline, change: Change) -> bool:
    """Tell whether neither value is of half a year where the other is of a whole one, as sums may be."""
    if change.size and change.first.kind == change.last.kind == "p":
        return True
    after = outline.after(change.first)[:_NEAR]
    return bool(_SAME_SPAN.search(after)) or not _OTHER_SPAN.search(f"{change.between} {after}")


def _share_noun(outline: Outline, one: Mark, other: Mark) -> bool:
    """Tell whether two numbers may count the same: “from 12 months to 2 years” does not."""
    first, second = _nouns(outline, one), _nouns(outline, other)
    return not first or not second or bool(first & second)


def _nouns(outline: Outline, mark: Mark) -> frozenset[str]:
    words: list[str] = []
    after = outline.after(mark)
    for match in _NOUNS.finditer(after[:60]):
        is_noun = match[1] not in _NO_NOUN and not match[1].endswith("ed")
        if not is_noun or match.start() != len("".join(words)):
            break
        words.append(match[0])
    return frozenset(word[1:].rstrip("s") for word in words[:_MOST_NOUNS])


def _may_be_range(outline: Outline, change: Change) -> bool:
    """Tell whether “fell from 5 to 10 percent” may mean by how much, as round numbers without a level can."""
    is_backward = change.first.span.start > change.last.span.start
    if change.way > 0 or is_backward or _OF_NOUN.match(change.words) or "<d" in change.words:
        return False
    is_round = all(mark.value % _FIVE == 0 or mark.value in range(_FIVE * 2) for mark in change.marks)
    ratio = change.last.value / (change.first.value or 1)
    while ratio >= _THOUSAND:  # “from 3 to 5 million”
        ratio /= _THOUSAND
    is_near = ratio <= _RANGE_RATIO
    level = _RATE if change.last.kind == "p" else _LEVEL
    if is_round and is_near and change.word.startswith(_TAKEN_DOWN):
        return True
    return is_round and is_near and not level.search(outline.before(change.first))
