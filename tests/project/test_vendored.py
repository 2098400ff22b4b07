"""Files taken over from elsewhere are listed, unchanged, and come with their licences."""

import hashlib
import json
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "factcheck/web/static"
VENDORED = ROOT / "tests/vendored"
CONTEXTS = ROOT / "tests/data/contexts"


class Manifest(NamedTuple):
    path: Path
    folders: tuple[Path, ...]


MANIFESTS = [
    Manifest(STATIC / "vendored.json", (STATIC / "fonts", STATIC / "js/vendor")),
    Manifest(VENDORED / "manifest.json", (VENDORED / "axe-core",)),
    Manifest(CONTEXTS / "manifest.json", (CONTEXTS,)),
]
each_manifest = pytest.mark.parametrize("manifest", MANIFESTS, ids=lambda manifest: manifest.path.parent.name)


def entries(manifest: Manifest) -> dict[str, dict[str, str]]:
    loaded: dict[str, dict[str, str]] = json.loads(manifest.path.read_text(encoding="utf-8"))
    return loaded


@each_manifest
def test_every_listed_file_has_its_checksum(manifest: Manifest) -> None:
    listed = {name: entry["sha256"] for name, entry in entries(manifest).items()}

    found = {name: hashlib.sha256((manifest.path.parent / name).read_bytes()).hexdigest() for name in listed}

    assert found == listed


@each_manifest
def test_every_file_of_the_folders_is_listed(manifest: Manifest) -> None:
    files = {
        path.relative_to(manifest.path.parent).as_posix()
        for folder in manifest.folders
        for path in folder.rglob("*")
        if path.is_file() and path != manifest.path
    }

    assert files == set(entries(manifest))


@each_manifest
def test_every_entry_names_package_version_and_licence(manifest: Manifest) -> None:
    incomplete = [
        name
        for name, entry in entries(manifest).items()
        if not all(entry.get(key) for key in ("package", "version", "licence", "sha256"))
    ]

    assert incomplete == []


@each_manifest
def test_every_package_comes_with_a_licence_file(manifest: Manifest) -> None:
    packages = {entry["package"] for entry in entries(manifest).values()}

    licensed = {
        entry["package"]
        for name, entry in entries(manifest).items()
        if name.endswith(".txt") and (manifest.path.parent / name).stat().st_size > 500
    }

    assert licensed == packages
