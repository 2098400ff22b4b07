"""Linked data: what a page says of its article in JSON-LD."""

import json
import re
from collections.abc import Iterator
from typing import Any

from factcheck.importers.pages.parsing import Element

_ARTICLES = ("Article", "BlogPosting", "Report", "Review", "Posting")
_LAST_COMMA = re.compile(r",\s{0,20}([}\]])")
_LONGEST = 400_000
_DEEPEST = 12


def articles_in(root: Element) -> list[dict[str, Any]]:
    """Return the objects of a page that are articles, then those that are pages, in their order."""
    objects = [one for script in _scripts(root) for one in _objects(script, 0)]
    by_id = {str(one["@id"]): one for one in objects if "@id" in one and len(one) > 1}
    kinds = [(one, _kinds(one)) for one in objects]
    articles = [one for one, kind in kinds if any(name.endswith(_ARTICLES) for name in kind)]
    pages = [one for one, kind in kinds if any(name.endswith("WebPage") for name in kind)]
    return [_with_authors(one, by_id) for one in articles + pages]


def _scripts(root: Element) -> Iterator[Any]:
    for script in root.iter("script"):
        text = script.text_content()
        if "ld+json" in (script.get("type") or "").lower() and len(text) < _LONGEST:
            try:
                yield json.loads(_LAST_COMMA.sub(r"\1", text.strip().removesuffix(";")), strict=False)
            except (ValueError, RecursionError):
                continue


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Yield the objects that stand for themselves: in lists, in graphs, and as the main thing of a page."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _objects(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(value.get(name), depth + 1)


def _kinds(one: dict[str, Any]) -> list[str]:
    kind = one.get("@type")
    return [str(name) for name in kind] if isinstance(kind, list) else [str(kind or "")]


def _with_authors(one: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> dict[str, Any]:
    authors = one.get("author") or []
    listed = authors if isinstance(authors, list) else [authors]
    named = [
        by_id.get(str(author.get("@id")), author) if isinstance(author, dict) else author for author in listed
    ]
    return {**one, "author": named}


def words_in(one: dict[str, Any], *names: str) -> str:
    """Return the first of these properties that is a text."""
    return next(
        (value.strip() for name in names if isinstance(value := one.get(name), str) and value.strip()), ""
    )


def authors_in(one: dict[str, Any]) -> list[str]:
    """Return the names of the authors."""
    named = [author.get("name") if isinstance(author, dict) else author for author in one.get("author", [])]
    flat = [name for value in named for name in (value if isinstance(value, list) else [value])]
    return [name.strip() for name in flat if isinstance(name, str) and name.strip()]
