"""A draft to work on, made through the import form."""

import re
from collections.abc import Callable

import pytest
from fact_rows import make_office
from sqlalchemy.orm import Session
from web_client import DeskClient

TEXT = (
    "Harbour town marks its bridge\n\n"
    "In May 2025, the mayor met former U.S. President Donald Trump on the bridge. "
    "Nine cranes stand there. It was a wonderful, truly great day.\n\n"
    "The bridge is 90 metres long and it cost two million euros.\n\n"
    "Leave a comment\n"
)
Import = Callable[..., str]


@pytest.fixture
def bring(as_editor: DeskClient) -> Import:
    """Return a function that imports a text and gives the id of the draft."""

    def send(text: str = TEXT, **values: object) -> str:
        data = {"text": text, "date": "2025-05", **values}
        response = as_editor.submit("/articles/new", data)
        assert response.status_code == 303, response.text
        found = re.fullmatch(r"/articles/([0-9a-f]{32})/split", response.location)
        assert found
        return found[1]

    return send


@pytest.fixture
def draft(bring: Import) -> str:
    return bring()


@pytest.fixture
def flagged_draft(session: Session, bring: Import) -> str:
    """Import the draft on a desk that knows who was president in May 2025."""
    make_office(session)
    return bring()
