"""The modules keep to what the content policy and the page without scripts demand."""

import re
from pathlib import Path

import factcheck.web

MODULES = Path(factcheck.web.__file__).parent / "static" / "js"


def modules_with(pattern: str) -> list[str]:
    return sorted(module.name for module in MODULES.glob("*.js") if re.search(pattern, module.read_text()))


def test_one_module_alone_turns_text_into_html() -> None:
    makers = r"innerHTML|outerHTML|insertAdjacentHTML|DOMParser|createContextualFragment|document\.write"

    assert modules_with(makers) == ["fragments.js"]
    assert modules_with(r"createPolicy\(") == ["fragments.js"]


def test_nothing_is_evaluated() -> None:
    assert modules_with(r"\beval\(|new Function|setTimeout\(\s*[\"']") == []


def test_one_module_alone_asks_the_server_and_only_ours() -> None:
    assert modules_with(r"\bfetch\(|XMLHttpRequest|sendBeacon") == ["fragments.js"]
    assert "address.origin !== location.origin" in (MODULES / "fragments.js").read_text()
