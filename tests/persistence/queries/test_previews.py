"""The preview costs the same for any length, and holds the text, its claims and who may judge."""

import pytest
from counting import counted
from factories import claims_of, make_article, make_finding, make_user
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimState, DropCause, FindingLevel
from factcheck.domain.marks import PieceKind
from factcheck.errors import NotFound
from factcheck.persistence.queries.previews import claim_to_cut, split_preview


def test_the_number_of_queries_does_not_grow(engine: Engine, session: Session) -> None:
    def cost(sentences: int) -> int:
        article = make_article(session, ["One crane stands there."] * sentences, state=ArticleState.DRAFT)
        for claim in claims_of(session, article):
            make_finding(session, claim)
        make_user(session)
        session.expire_all()
        with counted(engine) as statements:
            split_preview(session, article.public_id)
        return len(statements)

    few = cost(2)

    assert cost(40) == few
    assert few <= 11


def test_the_pieces_of_a_block_are_its_words(session: Session) -> None:
    article = make_article(session)

    (block,) = split_preview(session, article.public_id).blocks

    words = "".join(piece.text for piece in block.pieces if piece.kind is PieceKind.TEXT)
    assert (
        words
        == block.text
        == "The harbour opened in 1931. It has nine cranes. The mayor paid for two of them."
    )
    assert block.place == "paragraph 1"


def test_the_next_claim_skips_those_that_are_not_judged(session: Session) -> None:
    first, second, third = claims_of(session, make_article(session))
    second.state, second.drop_cause, second.drop_reason = ClaimState.DROPPED, DropCause.DUPLICATE, "as 1"
    session.commit()

    page = split_preview(session, first.article.public_id)

    assert [claim.next_id for claim in page.claims] == [third.public_id, None, None]
    assert (page.judged, page.claims[1].is_dropped, page.claims[1].reason) == (2, True, "as 1")


def test_findings_stand_at_their_claim_or_outside(session: Session) -> None:
    first, second, third = claims_of(session, make_article(session))
    make_finding(session, first)
    make_finding(session, second).level = FindingLevel.QUERY
    make_finding(session, third).claim_ids = set()
    session.commit()

    page = split_preview(session, first.article.public_id)

    assert [claim.is_flagged for claim in page.claims] == [True, False, False]
    assert [len(claim.findings) for claim in page.claims] == [1, 1, 0]
    assert (page.flagged, len(page.outside)) == (1, 1)


@pytest.mark.parametrize(("people", "proposed"), [(0, 1), (1, 1), (2, 2), (5, 2)])
def test_two_verdicts_are_proposed_unless_the_desk_is_smaller(
    session: Session, people: int, proposed: int
) -> None:
    for _ in range(people):
        make_user(session)
    paused = make_user(session)
    paused.is_paused = True
    session.commit()

    page = split_preview(session, make_article(session).public_id)

    assert (len(page.reviewers), page.proposed_required) == (people, proposed)


def test_a_replaced_claim_is_not_shown(session: Session) -> None:
    first, *_ = claims_of(session, make_article(session))
    first.state, first.drop_cause, first.number = ClaimState.DROPPED, DropCause.REPLACED, None
    session.commit()

    assert len(split_preview(session, first.article.public_id).claims) == 2
    with pytest.raises(NotFound):
        claim_to_cut(session, first.public_id)


def test_what_is_not_there_is_not_found(session: Session) -> None:
    for read in (split_preview, claim_to_cut):
        with pytest.raises(NotFound):
            read(session, "0" * 32)
