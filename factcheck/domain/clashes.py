"""Which kind of conflict a finding fills in when its claim is judged inconsistent."""

from factcheck.domain.labels import ConflictKind

_KINDS = {
    ConflictKind.ARITHMETIC: ("unit_conversion", "sum_total", "vote_tally"),
    ConflictKind.REFERENCE: ("alive_dead", "treaty_date"),
    ConflictKind.SELF: (
        "headline_body_number",
        "count_list",
        "internal_quantity",
        "name_spelling",
        "money_scale",
        "caption_body",
    ),
}
_BY_FINDING = {finding: kind for kind, findings in _KINDS.items() for finding in findings}


def conflict_kind_for(finding_kind: str) -> ConflictKind:
    """Return the conflict kind that belongs to a finding kind; a finding about time is a `date` conflict."""
    if finding_kind.startswith("office_"):
        return ConflictKind.OFFICE
    if finding_kind.startswith("percent_"):
        return ConflictKind.ARITHMETIC
    return _BY_FINDING.get(finding_kind, ConflictKind.DATE)
