"""Texts that hold known errors: how one is read from the folder `planted`, changed, mended and marked."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dated_news import Article

from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

PLANTED = Path(__file__).parent / "planted"


@dataclass(frozen=True)
class Error:
    """One known error: the words that clash, where their other side stands, and what would mend them."""

    rule: str
    kind: str
    level: FindingLevel
    spans: tuple[Span, ...]
    right: str = ""


@dataclass(frozen=True)
class Planted:
    """An article with its errors; `moved` tells that its date was changed, which may clash elsewhere too."""

    article: Article
    errors: tuple[Error, ...]
    moved: bool = False


def planted_articles(folder: Path = PLANTED) -> Iterator[Planted]:
    """Yield the articles of the folder, each with what its `errors.json` says of it."""
    for name, entry in json.loads((folder / "errors.json").read_text(encoding="utf-8")).items():
        article = Article(name, entry["date"], (folder / name).read_text(encoding="utf-8"))
        yield Planted(article, tuple(_error(article.text, fields) for fields in entry["errors"]))


def mended(planted: Planted) -> Planted:
    """Return the article with every error put right."""
    text = planted.article.text
    for error in sorted(planted.errors, key=lambda error: error.spans[0], reverse=True):
        text = text[: error.spans[0].start] + error.right + text[error.spans[0].end :]
    return replace(planted, article=replace(planted.article, text=text), errors=())


def changed(
    article: Article, old: Span, new: str, error: tuple[str, str, FindingLevel], other: Span | None = None
) -> Planted:
    """Return a copy in which the new words stand in place of the old, as its one error.

    `other` is where the original has the other side of the clash.
    """
    rule, kind, level = error
    text = article.text[: old.start] + new + article.text[old.end :]
    spans = (Span(old.start, old.start + len(new)), *([_after(old, new, other)] if other else []))
    return Planted(replace(article, text=text), (Error(rule, kind, level, spans, old.quote(article.text)),))


def _after(old: Span, new: str, other: Span) -> Span:
    shift = len(new) - len(old) if other.start >= old.end else 0
    return Span(other.start + shift, other.end + shift)


def _error(text: str, fields: dict[str, str]) -> Error:
    quotes = [fields[key] for key in ("quote", "other") if key in fields]
    spans = tuple(Span(text.index(quote), text.index(quote) + len(quote)) for quote in quotes)
    return Error(fields["rule"], fields["kind"], FindingLevel(fields["level"]), spans, fields["right"])
