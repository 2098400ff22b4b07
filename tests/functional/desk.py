"""The people of a served desk, and the way in through the real sign-in form."""

from dataclasses import dataclass

from playwright.sync_api import Page
from sqlalchemy.orm import Session

from factcheck.config import Settings
from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.services.accounts import add_user
from factcheck.services.passwords import make_hasher

PASSWORD = "correct horse staple"
PEOPLE = {
    "ines": ("Ines Okafor", Role.REVIEWER),
    "tomas": ("Tomas Lind", Role.REVIEWER),
    "ana": ("Ana Moreau", Role.EDITOR),
    "jonas": ("Jonas Weber", Role.ADMIN),
}


@dataclass(frozen=True)
class ServedDesk:
    """Where the desk is served, and who can sign in."""

    address: str
    people: dict[str, str]
    settings: Settings

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
