"""A desk with a claim to decide, for the tests of what editors do."""

import json

from factories import (
    actor_of,
    claims_of,
    make_article,
    make_user,
    make_verdict,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import (
    Role,
    VerdictLabel,
)
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.domain.ruling import Ruling
from factcheck.persistence.answers import current_answers
from factcheck.persistence.desk import seen_of
from factcheck.persistence.models import Claim, Decision, Event, User
from factcheck.persistence.staleness import make_stale
from factcheck.services.adjudication import (
    decide_claim,
)

S, D, I, U = VerdictLabel  # noqa: E741 - the four outcomes in the order of the scale


class Desk:
    """An article in review with two reviewers and an editor who is not asked to judge."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.ines = make_user(session, name="Ines Okafor")
        self.tomas = make_user(session, name="Tomas Lind")
        self.editor = make_user(session, Role.EDITOR, name="Ana Moreau")
        self.article = make_article(session, reviewers=(self.ines, self.tomas))

    def claim(self, *labels: VerdictLabel, number: int = 1, **more: object) -> Claim:
        claim = claims_of(self.session, self.article)[number - 1]
        for reviewer, label in zip((self.ines, self.tomas), labels, strict=False):
            make_verdict(self.session, claim, reviewer, label, **more)  # type: ignore[arg-type]
        return claim


def ruling(
    label: VerdictLabel | None = S, rationale: str = "The register says so.", **more: object
) -> Ruling:
    return Ruling(Judgement(label, rationale=rationale, **more))  # type: ignore[arg-type]


def decide(desk: Desk, claim: Claim, given: Ruling | None = None, *, by: User | None = None) -> Decision:
    return decide_claim(
        desk.session,
        actor=actor_of(by or desk.editor),
        claim_id=claim.public_id,
        ruling=given or ruling(),
    )


def last_event(session: Session) -> dict[str, object]:
    event = session.scalars(select(Event).order_by(Event.id.desc()).limit(1)).one()
    told: dict[str, object] = json.loads(event.payload)
    return told


def seen_now(desk: Desk, claim: Claim, **more: object) -> Ruling:
    answers = current_answers(desk.session, Claim.id == claim.id)
    return Ruling(Judgement(S, rationale="So."), seen=seen_of(claim, answers[claim.id]))


def stale(desk: Desk, claim: Claim) -> Claim:
    make_stale(desk.session, claim, actor=COMMAND_LINE, at=claim.changed_at, why="The date changed.")
    desk.session.commit()
    return claim
