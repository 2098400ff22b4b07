"""Changes that make an office, an administration or a death wrong by the reference tables."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from dated_news import Article
from planted_text import Planted, changed
from planting_places import MONTHS, WEEKDAYS, YEAR, date_line, plain_matches, sentence_around
from planting_terms import EDGE, earlier_end, is_alive, term_around

from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

FLAG = FindingLevel.FLAG
RECENT = timedelta(days=700)
_VERB = (
    r"(?:said|says|tweeted|told|announced|will|plans|congratulated|cancelled|pledged|wrote|called|declared)"
)
_HOLDER = re.compile(
    r"(?:(?:United States|US|U\.S\.|UK|French|Dutch|Greek|[A-Z][a-z]+(?:ish|an|ese)) )?"
    rf"(President|Prime Minister|Chancellor|Secretary of State) ([A-Z]\w+(?: [A-Z]\w+){{1,2}})(?= {_VERB}\b)"
)
_PERSON = re.compile(r"\b[A-Z]\w+ (?:bin )?[A-Z]\w+\b(?! [A-Z]|['’])")
_TRUMP = re.compile(r"\bthe (?=Trump administration\b)")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b|\b(?:told|will|plans)\b")
_PLAIN_WORD = re.compile(r"\b(?!former|late|president|minister|secretary|then|chancellor)[a-z]+ $")


def former(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _HOLDER):
        if term_around(match[1], match[2], date.fromisoformat(article.date)):
            opens = article.text[: match.start()].endswith((". ", "\n"))
            new = f"{'Former' if opens else 'former'} {match[0]}"
            yield changed(article, Span(*match.span()), new, ("R1", "office_title", FLAG))


def out_of_office(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _PERSON):
        earlier = earlier_end(match[0], date.fromisoformat(article.date))
        if earlier:
            since = f"{MONTHS[earlier.month - 1]} {earlier.year}"
            comma = "," if article.text[match.end()] == " " else ""
            new = f"{match[0]}, who has been out of office since {since}{comma}"
            yield changed(article, Span(*match.span()), new, ("R2", "office_out_since", FLAG))


def late(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _PERSON):
        if is_alive(match[0], article.date) and _PLAIN_WORD.search(article.text[: match.start()]):
            yield changed(article, Span(*match.span()), f"the late {match[0]}", ("R18", "alive_dead", FLAG))


def moved_past_term(article: Article, chance: random.Random) -> Iterator[Planted]:
    """Move the date to within 23 months after the end of a term, where the sentence speaks of that week."""
    for match in plain_matches(article, _HOLDER):
        span = Span(*match.span())
        term = term_around(match[1], match[2], date.fromisoformat(article.date))
        if term and _WEEKDAY.search(sentence_around(article.text, span)):
            same = changed(article, span, match[0], ("R3", "office_title", FLAG))
            yield from _moved(same, article, term)


def moved_past_administration(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _TRUMP):
        term = term_around("President", "Donald Trump", date.fromisoformat(article.date))
        span = Span(match.start(), match.end() + len("Trump administration"))
        new = "the current Trump administration"
        if term:
            yield from _moved(
                changed(article, span, new, ("R4", "office_administration", FLAG)), article, term
            )


def _moved(planted: Planted, original: Article, term: dict[str, str]) -> Iterator[Planted]:
    """Yield the copy with its date and date line moved by the fewest years that lie past the term."""
    line = date_line(original)
    if not line or not term["end_date"]:
        return
    if any(int(year) >= int(original.date[:4]) for year in YEAR.findall(original.text[line.end :])):
        return
    end, verified = date.fromisoformat(term["end_date"]), date.fromisoformat(term["verified_until"])
    written = date.fromisoformat(original.date)
    for years in range(1, 9):
        day = written.replace(year=written.year + years)
        if end + EDGE < day < min(end + RECENT, verified):
            yield _dated(planted, line, day)
            return


def _dated(planted: Planted, line: Span, day: date) -> Planted:
    new = f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}, {day.year}"
    shift = len(new) - len(line)
    text = planted.article.text[: line.start] + new + planted.article.text[line.end :]
    (error,) = planted.errors
    spans = tuple(Span(span.start + shift, span.end + shift) for span in error.spans)
    article = replace(planted.article, date=day.isoformat(), text=text)
    return replace(planted, article=article, errors=(replace(error, spans=spans),), moved=True)
