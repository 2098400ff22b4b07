"""Agreement is counted over the claims that are open to the viewer, and over no others."""

from dataclasses import replace

import pytest
from counting import counted
from factories import SENTENCES, actor_of, claims_of, make_article, make_user, make_verdict
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimKind, ClaimState, Role, VerdictLabel
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.persistence.models import Article, Claim, User
from factcheck.persistence.queries.agreement import AgreementFilter, AgreementPage, agreement_page

S, D, I, U = VerdictLabel  # noqa: E741 - as the pages abbreviate them
ALL = AgreementFilter()
MANY = tuple(f"Crane number {number} stands at the quay." for number in range(24))


class Desk:
    """Ann, Ben and Cleo judge; the editor is asked for nothing."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.ann, self.ben, self.cleo = (make_user(session, name=name) for name in ("Ann", "Ben", "Cleo"))
        self.editor = make_user(session, Role.EDITOR, name="Edda")
        self.article = make_article(session, reviewers=[self.ann, self.ben, self.cleo])
        self.claims = claims_of(session, self.article)

    def say(self, claim: Claim, **labels: VerdictLabel) -> None:
        for name, label in labels.items():
            make_verdict(self.session, claim, getattr(self, name), label)

    def page(self, viewer: User | Actor, wanted: AgreementFilter = ALL) -> AgreementPage:
        actor = viewer if isinstance(viewer, Actor) else actor_of(viewer)
        return agreement_page(self.session, actor, wanted)

    def long_article(self) -> Article:
        """Add an article on which Ann and Ben agree on three of four claims."""
        article = make_article(self.session, MANY, title="Cranes", reviewers=[self.ann, self.ben])
        for place, claim in enumerate(claims_of(self.session, article)):
            self.say(claim, ann=(S, D)[place % 2], ben=(S, D, S, S)[place % 4])
        return article


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


def test_an_editor_who_is_not_asked_sees_the_figures_of_all(desk: Desk) -> None:
    desk.long_article()

    page = desk.page(desk.editor)

    assert page.figures.alpha.claims == 24
    assert page.figures.alpha.percent == 0.75
    assert page.figures.interval
    assert page.scale
    assert [(pair.first, pair.second, pair.measure.claims) for pair in page.pairs] == [("Ann", "Ben", 24)]
    assert page.closed == 0


def test_the_same_claims_always_give_the_same_interval(desk: Desk) -> None:
    desk.long_article()

    assert desk.page(desk.editor).figures.interval == desk.page(desk.editor).figures.interval


def test_others_verdicts_change_no_figure_before_ones_own_is_complete(desk: Desk) -> None:
    before = [desk.page(desk.ann, wanted) for wanted in filters(desk)]

    desk.say(desk.claims[0], ben=S, cleo=D)
    desk.say(desk.claims[1], ben=S, cleo=S)
    make_verdict(desk.session, desk.claims[0], desk.ann, I, is_complete=False)

    assert [desk.page(desk.ann, wanted) for wanted in filters(desk)] == before


def filters(desk: Desk) -> list[AgreementFilter]:
    people = (desk.ann, desk.ben, desk.cleo)
    return [
        ALL,
        AgreementFilter(article=desk.article.public_id),
        AgreementFilter(kind=ClaimKind.FACT),
        *(AgreementFilter(person=person.public_id) for person in people),
    ]


def test_ones_own_verdict_opens_the_figures_of_its_claim_alone(desk: Desk) -> None:
    for claim in desk.claims:
        desk.say(claim, ben=S, cleo=D)

    desk.say(desk.claims[0], ann=S)

    page = desk.page(desk.ann)
    assert page.figures.claims == 1
    assert [split.number for split in page.most_split] == [1]
    assert page.closed == 2


def test_final_claims_and_signed_off_articles_count_for_everybody(desk: Desk) -> None:
    outsider = make_user(desk.session, name="Dana")
    for claim in desk.claims:
        desk.say(claim, ann=S, ben=S)
    assert desk.page(outsider).figures.claims == 0

    desk.claims[0].state = ClaimState.FINAL
    desk.session.commit()
    assert desk.page(outsider).figures.claims == 1

    desk.article.state = ArticleState.SIGNED_OFF
    desk.session.commit()
    assert desk.page(outsider).figures.claims == 3


def test_an_editor_who_is_asked_sees_no_figure_of_what_they_have_not_judged(desk: Desk) -> None:
    editor = make_user(desk.session, Role.EDITOR)
    article = make_article(desk.session, reviewers=[editor, desk.ann, desk.ben])
    desk.say(claims_of(desk.session, article)[0], ann=S, ben=D)

    page = desk.page(editor, AgreementFilter(article=article.public_id))

    assert page.figures.claims == 0
    assert page.closed == 3


def test_drafts_dropped_claims_former_rounds_and_other_articles_count_for_nothing(desk: Desk) -> None:
    desk.say(desk.claims[0], ann=S, ben=S)
    desk.claims[0].state = ClaimState.DROPPED
    desk.say(desk.claims[1], ann=S, ben=D)
    desk.claims[1].round = 2
    make_verdict(desk.session, desk.claims[2], desk.ann, S, is_complete=False)
    for state in (ArticleState.DRAFT, ArticleState.IN_REVIEW):
        article = make_article(desk.session, state=state, reviewers=[desk.ann, desk.ben])
        desk.say(claims_of(desk.session, article)[0], ann=S, ben=S)
    article.deleted_at = article.created_at
    desk.session.commit()

    figures = desk.page(COMMAND_LINE).figures

    assert (figures.claims, figures.alpha.claims) == (2, 0)
    assert (figures.missing, figures.asked) == (6, 6)


def test_a_changed_mind_counts_once(desk: Desk) -> None:
    desk.say(desk.claims[0], ann=S, ben=S)
    desk.say(desk.claims[0], ann=D)

    assert desk.page(desk.editor).figures.alpha.percent == 0


def test_filters_narrow_the_claims(desk: Desk) -> None:
    other = make_article(desk.session, title="Other", reviewers=[desk.ann, desk.ben])
    desk.say(claims_of(desk.session, other)[0], ann=S, ben=S)
    desk.say(desk.claims[0], ann=S, ben=D, cleo=S)
    desk.say(desk.claims[1], ann=S, ben=S)
    desk.claims[1].kind = ClaimKind.OPINION
    desk.session.commit()

    def claims(wanted: AgreementFilter) -> int:
        return desk.page(desk.editor, wanted).figures.alpha.claims

    assert claims(ALL) == 3
    assert claims(AgreementFilter(article=desk.article.public_id)) == 2
    assert claims(AgreementFilter(person=desk.cleo.public_id)) == 1
    assert claims(AgreementFilter(kind=ClaimKind.OPINION)) == 1
    assert claims(AgreementFilter(article="0" * 32)) == 0
    assert claims(AgreementFilter(person="0" * 32)) == 0


def test_one_persons_page_has_their_pairs_alone(desk: Desk) -> None:
    desk.say(desk.claims[0], ann=S, ben=D, cleo=S)

    page = desk.page(desk.editor, AgreementFilter(person=desk.cleo.public_id))

    assert [(pair.first, pair.second) for pair in page.pairs] == [("Ann", "Cleo"), ("Ben", "Cleo")]


def test_choices_are_the_articles_under_review_and_the_people_who_were_asked(desk: Desk) -> None:
    make_article(desk.session, state=ArticleState.DRAFT, title="A draft")

    page = desk.page(desk.ann)

    assert [title for _, title in page.articles] == ["Harbour anniversary"]
    assert [name for _, name in page.people] == ["Ann", "Ben", "Cleo"]


def test_split_claims_come_with_their_words_and_what_was_said(desk: Desk) -> None:
    desk.say(desk.claims[1], ann=S, ben=D, cleo=S)

    (split,) = desk.page(desk.editor).most_split

    assert (split.article_id, split.number, split.quote) == (desk.article.public_id, 2, SENTENCES[1])
    assert split.counts == ((S, 2), (D, 1))


def test_only_a_filter_is_narrow() -> None:
    assert not ALL.is_narrow
    assert replace(ALL, kind=ClaimKind.FACT).is_narrow


def test_queries_do_not_grow_with_the_claims(desk: Desk, engine: Engine) -> None:
    def count() -> int:
        desk.session.expire_all()
        with counted(engine) as statements:
            desk.page(desk.ann)
        return len(statements)

    desk.say(desk.claims[0], ann=S, ben=D)
    few = count()
    desk.long_article()

    assert count() == few <= 12
