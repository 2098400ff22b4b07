"""What is read after a snapshot is what reading all would give, for everybody and after every act."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from factories import MOMENT, actor_of, claims_of, make_article, make_evidence, make_finding, make_user
from judging import DISPUTED, SUPPORTED, UNVERIFIED, judge
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.evidence import EvidenceDraft
from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import ClaimState, ProposalState, ReasonCode, Role, VerdictLabel
from factcheck.domain.ruling import Ruling
from factcheck.errors import NotFound
from factcheck.persistence.chain import append_event
from factcheck.persistence.models import Article, Claim, Evidence, Finding, Proposal, User
from factcheck.persistence.queries.claims import ArticlePage, Focus, article_page
from factcheck.persistence.queries.snapshots import MOST_EVENTS, article_tick, touched_since
from factcheck.persistence.staleness import make_stale, unmake_stale
from factcheck.services import adjudication, evidence, findings, proposals, reuse, verdicts

pytestmark = pytest.mark.slow

TEXTS = ["The pier opened in 1931.", "It holds 40 boats.", "The warden left in May.", "Nobody knows why."]
DRAFT = EvidenceDraft(url="https://register.example/3", title="Register")
NOT_SO = Ruling(Judgement(VerdictLabel.DISPUTED, ReasonCode.REFUTED, rationale="The register says no."))


@dataclass(frozen=True)
class Room:
    """Two reviewers and an editor over one article."""

    session: Session
    article: Article
    ann: User
    ben: User
    editor: User

    def claim(self, number: int = 1) -> Claim:
        return claims_of(self.session, self.article)[number - 1]

    def page(self, viewer: User, number: int, before: ArticlePage | None = None) -> ArticlePage:
        self.session.expire_all()
        seen = before.snapshot if before else None
        return article_page(
            self.session,
            actor_of(viewer),
            self.article.public_id,
            Focus(number=number),
            with_text=False,
            before=seen,
        )


@pytest.fixture
def room(session: Session) -> Room:
    ann, ben = make_user(session, name="Ann"), make_user(session, name="Ben")
    editor = make_user(session, name="Edith", role=Role.EDITOR)
    article = make_article(session, TEXTS, reviewers=[ann, ben])
    made = Room(session, article, ann, ben, editor)
    finding = make_finding(session, made.claim(1))
    finding.claim_ids.add(made.claim(3).id)
    for person in (ann, ben):
        judge(session, person, made.claim(2), UNVERIFIED)
    judge(session, ann, made.claim(3), UNVERIFIED)
    return made


def both_judge(room: Room) -> None:
    judge(room.session, room.ann, room.claim(), UNVERIFIED)
    judge(room.session, room.ben, room.claim(), DISPUTED)
    evidence.add_evidence(
        room.session, actor=actor_of(room.ben), claim_id=room.claim().public_id, draft=DRAFT
    )


def ann_changes_her_mind(room: Room) -> None:
    judge(room.session, room.ann, room.claim(2), SUPPORTED)


def ann_undoes(room: Room) -> None:
    verdicts.undo_verdict(room.session, actor=actor_of(room.ann), claim_id=room.claim(3).public_id, op_id="u")


def ben_asks(room: Room) -> None:
    verdicts.ask_editor(room.session, actor=actor_of(room.ben), claim_id=room.claim(3).public_id)


def ann_withdraws(room: Room) -> None:
    evidence.add_evidence(
        room.session, actor=actor_of(room.ann), claim_id=room.claim(2).public_id, draft=DRAFT
    )
    piece = room.session.scalars(select(Evidence)).one()
    evidence.withdraw_evidence(room.session, actor=actor_of(room.ann), evidence_id=piece.public_id)


def editor_takes(room: Room) -> None:
    adjudication.take_claim(room.session, actor=actor_of(room.editor), claim_id=room.claim(2).public_id)


def editor_decides(room: Room) -> None:
    editor_takes(room)
    adjudication.decide_claim(
        room.session, actor=actor_of(room.editor), claim_id=room.claim(2).public_id, ruling=NOT_SO
    )


def editor_reopens(room: Room) -> None:
    editor_decides(room)
    adjudication.reopen_claim(
        room.session, actor=actor_of(room.editor), claim_id=room.claim(2).public_id, reason="A new source."
    )


def editor_sends_back(room: Room) -> None:
    editor_takes(room)
    adjudication.send_back(
        room.session, actor=actor_of(room.editor), claim_id=room.claim(2).public_id, question="Who said so?"
    )


def it_goes_stale(room: Room) -> None:
    make_stale(room.session, room.claim(2), actor=actor_of(room.editor), at=MOMENT, why="the date was moved")
    room.session.commit()


def it_goes_stale_and_is_judged_again(room: Room) -> None:
    it_goes_stale(room)
    judge(room.session, room.ann, room.claim(2), UNVERIFIED)


def it_is_stale_for_a_while(room: Room) -> None:
    it_goes_stale(room)
    unmake_stale(room.session, room.claim(2), actor=actor_of(room.editor), at=MOMENT, why="it was moved back")
    room.session.commit()


def editor_keeps_it(room: Room) -> None:
    it_goes_stale(room)
    adjudication.keep_stale(
        room.session, actor=actor_of(room.editor), claim_id=room.claim(2).public_id, reason="No difference."
    )


def ann_proposes_words(room: Room) -> None:
    proposals.propose_wording(
        room.session, actor=actor_of(room.ann), claim_id=room.claim(2).public_id, words="It holds 50 boats."
    )


def editor_answers_a_proposal(room: Room) -> None:
    ann_proposes_words(room)
    proposal_id = room.session.scalars(select(Proposal.public_id)).one()
    proposals.answer_proposal(
        room.session, actor=actor_of(room.editor), proposal_id=proposal_id, state=ProposalState.ACCEPTED
    )


def ben_takes_over_an_earlier_decision(room: Room) -> None:
    elsewhere = claims_of(room.session, make_article(room.session, TEXTS, title="The archive"))[1]
    make_evidence(room.session, elsewhere, room.ann).published_on = "2024-05"
    elsewhere.state = ClaimState.SPLIT
    room.session.commit()
    editor = actor_of(room.editor)
    adjudication.decide_claim(room.session, actor=editor, claim_id=elsewhere.public_id, ruling=NOT_SO)
    reuse.reuse_decision(
        room.session,
        actor=actor_of(room.ben),
        claim_id=room.claim(2).public_id,
        decided_id=elsewhere.public_id,
        base_revision=1,
        op_id="reuse",
    )


def ann_sets_the_finding_aside(room: Room) -> None:
    [finding] = room.session.scalars(select(Finding))
    findings.dismiss_finding(
        room.session,
        actor=actor_of(room.ann),
        finding_id=finding.public_id,
        reason="It was a Sunday.",
        whole_group=False,
    )


def somebody_signs_in(room: Room) -> None:
    append_event(room.session, actor=actor_of(room.ben), action="sign_in", at=MOMENT)
    room.session.commit()


OF_CLAIMS = [
    both_judge,
    ann_changes_her_mind,
    ann_undoes,
    ben_asks,
    ann_withdraws,
    editor_takes,
    editor_decides,
    editor_reopens,
    editor_sends_back,
    it_goes_stale,
    it_goes_stale_and_is_judged_again,
    it_is_stale_for_a_while,
    editor_keeps_it,
    ann_proposes_words,
    editor_answers_a_proposal,
    ben_takes_over_an_earlier_decision,
    somebody_signs_in,
]


@pytest.mark.databases("one")  # what the acts touch is read over both below; here it is put together
@pytest.mark.parametrize("act", [*OF_CLAIMS, ann_sets_the_finding_aside])
def test_reading_what_changed_gives_what_reading_all_gives(room: Room, act: Callable[[Room], None]) -> None:
    viewers = [(viewer, number) for viewer in (room.ann, room.ben, room.editor) for number in (1, 2, 3, 4)]
    before = [room.page(viewer, number) for viewer, number in viewers]

    act(room)

    for (viewer, number), former in zip(viewers, before, strict=True):
        assert replace(room.page(viewer, number, former), before=None) == room.page(viewer, number)


@pytest.mark.parametrize("act", OF_CLAIMS)
def test_an_act_on_a_claim_touches_that_claim_alone(room: Room, act: Callable[[Room], None]) -> None:
    tick = article_tick(room.session, room.article.public_id)

    act(room)

    touched = touched_since(room.session, room.article.public_id, tick)
    assert touched is not None
    assert len(touched) == (act is not somebody_signs_in)
    assert article_tick(room.session, room.article.public_id) != tick


def test_what_touches_more_than_claims_is_read_anew(room: Room) -> None:
    tick = article_tick(room.session, room.article.public_id)

    ann_sets_the_finding_aside(room)

    assert touched_since(room.session, room.article.public_id, tick) is None


def test_after_very_many_acts_all_is_read_anew(room: Room) -> None:
    tick = article_tick(room.session, room.article.public_id)
    for _ in range(MOST_EVENTS + 1):
        append_event(
            room.session,
            actor=actor_of(room.ann),
            action="record_verdict",
            at=MOMENT,
            article=room.article,
            claim=room.claim(),
        )

    assert touched_since(room.session, room.article.public_id, tick) is None


def test_a_claim_that_is_not_there_has_all_read(room: Room) -> None:
    former = room.page(room.ann, 1)

    assert room.page(room.ann, 99, former) == replace(room.page(room.ann, 99), before=former.snapshot)


def test_a_touched_claim_that_was_replaced_meanwhile_has_all_read(room: Room) -> None:
    former = room.page(room.ann, 1)
    judge(room.session, room.ann, room.claim(4), UNVERIFIED)
    room.claim(4).number = None
    room.session.commit()

    page = room.page(room.ann, 1, former)

    assert [claim.number for claim in page.overview.claims] == [1, 2, 3]


def test_there_is_no_tick_of_an_unknown_article(session: Session) -> None:
    with pytest.raises(NotFound, match="no such article"):
        article_tick(session, "0" * 32)
