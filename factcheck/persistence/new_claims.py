"""The claims of a new article: all rows in a few statements, since a long text has thousands of them."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ClaimKind
from factcheck.domain.spans import reading_order
from factcheck.persistence.base import new_public_id
from factcheck.persistence.cut import Cut, claim_values, wording_values
from factcheck.persistence.models import ArticleVersion, Claim, ClaimSpan
from factcheck.persistence.word_index import index_quotes


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
        {**claim_values(version, block_id, cut, at), "number": number, "public_id": new_public_id()}
        for number, (block_id, cut) in enumerate(ordered, 1)
    ]
    # Without ids to return and with nulls written out, all rows go to the database in one statement.
    session.execute(insert(Claim), rows, execution_options={"render_nulls": True})
    added = select(Claim.public_id, Claim.id).where(Claim.version_id == version.id)
    ids = dict(session.execute(added).all())
    spans = [
        {**values, "claim_id": ids[row["public_id"]]}
        for row, (_, cut) in zip(rows, ordered, strict=True)
        for values in wording_values(version, 1, cut.spans, cut.sources)
    ]
    session.execute(insert(ClaimSpan), spans)
    index_quotes(session, version.id)
