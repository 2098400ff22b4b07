"""How many errors are found in the words of published news: numbers that hang together, one of them changed.

    python benchmarks/linked_numbers.py [--keep FOLDER] [--misses]

Sentences of `published_news.py` are looked through for a percentage and two other numbers of which it is
the change or the share, by the numbers alone, whatever the words between are. Then the percentage is made
1.6 times as large, or 0.6 times from 50 on; that counts as found if a flag of R11, R12 or R13 is made. Some
of the triples are chance, so all of them cannot be found.
"""

import argparse
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

from dated_news import Article, opened, seed_facts
from published_news import SETS

from factcheck.checking import all_checkers, run_checkers
from factcheck.domain.labels import FindingLevel

NUMBER = re.compile(
    r"(?<![\w.,/])(?P<sign>[$£€]?)(?P<figures>\d[\d,]*(?:\.\d+)?)(?P<scale>\s?(?:million|billion|bn|m)\b)?"
    r"(?P<percent>\s?(?:%|per cent\b|percent\b))?(?![\w/]|[.,]\d)"
)
SENTENCE_END = re.compile(r"(?<=[a-z0-9%][.!?])\s+(?=[A-Z])")
SCALES = {"": 1, "m": 1e6, "million": 1e6, "bn": 1e9, "billion": 1e9}
RULES = {"R11", "R12", "R13"}
SHORTEST, LONGEST, MOST = 40, 360, 6
LEAST_PERCENT, LEAST_VALUE, SLACK = 1.5, 10, 0.6
FIRST_YEAR, LAST_YEAR = 1800, 2100
FACTORS, HALF = (1.6, 0.6), 50


@dataclass(frozen=True)
class Number:
    """A number as it is written; `step` is the worth of one in its last digit."""

    match: re.Match[str]
    value: float
    step: float

    @property
    def is_percent(self) -> bool:
        """Tell whether a percent sign or word follows."""
        return bool(self.match["percent"])

    @property
    def is_year(self) -> bool:
        """Tell whether it may be a year."""
        is_plain = not (self.match["sign"] or self.match["scale"] or self.is_percent)
        return is_plain and self.value in range(FIRST_YEAR, LAST_YEAR)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--keep", type=Path, help="where the packages are kept for the next run")
    parser.add_argument("--misses", action="store_true", help="list the errors that were not found")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = options.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        facts, checkers = seed_facts(), all_checkers()
        found = {"change": [0, 0], "share": [0, 0]}
        for link, date, text in changed_sentences(folder):
            article = opened(Article("", date, f"Figures of the day\n\n{text}"), facts)
            made = run_checkers(article, checkers)
            is_hit = any(one.rule in RULES and one.level is FindingLevel.FLAG for one in made)
            found[link][0] += is_hit
            found[link][1] += 1
            if options.misses and not is_hit:
                print(f"  {link}: {text}")
    for link, (hits, all_) in found.items():
        print(f"{link}: {hits} of {all_} found")
    return 0


def changed_sentences(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Yield each sentence with a changed percentage, what that is of the other numbers, and the date."""
    seen: set[str] = set()
    for read in SETS.values():
        for article in read(folder):
            for sentence in SENTENCE_END.split(article.text):
                words = " ".join(sentence.split())
                if SHORTEST < len(words) < LONGEST and words not in seen:
                    seen.add(words)
                    yield from ((link, article.date, text) for link, text in changed(words))


def changed(sentence: str) -> Iterator[tuple[str, str]]:
    numbers = [one for one in numbers_in(sentence) if not one.is_year]
    if len(numbers) > MOST:
        return
    values = [one for one in numbers if not one.is_percent and one.value >= LEAST_VALUE]
    for share in (one for one in numbers if one.is_percent and one.value >= LEAST_PERCENT):
        if link := next((found for pair in permutations(values, 2) if (found := linked(share, *pair))), ""):
            yield link, with_another(sentence, share)


def numbers_in(sentence: str) -> Iterator[Number]:
    for match in NUMBER.finditer(sentence):
        figures, scale = match["figures"].replace(",", ""), SCALES[(match["scale"] or "").strip()]
        decimals = len(figures.partition(".")[2])
        yield Number(match, float(figures) * scale, 10.0**-decimals * scale)


def linked(share: Number, first: Number, last: Number) -> str:
    """Return “change” or “share” if the percentage is that of the last number to the first, else nothing."""
    ratio = 100 * last.value / first.value
    rounding = ratio * (first.step / first.value + last.step / last.value) / 2
    near = min(SLACK * share.step + rounding, SLACK)
    if rounding >= SLACK:
        return ""
    if abs(abs(ratio - 100) - share.value) <= near:
        return "change"
    return "share" if last.value < first.value and abs(ratio - share.value) <= near else ""


def with_another(sentence: str, share: Number) -> str:
    match = share.match
    decimals = len(match["figures"].partition(".")[2])
    other = f"{share.value * FACTORS[share.value >= HALF]:.{decimals}f}"
    return sentence[: match.start("figures")] + other + sentence[match.end("figures") :]


if __name__ == "__main__":
    raise SystemExit(main())
