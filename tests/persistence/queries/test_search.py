"""The search page finds claims and articles, and tells of others' work only what is open."""

from factories import actor_of, claims_of, make_article, make_user, make_verdict
from sqlalchemy.orm import Session

from factcheck.domain.labels import ClaimState, Role, VerdictLabel
from factcheck.domain.matching import WordPiece
from factcheck.persistence.models import Assignment
from factcheck.persistence.queries.search import PAGE_ROWS, search_page


def words_of(pieces: tuple[WordPiece, ...]) -> list[str]:
    return [piece.text for piece in pieces if piece.is_other]


def test_claims_and_articles_are_found_the_newest_first(session: Session) -> None:
    ann = make_user(session)
    for title in ("Old harbour", "New harbour"):
        make_article(session, title=title, reviewers=[ann])

    found = search_page(session, actor_of(ann), "HARBOUR 19")

    assert [(one.article, one.number) for one in found.claims] == [("New harbour", 1), ("Old harbour", 1)]
    assert words_of(found.claims[0].pieces) == ["harbour", "1931"]
    assert [one.title for one in found.articles] == ["New harbour", "Old harbour"]
    assert (found.total, found.page, found.pages) == (2, 1, 1)


def test_a_headline_that_stands_nowhere_in_the_text_is_found(session: Session) -> None:
    make_article(session, title="Anniversary at the quay")

    found = search_page(session, actor_of(make_user(session)), "anniv quay")

    assert [one.title for one in found.articles] == ["Anniversary at the quay"]
    assert found.claims == ()


def test_nothing_is_looked_for_without_words(session: Session) -> None:
    make_article(session)

    found = search_page(session, actor_of(make_user(session)), " — ")

    assert (found.articles, found.claims, found.total) == ((), (), 0)


def test_a_closed_claim_looks_open(session: Session) -> None:
    ann, ben = make_user(session), make_user(session)
    article = make_article(session, reviewers=[ann, ben])
    claim = claims_of(session, article)[0]
    make_verdict(session, claim, ann, VerdictLabel.SUPPORTED)
    make_verdict(session, claim, ben, VerdictLabel.DISPUTED)
    cleo = make_user(session)
    session.add(Assignment(article_id=article.id, user_id=cleo.id))
    session.commit()

    seen = [search_page(session, actor_of(who), "opened").claims[0].state for who in (ann, cleo)]

    assert seen == [ClaimState.SPLIT, ClaimState.OPEN]


def test_long_results_come_in_pages(session: Session) -> None:
    make_article(session, [f"Crane {number} stands." for number in range(PAGE_ROWS + 3)])
    editor = actor_of(make_user(session, Role.EDITOR))

    first, second = (search_page(session, editor, "crane", page=number) for number in (1, 9))

    assert (first.total, len(first.claims), first.pages) == (PAGE_ROWS + 3, PAGE_ROWS, 2)
    assert [one.number for one in second.claims] == [PAGE_ROWS + 1, PAGE_ROWS + 2, PAGE_ROWS + 3]
