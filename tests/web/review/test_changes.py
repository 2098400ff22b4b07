"""A page asks what is new and gets nothing, parts or the whole page, never more than its reader may see."""

import json
import re

import pytest
from counting import counted
from factories import actor_of, make_article, make_verdict
from judging import UNVERIFIED, judge
from review_desk import ReviewDesk, press
from sqlalchemy import Engine
from web_client import DeskClient
from werkzeug.test import TestResponse

from factcheck.domain.claim_view import ClaimView, Look
from factcheck.domain.labels import ClaimState, VerdictLabel
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.queries.revisions import Revision
from factcheck.persistence.queries.snapshots import Snapshot, Tick
from factcheck.services.verdicts import ask_editor
from factcheck.web.review.known import MOST_CLAIMS, MOST_REVISIONS, KnownPages

S, D = VerdictLabel.SUPPORTED, VerdictLabel.DISPUTED


def revision_in(page: str) -> str:
    """Return the revision of a page as its script reads it."""
    places = (
        r'<article [^>]*data-rev="(\w+)"',
        r'id="progress" data-rev="(\w+)"',
        r'id="panel" data-rev="(\w+)"',
    )
    found = [re.search(place, page) for place in places]
    return ".".join(one.group(1) if one else "" for one in found)


def shown(desk: ReviewDesk, browser: DeskClient, number: int = 1) -> str:
    return revision_in(browser.get(f"{desk.url}?claim={number}").text)


def ask(desk: ReviewDesk, browser: DeskClient, since: str, number: int = 1, **more: str) -> TestResponse:
    query = {"claim": number, "since": since, **more}
    return browser.get(f"{desk.url}/changes", query_string=query, headers={"X-Fragment": "changes"})


def test_a_page_that_is_as_it_was_gets_nothing(desk: ReviewDesk) -> None:
    since = shown(desk, desk.bens)

    for _ in range(2):
        response = ask(desk, desk.bens, since)

        assert response.status_code == 304
        assert response.data == b""
        assert response.headers["ETag"] == f'"{since}"'


def test_what_became_open_is_answered_with_panel_counts_and_marks(desk: ReviewDesk) -> None:
    judge(desk.session, desk.ben, desk.claims[0], UNVERIFIED)
    since = shown(desk, desk.bens)
    make_verdict(desk.session, desk.fresh()[0], desk.ann, S, rationale="The register says so.")
    judge(desk.session, desk.ann, desk.claims[0], UNVERIFIED)

    response = ask(desk, desk.bens, since)

    assert response.status_code == 200
    assert "agreed" in response.text
    assert "<article" not in response.text
    assert re.search(r'id="marks">\[\[1, "unverified", "unverified, agreed", true\]', response.text)
    assert ask(desk, desk.bens, response.headers["ETag"].strip('"')).status_code == 304


def test_a_cut_is_answered_with_the_whole_page(desk: ReviewDesk) -> None:
    since = shown(desk, desk.bens)
    desk.anns.submit(f"/claims/{desk.claims[2].public_id}/drop", {"reason": "An opinion."})

    response = ask(desk, desk.bens, since)

    assert '<article class="article"' in response.text
    assert revision_in(response.text) == response.headers["ETag"].strip('"')


@pytest.mark.parametrize("change", ["judged", "asked", "split", "agreed", "stale"])
def test_the_answer_does_not_move_on_what_is_withheld(desk: ReviewDesk, change: str) -> None:
    since = {number: shown(desk, desk.bens, number) for number in (1, 2)}
    before = [told(ask(desk, desk.bens, "", number)) for number in (1, 2)]

    judge(desk.session, desk.ann, desk.claims[0], UNVERIFIED)
    if change == "asked":
        ask_editor(desk.session, actor=actor_of(desk.ann), claim_id=desk.claims[0].public_id)
    if change in ("split", "agreed", "stale"):
        claim = desk.fresh()[0]
        claim.state = ClaimState(change)
        claim.former_state = ClaimState.AGREED if change == "stale" else None
        desk.session.commit()
    desk.session.rollback()

    answers = [ask(desk, desk.bens, since[number], number) for number in (1, 2)]
    assert [(answer.status_code, answer.headers["ETag"].strip('"')) for answer in answers] == [
        (304, since[1]),
        (304, since[2]),
    ]
    assert [told(ask(desk, desk.bens, "", number)) for number in (1, 2)] == before


def told(response: TestResponse) -> str:
    """Return an answer with its headers, without what differs at every visit."""
    text = re.sub(r"[0-9a-f]{32}", "ID", response.text)
    text = re.sub(r'(name="csrf_token"[^>]*value=")[^"]*', r"\1T", text)
    headers = [f"{name}: {value}" for name, value in response.headers if name not in ("Set-Cookie", "Date")]
    return "\n".join([text, *headers])


def test_a_reader_in_a_field_keeps_their_panel(desk: ReviewDesk) -> None:
    judge(desk.session, desk.ben, desk.claims[0], UNVERIFIED)
    text, claims, _ = shown(desk, desk.bens).split(".")
    desk.anns.submit(
        f"/claims/{desk.claims[0].public_id}/evidence",
        {"url": "https://register.example/1", "title": "Register", "stance": "supports"},
    )

    assert ask(desk, desk.bens, f"{text}.{claims}.").status_code == 304
    assert ask(desk, desk.bens, f"{text}.{claims}.old").status_code == 200


def test_a_claim_is_found_by_its_id_when_numbers_have_moved(desk: ReviewDesk) -> None:
    response = ask(desk, desk.bens, "", number=1, id=desk.claims[2].public_id)

    assert 'data-current="3"' in response.text


def test_an_unknown_id_leaves_the_number(desk: ReviewDesk) -> None:
    response = ask(desk, desk.bens, "", number=2, id="0" * 32)

    assert 'data-current="2"' in response.text


def test_an_unknown_article_is_not_there(desk: ReviewDesk) -> None:
    assert desk.bens.get(f"/articles/{'0' * 32}/changes").status_code == 404


def test_somebody_who_is_signed_out_is_told_and_not_led_away(desk: ReviewDesk, client: DeskClient) -> None:
    assert ask(desk, client, "").status_code == 401


def test_asking_again_costs_few_queries_and_none_more_for_many_claims(
    desk: ReviewDesk, served_engine: Engine
) -> None:
    long = make_article(desk.session, [f"Crane {at} works." for at in range(40)], reviewers=[desk.ben])
    desk.session.rollback()

    def count(url: str, since: str) -> int:
        with counted(served_engine) as statements:
            desk.bens.get(f"{url}/changes?claim=1&since={since}", headers={"X-Fragment": "changes"})
        return len(statements)

    few = [count(desk.url, since) for since in ("", shown(desk, desk.bens))]
    url = f"/articles/{long.public_id}"
    many = [count(url, since) for since in ("", revision_in(desk.bens.get(f"{url}?claim=1").text))]

    assert few == many
    assert few[1] <= 4


def test_an_act_of_ones_own_brings_the_revision_with_its_answer(desk: ReviewDesk) -> None:
    since = shown(desk, desk.bens)
    answer = desk.bens.submit(
        f"/claims/{desk.claims[0].public_id}/verdicts",
        {"label": "disputed", "base_revision": 1, "op_id": "1"},
        headers={"X-Fragment": "panel-and-marks"},
        follow_redirects=True,
    )

    own = since.split(".")[0] + revision_in(answer.text)

    assert own != since
    assert ask(desk, desk.bens, own).status_code == 304


def test_only_the_marks_that_changed_are_sent(desk: ReviewDesk) -> None:
    since = shown(desk, desk.bens, 3)
    press(desk.bens, desk.claims[1], "disputed")

    response = ask(desk, desk.bens, since, 3)

    assert marks_in(response) == [[2, "disputed", "disputed, draft", True]]
    assert [row[0] for row in marks_in(ask(desk, desk.bens, since, 3))] == [1, 2, 3]


def test_an_act_brings_the_marks_that_changed_to_whoever_saw_the_others(desk: ReviewDesk) -> None:
    looks = shown(desk, desk.bens).split(".")[1]
    answer = desk.bens.submit(
        f"/claims/{desk.claims[0].public_id}/verdicts",
        {"label": "disputed", "base_revision": 1, "op_id": "1"},
        headers={"X-Fragment": "panel-and-marks", "X-Seen": looks},
        follow_redirects=True,
    )

    assert marks_in(answer) == [[1, "disputed", "disputed, draft", True]]


def marks_in(response: TestResponse) -> list[list[object]]:
    found = re.search(r'id="marks">(.*?)</script>', response.text)
    return list(json.loads(found.group(1))) if found else []


def snapshot(tick: int, claims: int = 0) -> Snapshot:
    return Snapshot(
        Tick(1, tick), "text", "looks", tuple(ClaimView("a", at, "", Look.TO_DO) for at in range(claims))
    )


def test_only_so_many_revisions_are_kept() -> None:
    known, tick = KnownPages(), Tick(1, 1)

    for number in range(MOST_REVISIONS + 1):
        known.keep_revision(COMMAND_LINE, "article", tick, str(number), Revision("a", "b", str(number)))

    assert known.revision(COMMAND_LINE, "article", tick, "0") is None
    assert known.revision(COMMAND_LINE, "article", tick, str(MOST_REVISIONS))
    assert known.revision(COMMAND_LINE, "article", Tick(2, 1), str(MOST_REVISIONS)) is None


def test_snapshots_of_only_so_many_claims_are_kept_the_last_in_any_case() -> None:
    known = KnownPages()

    known.keep_snapshot(COMMAND_LINE, "one", snapshot(1, claims=1))
    known.keep_snapshot(COMMAND_LINE, "long", snapshot(1, claims=MOST_CLAIMS + 1))

    assert known.snapshot(COMMAND_LINE, "one") is None
    assert known.snapshot(COMMAND_LINE, "long")


def test_an_older_snapshot_does_not_replace_a_newer_one() -> None:
    known = KnownPages()

    known.keep_snapshot(COMMAND_LINE, "one", snapshot(2))
    known.keep_snapshot(COMMAND_LINE, "one", snapshot(1))

    assert known.snapshot(COMMAND_LINE, "one") == snapshot(2)
