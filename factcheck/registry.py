"""Built-in extensions and those that other packages bring through an entry-point group."""

from collections.abc import Callable, Mapping
from importlib.metadata import entry_points
from typing import Generic, TypeVar

from factcheck.errors import FactcheckError

T = TypeVar("T", bound=Callable[..., object])


class BrokenExtension(FactcheckError):
    """An extension of another package cannot be loaded or takes a name that is taken."""


class Registry(Generic[T]):
    """Names to functions: the built-in ones first, then those of the entry-point group."""

    def __init__(self, group: str, builtin: Mapping[str, T]) -> None:
        self.group = group
        self._items: dict[str, T] = dict(builtin)
        for entry in entry_points(group=group):
            self._items[entry.name] = self._load(entry)

    def _load(self, entry: object) -> T:
        name, value = getattr(entry, "name", "?"), getattr(entry, "value", "?")
        if name in self._items:
            raise BrokenExtension(f"{value} calls itself {name!r} in {self.group}, and that name is taken.")
        try:
            return entry.load()  # type: ignore[attr-defined, no-any-return]
        except Exception as error:
            raise BrokenExtension(f"{value} ({name!r} in {self.group}) cannot be loaded: {error}") from error

    def __getitem__(self, name: str) -> T:
        return self._items[name]

    def __contains__(self, name: object) -> bool:
        return name in self._items

    def names(self) -> list[str]:
        """Return all names, the built-in ones first."""
        return list(self._items)

    def items(self) -> list[tuple[str, T]]:
        return list(self._items.items())
