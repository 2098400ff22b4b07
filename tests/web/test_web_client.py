"""The test client itself: it notices what a request leaves unsaved."""

from pathlib import Path

import pytest
from factories import MOMENT
from web_client import browser, desk_app, nothing_unsaved

from factcheck.domain.labels import Role
from factcheck.persistence.models import User
from factcheck.web.access import public
from factcheck.web.db import request_session


@pytest.mark.parametrize(
    ("flush", "commit", "is_fault"), [(False, False, True), (True, False, True), (True, True, False)]
)
def test_unsaved_changes_fail_the_test(
    database_url: str, tmp_path: Path, flush: bool, commit: bool, is_fault: bool
) -> None:
    def view() -> str:
        session = request_session()
        session.add(
            User(
                email="a@desk.example",
                name="A",
                role=Role.REVIEWER,
                password_hash="!",
                preferences={},
                created_at=MOMENT,
            )
        )
        if flush:
            session.flush()
        if commit:
            session.commit()
        return "done"

    def use() -> None:
        with desk_app(database_url, tmp_path) as app, nothing_unsaved(app):
            app.add_url_rule("/change", "change", public(view))
            assert browser(app).get("/change").text == "done"

    if is_fault:
        with pytest.raises(AssertionError, match="unsaved"):
            use()
    else:
        use()
