"""The import form: paste or file, the date asked for, and nothing that was typed is lost."""

import io

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.domain.labels import ArticleState, DateOrigin
from factcheck.importers.decoding import FILE_BYTES
from factcheck.persistence.models import Article, ArticleVersion

FORM = "/articles/new"


def file(content: bytes, name: str = "news.txt") -> dict[str, object]:
    return {"file": (io.BytesIO(content), name)}


def stored(session: Session) -> list[ArticleVersion]:
    session.rollback()
    return list(session.scalars(select(ArticleVersion)))


def test_the_form_states_its_limits_beforehand(as_editor: DeskClient) -> None:
    page = as_editor.get(FORM)

    assert page.status_code == 200
    assert "1,000,000 characters" in page.text
    assert "at most 10 MB" in page.text


def test_a_paste_with_title_and_date_becomes_a_draft(as_editor: DeskClient, session: Session) -> None:
    data = {"text": "Nine cranes\r\nstand there.", "title": " The cranes ", "date": "2025-05-13"}

    response = as_editor.submit(FORM, data)

    (version,) = stored(session)
    assert (response.status_code, response.location) == (303, f"/articles/{version.article.public_id}/split")
    assert (version.article.title, version.article.state) == ("The cranes", ArticleState.DRAFT)
    assert (version.text, version.encoding) == ("Nine cranes\nstand there.", None)
    assert (version.reference_date, version.reference_from) == ("2025-05-13", DateOrigin.GIVEN)


def test_a_file_is_read_and_its_encoding_said(as_editor: DeskClient, session: Session) -> None:
    data = {"date": "2025", **file("Café “Kran” opens.".encode("cp1252"))}

    response = as_editor.submit(FORM, data, follow_redirects=True)

    (version,) = stored(session)
    assert (version.text, version.encoding) == ("Café “Kran” opens.", "Windows-1252")
    assert "The file was read as Windows-1252." in response.text


def test_a_markdown_file_gives_title_and_proposes_its_date(as_editor: DeskClient, session: Session) -> None:
    source = b"---\ndate: 2025-05-13\n---\n# Cranes\n\nNine **cranes** stand there."

    response = as_editor.submit(FORM, file(source, "news.md"))

    assert response.status_code == 422
    assert 'name="found" value="2025-05-13"' in response.text
    assert 'value="Cranes"' in response.text
    assert stored(session) == []


@pytest.mark.parametrize(
    ("text", "iso", "where"),
    [
        ("In May 2025, nine cranes were moved.", "2025-05", "as the first date in its lead"),
        ("LYNDHAVEN, 13 May 2025 — Nine cranes were moved.", "2025-05-13", "in its dateline"),
    ],
)
def test_a_date_in_the_text_is_proposed_and_never_taken_silently(
    as_editor: DeskClient, session: Session, text: str, iso: str, where: str
) -> None:
    response = as_editor.submit(FORM, {"text": text, "title": "Cranes & co"})

    assert response.status_code == 422
    assert f'name="found" value="{iso}"' in response.text
    assert where in response.text
    assert text in response.text
    assert "Cranes &amp; co" in response.text
    assert stored(session) == []


def test_one_press_takes_the_proposed_date(as_editor: DeskClient, session: Session) -> None:
    as_editor.submit(FORM, {"text": "In May 2025, nine cranes were moved.", "found": "2025-05"})

    (version,) = stored(session)
    assert (version.reference_date, version.reference_from) == ("2025-05", DateOrigin.GIVEN)


def test_a_typed_date_wins_over_the_proposed_one(as_editor: DeskClient, session: Session) -> None:
    data = {"text": "In May 2025, nine cranes were moved.", "date": "2025-06-02", "found": "2025-05"}

    as_editor.submit(FORM, data)

    assert stored(session)[0].reference_date == "2025-06-02"


def test_taking_the_date_and_calling_it_unknown_is_asked_back(
    as_editor: DeskClient, session: Session
) -> None:
    data = {"text": "In May 2025, nine cranes were moved.", "no_date": "y", "found": "2025-05"}

    assert as_editor.submit(FORM, data).status_code == 422
    assert stored(session) == []


def test_the_date_can_be_said_to_be_unknown(as_editor: DeskClient, session: Session) -> None:
    as_editor.submit(FORM, {"text": "In May 2025, nine cranes were moved.", "no_date": "y"})

    (version,) = stored(session)
    assert (version.reference_date, version.reference_from) == (None, DateOrigin.NONE)


def test_a_text_without_date_is_imported_without_one(as_editor: DeskClient, session: Session) -> None:
    response = as_editor.submit(FORM, {"text": "Nine cranes stand there."}, follow_redirects=True)

    assert stored(session)[0].reference_date is None
    assert "As of which day is the article to be judged?" in response.text


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"text": ""}, "There is no text to read here."),
        ({"text": "Nine cranes.", "date": "13 May"}, "“13 May” is not a date"),
        ({"text": "Nine cranes.", "date": "2025-02-30"}, "“2025-02-30” is not a date"),
        ({"text": "Nine cranes.", "title": "x" * 301}, "At most 300 characters fit here."),
        ({"text": "a" * 1_000_001}, "at most 1,000,000 can be read"),
        ({"text": "Nine cranes.", "file": (b"\x00\x01", "a.txt")}, "is not a text file"),
        (
            {"text": "Nine cranes.", "file": (b"words", "a.rtf")},
            "files may be .txt, .md, .html, .htm, .docx, .pdf.",
        ),
        ({"text": "Nine cranes.", "file": (b"words", "a.txt")}, "not both"),
        ({"file": (b" ", "a.txt")}, "“a.txt” is empty."),
    ],
)
def test_a_refused_form_says_why_and_keeps_what_was_typed(
    as_editor: DeskClient, session: Session, data: dict[str, object], sentence: str
) -> None:
    sent = {"title": "Kept title", "date": "2025-05", **data}
    if isinstance(data.get("file"), tuple):
        sent.update(file(*data["file"]))

    response = as_editor.submit(FORM, sent)

    assert response.status_code == 422
    assert sentence in response.text
    assert str(data.get("title", "Kept title")) in response.text
    assert str(data.get("date", "2025-05")) in response.text
    assert stored(session) == []
    if "file" in data and "text" in data:
        assert ">\r\nNine cranes.</textarea>" in response.text


def test_a_file_that_is_too_large_keeps_the_form(as_editor: DeskClient, session: Session) -> None:
    fields = {"csrf_token": as_editor.token(), "title": "Kept title"}
    body = b"".join(
        f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    )
    body += b'--b\r\nContent-Disposition: form-data; name="file"; filename="news.txt"\r\n\r\n'
    body += b"a" * (FILE_BYTES + 2_000_000) + b"\r\n--b--\r\n"

    response = as_editor.post(FORM, data=body, content_type="multipart/form-data; boundary=b")

    assert response.status_code == 413
    assert "“news.txt” is larger than 10 MB." in response.text
    assert 'value="Kept title"' in response.text
    assert stored(session) == []


def test_others_cannot_send_large_bodies(as_reviewer: DeskClient) -> None:
    headers = {"X-CSRFToken": as_reviewer.token(), "Content-Type": "multipart/form-data; boundary=b"}

    response = as_reviewer.post(FORM, headers=headers, environ_overrides={"CONTENT_LENGTH": "12000000"})

    assert response.status_code == 413
    assert "larger than 10 MB" not in response.text


def test_the_text_of_a_file_is_kept_while_the_date_is_asked_for(
    as_editor: DeskClient, session: Session
) -> None:
    first = as_editor.submit(FORM, file("In May 2025, cafés opened.".encode("cp1252")))
    assert first.status_code == 422
    assert "The file was read as Windows-1252; its text is kept below." in first.text
    assert "In May 2025, cafés opened." in first.text

    kept = {"text": "In May 2025, cafés opened.", "encoding": "Windows-1252", "date": "2025-05"}
    as_editor.submit(FORM, kept)

    assert stored(session)[0].encoding == "Windows-1252"


def test_a_made_up_encoding_is_not_stored(as_editor: DeskClient, session: Session) -> None:
    as_editor.submit(FORM, {"text": "Cranes.", "date": "2025", "encoding": "<script>"})

    assert stored(session)[0].encoding is None


def test_reviewers_do_not_import(as_reviewer: DeskClient, session: Session) -> None:
    assert as_reviewer.get(FORM).status_code == 403
    assert as_reviewer.submit(FORM, {"text": "Nine cranes.", "date": "2025"}).status_code == 403
    assert session.scalars(select(Article)).all() == []
