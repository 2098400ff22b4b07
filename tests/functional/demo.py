"""The desk of the demo: the seeds, an article in two versions, a draft, and somebody who is paused."""

from desk import PASSWORD
from sqlalchemy.orm import Session
from versioning import NEWS, store

from factcheck.checking import ReferenceFacts
from factcheck.config import Settings
from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.importers import ArticleDraft
from factcheck.services.accounts import add_user, pause_user
from factcheck.services.articles import import_article
from factcheck.services.passwords import make_hasher
from factcheck.services.seeding import seed_desk

DRAFT = "# Harbour news\n\nThe harbour opened in 1931. It has nine cranes.\n\nShare this article\n"
PAUSED = "Paul Petit"


def seeded(session: Session, settings: Settings) -> dict[str, str]:
    hasher = make_hasher(settings.argon2_memory_mib)
    seed_desk(session, password=PASSWORD, hasher=hasher)
    old = import_article(
        session, actor=COMMAND_LINE, draft=ArticleDraft(title="", text=NEWS), facts=ReferenceFacts()
    )
    text = NEWS.replace("nine", "ten").replace("Nine cranes stand in the harbour. ", "") + "\nMore came.\n"
    store(session, COMMAND_LINE, ReferenceFacts(), old, text, note="The town hall corrected it.")
    draft = ArticleDraft(title="Harbour news", text=DRAFT)
    import_article(session, actor=COMMAND_LINE, draft=draft, facts=ReferenceFacts())
    paused = add_user(
        session,
        actor=COMMAND_LINE,
        email="paul@demo.example",
        name=PAUSED,
        role=Role.REVIEWER,
        password=PASSWORD,
        hasher=hasher,
    )
    pause_user(session, actor=COMMAND_LINE, user_id=paused.public_id)
    return {name: f"{name}@demo.example" for name in ("ines", "tomas", "ana", "jonas")}
