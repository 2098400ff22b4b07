"""Findings lead to the entries of the reference facts that they rest on, as far as the desk has them."""

from fact_rows import make_office, make_person
from factories import claims_of, make_article, make_finding
from sqlalchemy.orm import Session

from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.queries.claims import Focus, article_page
from factcheck.persistence.queries.fact_entries import NO_ENTRIES, fact_entries


def test_a_finding_leads_to_the_entry_that_it_names(session: Session) -> None:
    office, biden = make_office(session), make_person(session)
    american, french, about = (
        {"entry": {"iso": "US", "office": "President"}},
        {"entry": {"iso": "FR", "office": "President"}},
        {"entry": {"person": "Joe Biden"}},
    )

    entries = fact_entries(session, [american, french, about, {}])

    assert [entries.office_of(one) for one in (american, french, about, {})] == [
        office.public_id,
        None,
        None,
        None,
    ]
    assert [entries.person_of(one) for one in (american, about)] == [None, biden.public_id]
    assert NO_ENTRIES.office_of(american) is None
    assert NO_ENTRIES.person_of({"entry": "strange"}) is None


def test_the_page_of_an_article_knows_the_entry(session: Session) -> None:
    office = make_office(session)
    claim = claims_of(session, make_article(session))[0]
    finding = make_finding(session, claim)
    finding.reference = {"fact": "Joe Biden", "entry": {"iso": "US", "office": "President"}}
    session.commit()

    page = article_page(session, COMMAND_LINE, claim.article.public_id, Focus(number=1))

    assert page.panel
    assert [view.office_id for view in page.panel.findings] == [office.public_id]
