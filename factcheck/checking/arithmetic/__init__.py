"""Numbers that stand beside each other and do not add up: sums, tallies, shares, money."""

from factcheck.checking.arithmetic.sums import check_sums
from factcheck.checking.arithmetic.tallies import check_tallies

__all__ = ["check_sums", "check_tallies"]
