"""No pattern of the package repeats what repeats, so that no text can make it slow."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import factcheck.splitting

_REPEATS = {_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT}


def patterns() -> Iterator[tuple[str, str]]:
    for module in pkgutil.iter_modules(factcheck.splitting.__path__):
        for name, value in vars(importlib.import_module(f"factcheck.splitting.{module.name}")).items():
            for pattern in _found(value):
                yield f"{module.name}.{name}", pattern.pattern


def _found(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _found(part)


def nests(tree: Any, *, inside: bool = False) -> bool:
    """Tell whether a repeat without a limit stands inside another repeat of more than one."""
    for operation, argument in tree:
        repeats = operation in _REPEATS and argument[1] > 1
        if repeats and inside and argument[1] is _constants.MAXREPEAT:
            return True
        if any(nests(part, inside=inside or repeats) for part in _parts(argument)):
            return True
    return False


def _parts(argument: Any) -> Iterator[Any]:
    if isinstance(argument, _parser.SubPattern):
        yield argument
    elif isinstance(argument, list | tuple):
        for part in argument:
            yield from _parts(part)


@pytest.mark.parametrize(("name", "pattern"), sorted(patterns()))
def test_pattern_has_no_nested_repeats(name: str, pattern: str) -> None:
    assert not nests(_parser.parse(pattern))


@pytest.mark.parametrize("pattern", ["(a+)+", "(?:a*b)*", "(?:x|y+){2,}"])
def test_nested_repeats_would_be_seen(pattern: str) -> None:
    assert nests(_parser.parse(pattern))
