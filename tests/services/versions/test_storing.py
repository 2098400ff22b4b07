"""A new version of a text: which verdicts stay, which claims are stale, gone or new."""

import pytest
from cutting import drop
from factories import actor_of, make_user
from importing import events_of
from judging import SUPPORTED, UNVERIFIED, cite, judge
from sqlalchemy import select
from sqlalchemy.orm import Session
from versioning import NEWS, claim_with, quotes, reviewed, store

from factcheck.checking import ReferenceFacts
from factcheck.domain.anchoring import Outcome
from factcheck.domain.labels import ArticleState, ClaimState, DropCause
from factcheck.domain.permissions import Actor
from factcheck.errors import Conflict, Invalid, NotAllowed
from factcheck.importers import ArticleDraft
from factcheck.persistence.loading import current_version
from factcheck.persistence.models import Article, Claim, Transfer, User, Verdict
from factcheck.services.adjudication import keep_stale
from factcheck.services.cutting import undo_cut
from factcheck.services.verification import find_faults
from factcheck.services.versions import plan_version, store_version

COST = "It cost nine million euros"
CRANES = "Nine cranes stand in the harbour"


@pytest.fixture
def ann(session: Session) -> User:
    return make_user(session, name="Ann")


@pytest.fixture
def article(session: Session, editor: Actor, facts: ReferenceFacts, ann: User) -> Article:
    return reviewed(session, editor, facts, [ann.public_id])


def outcome_of(session: Session, claim: Claim) -> Outcome:
    query = select(Transfer.outcome).where(Transfer.claim_id == claim.id)
    return session.scalars(query.order_by(Transfer.version_id.desc())).all()[0]


def test_a_new_version_is_still_by_its_author_and_of_its_address(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article
) -> None:
    first = current_version(session, article)
    first.byline, first.address, first.is_date_unknown = "Vera Quay", "https://paper.example/1", True
    session.commit()

    version = store(session, editor, facts, article, NEWS + " It is new.")

    assert (version.byline, version.address) == ("Vera Quay", "https://paper.example/1")
    assert version.is_date_unknown


def test_a_paragraph_on_top_leaves_all_verdicts_on_their_words(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
) -> None:
    claim = claim_with(session, article, COST)
    judge(session, ann, claim, UNVERIFIED)
    before = quotes(session, article)

    version = store(session, editor, facts, article, "The town has a new landmark.\n\n" + NEWS)

    claim = claim_with(session, article, COST)
    assert (version.number, claim.state, claim.revision) == (2, ClaimState.AGREED, 1)
    assert [span.quote for span in claim.spans] == [COST]
    assert claim.version_id == version.id
    assert quotes(session, article) == ["The town has a new landmark", *before]
    assert list(find_faults(session)) == []


def test_changed_words_make_the_claim_stale_with_a_wording_of_its_own(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
) -> None:
    claim = claim_with(session, article, COST)
    verdict = judge(session, ann, claim, UNVERIFIED)

    store(session, editor, facts, article, NEWS.replace("nine million", "ten million"))

    session.refresh(claim)
    assert (claim.state, claim.former_state, claim.revision) == (ClaimState.STALE, ClaimState.AGREED, 2)
    assert [(row.revision, row.quote) for row in claim.all_spans] == [
        (1, COST),
        (2, "It cost ten million euros"),
    ]
    assert session.get_one(Verdict, verdict.id).claim_revision == 1
    [told] = events_of(session, "change_words")
    assert (told["before"]["words"], told["after"]["words"]) == (COST, "It cost ten million euros")  # type: ignore[index]
    assert list(find_faults(session)) == []


def test_a_changed_claim_that_nobody_judged_is_open_with_its_new_words(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article
) -> None:
    claim = claim_with(session, article, COST)

    store(session, editor, facts, article, NEWS.replace("nine million", "ten million"))

    session.refresh(claim)
    assert (claim.state, outcome_of(session, claim)) == (ClaimState.OPEN, Outcome.CHANGED)


def test_a_claim_whose_words_are_gone_is_listed_and_stands_nowhere(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
) -> None:
    claim = claim_with(session, article, CRANES)
    judge(session, ann, claim, UNVERIFIED)

    store(session, editor, facts, article, NEWS.replace(CRANES + ". ", ""))

    session.refresh(claim)
    assert (claim.number, claim.drop_cause, claim.drop_reason) == (
        None,
        DropCause.REPLACED,
        "not in version 2",
    )
    assert outcome_of(session, claim) is Outcome.VANISHED
    assert CRANES not in quotes(session, article)
    assert events_of(session, "lose_words")[0]["before"]["words"] == CRANES  # type: ignore[index]
    assert list(find_faults(session)) == []


def test_new_sentences_are_claims_that_wait_for_verdicts(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article
) -> None:
    store(session, editor, facts, article, NEWS.replace("euros.", "euros. A ferry sank in March."))

    claim = claim_with(session, article, "A ferry sank")
    assert (claim.state, outcome_of(session, claim)) == (ClaimState.OPEN, Outcome.NEW)


def test_the_change_does_not_matter_carries_the_verdict_and_later_versions_keep_it(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
) -> None:
    claim = claim_with(session, article, COST)
    judge(session, ann, claim, UNVERIFIED)
    changed = NEWS.replace("nine million", "9 million")
    store(session, editor, facts, article, changed)

    keep_stale(session, actor=actor_of(ann), claim_id=claim.public_id, reason="Only written as a figure.")
    store(session, editor, facts, article, "On top.\n\n" + changed)

    session.refresh(claim)
    assert (claim.state, claim.revision) == (ClaimState.AGREED, 2)
    assert [span.quote for span in claim.spans] == ["It cost 9 million euros"]
    assert list(find_faults(session)) == []


def test_a_verdict_says_on_which_version_it_was_given(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
) -> None:
    first, second = claim_with(session, article, COST), claim_with(session, article, CRANES)
    judge(session, ann, first, UNVERIFIED)
    store(session, editor, facts, article, "On top of it all.\n\n" + NEWS)

    cite(session, ann, second)
    judge(session, ann, second, SUPPORTED)

    given = session.scalars(select(Verdict).order_by(Verdict.id)).all()
    assert [row.version for row in given] == [1, 2]
    assert [told["after"].get("version") for told in events_of(session, "record_verdict")] == [None, 2]  # type: ignore[attr-defined]
    assert list(find_faults(session)) == []


def test_the_event_names_both_texts_and_what_became_of_the_claims(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article
) -> None:
    former = current_version(session, article).sha256
    text = NEWS.replace("nine million", "ten million").replace(CRANES + ". ", "")

    version = store(session, editor, facts, article, text, note=" The town hall corrected it. ")

    [told] = events_of(session, "store_version")
    before, after = told["before"], told["after"]
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    assert (before["version"], before["sha256"]) == (1, former)
    assert (after["version"], after["sha256"]) == (2, version.sha256)
    assert after["note"] == "The town hall corrected it."
    assert (after["claims"]["changed"], after["claims"]["vanished"]) == (1, 1)


def test_a_signed_off_article_is_in_review_again(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article
) -> None:
    article.state = ArticleState.SIGNED_OFF
    session.commit()

    store(session, editor, facts, article, NEWS + "\nMore.\n")

    assert (article.state, article.signed_off_at) == (ArticleState.IN_REVIEW, None)


def test_a_title_from_the_text_follows_it_and_one_that_was_given_stays(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article
) -> None:
    store(session, editor, facts, article, NEWS.replace("marks", "celebrates"))
    assert article.title == "Harbour town celebrates its bridge"

    article.title = "A title of our own"
    session.commit()
    store(session, editor, facts, article, NEWS.replace("marks", "opens"))

    assert article.title == "A title of our own"


def test_what_was_cut_by_hand_before_a_version_is_not_undone_after_it(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article
) -> None:
    drop(session, editor, claim_with(session, article, COST))
    store(session, editor, facts, article, "On top of it all.\n\n" + NEWS)

    with pytest.raises(Conflict, match="cannot be undone any more"):
        undo_cut(session, actor=editor, article_id=article.public_id, op_id="1")
    assert claim_with(session, article, COST).state is ClaimState.DROPPED


def test_only_editors_bring_a_version(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
) -> None:
    with pytest.raises(NotAllowed):
        store(session, actor_of(ann), facts, article, NEWS + "More.")

    draft = ArticleDraft(title="", text=NEWS + "More.")
    plan = plan_version(session, actor=editor, article_id=article.public_id, draft=draft, facts=facts)
    with pytest.raises(NotAllowed):
        store_version(session, actor=actor_of(ann), plan=plan, note="", facts=facts)
    with pytest.raises(Invalid):
        store_version(session, actor=editor, plan=plan, note="x" * 1_001, facts=facts)


def test_the_same_text_is_no_version(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article
) -> None:
    with pytest.raises(Invalid, match="version 1, word for word"):
        store(session, editor, facts, article, NEWS.replace("\n", "\r\n"))


def test_a_plan_is_refused_once_something_else_happened(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article
) -> None:
    draft = ArticleDraft(title="", text=NEWS + "More.")
    plan = plan_version(session, actor=editor, article_id=article.public_id, draft=draft, facts=facts)
    drop(session, editor, claim_with(session, article, COST))

    with pytest.raises(Conflict, match="claims of this article changed"):
        store_version(session, actor=editor, plan=plan, note="", facts=facts)

    store(session, editor, facts, article, NEWS + "Other words.")
    with pytest.raises(Conflict, match="stored version 2"):
        store_version(session, actor=editor, plan=plan, note="", facts=facts)
