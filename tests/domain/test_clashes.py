"""Each finding kind fills in one conflict kind."""

import pytest

from factcheck.domain.clashes import conflict_kind_for
from factcheck.domain.labels import ConflictKind


@pytest.mark.parametrize(
    ("finding", "kind"),
    [
        ("office_title", ConflictKind.OFFICE),
        ("office_out_since", ConflictKind.OFFICE),
        ("unit_conversion", ConflictKind.ARITHMETIC),
        ("sum_total", ConflictKind.ARITHMETIC),
        ("percent_vs_point", ConflictKind.ARITHMETIC),
        ("alive_dead", ConflictKind.REFERENCE),
        ("treaty_date", ConflictKind.REFERENCE),
        ("name_spelling", ConflictKind.SELF),
        ("caption_body", ConflictKind.SELF),
        ("weekday_date", ConflictKind.DATE),
        ("election_cycle", ConflictKind.DATE),
    ],
)
def test_a_finding_names_its_kind_of_conflict(finding: str, kind: ConflictKind) -> None:
    assert conflict_kind_for(finding) is kind
