"""From plain JSON values to frozen records, by their annotations; anything else than expected is Invalid."""

import types
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span
from factcheck.errors import Invalid

T = TypeVar("T")


def record(kind: Callable[..., T], values: Mapping[str, Any], place: str) -> T:
    """Return the record of this kind; `place` names it in the sentence of an error."""
    hints = _hints(kind)
    missing = [name for name in hints if name not in values]
    if missing:
        raise Invalid(f"{place} has no {missing[0]}.")
    return kind(**{name: value_of(hint, values[name], f"{place}, {name}") for name, hint in hints.items()})


@cache
def _hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind) if field.init}


def value_of(kind: Any, value: Any, place: str) -> Any:
    """Return the value as this type has it."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _optional(kind, value, place)
    if origin is tuple:
        parts = _is(list, value, place)
        return tuple(value_of(get_args(kind)[0], part, place) for part in parts)
    if origin is dict:
        return _is(dict, value, place)
    if kind in (Span, PartialDate, date, datetime) or issubclass(kind, StrEnum):
        return _spelled(kind, value, place)
    if kind in (str, int, bool):
        return _is(kind, value, place)
    return record(kind, _is(dict, value, place), place)


def _optional(kind: Any, value: Any, place: str) -> Any:
    if value is None:
        return None
    (inner,) = (part for part in get_args(kind) if part is not type(None))
    return value_of(inner, value, place)


def _is(kind: type[T], value: Any, place: str) -> T:
    # A bool is an int in Python, and none in JSON.
    if type(value) is not kind:
        raise Invalid(f"{place} is not what it should be.")
    return value


def _spelled(kind: Any, value: Any, place: str) -> Any:
    try:
        if kind is Span:
            start, end = value
            return Span(_is(int, start, place), _is(int, end, place))
        spelled = _is(str, value, place)
        if kind is PartialDate:
            return PartialDate.parse(spelled)
        found = kind.fromisoformat(spelled) if kind in (date, datetime) else kind(spelled)
    except (TypeError, ValueError) as error:
        raise Invalid(f"{place} is not what it should be.") from error
    if kind is datetime and found.tzinfo is None:
        raise Invalid(f"{place} is a moment without a time zone.")
    return found
