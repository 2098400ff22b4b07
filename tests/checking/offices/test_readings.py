"""Whom a name may mean, and when a term decides."""

from dataclasses import replace
from datetime import date

from factcheck.checking import ReferenceFacts
from factcheck.checking.offices.readings import sitting_term
from factcheck.domain.dates import PartialDate


def test_a_term_decides_nothing_before_its_list_is_complete(facts: ReferenceFacts) -> None:
    (term,) = (one for one in facts.terms_of("Theresa May") if one.office == "Prime Minister")
    late = replace(term, complete_from=date(2018, 1, 1))

    assert sitting_term([late], PartialDate(2018, 5)) == late
    assert sitting_term([late], PartialDate(2017, 5)) is None
