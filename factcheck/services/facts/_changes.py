"""What every change of a fact leaves: a new number of the facts, and an event in the desk's chain."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy.orm import Session

from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import Conflict, NotAllowed
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.facts import hold_facts, next_facts_revision
from factcheck.persistence.session import transaction


@contextmanager
def changing_facts(session: Session, actor: Actor) -> Iterator[None]:
    """Open the transaction in which an editor changes facts, alone."""
    if not actor.may(Permission.EDIT_FACTS):
        raise NotAllowed("Only editors change reference facts.")
    with transaction(session):
        hold_facts(session, actor)
        yield


def check_revision(seen: int, now_at: int) -> None:
    """Raise Conflict if somebody changed the entry since its form was opened."""
    if seen != now_at:
        raise Conflict("Somebody else changed this entry in the meantime: look at it again, then save.")


def tell(
    session: Session, *, actor: Actor, action: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> int:
    """Number the new state of the facts and write the event; return the number."""
    session.flush()
    revision = next_facts_revision(session)
    append_event(
        session,
        actor=actor,
        action=action,
        at=now(session),
        before=before,
        after={**after, "facts_revision": revision},
    )
    return revision
