"""The wheel carries all that an installed copy needs, and serves the demo from an empty folder."""

import os
import subprocess
import sys
import time
import urllib.request
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


@pytest.mark.slow
def test_the_wheel_carries_templates_migrations_and_seeds(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    for folder in ("templates", "migrations", "seeds"):
        there = {
            f"factcheck/{path.relative_to(ROOT)}"
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        assert there, folder
        assert there <= names
    assert not [name for name in names if name.startswith(("tests", "docs", "benchmarks"))]


@pytest.mark.slow
def test_the_wheel_serves_the_demo_from_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    python = install(wheel, tmp_path / "environment")
    folder = tmp_path / "empty"
    folder.mkdir()
    environ = {"PATH": "/usr/bin:/bin", "FACTCHECK_HOME": str(tmp_path / "home"), "HOME": str(tmp_path)}
    command = [str(python.parent / "factcheck"), "demo"]

    with subprocess.Popen(command, cwd=folder, env=environ, stdout=subprocess.PIPE, text=True) as server:
        try:
            page = first_page(server)
        finally:
            server.terminate()

    assert "Sign in" in page
    assert list(folder.iterdir()) == []


def install(wheel: Path, folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    command = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", str(wheel)]
    subprocess.run(command, check=True, capture_output=True, env=dict(os.environ))
    return python


def first_page(server: subprocess.Popen[str]) -> str:
    assert server.stdout
    address = next(line for line in server.stdout if "http://" in line).split()[-1]
    for _ in range(100):
        try:
            with urllib.request.urlopen(address) as answer:
                return str(answer.read().decode())
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the server did not answer")
