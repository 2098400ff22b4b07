"""A new version from a web address, with the parts of its page; and one that outlives its request."""

import html
import io
import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from flask import Flask
from network import Network, network, reply
from sqlalchemy import select
from sqlalchemy.orm import Session
from web_client import DeskClient, imports_of, read_over
from werkzeug.test import TestResponse

from factcheck.domain.labels import BlockKind
from factcheck.importers import ArticleDraft
from factcheck.persistence.models import ArticleVersion
from factcheck.web.running import EXTENSION, Imports

pytestmark = pytest.mark.slow

FIRST = "Nine cranes were moved to the old pier on Tuesday, the harbour office said in a statement."
SECOND = "The work took eleven hours and cost two million euros, which city and state share."
PAGE = (
    "<head><meta charset=utf-8><link rel=canonical href='https://news.example/cranes'></head>"
    "<nav><a href=/s>Sport</a></nav><h1>Cranes move</h1><p>{}</p><p>{}</p>"
)
ADDRESS = "https://news.example/cranes"


def versions(session: Session) -> list[ArticleVersion]:
    session.rollback()
    return list(session.scalars(select(ArticleVersion).order_by(ArticleVersion.number)))


@pytest.fixture
def net(app: Flask) -> Iterator[Network]:
    """Let the desk reach a page under any name, which says by now that the work took twelve hours."""
    page = PAGE.format(FIRST, SECOND.replace("eleven", "twelve"))
    with network(lambda _line: reply(page.encode())) as net:
        read_over(app, net)
        yield net


@pytest.fixture
def url(as_editor: DeskClient, session: Session, net: Network) -> str:
    """Import the page as it was, and return where its new version is brought."""
    file = (io.BytesIO(PAGE.format(FIRST, SECOND).encode()), "a.html")
    response = as_editor.submit("/articles/new", {"date": "2024", "file": file})
    return cast(str, response.location).replace("/split", "/versions/new")


def hidden(page: str, name: str) -> str:
    found = re.search(rf'id="{name}" name="{name}" type="hidden" value="([^"]*)"', page)
    assert found, name
    return html.unescape(found[1])


def typed(page: str) -> str:
    found = re.search(r'<textarea[^>]* name="text"[^>]*>\r?\n?(.*?)</textarea>', page, re.DOTALL)
    assert found
    return html.unescape(found[1])


def send(client: DeskClient, url: str, page: TestResponse, **more: object) -> TestResponse:
    """Send the form as the page holds it."""
    names = ("layout", "origin", "byline", "encoding", "seen")
    kept = {name: hidden(page.text, name) for name in names}
    return client.submit(url, {"text": typed(page.text), "base": 1, **kept, **more})


def test_the_address_of_the_article_is_offered_and_read_again(
    as_editor: DeskClient, session: Session, url: str
) -> None:
    form = as_editor.get(url)
    assert f'name="again" value="{ADDRESS}"' in form.text

    page = send(as_editor, url, form, again="http://news.example/x")
    stored = send(as_editor, url, page, act="store")

    assert "1 changed" in page.text
    assert stored.status_code == 303
    version = versions(session)[1]
    assert "twelve hours" in version.text
    assert version.address == ADDRESS
    assert [(block.kind, block.reason) for block in version.blocks][:2] == [
        (BlockKind.FURNITURE, "menu"), (BlockKind.HEADLINE, None),
    ]  # fmt: skip


def test_what_stands_beside_an_article_stays_left_out_when_its_text_is_edited(
    as_editor: DeskClient, session: Session, url: str
) -> None:
    form = as_editor.get(url)

    page = send(as_editor, url, form, text=typed(form.text).replace("eleven", "ten"), act="preview")
    send(as_editor, url, page, act="store")

    assert [block.kind for block in versions(session)[1].blocks][:2] == [
        BlockKind.FURNITURE, BlockKind.HEADLINE,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"address": "news.example", "text": "Other words."}, "Change the text or give an address, not both"),
        ({"address": "http://127.0.0.1/"}, "leads to a network that is not public"),
        ({"address": "ftp://news.example/"}, "Only addresses that begin with https://"),
    ],
)
def test_an_address_that_cannot_be_read_gets_a_sentence_and_the_form_stays(
    app: Flask, as_editor: DeskClient, session: Session, url: str, more: dict[str, str], sentence: str
) -> None:
    imports = imports_of(app)
    imports.readers = replace(imports.readers, address=type(imports.readers)().address)

    page = send(as_editor, url, as_editor.get(url), note="Kept note", act="preview", **more)

    assert page.status_code == 422
    assert sentence in page.text
    assert "Kept note" in page.text
    assert f'value="{more["address"]}"' in page.text
    assert len(versions(session)) == 1


def test_a_desk_that_reads_no_addresses_offers_none(app: Flask, as_editor: DeskClient, url: str) -> None:
    imports = imports_of(app)
    imports.readers = replace(imports.readers, reads_addresses=False)

    form = as_editor.get(url)

    assert "Web address" not in form.text
    assert "Read it again" not in form.text
    assert "reads no web addresses" in send(as_editor, url, form, again="http://news.example/x").text


@pytest.fixture
def slow(app: Flask, url: str) -> Iterator[threading.Event]:
    """Let each address take until the test says so."""
    imports, go = imports_of(app), threading.Event()
    inner = imports.readers.address

    def read(address: str, domains: object) -> ArticleDraft:
        go.wait(20)
        return inner(address, ())

    imports.readers, imports.patience = replace(imports.readers, address=read), 0.05
    yield go
    go.set()
    imports.close()


def test_a_preview_that_takes_long_is_followed_on_a_page_of_its_own(
    app: Flask, as_editor: DeskClient, session: Session, url: str, slow: threading.Event
) -> None:
    response = send(as_editor, url, as_editor.get(url), again="http://news.example/x", note="Kept note")
    waiting = as_editor.get(response.location)
    slow.set()
    imports_of(app).close()

    page = as_editor.get(response.location)

    assert "Reading http://news.example/x" in waiting.text
    assert page.status_code == 200
    assert "1 changed" in page.text
    assert "Kept note" in page.text
    app.extensions[EXTENSION] = Imports(imports_of(app).shared, imports_of(app).readers)
    assert send(as_editor, url, page, act="store").status_code == 303
    assert len(versions(session)) == 2


def test_a_refusal_after_the_request_shows_the_form_again(
    app: Flask, as_editor: DeskClient, session: Session, url: str, slow: threading.Event
) -> None:
    response = send(as_editor, url, as_editor.get(url), again="http://news.example/x", base=7)
    slow.set()
    imports_of(app).close()

    page = as_editor.get(response.location)

    assert page.status_code == 409
    assert "while you were at it" in page.text
    assert "twelve hours" in typed(page.text)
    assert len(versions(session)) == 1
