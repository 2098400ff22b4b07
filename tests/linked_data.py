"""Linked data expanded by PyLD, with the two contexts from `tests/data/contexts` and no network."""

import json
from pathlib import Path
from typing import Any

from pyld import jsonld

CONTEXTS = Path(__file__).parent / "data" / "contexts"


def context_for(address: str) -> dict[str, Any]:
    """Return the context that is published at this address; raises KeyError for any other."""
    manifest = json.loads((CONTEXTS / "manifest.json").read_text(encoding="utf-8"))
    files = {entry["serves"].rstrip("/"): name for name, entry in manifest.items() if "serves" in entry}
    document: dict[str, Any] = json.loads((CONTEXTS / files[address.rstrip("/")]).read_text(encoding="utf-8"))
    return document


def expanded(source: bytes) -> list[dict[str, Any]]:
    """Return the nodes of a document in full names."""
    options = {"documentLoader": _load}
    nodes: list[dict[str, Any]] = jsonld.expand(json.loads(source), options)
    return nodes


def _load(address: str, _options: object) -> dict[str, Any]:
    return {
        "contextUrl": None,
        "documentUrl": address,
        "contentType": "application/ld+json",
        "document": context_for(address),
    }
