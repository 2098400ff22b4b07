"""The claims of a new article: all rows in a few statements, since a long text has thousands of them."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.orm import Session

from factcheck.domain.labels import ClaimKind
from factcheck.domain.spans import reading_order
from factcheck.persistence.cut import Cut, claim_values, wording_values
from factcheck.persistence.models import ArticleVersion, Claim, ClaimSpan
from factcheck.persistence.word_index import add_quotes


def write_claims(
    session: Session, version: ArticleVersion, claims: Iterable[tuple[int, Cut]], *, at: datetime
) -> None:
    """Add the claims, each with the row number of its block, in reading order; the article has no others."""
    ordered = sorted(
        claims,
        key=lambda one: reading_order(one[1].spans, is_embedded=one[1].kind is ClaimKind.EMBEDDED),
    )
    if not ordered:
        return
    rows = [
        {**claim_values(version, block_id, cut, at), "number": number}
        for number, (block_id, cut) in enumerate(ordered, 1)
    ]
    added = session.scalars(insert(Claim).returning(Claim.id, sort_by_parameter_order=True), rows)
    spans = [
        {**values, "claim_id": claim_id}
        for claim_id, (_, cut) in zip(added, ordered, strict=True)
        for values in wording_values(version, 1, cut.spans, cut.sources)
    ]
    kept = session.scalars(insert(ClaimSpan).returning(ClaimSpan.id, sort_by_parameter_order=True), spans)
    add_quotes(session, zip(kept, (row["quote"] for row in spans), strict=True))
