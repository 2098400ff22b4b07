"""Axe-core in the page: what it finds wrong, as one line each."""

from pathlib import Path

from playwright.sync_api import Page

AXE = (Path(__file__).parents[1] / "vendored" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def what_axe_finds(page: Page, address: str) -> list[str]:
    page.evaluate(AXE)
    found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    return [
        f"{address}: {violation['id']} at {node['target']}: {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
