"""A report holds what its viewer may see: nothing of others before one's own verdict, all of it after."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from deciding import Desk, decide, ruling, stale
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
from sqlalchemy import Engine, event, func, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimState, DropCause, ReasonCode, Role, VerdictLabel
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.domain.report import Report
from factcheck.errors import NotFound
from factcheck.exporters import BUILTIN
from factcheck.persistence.models import Article, Claim, Dismissal, Escalation, EventChain, Evidence, User
from factcheck.persistence.queries.reports import article_report, report_list
from factcheck.services.adjudication import decide_claim, keep_stale
from factcheck.services.signoff import archive_article, sign_off

MARKER = "zanzibar"


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


def report(desk: Desk, viewer: User | Actor) -> Report:
    actor = viewer if isinstance(viewer, Actor) else actor_of(viewer)
    return article_report(desk.session, actor, desk.article.public_id)


def exports(desk: Desk, viewer: User) -> dict[str, bytes]:
    return {name: exporter(report(desk, viewer)) for name, exporter in BUILTIN.items()}


def dismiss(desk: Desk, claim: Claim | None, by: User, *, for_all: bool = False) -> str:
    finding = make_finding(desk.session, claim or claims_of(desk.session, desk.article)[0])
    if claim is None:
        finding.claim_ids = set()
    desk.session.add(
        Dismissal(
            finding_id=finding.id,
            user_id=by.id,
            reason=f"{MARKER} reason",
            holds_for_all=for_all,
            created_at=MOMENT,
        )
    )
    desk.session.commit()
    return finding.public_id


def speak(desk: Desk, claim: Claim, people: tuple[User, ...], label: VerdictLabel) -> None:
    """Let people judge the claim, each word of it marked."""
    for person in people:
        piece = make_evidence(desk.session, claim, person, title=f"{MARKER} source")
        make_verdict(
            desk.session,
            claim,
            person,
            label,
            reason_code=ReasonCode.REFUTED if label is VerdictLabel.DISPUTED else None,
            rationale=f"{MARKER} rationale",
            evidence=[piece],
        )


def test_nothing_that_others_do_changes_the_report_of_whoever_has_not_judged(desk: Desk) -> None:
    jonas = make_user(desk.session, name="Jonas Weber")
    first, second, third = claims_of(desk.session, desk.article)
    make_finding(desk.session, third)
    before = exports(desk, jonas)

    speak(desk, first, (desk.ines, desk.tomas), VerdictLabel.DISPUTED)
    speak(desk, second, (desk.ines,), VerdictLabel.SUPPORTED)
    speak(desk, second, (desk.tomas,), VerdictLabel.INCONSISTENT)
    speak(desk, third, (desk.tomas,), VerdictLabel.SUPPORTED)
    third_call = Escalation(claim_id=third.id, round=1, user_id=desk.tomas.id, created_at=MOMENT)
    desk.session.add(third_call)
    third.state = ClaimState.SPLIT
    desk.session.commit()
    stale(desk, third)

    assert exports(desk, jonas) == before


def test_the_dismissals_of_others_stay_closed_with_their_claim(desk: Desk) -> None:
    claim = claims_of(desk.session, desk.article)[0]
    dismiss(desk, claim, desk.ines)
    dismiss(desk, None, desk.ines)

    seen = exports(desk, desk.tomas)

    assert all(MARKER.encode() not in body for body in seen.values())
    assert [finding.is_dismissed for finding in report(desk, desk.tomas).open_findings] == [False]


def test_what_an_editor_dismissed_is_dismissed_for_all(desk: Desk) -> None:
    claim = claims_of(desk.session, desk.article)[0]
    dismiss(desk, claim, desk.editor, for_all=True)

    [finding] = report(desk, desk.tomas).dismissed_findings

    assert finding.dismissals[0].by == "Ana Moreau"


def test_an_editor_who_is_asked_to_judge_sees_no_more_than_others(desk: Desk) -> None:
    asked = make_article(desk.session, reviewers=(desk.ines, desk.tomas, desk.editor))
    desk.article = asked
    speak(desk, claims_of(desk.session, asked)[0], (desk.ines, desk.tomas), VerdictLabel.DISPUTED)

    found = report(desk, desk.editor)

    assert [row.state for row in found.rows] == [ClaimState.OPEN] * 3
    assert found.agreement is None
    assert all(MARKER.encode() not in body for body in exports(desk, desk.editor).values())


def test_a_complete_verdict_of_ones_own_opens_the_claim(desk: Desk) -> None:
    claim = desk.claim(VerdictLabel.SUPPORTED, VerdictLabel.DISPUTED)
    make_evidence(desk.session, claim, desk.tomas)

    row = report(desk, desk.ines).rows[0]

    assert (row.state, row.is_open) == (ClaimState.SPLIT, True)
    assert [verdict.by for verdict in row.verdicts] == ["Ines Okafor", "Tomas Lind"]
    assert [piece.by for piece in row.evidence] == ["Tomas Lind"]


def test_ones_own_evidence_is_shown_while_the_claim_is_closed_and_a_draft_is_no_verdict(desk: Desk) -> None:
    claim = claims_of(desk.session, desk.article)[0]
    make_evidence(desk.session, claim, desk.ines)
    make_verdict(desk.session, claim, desk.ines, is_complete=False)

    row = report(desk, desk.ines).rows[0]

    assert [piece.by for piece in row.evidence] == ["Ines Okafor"]
    assert (row.verdicts, row.is_open) == ((), False)
    assert report(desk, COMMAND_LINE).rows[0].verdicts == ()


def test_agreement_and_chain_are_shown_only_to_whoever_sees_every_claim(desk: Desk) -> None:
    for number in (1, 2):
        desk.claim(VerdictLabel.SUPPORTED, VerdictLabel.SUPPORTED, number=number)
    claims_of(desk.session, desk.article)[2].state = ClaimState.DROPPED
    desk.session.commit()
    stranger = make_user(desk.session)

    seen, unseen = report(desk, desk.ines), report(desk, stranger)

    assert (seen.agreement and seen.agreement.claims) == 2
    assert seen.article.head == "0" * 64
    assert (unseen.agreement, unseen.article.head) == (None, None)


def test_the_command_line_and_an_editor_who_is_not_asked_see_all(desk: Desk) -> None:
    desk.claim(VerdictLabel.SUPPORTED, VerdictLabel.DISPUTED)

    for viewer in (COMMAND_LINE, actor_of(desk.editor)):
        found = report(desk, viewer)
        assert found.agreement is not None
        assert found.rows[0].state is ClaimState.SPLIT


def test_a_decision_opens_the_claim_to_everybody(desk: Desk) -> None:
    claim = desk.claim(VerdictLabel.SUPPORTED, VerdictLabel.DISPUTED)
    decide(desk, claim, ruling(VerdictLabel.DISPUTED, reason_code=ReasonCode.REFUTED))

    row = report(desk, make_user(desk.session)).rows[0]

    assert (row.outcome, row.settled_by) == (VerdictLabel.DISPUTED, "Ana Moreau")
    assert row.rationale == "The register says so."
    assert [verdict.by for verdict in row.dissent] == ["Ines Okafor"]


def test_a_decision_of_the_command_line_says_so(desk: Desk) -> None:
    claim = desk.claim(VerdictLabel.SUPPORTED, VerdictLabel.DISPUTED)
    decide_claim(desk.session, actor=COMMAND_LINE, claim_id=claim.public_id, ruling=ruling())

    assert report(desk, COMMAND_LINE).rows[0].settled_by == "command line"


def test_a_finding_that_all_who_judged_set_aside_counts_as_dismissed(desk: Desk) -> None:
    claim = desk.claim(VerdictLabel.SUPPORTED)
    dismiss(desk, claim, desk.ines)

    assert len(report(desk, desk.ines).dismissed_findings) == 1


def test_a_finding_outside_the_claims_is_listed_as_such(desk: Desk) -> None:
    public_id = dismiss(desk, None, desk.editor, for_all=True)

    assert [finding.public_id for finding in report(desk, desk.ines).outside] == [public_id]


def test_a_retired_finding_is_not_listed(desk: Desk) -> None:
    finding = make_finding(desk.session, claims_of(desk.session, desk.article)[0])
    finding.retired_at = MOMENT
    desk.session.commit()

    assert report(desk, COMMAND_LINE).open_findings == ()


def test_withdrawn_evidence_is_listed_only_while_a_verdict_rests_on_it(desk: Desk) -> None:
    claim = claims_of(desk.session, desk.article)[0]
    cited = make_evidence(desk.session, claim, desk.ines, title="cited")
    idle = make_evidence(desk.session, claim, desk.ines, title="idle")
    make_verdict(desk.session, claim, desk.ines, evidence=[cited])
    for piece in (cited, idle):
        piece.withdrawn_at = MOMENT
    desk.session.commit()

    row = report(desk, COMMAND_LINE).rows[0]

    assert [(piece.title, piece.is_withdrawn) for piece in row.evidence] == [("cited", True)]
    assert row.verdicts[0].evidence == (cited.public_id,)


def test_replaced_claims_are_no_rows_and_dropped_ones_are(desk: Desk) -> None:
    first, second, _ = claims_of(desk.session, desk.article)
    first.state, first.number, first.drop_cause = ClaimState.DROPPED, None, DropCause.REPLACED
    second.state, second.drop_cause, second.drop_reason = (
        ClaimState.DROPPED,
        DropCause.NOT_CHECKABLE,
        "Taste.",
    )
    desk.session.commit()

    found = report(desk, COMMAND_LINE)

    assert [row.number for row in found.rows] == [2, 3]
    assert found.rows[0].not_judged_because == "Taste."


def test_a_verdict_carried_over_a_change_is_marked_for_those_who_may_know(desk: Desk) -> None:
    claim = stale(desk, desk.claim(VerdictLabel.SUPPORTED, VerdictLabel.SUPPORTED))
    keep_stale(
        desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, reason=f"{MARKER}: a comma."
    )

    assert report(desk, desk.ines).rows[0].carried == f"{MARKER}: a comma."
    assert report(desk, make_user(desk.session)).rows[0].carried == ""


def test_a_signed_report_shows_all_to_all_with_its_exceptions(desk: Desk) -> None:
    claim = desk.claim(VerdictLabel.SUPPORTED)
    others = claims_of(desk.session, desk.article)[1:]
    reasons = {one.public_id: f"Reason {one.number}." for one in (claim, *others)}
    sign_off(desk.session, actor=actor_of(desk.editor), article_id=desk.article.public_id, exceptions=reasons)

    found = report(desk, make_user(desk.session))

    assert found.sign_off is not None
    assert (found.sign_off.by, found.sign_off.exceptions) == ("Ana Moreau", 3)
    assert [row.exception.reason for row in found.rows if row.exception] == [
        "Reason 1.",
        "Reason 2.",
        "Reason 3.",
    ]
    assert found.agreement is not None
    head = select(EventChain.head).where(EventChain.article_id == desk.article.id)
    assert found.article.head == desk.session.scalars(head).one()
    assert len(found.rows[0].verdicts) == 1


def test_the_facts_of_the_article_are_told(desk: Desk) -> None:
    make_article(desk.session, title="Noise")

    facts = report(desk, COMMAND_LINE).article

    assert (facts.title, facts.date_words, facts.version) == (
        "Harbour anniversary",
        "May 2025, given at import",
        1,
    )
    assert report(desk, COMMAND_LINE).reviewers == ("Ines Okafor", "Tomas Lind")


def test_an_unknown_article_has_no_report(session: Session) -> None:
    with pytest.raises(NotFound):
        article_report(session, COMMAND_LINE, "0" * 32)


@contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize("by_editor", [True, False])
def test_the_number_of_queries_does_not_grow_with_the_claims(
    session: Session, engine: Engine, *, by_editor: bool
) -> None:
    counts = []
    for size in (2, 12):
        people = [make_user(session), make_user(session)]
        article = make_article(session, [f"Sentence {number}." for number in range(size)], reviewers=people)
        for claim in claims_of(session, article):
            finding = make_finding(session, claim)
            session.add(
                Dismissal(
                    finding_id=finding.id,
                    user_id=people[0].id,
                    reason="x",
                    holds_for_all=True,
                    created_at=MOMENT,
                )
            )
            for person in people:
                make_verdict(session, claim, person, evidence=[make_evidence(session, claim, person)])
        viewer = actor_of(make_user(session, Role.EDITOR)) if by_editor else actor_of(people[0])
        public_id = article.public_id
        session.expunge_all()
        session.rollback()
        with counted(engine) as statements:
            BUILTIN["json"](article_report(session, viewer, public_id))
        counts.append(len(statements))

    assert counts[0] == counts[1] <= 23


def test_the_list_puts_released_articles_first_and_leaves_drafts_out(desk: Desk) -> None:
    make_article(desk.session, title="Draft", state=ArticleState.DRAFT)
    newer = make_article(desk.session, title="Newer")
    gone = make_article(desk.session, title="Deleted")
    gone.deleted_at = MOMENT
    desk.session.commit()
    reasons = {claim.public_id: "Late." for claim in claims_of(desk.session, desk.article)}
    sign_off(desk.session, actor=actor_of(desk.editor), article_id=desk.article.public_id, exceptions=reasons)

    lines = report_list(desk.session).lines

    assert [line.id for line in lines] == [desk.article.public_id, newer.public_id]
    assert (lines[0].signed_off_by, lines[0].date) == ("Ana Moreau", "2025-05")
    assert (lines[1].signed_off_by, lines[1].signed_off_at) == ("", None)


def test_archived_articles_come_last_and_are_marked(desk: Desk) -> None:
    newer = make_article(desk.session, title="Newer")
    archive_article(desk.session, actor=actor_of(desk.editor), article_id=newer.public_id)

    assert [line.is_archived for line in report_list(desk.session).lines] == [False, True]


def test_a_sign_off_on_the_command_line_says_so(desk: Desk) -> None:
    reasons = {claim.public_id: "Late." for claim in claims_of(desk.session, desk.article)}
    sign_off(desk.session, actor=COMMAND_LINE, article_id=desk.article.public_id, exceptions=reasons)

    signed = report(desk, desk.ines).sign_off

    assert signed is not None
    assert signed.by == "command line"
    assert report_list(desk.session).lines[0].signed_off_by == "command line"


def test_a_long_list_comes_in_pages(session: Session) -> None:
    for _ in range(52):
        make_article(session, ["One."])
    assert session.scalars(select(func.count()).select_from(Article)).one() == 52

    first, last = report_list(session), report_list(session, 9)

    assert (len(first.lines), first.pages) == (50, 2)
    assert (len(last.lines), last.page) == (2, 2)


def test_evidence_of_other_articles_is_not_mixed_in(desk: Desk) -> None:
    other = claims_of(desk.session, make_article(desk.session))[0]
    make_evidence(desk.session, other, desk.ines)
    make_verdict(desk.session, other, desk.ines)

    assert desk.session.scalars(select(func.count()).select_from(Evidence)).one() == 1
    assert all(row.evidence == () and row.verdicts == () for row in report(desk, COMMAND_LINE).rows)
