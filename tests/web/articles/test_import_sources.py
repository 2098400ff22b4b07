"""The import form with pages, office files and addresses, and imports that outlive their request."""

import html
import io
import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from network import Network, network, reply
from sqlalchemy import select
from sqlalchemy.orm import Session
from web_client import DeskClient, imports_of, read_over

from factcheck.domain.labels import BlockKind
from factcheck.importers import ArticleDraft
from factcheck.persistence.models import ArticleVersion, Block, ImportJob

pytestmark = pytest.mark.slow

FORM = "/articles/new"
FIRST = "Nine cranes were moved to the old pier on Tuesday, the harbour office said in a statement."
PAGE = (
    "<head><meta charset=utf-8><meta name=author content='Ann Lee'>"
    "<link rel=canonical href='https://news.example/cranes'>{}</head>"
    f"<nav><a href=/s>Sport</a></nav><h1>Cranes move</h1><p>{FIRST}</p>"
    "<p>The work took eleven hours and cost two million euros, which city and state share.</p>"
)


def file(content: bytes, name: str) -> dict[str, object]:
    return {"file": (io.BytesIO(content), name)}


def stored(session: Session) -> list[ArticleVersion]:
    session.rollback()
    return list(session.scalars(select(ArticleVersion)))


@pytest.fixture
def net(app: Flask) -> Iterator[Network]:
    """Let the desk reach pages under any name on this machine, by a network of the test's own."""
    head = "<meta name=date content=2024-03-01>"
    with network(lambda _line: reply(PAGE.format(head).encode())) as net:
        read_over(app, net)
        yield net


def test_what_a_page_has_beside_its_article_is_left_out_and_can_be_put_back(
    as_editor: DeskClient, session: Session
) -> None:
    response = as_editor.submit(FORM, {"date": "2024", **file(PAGE.format("").encode(), "a.html")})
    (version,) = stored(session)
    preview = as_editor.get(response.location).text
    left_out = next(block for block in version.blocks if block.kind is BlockKind.FURNITURE)
    as_editor.submit(f"/blocks/{left_out.public_id}", {"kind": "body"})

    assert (version.article.title, version.byline, version.address) == (
        "Cranes move", "Ann Lee", "https://news.example/cranes",
    )  # fmt: skip
    assert '<s dir="auto">Sport</s><span>menu</span>' in preview
    assert 'href="https://news.example/cranes" target="_blank" rel="noopener noreferrer nofollow"' in preview
    assert "By <b>Ann Lee</b>" in preview
    session.rollback()
    assert session.get_one(Block, left_out.id).kind is BlockKind.BODY


def test_a_page_behind_an_address_is_read_and_its_date_asked_for(
    as_editor: DeskClient, session: Session, net: Network
) -> None:
    response = as_editor.submit(FORM, {"address": "http://news.example/x"})

    assert response.status_code == 422
    assert 'name="found" value="2024-03-01"' in response.text
    assert "The page was read; its text is kept below." in response.text
    assert stored(session) == []


def test_the_kept_page_is_imported_with_its_parts_by_one_press(
    as_editor: DeskClient, session: Session, net: Network
) -> None:
    asked = as_editor.submit(FORM, {"address": "http://news.example/x"}).text
    kept = {name: _hidden(asked, name) for name in ("layout", "origin", "byline", "encoding")}
    text = "Sport\r\n\r\nCranes move\r\n\r\n" + FIRST

    as_editor.submit(FORM, {"text": text, "title": "Cranes move", "found": "2024-03-01", **kept})

    (version,) = stored(session)
    assert [(block.kind, block.reason) for block in version.blocks] == [
        (BlockKind.FURNITURE, "menu"), (BlockKind.HEADLINE, None), (BlockKind.BODY, None),
    ]  # fmt: skip
    assert (version.address, version.byline) == ("https://news.example/cranes", "Ann Lee")


def _hidden(page: str, name: str) -> str:
    found = re.search(rf'id="{name}" name="{name}" type="hidden" value="([^"]*)"', page)
    assert found, name
    return html.unescape(found[1])


def test_what_was_made_up_beside_a_kept_text_is_dropped(as_editor: DeskClient, session: Session) -> None:
    made_up = {"origin": "javascript:alert(1)", "byline": "a\nb", "layout": "{{{"}

    as_editor.submit(FORM, {"text": "Nine cranes stand there.", "date": "2025", **made_up})

    (version,) = stored(session)
    assert (version.address, version.byline) == (None, None)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"address": "ftp://news.example/"}, "Only addresses that begin with https://"),
        ({"address": "http://127.0.0.1/"}, "leads to a network that is not public"),
        ({"address": "news.example", "text": "Nine cranes."}, "Paste a text or give an address, not both"),
        (
            {"address": "news.example", "file": (b"words", "a.txt")},
            "Choose a file or give an address, not both",
        ),
        ({"file": (b"words", "a.pdf")}, "“a.pdf” is not what its ending says."),
        ({"file": (b"words", "a.docx")}, "“a.docx” is not what its ending says."),
        ({"file": (b"<p></p>", "a.html")}, "“a.html” shows no text"),
    ],
)
def test_a_source_that_cannot_be_read_gets_a_sentence_and_the_form_stays(
    as_editor: DeskClient, session: Session, data: dict[str, Any], sentence: str
) -> None:
    sent = file(*data["file"]) if "file" in data else {}
    response = as_editor.submit(FORM, {"title": "Kept title", **data, **sent})

    assert response.status_code == 422
    assert sentence in response.text
    assert "Kept title" in response.text
    assert str(data.get("address", "")) in response.text
    assert stored(session) == []


def test_a_desk_can_switch_addresses_off(app: Flask, as_editor: DeskClient) -> None:
    imports = imports_of(app)
    imports.readers = replace(imports.readers, reads_addresses=False)

    assert "Web address" not in as_editor.get(FORM).text
    assert "reads no web addresses" in as_editor.submit(FORM, {"address": "news.example"}).text


@pytest.fixture
def slow(app: Flask) -> Iterator[threading.Event]:
    """Let each file take until the test says so."""
    imports, go = imports_of(app), threading.Event()
    inner = imports.readers.file

    def read(name: str, source: bytes) -> ArticleDraft:
        go.wait(20)
        return inner(name, source)

    imports.readers, imports.patience = replace(imports.readers, file=read), 0.05
    yield go
    go.set()
    imports.close()


def test_an_import_that_takes_long_is_followed_on_a_page_of_its_own(
    app: Flask, as_editor: DeskClient, session: Session, slow: threading.Event
) -> None:
    response = as_editor.submit(FORM, {"date": "2024", **file(FIRST.encode(), "a.txt")})
    waiting = as_editor.get(response.location)
    slow.set()
    imports_of(app).close()
    done = as_editor.get(response.location)

    assert (response.status_code, waiting.status_code) == (303, 200)
    assert "Importing a.txt" in waiting.text
    assert "<progress data-wait" in waiting.text
    (version,) = stored(session)
    assert done.location == f"/articles/{version.article.public_id}/split"


def test_a_refusal_after_the_request_shows_the_form_with_all_that_was_typed(
    app: Flask, as_editor: DeskClient, session: Session, slow: threading.Event
) -> None:
    data = {"title": "Kept title", **file(b"In May 2025, nine cranes were moved.", "a.txt")}
    response = as_editor.submit(FORM, data)
    slow.set()
    imports_of(app).close()

    page = as_editor.get(response.location)

    assert page.status_code == 422
    assert 'name="found" value="2025-05"' in page.text
    assert "Kept title" in page.text
    assert "In May 2025, nine cranes were moved." in page.text
    assert stored(session) == []


def test_a_fault_after_the_request_is_told_without_its_cause(
    app: Flask, as_editor: DeskClient, slow: threading.Event, caplog: pytest.LogCaptureFixture
) -> None:
    imports = imports_of(app)

    def fail(_name: str, _source: bytes) -> ArticleDraft:
        slow.wait(20)
        raise RuntimeError("secret cause")

    imports.readers = replace(imports.readers, file=fail)
    response = as_editor.submit(FORM, {"title": "Kept title", **file(b"words", "a.txt")})
    slow.set()
    imports.close()

    page = as_editor.get(response.location).text

    assert "finds the cause in the log" in page
    assert "secret cause" not in page
    assert "secret cause" in caplog.text


def test_a_lost_import_is_said_to_be_lost(
    as_editor: DeskClient, session: Session, slow: threading.Event
) -> None:
    response = as_editor.submit(FORM, {"date": "2024", **file(FIRST.encode(), "a.txt")})
    job = session.scalars(select(ImportJob)).one()
    job.seen_at = job.seen_at.replace(year=2000)
    session.commit()

    assert "The server stopped while it worked on this." in as_editor.get(response.location).text


def test_nobody_else_sees_an_import(
    as_editor: DeskClient, as_admin: DeskClient, slow: threading.Event
) -> None:
    response = as_editor.submit(FORM, {"date": "2024", **file(FIRST.encode(), "a.txt")})

    assert as_admin.get(response.location).status_code == 404
