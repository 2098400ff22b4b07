"""What the sum rules hand on: a total, the parts, and the words that hold both."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from factcheck.domain.spans import Span


class Relation(StrEnum):
    """What should hold between the parts and the total."""

    SUM = "adds up to"
    PART = "is a part of"
    GROWTH = "is added to"


@dataclass(frozen=True)
class Clash:
    """Numbers that do not fit each other; a growth has the earlier number first."""

    span: Span
    total: Decimal
    parts: tuple[Decimal, ...]
    relation: Relation = Relation.SUM
