"""The pages of the queue: what is shown, where an act leads, who is refused."""

import re
from datetime import timedelta

import pytest
from deciding import D, Desk, I, S, decide, stale
from factories import actor_of, make_evidence, make_finding, make_user, make_verdict
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.domain.labels import ClaimState, ConflictKind, ReasonCode, Role
from factcheck.persistence.base import Base
from factcheck.persistence.clock import now
from factcheck.persistence.models import Claim, Decision, Lease
from factcheck.services.adjudication import take_claim

_SEEN = re.compile(r'name="seen"[^>]*value="([^"]+)"')


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


def url_of(claim: Claim, act: str = "") -> str:
    return f"/queue/{claim.public_id}{act}"


def seen_on(client: DeskClient, claim: Claim) -> str:
    found = _SEEN.search(client.get(url_of(claim)).text)
    assert found
    return found.group(1)


def state_of(desk: Desk, claim: Claim) -> ClaimState:
    desk.session.rollback()
    desk.session.expire_all()
    return claim.state


def test_the_list_shows_why_a_claim_waits_and_the_claim_that_waits_longest(
    as_editor: DeskClient, desk: Desk
) -> None:
    desk.claim(S, D, rationale="Marker of a reviewer.")
    desk.claim(D, D, number=2)

    page = as_editor.get("/queue").text

    assert "Split 1 to 1" in page
    assert "Marker of a reviewer." in page
    assert 'Disputed<span class="num">1</span>' in page
    assert "2 of 2 disputed" not in page


def test_a_tab_shows_only_its_claims(as_editor: DeskClient, desk: Desk) -> None:
    desk.claim(S, D)
    claim = desk.claim(D, D, number=2)

    page = as_editor.get("/queue?show=disputed").text

    assert "2 of 2 disputed" in page
    assert url_of(claim) in page
    assert "Split 1 to 1" not in page


def test_an_unknown_tab_or_claim_is_not_found(as_editor: DeskClient) -> None:
    assert as_editor.get("/queue?show=nonsense").status_code == 404
    assert as_editor.get(f"/queue/{'0' * 32}").status_code == 404


def test_an_empty_queue_says_when_the_last_decision_was_made(as_editor: DeskClient, desk: Desk) -> None:
    assert "Nothing to decide" in as_editor.get("/queue").text
    decide(desk, desk.claim(S, D))

    assert "The last decision was made on" in as_editor.get("/queue").text


def test_an_empty_tab_leads_to_the_others(as_editor: DeskClient, desk: Desk) -> None:
    desk.claim(S, D)

    assert "Claims wait under another tab" in as_editor.get("/queue?show=stale").text


def test_a_claim_is_shown_in_its_paragraph_beside_the_reviewers(as_editor: DeskClient, desk: Desk) -> None:
    claim = desk.claim(S, number=2)
    evidence = make_evidence(desk.session, claim, desk.tomas, title="Crane list")
    evidence.published_on = "2025-06"
    make_verdict(
        desk.session,
        claim,
        desk.tomas,
        D,
        reason_code=ReasonCode.MISLEADING,
        rationale="Three are out of use.",
        evidence=[evidence],
        is_after_seeing=True,
    )
    make_finding(desk.session, claim)

    page = as_editor.get(url_of(claim)).text

    assert "<mark>It has nine cranes.</mark>" in page
    assert "The harbour opened in 1931. <mark>" in page
    assert "The weekday does not fit the date" in page
    assert "Three are out of use." in page
    assert "Misleading" in page
    assert "given after seeing others" in page
    link = '<a href="https://register.example/harbour" target="_blank" rel="noopener noreferrer nofollow">'
    assert link + "Crane list</a> <small>page 3, primary, published June 2025</small>" in page


def test_deciding_leads_to_the_next_claim_of_the_tab(as_editor: DeskClient, desk: Desk) -> None:
    first, second = desk.claim(S, D), desk.claim(S, D, number=2)
    seen = seen_on(as_editor, first)

    data = {
        "label": "disputed",
        "reason_code": "refuted",
        "rationale": "The register says 1933.",
        "seen": seen,
    }
    answer = as_editor.submit(url_of(first, "?show=split"), data)

    assert answer.status_code == 303
    assert answer.location == f"{url_of(second)}?show=split"
    decision = desk.session.scalars(select(Decision)).one()
    assert (decision.label, decision.reason_code, decision.rationale) == (
        D,
        ReasonCode.REFUTED,
        "The register says 1933.",
    )
    assert state_of(desk, first) is ClaimState.FINAL


def test_the_last_decision_leads_back_to_the_queue(as_editor: DeskClient, desk: Desk) -> None:
    claim = desk.claim(S, D)
    data = {"label": "unverified", "rationale": "Nobody knows.", "seen": seen_on(as_editor, claim)}

    answer = as_editor.submit(url_of(claim, "?show=split"), data)

    assert (answer.status_code, answer.location) == (303, "/queue")


def test_an_inconsistent_decision_takes_kind_pointer_and_wrong_side_from_the_form(
    as_editor: DeskClient, desk: Desk
) -> None:
    claim = desk.claim(S)
    pointer = {"target": "field", "value": "headline", "spans": []}
    make_verdict(desk.session, claim, desk.tomas, I, conflict=pointer, conflict_kind=ConflictKind.SELF)
    data = {
        "label": "inconsistent",
        "conflict_kind": "date",
        "pointer": "v-0",
        "is_claim_wrong": "y",
        "reason_code": "refuted",
        "rationale": "The headline says otherwise.",
        "seen": seen_on(as_editor, claim),
    }

    as_editor.submit(url_of(claim), data)

    decision = desk.session.scalars(select(Decision)).one()
    assert (decision.conflict, decision.conflict_kind) == (pointer, ConflictKind.DATE)
    assert decision.is_claim_wrong
    assert decision.reason_code is None


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"rationale": "Kept text."}, "Choose one of the four outcomes."),
        ({"label": "nonsense", "rationale": "Kept text."}, "Invalid"),
        ({"label": "disputed", "rationale": "Kept text."}, "Say why it is disputed."),
        ({"label": "inconsistent", "rationale": "Kept text."}, "Choose the kind of conflict."),
        ({"label": "supported", "question": "Kept text."}, "Write what the report will say."),
    ],
)
def test_an_incomplete_decision_comes_back_with_what_was_typed(
    as_editor: DeskClient, desk: Desk, data: dict[str, str], sentence: str
) -> None:
    claim = desk.claim(S, D)

    answer = as_editor.submit(url_of(claim), {**data, "seen": seen_on(as_editor, claim)})

    assert answer.status_code == 422
    assert sentence in answer.text
    assert "Kept text." in answer.text


def test_a_decision_on_changed_verdicts_is_a_conflict_that_keeps_the_text(
    as_editor: DeskClient, desk: Desk
) -> None:
    claim = desk.claim(S, D)
    data = {"label": "supported", "rationale": "Kept text.", "seen": seen_on(as_editor, claim)}
    make_verdict(desk.session, claim, desk.tomas, I, rationale="New since then.")

    answer = as_editor.submit(url_of(claim), data)

    assert answer.status_code == 409
    assert "verdicts on this claim changed meanwhile" in answer.text
    assert "Kept text." in answer.text
    assert "New since then." in answer.text
    seen = _SEEN.search(answer.text)
    assert seen
    assert as_editor.submit(url_of(claim), {**data, "seen": seen.group(1)}).status_code == 303


def test_who_comes_second_sees_the_decision_and_their_own_text(as_editor: DeskClient, desk: Desk) -> None:
    claim = desk.claim(S, D)
    data = {"label": "supported", "rationale": "Kept text.", "seen": seen_on(as_editor, claim)}
    decide(desk, claim)

    answer = as_editor.submit(url_of(claim), data)

    assert answer.status_code == 409
    assert "Ana Moreau decided this claim" in answer.text
    assert "What you wrote, not saved" in answer.text
    assert "Kept text." in answer.text


def test_a_damaged_form_is_refused(as_editor: DeskClient, desk: Desk) -> None:
    claim = desk.claim(S, D)

    answer = as_editor.submit(url_of(claim), {"label": "supported", "rationale": "So.", "seen": "x"})

    assert answer.status_code == 422
    assert state_of(desk, claim) is ClaimState.SPLIT


def test_sending_back_needs_a_question_and_keeps_the_decision_that_was_begun(
    as_editor: DeskClient, desk: Desk
) -> None:
    claim = desk.claim(S, D)
    data = {"rationale": "Half a thought.", "seen": seen_on(as_editor, claim)}

    refused = as_editor.submit(url_of(claim, "/send-back"), data)
    done = as_editor.submit(url_of(claim, "/send-back"), {**data, "question": "Which register?"})

    assert refused.status_code == 422
    assert "Half a thought." in refused.text
    assert done.status_code == 303
    assert (state_of(desk, claim), claim.round) == (ClaimState.OPEN, 2)
    page = as_editor.get(url_of(claim)).text
    assert "Which register?" in page
    assert "Round 1, which no longer counts" in page


def test_ticked_claims_are_confirmed_together(as_editor: DeskClient, desk: Desk) -> None:
    first, second = desk.claim(S, S), desk.claim(S, S, number=2)
    values = re.findall(r'name="claims" value="([^"]+)"', as_editor.get("/queue?show=confirm").text)
    assert len(values) == 2

    answer = as_editor.submit("/queue/confirm?show=confirm", {"claims": values})

    assert (answer.status_code, answer.location) == (303, "/queue?show=confirm")
    assert state_of(desk, first) is state_of(desk, second) is ClaimState.FINAL


def test_a_tick_on_a_claim_that_changed_confirms_nothing(as_editor: DeskClient, desk: Desk) -> None:
    first, second = desk.claim(S, S), desk.claim(S, S, number=2)
    values = re.findall(r'name="claims" value="([^"]+)"', as_editor.get("/queue?show=confirm").text)
    make_verdict(desk.session, second, desk.tomas, D)

    answer = as_editor.submit("/queue/confirm?show=confirm", {"claims": values})

    assert answer.status_code == 409
    assert "nothing was confirmed" in answer.text
    assert state_of(desk, first) is ClaimState.AGREED
    assert as_editor.submit("/queue/confirm?show=confirm").status_code == 422


def test_another_editors_lease_is_shown_and_the_page_is_only_for_reading(
    as_editor: DeskClient, desk: Desk
) -> None:
    claim = desk.claim(S, D)
    take_claim(desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id)

    page = as_editor.get(url_of(claim))
    answer = as_editor.submit(url_of(claim, "/take"))

    assert "<b>Ana Moreau</b> has this claim until" in page.text
    assert 'id="decide"' not in page.text
    assert answer.status_code == 409
    assert "Ana Moreau has taken this claim" in answer.text


def test_a_lease_that_ran_out_can_be_taken_over(as_editor: DeskClient, desk: Desk) -> None:
    claim = desk.claim(S, D)
    take_claim(desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id)
    lease = desk.session.get(Lease, (claim.id, 1, desk.editor.id))
    assert lease
    lease.expires_at = now(desk.session) - timedelta(minutes=1)
    desk.session.commit()

    page = as_editor.get(url_of(claim)).text
    answer = as_editor.submit(url_of(claim, "/take?show=split"))

    assert "Take over" in page
    assert "Ana Moreau had this claim until" in page
    assert (answer.status_code, answer.location) == (303, f"{url_of(claim)}?show=split")
    assert "You have this claim until" in as_editor.get(url_of(claim)).text


def test_who_judged_the_claim_reads_it_and_cannot_decide_it(as_editor: DeskClient, desk: Desk) -> None:
    claim = desk.claim(S)
    seen = {"seen": "split.1.1.x", "label": "supported", "rationale": "Mine."}
    assert as_editor.user
    make_verdict(desk.session, claim, as_editor.user, D)

    page = as_editor.get(url_of(claim)).text
    answer = as_editor.submit(url_of(claim), seen)

    assert "another editor decides it" in page
    assert 'id="decide"' not in page
    assert answer.status_code in (403, 409)
    assert "1 that you judged waits for another editor" in as_editor.get("/queue?show=split").text


def test_a_decided_claim_shows_its_decision_and_can_be_reopened(as_editor: DeskClient, desk: Desk) -> None:
    claim = desk.claim(S, D)
    decide(desk, claim)

    page = as_editor.get(url_of(claim)).text
    refused = as_editor.submit(f"/claims/{claim.public_id}/reopen", {"reason": " "})
    done = as_editor.submit(f"/claims/{claim.public_id}/reopen", {"reason": "New register."})

    assert "The register says so." in page
    assert refused.status_code == 422
    assert "Write why it is opened again." in refused.text
    assert done.status_code == 303
    assert "opened it again" in as_editor.get(url_of(claim)).text


def test_a_stale_claim_says_what_changed_and_is_kept_with_a_reason(as_editor: DeskClient, desk: Desk) -> None:
    claim = stale(desk, desk.claim(S, S))

    page = as_editor.get("/queue?show=stale").text
    refused = as_editor.submit(f"/claims/{claim.public_id}/keep")
    done = as_editor.submit(f"/claims/{claim.public_id}/keep", {"reason": "Same month."})

    assert "The date changed." in page
    assert refused.status_code == 422
    assert (done.status_code, done.location) == (303, "/queue?show=stale")
    assert state_of(desk, claim) is ClaimState.AGREED
    assert "kept these verdicts" in as_editor.get(url_of(claim)).text


def test_a_reviewer_who_judged_keeps_a_stale_claim_and_returns_to_the_article(
    as_reviewer: DeskClient, desk: Desk
) -> None:
    claim = desk.claim(S)
    assert as_reviewer.user
    make_verdict(desk.session, claim, as_reviewer.user, S)
    stale(desk, claim)

    refused = as_reviewer.submit(f"/claims/{claim.public_id}/keep")
    done = as_reviewer.submit(f"/claims/{claim.public_id}/keep", {"reason": "Same month."})

    assert refused.status_code == 422
    assert done.status_code == 303
    assert not done.location.startswith("/queue")
    assert state_of(desk, claim) is ClaimState.AGREED


@pytest.mark.parametrize("address", ["/queue", "/queue?show=split", f"/queue/{'0' * 32}"])
def test_reviewers_have_no_queue(as_reviewer: DeskClient, address: str) -> None:
    assert as_reviewer.get(address).status_code == 403


def test_reading_the_queue_writes_nothing(as_editor: DeskClient, desk: Desk) -> None:
    claim, other = desk.claim(S, D), make_user(desk.session, Role.EDITOR)
    take_claim(desk.session, actor=actor_of(other), claim_id=claim.public_id)

    def rows() -> dict[str, int]:
        return {
            table.name: desk.session.scalars(select(func.count()).select_from(table)).one()
            for table in Base.metadata.sorted_tables
        }

    before = rows()
    for address in ("/queue", "/queue?show=stale", url_of(claim)):
        as_editor.get(address)

    assert rows() == before
