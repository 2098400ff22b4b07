"""Dated news of the data folder: Wikinews of 2019, and the news texts of the treebank's GUM files."""

import csv
import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck.checking import CheckedArticle, Finding, ReferenceDate, ReferenceFacts, load_facts
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.errors import Invalid
from factcheck.paths import resource_dir
from factcheck.splitting import blocks_of


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


def seed_facts() -> ReferenceFacts:
    return load_facts(resource_dir("seeds") / "reference")


def opened(article: Article, facts: ReferenceFacts) -> CheckedArticle:
    """Return the article cut into blocks and ready for the checkers, judged by its own date."""
    return CheckedArticle(article.text, tuple(blocks_of(article.text)), given_date(article.date), facts)


def given_date(date: str) -> ReferenceDate:
    try:
        return ReferenceDate(PartialDate.parse(date), DateOrigin.GIVEN)
    except Invalid:
        return ReferenceDate()


def finding_line(article: Article, finding: Finding) -> str:
    mark = "FLAG " if finding.level is FindingLevel.FLAG else "query"
    return f"{mark} {finding.rule} {article.address} ({article.date}): {finding.quote!r}: {finding.message}"
