"""Years and months of a prison sentence: “jailed for 12 years”, “14 years in prison”."""

import re

from factcheck.checking.numbers import NumberMention

_UNIT = re.compile(r"[\s-](?P<unit>year|month|day)s?\b(?!-old|\sold)")
_PASSED = re.compile(
    r"\b(?:sentenced|jailed|imprisoned|(?:to|in)\s(?:prison|jail)|locked\sup|put\saway|behind\sbars)\b"
    r"(?:(?!\b(?:and|after|before|but|plus|with|who|where|when|since)\b)[^.;])*$",
    re.IGNORECASE,
)
_TO_SERVE = re.compile(
    r"[\s-](?:years?|months?|days?)[’']?\s(?:in\s(?:prison|jail)|behind\sbars|imprisonment|(?:prison|jail)\s(?:sentence|term)|jail\b|(?:for|over|after)\b)"
)
_GIVEN = re.compile(
    r"\b(?:get|gets|got|given|handed|receives?|received|serve)\s(?:[\w-]{1,12}\s){0,2}$", re.IGNORECASE
)
_UNSURE = re.compile(
    r"\b(?:could|may|might|would|faces?|facing|maximum|minimum|up\sto|at\sleast|suspended|probation|parole|each|total|concurrent"
    r"|sought|asked|demand\w{0,3}|life|reduced|previous\w{0,2}|already|served|spent)\b",
    re.IGNORECASE,
)


def prison_term(text: str, number: NumberMention, before: str) -> re.Match[str] | None:
    """Return the unit of the number if it says how long somebody is sent to prison."""
    unit = _UNIT.match(text, number.span.end)
    if unit is None or number.hedge or number.is_range or _UNSURE.search(before):
        return None
    is_given = _GIVEN.search(before) and _TO_SERVE.match(text, number.span.end)
    return unit if is_given or _PASSED.search(before) else None
