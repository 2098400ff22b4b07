"""Files stay short: what wants to grow is split by meaning."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIMITS = {"factcheck": 300, "migrations": 300, "benchmarks": 300, "tests": 400, "templates": 120}
ENDINGS = {".py", ".html", ".js", ".css"}


def files() -> list[tuple[str, int]]:
    return [
        (str(path.relative_to(ROOT)), limit)
        for folder, limit in LIMITS.items()
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in ENDINGS and not {"vendored", "__pycache__", "data"} & set(path.parts)
    ]


@pytest.mark.parametrize(("name", "limit"), files(), ids=lambda value: str(value))
def test_no_file_is_longer_than_the_limit(name: str, limit: int) -> None:
    lines = len((ROOT / name).read_text(encoding="utf-8").splitlines())

    assert lines <= limit, f"{name} has {lines} lines: split it by meaning"


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty_words = {"utils", "helpers", "common", "misc", "manager"}

    named = [path for path in (ROOT / "factcheck").rglob("*.py") if path.stem in empty_words]

    assert named == []
