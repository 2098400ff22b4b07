"""What the forms that cut by hand are made from."""

import pytest
from cutting import add, take_back
from factories import actor_of, claims_of, make_article, make_user
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, BlockKind, Role
from factcheck.domain.spans import Span
from factcheck.errors import NotFound
from factcheck.persistence.loading import current_version
from factcheck.persistence.queries.cut_forms import claim_words, text_parts, undoable

pytestmark = pytest.mark.slow


def test_a_claim_comes_with_its_block(session: Session) -> None:
    claim = claims_of(session, make_article(session))[1]

    words = claim_words(session, claim.public_id)

    assert (words.spans, words.revision) == ((Span(28, 47),), 1)
    assert words.block == Span(0, len(words.text))


def test_page_furniture_is_no_part_for_a_claim(session: Session) -> None:
    article = make_article(session)
    (part,) = text_parts(session, article.public_id).parts
    assert (part.place, part.span.start, part.text[:11]) == ("paragraph 1", 0, "The harbour")

    current_version(session, article).blocks[0].kind = BlockKind.FURNITURE
    session.commit()

    assert text_parts(session, article.public_id).parts == ()


def test_the_last_act_is_named_to_whoever_did_it(session: Session) -> None:
    article = make_article(session, state=ArticleState.DRAFT)
    editor, other = (actor_of(make_user(session, Role.EDITOR)) for _ in range(2))
    assert undoable(session, editor, article.public_id) is None
    add(session, editor, article, "nine cranes")

    assert undoable(session, editor, article.public_id) == "new claim"
    assert undoable(session, other, article.public_id) is None
    take_back(session, editor, article)
    assert undoable(session, editor, article.public_id) is None


def test_acts_further_back_than_one_reading_are_found(session: Session) -> None:
    article = make_article(session, [" ".join(f"word{number}" for number in range(60))])
    editor = actor_of(make_user(session, Role.EDITOR))
    kept = [add(session, editor, article, f"word{number}") for number in range(10, 60)]
    for _ in kept[1:]:
        take_back(session, editor, article)

    assert undoable(session, editor, article.public_id) == "new claim"
    assert take_back(session, editor, article).action == "add_claim"


def test_what_is_not_there_is_not_found(session: Session) -> None:
    with pytest.raises(NotFound):
        claim_words(session, "0" * 32)
    with pytest.raises(NotFound):
        text_parts(session, "0" * 32)
