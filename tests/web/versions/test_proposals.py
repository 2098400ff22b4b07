"""The page of a claim's wording: propose, answer, refuse."""

from review_desk import ReviewDesk, spaced
from sqlalchemy import select
from web_client import DeskClient

from factcheck.domain.labels import ProposalState
from factcheck.persistence.models import Proposal


def test_a_reviewer_proposes_and_an_editor_accepts(desk: ReviewDesk, as_editor: DeskClient) -> None:
    url = f"/claims/{desk.claims[0].public_id}/wording"

    assert 'href="' + url + '"' in desk.anns.get(f"{desk.url}?claim=1").text
    sent = desk.anns.submit(url, {"words": "The harbour opened in 1932."})
    [proposal] = desk.stored(select(Proposal))
    answered = as_editor.submit(f"/proposals/{proposal.public_id}", {"answer": "accepted"})
    page = spaced(desk.anns.get(url))

    assert (sent.status_code, answered.status_code) == (303, 303)
    assert "<b>accepted</b>, answered by Edda Ek" in page
    assert "Accept</button>" not in page
    assert "The harbour opened in" in spaced(desk.anns.get(f"{desk.url}/report")).split("Proposed:")[1]
    assert desk.stored(select(Proposal))[0].state is ProposalState.ACCEPTED


def test_the_same_words_are_refused_at_the_field(desk: ReviewDesk) -> None:
    response = desk.anns.submit(
        f"/claims/{desk.claims[0].public_id}/wording", {"words": "The harbour opened in 1931."}
    )

    assert response.status_code == 422
    assert "These are the words that the claim has." in response.text


def test_an_answer_that_nobody_knows_is_refused(desk: ReviewDesk, as_editor: DeskClient) -> None:
    desk.anns.submit(f"/claims/{desk.claims[0].public_id}/wording", {"words": "The harbour is old."})
    [proposal] = desk.stored(select(Proposal))

    response = as_editor.submit(f"/proposals/{proposal.public_id}", {"answer": "perhaps"})

    assert response.status_code == 422
