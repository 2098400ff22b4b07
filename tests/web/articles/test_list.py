"""The list of articles: the viewer's own progress, filters, search, and what it must not tell."""

import re
from datetime import date

import pytest
from factories import actor_of, claims_of, make_article, make_finding, make_user
from judging import UNVERIFIED, judge
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.domain.labels import ArticleState, Role
from factcheck.persistence.models import Article, User
from factcheck.services.findings import dismiss_finding


def titles(page: str) -> list[str]:
    return re.findall(r'<th scope="row"><a [^>]*>([^<]*)</a>', page)


def rows(page: str) -> str:
    return page[page.index("<tbody>") : page.index("</tbody>")]


def asked(session: Session, client: DeskClient, *others: User, title: str = "Harbour") -> Article:
    assert client.user
    return make_article(session, title=title, reviewers=[client.user, *others])


def test_an_empty_desk_says_what_to_do(as_editor: DeskClient, as_reviewer: DeskClient) -> None:
    assert "Import an article" in as_editor.get("/articles").text
    page = as_reviewer.get("/articles").text
    assert "No article has been imported yet; an editor does that." in page
    assert "Import an article" not in page


def test_progress_counts_the_viewers_own_complete_verdicts(as_reviewer: DeskClient, session: Session) -> None:
    ben = make_user(session, name="Ben")
    article = asked(session, as_reviewer, ben)
    first, second, _ = claims_of(session, article)
    assert as_reviewer.user
    judge(session, as_reviewer.user, first, UNVERIFIED)
    for claim in (first, second):
        judge(session, ben, claim, UNVERIFIED)

    page = as_reviewer.get("/articles").text

    assert "1 of 3 " in page


def test_what_others_said_leaves_no_trace(as_reviewer: DeskClient, session: Session) -> None:
    ben, cleo = make_user(session, name="Ben"), make_user(session, name="Cleo")
    article = asked(session, as_reviewer, ben, cleo)
    asked(session, as_reviewer, ben, cleo, title="Another")
    finding = make_finding(session, claims_of(session, article)[0])
    before = rows(as_reviewer.get("/articles").text)

    for person in (ben, cleo):
        judge(session, person, claims_of(session, article)[0], UNVERIFIED)
    dismiss_finding(
        session, actor=actor_of(ben), finding_id=finding.public_id, reason="no", whole_group=False
    )

    assert rows(as_reviewer.get("/articles").text) == before


def test_a_finding_dismissed_by_oneself_or_for_all_is_not_counted(
    as_reviewer: DeskClient, as_editor: DeskClient, session: Session
) -> None:
    article = asked(session, as_reviewer)
    first, second, third = claims_of(session, article)
    mine, everybodys = make_finding(session, first), make_finding(session, second)
    make_finding(session, third)
    assert as_reviewer.user
    assert as_editor.user
    for user, finding in ((as_reviewer.user, mine), (as_editor.user, everybodys)):
        dismiss_finding(
            session, actor=actor_of(user), finding_id=finding.public_id, reason="no", whole_group=False
        )

    page = rows(as_reviewer.get("/articles").text)

    assert re.findall(r'<td class="num">(\d+)</td>', page) == ["1", "0"]


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", ["Done one", "Late one", "Mine"]),
        ("show=mine", ["Mine"]),
        ("show=open", ["Late one", "Mine"]),
        ("show=late", ["Late one"]),
        ("show=done", ["Done one"]),
        ("show=nonsense", ["Done one", "Late one", "Mine"]),
        ("q=ONE+late", ["Late one"]),
        ("q=%25", []),
        ("page=7", ["Done one", "Late one", "Mine"]),
    ],
)
def test_filters_and_search(as_reviewer: DeskClient, session: Session, query: str, shown: list[str]) -> None:
    asked(session, as_reviewer, title="Mine")
    late = make_article(session, title="Late one")
    late.due_on = date(2020, 1, 1)
    make_article(session, title="Done one", state=ArticleState.SIGNED_OFF)
    gone = make_article(session, title="Deleted one")
    gone.deleted_at = gone.created_at
    session.commit()

    page = as_reviewer.get(f"/articles?{query}").text

    assert titles(page) == shown
    assert ("No article matches." in page) is (shown == [])


def test_an_editors_own_draft_is_theirs_and_leads_to_the_preview(
    as_editor: DeskClient, as_reviewer: DeskClient, session: Session
) -> None:
    article = make_article(session, state=ArticleState.DRAFT)
    assert as_editor.user
    article.created_by_id = as_editor.user.id
    session.commit()

    assert f'href="/articles/{article.public_id}/split"' in as_editor.get("/articles?show=mine").text
    page = as_reviewer.get("/articles").text
    assert f'href="/articles/{article.public_id}/split"' not in page


def test_a_long_list_comes_in_pages(as_reviewer: DeskClient, session: Session) -> None:
    for number in range(52):
        make_article(session, ["One."], title=f"Article {number}")

    first, second = (as_reviewer.get(f"/articles?page={page}").text for page in (1, 2))

    assert len(titles(first)) == 50
    assert titles(second) == ["Article 1", "Article 0"]
    assert '<span aria-current="page">2</span>' in second


def test_a_hostile_title_is_shown_as_text(as_reviewer: DeskClient, session: Session) -> None:
    make_article(session, title='<script>alert("x")</script>\u202e')

    page = as_reviewer.get("/articles?q=script").text

    assert "&lt;script&gt;alert" in page
    assert "<script>alert" not in page


def test_nobody_sees_it_signed_out(client: DeskClient) -> None:
    assert client.get("/articles").location.startswith("/signin")


def test_the_role_does_not_change_what_is_listed(
    as_reviewer: DeskClient, as_admin: DeskClient, session: Session
) -> None:
    make_user(session, Role.EDITOR)
    make_article(session, title="Harbour")

    assert titles(as_reviewer.get("/articles").text) == titles(as_admin.get("/articles").text) == ["Harbour"]
