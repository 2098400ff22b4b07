"""What the panel says of a claim that was sent back, went stale, has a source, or is somebody else's."""

from dataclasses import replace

import pytest
from factories import MOMENT, actor_of, make_finding
from judging import DISPUTED, INCONSISTENT, SUPPORTED, UNVERIFIED, cite, judge
from review_desk import ReviewDesk, latest, press, spaced
from web_client import DeskClient

from factcheck.domain.evidence import EvidenceDraft
from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import ArticleState, ConflictKind, ConflictTarget, Question, VerdictLabel
from factcheck.persistence.clock import now
from factcheck.persistence.models import ClaimSpan
from factcheck.persistence.session import transaction
from factcheck.persistence.staleness import make_stale
from factcheck.services.adjudication import send_back
from factcheck.services.evidence import add_evidence
from factcheck.services.verdicts import ask_editor


def test_the_question_of_a_claim_sent_back_is_shown(desk: ReviewDesk, as_editor: DeskClient) -> None:
    for person in (desk.ann, desk.ben):
        judge(desk.session, person, desk.claims[0], UNVERIFIED)
    assert as_editor.user
    send_back(
        desk.session,
        actor=actor_of(as_editor.user),
        claim_id=desk.claims[0].public_id,
        question="Is there a second register?",
    )
    desk.session.rollback()

    page = spaced(desk.anns.get(f"{desk.url}?claim=1"))

    assert "<b>Edda Ek sent this back with a question.</b> Is there a second register?" in page
    assert "You said unverified in the round before." in page
    assert "What others say of this claim opens when your verdict is complete." in page


def test_a_stale_claim_says_what_changed_and_can_be_kept(desk: ReviewDesk) -> None:
    judge(desk.session, desk.ann, desk.claims[0], UNVERIFIED)
    with transaction(desk.session):
        claim = desk.session.merge(desk.claims[0])
        make_stale(
            desk.session,
            claim,
            actor=actor_of(desk.ben),
            at=now(desk.session),
            why="The date of the article changed.",
        )

    page = spaced(desk.anns.get(f"{desk.url}?claim=1"))
    other = spaced(desk.bens.get(f"{desk.url}?claim=1"))

    assert "<b>This claim is stale.</b> The date of the article changed." in page
    assert f"/claims/{desk.claims[0].public_id}/keep" in page
    assert "unverified, stale" in page
    assert "stale" not in other.split("</head>")[1]


def test_a_claim_with_a_source_asks_which_question_is_answered(desk: ReviewDesk) -> None:
    claim = desk.claims[0]
    desk.session.add(
        ClaimSpan(
            claim_id=claim.id,
            version_id=claim.version_id,
            revision=1,
            is_source=True,
            position=1,
            start=28,
            end=34,
            quote="It has",
            before="",
            after="",
        )
    )
    desk.session.commit()

    press(desk.anns, claim, "unverified", reason_code="vague", about="was_said")
    page = spaced(desk.anns.get(f"{desk.url}?claim=1"))

    assert latest(desk).about is Question.WAS_SAID
    assert 'Said by: <q dir="auto">It has</q>' in page
    assert "This verdict answers" in page
    assert "checked" in page.split("Was it said?")[0].rsplit("<label", 1)[1]


def test_a_draft_over_a_complete_verdict_says_that_the_old_one_counts(desk: ReviewDesk) -> None:
    judge(desk.session, desk.ann, desk.claims[0], UNVERIFIED)
    judge(desk.session, desk.ann, desk.claims[0], SUPPORTED)
    desk.session.rollback()

    page = desk.anns.get(f"{desk.url}?claim=1").text

    assert "Your complete verdict, unverified, counts until then." in page


@pytest.mark.parametrize(
    ("pointer", "words"),
    [
        (ConflictPointer(ConflictTarget.SPAN, "nine cranes"), "“nine cranes”"),
        (ConflictPointer(ConflictTarget.FIELD, "caption"), "the caption"),
        (ConflictPointer(ConflictTarget.RECORD, "Harbour register"), "Harbour register"),
    ],
)
def test_others_verdicts_are_told_with_their_grounds(
    desk: ReviewDesk, pointer: ConflictPointer, words: str
) -> None:
    answer = Judgement(
        VerdictLabel.INCONSISTENT,
        conflict=pointer,
        conflict_kind=ConflictKind.SELF,
        about=Question.WAS_SAID,
    )
    judge(desk.session, desk.ben, desk.claims[0], answer)
    ask_editor(desk.session, actor=actor_of(desk.ben), claim_id=desk.claims[0].public_id)
    judge(desk.session, desk.ann, desk.claims[0], UNVERIFIED)
    desk.session.rollback()

    page = spaced(desk.anns.get(f"{desk.url}?claim=1"))

    assert f"Conflicts with {words} (another passage)" in page
    assert "Answers “was it said”" in page
    assert "Sam Silva asked for an editor." in page


def test_a_finding_as_conflict_is_told_by_its_headline(desk: ReviewDesk) -> None:
    finding = make_finding(desk.session, desk.claims[0])
    judge(desk.session, desk.ben, desk.claims[0], Judgement(VerdictLabel.INCONSISTENT))
    judge(desk.session, desk.ann, desk.claims[0], Judgement(VerdictLabel.INCONSISTENT))
    desk.session.rollback()

    page = spaced(desk.anns.get(f"{desk.url}?claim=1"))
    finding.retired_at = MOMENT
    desk.session.commit()
    later = spaced(desk.anns.get(f"{desk.url}?claim=1"))

    assert "Conflicts with The weekday does not fit the date (a date)" in page
    assert "Conflicts with a finding that no longer stands (a date)" in later
    assert f'selected value="finding:{finding.public_id}"' in later


def test_evidence_without_a_verdict_is_told_with_its_author(desk: ReviewDesk) -> None:
    cite(desk.session, desk.ben, desk.claims[0])
    judge(desk.session, desk.ann, desk.claims[0], UNVERIFIED)
    desk.session.rollback()

    page = spaced(desk.anns.get(f"{desk.url}?claim=1"))

    assert "Nobody else has given a verdict on this claim yet." in page
    assert "added by Sam Silva" in page


def test_a_document_without_address_is_told_by_its_title(desk: ReviewDesk) -> None:
    add_evidence(
        desk.session,
        actor=actor_of(desk.ann),
        claim_id=desk.claims[0].public_id,
        draft=EvidenceDraft(title="Minutes of May", locator="page 3"),
    )
    desk.session.rollback()

    page = spaced(desk.anns.get(f"{desk.url}?claim=1"))

    assert "<span>Minutes of May</span>" in page
    assert "page 3, supports the claim" in page


def test_after_the_sign_off_verdicts_are_read_only_and_open(desk: ReviewDesk) -> None:
    judge(desk.session, desk.ann, desk.claims[0], replace(INCONSISTENT, rationale="As dated."))
    desk.article.state = ArticleState.SIGNED_OFF
    desk.session.commit()

    own = spaced(desk.anns.get(f"{desk.url}?claim=1"))
    other = spaced(desk.bens.get(f"{desk.url}?claim=1"))

    assert 'id="verdict-form"' not in own + other
    assert "As dated." in own
    assert "As dated." in other
    assert "You recorded none." in other


def test_whoever_disputes_is_offered_to_bring_a_source_against(desk: ReviewDesk) -> None:
    judge(desk.session, desk.ann, desk.claims[0], DISPUTED)
    desk.session.rollback()

    page = spaced(desk.anns.get(f"{desk.url}?claim=1"))

    assert 'checked id="ev-stance-1"' in page


def test_a_draft_on_former_words_asks_for_the_verdict_again(desk: ReviewDesk) -> None:
    judge(desk.session, desk.ann, desk.claims[0], SUPPORTED)
    claim = desk.fresh()[0]
    claim.revision = 2
    desk.session.add(
        ClaimSpan(
            claim_id=claim.id,
            version_id=claim.version_id,
            revision=2,
            is_source=False,
            position=1,
            start=0,
            end=11,
            quote="The harbour",
            before="",
            after="",
        )
    )
    desk.session.commit()

    page = desk.anns.get(f"{desk.url}?claim=1").text

    assert "one piece of evidence and your verdict on the changed words" in page


def test_the_history_tells_of_ones_own_acts_in_order(desk: ReviewDesk) -> None:
    make_finding(desk.session, desk.claims[0])
    judge(desk.session, desk.ann, desk.claims[0], replace(SUPPORTED, rationale="First."))
    judge(desk.session, desk.ann, desk.claims[0], replace(UNVERIFIED, rationale="Second."))
    desk.session.rollback()

    page = spaced(desk.anns.get(f"/claims/{desk.claims[0].public_id}"))
    nothing = desk.anns.get(f"/claims/{desk.claims[1].public_id}").text

    assert page.index("First.") < page.index("Second.")
    assert "<b>Rosa Reed</b> gave a verdict." in page
    assert "The weekday does not fit the date" in page
    assert "Nothing has happened yet." in nothing


def test_an_editor_sees_what_the_reviewers_agree_on(desk: ReviewDesk, as_editor: DeskClient) -> None:
    for person in (desk.ann, desk.ben):
        judge(desk.session, person, desk.claims[0], UNVERIFIED)
    desk.session.rollback()

    page = as_editor.get(f"{desk.url}?claim=1").text

    assert "Claim 1: unverified, agreed" in page
    assert f"/queue/{desk.claims[0].public_id}" in page
