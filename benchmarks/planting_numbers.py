"""Changes that make a conversion, a share, a total, a majority, a toll or an age wrong."""

import random
import re
from collections.abc import Iterator

from dated_news import Article
from planted_text import Planted, changed
from planting_places import plain_matches

from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

FLAG = FindingLevel.FLAG
WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_NUMBER = rf"\b(?:\d{{1,3}}|{'|'.join(WORDS[2:])})\b"
_UNIT = (
    r"(?:kilomet(?:er|re)s?(?: per hour)?|met(?:er|re)s?|miles?(?: per hour)?|feet|foot|inch(?:es)?|pounds?|"
    r"kilograms?|hectares?|acres?|km/h|kph|mph|km|cm|ft|lb|kg|m)"
)
_CONVERSION = re.compile(rf"\d[\d,.]*[ -]?{_UNIT} \((?:about |~)?(\d[\d,.]*)[ -]?{_UNIT}\)")
_SHARE = re.compile(r"\b(\d[\d,]*) (?:out )?of (?:the )?(\d[\d,]*)(?: [a-z]+s\b(?! of)|(?= of ))")
_LIST = re.compile(
    rf"({_NUMBER}) [a-z]+[^.:—\n]{{0,60}}[:—] ?({_NUMBER}) [^.,\n]{{1,40}}, "
    rf"({_NUMBER}) [^.,\n]{{1,40}},? and (\w+)(?= )"
)
_VOTE = re.compile(r"\bvoted (\d+)(?: to |-|–)(\d+)\b")
_TOLL = re.compile(rf"\b(?P<stem>kill|injur)(?:s|es|ing) (?P<number>{_NUMBER})")
_LEAD_TOLLS = {
    stem: re.compile(rf"\b{words}\b (?:about )?(?P<after>{_NUMBER})|(?P<before>{_NUMBER}) (?:\w+ )?{words}\b")
    for stem, words in (("kill", "(?:kill(?:s|ed|ing)|died|dead)"), ("injur", "injur(?:es|ed|ing)"))
}
_DIES = re.compile(r"\bdies,?(?: at| aged)(?: age)? (\d\d)\b")
_BORN = re.compile(r"\bborn\b[^.\n]{0,80}?\b(1[89]\d\d)\b")


def conversion(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _CONVERSION):
        wrong = _scaled(match[1], chance.choice((0.6, 1.5, 1.8)))
        yield changed(article, *_replaced(match, 1, wrong), ("R7", "unit_conversion", FLAG))


def share(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _SHARE):
        part, whole = (int(match[group].replace(",", "")) for group in (1, 2))
        if whole > part:
            percent = round(100 * part / whole)
            wrong = percent - 14 if percent > 50 else percent + 14
            new = f"{match[0]} ({wrong} percent)"
            yield changed(article, Span(*match.span()), new, ("R11", "percent_of", FLAG))


def total(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _LIST):
        whole, *parts = (_value(match[group]) for group in (1, 2, 3, 4))
        if whole and all(parts) and whole == sum(part or 0 for part in parts):
            wrong = _written(whole + 2, match[1])
            yield changed(article, *_replaced(match, 1, wrong), ("R8", "sum_total", FLAG))


def majority(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _VOTE):
        new = f"{match[0]}, a majority of {int(match[1]) - int(match[2]) + 11},"
        yield changed(article, Span(*match.span()), new, ("R9", "vote_tally", FLAG))


def headline_toll(article: Article, chance: random.Random) -> Iterator[Planted]:
    """Raise a toll of the headline that the first paragraph gives as well, and gives as its only one."""
    title, _, rest = article.text.partition("\n")
    lead = next((line for line in rest.split("\n") if len(line) > 60), "")
    for match in _TOLL.finditer(title):
        value = _value(match["number"]) or 0
        tolls = list(_LEAD_TOLLS[match["stem"]].finditer(lead))
        wrong = _written(value + 3, match["number"])
        if [_value(one["after"] or one["before"]) for one in tolls] == [value] and wrong not in article.text:
            start = article.text.index(lead) + tolls[0].start()
            other = Span(start, start + len(tolls[0][0]))
            error = ("R21", "headline_body_number", FLAG)
            yield changed(article, *_replaced(match, "number", wrong), error, other)


def birth_year(article: Article, chance: random.Random) -> Iterator[Planted]:
    age = _DIES.search(article.text.partition("\n")[0])
    for match in plain_matches(article, _BORN) if age else ():
        wrong = str(int(match[1]) + chance.choice((-9, -7, 8, 11)))
        other = Span(*age.span()) if age else None
        yield changed(article, *_replaced(match, 1, wrong), ("R14", "age_birth", FLAG), other)


def _replaced(match: re.Match[str], group: int | str, new: str) -> tuple[Span, str]:
    """Return the span of the whole match, and its words with the group replaced."""
    start, end = match.start(group) - match.start(), match.end(group) - match.start()
    return Span(*match.span()), match[0][:start] + new + match[0][end:]


def _scaled(number: str, factor: float) -> str:
    decimals = len(number.partition(".")[2])
    return f"{float(number.replace(',', '')) * factor:,.{decimals}f}"


def _value(number: str) -> int | None:
    if number.isdigit():
        return int(number)
    return WORDS.index(number) if number in WORDS else None


def _written(value: int, like: str) -> str:
    return WORDS[value] if not like.isdigit() and value < len(WORDS) else str(value)
