"""The reference facts that findings use, read once for each server process."""

from typing import cast

from flask import current_app

from factcheck.checking import ReferenceFacts, load_facts
from factcheck.paths import resource_dir

EXTENSION = "factcheck_facts"


def reference_facts() -> ReferenceFacts:
    """Return the facts; the first request that needs them reads them."""
    if EXTENSION not in current_app.extensions:
        current_app.extensions[EXTENSION] = load_facts(resource_dir("seeds") / "reference")
    return cast(ReferenceFacts, current_app.extensions[EXTENSION])
