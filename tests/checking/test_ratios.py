"""What a share may mean, and what two numbers may make."""

import pytest

from factcheck.checking.marks import Mark
from factcheck.checking.ratios import made_of, meant, meet
from factcheck.domain.spans import Span


def share(kind: str, value: float, half: float = 0.5, hedge: str = "") -> Mark:
    return Mark(kind, Span(0, 1), value, half=half, hedge=hedge)


@pytest.mark.parametrize(
    ("mark", "low", "high"),
    [
        (share("p", 43), 42, 44),
        (share("p", 45), 43.5, 46.5),
        (share("p", 43.2, half=0.05), 42.65, 43.75),
        (share("p", 43, hedge="about"), 39, 47),
        (share("p", 43, hedge="over"), 42, 100),
        (share("p", 43, hedge="under"), 0, 44),
        (share("f", 0.5), 45, 55),
        (share("f", 1 / 3), 30, 36.667),
        (share("f", 0.8), 75, 85),
        (share("f", 0.5, hedge="about"), 42.5, 57.5),
        (share("f", 0.5, hedge="more than"), 48.5, 100),
        (share("f", 0.5, hedge="nearly"), 42.5, 55),
    ],
)
def test_what_a_share_may_mean(mark: Mark, low: float, high: float) -> None:
    assert meant(mark) == (pytest.approx(low, abs=0.01), pytest.approx(high, abs=0.01))


def test_what_two_numbers_make() -> None:
    low, high = made_of(share("c", 20), share("c", 80))

    assert low < 25 < high
    assert meet((low, high), (25, 26))
    assert not meet((low, high), (30, 31))
