"""Every page, filled and empty, has no fault that axe finds in either theme, and fits on a phone."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from axe import COLOURS, what_axe_finds
from databases import sqlite_copy
from demo import PAUSED
from desk import PASSWORD, Scheme, ServedDesk, people_alone, serve, watched_pages
from factories import MOMENT
from phones import double_text, too_wide
from playwright.sync_api import Browser, Page
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.app import create_app
from factcheck.domain.labels import ArticleState, ClaimState, ImportState, JobState, Role
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.exporters import BUILTIN
from factcheck.persistence.models import (
    Article,
    ArticleVersion,
    Claim,
    ImportJob,
    Office,
    OfficeTerm,
    PersonDates,
    User,
)
from factcheck.persistence.queries.imported_reports import any_report
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.exports import ask_for_export
from factcheck.services.imported_reports import import_report
from factcheck.services.invitations import invite_person

pytestmark = pytest.mark.browser

NOWHERE = "/articles/" + "0" * 32
NOT_PAGES = {
    "auth.show_session",
    "reports.export",
    "reports.export_imported",
    "reports.fetch_export",
    "review.show_changes",
    "site.healthz",
    "site.home",
    "static",
}
LOOKS: list[tuple[Scheme, int]] = [("light", 1440), ("dark", 1440), ("light", 390), ("dark", 390)]
GROUPS = (
    ("articles.", "auth."),
    ("review.show",),
    ("review.claim", "people.", "settings.", "site.", "search."),
    ("versions.",),
    ("adjudication.",),
    ("reports.",),
    ("facts.",),
)
READ_BY_REVIEWERS = ("articles.list", "review.show", "reports.show_report")


@pytest.fixture(scope="module")
def bare_desk(tmp_path_factory: pytest.TempPathFactory, template_folder: Path) -> Iterator[ServedDesk]:
    folder = tmp_path_factory.mktemp("bare")
    with serve(sqlite_copy(folder, template_folder), folder, people_alone) as desk:
        yield desk


def works_that_stopped(session: Session, article_id: str) -> tuple[str, str, str]:
    """Add a report that was imported, and an export and an import that did not end; return their ids."""
    jonas = session.scalars(select(User).where(User.name == "Jonas Weber")).one()
    actor = Actor(jonas.id, jonas.name, jonas.role)
    source = BUILTIN["json"](any_report(session, COMMAND_LINE, article_id))
    report = import_report(session, actor=actor, source=source)
    export = ask_for_export(session, actor=actor, report_id=article_id, name="pdf")
    export.state, export.fault = JobState.FAILED, "The file took too long to write."
    lost = ImportJob(
        user_id=jonas.id,
        source="news.pdf",
        step="Reading",
        state=ImportState.RUNNING,
        result={"kind": "article"},
        created_at=MOMENT,
        seen_at=MOMENT,
    )
    session.add(lost)
    session.commit()
    return report.public_id, export.public_id, lost.public_id


@pytest.fixture(scope="module")
def pages(full_desk: ServedDesk) -> dict[str, list[str]]:
    """Return what to open of each GET route."""
    with session_factory(make_engine(full_desk.settings.database_url))() as session:
        ids = dict(session.execute(select(Article.state, Article.public_id)).all())
        claims = dict(session.execute(select(Claim.state, Claim.public_id)).all())
        office, term = session.execute(
            select(Office.public_id, OfficeTerm.public_id)
            .join(OfficeTerm)
            .where(Office.iso == "US", Office.name == "President", OfficeTerm.end_on.is_(None))
        ).one()
        renewed = session.scalars(
            select(Article.public_id).join(ArticleVersion).where(ArticleVersion.number == 2)
        ).one()
        person = session.scalars(select(PersonDates.public_id).where(PersonDates.person == "Joe Biden")).one()
        people = session.scalars(select(User.public_id).where(User.name.in_(["Jonas Weber", PAUSED]))).all()
        link = invite_person(
            session, actor=COMMAND_LINE, email="ida@demo.example", name="Ida Ode", role=Role.EDITOR
        )
        report, export, lost = works_that_stopped(session, ids[ArticleState.SIGNED_OFF])
    review, signed = ids[ArticleState.IN_REVIEW], ids[ArticleState.SIGNED_OFF]
    states = [claims[state] for state in ClaimState if state in claims]
    return {
        "site.help_page": ["/help"],
        "auth.sign_in": ["/signin"],
        "auth.accept_invitation": [f"/invitation?token={link.token}", "/invitation?token=old"],
        "people.list_people": ["/people"],
        "people.show_person": [f"/people/{link.user_id}", *(f"/people/{one}" for one in people)],
        "settings.show_settings": ["/settings"],
        "articles.list_articles": ["/articles", "/articles?show=mine", "/articles?q=nothing+like+this"],
        "articles.new_article": ["/articles/new"],
        "articles.split_preview": [
            f"/articles/{ids[ArticleState.DRAFT]}/split?claim=1",
            f"/articles/{ids[ArticleState.DRAFT]}/split?view=coverage",
        ],
        "articles.show_date": [f"/articles/{review}/date"],
        "articles.cut_claim": [f"/claims/{claims[ClaimState.OPEN]}/cut"],
        "review.show_article": [
            *(f"/articles/{review}?claim={number}" for number in (1, 3, 4, 6, 9, 10, 11, 19)),
            f"/articles/{review}?view=list",
            f"/articles/{review}?show=flagged",
            f"/articles/{review}?claim=4&view=coverage",
            f"/articles/{review}?q=nothing+like+this",
            f"/articles/{signed}?claim=2",
        ],
        "review.claim_history": [f"/claims/{claim}" for claim in states],
        "adjudication.queue": [
            f"/queue?show={tab}" for tab in ("split", "disputed", "inconsistent", "confirm", "stale")
        ],
        "adjudication.show_claim": [f"/queue/{claim}" for claim in states],
        "articles.show_import": [f"/imports/{lost}"],
        "reports.list_reports": ["/reports"],
        "reports.new_import": ["/reports/import"],
        "reports.show_imported": [f"/reports/{report}"],
        "reports.show_export": [f"/exports/{export}"],
        "reports.show_agreement": ["/agreement", "/agreement?kind=opinion"],
        "reports.show_report": [f"/articles/{review}/report", f"/articles/{signed}/report"],
        "search.search": ["/search", "/search?q=the", "/search?q=nothing+like+this"],
        "versions.list_versions": [f"/articles/{renewed}/versions"],
        "versions.show_version": [f"/articles/{renewed}/versions/2"],
        "versions.show_corrections": [f"/articles/{renewed}/corrections"],
        "versions.new_version": [f"/articles/{renewed}/versions/new"],
        "versions.show_wording": [f"/claims/{claims[ClaimState.OPEN]}/wording"],
        "facts.list_offices": ["/facts", "/facts?q=biden&due=1", "/facts?q=nothing+like+this"],
        "facts.list_people": ["/facts/people", "/facts/people?q=nothing+like+this"],
        "facts.show_office": [f"/facts/offices/{office}"],
        "facts.show_person": [f"/facts/people/{person}"],
        "facts.new_office": ["/facts/offices/new"],
        "facts.check_office": [f"/facts/offices/{office}/checked"],
        "facts.add_term": [f"/facts/offices/{office}/terms"],
        "facts.correct_term": [f"/facts/terms/{term}"],
        "facts.end_term": [f"/facts/terms/{term}/end"],
        "facts.remove_term": [f"/facts/terms/{term}/remove"],
        "facts.new_person": ["/facts/people/new"],
        "facts.correct_person": [f"/facts/people/{person}/dates"],
    }


def look(page: Page, what: str, looks: Sequence[tuple[Scheme, int]] = LOOKS) -> list[str]:
    """Return what axe finds on the page as it stands, in both themes on wide screens and phones."""
    found = []
    for scheme, width in looks:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        # A theme changes colours and nothing else: the other rules have the same elements before them.
        found += what_axe_finds(page, f"{what}, {scheme}, {width}", COLOURS if scheme == "dark" else None)
    return found


def visit(page: Page, address: str, looks: Sequence[tuple[Scheme, int]] = LOOKS) -> list[str]:
    """Open the page with all that can be unfolded in it, and return what is wrong with it."""
    page.goto(address)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    found = look(page, address, looks)
    page.set_viewport_size({"width": 320, "height": 844})
    found.append(too_wide(page))
    page.set_viewport_size({"width": 390, "height": 844})
    with double_text(page):
        found.append(too_wide(page))
    return list(filter(None, found))


def test_every_route_that_shows_a_page_is_looked_at(
    full_desk: ServedDesk, pages: dict[str, list[str]]
) -> None:
    rules = create_app(full_desk.settings).url_map.iter_rules()

    shown = {rule.endpoint for rule in rules if "GET" in (rule.methods or ())} - NOT_PAGES

    assert shown == set(pages)
    assert not [endpoint for endpoint in pages if not endpoint.startswith(sum(GROUPS, ()))]


@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    ("who", "group", "looks"),
    [*(("jonas", group, LOOKS) for group in GROUPS), ("tomas", READ_BY_REVIEWERS, (LOOKS[0], LOOKS[3]))],
)
def test_filled_pages_have_no_faults(
    browser: Browser,
    full_desk: ServedDesk,
    pages: dict[str, list[str]],
    who: str,
    group: tuple[str, ...],
    looks: Sequence[tuple[Scheme, int]],
) -> None:
    chosen = sorted(endpoint for endpoint in pages if endpoint.startswith(group))
    found: list[str] = []
    with watched_pages(browser, full_desk) as open_page:
        page = open_page(who=who)
        for endpoint in chosen:
            found += [fault for address in pages[endpoint] for fault in visit(page, address, looks)]

    assert found == []


def test_empty_refused_and_invalid_pages_have_no_faults(browser: Browser, bare_desk: ServedDesk) -> None:
    found: list[str] = []
    with watched_pages(browser, bare_desk) as open_page:
        page = open_page()
        page.goto("/signin")
        page.get_by_role("button", name="Sign in").click()
        found += look(page, "/signin with nothing typed")
        bare_desk.sign_in(page, "ana")
        for address in ("/articles", "/queue", "/reports", "/agreement", "/facts", "/facts/people"):
            found += visit(page, address)
        for address in ("/nowhere", NOWHERE, "/people"):
            found += visit(page, address)
        page.goto("/facts/people/new")
        page.get_by_role("button", name="Add the person").click()
        page.get_by_text("Give the day.").wait_for()
        found += look(page, "/facts/people/new with nothing typed")
        page.goto("/articles/new")
        page.get_by_role("button", name="Import").click()
        page.get_by_label("Text").wait_for()
        found += look(page, "/articles/new with nothing typed")
        page.locator("[data-act=help]").click()
        page.locator("dialog[open]").wait_for()
        found += look(page, "the help dialog")
        page.goto("/settings")
        page.get_by_label("Undo").fill("j")
        page.get_by_role("button", name="Save").last.click()
        page.get_by_text("choose another").wait_for()
        found += look(page, "/settings with a key taken twice")

    assert found == []


def test_refused_and_fresh_invitations_have_no_faults(browser: Browser, bare_desk: ServedDesk) -> None:
    found: list[str] = []
    with watched_pages(browser, bare_desk) as open_page:
        page = open_page(who="jonas")
        page.goto("/people")
        page.get_by_role("button", name="Make the link").click()
        page.get_by_text("Enter a name.").wait_for()
        found += look(page, "/people with nothing typed")
        page.get_by_label("Name", exact=True).fill("Ida Ode")
        page.get_by_label("E-mail").fill("ida@desk.example")
        page.get_by_label("Your own password").fill(PASSWORD)
        page.get_by_role("button", name="Make the link").click()
        page.get_by_label("Link", exact=True).wait_for()
        found += look(page, "the link")
        page.get_by_role("link", name="Done").click()
        page.get_by_role("button", name="Make a link").click()
        page.get_by_text("Enter your own password.").wait_for()
        found += look(page, "/people/… with nothing typed")

    assert found == []
