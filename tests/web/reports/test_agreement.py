"""The agreement page says what is known, and says so where nothing can be said."""

import pytest
from factories import claims_of, make_article, make_user, make_verdict
from review_desk import ReviewDesk, desk
from sqlalchemy.orm import Session
from web_client import DeskClient, without_tokens

from factcheck.domain.labels import ClaimKind, Role, VerdictLabel

__all__ = ["desk"]

S, D = VerdictLabel.SUPPORTED, VerdictLabel.DISPUTED
EMPTY = "Needs two reviewers on the same claims."


def judge_all(session: Session, pattern: str, *, kind: ClaimKind = ClaimKind.FACT) -> str:
    """Let two people judge an article of one claim a letter: an “a” where they agree; return its id."""
    people = [make_user(session, name=name) for name in ("Uma Berg", "Vito Cruz")]
    article = make_article(session, [f"Crane {at} works." for at in range(len(pattern))], reviewers=people)
    for place, (claim, how) in enumerate(zip(claims_of(session, article), pattern, strict=True)):
        claim.kind = kind
        first = (S, D)[place % 2] if how != "s" else S
        make_verdict(session, claim, people[0], first)
        make_verdict(session, claim, people[1], first if how in "as" else (D, S)[place % 2])
    session.rollback()
    return article.public_id


def told(page: str) -> str:
    return " ".join(page.split())


def test_the_page_shows_each_figure_with_its_claims(session: Session, as_editor: DeskClient) -> None:
    article = judge_all(session, "aaad" * 6)

    page = told(as_editor.get(f"/agreement?article={article}").text)

    assert "Krippendorff’s alpha 0.48, 95 percent interval" in page
    assert "over 24 claims" in page
    assert "1000 resamples" in page
    assert "75 percent" in page
    assert "0 of 48 asked for" in page
    assert "Uma Berg and Vito Cruz" in page
    assert f'href="/articles/{article}?claim=4#c4"' in page
    assert '<svg class="chart" role="img"' in page


def test_few_claims_have_no_coefficient(session: Session, as_editor: DeskClient) -> None:
    judge_all(session, "aaad")

    page = as_editor.get("/agreement").text

    assert "Not defined: fewer than 20 claims have two verdicts." in page
    assert "75 percent" in page
    assert '<svg class="chart"' not in page


def test_one_outcome_has_no_coefficient(session: Session, as_editor: DeskClient) -> None:
    judge_all(session, "s" * 20)

    page = as_editor.get("/agreement").text

    assert "Not defined: all verdicts say the same." in page
    assert "No verdicts differ." in page
    assert '<svg class="chart"' not in page


def test_an_alpha_that_most_resamples_cannot_repeat_has_no_interval(
    session: Session, as_editor: DeskClient
) -> None:
    judge_all(session, "s" * 20 + "d")

    page = as_editor.get("/agreement").text

    assert "too many resamples hold one outcome alone" in page


@pytest.mark.parametrize(
    ("query", "way_on"),
    [("", "Go to the articles"), ("?kind=opinion", "Show all"), ("?person=x", "Show all")],
)
def test_nothing_to_compare_says_what_is_needed(as_reviewer: DeskClient, query: str, way_on: str) -> None:
    page = as_reviewer.get(f"/agreement{query}").text

    assert EMPTY in page
    assert way_on in page


def test_filters_stay_chosen(session: Session, as_editor: DeskClient) -> None:
    article = judge_all(session, "ad", kind=ClaimKind.OPINION)

    page = as_editor.get(f"/agreement?article={article}&kind=opinion").text

    assert f'<option value="{article}" selected>' in page
    assert '<option value="opinion" selected>' in page
    assert EMPTY not in page


def test_an_unknown_kind_is_none(session: Session, as_editor: DeskClient) -> None:
    judge_all(session, "ad")

    assert EMPTY not in as_editor.get("/agreement?kind=rumour").text


def test_a_reviewer_learns_nothing_of_others_from_it(desk: ReviewDesk) -> None:
    addresses = ["/agreement", f"/agreement?article={desk.article.public_id}", "/agreement?kind=fact"]
    addresses += [f"/agreement?person={one.public_id}" for one in (desk.ann, desk.ben)]
    before = [without_tokens(desk.bens.get(address).text) for address in addresses]

    for claim in desk.claims:
        make_verdict(desk.session, claim, desk.ann, D)
        make_verdict(desk.session, claim, make_user(desk.session, Role.EDITOR), S)
    desk.session.rollback()

    assert [without_tokens(desk.bens.get(address).text) for address in addresses] == before
    assert "3 claims are not counted" in before[0]


def test_both_pages_of_outcomes_lead_to_each_other(as_reviewer: DeskClient) -> None:
    assert 'href="/agreement"' in as_reviewer.get("/reports").text
    assert 'href="/reports"' in as_reviewer.get("/agreement").text
