"""The durability benchmarks, in a short form: a killed server loses nothing that it acknowledged."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from databases import POSTGRES_VARIABLE

ROOT = Path(__file__).resolve().parents[2]
SHORT = {
    "contention.py": ["--processes", "2", "--verdicts", "5"],
    "crash.py": ["--rounds", "2", "--clients", "3", "--acknowledged", "20"],
}


@pytest.mark.slow
@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
@pytest.mark.parametrize("script", SHORT)
def test_nothing_acknowledged_is_lost(script: str, database: str) -> None:
    if database == "postgresql" and POSTGRES_VARIABLE not in os.environ:
        pytest.skip("no PostgreSQL server")
    command = [sys.executable, str(ROOT / "benchmarks" / script), *SHORT[script], "--database", database]

    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)

    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "faults: none" in ran.stdout
