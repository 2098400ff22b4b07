"""What a row says of versions and of proposed wordings."""

from reporting import SUPPORTED, UNVERIFIED, agreed, claim, report_of, ruled, said

from factcheck.domain.labels import ClaimState
from factcheck.domain.report import ReportRow
from factcheck.domain.report.fields import cells, row_values


def first(row: ReportRow) -> tuple[object, list[object]]:
    values = row_values(row)
    return values["judged_on_version"], [one["version"] for one in values["verdicts"]]


def test_the_outcome_of_agreed_verdicts_is_of_the_version_of_the_last_one() -> None:
    verdicts = (said(SUPPORTED), said(SUPPORTED, "Tomas", version=2))

    row = report_of(claim(state=ClaimState.AGREED, verdicts=verdicts)).rows[0]

    assert first(row) == (2, [1, 2])


def test_a_decision_counts_by_its_own_version_and_an_open_claim_has_none() -> None:
    report = report_of(
        claim(1, ClaimState.FINAL, decision=ruled(UNVERIFIED, version=3)), claim(2), agreed(SUPPORTED, 3)
    )

    assert [first(row)[0] for row in report.rows] == [3, None, 1]


def test_proposed_wordings_are_lines() -> None:
    lines = "The harbour opened in 1932 (Ines; accepted, taken in version 2)\nIt opened (Tomas; stet)"

    values = row_values(report_of(claim(proposed_wording=lines)).rows[0])

    assert (values["proposed_wording"], cells(values)["proposed_wording"]) == (lines, lines)
