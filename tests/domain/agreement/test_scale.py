"""Alpha and its interval stand on a line that always ends at full agreement."""

from fractions import Fraction

from factcheck.domain.agreement import Interval, scale_of


def test_a_line_starts_at_nought() -> None:
    scale = scale_of(Fraction(3, 4), Interval(0.5, 0.9, 1000))

    assert (scale.at, scale.low, scale.high) == (0.75, 0.5, 0.9)
    assert dict(scale.landmarks) == {"0": 0, "0.667": 0.667, "0.8": 0.8, "1": 1}


def test_a_line_starts_lower_where_a_figure_does() -> None:
    scale = scale_of(Fraction(0), Interval(-1.0, 0.5, 1000))

    assert (scale.low, scale.at, scale.high) == (0, 0.5, 0.75)
    assert scale.landmarks[0] == ("0", 0.5)


def test_a_line_without_an_interval_has_alpha_alone() -> None:
    scale = scale_of(Fraction(1, 2), None)

    assert (scale.at, scale.low, scale.high) == (0.5, None, None)
