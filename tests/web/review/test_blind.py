"""Nothing of one reviewer's work reaches another before their own verdict is complete."""

import re
from dataclasses import replace

import pytest
from blinding import MARKERS, PARTS, told, work
from factories import actor_of, make_finding
from judging import SUPPORTED, UNVERIFIED, judge
from review_desk import ReviewDesk
from web_client import DeskClient
from werkzeug.test import TestResponse

from factcheck.domain.labels import ClaimState
from factcheck.services.verdicts import ask_editor

pytestmark = pytest.mark.slow


def everything(desk: ReviewDesk, browser: DeskClient) -> list[TestResponse]:
    """Open all that a reviewer can open of the article."""
    addresses = [f"/claims/{claim.public_id}" for claim in desk.claims]
    for show in ("all", "todo", "drafts", "flagged", "disputed"):
        addresses += [f"{desk.url}?claim={n}&show={show}" for n in (1, 2, 3)]
        addresses += [f"{desk.url}?show={show}", f"{desk.url}?view=list&show={show}"]
    addresses += [f"{desk.url}?view=list&q={word}" for word in ("harbour", *MARKERS)]
    addresses += ["/articles", "/reports", f"{desk.url}/report", "/agreement"]
    addresses += [f"{desk.url}/changes?claim={n}&since={since}" for n in (1, 2) for since in ("", "a.b.c")]
    headers = [{"X-Fragment": part} if part else {} for part in PARTS]
    return [browser.get(address, headers=header) for address in addresses for header in headers]


@pytest.mark.slow
def test_a_draft_of_ones_own_opens_nothing(desk: ReviewDesk) -> None:
    work(desk, desk.claims[0])
    judge(desk.session, desk.ben, desk.claims[0], SUPPORTED)
    desk.session.rollback()

    responses = everything(desk, desk.bens)

    assert [word for r in responses for word in MARKERS if word in told(r)] == []


def test_the_answers_to_ones_own_acts_hold_nothing_either(desk: ReviewDesk) -> None:
    work(desk, desk.claims[0])
    claim = f"/claims/{desk.claims[0].public_id}"
    acts = [
        (f"{claim}/verdicts", {"label": "supported", "base_revision": 1, "op_id": "1"}),
        (f"{claim}/verdicts", {"label": "disputed", "base_revision": 7, "op_id": "2"}),
        (f"{claim}/verdicts", {"label": "none", "base_revision": 1, "op_id": "3"}),
        (f"{claim}/evidence", {"url": "no link", "stance": "supports"}),
        (f"{claim}/undo", {"op_id": "4"}),
        (f"{claim}/undo", {"op_id": "5"}),
        (f"{claim}/escalate", {}),
    ]

    responses = [
        desk.bens.submit(url, data, follow_redirects=True, headers={"X-Fragment": part} if part else {})
        for part in PARTS
        for url, data in acts
    ]

    assert [word for r in responses for word in MARKERS if word in told(r)] == []


def test_a_complete_verdict_opens_the_others(desk: ReviewDesk) -> None:
    work(desk, desk.claims[0])

    desk.bens.submit(
        f"/claims/{desk.claims[0].public_id}/verdicts",
        {"label": "unverified", "reason_code": "vague", "base_revision": 1, "op_id": "1"},
    )
    desk.bens.submit(
        f"/claims/{desk.claims[0].public_id}/verdicts",
        {"kept": "unverified", "reason_code": "vague", "base_revision": 1, "op_id": "2"},
    )
    page = desk.bens.get(f"{desk.url}?claim=1").text
    history = desk.bens.get(f"/claims/{desk.claims[0].public_id}").text

    assert [word for word in MARKERS if word not in page] == []
    assert "unverified, split" in page
    assert "zqrationale" in history


@pytest.mark.slow
def test_taking_the_verdict_back_closes_them_again(desk: ReviewDesk) -> None:
    work(desk, desk.claims[0])
    judge(desk.session, desk.ben, desk.claims[0], UNVERIFIED)
    desk.session.rollback()

    desk.bens.submit(f"/claims/{desk.claims[0].public_id}/undo", {"op_id": "1"})
    responses = everything(desk, desk.bens)

    assert [word for r in responses for word in MARKERS if word in told(r)] == []


def neutral(text: str) -> str:
    """Return a page without what differs at every visit: ids, tokens, row names."""
    text = re.sub(r"[0-9a-f]{32}", "ID", text)
    return re.sub(r'(name="csrf_token"[^>]*value=")[^"]*', r"\1T", text)


@pytest.mark.parametrize("change", ["judged", "split", "asked", "agreed", "stale"])
def test_a_judged_claim_looks_exactly_like_one_that_nobody_touched(desk: ReviewDesk, change: str) -> None:
    pages = [f"{desk.url}?claim={n}{more}" for n in (1, 2, 3) for more in ("", "&view=list")]
    pages += [f"{desk.url}?view=list&show={show}" for show in ("todo", "drafts", "flagged", "disputed")]
    pages += [f"/claims/{claim.public_id}" for claim in desk.claims]
    pages += ["/articles", f"{desk.url}/report"]
    before = [neutral(desk.bens.get(url).text) for url in pages]

    work(desk, desk.claims[0], with_finding=False)
    if change == "asked":
        ask_editor(desk.session, actor=actor_of(desk.ann), claim_id=desk.claims[0].public_id)
    if change in ("agreed", "split", "stale"):
        claim = desk.fresh()[0]
        claim.state = ClaimState(change)
        claim.former_state = ClaimState.AGREED if change == "stale" else None
        desk.session.commit()
    after = [neutral(desk.bens.get(url).text) for url in pages]

    assert after == before


@pytest.mark.slow
def test_a_verdict_on_a_stale_claim_shows_nothing_of_the_round_before(desk: ReviewDesk) -> None:
    work(desk, desk.claims[0])
    claim = desk.fresh()[0]
    claim.state, claim.former_state = ClaimState.STALE, ClaimState.OPEN
    desk.session.commit()

    judge(desk.session, desk.ben, claim, SUPPORTED)
    desk.session.rollback()
    responses = everything(desk, desk.bens)

    assert [word for r in responses for word in MARKERS if word in told(r)] == []
    assert not [r for r in responses if "stale" in r.text.split("</head>")[-1].split('id="help"')[0]]


def test_an_editors_dismissal_holds_for_all_but_its_reason_stays_closed(
    desk: ReviewDesk, as_editor: DeskClient
) -> None:
    finding = make_finding(desk.session, desk.claims[0])
    as_editor.submit(f"/findings/{finding.public_id}/dismiss", {"reason": "zqdismissal"})

    page = desk.bens.get(f"{desk.url}?claim=1").text

    assert "An editor set this aside for all." in page
    assert "<b>0</b> flagged" in page
    assert "zqdismissal" not in page


def test_an_editor_who_is_not_asked_sees_everything(desk: ReviewDesk, as_editor: DeskClient) -> None:
    work(desk, desk.claims[0])

    page = as_editor.get(f"{desk.url}?claim=1").text

    assert [word for word in MARKERS if word not in page] == []


def test_somebody_elses_draft_stays_theirs_in_the_history(desk: ReviewDesk) -> None:
    judge(desk.session, desk.ann, desk.claims[0], replace(SUPPORTED, rationale="zqrationale"))
    judge(desk.session, desk.ben, desk.claims[0], UNVERIFIED)
    desk.session.rollback()

    history = desk.bens.get(f"/claims/{desk.claims[0].public_id}").text

    assert "gave a verdict" in history
    assert "zqrationale" not in history
