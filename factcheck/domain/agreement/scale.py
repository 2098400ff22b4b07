"""Where alpha and its interval stand on a line, as fractions of its width."""

from dataclasses import dataclass
from fractions import Fraction

from factcheck.domain.agreement.interval import Interval

# Klaus Krippendorff, "Content Analysis" (2004), chapter 11: rely on 0.8 and more, and draw tentative
# conclusions from 0.667 on.
LANDMARKS = (("0", 0.0), ("0.667", 0.667), ("0.8", 0.8), ("1", 1.0))


@dataclass(frozen=True)
class Scale:
    """The place of alpha, the ends of its interval if there is one, and the landmarks of the line."""

    at: float
    low: float | None
    high: float | None
    landmarks: tuple[tuple[str, float], ...]


def scale_of(alpha: Fraction, interval: Interval | None) -> Scale:
    """Return the places on a line that ends at 1 and starts at 0, or lower if a figure is negative."""
    lowest = min(0.0, float(alpha), interval.low if interval else 0.0)

    def place(value: float) -> float:
        return round((value - lowest) / (1 - lowest), 4)

    return Scale(
        at=place(float(alpha)),
        low=place(interval.low) if interval else None,
        high=place(interval.high) if interval else None,
        landmarks=tuple((text, place(value)) for text, value in LANDMARKS),
    )
