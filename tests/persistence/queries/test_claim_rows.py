"""The claims of an article as the page shows them carry how much there is to check in them."""

from factories import actor_of, make_article, make_user
from sqlalchemy.orm import Session

from factcheck.persistence.queries.claim_rows import read_article, views_of


def test_each_claim_says_how_much_there_is_to_check_and_why(session: Session) -> None:
    reader = make_user(session)
    article = make_article(session, ["Farmers grow rice.", "The storm killed 30 people."])

    plain, heavy = views_of(read_article(session, actor_of(reader), article.public_id))

    assert (plain.triage_score, plain.triage_reasons) == (0, ())
    assert heavy.triage_score > 0
    assert heavy.triage_reasons == ("death, injury, crime or disease", "a number")
