"""R14: ages, births and deaths that do not fit together."""

from factcheck.checking.ages.comparing import check_ages

__all__ = ["check_ages"]
