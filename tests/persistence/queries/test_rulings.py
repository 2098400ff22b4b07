"""The page of one claim to decide: everything of it in few queries, nothing for whom it is closed."""

from datetime import timedelta

import pytest
from counting import counted
from deciding import D, Desk, I, S, decide, stale
from factories import (
    MOMENT,
    actor_of,
    claims_of,
    make_article,
    make_evidence,
    make_finding,
    make_user,
    make_verdict,
)
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factcheck.domain.labels import (
    ArticleState,
    BlockKind,
    ClaimState,
    ConflictKind,
    DropCause,
    FindingLevel,
    Role,
)
from factcheck.domain.waiting import Stage
from factcheck.errors import NotFound
from factcheck.persistence.models import Block, Claim, ClaimSpan, Dismissal, Escalation
from factcheck.persistence.queries.ruling_records import ClaimToDecide, Verdicts
from factcheck.persistence.queries.rulings import claim_to_decide
from factcheck.persistence.session import session_factory
from factcheck.services.adjudication import keep_stale, reopen_claim, send_back, take_claim


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


def page(desk: Desk, claim: Claim) -> ClaimToDecide:
    return claim_to_decide(desk.session, actor_of(desk.editor), claim.public_id)


def verdicts(desk: Desk, claim: Claim) -> Verdicts:
    shown = page(desk, claim).verdicts
    assert shown is not None
    return shown


def test_the_claim_stands_marked_in_its_paragraph(desk: Desk) -> None:
    shown = page(desk, desk.claim(S, D, number=2))

    assert (shown.number, shown.paragraph, shown.block) == (2, 1, BlockKind.BODY)
    assert shown.reference_date == "2025-05"
    assert shown.passages[0].pieces == (
        ("The harbour opened in 1931. ", False),
        ("It has nine cranes.", True),
        (" The mayor paid for two of them.", False),
    )


def test_spans_in_two_paragraphs_give_two_passages(session: Session) -> None:
    article = make_article(session, ("One went up.", "Two stayed.", "Three came down."))
    first, _, third = claims_of(session, article)
    version = first.version
    whole = version.blocks[0]
    for position, claim in enumerate(claims_of(session, article), 2):
        [span] = claim.spans
        session.add(
            Block(
                version=version,
                position=position,
                start=span.start,
                end=span.end,
                kind=BlockKind.BODY,
                found_kind=BlockKind.BODY,
            )
        )
    whole.end = whole.start + 1
    [far] = third.spans
    first.all_spans.append(
        ClaimSpan(
            version_id=first.version_id,
            revision=1,
            is_source=False,
            position=2,
            start=far.start,
            end=far.end,
            quote=far.quote,
            before="",
            after="",
        )
    )
    session.commit()
    editor = make_user(session, Role.EDITOR)

    shown = claim_to_decide(session, actor_of(editor), first.public_id)

    texts = ["".join(text for text, _ in passage.pieces) for passage in shown.passages]
    assert texts[-2:] == ["One went up.", "Three came down."]
    assert shown.quote == "One went up. … Three came down."


def test_a_very_long_paragraph_is_cut_around_the_claim(session: Session) -> None:
    article = make_article(session, ("Before. " * 200, "The claim stands here.", "After. " * 200))
    claim = claims_of(session, article)[1]

    shown = claim_to_decide(session, actor_of(make_user(session, Role.EDITOR)), claim.public_id)

    pieces = shown.passages[0].pieces
    assert (pieces[0], pieces[-1]) == (("… ", False), (" …", False))
    assert ("The claim stands here.", True) in pieces
    assert sum(len(text) for text, _ in pieces) < 1500


def test_a_card_has_what_its_verdict_rests_on(desk: Desk) -> None:
    claim = desk.claim(S)
    cited = make_evidence(desk.session, claim, desk.tomas, title="Cited, then withdrawn")
    make_evidence(desk.session, claim, desk.tomas, title="Added later")
    gone = make_evidence(desk.session, claim, desk.tomas, title="Never cited, withdrawn")
    cited.withdrawn_at = gone.withdrawn_at = MOMENT
    make_verdict(
        desk.session,
        claim,
        desk.tomas,
        I,
        conflict={"target": "span", "value": "nine cranes", "spans": [[30, 41]]},
        conflict_kind=ConflictKind.SELF,
        evidence=[cited],
    )

    card = verdicts(desk, claim).reviewers[1]

    assert (card.name, card.initials, card.conflict) == ("Tomas Lind", "TL", "“nine cranes”")
    assert [(line.title, line.is_withdrawn) for line in card.evidence] == [
        ("Cited, then withdrawn", True),
        ("Added later", False),
    ]
    assert verdicts(desk, claim).sources == 2


def test_a_newer_draft_leaves_the_complete_verdict_on_the_card(desk: Desk) -> None:
    claim = desk.claim(S, D)
    draft = make_verdict(desk.session, claim, desk.editor, I, is_complete=False)
    assert draft.standing_id is None

    assert [card.label for card in verdicts(desk, claim).reviewers] == [S, D]


@pytest.mark.parametrize(
    ("target", "value", "words"),
    [
        ("field", "date", "the article's date"),
        ("field", "byline", "byline"),
        ("record", "List of mayors", "List of mayors"),
        ("finding", "0" * 32, "a finding"),
    ],
)
def test_a_pointer_is_put_into_words(desk: Desk, target: str, value: str, words: str) -> None:
    claim = desk.claim(S)
    pointer = {"target": target, "value": value, "spans": []}
    make_verdict(desk.session, claim, desk.tomas, I, conflict=pointer, conflict_kind=ConflictKind.SELF)

    assert verdicts(desk, claim).reviewers[1].conflict == words


def test_reviewers_and_flags_offer_pointers_each_once(desk: Desk) -> None:
    claim = desk.claim()
    finding = make_finding(desk.session, claim)
    query = make_finding(desk.session, claim)
    query.level, query.headline = FindingLevel.QUERY, "Only worth a look"
    pointer = {"target": "finding", "value": finding.public_id, "spans": []}
    for reviewer in (desk.ines, desk.tomas):
        make_verdict(desk.session, claim, reviewer, I, conflict=pointer, conflict_kind=ConflictKind.DATE)

    [choice] = verdicts(desk, claim).pointers

    assert (choice.words, choice.kind) == ("The weekday does not fit the date", ConflictKind.DATE)
    assert choice.pointer.value == finding.public_id
    assert [card.headline for card in verdicts(desk, claim).findings] == [choice.words]


def test_a_dismissed_finding_says_by_whom_and_why(desk: Desk) -> None:
    claim = desk.claim(S, D)
    finding = make_finding(desk.session, claim)
    desk.session.add(
        Dismissal(
            finding_id=finding.id,
            user_id=desk.ines.id,
            reason="A leap year.",
            holds_for_all=False,
            created_at=MOMENT,
        )
    )
    desk.session.commit()

    assert verdicts(desk, claim).findings[0].dismissals == (("Ines Okafor", "A leap year."),)


def test_who_called_an_editor_and_who_is_still_awaited_is_named(desk: Desk) -> None:
    claim = desk.claim(S)
    call = Escalation(claim_id=claim.id, round=1, user_id=desk.ines.id, created_at=MOMENT)
    desk.session.add(call)
    claim.state = ClaimState.SPLIT
    desk.session.commit()

    shown = verdicts(desk, claim)

    assert (shown.callers, shown.awaited, shown.is_agreed) == (("Ines Okafor",), ("Tomas Lind",), False)


def test_earlier_rounds_keep_verdicts_decision_and_question(desk: Desk) -> None:
    claim = desk.claim(S, D)
    editor = actor_of(desk.editor)
    send_back(desk.session, actor=editor, claim_id=claim.public_id, question="Which crane?")
    desk.claim(D, D)

    shown = verdicts(desk, claim)

    assert [round_.number for round_ in shown.earlier] == [1]
    assert [card.label for card in shown.earlier[0].reviewers] == [S, D]
    assert [card.label for card in shown.reviewers] == [D, D]
    opening = page(desk, claim).opening
    assert opening is not None
    assert (opening.question, opening.name) == ("Which crane?", "Ana Moreau")


def test_a_reopened_claim_keeps_its_old_decision_on_view(desk: Desk) -> None:
    claim = desk.claim(S, D)
    decide(desk, claim)
    decided = verdicts(desk, claim).decision
    reopen_claim(desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, reason="New facts.")

    shown = verdicts(desk, claim)

    assert shown.decision is None
    assert shown.earlier[0].decision == decided
    assert page(desk, claim).stage is Stage.OPEN


def test_a_kept_claim_says_who_kept_it_until_a_new_round(desk: Desk) -> None:
    claim = stale(desk, desk.claim(S, D))
    assert verdicts(desk, claim).change == "The date changed."
    editor = actor_of(desk.editor)

    keep_stale(desk.session, actor=editor, claim_id=claim.public_id, reason="Same month.")

    carried = verdicts(desk, claim).carried
    assert carried is not None
    assert (carried.name, carried.reason) == ("Ana Moreau", "Same month.")
    send_back(desk.session, actor=editor, claim_id=claim.public_id, question="Why?")
    assert verdicts(desk, claim).carried is None
    assert verdicts(desk, claim).change == ""


def test_a_running_lease_of_another_comes_before_ones_own(desk: Desk) -> None:
    claim, other = desk.claim(S, D), make_user(desk.session, Role.EDITOR, name="Noor Haddad")
    take_claim(desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id)
    own = verdicts(desk, claim).lease
    assert own is not None
    assert own.is_own

    seen_by_other = claim_to_decide(desk.session, actor_of(other), claim.public_id)

    assert seen_by_other.stage is Stage.TAKEN
    assert page(desk, claim).stage is Stage.READY


def test_a_desk_of_one_may_decide_its_own_verdict(session: Session) -> None:
    alone = make_user(session, Role.EDITOR)
    article = make_article(session, reviewers=(alone,), required=1)
    [claim, *_] = claims_of(session, article)
    make_verdict(session, claim, alone)

    assert claim_to_decide(session, actor_of(alone), claim.public_id).stage is Stage.READY


def test_dropped_replaced_and_unreviewed_claims_offer_no_act(desk: Desk) -> None:
    dropped, replaced, third = claims_of(desk.session, desk.article)
    dropped.state, dropped.drop_cause = ClaimState.DROPPED, DropCause.DUPLICATE
    replaced.state, replaced.drop_cause, replaced.number = ClaimState.DROPPED, DropCause.REPLACED, None
    desk.session.commit()

    assert page(desk, dropped).stage is Stage.DROPPED
    with pytest.raises(NotFound):
        page(desk, replaced)
    desk.article.state = ArticleState.DRAFT
    desk.session.commit()
    assert page(desk, third).stage is Stage.NOT_IN_REVIEW


def test_the_number_of_queries_does_not_grow_with_what_was_said(engine: Engine, desk: Desk) -> None:
    viewer = actor_of(desk.editor)

    def cost(claim: Claim) -> int:
        claim_id = claim.public_id
        with session_factory(engine)() as fresh, counted(engine) as statements:
            claim_to_decide(fresh, viewer, claim_id)
        return len(statements)

    few, many = desk.claim(S, D), desk.claim(S, D, number=2)
    make_finding(desk.session, few)
    for hours in range(5):
        reviewer = make_user(desk.session)
        make_evidence(desk.session, many, reviewer)
        make_finding(desk.session, many)
        make_verdict(desk.session, many, reviewer, I, at=MOMENT + timedelta(hours=hours))
    send_back(desk.session, actor=actor_of(desk.editor), claim_id=many.public_id, question="Why?")
    desk.claim(S, D, number=2)

    assert cost(many) == cost(few)
