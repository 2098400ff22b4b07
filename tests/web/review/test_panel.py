"""The page and the other forms of its panel: evidence, findings, undo, and what is only read."""

import re
from typing import Any

import pytest
from factories import claims_of, make_article, make_finding
from judging import INCONSISTENT, UNVERIFIED, judge
from review_desk import ReviewDesk, latest, press, spaced
from sqlalchemy import select
from web_client import DeskClient

from factcheck.domain.labels import ArticleState, ClaimState, DropCause, FindingLevel, Role, VerdictLabel
from factcheck.persistence.models import Decision, Dismissal, Evidence


def test_a_finding_is_set_aside_with_a_reason(desk: ReviewDesk) -> None:
    finding = make_finding(desk.session, desk.claims[0])
    twin = make_finding(desk.session, desk.claims[1])
    url = f"/findings/{finding.public_id}/dismiss"

    refused = desk.anns.submit(url, {"reason": " "})
    done = desk.anns.submit(url, {"reason": "It is a quotation.", "whole_group": "y"})

    assert refused.status_code == 422
    assert "Say why the finding does not hold." in refused.text
    assert done.location == f"{desk.url}?claim=1#c1"
    assert len(desk.stored(select(Dismissal))) == 2
    shown = desk.anns.get(f"{desk.url}?claim=1").text
    assert "You set this aside: It is a quotation." in shown
    assert "<b>0</b> flagged" in shown
    assert twin.id


def test_a_finding_is_taken_up_again(desk: ReviewDesk) -> None:
    finding = make_finding(desk.session, desk.claims[0])
    url = f"/findings/{finding.public_id}"
    desk.anns.submit(f"{url}/dismiss", {"reason": "It is a quotation."})
    aside = desk.anns.get(f"{desk.url}?claim=1").text

    done = desk.anns.submit(f"{url}/reopen")

    assert done.location == f"{desk.url}?claim=1#c1"
    again = desk.anns.get(f"{desk.url}?claim=1").text
    assert [f"{url}/reopen" in page for page in (aside, again)] == [True, False]
    assert ["<b>1</b> flagged" in page for page in (aside, again)] == [False, True]


def test_a_finding_outside_the_claims_is_listed_and_marked(desk: ReviewDesk) -> None:
    finding = make_finding(desk.session, desk.claims[0])
    finding.claim_ids = set()
    desk.session.commit()

    shown = desk.anns.get(desk.url).text
    done = desk.anns.submit(f"/findings/{finding.public_id}/dismiss", {"reason": "No."})

    assert "Findings outside the claims" in shown
    assert '<mark class="outside">' in shown
    assert done.location == desk.url
    assert "Findings outside the claims" not in desk.anns.get(desk.url).text


def test_a_finding_with_words_of_two_claims_is_shown_with_both(desk: ReviewDesk) -> None:
    finding = make_finding(desk.session, desk.claims[0])
    finding.claim_ids = {claim.id for claim in desk.claims[:2]}
    desk.session.commit()

    shown = [desk.anns.get(f"{desk.url}?claim={number}").text for number in (1, 2, 3)]

    assert [finding.headline in page for page in shown] == [True, True, False]
    assert "<b>2</b> flagged" in shown[0]


@pytest.mark.parametrize(("kind", "is_folded"), [("internal_quantity", True), ("name_spelling", False)])
def test_a_query_is_folded_but_for_names(desk: ReviewDesk, kind: str, *, is_folded: bool) -> None:
    finding = make_finding(desk.session, desk.claims[0])
    finding.level, finding.kind = FindingLevel.QUERY, kind
    desk.session.commit()

    shown = desk.anns.get(f"{desk.url}?claim=1").text

    assert (f"<summary>Worth a look: {finding.headline}</summary>" in shown) is is_folded
    assert finding.message in shown
    assert "<b>0</b> flagged" in shown


def test_a_dismissal_opens_once_all_claims_of_the_finding_are_open(desk: ReviewDesk) -> None:
    finding = make_finding(desk.session, desk.claims[0])
    finding.claim_ids = {claim.id for claim in desk.claims[:2]}
    desk.session.commit()
    desk.bens.submit(f"/findings/{finding.public_id}/dismiss", {"reason": "A zanzibar matter."})
    pages = []

    for claim in desk.claims[:2]:
        judge(desk.session, desk.ann, claim, UNVERIFIED)
        pages.append(desk.anns.get(f"{desk.url}?claim=1").text)

    assert ["zanzibar" in page for page in pages] == [False, True]


def test_evidence_is_added_and_withdrawn(desk: ReviewDesk) -> None:
    added = desk.anns.submit(
        f"/claims/{desk.claims[0].public_id}/evidence",
        {
            "url": "https://www.register.example/3",
            "title": "Register <1931>",
            "stance": "against",
            "quote": "Opened in 1932.",
            "locator": "page 3",
            "published_on": "2025-06",
            "accessed_on": "2026-02-01",
            "is_primary": "y",
            "archived_url": "https://archive.example/3",
        },
    )
    shown = spaced(desk.anns.get(added.location))
    (evidence,) = desk.stored(select(Evidence))
    withdrawn = desk.anns.submit(f"/evidence/{evidence.public_id}/withdraw")

    assert 'href="https://www.register.example/3" target="_blank" rel="noopener noreferrer nofollow"' in shown
    assert "Register &lt;1931&gt;" in shown
    words = "register.example, page 3, primary source, speaks against the claim"
    assert f"{words}, published June 2025, seen 1 February 2026" in shown
    assert "“Register &lt;1931&gt;” is of June 2025, after the date of the article." in shown
    assert withdrawn.location == f"{desk.url}?claim=1#c1"
    assert "Register &lt;1931&gt;" not in desk.anns.get(withdrawn.location).text


def test_a_bad_link_comes_back_with_one_sentence(desk: ReviewDesk) -> None:
    response = desk.anns.submit(
        f"/claims/{desk.claims[0].public_id}/evidence",
        {"url": "javascript:alert(1)", "stance": "supports"},
    )

    assert response.status_code == 422
    assert "A link starts with http:// or https://" in response.text
    assert 'value="javascript:alert(1)"' in response.text
    assert 'href="javascript' not in response.text


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ("last June", "“last June” is not a date: write 2025-05-13, 2025-05 or 2025."),
        ("2199", "A source cannot be published later than the day on which it was seen."),
    ],
)
def test_a_bad_date_of_a_source_comes_back_at_its_field(desk: ReviewDesk, sent: str, sentence: str) -> None:
    response = desk.anns.submit(
        f"/claims/{desk.claims[0].public_id}/evidence",
        {"url": "https://register.example/3", "stance": "supports", "published_on": sent},
    )

    field = response.text.split('id="ev-published"')[1].split("</div>")[0]
    assert response.status_code == 422
    assert f'value="{sent}"' in field
    assert sentence in field
    assert '<details class="fold" open>' in response.text
    assert 'value="https://register.example/3"' in response.text


def test_undo_goes_back_and_is_offered_only_when_it_can(desk: ReviewDesk) -> None:
    assert ">Undo <kbd" not in desk.anns.get(f"{desk.url}?claim=1").text.split("</aside>")[0]
    judge(desk.session, desk.ann, desk.claims[0], UNVERIFIED)
    shown = desk.anns.get(f"{desk.url}?claim=1").text.split("</aside>")[0]

    response = desk.anns.submit(f"/claims/{desk.claims[0].public_id}/undo", {"op_id": "u1"})
    again = desk.anns.submit(f"/claims/{desk.claims[0].public_id}/undo", {"op_id": "u2"})

    assert ">Undo <kbd" in shown
    assert response.location == f"{desk.url}?claim=1#c1"
    assert latest(desk).label is None
    assert again.status_code == 422


def test_asking_for_an_editor_is_shown_to_who_asked(desk: ReviewDesk) -> None:
    response = desk.anns.submit(f"/claims/{desk.claims[0].public_id}/escalate")

    assert response.status_code == 303
    assert "Editor asked" in desk.anns.get(response.location).text
    assert desk.fresh()[0].state is ClaimState.SPLIT


def test_the_list_shows_what_filter_and_search_leave(desk: ReviewDesk) -> None:
    make_finding(desk.session, desk.claims[1])

    flagged = desk.anns.get(f"{desk.url}?view=list&show=flagged").text
    nothing = desk.anns.get(f"{desk.url}?view=list&q=zebra").text
    unknown = desk.anns.get(f"{desk.url}?view=list&show=everything").text

    assert re.findall(r'data-go="(\d)"', flagged.split("<ol")[1].split("</ol>")[0]) == ["2"]
    assert 'class="claim v-todo off"' in flagged
    assert "No claim contains these words." in nothing
    assert unknown.count("<li><a class=") == 3


def test_a_dropped_claim_is_shown_without_a_verdict_form(desk: ReviewDesk) -> None:
    claim = desk.claims[0]
    claim.state, claim.drop_cause, claim.drop_reason = ClaimState.DROPPED, DropCause.NOT_CHECKABLE, "opinion"
    claim.is_checkable = False
    desk.session.commit()

    shown = spaced(desk.anns.get(f"{desk.url}?claim=1"))

    assert "<b>Not judged.</b> Not checkable: opinion" in shown
    assert 'class="claim v-dropped now"' in shown
    assert 'id="verdict-form"' not in shown
    assert f"/claims/{claim.public_id}/restore" in shown
    assert "<b>2</b> claims" in shown


def test_somebody_not_asked_reads_and_cannot_judge(desk: ReviewDesk, client_of: Any) -> None:
    reader = client_of(Role.REVIEWER, "Rea Reader")

    shown = reader.get(desk.url)
    refused = press(reader, desk.claims[0], "supported")

    assert shown.status_code == 200
    assert 'id="verdict-form"' not in shown.text
    assert refused.status_code == 403
    assert "You are not among the reviewers of this article." in refused.text


def test_an_editor_is_sent_from_a_draft_to_its_preview(desk: ReviewDesk, as_editor: DeskClient) -> None:
    draft = make_article(desk.session, state=ArticleState.DRAFT)
    url = f"/articles/{draft.public_id}"

    sent = as_editor.get(url)
    shown = desk.anns.get(url)

    assert (sent.status_code, sent.location) == (302, f"{url}/split")
    assert (shown.status_code, 'id="verdict-form"' in shown.text) == (200, False)


def test_an_article_without_claims_says_so(desk: ReviewDesk) -> None:
    empty = make_article(desk.session, ["Share this page"])
    for claim in claims_of(desk.session, empty):
        desk.session.delete(claim)
    desk.session.commit()

    assert "This article has no claims." in desk.anns.get(f"/articles/{empty.public_id}").text


@pytest.mark.parametrize(
    "address",
    ["/articles/{0}", "/claims/{0}"],
)
def test_unknown_ids_are_not_found(desk: ReviewDesk, address: str) -> None:
    assert desk.anns.get(address.format("0" * 32)).status_code == 404


@pytest.mark.parametrize(
    "address",
    ["/claims/{0}/verdicts", "/claims/{0}/undo", "/claims/{0}/evidence", "/evidence/{0}/withdraw",
     "/findings/{0}/dismiss", "/claims/{0}/escalate"],
)  # fmt: skip
def test_unknown_ids_take_nothing(desk: ReviewDesk, address: str) -> None:
    assert desk.anns.submit(address.format("0" * 32), {"reason": "x"}).status_code == 404


def test_a_script_gets_the_panel_alone(desk: ReviewDesk) -> None:
    part = desk.anns.get(f"{desk.url}?claim=2", headers={"X-Fragment": "panel"})
    whole = desk.anns.get(f"{desk.url}?claim=2")

    assert part.text.startswith("\n<aside") or part.text.lstrip().startswith("<aside")
    assert "<html" not in part.text
    assert "X-Fragment" in part.headers["Vary"]
    assert "X-Fragment" in whole.headers["Vary"]


def test_after_a_change_a_script_gets_marks_and_counts_too(desk: ReviewDesk) -> None:
    response = desk.anns.submit(
        f"/claims/{desk.claims[0].public_id}/verdicts",
        {"label": "unverified", "reason_code": "vague", "base_revision": 1, "op_id": "1"},
        headers={"X-Fragment": "panel-and-marks"},
        follow_redirects=True,
    )

    assert response.status_code == 200
    assert '[1, "unverified", "unverified", true]' in response.text
    assert 'id="filters"' in response.text
    assert 'data-done="1"' in response.text
    assert "<html" not in response.text


def test_hostile_words_are_shown_as_text(desk: ReviewDesk) -> None:
    article = make_article(
        desk.session, ["<script>alert(1)</script> opened “&amp;”."], title="<b>T", reviewers=[desk.ann]
    )

    shown = desk.anns.get(f"/articles/{article.public_id}").text

    assert "<script>alert(1)" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt; opened “&amp;amp;”." in shown
    assert "style=" not in shown


def test_the_page_says_what_was_decided_and_why(desk: ReviewDesk) -> None:
    claim = desk.claims[0]
    judge(desk.session, desk.ann, claim, INCONSISTENT)
    decision = Decision(
        claim_id=claim.id,
        round=1,
        label=VerdictLabel.SUPPORTED,
        is_claim_wrong=False,
        rationale="The register settles it.",
        is_confirmation=False,
        is_own_verdict=False,
        created_at=claim.changed_at,
    )
    desk.session.add(decision)
    claim.state = ClaimState.FINAL
    desk.session.commit()

    shown = spaced(desk.bens.get(f"{desk.url}?claim=1"))

    assert "The register settles it." in shown
    assert "Claim 1: supported, final" in shown
    assert 'id="verdict-form"' not in shown
