"""The scripts as one file: each module is a function that runs once, when somebody first needs it."""

import re
from collections.abc import Mapping

_IMPORT = re.compile(r'^import (?:(?:\* as (\w+)|\{([^}]*)\}) from )?"\./(\w+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async function\*?|function\*?|const|class) (\w+))", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b.*$", re.MULTILINE)

_NEED = "const known = {};\nconst need = (name) => (known[name] ??= parts[name]());"
# The script element of a page names the modules that it starts with.
_START = 'for (const name of document.querySelector("script[data-run]").dataset.run.split(" ")) need(name);'


class NotLinked(Exception):
    """A module says something that cannot be said in one file."""


def link(modules: Mapping[str, str]) -> str:
    """Return one script that holds these modules, by name.

    They know imports and exports in the few forms that are used here: `import { a, b } from`, `import * as a
    from`, `import` for what a module does, and `export` before a function, a class or a constant.
    """
    needs = {name: [found[2] for found in _IMPORT.findall(source)] for name, source in modules.items()}
    for name in modules:
        _check_order(name, needs, ())
    parts = ",\n".join(f"{name}() {{\n{_function_body(name, source)}\n}}" for name, source in modules.items())
    return f"{_NEED}\nconst parts = {{\n{parts}\n}};\n{_START}\n"


def _check_order(name: str, needs: Mapping[str, list[str]], path: tuple[str, ...]) -> None:
    if name in path:
        raise NotLinked(f"These modules need each other: {', '.join((*path, name))}.")
    for other in needs.get(name, ()):
        if other not in needs:
            raise NotLinked(f"{name}.js imports {other}.js, which is not there.")
        _check_order(other, needs, (*path, name))


def _function_body(name: str, source: str) -> str:
    exported: list[str] = _EXPORT.findall(source)
    body = _EXPORT.sub("", _IMPORT.sub(_taken, source))
    if left := _LEFT.search(body):
        raise NotLinked(f"{name}.js has an import or export that is not understood: {left.group()}")
    return f"{body}\nreturn {{ {', '.join(exported)} }};"


def _taken(found: re.Match[str]) -> str:
    everything, names, module = found.groups()
    needed = f'need("{module}");'
    if everything:
        return f"const {everything} = {needed}"
    return f"const {{{names}}} = {needed}" if names else needed
