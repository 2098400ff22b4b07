"""Changes that misspell a name once."""

import random
import re
from collections.abc import Iterator

from dated_news import Article
from planted_text import Planted, changed
from planting_places import date_line, plain_matches

from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_FULL = re.compile(r"(?<![\w.] )\b([A-Z][a-z]{2,}) ([A-Z][a-z]{5,})\b(?! [A-Z])")
_SAID = r"(?:said|says|told|wrote|tweeted|stated|died)"
_NO_FIRST_NAMES = (
    "The|Pope|Judge|Justice|President|Typhoon|Hurricane|Minister|Senator|Queen|King|Mayor|Doctor"
)
_VOWELS = "aeiou"


def surname(article: Article, chance: random.Random) -> Iterator[Planted]:
    """Misspell the last mention of a surname that stands alone at least twice."""
    for name in _names(article):
        last = name.split()[-1]
        alone = [
            match
            for match in plain_matches(article, re.compile(rf"\b{last}\b(?![-'’])"))
            if not re.search(r"[A-Z]\S* $", article.text[: match.start()])
        ]
        if len(alone) >= 2:
            wrong = misspelt(last, chance)
            if wrong not in article.text:
                span = Span(*alone[-1].span())
                yield changed(article, span, wrong, ("R24", "name_spelling", FindingLevel.QUERY))


def full_name(article: Article, chance: random.Random) -> Iterator[Planted]:
    """Misspell the surname in the last of two or more mentions of a full name."""
    for name in _names(article):
        mentions = list(plain_matches(article, re.compile(rf"\b{name}\b(?!-)")))
        if len(mentions) >= 2:
            first, last = name.split()
            wrong = misspelt(last, chance)
            if wrong not in article.text:
                span = Span(*mentions[-1].span())
                yield changed(article, span, f"{first} {wrong}", ("R24", "name_spelling", FindingLevel.FLAG))


def misspelt(name: str, chance: random.Random) -> str:
    """Return the name with one letter past the second doubled, swapped with the next or replaced."""
    place = chance.randrange(2, len(name) - 2)
    letter = name[place]
    ways = [name[:place] + name[place + 1] + letter + name[place + 2 :], name[:place] + letter + name[place:]]
    if letter in _VOWELS:
        other = chance.choice([one for one in _VOWELS if one != letter])
        ways.append(name[:place] + other + name[place + 1 :])
    return chance.choice([way for way in ways if way != name])


def _names(article: Article) -> list[str]:
    """Return the full names of people who speak or die, with a surname that is no common word of the text."""
    line = date_line(article)
    body = article.text[line.end if line else 0 :]
    found = {match[0]: match[2] for match in _FULL.finditer(body)}
    return sorted(
        name
        for name, last in found.items()
        if re.search(rf"\b{last},? {_SAID}\b|\b{_SAID} (?:{name}|{last})\b", body)
        and not re.match(rf"(?:{_NO_FIRST_NAMES}) ", name)
        and body.count(last) > 1
        and last.lower() not in body
    )
