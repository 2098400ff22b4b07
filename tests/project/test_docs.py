"""The documents name all that can be set, called or extended, and their links lead somewhere."""

import dataclasses
import re
from pathlib import Path

import pytest

from factcheck.checking import BUILTIN as CHECKERS
from factcheck.cli.entry import build_parser
from factcheck.config import Settings
from factcheck.domain.permissions import Permission
from factcheck.exporters import BUILTIN as EXPORTERS
from factcheck.importers import BUILTIN as IMPORTERS

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
DOCS = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)
NOT_SET_BY_A_PERSON = {"demo", "shown_host"}
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")


def commands() -> list[str]:
    groups = build_parser()._subparsers
    assert groups
    return [name for action in groups._group_actions for name in (action.choices or ())]


@pytest.mark.parametrize("field", [f.name for f in dataclasses.fields(Settings)])
def test_every_setting_is_documented(field: str) -> None:
    if field not in NOT_SET_BY_A_PERSON:
        assert f"FACTCHECK_{field.upper()}" in DOCS


@pytest.mark.parametrize("command", commands())
def test_every_command_is_documented(command: str) -> None:
    assert f"factcheck {command}" in DOCS


@pytest.mark.parametrize("name", [*Permission, *CHECKERS, *IMPORTERS, *EXPORTERS])
def test_every_permission_checker_importer_and_exporter_is_documented(name: str) -> None:
    assert f"`{name}`" in DOCS


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    lost = [
        link for link in LINK.findall(page.read_text(encoding="utf-8")) if not (page.parent / link).exists()
    ]

    assert lost == []


def test_the_readme_leads_with_two_commands() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()

    assert [line.split("#")[0].strip() for line in lines if line.startswith("    ")] == [
        "make demo",
        "make test",
    ]
