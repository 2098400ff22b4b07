"""Are verdicts lost or stored twice when the network fails under somebody who goes on clicking?

    python benchmarks/faults.py [--clicks 1000] [--size 20] [--seed 20261130] [--database sqlite ...]

Chromium shows the annotate page to one reviewer, in two windows. 30 % of what is sent is lost, half of that
on the way back, after the desk has stored it. Each round brings one more trouble: the network is cut off, the
page is loaded anew, a second window goes on, the session ends, or somebody signs out and chooses to wait. At
the end there must be one row for each click, with its label, and no act may be stored twice.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from desks import ROOT, fresh_database

sys.path.insert(0, str(ROOT / "tests/functional"))

from conftest import CHROMIUM_ARGUMENTS, chromium_path
from desk import people_alone, serve, watched_pages
from faults import Result, click_under_faults
from playwright.sync_api import sync_playwright


def run(kind: str, clicks: int, size: int, seed: int) -> tuple[Result, float]:
    """Click under faults on a fresh database, and return what came of it and the time it took."""
    begun = time.perf_counter()
    with (
        fresh_database(kind) as url,
        tempfile.TemporaryDirectory() as home,
        serve(url, Path(home), people_alone) as desk,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=CHROMIUM_ARGUMENTS)
        with watched_pages(browser, desk) as new_page:
            result = click_under_faults(new_page, desk, clicks=clicks, size=size, seed=seed)
        browser.close()
    return result, time.perf_counter() - begun


def report(kind: str, result: Result, seconds: float) -> bool:
    lost = (result.clicked - result.stored).total()
    twice = result.rows - result.operations
    more = (result.stored - result.clicked).total()
    clicks = result.clicked.total()
    print(f"{kind}: {clicks} clicks, {result.rows} rows, {result.operations} acts in {seconds:.0f} s")
    print("  met: " + ", ".join(f"{what} {count}" for what, count in sorted(result.met.items())))
    faults = [
        f"{count} {what}" for count, what in ((lost, "lost"), (twice, "twice"), (more, "too many")) if count
    ]
    print("  faults: " + (", ".join(faults) or "none"))
    return not faults


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--clicks", type=int, default=1000)
    parser.add_argument("--size", type=int, default=20, help="clicks a round")
    parser.add_argument("--seed", type=int, default=20261130)
    parser.add_argument("--database", nargs="+", default=["sqlite"], choices=["sqlite", "postgresql"])
    given = parser.parse_args()
    results = [report(kind, *run(kind, given.clicks, given.size, given.seed)) for kind in given.database]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
