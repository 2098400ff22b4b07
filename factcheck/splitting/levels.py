"""Levels: how finely a text is cut into claims."""

from enum import StrEnum


class Level(StrEnum):
    """A sentence whole, cut into clauses, or into the smallest parts that still follow from it."""

    SENTENCE = "sentence"
    CLAUSE = "clause"
    ATOMIC = "atomic"
