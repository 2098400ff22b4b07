"""Extensions of other packages join the built-in ones, and a broken one is named."""

from collections.abc import Callable
from importlib.metadata import EntryPoint

import pytest

from factcheck import registry
from factcheck.registry import BrokenExtension, Registry


def shout(text: str) -> str:
    return text.upper()


def brought_by_others(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    entry = EntryPoint(name=name, value=value, group="factcheck.tests")
    monkeypatch.setattr(registry, "entry_points", lambda group: [entry])


def test_built_in_and_brought_extensions_stand_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    brought_by_others(monkeypatch, "lower", "builtins:str.lower")

    known: Registry[Callable[..., str]] = Registry("factcheck.tests", {"shout": shout})

    assert known.names() == ["shout", "lower"]
    assert "lower" in known
    assert [use("Ab") for _, use in known.items()] == ["AB", "ab"]
    assert known["shout"]("x") == "X"


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("shout", "builtins:str.lower", "calls itself 'shout'.*that name is taken"),
        ("lost", "no_such_package:thing", "'lost'.*cannot be loaded: No module named"),
    ],
)
def test_a_broken_extension_stops_the_start_and_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, sentence: str
) -> None:
    brought_by_others(monkeypatch, name, value)

    with pytest.raises(BrokenExtension, match=sentence):
        Registry("factcheck.tests", {"shout": shout})
