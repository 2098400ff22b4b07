"""Whatever somebody cuts by hand, taking all of it back leaves the claims as they were."""

import random
from typing import Any

import pytest
from cutting import is_whole, take_back
from factories import actor_of, claims_of, make_finding, make_user
from judging import DISPUTED, UNVERIFIED, Desk, cite, judge, make_desk
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.hand_acts import DEEPEST
from factcheck.domain.labels import ClaimKind, DropCause, Role
from factcheck.domain.permissions import Actor
from factcheck.domain.spans import Span
from factcheck.errors import FactcheckError
from factcheck.persistence.hand_events import last_act
from factcheck.persistence.loading import current_version
from factcheck.persistence.models import Claim, FindingClaim
from factcheck.services import cutting

pytestmark = pytest.mark.databases("one")


def as_it_is(session: Session, desk: Desk) -> list[tuple[object, ...]]:
    """Return all that is stored of the claims in the text, and which findings they have."""
    session.expire_all()
    claims = select(Claim).where(Claim.article_id == desk.article.id, Claim.number.is_not(None))
    places = select(FindingClaim.finding_id, FindingClaim.claim_id).order_by(FindingClaim.finding_id)
    return [
        (
            claim.public_id,
            claim.number,
            claim.kind,
            claim.is_checkable,
            claim.is_cut_by_hand,
            claim.state,
            claim.former_state,
            claim.round,
            claim.revision,
            claim.drop_cause,
            claim.drop_reason,
            claim.is_dropped_by_editor,
            tuple((span.start, span.end) for span in claim.spans),
        )
        for claim in session.scalars(claims.order_by(Claim.number))
    ] + [tuple(row) for row in session.execute(places)]


def act_at_random(session: Session, desk: Desk, actor: Actor, dice: random.Random) -> None:
    """Do one act by hand on some claim; many are refused."""
    text = current_version(session, desk.article).text
    known = [claim for claim in claims_of(session, desk.article) if claim.number]
    one, two = dice.choice(known), dice.choice(known)
    start = dice.randrange(len(text) - 2)
    spans = [Span(start, dice.randrange(start + 1, len(text)))]
    who: dict[str, Any] = {"session": session, "actor": actor}
    this: dict[str, Any] = {**who, "claim_id": one.public_id}
    match dice.choice(["add", "span", "split", "join", "drop", "restore", "kind"]):
        case "add":
            cutting.add_claim(**who, article_id=desk.article.public_id, version=1, spans=spans)
        case "span":
            cutting.change_span(**this, base_revision=one.revision, spans=spans)
        case "split":
            cutting.split_claim(**this, base_revision=one.revision, at=[start])
        case "join":
            cutting.join_claims(**who, claim_ids=[one.public_id, two.public_id])
        case "drop":
            cutting.drop_claim(
                **this, cause=dice.choice([DropCause.DUPLICATE, DropCause.NOT_CHECKABLE]), reason="So"
            )
        case "restore":
            cutting.restore_claim(**this)
        case _:
            kind = dice.choice(list(ClaimKind))
            cutting.set_kind(**this, kind=kind, is_checkable=dice.random() < 0.5)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_all_that_was_cut_comes_back(session: Session, seed: int) -> None:
    dice = random.Random(seed)
    desk = make_desk(session)
    first, second, _ = claims_of(session, desk.article)
    for claim in (first, second):
        make_finding(session, claim)
        cite(session, desk.ann, claim)
        judge(session, desk.ann, claim, DISPUTED)
    judge(session, desk.ben, first, UNVERIFIED)
    before = as_it_is(session, desk)
    editor = actor_of(make_user(session, Role.EDITOR))
    done = 0
    while done < DEEPEST // 2:
        try:
            act_at_random(session, desk, editor, dice)
        except FactcheckError:
            continue
        done += 1
    assert as_it_is(session, desk) != before
    assert is_whole(session)

    while last_act(session, desk.article, editor):
        take_back(session, editor, desk.article)
        assert is_whole(session)

    assert as_it_is(session, desk) == before
