"""Checks of who held which office on the date of the text."""

from factcheck.checking.offices.administration import check_administrations
from factcheck.checking.offices.current import check_current_titles
from factcheck.checking.offices.former import check_former_titles
from factcheck.checking.offices.out_of_office import check_out_of_office

__all__ = ["check_administrations", "check_current_titles", "check_former_titles", "check_out_of_office"]
