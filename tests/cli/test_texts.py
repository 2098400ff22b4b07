"""`factcheck split` and `factcheck check` work on files and standard input like any linter."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from factcheck.cli import main
from factcheck.cli.progress import with_progress
from factcheck.splitting import parser

WRONG = "In May 2025, former U.S. President Donald Trump opened the fair. It rained 🙂 all day.\n"
RIGHT = "The harbour opened in 1931. It has nine cranes.\n"


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    made = {"wrong": tmp_path / "wrong.txt", "right": tmp_path / "right.txt"}
    made["wrong"].write_text(WRONG, encoding="utf-8")
    made["right"].write_text(RIGHT, encoding="utf-8")
    return {name: str(path) for name, path in made.items()}


def as_input(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    class Input:
        buffer = io.BytesIO(content)

    monkeypatch.setattr("sys.stdin", Input)


def printed(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_claim_is_the_slices_of_the_text(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["split", files["wrong"], "--format", "json"])

    (row,) = printed(capsys)
    assert code == 0
    assert row["id"] == files["wrong"]
    assert [claim["text"] for claim in row["claims"]] == [
        " … ".join(WRONG[start:end] for start, end in claim["spans"]) for claim in row["claims"]
    ]
    assert {"spans", "source", "text", "block", "kind", "checkable"} <= set(row["claims"][0])


def test_text_is_the_default_format(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["split", files["right"]]) == 0

    assert "It has nine cranes" in capsys.readouterr().out


def test_a_leading_byte_order_mark_does_not_count(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    as_input(monkeypatch, b"\xef\xbb\xbf" + RIGHT.encode())

    main(["split", "-", "--format", "json"])

    assert printed(capsys)[0]["blocks"][0]["start"] == 0


def test_a_bad_line_gets_an_error_and_the_run_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [{"id": 1, "text": RIGHT}, "no object", {"id": "b"}, {"id": 4, "text": WRONG}]
    as_input(monkeypatch, "\n".join(map(json.dumps, lines)).encode() + b"\n{broken\n")

    code = main(["split", "--jsonl"])

    rows = printed(capsys)
    assert code == 0
    assert [row["id"] for row in rows] == [1, None, "b", 4, None]
    assert ["error" in row for row in rows] == [False, True, True, False, True]


def test_a_flag_is_printed_like_a_linter_does_and_sets_the_exit_code(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["check", files["right"], files["wrong"]])

    (line,) = capsys.readouterr().out.splitlines()
    assert code == 1
    assert line.startswith(f"{files['wrong']}:1:14: office_title “former U.S. President Donald Trump”")


def test_a_terminal_shows_the_words_underlined(
    files: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)

    main(["check", files["wrong"]])

    _, passage = capsys.readouterr().out.splitlines()
    assert "\x1b[4mformer U.S. President Donald Trump\x1b[24m" in passage


def test_without_a_date_it_is_said_which_checks_are_off(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    undated = tmp_path / "undated.txt"
    undated.write_text("The lock has two gates.\n")

    code = main(["check", str(undated)])

    assert code == 0
    assert capsys.readouterr().err.startswith(f"factcheck: {undated}: No date was given or found")


def test_nothing_found_is_exit_code_0(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", files["right"]]) == 0
    assert capsys.readouterr().out == ""


def test_a_date_in_the_sentence_wins_over_the_given_one(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["check", files["wrong"], "--date", "2025-06", "--format", "json"])

    (row,) = printed(capsys)
    assert code == 1
    assert row["reference_date"] == {"value": "2025-06", "precision": "month", "from": "given"}
    (finding,) = row["findings"]
    assert (finding["rule"], finding["level"]) == ("R1", "flag")
    assert finding["date"]["from"] == "sentence"
    assert [WRONG[start:end] for start, end in finding["spans"]] == [finding["quote"]]


def test_json_lines_carry_their_own_dates(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "The former U.S. President Donald Trump opened the fair."
    lines = [
        {"id": "a", "text": text, "date": "2025-05"},
        {"id": "b", "text": text, "date": "2023-05-02"},
        {"id": "c", "text": text, "date": "yesterday"},
    ]
    as_input(monkeypatch, "\n".join(map(json.dumps, lines)).encode())

    code = main(["check", "--jsonl"])

    first, second, third = printed(capsys)
    assert code == 1
    assert (len(first["findings"]), len(second["findings"])) == (1, 0)
    assert "yesterday" in third["error"]


@pytest.mark.parametrize("command", ["split", "check"])
def test_an_unreadable_file_gets_one_sentence(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main([command, str(tmp_path / "nowhere.txt")])

    captured = capsys.readouterr()
    assert code == 2
    assert captured.out == ""
    assert captured.err == f"factcheck: {tmp_path}/nowhere.txt: No such file or directory.\n"


def test_the_readable_files_are_checked_all_the_same(
    files: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02" * 50)

    code = main(["check", str(tmp_path / "binary.txt"), files["wrong"]])

    captured = capsys.readouterr()
    assert code == 2
    assert "office_title" in captured.out
    assert "binary.txt" in captured.err


def test_a_bad_date_is_wrong_use(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", files["right"], "--date", "soon"]) == 2
    assert "is not a date" in capsys.readouterr().err


def test_an_unknown_command_is_wrong_use() -> None:
    with pytest.raises(SystemExit) as stop:
        main(["publish"])

    assert stop.value.code == 2


@pytest.mark.parametrize(("level", "claims"), [("sentence", 1), ("clause", 2), ("atomic", 3)])
def test_the_level_tells_how_finely_to_cut(
    level: str, claims: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "text.txt"
    path.write_text("The flood destroyed a mill and killed nine men and two boys.", "utf-8")

    main(["split", str(path), "--level", level, "--format", "json"])

    assert len(json.loads(capsys.readouterr().out)["claims"]) == claims


def test_a_missing_parser_is_told_and_the_text_is_split_all_the_same(
    files: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parser, "find_spec", lambda _: None)

    assert main(["split", next(iter(files.values()))]) == 0

    printed = capsys.readouterr()
    assert printed.out
    assert printed.err.startswith("factcheck: The parser is not installed")


def test_a_bar_is_drawn_on_a_terminal_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b"one\ntwo\n")
    with path.open("rb") as file:
        assert list(with_progress(file)) == [b"one\n", b"two\n"]
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)

    with path.open("rb") as file:
        assert list(with_progress(file)) == [b"one\n", b"two\n"]

    assert "  0%" in (drawn := capsys.readouterr().err)
    assert drawn.endswith(" 100%\n")
