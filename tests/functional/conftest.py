"""A served desk and a real browser: Chromium driven by Playwright, each page watched for errors."""

import os
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from databases import filled_template, sqlite_copy
from demo import seeded
from desk import NewPage, ServedDesk, people_of, people_there, serve, settings_of, watched_pages
from playwright.sync_api import Browser, sync_playwright
from scene import Scene, crowd

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-gpu-rasterization",  # some packages switch it on; without a card it takes most of the time
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


@pytest.fixture(scope="session")
def peopled_folder(tmp_path_factory: pytest.TempPathFactory, template_folder: Path) -> Path:
    """Return the folder of an embedded database with facts and people, to be copied for each test."""
    folder = tmp_path_factory.mktemp("peopled")
    return filled_template(folder, template_folder, partial(people_of, settings=settings_of("", folder)))


@pytest.fixture
def desk(
    database_url: str, template_folder: Path, peopled_folder: Path, tmp_path: Path
) -> Iterator[ServedDesk]:
    """Serve a database with two reviewers, an editor and an admin who can sign in."""
    fill = people_of
    if database_url.startswith("sqlite"):
        fill = people_there
        assert sqlite_copy(template_folder, peopled_folder) == database_url
    with serve(database_url, tmp_path, fill) as desk:
        yield desk


@pytest.fixture
def new_page(browser: Browser, desk: ServedDesk) -> Iterator[NewPage]:
    """Open a page in a browser context of its own; a console error or a CSP report fails the test."""
    with watched_pages(browser, desk) as open_page:
        yield open_page


@pytest.fixture(scope="session")
def scene_desk(tmp_path_factory: pytest.TempPathFactory, template_folder: Path) -> Iterator[ServedDesk]:
    """Serve one embedded database to all scenarios, each of which brings articles of its own."""
    folder = tmp_path_factory.mktemp("scenes")
    with serve(sqlite_copy(folder, template_folder), folder, crowd) as desk:
        yield desk


@pytest.fixture(scope="session")
def full_desk(tmp_path_factory: pytest.TempPathFactory, template_folder: Path) -> Iterator[ServedDesk]:
    """Serve what the demo shows."""
    folder = tmp_path_factory.mktemp("full")
    with serve(sqlite_copy(folder, template_folder), folder, seeded) as desk:
        yield desk


@pytest.fixture
def scene(browser: Browser, scene_desk: ServedDesk) -> Iterator[Scene]:
    """Give a scenario the desk that all share; the articles of the one before are put away."""
    with watched_pages(browser, scene_desk) as open_page:
        yield Scene(scene_desk, open_page)
    Scene(scene_desk, open_page).put_away()
