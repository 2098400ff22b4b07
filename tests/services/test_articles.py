"""Importing an article, setting its date, starting its review, deleting a draft."""

import hashlib
from datetime import date

import pytest
from factories import actor_of, claims_of, make_user
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from importing import TEXT, bring, events_of, in_review
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import (
    ArticleState,
    BlockKind,
    ClaimState,
    DateOrigin,
    DropCause,
    FindingLevel,
)
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import Conflict, Invalid, NotAllowed, NotFound
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.models import Article, Assignment, Finding
from factcheck.services.articles import delete_draft, set_reference_date, start_review
from factcheck.services.verification import find_faults


def test_an_import_stores_text_fingerprint_blocks_and_claims(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    article = bring(session, editor, facts, TEXT.replace("\n", "\r\n"), encoding="UTF-8")

    version = current_version(session, article)
    assert (article.state, article.title) == (ArticleState.DRAFT, "Harbour town marks its bridge")
    assert (version.text, version.encoding) == (TEXT, "UTF-8")
    assert version.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert [block.kind for block in version.blocks] == [
        BlockKind.HEADLINE,
        BlockKind.BODY,
        BlockKind.FURNITURE,
    ]
    claims = claims_of(session, article)
    assert [claim.number for claim in claims] == list(range(1, len(claims) + 1))
    assert all(span.quote == TEXT[span.start : span.end] for claim in claims for span in claim.spans)
    assert not any(version.blocks[2].id == claim.block_id for claim in claims)


def test_what_is_not_checkable_starts_as_dropped_with_its_kind_as_the_reason(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    article = bring(session, editor, facts)

    dropped = [claim for claim in claims_of(session, article) if claim.state is ClaimState.DROPPED]

    assert [claim.spans[0].quote for claim in dropped] == ["It was a wonderful, truly great day"]
    assert (dropped[0].drop_cause, dropped[0].drop_reason) == (DropCause.NOT_CHECKABLE, dropped[0].kind.value)
    assert not dropped[0].is_dropped_by_editor


def test_a_finding_belongs_to_the_claim_that_holds_it(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    article = bring(session, editor, facts, published=PartialDate(2025, 5), published_from=DateOrigin.GIVEN)

    finding = session.scalars(select(Finding)).one()

    holder = next(claim for claim in claims_of(session, article) if claim.id in finding.claim_ids)
    assert (finding.kind, finding.level) == ("office_title", FindingLevel.FLAG)
    assert "former U.S. President Donald Trump" in holder.spans[0].quote


def test_a_finding_that_meets_no_judged_claim_stays_outside(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    text = "A day in May 2025.\n\nWho saw former U.S. President Donald Trump there?"

    bring(session, editor, facts, text)

    assert not session.scalars(select(Finding)).one().claim_ids


@pytest.mark.parametrize(
    ("values", "stored"),
    [
        ({"published": PartialDate(2025, 5, 13)}, ("2025-05-13", DateOrigin.GIVEN)),
        ({}, ("2025-05", DateOrigin.LEAD)),
        ({"published_from": DateOrigin.NONE}, (None, DateOrigin.NONE)),
    ],
)
def test_the_reference_date_is_given_or_found_or_left_out_but_never_today(
    session: Session,
    editor: Actor,
    facts: ReferenceFacts,
    values: dict[str, object],
    stored: tuple[str | None, DateOrigin],
) -> None:
    article = bring(session, editor, facts, **values)

    version = current_version(session, article)
    assert (version.reference_date, version.reference_from) == stored


def test_a_text_without_any_date_has_none(session: Session, editor: Actor, facts: ReferenceFacts) -> None:
    article = bring(session, editor, facts, "Nine cranes stand there.")

    assert current_version(session, article).reference_date is None


def test_a_long_first_line_is_shortened_for_the_title(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    article = bring(session, editor, facts, "word " * 200)

    assert len(article.title) <= 300
    assert article.title.endswith("word…")


def test_an_import_is_told_in_one_event(session: Session, editor: Actor, facts: ReferenceFacts) -> None:
    article = bring(session, editor, facts)

    (event,) = events_of(session, "import_article")
    assert (event["article"], event["actor"]) == (article.public_id, "Edda")
    assert event["after"]["title"] == article.title  # type: ignore[index]


def test_reviewers_do_not_import(session: Session, facts: ReferenceFacts) -> None:
    with pytest.raises(NotAllowed):
        bring(session, actor_of(make_user(session)), facts)


def test_an_empty_text_stores_nothing(session: Session, editor: Actor, facts: ReferenceFacts) -> None:
    with pytest.raises(Invalid):
        bring(session, editor, facts, " \n ")

    assert session.scalars(select(Article)).all() == []


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(
    st.text(
        st.one_of(
            st.sampled_from("aé e\u0301.?!\n\r “”\u2028\u202e😀"), st.characters(exclude_categories=["Cs"])
        ),
        min_size=1,
        max_size=300,
    )
)
def test_every_claim_equals_its_slices_of_the_stored_text(
    session: Session, facts: ReferenceFacts, text: str
) -> None:
    try:
        article = bring(session, COMMAND_LINE, facts, text)
    except Invalid:
        return
    stored = current_version(session, article).text

    for claim in claims_of(session, article):
        for span in claim.all_spans:
            assert stored[span.start : span.end] == span.quote
            assert stored[max(0, span.start - 32) : span.start] == span.before
            assert stored[span.end : span.end + 32] == span.after
    session.expire_all()
    assert next(find_faults(session), None) is None


class TestStart:
    def test_it_names_reviewers_number_and_day(
        self, session: Session, editor: Actor, facts: ReferenceFacts
    ) -> None:
        article, ann = bring(session, editor, facts), make_user(session, name="Ann")

        start_review(
            session,
            actor=editor,
            article_id=article.public_id,
            reviewer_ids=[ann.public_id],
            required=1,
            due_on=date(2026, 3, 9),
        )

        assert (article.state, article.required_verdicts) == (ArticleState.IN_REVIEW, 1)
        assert article.due_on == date(2026, 3, 9)
        assert list(session.scalars(select(Assignment.user_id))) == [ann.id]
        (event,) = events_of(session, "start_review")
        assert event["after"]["reviewers"] == [ann.public_id]  # type: ignore[index]

    @pytest.mark.parametrize("required", [0, 2, 21])
    def test_the_number_must_fit_the_reviewers(
        self, session: Session, editor: Actor, facts: ReferenceFacts, required: int
    ) -> None:
        article, ann = bring(session, editor, facts), make_user(session)

        with pytest.raises(Invalid):
            start_review(
                session,
                actor=editor,
                article_id=article.public_id,
                reviewer_ids=[ann.public_id, ann.public_id],
                required=required,
            )

        assert article_by(session, article.public_id).state is ArticleState.DRAFT

    def test_paused_invited_and_unknown_people_are_not_asked(
        self, session: Session, editor: Actor, facts: ReferenceFacts
    ) -> None:
        article, ann, ben = bring(session, editor, facts), make_user(session), make_user(session)
        ann.is_paused, ben.password_hash = True, ""
        session.commit()

        for person in (ann.public_id, ben.public_id, "0" * 32):
            with pytest.raises(Invalid, match="cannot be asked"):
                start_review(
                    session,
                    actor=editor,
                    article_id=article.public_id,
                    reviewer_ids=[person],
                    required=1,
                )

    def test_a_text_without_a_claim_cannot_start(
        self, session: Session, editor: Actor, facts: ReferenceFacts
    ) -> None:
        article, ann = bring(session, editor, facts, "Leave a comment"), make_user(session)

        with pytest.raises(Invalid, match="no claim"):
            start_review(
                session, actor=editor, article_id=article.public_id, reviewer_ids=[ann.public_id], required=1
            )

    def test_a_text_without_a_date_waits_until_somebody_says_that_it_is_not_known(
        self, session: Session, editor: Actor, facts: ReferenceFacts
    ) -> None:
        article, ann = bring(session, editor, facts, "Nine cranes stand there."), make_user(session)
        start = {"article_id": article.public_id, "reviewer_ids": [ann.public_id], "required": 1}

        with pytest.raises(Invalid, match="say that it is not known") as caught:
            start_review(session, actor=editor, **start)
        set_reference_date(session, actor=editor, article_id=article.public_id, value=None, facts=facts)
        start_review(session, actor=editor, **start)

        assert caught.value.field == "date"
        (event,) = events_of(session, "set_reference_date")
        assert (event["before"]["is_date_unknown"], event["after"]["is_date_unknown"]) == (False, True)  # type: ignore[index]

    def test_what_was_said_at_import_is_not_asked_again(
        self, session: Session, editor: Actor, facts: ReferenceFacts
    ) -> None:
        text, ann = "Nine cranes stand there.", make_user(session)
        article = bring(session, editor, facts, text, published_from=DateOrigin.NONE)

        start_review(
            session, actor=editor, article_id=article.public_id, reviewer_ids=[ann.public_id], required=1
        )

        assert article.state is ArticleState.IN_REVIEW

    def test_it_starts_once_and_by_an_editor(
        self, session: Session, editor: Actor, facts: ReferenceFacts
    ) -> None:
        article, ann = in_review(session, editor, facts)
        again = {"article_id": article.public_id, "reviewer_ids": [ann.public_id], "required": 1}

        with pytest.raises(Conflict):
            start_review(session, actor=editor, **again)
        with pytest.raises(NotAllowed):
            start_review(session, actor=actor_of(ann), **again)


class TestDelete:
    def test_a_deleted_draft_is_gone_and_its_events_stay(
        self, session: Session, editor: Actor, facts: ReferenceFacts
    ) -> None:
        article = bring(session, editor, facts)

        delete_draft(session, actor=editor, article_id=article.public_id)

        with pytest.raises(NotFound):
            article_by(session, article.public_id)
        assert events_of(session, "delete_draft")[0]["before"] == {"title": article.title}

    def test_only_editors_delete_and_only_drafts(
        self, session: Session, editor: Actor, facts: ReferenceFacts
    ) -> None:
        draft = bring(session, editor, facts)
        article, ann = in_review(session, editor, facts)

        with pytest.raises(NotAllowed):
            delete_draft(session, actor=actor_of(ann), article_id=draft.public_id)
        with pytest.raises(Conflict):
            delete_draft(session, actor=editor, article_id=article.public_id)
