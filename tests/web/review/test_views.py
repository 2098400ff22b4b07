"""The verdict form without a script: what is stored, where it leads, what is refused."""

from typing import Any

import pytest
from factories import make_finding
from judging import DISPUTED, SUPPORTED, UNVERIFIED, cite, judge
from review_desk import ReviewDesk, latest, press, spaced
from sqlalchemy import select

from factcheck.domain.labels import VerdictLabel
from factcheck.persistence.models import Verdict


def test_the_article_is_shown_with_a_link_on_each_claim(desk: ReviewDesk) -> None:
    shown = desk.anns.get(desk.url)

    assert shown.status_code == 200
    for number in (1, 2, 3):
        label = f'aria-label="Claim {number}: not reviewed" href="?claim={number}#c{number}"'
        assert label in shown.text
    assert '<b class="num">0</b> of <span class="num">3</span> reviewed' in shown.text


def test_the_panel_shows_the_claim_asked_for(desk: ReviewDesk) -> None:
    shown = desk.anns.get(f"{desk.url}?claim=2")

    assert 'id="claim-quote" dir="auto">It has nine cranes.</blockquote>' in shown.text
    assert 'Claim <span class="num">2</span><span class="muted"> of 3</span>' in shown.text


def test_supported_is_stored_and_the_next_claim_comes_up(desk: ReviewDesk) -> None:
    response = press(desk.anns, desk.claims[0], "supported", rationale="See the register.")

    assert response.status_code == 303
    assert response.location == f"{desk.url}?claim=2#c2"
    row = latest(desk)
    assert (row.label, row.rationale) == (VerdictLabel.SUPPORTED, "See the register.")
    assert "Claim 1: supported, draft." in desk.anns.get(response.location).text


def test_supported_goes_past_what_is_complete_and_round_to_the_first(desk: ReviewDesk) -> None:
    judge(desk.session, desk.ann, desk.claims[1], UNVERIFIED)

    first = press(desk.anns, desk.claims[0], "supported")
    last = press(desk.anns, desk.claims[2], "supported")

    assert [first.location, last.location] == [f"{desk.url}?claim=3#c3", f"{desk.url}?claim=1#c1"]


@pytest.mark.parametrize("label", ["disputed", "inconsistent", "unverified"])
def test_the_other_verdicts_stay_on_the_claim(desk: ReviewDesk, label: str) -> None:
    response = press(desk.anns, desk.claims[0], label)

    assert response.location == f"{desk.url}?claim=1#c1"
    assert f'value="{label}" aria-pressed="true"' in desk.anns.get(response.location).text


def test_a_draft_says_what_is_still_needed(desk: ReviewDesk) -> None:
    judge(desk.session, desk.ann, desk.claims[0], DISPUTED)

    shown = desk.anns.get(f"{desk.url}?claim=1")

    assert "Draft. Still needed: one piece of evidence." in shown.text
    assert "disputed, draft" in shown.text
    assert ", 1 draft" in shown.text


def test_the_button_that_only_saves_keeps_the_verdict_and_the_claim(desk: ReviewDesk) -> None:
    cite(desk.session, desk.ann, desk.claims[0])
    judge(desk.session, desk.ann, desk.claims[0], SUPPORTED)

    response = press(
        desk.anns, desk.claims[0], kept="supported", save="1", rationale="Line one.\r\nLine two."
    )

    assert response.location == f"{desk.url}?claim=1#c1"
    assert latest(desk).rationale == "Line one.\nLine two."


def test_a_reason_of_another_verdict_is_left_out(desk: ReviewDesk) -> None:
    press(desk.anns, desk.claims[0], "disputed", reason_code="vague", conflict_kind="date")

    row = latest(desk)
    assert (row.label, row.reason_code, row.conflict_kind) == (VerdictLabel.DISPUTED, None, None)


@pytest.mark.parametrize(
    ("choice", "value", "target"),
    [
        ("date", "", "field"),
        ("record", "Harbour register", "record"),
        ("span", "nine cranes", "span"),
        ("", "nine cranes", "span"),
    ],
)
def test_a_conflict_is_named_without_a_script(desk: ReviewDesk, choice: str, value: str, target: str) -> None:
    press(
        desk.anns,
        desk.claims[0],
        "inconsistent",
        conflict_with=choice,
        conflict_value=value,
        conflict_kind="self",
    )

    row = latest(desk)
    assert row.is_complete
    assert row.conflict
    assert row.conflict["target"] == target
    shown = spaced(desk.anns.get(f"{desk.url}?claim=1"))
    assert 'selected value="self"' in shown
    assert f'selected value="{choice or "span"}"' in shown


def test_a_passage_that_is_not_there_comes_back_with_one_sentence(desk: ReviewDesk) -> None:
    response = press(
        desk.anns,
        desk.claims[0],
        "inconsistent",
        conflict_with="span",
        conflict_value="twelve <cranes>",
        rationale="Kept words.",
    )

    assert response.status_code == 422
    assert "These words do not stand in the article" in response.text
    assert "twelve &lt;cranes&gt;" in response.text
    assert "Kept words." in response.text


@pytest.mark.parametrize(
    "fields",
    [
        {"label": "true"},
        {"label": ""},
        {"label": "disputed", "reason_code": "because"},
        {"label": "inconsistent", "conflict_kind": "mood"},
        {"label": "supported", "about": "why"},
        {"label": "supported", "rationale": "x" * 10_001},
        {"label": "inconsistent", "conflict_with": "finding:" + "0" * 32},
        {"label": "supported", "base_revision": "many"},
    ],
)
def test_a_form_that_does_not_fit_changes_nothing(desk: ReviewDesk, fields: dict[str, Any]) -> None:
    response = press(desk.anns, desk.claims[0], **fields)

    assert response.status_code == 422
    assert desk.stored(select(Verdict)) == []


def test_a_form_sent_twice_is_stored_once(desk: ReviewDesk) -> None:
    for _ in range(2):
        response = press(desk.anns, desk.claims[0], "unverified", reason_code="vague", op_id="same")

    assert response.status_code == 303
    assert len(desk.stored(select(Verdict))) == 1


def test_words_that_changed_meanwhile_are_a_conflict(desk: ReviewDesk) -> None:
    response = press(desk.anns, desk.claims[0], "supported", base_revision=7)

    assert response.status_code == 409


def test_a_finding_fills_in_the_conflict_but_presses_nothing(desk: ReviewDesk) -> None:
    make_finding(desk.session, desk.claims[0])
    before = desk.anns.get(f"{desk.url}?claim=1")

    press(desk.anns, desk.claims[0], "inconsistent")

    assert 'aria-pressed="true"' not in before.text
    assert "flagged, not reviewed" in before.text
    assert latest(desk).is_complete


def test_filter_and_search_are_kept_on_the_way_back(desk: ReviewDesk) -> None:
    response = press(desk.anns, desk.claims[0], "supported", query="?show=todo&q=It%20has")

    assert response.location == f"{desk.url}?claim=2&show=todo&q=It+has#c2"
