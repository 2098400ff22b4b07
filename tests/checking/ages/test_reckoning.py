"""Which dates an age may be reckoned on."""

from factcheck.checking.ages.reckoning import alive_on
from factcheck.checking.finding import ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin


def test_nobody_has_an_age_before_birth() -> None:
    dates = [ReferenceDate(PartialDate(year), DateOrigin.PARAGRAPH) for year in (1776, 1926, 2005)]
    assert alive_on(PartialDate(1926, 3, 6), dates) == dates[1:]
