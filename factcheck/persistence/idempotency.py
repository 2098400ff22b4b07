"""Answered requests: a request that is sent again gets the stored answer and changes nothing."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from factcheck.domain.chain import canonical
from factcheck.errors import Conflict, Invalid
from factcheck.persistence.models import Idempotency
from factcheck.persistence.records import fingerprint_of

KEPT = timedelta(days=30)
KEY_CHARACTERS = 100


def answered(
    session: Session, *, user_id: int, key: str, request: Mapping[str, Any]
) -> Mapping[str, Any] | None:
    """Return the answer given before; raises Invalid if the key was used for something else."""
    if not 0 < len(key) <= KEY_CHARACTERS:
        raise Invalid("This form is damaged. Load the page again.")
    row = session.get(Idempotency, (user_id, key))
    if row is None:
        return None
    if row.request_sha256 != _hash(request):
        raise Invalid("This form was sent before. Look at the claim as it is now, then press again.")
    return row.answer


def answer_to(session: Session, *, user_id: int, key: str) -> Mapping[str, Any]:
    """Return the answer that the person's request of this key got, empty if none is kept."""
    row = session.get(Idempotency, (user_id, key))
    return row.answer if row else {}


def remember(
    session: Session,
    *,
    user_id: int,
    key: str,
    request: Mapping[str, Any],
    answer: dict[str, Any],
    at: datetime,
) -> None:
    """Keep the answer for thirty days, in the transaction that does the work."""
    old = delete(Idempotency).where(Idempotency.user_id == user_id, Idempotency.created_at < at - KEPT)
    session.execute(old)
    row = Idempotency(user_id=user_id, key=key, request_sha256=_hash(request), answer=answer, created_at=at)
    session.add(row)
    try:
        session.flush()
    except IntegrityError as error:
        raise Conflict("This was sent twice at the same time. Load the page again.") from error


def _hash(request: Mapping[str, Any]) -> str:
    return fingerprint_of(canonical(request))
