"""The words of claims as they hold now, read from their spans."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.persistence.cut import span_holds
from factcheck.persistence.models import Claim, ClaimSpan


def read_quotes(session: Session, claim_ids: Sequence[int]) -> dict[int, str]:
    """Return the words by claim id, pieces joined by an ellipsis; every id must be of a claim."""
    query = (
        select(ClaimSpan.claim_id, ClaimSpan.quote)
        .join(Claim, Claim.id == ClaimSpan.claim_id)
        .where(
            ClaimSpan.claim_id.in_(claim_ids),
            span_holds(),
            ClaimSpan.is_source.is_(False),
        )
        .order_by(ClaimSpan.claim_id, ClaimSpan.position)
    )
    quotes: dict[int, list[str]] = {claim_id: [] for claim_id in claim_ids}
    for claim_id, quote in session.execute(query):
        quotes[claim_id].append(quote)
    return {claim_id: " … ".join(parts) for claim_id, parts in quotes.items()}
