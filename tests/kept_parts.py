"""What the applications of all tests share: compiled templates and routes, packed styles and scripts."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, ClassVar

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from werkzeug.routing import Rule

from factcheck.app import Application
from factcheck.web import assets


class KeptTemplates(BytecodeCache):
    """What was compiled of a template serves the applications of all tests."""

    code: ClassVar[dict[str, bytes]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self.code:
            bucket.bytecode_from_string(self.code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.code[bucket.key] = bucket.bytecode_to_string()


class KeptRule(Rule):
    """A route that makes its address with what was compiled for the same route of another application."""

    made: ClassVar[dict[tuple[str, str, bool], Callable[..., Any]]] = {}

    def _compile_builder(self, append_unknown: bool = True) -> Callable[..., Any]:
        key = (self.rule, repr(self.defaults), append_unknown)
        if key not in self.made:
            self.made[key] = super()._compile_builder(append_unknown)
        return self.made[key]


_read_assets = cache(assets.read_assets)


@contextmanager
def kept_parts() -> Iterator[None]:
    """Let applications that are made meanwhile share these parts."""
    former = Application.url_rule_class, assets.read_assets
    Application.url_rule_class, assets.read_assets = KeptRule, _read_assets
    try:
        yield
    finally:
        Application.url_rule_class, assets.read_assets = former
