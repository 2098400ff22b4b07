"""Commands that look after the database do so on a real one, and say what they did in one sentence."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from factcheck.cli import main

pytestmark = pytest.mark.slow  # most of these load all seeds
Capture = pytest.CaptureFixture[str]


def test_upgrade_makes_the_database_and_may_be_repeated(home: Path, capsys: Capture) -> None:
    assert [main(["upgrade"]), main(["upgrade"])] == [0, 0]

    assert "The schema is at revision" in capsys.readouterr().out
    assert (home / "factcheck.db").exists()


@pytest.mark.parametrize("command", [["verify"], ["seed"], ["report", "0" * 32], ["import", "README.md"]])
def test_without_a_schema_a_command_says_what_to_do(home: Path, capsys: Capture, command: list[str]) -> None:
    assert main(command) == 2

    assert (
        capsys.readouterr().err
        == "factcheck: The database is not up to date: run `factcheck upgrade` first.\n"
    )


def test_seeds_outside_of_a_demo_get_a_password_of_their_own(home: Path, capsys: Capture) -> None:
    main(["upgrade"])

    assert main(["seed"]) == 0

    told = capsys.readouterr().out
    assert "Loaded 4 people and 2 articles." in told
    assert "two-pairs-of-eyes" not in told
    assert main(["seed"]) == 2


def test_verify_names_the_first_fault(home: Path, capsys: Capture) -> None:
    main(["upgrade"])
    main(["seed"])
    assert main(["verify"]) == 0
    assert "All is whole: 2 articles" in capsys.readouterr().out
    with contextlib.closing(sqlite3.connect(home / "factcheck.db")) as careless, careless:
        careless.execute("DROP TRIGGER verdict_no_update")
        careless.execute("UPDATE verdict SET rationale = 'Never mind.' WHERE id = 1")

    assert main(["verify"]) == 1

    assert capsys.readouterr().out == "Verdict 1 is not what its event says.\n"


def test_a_backup_is_restored_elsewhere(
    home: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["upgrade"])
    main(["seed"])
    assert main(["backup", str(tmp_path / "desk.backup")]) == 0
    assert main(["restore", str(tmp_path / "desk.backup")]) == 2
    assert "nothing was replaced" in capsys.readouterr().err

    monkeypatch.setenv("FACTCHECK_HOME", str(tmp_path / "elsewhere"))

    assert main(["restore", str(tmp_path / "desk.backup")]) == 0
    assert main(["verify"]) == 0
