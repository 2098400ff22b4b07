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
    unit: str = ""
    currency: str = ""

    @property
    def has_larger_part(self) -> bool:
        """Tell whether one sum of money, named as a part, is larger than the whole."""
        return bool(self.currency) and max(self.parts) > self.total
