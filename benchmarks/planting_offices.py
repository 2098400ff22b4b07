"""Changes that make an office, an administration or a death wrong by the reference tables."""

import csv
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from dated_news import Article
from planted_text import Planted, changed
from planting_places import MONTHS, WEEKDAYS, YEAR, date_line, plain_matches, sentence_around

from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span
from factcheck.paths import resource_dir

FLAG = FindingLevel.FLAG
EDGE, RECENT = timedelta(days=40), timedelta(days=700)
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
        if _term(match[1], match[2], date.fromisoformat(article.date)):
            opens = article.text[: match.start()].endswith((". ", "\n"))
            new = f"{'Former' if opens else 'former'} {match[0]}"
            yield changed(article, Span(*match.span()), new, ("R1", "office_title", FLAG))


def out_of_office(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _PERSON):
        earlier = _earlier_end(match[0], date.fromisoformat(article.date))
        if earlier:
            since = f"{MONTHS[earlier.month - 1]} {earlier.year}"
            comma = "," if article.text[match.end()] == " " else ""
            new = f"{match[0]}, who has been out of office since {since}{comma}"
            yield changed(article, Span(*match.span()), new, ("R2", "office_out_since", FLAG))


def late(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _PERSON):
        if _is_alive(match[0], article.date) and _PLAIN_WORD.search(article.text[: match.start()]):
            yield changed(article, Span(*match.span()), f"the late {match[0]}", ("R18", "alive_dead", FLAG))


def moved_past_term(article: Article, chance: random.Random) -> Iterator[Planted]:
    """Move the date to within 23 months after the end of a term, where the sentence speaks of that week."""
    for match in plain_matches(article, _HOLDER):
        span = Span(*match.span())
        term = _term(match[1], match[2], date.fromisoformat(article.date))
        if term and _WEEKDAY.search(sentence_around(article.text, span)):
            same = changed(article, span, match[0], ("R3", "office_title", FLAG))
            yield from _moved(same, article, term)


def moved_past_administration(article: Article, chance: random.Random) -> Iterator[Planted]:
    for match in plain_matches(article, _TRUMP):
        term = _term("President", "Donald Trump", date.fromisoformat(article.date))
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


def _term(office: str, person: str, day: date) -> dict[str, str] | None:
    """Return the one term that the day lies well inside of."""
    rows = [row for row in _terms() if person in _forms(row) and row["office"] == office]
    inside = [row for row in rows if _well_inside(row, day)]
    return inside[0] if len(inside) == 1 else None


def _earlier_end(person: str, day: date) -> date | None:
    """Return the end of an earlier term of the leader who holds the same office again."""
    rows = [row for row in _terms() if row["person"] == person and row["office_class"].startswith("Ho")]
    again = {row["office"] for row in rows if _well_inside(row, day)}
    ends = [date.fromisoformat(row["end_date"]) for row in rows if row["end_date"] and row["office"] in again]
    return max((end for end in ends if end < day), default=None)


def _is_alive(person: str, day: str) -> bool:
    row = _people().get(person)
    return bool(row and row["birth_date"] > "1920" and (row["death_date"] or row["verified_until"]) > day)


def _well_inside(row: dict[str, str], day: date) -> bool:
    start, end = date.fromisoformat(row["start_date"]), row["end_date"]
    return start + EDGE < day and (not end or day < date.fromisoformat(end) - EDGE)


def _forms(row: dict[str, str]) -> set[str]:
    return {row["person"], *row["aliases"].split("; ")}


@cache
def _terms() -> list[dict[str, str]]:
    return _table("office_terms")


@cache
def _people() -> dict[str, dict[str, str]]:
    return {row["person"]: row for row in _table("person_dates")}


def _table(name: str) -> list[dict[str, str]]:
    path = resource_dir("seeds") / "reference" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
