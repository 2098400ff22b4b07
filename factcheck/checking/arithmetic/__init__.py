"""Numbers that stand beside each other and do not add up: sums, tallies, shares, money."""

from factcheck.checking.arithmetic.money import check_money
from factcheck.checking.arithmetic.shares import check_shares
from factcheck.checking.arithmetic.sums import check_sums
from factcheck.checking.arithmetic.tallies import check_tallies

__all__ = ["check_money", "check_shares", "check_sums", "check_tallies"]
