"""The look keeps its promises: contrast, size, no inline styles or scripts, every icon drawn."""

import gzip
import re
from pathlib import Path

import pytest

from factcheck.paths import static_dir
from factcheck.web.assets import SCRIPT, SHEETS, read_assets

ROOT = Path(__file__).resolve().parents[2]
CSS = ROOT / "factcheck/web/static/css"
JS = ROOT / "factcheck/web/static/js"
TEMPLATES = ROOT / "templates"
LIGHT, DARK = 0, 1

# Ink, ground and the least contrast: 4.5 for text, 3 for lines and borders of controls.
PAIRS = [
    ("ink", "paper", 4.5),
    ("ink-2", "paper", 4.5),
    ("ink-3", "paper", 4.5),
    ("ink-3", "sunken", 4.5),
    ("ink", "wash", 4.5),
    ("accent", "surface", 4.5),
    ("line-2", "surface", 3),
    ("flag-line", "paper", 3),
    *((name, "surface", 4.5) for name in ("sup", "dis", "inc", "flag")),
    *((name, f"{name}-bg", 4.5) for name in ("sup", "dis", "inc", "flag")),
]


def tokens(theme: int) -> dict[str, str]:
    found = re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", (CSS / "tokens.css").read_text())
    return {name: colours[theme] for name, *colours in found}


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def sent(suffix: str) -> int:
    """Return the bytes of all such files as they are sent, packed together."""
    assets = read_assets(static_dir())
    bodies = [asset.body for name, asset in sorted(assets.items()) if name.endswith(suffix)]
    return len(gzip.compress(b"\n".join(bodies), 9))


def pages() -> list[Path]:
    """Return the templates of served pages; the downloaded report carries its own styles."""
    return sorted(set(TEMPLATES.rglob("*.html")) - {TEMPLATES / "reports/standalone.html"})


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_colours_stand_out_from_their_ground(ink: str, ground: str, least: float, theme: int) -> None:
    colours = tokens(theme)

    assert contrast(colours[ink], colours[ground]) >= least


def test_the_style_sheet_weighs_at_most_14_kilobytes() -> None:
    assert sent(".css") <= 14 * 1024


def test_no_style_sheet_is_longer_than_300_lines() -> None:
    long = [sheet.name for sheet in CSS.glob("*.css") if len(sheet.read_text().splitlines()) > 300]

    assert long == []


def test_the_scripts_of_all_pages_weigh_at_most_25_kilobytes() -> None:
    assets = read_assets(static_dir())
    sent_as = [assets[name].packed or b"" for name in (SCRIPT, "js/vendor/idb.js")]

    assert sum(map(len, sent_as)) <= 25 * 1024


def test_modules_import_each_other_by_relative_address() -> None:
    absolute = [
        (module.name, address)
        for module in JS.glob("*.js")
        for address in re.findall(r"""(?:from|import)\s*\(?\s*["']([^"']+)["']""", module.read_text())
        if not address.startswith("./")
    ]

    assert absolute == []


@pytest.mark.parametrize(
    "forbidden",
    [r"\sstyle\s*=", r"\son[a-z]+\s*=", r"<style\b", r"<script(?![^>]*(\bsrc=|application/json))"],
    ids=["style attribute", "event attribute", "style element", "inline script"],
)
def test_no_template_needs_more_than_the_policy_allows(forbidden: str) -> None:
    found = [
        (page.name, match.group())
        for page in pages()
        for match in re.finditer(forbidden, re.sub(r"\{[{%#].*?[#%}]\}", "", page.read_text(), flags=re.S))
    ]

    assert found == []


def test_every_icon_that_a_template_names_is_drawn() -> None:
    drawn = set(re.findall(r'id="i-([\w-]+)"', (TEMPLATES / "partials/_icons.html").read_text()))
    named = {
        name for page in pages() for name in re.findall(r"""\bicon\(\s*["']([\w-]+)["']""", page.read_text())
    }

    assert named <= drawn
    assert named


def test_every_sheet_is_sent() -> None:
    assert sorted(SHEETS) == sorted(path.stem for path in CSS.glob("*.css"))


def test_every_module_that_a_page_starts_exists() -> None:
    blocks = re.compile(r"block (?:frame_)?modules %\}(.*?)\{% endblock")

    started = {
        word
        for page in pages()
        for found in blocks.findall(page.read_text())
        for word in re.sub(r"\{%.*?%\}|[{%}]", " ", found).split()
    }

    assert started <= {path.stem for path in JS.glob("*.js")}
    assert {"leave", "main", "preview", "queue"} <= started


def test_what_needs_scripts_is_hidden_without_them() -> None:
    needing = re.compile(r"<button[^>]*data-act=\"(?:print|password|dismiss)\"[^>]*>")

    seen_without = [
        (page.name, button)
        for page in pages()
        for button in needing.findall(page.read_text())
        if "js-only" not in button and "data-js hidden" not in button
    ]

    assert seen_without == []
