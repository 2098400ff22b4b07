"""Hostile words in every field are shown as words, on every page, and never run."""

import uuid

import pytest
from desk import NewPage, ServedDesk
from factories import actor_of, claims_of, make_article
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.evidence import EvidenceDraft
from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import ReasonCode, Role, VerdictLabel
from factcheck.persistence.models import User
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.evidence import add_evidence
from factcheck.services.verdicts import record_verdict

pytestmark = pytest.mark.browser

PAYLOADS = (
    "<script>window.hit = 1</script> was seen in town.",
    '"><img src=x onerror="window.hit = 1"> stood on the wall.',
    "The \u202eevil\u202c word {{ 7 * 7 }} was read aloud.",
    "</mark></p><svg onload=window.hit=1> hung there.",
    "It said javascript:window.hit=1 and 'single' \"double\" &lt;b&gt;.",
)


def fill(session: Session) -> tuple[str, list[str]]:
    """Put the payloads into the text, the title, the rationales and the evidence."""
    reviewers = list(session.scalars(select(User).where(User.role == Role.REVIEWER)))
    article = make_article(session, PAYLOADS, title=PAYLOADS[0], reviewers=reviewers)
    claims = [claim.public_id for claim in claims_of(session, article)]
    for claim, words in zip(claims, PAYLOADS, strict=True):
        for reviewer, label in zip(reviewers, (VerdictLabel.DISPUTED, VerdictLabel.UNVERIFIED), strict=True):
            draft = EvidenceDraft(url="https://register.example/", title=words, quote=words, locator=words)
            add_evidence(session, actor=actor_of(reviewer), claim_id=claim, draft=draft)
            code = ReasonCode.REFUTED if label is VerdictLabel.DISPUTED else ReasonCode.VAGUE
            record_verdict(
                session,
                actor=actor_of(reviewer),
                claim_id=claim,
                judgement=Judgement(label, reason_code=code, rationale=words),
                base_revision=1,
                op_id=uuid.uuid4().hex,
            )
    return article.public_id, claims


def test_no_page_runs_what_somebody_wrote(new_page: NewPage, desk: ServedDesk) -> None:
    with session_factory(make_engine(desk.settings.database_url))() as session:
        article, claims = fill(session)
    page = new_page()
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    desk.admit(page, "ana")
    addresses = ["/articles", "/articles?q=<script>", "/queue", "/reports", f"/articles/{article}/report"]
    addresses += [f"/articles/{article}?claim={number}" for number in range(1, len(PAYLOADS) + 1)]
    addresses += [f"/articles/{article}?view=list", f"/articles/{article}?q=%22%3E%3Cimg%20src=x%3E"]
    addresses += [f"{place}/{claim}" for claim in claims for place in ("/claims", "/queue")]

    for address in addresses:
        page.goto(address)
        assert page.evaluate("window.hit") is None, address
        assert page.locator("main img, main svg[onload], main script:not([type])").count() == 0, address

    assert dialogs == []
    page.goto(f"/articles/{article}?claim=1")
    assert PAYLOADS[0] in page.locator("#panel").inner_text()
