"""An earlier decision stands in the panel, and one press makes it the reviewer's own verdict."""

from factories import actor_of, claims_of, make_article, make_evidence, make_user
from review_desk import ReviewDesk
from sqlalchemy import select

from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import ClaimState, Role, VerdictLabel
from factcheck.domain.ruling import Ruling
from factcheck.persistence.models import Verdict
from factcheck.services.adjudication import decide_claim


def decide_elsewhere(desk: ReviewDesk, words: str) -> str:
    article = make_article(desk.session, (words,), title="The harbour at ninety")
    claim = claims_of(desk.session, article)[0]
    make_evidence(desk.session, claim, desk.ben)
    claim.state = ClaimState.SPLIT
    desk.session.commit()
    editor = actor_of(make_user(desk.session, Role.EDITOR, name="Ana Moreau"))
    ruling = Ruling(Judgement(VerdictLabel.SUPPORTED, rationale="The register says so."))
    decide_claim(desk.session, actor=editor, claim_id=claim.public_id, ruling=ruling)
    public_id = claim.public_id
    desk.session.rollback()
    return public_id


def test_the_earlier_decision_is_taken_over_by_its_button(desk: ReviewDesk) -> None:
    decided = decide_elsewhere(desk, "The harbour opened in 1931.")
    page = desk.anns.get(f"{desk.url}?claim=1")
    assert "Decided before" in page.text
    assert "Use this decision" in page.text

    claim = desk.claims[0]
    answer = desk.anns.submit(
        f"/claims/{claim.public_id}/reuse",
        {"decided": decided, "base_revision": claim.revision, "op_id": "one"},
    )

    assert answer.status_code == 303
    (verdict,) = desk.stored(select(Verdict))
    assert (verdict.label, verdict.is_complete) == (VerdictLabel.SUPPORTED, True)
    assert "the earlier decision is your verdict now" in desk.anns.get(answer.location).text


def test_near_words_are_shown_marked_and_cannot_be_taken_over(desk: ReviewDesk) -> None:
    decided = decide_elsewhere(desk, "The harbour opened in 1913.")

    page = desk.anns.get(f"{desk.url}?claim=1").text
    answer = desk.anns.submit(
        f"/claims/{desk.claims[0].public_id}/reuse", {"decided": decided, "base_revision": 1, "op_id": "one"}
    )

    assert "<mark>1913</mark>" in page
    assert "Use this decision" not in page
    assert answer.status_code == 422
    assert "do not say the same" in answer.text


def test_search_page_shows_claims_of_all_articles(desk: ReviewDesk) -> None:
    decide_elsewhere(desk, "The harbour opened in 1913.")

    page = desk.anns.get("/search?q=harbour+opened").text

    assert "<mark>harbour</mark> <mark>opened</mark>" in page
    assert "The harbour at ninety" in page
    assert "No claim contains these words." in desk.anns.get("/search?q=submarine").text
    assert "Type words, or a phrase" in desk.anns.get("/search").text
