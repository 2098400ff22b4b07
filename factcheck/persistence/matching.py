"""What was decided, kept by its words, so that the same claim is known again in another article."""

from sqlalchemy.orm import Session

from factcheck.domain.matching import match_keys
from factcheck.persistence.models import Claim, Decision, DecisionKey


def remember_words(session: Session, claim: Claim, decision: Decision) -> None:
    """Keep the words that a decision is about, as keys."""
    words = " ".join(span.quote for span in claim.spans)
    session.add_all(DecisionKey(key=key, decision_id=decision.id) for key in match_keys(words))
