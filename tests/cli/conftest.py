"""A desk of its own for each command: settings from the environment, an embedded database in a new home."""

from pathlib import Path

import pytest


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the commands to an empty home, and return it."""
    folder = tmp_path / "home"
    monkeypatch.setenv("FACTCHECK_HOME", str(folder))
    monkeypatch.setenv("FACTCHECK_ARGON2_MEMORY_MIB", "8")
    monkeypatch.delenv("FACTCHECK_DATABASE_URL", raising=False)
    return folder
