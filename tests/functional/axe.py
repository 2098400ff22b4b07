"""Axe-core in the page: what it finds wrong, as one line each."""

from pathlib import Path

from playwright.sync_api import Page

AXE = (Path(__file__).parents[1] / "vendored" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
# What passed stays in the page: carrying it over takes as long as the search.
RUN = "async (options) => (await axe.run(document, options)).violations"
COLOURS = ["color-contrast", "link-in-text-block"]


def what_axe_finds(page: Page, address: str, rules: list[str] | None = None) -> list[str]:
    """Return the faults of the page, by all rules or by those named."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    # Nothing is fetched anew: no rule that is on looks into sheets or sounds.
    options = {"resultTypes": ["violations"], "preload": False} | ({"runOnly": rules} if rules else {})
    found = page.evaluate(RUN, options)
    return [
        f"{address}: {violation['id']} at {node['target']}: {node['failureSummary']}"
        for violation in found
        for node in violation["nodes"]
    ]
