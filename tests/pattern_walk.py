"""The compiled patterns of a package, found by walking its modules, and whether one repeats a repeat."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from re import _constants, _parser  # type: ignore[attr-defined]
from types import FunctionType, ModuleType
from typing import Any

_REPEATS = {_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT}


def patterns_of(package: ModuleType) -> dict[str, re.Pattern[str]]:
    """Return the patterns of all modules of a package and its subpackages, each under one name of it."""
    found: dict[str, re.Pattern[str]] = {}
    seen: set[int] = set()
    for name in sorted(_modules(package)):
        short = name.removeprefix(f"{package.__name__}.")
        for variable, value in vars(importlib.import_module(name)).items():
            for number, pattern in enumerate(_inside(value)):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    found[f"{short}.{variable}" + (f" {number}" if number else "")] = pattern
    return found


def nests(pattern: str, flags: int = 0) -> bool:
    """Tell whether a repeat without a limit stands inside another repeat of more than one."""
    return _nests(_parser.parse(pattern, flags), inside=False)


def _modules(package: ModuleType) -> Iterator[str]:
    yield package.__name__
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield module.name


def _inside(value: object) -> Iterator[re.Pattern[str]]:
    """Yield the patterns in a value: alone, in collections, in the fields of an object, in defaults."""
    if isinstance(value, re.Pattern):
        yield value
        return
    for part in _parts_of_value(value):
        yield from _inside(part)


def _parts_of_value(value: object) -> Iterator[object]:
    if isinstance(value, Mapping):
        yield from value.keys()
        yield from value.values()
    elif isinstance(value, tuple | list | set | frozenset):
        yield from value
    elif is_dataclass(value) and not isinstance(value, type):
        yield from (getattr(value, field.name) for field in fields(value))
    elif isinstance(value, FunctionType):
        yield from value.__defaults__ or ()


def _nests(tree: Any, *, inside: bool) -> bool:
    for operation, argument in tree:
        repeats = operation in _REPEATS and argument[1] > 1
        if repeats and inside and argument[1] is _constants.MAXREPEAT:
            return True
        if any(_nests(part, inside=inside or repeats) for part in _subpatterns(argument)):
            return True
    return False


def _subpatterns(argument: Any) -> Iterator[Any]:
    if isinstance(argument, _parser.SubPattern):
        yield argument
    elif isinstance(argument, list | tuple):
        for part in argument:
            yield from _subpatterns(part)
