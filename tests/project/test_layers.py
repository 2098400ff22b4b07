"""The arrow of dependency is kept by a machine, and the text tools stay free of frameworks."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
FRAMEWORKS = ("flask", "sqlalchemy", "wtforms", "alembic", "argon2", "waitress")


@pytest.mark.parametrize(
    "package", ["factcheck", "factcheck.splitting", "factcheck.checking", "factcheck.domain"]
)
def test_the_inner_layers_load_no_framework(package: str) -> None:
    code = f"import sys, {package}; print([name for name in {FRAMEWORKS} if name in sys.modules])"

    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert loaded.stdout.strip() == "[]"


@pytest.mark.parametrize("command", ["split", "check"])
def test_split_and_check_load_no_framework(command: str, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("The harbour opened in 1931.\n")
    code = (
        f"import sys; from factcheck.cli import main; code = main([{command!r}, {str(text)!r}]);"
        f"print(code, [name for name in {FRAMEWORKS} if name in sys.modules])"
    )

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.splitlines()[-1] == "0 []"


def test_only_persistence_writes_raw_sql() -> None:
    allowed = {"persistence/schema.py", "services/verification.py", "persistence/session.py"}

    raw = {
        str(path.relative_to(ROOT / "factcheck"))
        for path in (ROOT / "factcheck").rglob("*.py")
        if " text(" in path.read_text() and "sqlalchemy" in path.read_text()
    }

    assert raw <= allowed


def test_no_template_marks_text_as_safe() -> None:
    marked = [
        str(path.relative_to(ROOT))
        for folder in ("templates", "factcheck")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in {".html", ".py"} and ("|safe" in path.read_text() or "| safe" in path.read_text())
    ]

    assert marked == []
