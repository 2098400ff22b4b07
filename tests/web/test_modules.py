"""Scripts lose their comments on the way to the browser, and nothing else."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from flask import url_for
from web_client import DeskClient

import factcheck.web
from factcheck.web.modules import served

FOLDER = Path(factcheck.web.__file__).parent / "static" / "js"
MODULES = sorted(FOLDER.glob("*.js"))
each_module = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.name)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("// Why.\nconst a = 1;\n", "const a = 1;\n"),
        ("/**\n * @param {string} a\n */\nfunction b(a) {}\n", "function b(a) {}\n"),
        ("  const a = /** @type {X} */ (b);\n\n\n  c();\n", "const a = (b);\nc();\n"),
        ('const a = "//desk.example";\n', 'const a = "//desk.example";\n'),
        ("wait(); // the answer\n", "wait(); // the answer\n"),
    ],
)
def test_comments_and_indents_are_taken_off(source: str, expected: str) -> None:
    assert served(source) == expected


@each_module
def test_a_module_holds_nothing_that_is_taken_for_a_comment(module: Path) -> None:
    text = module.read_text()

    assert [line for line in text.splitlines() if line.count("`") % 2] == [], "text over several lines"
    assert re.findall(r"""["'`][^"'`\n]*/\*\*[^"'`\n]*["'`]""", text) == []


@each_module
def test_what_is_served_is_still_a_module(module: Path, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node")
    (tmp_path / "served.mjs").write_text(served(module.read_text()))

    checked = subprocess.run([node, "--check", tmp_path / "served.mjs"], capture_output=True, text=True)

    assert checked.returncode == 0, checked.stderr


def test_the_server_sends_modules_without_comments_and_vendored_scripts_as_they_are(
    client: DeskClient,
) -> None:
    with client.application.test_request_context():
        own, vendored = (url_for("static", filename=f"js/{name}") for name in ("save.js", "vendor/idb.js"))

    answer = client.get(own)

    assert answer.text == served((FOLDER / "save.js").read_text())
    assert answer.mimetype == "text/javascript"
    assert client.get(vendored).data == (FOLDER / "vendor/idb.js").read_bytes()
    assert client.get(own.replace("save.js", "none.js")).status_code == 404
