"""Nothing of others reaches an editor who is still asked to judge, until they take the claim."""

import re

import pytest
from deciding import D, Desk, S, U, stale
from factories import actor_of, claims_of, make_evidence, make_verdict
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.persistence.models import Assignment, Claim
from factcheck.services.adjudication import send_back

pytestmark = pytest.mark.slow


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


def url_of(claim: Claim, act: str = "") -> str:
    return f"/queue/{claim.public_id}{act}"


MARKER = "zzzmarkerzzz"


def blind_pages(client: DeskClient, desk: Desk) -> list[str]:
    """Return everything that an editor can fetch of the queue, made alike but for tokens and times."""
    claims = claims_of(desk.session, desk.article)
    addresses = ["/queue", *(f"/queue?show={tab}" for tab in ("split", "disputed", "confirm", "stale"))]
    bodies = [client.get(address) for address in [*addresses, *(url_of(claim) for claim in claims)]]
    alike = [re.sub(r'value="[^"]{20,}"', "", body.text) for body in bodies]
    return [*alike, *(str(sorted(body.headers.keys())) for body in bodies)]


@pytest.mark.parametrize("kind", ["draft", "open", "agreed", "split", "stale", "new round"])
def test_nothing_reaches_an_editor_who_is_still_asked_to_judge(
    as_editor: DeskClient, desk: Desk, kind: str
) -> None:
    assert as_editor.user
    desk.session.add(Assignment(article_id=desk.article.id, user_id=as_editor.user.id))
    desk.session.commit()
    unjudged = blind_pages(as_editor, desk)
    labels = {"draft": (S,), "open": (S,), "split": (S, D), "new round": (S, D)}.get(kind, (D, D))
    claim = desk.claim(*labels, rationale=MARKER, is_complete=kind != "draft")
    make_evidence(desk.session, claim, desk.ines, title=MARKER)
    make_verdict(desk.session, claim, as_editor.user, U, is_complete=False)
    if kind == "stale":
        stale(desk, claim)
    if kind == "new round":
        send_back(desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, question="Why?")

    judged = blind_pages(as_editor, desk)

    assert judged == unjudged
    assert MARKER not in "".join(judged)
    answers = {
        as_editor.submit(
            url_of(one), {"label": "supported", "rationale": "So.", "seen": "split.1.1.x"}
        ).status_code
        for one in claims_of(desk.session, desk.article)
    }
    assert answers == {403}


def test_taking_a_claim_to_decide_opens_it(as_editor: DeskClient, desk: Desk) -> None:
    assert as_editor.user
    desk.session.add(Assignment(article_id=desk.article.id, user_id=as_editor.user.id))
    desk.session.commit()
    claim = desk.claim(S, D, rationale=MARKER)
    assert "Take to decide instead" in as_editor.get(url_of(claim)).text

    answer = as_editor.submit(url_of(claim, "/take"))

    assert answer.status_code == 303
    assert MARKER in as_editor.get(url_of(claim)).text
