"""Modules are sent without comments, and with every line of code in its place."""

import shutil
import subprocess
from pathlib import Path

import pytest
from flask import Flask
from web_client import DeskClient

import factcheck.web
from factcheck.web.scripts import without_comments

MODULES = sorted((Path(factcheck.web.__file__).parent / "static" / "js").glob("*.js"))

SOURCE = """\
// What this does.
import { a } from "./a.js"; // why

/**
 * Say it.
 * @param {string} word
 */
export function say(word) {
  // A reason.
  const one = /** @type {HTMLElement} */ (word);
  /** @type {number} */
  let two = 2;
  return `https://desk.example/ /* ${one} */ ${two}`;
}
/** @type {Map<string, string>} */ const kept = new Map();
"""
SENT = """\

import { a } from "./a.js"; // why





export function say(word) {

  const one = /** @type {HTMLElement} */ (word);

  let two = 2;
  return `https://desk.example/ /* ${one} */ ${two}`;
}
/** @type {Map<string, string>} */ const kept = new Map();
"""


def test_comments_go_and_lines_stay() -> None:
    assert without_comments(SOURCE) == SENT


def test_a_module_is_sent_without_its_comments(app: Flask, client: DeskClient) -> None:
    response = client.get(f"{app.static_url_path}/js/site.js")

    source = next(module for module in MODULES if module.name == "site.js").read_text()
    assert response.text == without_comments(source)
    assert response.headers["Content-Length"] == str(len(response.data))
    assert response.headers["Content-Type"].startswith("text/javascript")


def test_other_files_and_missing_ones_are_left_alone(app: Flask, client: DeskClient) -> None:
    sheet = client.get(f"{app.static_url_path}/css/base.css")

    assert sheet.text.startswith("/*")
    assert client.get(f"{app.static_url_path}/js/nothing.js").status_code == 404


@pytest.mark.skipif(not shutil.which("node"), reason="no Node")
def test_what_is_sent_is_still_a_module(tmp_path: Path) -> None:
    for module in MODULES:
        sent = tmp_path / f"{module.stem}.mjs"
        sent.write_text(without_comments(module.read_text()))
        done = subprocess.run(["node", "--check", sent], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
