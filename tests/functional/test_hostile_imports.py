"""Two hundred pieces of hostile markup through every importer: all are shown as words, none ever runs."""

import io
import json
from pathlib import Path

import docx
import pytest
from bombs import pdf_of_pages
from desk import NewPage, ServedDesk
from factories import actor_of
from payloads import PAYLOADS
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.importers import ArticleDraft, read_file
from factcheck.importers.from_html import read_page
from factcheck.importers.from_jsonl import read_drafts
from factcheck.persistence.facts import desk_facts
from factcheck.persistence.models import User
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.articles import import_article
from factcheck.splitting.documents import BadLine

pytestmark = pytest.mark.browser
# Twelve to a sentence: each claim costs the test time, and nothing depends on how many there are.
LINES = tuple(" ".join(PAYLOADS[place : place + 12]) for place in range(0, len(PAYLOADS), 12))
STORY = "The harbour office said on Tuesday that nine cranes were moved to the old pier in one night."


def word_file() -> bytes:
    document, held = docx.Document(), io.BytesIO()
    document.core_properties.author = PAYLOADS[0]
    for words in LINES:
        document.add_paragraph(f"It said {words} in town.")
    document.save(held)
    return held.getvalue()


def pdf_file() -> bytes:
    shown = [
        words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("latin-1", "replace")
        for words in LINES
    ]
    lines = b" ".join(b"(It said %s in town.) Tj T*" % words.replace(b"\n", b" ") for words in shown)
    return pdf_of_pages(b"BT /F1 9 Tf 11 TL 72 720 Td " + lines + b" ET")


def web_page() -> bytes:
    """Return a page that holds the markup raw, as words, in links, in attributes and in its metadata."""
    raw = "".join(f"<p>{STORY} {words}</p>" for words in LINES)
    said = "".join(
        f"<p>It said {words.replace('<', '&lt;')} in town, and more was said.</p>" for words in LINES
    )
    data = json.dumps(
        {"@type": "Article", "headline": PAYLOADS[0], "author": PAYLOADS[4], "url": "javascript:1"}
    )
    link = "<link rel=canonical href='javascript:window.hit=1'>"
    head = f"{link}<script type='application/ld+json'>{data}</script>"
    return f"<html><head>{head}</head><body><h1>Cranes</h1>{said}{raw}</body></html>".encode()


def drafts() -> dict[str, ArticleDraft]:
    words = "\n\n".join(f"It said {words} in town." for words in LINES)
    row = {"id": 1, "text": words, "title": PAYLOADS[0]}
    (found,) = read_drafts([json.dumps(row).encode()])
    assert not isinstance(found, BadLine)
    return {
        "txt": read_file("a.txt", words.encode()),
        "md": read_file("a.md", words.encode()),
        "html": read_file("a.html", web_page()),
        "address": read_page(
            web_page(), name="page.html", base="https://news.example/<script>window.hit=1</script>"
        ),
        "docx": read_file("a.docx", word_file()),
        "pdf": read_file("a.pdf", pdf_file()),
        "jsonl": found[1],
    }


def fill(session: Session) -> dict[str, str]:
    editor = actor_of(session.scalars(select(User).where(User.role == Role.EDITOR)).one())
    facts = desk_facts(session)
    return {
        kind: import_article(session, actor=editor, draft=draft, facts=facts).public_id
        for kind, draft in drafts().items()
    }


def test_no_importer_lets_markup_run(new_page: NewPage, desk: ServedDesk, tmp_path: Path) -> None:
    assert len(set(PAYLOADS)) >= 200
    with session_factory(make_engine(desk.settings.database_url))() as session:
        articles = fill(session)
    page = new_page()
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    desk.sign_in(page, "ana")

    for kind, article in articles.items():
        page.goto(f"/articles/{article}/split")
        assert page.evaluate("window.hit") is None, kind
        assert (
            page.locator("main article :is(img, script, iframe, svg[onload], object, embed)").count() == 0
        ), kind
        links = page.locator("main a[href^='javascript'], main a[href^='data']")
        assert links.count() == 0, kind
        assert "It said" in page.locator("main").inner_text(), kind
    page.goto("/articles")
    assert page.evaluate("window.hit") is None

    hostile = tmp_path / '"><img src=x onerror=window.hit=1>.rtf'.replace("/", "")
    hostile.write_text("words")
    page.goto("/articles/new")
    page.locator("input[type=file]").set_input_files(hostile)
    page.get_by_label("Web address").fill("javascript:window.hit=1")
    page.get_by_role("button", name="Import").click()
    assert page.evaluate("window.hit") is None
    assert dialogs == []
