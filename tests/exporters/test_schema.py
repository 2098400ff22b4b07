"""The schema that comes with the tool describes the data that it writes, and nothing else."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from reporting import ARTICLE, FINDING, UNVERIFIED, agreed, claim, report_of
from rich_reports import rich_report

from factcheck.domain.report import Report
from factcheck.exporters.as_json import schema, write

REPORTS: dict[str, Report] = {
    "rich": rich_report(),
    "empty": report_of(),
    "blind": report_of(claim(is_open=False), agreement=None, outside=(FINDING,)),
    "agreed": report_of(agreed(UNVERIFIED), article=ARTICLE),
}


def faults(data: Any) -> list[str]:
    return [error.message for error in Draft202012Validator(schema()).iter_errors(data)]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("name", REPORTS)
def test_every_report_fits_the_schema(name: str) -> None:
    assert faults(json.loads(write(REPORTS[name]))) == []


@pytest.mark.parametrize("part", list(json.loads(write(rich_report()))))
def test_no_part_may_be_missing(part: str) -> None:
    data = json.loads(write(rich_report()))
    del data[part]

    assert faults(data) == [f"'{part}' is a required property"]


def test_no_other_part_and_no_other_outcome_is_known() -> None:
    data = json.loads(write(rich_report()))
    data["claims"][0] |= {"outcome": "true", "mood": "good"}

    assert len(faults(data)) == 2
