"""The people of a served desk, and the way in through the real sign-in form."""

import re
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

import waitress.server
import waitress.wasyncore
from kept_parts import kept_parts
from playwright.sync_api import Browser, BrowserContext, Page, StorageState
from sqlalchemy.orm import Session

from factcheck.app import create_app
from factcheck.config import Settings
from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.accounts import add_user
from factcheck.services.facts import load_release
from factcheck.services.passwords import make_hasher
from factcheck.web.db import EXTENSION
from factcheck.web.running import EXTENSION as IMPORTS

NewPage = Callable[..., Page]
Fill = Callable[[Session, Settings], dict[str, str]]
Scheme = Literal["light", "dark"]
# The browser reports every page that was refused on purpose as an error too.
REFUSED = re.compile(r"responded with a status of 4\d\d")
CUT_OFF = re.compile(r"net::ERR_(INTERNET_DISCONNECTED|FAILED|ABORTED|EMPTY_RESPONSE|CONNECTION_\w+)")
PASSWORD = "correct horse staple"
PEOPLE = {
    "ines": ("Ines Okafor", Role.REVIEWER),
    "tomas": ("Tomas Lind", Role.REVIEWER),
    "ana": ("Ana Moreau", Role.EDITOR),
    "jonas": ("Jonas Weber", Role.ADMIN),
}


class Recorder:
    """Stands before the application and keeps all that it says, headers and bodies, by session cookie."""

    def __init__(self, app: WSGIApplication) -> None:
        self.app = app
        self.said: list[tuple[str, str]] = []

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        head: list[str] = []

        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            head.append(f"{status} {headers}")
            return start_response(status, headers, exc_info)

        answer = self.app(environ, start)
        body = b"".join(answer)
        if hasattr(answer, "close"):
            answer.close()
        cookie = str(environ.get("HTTP_COOKIE", ""))
        self.said.append((cookie, f"{head}\n{body.decode('utf-8', 'replace')}"))
        return [body]

    def said_to(self, page: Page) -> str:
        """Return what was said to the person at the page since the last call, and forget everything."""
        tokens = [cookie["value"] for cookie in page.context.cookies() if cookie["name"] == "factcheck"]
        heard = [words for cookie, words in self.said if tokens and tokens[0] in cookie]
        self.said.clear()
        return "\n".join(heard)


@dataclass(frozen=True)
class ServedDesk:
    """Where the desk is served, who can sign in, and what the server said."""

    address: str
    people: dict[str, str]
    settings: Settings
    recorder: Recorder
    kept: dict[str, StorageState] = field(default_factory=dict)

    def sign_in(self, page: Page, who: str) -> None:
        page.goto("/signin")
        page.get_by_label("E-mail").fill(self.people[who])
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url("**/articles")

    def admit(self, page: Page, who: str) -> None:
        """Sign somebody in who then opens a page: the form costs two more, and others test it."""
        self.let_in(page.context, who)

    def let_in(self, context: BrowserContext, who: str) -> StorageState:
        """Sign somebody in without showing the form, which others test, and return what the browser keeps."""
        token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', context.request.get("/signin").text())
        assert token
        form = {"csrf_token": token[1], "email": self.people[who], "password": PASSWORD}
        assert context.request.post("/signin", form=form, max_redirects=0).status == 303
        return context.storage_state()


def settings_of(database_url: str, home: Path) -> Settings:
    return Settings(home=home, database_url=database_url, secret_key="k" * 40, argon2_memory_mib=8)


@contextmanager
def serve(database_url: str, home: Path, fill: Fill) -> Iterator[ServedDesk]:
    """Fill a database and serve it on a free port."""
    settings = settings_of(database_url, home)
    engine = make_engine(database_url)
    with session_factory(engine)() as session:
        people = fill(session, settings)
    engine.dispose()
    with kept_parts():
        app = create_app(settings)
    app.extensions[IMPORTS].patience = 60  # a loaded machine must not turn an article into a page to wait on
    recorder = Recorder(app)
    server = waitress.server.create_server(recorder, host="127.0.0.1", port=0, threads=4)
    thread = threading.Thread(target=_run_until_closed, args=(server,), daemon=True)
    thread.start()
    yield ServedDesk(f"http://127.0.0.1:{server.effective_port}", people, settings, recorder)
    # Pages go on asking until they are closed; what they asked last must not outlive the server.
    server.task_dispatcher.shutdown(timeout=5)
    server.close()
    thread.join(timeout=5)
    waitress.wasyncore.close_all(server._map, ignore_all=True)
    app.extensions[EXTENSION].engine.dispose()


def _run_until_closed(server: Any) -> None:
    # Closing the listening socket from outside ends the loop, at times in the middle of its wait.
    with suppress(OSError):
        server.run()


@contextmanager
def watched_pages(browser: Browser, desk: ServedDesk) -> Iterator[NewPage]:
    """Give a function that opens pages; at the end no page may have told of an error.

    Whoever the page is opened for is signed in. A page that is cut off may tell that the network failed.
    """
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def open_page(
        *,
        who: str = "",
        java_script: bool = True,
        width: int = 1440,
        height: int = 900,
        scheme: Scheme = "light",
        has_touch: bool = False,
        is_cut_off: bool = False,
    ) -> Page:
        context = browser.new_context(
            base_url=desk.address,
            java_script_enabled=java_script,
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            has_touch=has_touch,
            storage_state=desk.kept.get(who),
        )
        contexts.append(context)
        context.on("page", lambda page: watch(page, CUT_OFF if is_cut_off else None))
        page = context.new_page()
        if who and who not in desk.kept:
            desk.kept[who] = desk.let_in(context, who)
        return page

    def watch(page: Page, expected: re.Pattern[str] | None) -> None:
        def note(words: str) -> None:
            if not (expected and expected.search(words)):
                faults.append(words)

        page.set_default_timeout(20_000)
        page.on("console", lambda message: note(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: note(str(error)))

    yield open_page
    for context in contexts:
        context.close()
    assert [fault for fault in faults if not REFUSED.search(fault)] == []


def people_of(session: Session, settings: Settings) -> dict[str, str]:
    """Add the people to a desk that knows the reference facts of the release."""
    load_release(session)
    return people_alone(session, settings)


def people_there(_session: Session, _settings: Settings) -> dict[str, str]:
    """Add nobody to a database that was filled by `people_of`."""
    return {key: f"{key}@desk.example" for key in PEOPLE}


def people_alone(session: Session, settings: Settings) -> dict[str, str]:
    return add_people(session, settings, PEOPLE)


def add_people(session: Session, settings: Settings, people: dict[str, tuple[str, Role]]) -> dict[str, str]:
    hasher = make_hasher(settings.argon2_memory_mib)
    for key, (name, role) in people.items():
        add_user(
            session,
            actor=COMMAND_LINE,
            email=f"{key}@desk.example",
            name=name,
            role=role,
            password=PASSWORD,
            hasher=hasher,
        )
    return {key: f"{key}@desk.example" for key in people}
