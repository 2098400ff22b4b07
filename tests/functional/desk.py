"""The people of a served desk, and the way in through the real sign-in form."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from playwright.sync_api import Page
from sqlalchemy.orm import Session

from factcheck.config import Settings
from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.services.accounts import add_user
from factcheck.services.passwords import make_hasher

NewPage = Callable[..., Page]
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

    def sign_in(self, page: Page, who: str) -> None:
        page.goto("/signin")
        page.get_by_label("E-mail").fill(self.people[who])
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url("**/articles")


def people_of(session: Session, settings: Settings) -> dict[str, str]:
    hasher = make_hasher(settings.argon2_memory_mib)
    for key, (name, role) in PEOPLE.items():
        add_user(
            session,
            actor=COMMAND_LINE,
            email=f"{key}@desk.example",
            name=name,
            role=role,
            password=PASSWORD,
            hasher=hasher,
        )
    return {key: f"{key}@desk.example" for key in PEOPLE}
