"""How fast the annotate page is in a real browser, on the demo's length, 400 and 10,000 claims.

    python benchmarks/interface.py [--claims 36 400 10000] [--steps 40]

Chromium is driven by Playwright and draws by software. Printed per article: the page gzipped, the time from
asking for it until its first frame is drawn, median and p95 of a step with `j` (from the key to the frame
that shows the next claim), whether a verdict is saved without a new page, and the CPU time of all this, which
depends less on what else the machine does; then what all scripts and the stylesheet weigh as they are sent.
"""

import argparse
import gzip
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable

from desks import fresh_database, pasted_desk
from playwright.sync_api import Browser, Page, sync_playwright
from serving import HOST, Visitor, served

from factcheck.paths import static_dir
from factcheck.web.assets import SCRIPT, STYLESHEET, read_assets

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
BARS = {36: 0.6, 400: 0.6, 10_000: 2.0}
STEP_BAR = 100
HTML_BAR = {36: 40, 10_000: 250}

# A key counts until the frame after the one in which the next claim became the current one.
WATCH_STEPS = """() => {
  window.steps = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "j") return;
    const begun = event.timeStamp;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => window.steps.push(performance.now() - begun);
      channel.port2.postMessage(0);
    });
  }, { capture: true });
}"""
READY = """() => new Promise((done) => {
  const drawn = () => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0));
  document.readyState === "complete" ? drawn() : addEventListener("load", drawn, { once: true });
})"""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--claims", type=int, nargs="+", default=[36, 400, 10_000])
    parser.add_argument("--steps", type=int, default=40)
    options = parser.parse_args()
    path = chromium()
    if path is None:
        print("Chromium is needed and was not found.", file=sys.stderr)
        return 2
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        held = [_article(browser, claims, options.steps) for claims in options.claims]
        browser.close()
    return 0 if all([*held, _bytes()]) else 1


def chromium() -> str | None:
    """Return where the browser is, if there is one."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def _article(browser: Browser, claims: int, steps: int) -> bool:
    with fresh_database("sqlite") as url, tempfile.TemporaryDirectory() as home:
        article, cookie = pasted_desk(url, claims=claims)
        with served("run", {"FACTCHECK_HOME": home, "FACTCHECK_DATABASE_URL": url}) as server:
            visitor = Visitor(server.port, cookie)
            path = f"/articles/{article}?claim=2"
            visitor.get(path)
            before = server.cpu_seconds()
            html = len(gzip.compress(visitor.get(path)[1].encode())) / 1000
            serving = server.cpu_seconds() - before
            context = browser.new_context(
                base_url=f"http://{HOST}:{server.port}", viewport={"width": 1440, "height": 900}
            )
            name, value = cookie.split("=", 1)
            context.add_cookies([{"name": name, "value": value, "url": f"http://{HOST}:{server.port}"}])
            page = context.new_page()
            clock = _clock(page)
            ready = min(_ready(page, path) for _ in range(3))
            drawing, begun = clock() / 3, clock()
            times = _steps(page, min(steps, claims - 3))
            stepping = (clock() - begun) / len(times)
            saves = _saves_in_place(page)
            context.close()
    median, slow = statistics.median(times), times[int(len(times) * 0.95)]
    print(
        f"{claims:6} claims: HTML {html:.0f} KB gzipped, ready after {ready:.2f} s, "
        f"step median {median:.0f} ms, p95 {slow:.0f} ms, saved in place: {'yes' if saves else 'NO'}"
    )
    print(
        f"{'':15} CPU: the server {serving:.2f} s for the page, the page {drawing:.2f} s to be drawn "
        f"and {stepping * 1000:.0f} ms a step"
    )
    fits = html <= HTML_BAR.get(claims, 250) and ready <= BARS.get(claims, 2.0)
    return fits and median <= STEP_BAR and saves


def _clock(page: Page) -> Callable[[], float]:
    """Return how to read the CPU time of the page's main thread, in seconds."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def read() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return next(float(one["value"]) for one in metrics if one["name"] == "TaskDuration")

    return read


def _ready(page: Page, path: str) -> float:
    """Return the seconds from asking for the page until it is drawn."""
    page.goto(path, wait_until="commit")
    return float(page.evaluate(READY)) / 1000


def _steps(page: Page, steps: int) -> list[float]:
    """Press `j` that often, each time once the panel has followed; return the times in ms, sorted."""
    page.evaluate(WATCH_STEPS)
    for number in range(3, 3 + steps):
        page.locator("body").press("j")
        page.wait_for_function(
            "n => document.querySelector('#panel').dataset.current === String(n)", arg=number
        )
    return sorted(page.evaluate("() => window.steps"))


def _saves_in_place(page: Page) -> bool:
    """Press a verdict key; tell whether it was stored while the page stayed."""
    page.evaluate("() => { window.stays = true; }")
    page.locator("body").press("2")
    page.wait_for_selector(".claim.now.v-disputed")
    page.wait_for_selector("#save[data-state=saved]")
    return bool(page.evaluate("() => window.stays"))


def _bytes() -> bool:
    assets, held = read_assets(static_dir()), True
    for kind, names, bar in (("scripts", (SCRIPT, "js/vendor/idb.js"), 25), ("styles", (STYLESHEET,), 14)):
        sizes = [len(assets[name].packed or assets[name].body) / 1024 for name in names]
        held &= sum(sizes) <= bar
        print(f"{kind}: {sum(sizes):.1f} KB gzipped as sent, in {len(names)} files (bar {bar})")
    return held


if __name__ == "__main__":
    sys.exit(main())
