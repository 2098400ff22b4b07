"""Texts as the web brings them, with plain values in and out, so that another process may do the work."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from factcheck.domain.permissions import Actor
from factcheck.errors import Conflict
from factcheck.importers import ArticleDraft
from factcheck.persistence.facts import desk_facts
from factcheck.persistence.records import fingerprint_of
from factcheck.services.articles import import_article
from factcheck.services.versions import plan_version, store_version
from factcheck.services.versions.previews import VersionPreview, preview_of


@dataclass(frozen=True)
class StoredVersion:
    """The number of a version that was stored."""

    number: int


def bring_article(session: Session, *, actor: Actor, draft: ArticleDraft) -> str:
    """Import an article by the facts of the desk, and return its id."""
    facts = desk_facts(session)
    session.rollback()  # a database does not wait as long as a long text takes
    return import_article(session, actor=actor, draft=draft, facts=facts).public_id


def bring_version(
    session: Session,
    *,
    actor: Actor,
    article_id: str,
    draft: ArticleDraft,
    base: int | None,
    seen: str | None = None,
    note: str = "",
) -> VersionPreview | StoredVersion:
    """Store a new version if `seen` is the fingerprint of this text, else return what it would do.

    `base` is the number of the version that the person had before them.
    """
    facts = desk_facts(session)
    plan = plan_version(session, actor=actor, article_id=article_id, draft=draft, facts=facts)
    if base != plan.base.number:
        raise Conflict(
            f"Somebody stored version {plan.base.number} while you were at it. Your text is kept below: "
            "look at the preview again, it compares with the newest one."
        )
    mark = fingerprint_of(plan.text)
    if seen != mark:
        return preview_of(plan, mark)
    stored = store_version(session, actor=actor, plan=plan, note=note, facts=facts)
    return StoredVersion(stored.number)
