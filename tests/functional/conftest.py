"""A served desk and a real browser: Chromium driven by Playwright, each page watched for errors."""

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import waitress.server
from desk import NewPage, Recorder, ServedDesk, people_of
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from factcheck.app import create_app
from factcheck.config import Settings
from factcheck.persistence.session import make_engine, session_factory

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium_path() -> str | None:
    given = os.environ.get("FACTCHECK_CHROMIUM")
    return given or next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium_path()
    if path is None:
        pytest.skip("no Chromium: set FACTCHECK_CHROMIUM to its path")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def desk(database_url: str, tmp_path: Path) -> Iterator[ServedDesk]:
    """Serve a database with two reviewers, an editor and an admin who can sign in."""
    settings = Settings(home=tmp_path, database_url=database_url, secret_key="k" * 40, argon2_memory_mib=8)
    engine = make_engine(database_url)
    with session_factory(engine)() as session:
        people = people_of(session, settings)
    engine.dispose()
    recorder = Recorder(create_app(settings))
    server = waitress.server.create_server(recorder, host="127.0.0.1", port=0, threads=4)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    yield ServedDesk(f"http://127.0.0.1:{server.effective_port}", people, settings, recorder)
    server.close()
    thread.join(timeout=5)


@pytest.fixture
def new_page(browser: Browser, desk: ServedDesk) -> Iterator[NewPage]:
    """Open a page in a browser context of its own; a console error or a CSP report fails the test."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def open_page(
        *, java_script: bool = True, width: int = 1440, height: int = 900, scheme: str = "light"
    ) -> Page:
        context = browser.new_context(
            base_url=desk.address,
            java_script_enabled=java_script,
            viewport={"width": width, "height": height},
            color_scheme=scheme,  # type: ignore[arg-type]
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: faults.append(str(error)))
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert faults == []
