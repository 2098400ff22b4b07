"""Commands for the work of a desk: people, imports and reports, with the command line as the actor."""

import io
import json
from pathlib import Path

import pytest
from sqlalchemy import select

from factcheck.cli import main
from factcheck.cli.connection import open_session
from factcheck.errors import Conflict
from factcheck.exporters import BUILTIN
from factcheck.persistence.models import ArticleVersion, Event, User

pytestmark = pytest.mark.slow

Capture = pytest.CaptureFixture[str]
TEXT = "Harbour news\n\nIn May 2025, former U.S. President Donald Trump opened the fair. It rained.\n"


@pytest.fixture
def desk(home: Path, tmp_path: Path) -> Path:
    """Return a file to import into an empty desk."""
    main(["upgrade"])
    path = tmp_path / "news.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def add(monkeypatch: pytest.MonkeyPatch, email: str, password: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(password + "\n"))
    return main(["user", "add", email, "--role", "admin", "--password-stdin"])


def test_the_first_admin_is_added_by_a_command(
    desk: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert add(monkeypatch, "Ana@Desk.example", "heron under the pier") == 0

    assert "ana@desk.example can sign in as admin." in capsys.readouterr().out
    with open_session() as session:
        assert session.scalars(select(User.name)).all() == ["Ana"]
        event = json.loads(session.scalars(select(Event.payload).where(Event.action == "add_user")).one())
    assert (event["actor"], event["actor_id"]) == ("command line", None)


def test_a_password_is_asked_for_twice(desk: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    given = iter(["heron under the pier", "heron on the pier"])
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(given))

    assert main(["user", "add", "ana@desk.example", "--role", "editor"]) == 2

    assert "not the same" in capsys.readouterr().err


@pytest.mark.parametrize("password", ["short", "password1234"])
def test_a_weak_password_is_refused(
    desk: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, password: str
) -> None:
    assert add(monkeypatch, "ana@desk.example", password) == 2
    assert capsys.readouterr().err.startswith("factcheck: ")


def test_an_imported_article_can_be_reported(desk: Path, tmp_path: Path, capsys: Capture) -> None:
    assert main(["import", str(desk), "--date", "2025-05", "--title", "At the harbour"]) == 0
    article = capsys.readouterr().out.split()[-1]
    target = tmp_path / "report.json"

    assert main(["report", article, "--format", "json", "-o", str(target)]) == 0

    report = json.loads(target.read_text(encoding="utf-8"))
    assert report["article"]["title"] == "At the harbour"
    assert report["is_draft"]
    assert report["article"]["event_chain_head"]
    flagged = [claim["number"] for claim in report["claims"] if claim["findings_open"]]
    assert flagged == [3]


def test_a_report_goes_to_standard_output(desk: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    main(["import", str(desk)])
    article = capfdbinary.readouterr().out.decode().split()[-1]

    assert main(["report", article, "--format", "csv"]) == 0

    assert capfdbinary.readouterr().out.startswith(b'\xef\xbb\xbf"number","text"')


def test_a_report_goes_out_comes_in_and_goes_out_the_same(
    desk: Path, tmp_path: Path, capsys: Capture
) -> None:
    main(["import", str(desk), "--date", "2025-05"])
    article = capsys.readouterr().out.split()[-1]
    first, again = tmp_path / "first.json", tmp_path / "again.json"
    main(["report", article, "--format", "json", "-o", str(first)])

    assert main(["import", str(first)]) == 0
    report = capsys.readouterr().out.split()[-1]
    assert main(["report", report, "--format", "json", "-o", str(again)]) == 0

    assert again.read_bytes() == first.read_bytes()
    assert main(["import", str(first)]) == 2
    assert main(["import", str(first), "--title", "Another"]) == 2
    assert "keeps the date and the title" in capsys.readouterr().err


def test_an_export_writes_a_file_for_each_format(desk: Path, tmp_path: Path, capsys: Capture) -> None:
    main(["import", str(desk), "--title", "At the harbour"])
    article = capsys.readouterr().out.split()[-1]

    assert main(["export", article, "--format", "csv", "--format", "writer", "-o", str(tmp_path)]) == 0
    assert main(["export", article, "-o", str(tmp_path)]) == 0

    written = {path.name.removeprefix("report-at-the-harbour.") for path in tmp_path.glob("report-*")}
    assert written == {exporter.extension for exporter in BUILTIN.values()}
    assert main(["export", article, "--format", "exe"]) == 2
    assert main(["export", article, "-o", str(tmp_path / "nowhere")]) == 2


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["report", "0" * 32], "There is no such article."),
        (["report", "0" * 32, "--format", "exe"], "There is no report format 'exe'"),
        (["import", "nowhere.txt"], "nowhere.txt: No such file or directory."),
        (["import", "setup.cfg", "--date", "soon"], "is not a date"),
    ],
)
def test_wrong_use_gets_one_sentence(
    desk: Path, capsys: Capture, arguments: list[str], sentence: str
) -> None:
    assert main(arguments) == 2
    assert sentence in capsys.readouterr().err


def test_many_articles_come_as_json_lines_and_a_bad_line_stops_nothing(
    desk: Path, tmp_path: Path, capsys: Capture
) -> None:
    rows = [
        {"id": 1, "text": "Nine cranes stand there.", "title": "The cranes", "date": "2024-03-01"},
        {"id": "b", "text": "The bridge opened in 1931."},
        {"id": "c", "text": " "},
        {"id": "d", "text": "Words.", "date": "soon"},
    ]
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join([*map(json.dumps, rows), "no json"]), encoding="utf-8")
    capsys.readouterr()

    assert main(["import", "--jsonl", str(path), "--date", "2020"]) == 0

    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["id"] for answer in answers] == [1, "b", "c", "d", None]
    assert ["article" in answer for answer in answers] == [True, True, False, False, False]
    with open_session() as session:
        versions = session.scalars(select(ArticleVersion).order_by(ArticleVersion.id)).all()
        named = [(one.article.title, one.reference_date) for one in versions]
    assert named == [("The cranes", "2024-03-01"), ("The bridge opened in 1931.", "2020")]


def test_an_address_in_this_network_is_not_read(desk: Path, capsys: Capture) -> None:
    assert main(["import", "http://127.0.0.1/"]) == 2
    assert "not public" in capsys.readouterr().err


def test_addresses_can_be_switched_off(desk: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_ADDRESS_IMPORT", "off")

    assert main(["import", "https://news.example/"]) == 2
    assert "FACTCHECK_ADDRESS_IMPORT is off" in capsys.readouterr().err


def test_a_line_that_cannot_be_stored_is_answered_with_its_sentence(
    desk: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps({"id": 1, "text": "Nine cranes stand there."}), encoding="utf-8")
    capsys.readouterr()

    def refuse(*_args: object, **_values: object) -> None:
        raise Conflict("Somebody else was first.")

    monkeypatch.setattr("factcheck.cli.bringing.import_article", refuse)

    assert main(["import", "--jsonl", str(path)]) == 0
    assert json.loads(capsys.readouterr().out) == {"id": 1, "error": "Somebody else was first."}
