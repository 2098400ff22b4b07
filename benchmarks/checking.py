"""Runs the checkers over dated news and prints what they find: each flag there has to be looked at.

    python benchmarks/checking.py --data ../shared/data

Reads `news/wikinews-2019.csv.gz` of the data folder, and the news texts of the treebank's GUM files, dated
by their headers. Every article is judged by its own date, given; the dates found in the text are counted too.
"""

import argparse
import csv
import gzip
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck.checking import (
    CheckedArticle,
    Finding,
    ReferenceDate,
    all_checkers,
    load_facts,
    propose_reference_date,
    run_checkers,
)
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.errors import Invalid
from factcheck.paths import resource_dir
from factcheck.splitting import split


@dataclass(frozen=True)
class Article:
    """A dated text, under the address it came from."""

    address: str
    date: str
    text: str


def wikinews(data: Path) -> Iterator[Article]:
    with gzip.open(data / "news" / "wikinews-2019.csv.gz", "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Article(row["url"], row["date"], f"{row['title']}\n\n{row['text']}")


def gum_news(data: Path) -> Iterator[Article]:
    """Yield the news documents, each with its paragraphs put together from the raw sentences."""
    for path in sorted((data / "treebank").glob("gum-*.conllu.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for document in file.read().split("# newdoc")[1:]:
                fields = dict(
                    line[2:].split(" = ", 1)
                    for line in document.splitlines()
                    if line.startswith("# ") and " = " in line
                )
                if "_news_" in document[:80]:
                    date = fields.get("meta::dateCreated", fields.get("global.meta::dateCreated", ""))
                    yield Article(document[:80].split("\n")[0].strip(" =id"), date, _gum_text(document))


def _gum_text(document: str) -> str:
    parts: list[str] = []
    for line in document.splitlines():
        if line.startswith("# newpar"):
            parts.append("\n\n")
        elif line.startswith("# text = "):
            parts.append(line[len("# text = ") :] + " ")
    return "".join(parts).strip()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True, help="the folder with news/ and treebank/")
    data = parser.parse_args().data
    if not (data / "news").is_dir():
        print(f"No news folder in {data}.", file=sys.stderr)
        return 2
    for name, articles in (("Wikinews 2019", wikinews(data)), ("GUM news", gum_news(data))):
        _measure(name, list(articles))
    return 0


def _measure(name: str, articles: list[Article]) -> None:
    facts, checkers = load_facts(resource_dir("seeds") / "reference"), all_checkers()
    counts: Counter[str] = Counter()
    seconds = 0.0
    words = sum(len(article.text.split()) for article in articles)
    for article in articles:
        blocks = split(article.text).blocks
        given = _given(article.date)
        found = propose_reference_date(article.text, blocks)
        counts[f"date from {found.origin.value}"] += 1
        counts["proposed date is another"] += bool(given.value and found.value and found.value != given.value)
        counts["mentions of people in the tables"] += len(
            CheckedArticle(article.text, tuple(blocks), given, facts).people
        )
        start = time.process_time()
        findings = run_checkers(CheckedArticle(article.text, tuple(blocks), given, facts), checkers)
        seconds += time.process_time() - start
        for finding in findings:
            counts[f"{finding.level.value} {finding.rule}"] += 1
            print(_line(article, finding))
    print(f"\n{name}: {len(articles)} articles, {words} words, {seconds / max(words, 1) * 800 * 1000:.1f} ms")
    print("  (CPU time of the checkers for 800 words)")
    for key, count in sorted(counts.items()):
        print(f"  {key}: {count}")
    print()


def _given(date: str) -> ReferenceDate:
    try:
        return ReferenceDate(PartialDate.parse(date), DateOrigin.GIVEN)
    except Invalid:
        return ReferenceDate()


def _line(article: Article, finding: Finding) -> str:
    mark = "FLAG " if finding.level is FindingLevel.FLAG else "query"
    return f"{mark} {finding.rule} {article.address} ({article.date}): {finding.quote!r}: {finding.message}"


if __name__ == "__main__":
    raise SystemExit(main())
