"""Cuts: the ways in which a part of a sentence is joined to the rest of it."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.splitting.tree import Tree


class Cut(StrEnum):
    """How a part of a sentence is joined to the rest of it."""

    ROOT = "root"
    CONJOINED = "conjoined"
    ADVERBIAL = "adverbial"
    RELATIVE = "relative"
    APPOSITION = "apposition"
    PARTICIPLE = "participle"
    CONTENT = "content"
    SOURCE = "source"


class Joining(StrEnum):
    """Which joined predicates below a word are claims of their own."""

    ALL = "all"
    MARKED = "those that repeat their marker"
    NONE = "none"


@dataclass(frozen=True)
class Clause:
    """A part of a sentence: its head, the clause it was cut from and the word that it hangs on there."""

    head: int
    cut: Cut
    parent: int
    hook: int


@dataclass(frozen=True)
class Place:
    """A word and the word it hangs on, with what may be cut there."""

    tree: Tree
    head: int
    child: int
    joining: Joining
