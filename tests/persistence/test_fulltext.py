"""Words are found alike on both databases: by their beginning, as a phrase, without case and marks."""

import pytest
from factories import claims_of, make_article
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.persistence.fulltext import holds_term, terms_of, text_holds_term
from factcheck.persistence.models import ArticleVersion, ClaimSpan

SENTENCES = (
    "Président Erdoğan opened the well-known harbour.",
    "It cost $1,540.50, said O’Brien.",
    "The mayor paid for two cranes_here.",
)


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("harb", [1]),
        ("HARBOUR", [1]),
        ("president erdogan", [1]),
        ("Präsident", []),
        ("arbour", []),
        ('"harb"', []),
        ('"well known harbour"', [1]),
        ('"known well"', []),
        ("well-known", [1]),
        ("1,540", [2]),
        ("540.50", [2]),
        ("o'brien", [2]),
        ("for two", [3]),
        ("cranes", [3]),
        ("here", [3]),
        ("the mayor", [3]),
        ("AND", []),
        ("NOT (harbour", []),
        ('har* OR "', []),
    ],
)
def test_words_are_found(session: Session, query: str, numbers: list[int]) -> None:
    claims = claims_of(session, make_article(session, SENTENCES))
    terms = terms_of(query)

    found = session.scalars(
        select(ClaimSpan.claim_id)
        .where(*(holds_term(session, term) for term in terms))
        .order_by(ClaimSpan.id)
    )

    assert terms
    places = {claim.id: number for number, claim in enumerate(claims, 1)}
    assert [places[claim_id] for claim_id in found] == numbers


def test_signs_alone_are_nothing_to_look_for() -> None:
    assert terms_of('— “” * ( " $') == ()


def test_words_of_a_claim_that_is_deleted_are_gone(session: Session) -> None:
    claim = claims_of(session, make_article(session, SENTENCES))[0]
    holds = select(ClaimSpan.claim_id).where(*(holds_term(session, term) for term in terms_of("harbour")))
    assert session.scalars(holds).all() == [claim.id]

    session.delete(claim)
    session.commit()
    assert session.scalars(holds).all() == []
    other = claims_of(session, make_article(session, ("The harbour was closed.",)))[0]
    assert session.scalars(holds).all() == [other.id]


def test_an_article_is_found_by_its_text_however_long(session: Session) -> None:
    words = " ".join(f"word{number}" for number in range(40_000))
    article = make_article(session, (f"A needle. {words}.",))

    (needle,) = terms_of("needle")
    found = session.scalars(select(ArticleVersion.article_id).where(text_holds_term(session, needle)))

    assert list(found) == [article.id]
