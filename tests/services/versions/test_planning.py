"""What a new version will do to claims and blocks, before anything is stored."""

import pytest
from cutting import drop
from factories import claims_of
from sqlalchemy.orm import Session
from versioning import NEWS, claim_with, quotes, reviewed, store

from factcheck.checking import ReferenceFacts
from factcheck.domain.anchoring import Outcome, Placement
from factcheck.domain.labels import BlockKind, ClaimKind, ClaimState, DropCause
from factcheck.domain.permissions import Actor
from factcheck.domain.spans import Span
from factcheck.errors import Conflict
from factcheck.importers import ArticleDraft
from factcheck.persistence.loading import current_version
from factcheck.persistence.models import User
from factcheck.services.articles import import_article
from factcheck.services.blocks import set_block_kind
from factcheck.services.cutting import join_claims
from factcheck.services.verification import find_faults
from factcheck.services.versions import plan_version
from factcheck.services.versions.blocks import BROKEN, Homes
from factcheck.services.versions.new_claims import settled_on_pieces
from factcheck.splitting import ClaimDraft

pytestmark = pytest.mark.databases("one")

CRANES = "Nine cranes stand in the harbour"


def test_a_plan_counts_what_becomes_of_the_claims(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    article = reviewed(session, editor, facts, [editor_id(session, editor)])
    text = NEWS.replace("nine million", "ten million").replace(CRANES + ". ", "")

    plan = plan_version(
        session,
        actor=editor,
        article_id=article.public_id,
        draft=ArticleDraft(title="", text=text),
        facts=facts,
    )

    assert (plan.number, plan.count(Outcome.CHANGED), plan.count(Outcome.VANISHED)) == (2, 1, 1)
    assert plan.count(Outcome.KEPT) == len(plan.places) - 2
    assert plan.cuts == ()


def editor_id(session: Session, editor: Actor) -> str:
    return session.get_one(User, editor.user_id).public_id


class TestDraft:
    """An article that nobody judges yet, with a line of furniture."""

    @pytest.fixture
    def text(self) -> str:
        return NEWS + "\nLeave a comment\n"

    def test_what_people_said_of_a_block_stays_with_it(
        self, session: Session, editor: Actor, facts: ReferenceFacts, text: str
    ) -> None:
        article = import_article(session, actor=editor, draft=ArticleDraft("", text), facts=facts)
        blocks = current_version(session, article).blocks
        for block, kind in ((blocks[1], BlockKind.FURNITURE), (blocks[-1], BlockKind.BODY)):
            set_block_kind(session, actor=editor, block_id=block.public_id, kind=kind, facts=facts)

        version = store(session, editor, facts, article, "On top of all.\n\n" + text)

        kinds = {version.text[block.start : block.end]: block.kind for block in version.blocks}
        assert kinds["Leave a comment"] is BlockKind.BODY
        assert (
            kinds["The mayor opened the new bridge on Monday. It cost nine million euros."]
            is BlockKind.FURNITURE
        )
        assert "Leave a comment" in quotes(session, article)
        assert not any(quote.startswith("It cost") for quote in quotes(session, article))
        with pytest.raises(Conflict, match="newer version"):
            set_block_kind(
                session, actor=editor, block_id=blocks[1].public_id, kind=BlockKind.BODY, facts=facts
            )

    def test_a_paragraph_that_holds_a_claim_is_no_furniture(
        self, session: Session, editor: Actor, facts: ReferenceFacts
    ) -> None:
        text = "Harbour town marks its bridge\n\nThe mayor opened it. Leave a comment\n"
        article = import_article(session, actor=editor, draft=ArticleDraft("", text), facts=facts)

        version = store(session, editor, facts, article, text.replace(" Leave", "\n\nLeave"))

        assert version.blocks[-1].kind is BlockKind.BODY
        assert version.blocks[-1].found_kind is BlockKind.FURNITURE
        assert "Leave a comment" in quotes(session, article)

    def test_claims_joined_by_hand_stay_joined(
        self, session: Session, editor: Actor, facts: ReferenceFacts, text: str
    ) -> None:
        article = import_article(session, actor=editor, draft=ArticleDraft("", text), facts=facts)
        joined = join_claims(
            session,
            actor=editor,
            claim_ids=[
                claim_with(session, article, words).public_id for words in ("The mayor opened", "It cost")
            ],
        )

        store(session, editor, facts, article, text.replace("euros.", "euros. A ferry sank."))

        session.refresh(joined)
        assert joined.version_id == current_version(session, article).id
        assert sum("It cost" in quote for quote in quotes(session, article)) == 1

    def test_a_dropped_claim_stays_dropped_unless_its_words_change(
        self, session: Session, editor: Actor, facts: ReferenceFacts, text: str
    ) -> None:
        article = import_article(session, actor=editor, draft=ArticleDraft("", text), facts=facts)
        claim = drop(session, editor, claim_with(session, article, CRANES))

        store(session, editor, facts, article, "On top of all.\n\n" + text)
        session.refresh(claim)
        assert (claim.state, claim.drop_cause) == (ClaimState.DROPPED, DropCause.NOT_CHECKABLE)

        store(session, editor, facts, article, text.replace("Nine cranes", "Eleven cranes"))
        session.refresh(claim)
        new = claim_with(session, article, "Eleven cranes")
        assert (claim.drop_cause, new.state) == (DropCause.REPLACED, ClaimState.OPEN)
        assert list(find_faults(session)) == []

    def test_a_paragraph_that_comes_twice_now_has_claims_in_both_places(
        self, session: Session, editor: Actor, facts: ReferenceFacts, text: str
    ) -> None:
        article = import_article(session, actor=editor, draft=ArticleDraft("", text), facts=facts)

        store(
            session,
            editor,
            facts,
            article,
            text.replace("\nLeave", "\nNine cranes stand in the harbour.\n\nLeave"),
        )

        assert quotes(session, article).count(CRANES) == 2

    def test_a_new_title_in_a_changed_sentence_is_a_claim(
        self, session: Session, editor: Actor, facts: ReferenceFacts
    ) -> None:
        text = "Talks go on\n\nIn the capital on Monday, Joe Biden met the mayor of the harbour town.\n"
        article = import_article(session, actor=editor, draft=ArticleDraft("", text), facts=facts)

        store(session, editor, facts, article, text.replace("Joe Biden", "former President Joe Biden"))

        kinds = {claim.kind for claim in claims_of(session, article) if claim.number}
        assert ClaimKind.EMBEDDED in kinds
        assert list(find_faults(session)) == []


@pytest.mark.parametrize(
    ("spans", "outcome", "kept"),
    [
        ([(0, 5)], Outcome.KEPT, [(0, 5)]),
        ([(0, 5), (6, 9)], Outcome.KEPT, [(0, 5), (6, 9)]),
        ([(5, 18)], Outcome.CHANGED, [(12, 18)]),
        ([(0, 9), (12, 14)], Outcome.CHANGED, [(0, 9)]),
    ],
)
def test_a_claim_never_reaches_beyond_its_paragraph(
    spans: list[tuple[int, int]], outcome: Outcome, kept: list[tuple[int, int]]
) -> None:
    homes = Homes([Span(0, 10), Span(12, 30)])

    place = homes.within(Placement(Outcome.KEPT, tuple(Span(*span) for span in spans)))

    assert (place.outcome, place.spans) == (outcome, tuple(Span(*span) for span in kept))
    assert place.why == ("" if outcome is Outcome.KEPT else BROKEN)


class TestPieces:
    """A changed claim takes the words of the piece that the new split makes of it."""

    homes = Homes([Span(0, 40)])

    def settled(
        self, place: Placement, *drafts: ClaimDraft, by_hand: frozenset[int] = frozenset()
    ) -> Placement:
        kept = Placement(Outcome.KEPT, (Span(20, 30),))
        return settled_on_pieces({1: place, 2: kept}, drafts, by_hand, self.homes)[1]

    def draft(self, start: int, end: int) -> ClaimDraft:
        return ClaimDraft((Span(start, end),), (Span(35, 38),), 0, ClaimKind.FACT, True)

    def test_nearly_the_same_words_are_taken_with_their_source(self) -> None:
        place = self.settled(
            Placement(Outcome.CHANGED, (Span(0, 10),)), self.draft(0, 12), self.draft(13, 19)
        )

        assert (place.spans, place.sources) == ((Span(0, 12),), (Span(35, 38),))

    def test_other_words_and_words_of_another_claim_are_not(self) -> None:
        changed = Placement(Outcome.CHANGED, (Span(19, 30),))

        assert self.settled(changed, self.draft(20, 30), self.draft(0, 12)) == changed

    def test_words_chosen_by_hand_stay(self) -> None:
        changed = Placement(Outcome.CHANGED, (Span(0, 10),))

        assert self.settled(changed, self.draft(0, 12), by_hand=frozenset({1})) == changed
