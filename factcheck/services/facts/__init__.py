"""Reference facts: load those of a release, correct them by hand, look for findings again."""

from factcheck.services.facts.loading import load_release
from factcheck.services.facts.offices import add_office, check_office
from factcheck.services.facts.people import add_person, correct_person
from factcheck.services.facts.renewal import Renewal, renew_findings
from factcheck.services.facts.terms import add_term, correct_term, end_term, remove_term

__all__ = [
    "Renewal",
    "add_office",
    "add_person",
    "add_term",
    "check_office",
    "correct_person",
    "correct_term",
    "end_term",
    "load_release",
    "remove_term",
    "renew_findings",
]
