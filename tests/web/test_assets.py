"""Files as they are sent: small, packed for whoever can unpack, and unchanged in what they do."""

import gzip
from pathlib import Path

import pytest
from flask import Flask, url_for
from web_client import DeskClient

from factcheck.web.assets import SHEETS, fingerprint, read_assets


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "css").mkdir()
    for name in SHEETS:
        (tmp_path / "css" / f"{name}.css").write_text(f"/* {name} */\n.{name} {{ color: red; }}\n")
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "one.js").write_text("// A remark.\nexport const one = 1;\n" * 40)
    return tmp_path


def address(app: Flask, name: str) -> str:
    with app.test_request_context():
        return url_for("static", filename=name)


def test_sheets_become_one_in_the_order_of_the_cascade(folder: Path) -> None:
    sheet = read_assets(folder)["css/site.css"].body.decode()

    assert sheet == "".join(f".{name}{{color:red}}" for name in SHEETS)


def test_remarks_stay_at_home(folder: Path) -> None:
    assert b"remark" not in read_assets(folder)["js/one.js"].body


def test_the_address_changes_with_content_and_names(folder: Path) -> None:
    first = fingerprint(read_assets(folder))

    (folder / "js" / "one.js").write_text("export const one = 2;")
    second = fingerprint(read_assets(folder))
    (folder / "js" / "one.js").rename(folder / "js" / "two.js")

    assert len({first, second, fingerprint(read_assets(folder))}) == 3


def test_a_script_comes_packed_to_whoever_can_unpack_it(app: Flask, client: DeskClient) -> None:
    name = address(app, "js/main.js")

    packed = client.get(name, headers={"Accept-Encoding": "gzip, br"})
    plain = client.get(name)

    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.data) == plain.data
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"


def test_what_is_packed_already_is_sent_as_it_is(app: Flask, client: DeskClient) -> None:
    font = client.get(
        address(app, "fonts/inter-latin-wght-normal.woff2"), headers={"Accept-Encoding": "gzip"}
    )

    assert "Content-Encoding" not in font.headers
    assert font.data.startswith(b"wOF2")
