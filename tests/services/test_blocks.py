"""Blocks of a draft are left out and put back, and their claims with them."""

import json

import pytest
from factories import actor_of, claims_of, make_user
from sqlalchemy import Engine, event, select
from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts
from factcheck.domain.labels import ArticleState, BlockKind, ClaimState, DropCause
from factcheck.domain.permissions import Actor
from factcheck.errors import Conflict, NotAllowed, NotFound
from factcheck.importers import ArticleDraft
from factcheck.persistence.loading import current_version
from factcheck.persistence.models import Article, Block, Event, Finding
from factcheck.persistence.session import session_factory
from factcheck.services.articles import import_article
from factcheck.services.blocks import set_block_kind
from factcheck.services.verification import find_faults

pytestmark = pytest.mark.databases("one")

TEXT = (
    "Harbour town marks its bridge\n\n"
    "The bridge opened in May 2025. Nine cranes stand there.\n\n"
    "They met former U.S. President Donald Trump in May 2025.\n\n"
    "Leave a comment\n"
)


@pytest.fixture
def article(session: Session, editor: Actor, facts: ReferenceFacts) -> Article:
    return import_article(session, actor=editor, draft=ArticleDraft("", TEXT), facts=facts)


def block(session: Session, article: Article, place: int) -> Block:
    return current_version(session, article).blocks[place]


def standing(session: Session) -> list[Finding]:
    session.expire_all()
    return list(session.scalars(select(Finding).where(Finding.retired_at.is_(None))))


def shown(session: Session, article: Article) -> list[tuple[int, str]]:
    session.expire_all()
    return [(one.number, one.spans[0].quote) for one in claims_of(session, article) if one.number]


def test_a_block_left_out_takes_its_claims_and_findings_with_it(
    session: Session, article: Article, editor: Actor, facts: ReferenceFacts
) -> None:
    assert len(shown(session, article)) == 5
    assert session.scalars(select(Finding)).one().claim_ids
    one = block(session, article, 2)

    set_block_kind(session, actor=editor, block_id=one.public_id, kind=BlockKind.FURNITURE, facts=facts)

    assert [number for number, _ in shown(session, article)] == [1, 2, 3]
    gone = [claim for claim in claims_of(session, article) if claim.block_id == one.id]
    assert {(claim.state, claim.drop_cause) for claim in gone} == {(ClaimState.DROPPED, DropCause.REPLACED)}
    assert not any(finding.claim_ids for finding in standing(session))
    assert next(find_faults(session), None) is None


def test_furniture_put_back_brings_its_claims(
    session: Session, article: Article, editor: Actor, facts: ReferenceFacts
) -> None:
    before = shown(session, article)
    one = block(session, article, 2)
    for kind in (BlockKind.FURNITURE, BlockKind.BODY):
        set_block_kind(session, actor=editor, block_id=one.public_id, kind=kind, facts=facts)

    assert shown(session, article) == before
    holder = next(claim for claim in claims_of(session, article) if claim.number == 5)
    assert [finding.claim_ids for finding in standing(session)] == [{holder.id}]
    assert next(find_faults(session), None) is None


def test_a_line_that_states_nothing_is_one_claim_once_it_is_put_back(
    session: Session, editor: Actor, facts: ReferenceFacts
) -> None:
    text = TEXT + "\nRead more: Port fees\n"
    article = import_article(session, actor=editor, draft=ArticleDraft("", text), facts=facts)
    line = current_version(session, article).blocks[-1]

    set_block_kind(session, actor=editor, block_id=line.public_id, kind=BlockKind.BODY, facts=facts)

    assert shown(session, article)[-1][1].startswith("Read more")


def test_another_kind_leaves_the_claims_alone(
    session: Session, article: Article, editor: Actor, facts: ReferenceFacts
) -> None:
    before = [claim.id for claim in claims_of(session, article)]
    one = block(session, article, 2)

    set_block_kind(session, actor=editor, block_id=one.public_id, kind=BlockKind.CAPTION, facts=facts)

    assert block(session, article, 2).kind is BlockKind.CAPTION
    assert [claim.id for claim in claims_of(session, article)] == before
    told = session.scalars(select(Event).where(Event.action == "set_block_kind")).one()
    assert json.loads(told.payload)["after"] == {"block": one.public_id, "kind": "caption"}


def test_only_editors_change_blocks_and_only_in_a_draft(
    session: Session, article: Article, editor: Actor, facts: ReferenceFacts
) -> None:
    change = {"block_id": block(session, article, 2).public_id, "kind": BlockKind.LIST, "facts": facts}

    with pytest.raises(NotAllowed):
        set_block_kind(session, actor=actor_of(make_user(session)), **change)
    with pytest.raises(NotFound):
        set_block_kind(session, actor=editor, **(change | {"block_id": "0" * 32}))
    article.state = ArticleState.IN_REVIEW
    session.commit()
    with pytest.raises(Conflict):
        set_block_kind(session, actor=editor, **change)


def test_the_same_kind_changes_nothing(
    session: Session, article: Article, editor: Actor, facts: ReferenceFacts
) -> None:
    one = block(session, article, 2)

    set_block_kind(session, actor=editor, block_id=one.public_id, kind=one.kind, facts=facts)

    assert session.scalars(select(Event).where(Event.action == "set_block_kind")).all() == []


def test_blocks_that_changed_in_the_meantime_are_a_conflict(
    engine: Engine, session: Session, article: Article, editor: Actor, facts: ReferenceFacts
) -> None:
    one, other = block(session, article, 1), block(session, article, 2)

    @event.listens_for(session, "after_rollback", once=True)
    def change_the_other(_session: Session) -> None:
        with session_factory(engine)() as second:
            second.get_one(Block, other.id).kind = BlockKind.LIST
            second.commit()

    with pytest.raises(Conflict, match="in the meantime"):
        set_block_kind(session, actor=editor, block_id=one.public_id, kind=BlockKind.FURNITURE, facts=facts)

    session.expire_all()
    assert one.kind is not BlockKind.FURNITURE
