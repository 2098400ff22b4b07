"""What a row says of versions and of proposed wordings."""

from reporting import SUPPORTED, UNVERIFIED, agreed, claim, report_of, ruled, said

from factcheck.domain.labels import ClaimState, ProposalState
from factcheck.domain.report import ReportProposal, ReportRow
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


def test_proposed_wordings_are_records_in_the_data_and_lines_in_a_table() -> None:
    proposal = ReportProposal("Ines", "The harbour opened in 1932", ProposalState.ACCEPTED, 1, taken_in=2)

    values = row_values(report_of(claim(proposals=(proposal,))).rows[0])

    assert values["proposed_wording"] == [
        {
            "by": "Ines",
            "words": "The harbour opened in 1932",
            "state": "accepted",
            "version": 1,
            "taken_in": 2,
            "missed_in": None,
        }
    ]
    assert cells(values)["proposed_wording"] == "Ines: The harbour opened in 1932 [accepted]"
