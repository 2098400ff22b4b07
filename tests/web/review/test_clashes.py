"""A verdict that meets something newer: a page that shows both, keeps the words and takes either."""

import re

import pytest
from factories import actor_of
from judging import DISPUTED, SUPPORTED, cite, judge
from review_desk import ReviewDesk, latest, press, spaced
from web_client import DeskClient
from werkzeug.test import TestResponse

from factcheck.domain.labels import VerdictLabel
from factcheck.domain.spans import Span
from factcheck.services.adjudication import confirm_claims
from factcheck.services.cutting import change_span


def hidden(page: TestResponse, name: str) -> str:
    """Return a hidden value of the verdict form."""
    form = page.text.split('id="verdict-form"')[1].split("</form>")[0]
    found = re.search(rf'name="{name}"[^>]* value="([^"]*)"', form)
    assert found
    return found.group(1)


def test_a_second_window_is_told_what_the_first_one_said(desk: ReviewDesk) -> None:
    former = hidden(desk.anns.get(f"{desk.url}?claim=1"), "base_answer")
    press(desk.anns, desk.claims[0], "disputed", base_answer=former, rationale="No record names it.")

    clash = press(desk.anns, desk.claims[0], "unverified", base_answer=former, rationale="Has to be asked.")

    assert clash.status_code == 409
    assert "You changed this verdict in another window." in clash.text
    assert 'There you chose <b>disputed</b> and wrote: <q dir="auto">No record names it.</q>' in spaced(clash)
    assert "Has to be asked.</textarea>" in clash.text
    assert latest(desk).label is VerdictLabel.DISPUTED


def test_keep_mine_goes_on_from_the_newer_answer(desk: ReviewDesk) -> None:
    press(desk.anns, desk.claims[0], "disputed", base_answer="")
    clash = press(desk.anns, desk.claims[0], "unverified", base_answer="", rationale="Has to be asked.")
    fields = {name: hidden(clash, name) for name in ("op_id", "base_revision", "base_answer")}

    kept = press(desk.anns, desk.claims[0], "unverified", rationale="Has to be asked.", **fields)

    assert kept.status_code == 303
    assert (latest(desk).label, latest(desk).rationale) == (VerdictLabel.UNVERIFIED, "Has to be asked.")


def test_use_the_newer_one_leads_to_the_claim(desk: ReviewDesk) -> None:
    press(desk.anns, desk.claims[1], "disputed", base_answer="")

    clash = press(desk.anns, desk.claims[1], "unverified", base_answer="")

    assert f'href="{desk.url}?claim=2#c2" data-act="theirs"' in clash.text


def test_an_answer_that_was_taken_back_is_said(desk: ReviewDesk) -> None:
    first = press(desk.anns, desk.claims[0], "disputed", base_answer="", op_id="a" * 32)
    desk.anns.submit(f"/claims/{desk.claims[0].public_id}/undo", {"op_id": "b" * 32})

    clash = press(desk.anns, desk.claims[0], "disputed", base_answer="a" * 32, rationale="More.")

    assert first.status_code == 303
    assert "There you took it back." in clash.text


def test_changed_words_are_told_with_who_and_the_typed_text_stays(desk: ReviewDesk) -> None:
    start = desk.claims[0].spans[0].start
    change_span(
        desk.session,
        actor=actor_of(desk.ann),
        claim_id=desk.claims[0].public_id,
        base_revision=1,
        spans=[Span(start, start + len("The harbour opened"))],
    )

    clash = press(desk.anns, desk.claims[0], "disputed", base_revision=1, rationale="It did not.")

    assert clash.status_code == 409
    assert f"{desk.ann.name} changed the words of the claim" in clash.text
    assert "The harbour opened in 1931" in clash.text.split('id="clash"')[1]
    assert "It did not.</textarea>" in clash.text
    assert hidden(clash, "base_revision") == "2"


def test_a_decided_claim_shows_the_decision_and_keeps_the_words(
    desk: ReviewDesk, as_editor: DeskClient
) -> None:
    editor = as_editor.user
    assert editor
    for person in (desk.ann, desk.ben):
        cite(desk.session, person, desk.claims[0])
        judge(desk.session, person, desk.claims[0], SUPPORTED)
    confirm_claims(desk.session, actor=actor_of(editor), claim_ids=[desk.claims[0].public_id])

    clash = press(desk.anns, desk.claims[0], "disputed", rationale="Found a record.")

    assert clash.status_code == 409
    assert f"{editor.name} decided, " in clash.text
    assert "Found a record." in clash.text
    assert "Keep mine" not in clash.text


def test_a_clash_tells_nothing_of_others_while_they_are_closed(desk: ReviewDesk) -> None:
    cite(desk.session, desk.ben, desk.claims[0], "https://quarz.example/1")
    judge(desk.session, desk.ben, desk.claims[0], DISPUTED)
    press(desk.anns, desk.claims[0], "supported", base_answer="")

    clash = press(desk.anns, desk.claims[0], "unverified", base_answer="")

    assert clash.status_code == 409
    assert "disputed" not in clash.text.split('id="clash"')[1].split("</div>")[0]
    assert desk.ben.name not in clash.text.split('id="panel"')[1]


@pytest.mark.parametrize("part", ["panel-and-marks", "panel"])
def test_a_script_gets_the_panel_with_the_clash(desk: ReviewDesk, part: str) -> None:
    press(desk.anns, desk.claims[0], "disputed", base_answer="")

    answer = desk.anns.submit(
        f"/claims/{desk.claims[0].public_id}/verdicts",
        {"label": "unverified", "base_revision": 1, "base_answer": "", "op_id": "c" * 32},
        headers={"X-Fragment": part},
    )

    assert answer.status_code == 409
    assert answer.text.lstrip().startswith("<aside")
    assert 'id="clash"' in answer.text
