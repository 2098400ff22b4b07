"""Claims made of chosen words, and claims that get other words."""

import pytest
from cutting import add, drop, events_of, halve, is_whole, quotes, reword
from factories import actor_of, claims_of, make_article, make_finding, make_user
from judging import SUPPORTED, UNVERIFIED, Desk, judge, make_desk
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, BlockKind, ClaimKind, ClaimState
from factcheck.domain.permissions import Actor
from factcheck.domain.spans import Span
from factcheck.errors import Conflict, Invalid, NotAllowed, NotFound
from factcheck.persistence.cut import sources_of
from factcheck.persistence.loading import current_version
from factcheck.persistence.models import Article, Block, ClaimSpan, Finding
from factcheck.services.cutting import add_claim, change_span

pytestmark = pytest.mark.databases("one")


@pytest.fixture
def desk(session: Session) -> Desk:
    return make_desk(session)


def with_more_blocks(session: Session, article: Article) -> Article:
    """Return the article with a second paragraph, and a line of page furniture after it."""
    version = current_version(session, article)
    end = len(version.text) - len("It rained. Leave a comment")
    rows = [(end, end + 10, BlockKind.BODY), (end + 11, len(version.text), BlockKind.FURNITURE)]
    version.blocks[0].end = end - 1
    for position, (start, stop, kind) in enumerate(rows, 2):
        session.add(
            Block(version=version, position=position, start=start, end=stop, kind=kind, found_kind=kind)
        )
    session.commit()
    session.expire_all()
    return article


def add_at(session: Session, desk: Desk, spans: list[Span]) -> None:
    """Add a claim at these places of the text, whatever stands there."""
    article_id = desk.article.public_id
    add_claim(session, actor=actor_of(desk.ann), article_id=article_id, version=1, spans=spans)


class TestAdd:
    def test_a_new_claim_is_a_fact_made_by_hand_in_its_place_of_the_text(
        self, session: Session, desk: Desk
    ) -> None:
        claim = add(session, actor_of(desk.ann), desk.article, "nine cranes")

        assert (claim.kind, claim.is_checkable, claim.is_cut_by_hand) == (ClaimKind.FACT, True, True)
        assert (claim.state, claim.revision, claim.number) == (ClaimState.OPEN, 1, 3)
        assert quotes(session, desk.article)[1:3] == [(2, "It has nine cranes."), (3, "nine cranes")]
        assert is_whole(session)

    def test_pieces_that_lie_apart_are_one_claim(self, session: Session, desk: Desk) -> None:
        add(session, actor_of(desk.ann), desk.article, "It has", "The mayor paid")

        assert quotes(session, desk.article)[2] == (3, "It has … The mayor paid")

    @pytest.mark.parametrize(
        ("chosen", "made"),
        [
            (["arbour open"], "harbour opened"),
            ([" harbour opened in "], "harbour opened in"),
            (["has nine cranes. "], "has nine cranes"),
            (["harbour", " opened"], "harbour opened"),
        ],
    )
    def test_the_choice_becomes_whole_words_with_clean_edges(
        self, session: Session, desk: Desk, chosen: list[str], made: str
    ) -> None:
        claim = add(session, actor_of(desk.ann), desk.article, *chosen)

        assert made in [words for _, words in quotes(session, desk.article)]
        assert claim.number is not None

    def test_it_is_told_with_its_words(self, session: Session, desk: Desk) -> None:
        claim = add(session, actor_of(desk.ann), desk.article, "nine cranes")

        (event,) = events_of(session, claim)

        assert (event["action"], event["before"]) == ("add_claim", {"words": "", "claims": []})
        assert event["after"] == {
            "words": "nine cranes",
            "claims": [
                {
                    "claim": claim.public_id,
                    "spans": [[35, 46]],
                    "sources": [],
                    "kind": "fact",
                    "checkable": True,
                }
            ],
        }

    def test_a_finding_goes_to_the_new_claim_if_it_is_shorter(self, session: Session, desk: Desk) -> None:
        finding = make_finding(session, desk.claim)
        finding.spans = [[4, 11]]
        session.commit()

        claim = add(session, actor_of(desk.ann), desk.article, "The harbour")

        assert session.get_one(Finding, finding.id).claim_ids == {claim.id}

    def test_words_that_are_a_claim_already_are_refused_with_its_number(
        self, session: Session, desk: Desk
    ) -> None:
        add(session, actor_of(desk.ann), desk.article, "nine cranes")

        with pytest.raises(Invalid, match=r"^Claim 3 has exactly these words already\.$") as refused:
            add(session, actor_of(desk.ben), desk.article, "nine cranes. ")

        assert refused.value.field == "spans"

    def test_words_of_a_dropped_claim_are_refused_too(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        claim = add(session, editor, desk.article, "nine cranes")
        drop(session, editor, claim)

        with pytest.raises(Invalid, match="exactly these words"):
            add(session, editor, desk.article, "nine cranes")

    @pytest.mark.parametrize("chosen", [[Span(27, 28)], [Span(26, 27)], []])
    def test_a_choice_without_a_word_is_refused(
        self, session: Session, desk: Desk, chosen: list[Span]
    ) -> None:
        with pytest.raises(Invalid, match="at least one word"):
            add_at(session, desk, chosen)

    def test_a_choice_stays_inside_one_block_that_holds_claims(self, session: Session, editor: Actor) -> None:
        article = with_more_blocks(
            session, make_article(session, ["One boat sank.", "It rained.", "Leave a comment"])
        )

        for words, sentence in (
            (["sank. It rained"], "inside one paragraph"),
            (["One boat", "It rained"], "inside one paragraph"),
            (["Leave a comment"], "page furniture"),
        ):
            with pytest.raises(Invalid, match=sentence):
                add(session, editor, article, *words)

    @pytest.mark.parametrize("chosen", [[Span(0, 500)], [Span(500, 600)]])
    def test_places_outside_the_text_are_refused(
        self, session: Session, desk: Desk, chosen: list[Span]
    ) -> None:
        with pytest.raises(Invalid):
            add_at(session, desk, chosen)

    def test_another_version_of_the_text_is_a_conflict(self, session: Session, desk: Desk) -> None:
        with pytest.raises(Conflict, match="newer version"):
            add(session, actor_of(desk.ann), desk.article, "nine cranes", version=2)

    def test_an_unknown_article_is_not_found(self, session: Session, editor: Actor) -> None:
        with pytest.raises(NotFound):
            add_claim(session, actor=editor, article_id="0" * 32, version=1, spans=[Span(0, 1)])

    def test_whoever_is_not_asked_makes_no_claim(self, session: Session, desk: Desk) -> None:
        with pytest.raises(NotAllowed, match="not among the reviewers"):
            add(session, actor_of(make_user(session)), desk.article, "nine cranes")

    def test_before_the_review_only_editors_make_claims(self, session: Session, editor: Actor) -> None:
        article = make_article(session, state=ArticleState.DRAFT)

        with pytest.raises(NotAllowed, match="Before the review"):
            add(session, actor_of(make_user(session)), article, "nine cranes")
        assert add(session, editor, article, "nine cranes").number == 3

    def test_nobody_makes_claims_in_a_signed_off_article(self, session: Session, editor: Actor) -> None:
        article = make_article(session, state=ArticleState.SIGNED_OFF)

        with pytest.raises(NotAllowed, match="signed off"):
            add(session, editor, article, "nine cranes")


class TestChange:
    def test_the_claim_keeps_its_id_and_its_former_wording(self, session: Session, desk: Desk) -> None:
        claim = reword(session, actor_of(desk.ann), desk.claim, "harbour opened")

        assert (claim.id, claim.revision, claim.is_cut_by_hand) == (desk.claim.id, 2, True)
        assert quotes(session, desk.article)[0] == (1, "harbour opened")
        rows = session.query(ClaimSpan).filter_by(claim_id=claim.id).order_by(ClaimSpan.revision)
        assert [(row.revision, row.quote) for row in rows] == [
            (1, "The harbour opened in 1931."),
            (2, "harbour opened"),
        ]
        assert is_whole(session)

    def test_kind_checkable_and_sources_stay(self, session: Session, desk: Desk) -> None:
        desk.claim.kind, desk.claim.is_checkable = ClaimKind.ATTRIBUTED, False
        source = ClaimSpan(
            version_id=desk.claim.version_id,
            revision=1,
            is_source=True,
            position=1,
            start=48,
            end=57,
            quote="The mayor",
            before="",
            after="",
        )
        desk.claim.all_spans.append(source)
        session.commit()

        claim = reword(session, actor_of(desk.ann), desk.claim, "harbour opened")

        assert (claim.kind, claim.is_checkable) == (ClaimKind.ATTRIBUTED, False)
        assert sources_of(claim) == (Span(48, 57),)
        assert is_whole(session)

    def test_it_is_told_with_both_wordings_and_no_state(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        judge(session, desk.ann, desk.claim, UNVERIFIED)

        reword(session, editor, desk.claim, "harbour opened")

        event = next(one for one in events_of(session, desk.claim) if one["action"] == "change_span")
        assert event["before"] == {
            "words": "The harbour opened in 1931.",
            "spans": [[0, 27]],
            "revision": 1,
            "by_hand": False,
        }
        assert event["after"] == {
            "words": "harbour opened",
            "spans": [[4, 18]],
            "revision": 2,
            "by_hand": True,
        }

    def test_verdicts_make_it_stale(self, session: Session, desk: Desk, editor: Actor) -> None:
        for person in (desk.ann, desk.ben):
            judge(session, person, desk.claim, UNVERIFIED)

        reword(session, editor, desk.claim, "harbour opened")

        assert (desk.claim.state, desk.claim.former_state) == (ClaimState.STALE, ClaimState.AGREED)
        assert events_of(session, desk.claim)[-1]["after"] == {"state": "stale", "why": "its words changed"}
        assert is_whole(session)

    def test_ones_own_verdict_makes_it_stale_too(self, session: Session, desk: Desk) -> None:
        judge(session, desk.ann, desk.claim, UNVERIFIED)

        reword(session, actor_of(desk.ann), desk.claim, "harbour opened")

        assert desk.claim.state is ClaimState.STALE

    def test_a_stale_claim_gets_other_words_and_stays_stale(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        judge(session, desk.ann, desk.claim, UNVERIFIED)
        reword(session, editor, desk.claim, "harbour opened")

        reword(session, editor, desk.claim, "The harbour opened")

        assert (desk.claim.state, desk.claim.revision) == (ClaimState.STALE, 3)
        assert is_whole(session)

    def test_a_draft_makes_nothing_stale(self, session: Session, desk: Desk, editor: Actor) -> None:
        judge(session, desk.ann, desk.claim, SUPPORTED)

        reword(session, editor, desk.claim, "harbour opened")

        assert desk.claim.state is ClaimState.OPEN

    def test_a_verdict_on_the_former_words_is_a_conflict_then(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        reword(session, editor, desk.claim, "harbour opened")

        with pytest.raises(Conflict):
            judge(session, desk.ann, desk.claim, UNVERIFIED, base=1)

    def test_the_claims_are_numbered_anew(self, session: Session, desk: Desk, editor: Actor) -> None:
        first, second, _ = claims_of(session, desk.article)
        reword(session, editor, second, "cranes")

        add(session, editor, desk.article, "nine")

        assert quotes(session, desk.article)[1:3] == [(2, "nine"), (3, "cranes")]
        assert first.number == 1

    def test_a_finding_leaves_a_claim_that_no_longer_holds_it(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        finding = make_finding(session, desk.claim)
        finding.spans = [[22, 26]]
        session.commit()

        reword(session, editor, desk.claim, "The harbour")

        assert not session.get_one(Finding, finding.id).claim_ids

    def test_the_same_words_change_nothing(self, session: Session, desk: Desk) -> None:
        reword(session, actor_of(desk.ann), desk.claim, "harbour opened")
        told = len(events_of(session, desk.claim))

        for base in (2, 1):
            reword(session, actor_of(desk.ann), desk.claim, "harbour opened", base=base)

        assert desk.claim.revision == 2
        assert len(events_of(session, desk.claim)) == told

    def test_an_outdated_revision_is_a_conflict(self, session: Session, desk: Desk) -> None:
        with pytest.raises(Conflict, match="changed the words"):
            reword(session, actor_of(desk.ann), desk.claim, "harbour", base=2)

    def test_words_of_another_claim_are_refused(self, session: Session, desk: Desk) -> None:
        add(session, actor_of(desk.ann), desk.article, "harbour opened")

        with pytest.raises(Invalid, match="Claim 2 has exactly these words"):
            reword(session, actor_of(desk.ann), desk.claim, "harbour opened")

    def test_a_claim_stays_in_its_block(self, session: Session, editor: Actor) -> None:
        article = with_more_blocks(
            session, make_article(session, ["One boat sank.", "It rained.", "Leave a comment"])
        )

        with pytest.raises(Invalid, match="make a new claim"):
            reword(session, editor, claims_of(session, article)[0], "It rained")

    def test_a_dropped_claim_is_restored_before_it_gets_other_words(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        drop(session, editor, desk.claim)

        with pytest.raises(NotAllowed, match="is dropped takes no other words"):
            reword(session, editor, desk.claim, "harbour")

    def test_a_replaced_claim_is_a_conflict(self, session: Session, desk: Desk, editor: Actor) -> None:
        halve(session, editor, desk.claim)

        with pytest.raises(Conflict):
            reword(session, editor, desk.claim, "harbour")

    def test_what_another_judged_a_reviewer_does_not_change(self, session: Session, desk: Desk) -> None:
        judge(session, desk.ben, desk.claim, UNVERIFIED)

        with pytest.raises(NotAllowed, match=r"^Only an editor can change this claim now\.$"):
            reword(session, actor_of(desk.ann), desk.claim, "harbour")

    def test_a_decided_claim_becomes_stale_by_an_editor(
        self, session: Session, desk: Desk, editor: Actor
    ) -> None:
        desk.claim.state = ClaimState.FINAL
        session.commit()

        with pytest.raises(NotAllowed, match="decided"):
            reword(session, actor_of(desk.ann), desk.claim, "harbour")
        reword(session, editor, desk.claim, "harbour")

        assert (desk.claim.state, desk.claim.former_state) == (ClaimState.STALE, ClaimState.FINAL)

    def test_an_unknown_claim_is_not_found(self, session: Session, editor: Actor) -> None:
        with pytest.raises(NotFound):
            change_span(session, actor=editor, claim_id="0" * 32, base_revision=1, spans=[Span(0, 1)])


def test_the_choice_of_a_word_that_stands_twice_is_the_place_that_was_sent(
    session: Session, editor: Actor
) -> None:
    article = make_article(session, ["A boat met a boat"])

    claim = add_claim(session, actor=editor, article_id=article.public_id, version=1, spans=[Span(13, 17)])

    assert [(span.start, span.end) for span in claim.spans] == [(13, 17)]
