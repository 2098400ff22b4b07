"""The reference of a finding leads to the entry that it rests on, for whoever may see the finding."""

from deciding import D, Desk, S
from fact_rows import make_office, make_person
from factories import make_finding
from importing import in_review
from sqlalchemy import select
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.facts import desk_facts
from factcheck.persistence.models import Claim, Finding, FindingClaim


def test_the_reference_of_a_finding_leads_to_the_office(
    as_editor: DeskClient, as_reviewer: DeskClient, session: Session
) -> None:
    office = make_office(session)
    article, _ = in_review(session, COMMAND_LINE, desk_facts(session))
    claim = session.scalars(select(Claim).join(FindingClaim, FindingClaim.claim_id == Claim.id)).one()
    words = "Donald Trump, President of the United States"
    link = f'Reference: <a href="/facts/offices/{office.public_id}">{words}</a>'

    for reader in (as_editor, as_reviewer):
        assert link in reader.get(f"/articles/{article.public_id}?claim={claim.number}").text
    finding = session.scalars(select(Finding)).one()
    finding.reference = {"fact": "Gregorian calendar"}
    session.commit()
    page = as_editor.get(f"/articles/{article.public_id}?claim={claim.number}").text

    assert "Reference: Gregorian calendar" in page
    assert "/facts/offices/" not in page


def test_the_queue_leads_to_the_person(as_editor: DeskClient, session: Session) -> None:
    desk, person = Desk(session), make_person(session)
    finding = make_finding(session, desk.claim(S, D))
    finding.reference = {"fact": "Joe Biden lives", "entry": {"person": "Joe Biden"}}
    session.commit()

    assert f'<a href="/facts/people/{person.public_id}">Joe Biden lives</a>' in as_editor.get("/queue").text
