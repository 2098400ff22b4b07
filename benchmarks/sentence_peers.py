"""Other sentence splitters, each as a function from a paragraph to its pieces; none need be installed."""

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.metadata import version

Splitter = Callable[[str], list[str]]


def peers() -> Iterator[tuple[str, Splitter | None]]:
    """Yield each peer's name with its version, and its splitter, or None if it is not installed."""
    for name, load in _LOADERS.items():
        try:
            splitter = load()
        except ImportError:
            yield name, None
        else:
            yield f"{name} {version(name)}", splitter


def naive(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+(?=[A-Z\"“(\d])", text)


def _pysbd() -> Splitter:
    cut: Splitter = import_module("pysbd").Segmenter(language="en", clean=False).segment
    return cut


def _sentencex() -> Splitter:
    segment = import_module("sentencex").segment
    return lambda text: list(segment("en", text))


def _syntok() -> Splitter:
    analyze = import_module("syntok.segmenter").analyze
    return lambda text: [
        "".join(token.spacing + token.value for token in sentence)
        for part in analyze(text)
        for sentence in part
    ]


def _segtok() -> Splitter:
    split = import_module("segtok.segmenter").split_single
    return lambda text: list(split(text))


def _blingfire() -> Splitter:
    cut = import_module("blingfire").text_to_sentences
    return lambda text: cut(text).split("\n")


_LOADERS: dict[str, Callable[[], Splitter]] = {
    "pysbd": _pysbd,
    "sentencex": _sentencex,
    "syntok": _syntok,
    "segtok": _segtok,
    "blingfire": _blingfire,
}
