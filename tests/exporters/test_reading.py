"""A report comes back from its data without loss, and anything that was changed on the way is refused."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from reporting import (
    ARTICLE,
    CONFLICTING,
    EVIDENCE,
    FINDING,
    MISLEADING,
    UNVERIFIED,
    agreed,
    claim,
    report_of,
)
from rich_reports import rich_report

from factcheck.domain.agreement import measure_agreement
from factcheck.domain.dates import PartialDate
from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import ConflictKind, ConflictTarget, VerdictLabel
from factcheck.domain.report import Report
from factcheck.domain.spans import Span
from factcheck.errors import Invalid
from factcheck.exporters.as_json import checksum_of, write
from factcheck.exporters.reading import is_report, read_report

AGAINST_WORDS = Judgement(
    VerdictLabel.INCONSISTENT,
    conflict=ConflictPointer(ConflictTarget.SPAN, "It has nine cranes", (Span(28, 46),)),
    conflict_kind=ConflictKind.SELF,
)
MANY_RATINGS = [("a", "a"), ("a", "b"), ("b", "b")] * 9
REPORTS: dict[str, Report] = {
    "rich": rich_report(),
    "empty": report_of(),
    "blind": report_of(claim(is_open=False), article=replace(ARTICLE, head=None), agreement=None),
    "undated": report_of(agreed(UNVERIFIED), article=replace(ARTICLE, reference_date=None)),
    "to the day": report_of(article=replace(ARTICLE, reference_date=PartialDate(2025, 5, 13))),
    "with alpha": report_of(agreed(MISLEADING), agreement=measure_agreement(MANY_RATINGS)),
    "no pairs": report_of(claim(), agreement=measure_agreement([])),
    "words": report_of(agreed(AGAINST_WORDS), agreed(CONFLICTING, 2, proposed_wording="It has ten cranes")),
    "outside": report_of(outside=(FINDING, replace(FINDING, is_dismissed=True, reference={"iso": [1]}))),
}


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_comes_back_as_it_was(name: str) -> None:
    assert read_report(write(REPORTS[name])) == REPORTS[name]


@pytest.mark.parametrize("name", REPORTS)
def test_data_out_in_and_out_again_are_the_same_bytes(name: str) -> None:
    first = write(REPORTS[name])

    assert write(read_report(first)) == first


def test_data_that_somebody_laid_out_anew_are_read_too() -> None:
    compact = json.dumps(json.loads(write(rich_report()))).encode()

    assert write(read_report(compact)) == write(rich_report())


def changed(change: Callable[[dict[str, Any]], object], *, seal: bool = True) -> bytes:
    """Return the data of the rich report with a change, by default with a checksum that fits again."""
    content = json.loads(write(rich_report()))
    change(content)
    if seal:
        content["checksum"]["value"] = checksum_of(content)
    return json.dumps(content).encode()


def test_a_changed_word_is_noticed() -> None:
    with pytest.raises(Invalid, match="checksum does not fit"):
        read_report(changed(lambda data: data.update(sentence="All is well."), seal=False))


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data["claims"][0].update(text="Other words"),
        lambda data: data["claims"][0].update(spans=[[0, 9999]]),
        lambda data: data["claims"][0].update(spans=[[5, 2]]),
        lambda data: data["claims"][0].update(spans=[[True, 2]]),
        lambda data: data["claims"][0].update(spans=7),
        lambda data: data["claims"][0].update(outcome="true"),
        lambda data: data["claims"][0].update(is_checkable="yes"),
        lambda data: data["claims"][0].update(extra=1),
        lambda data: data["claims"][0].pop("kind"),
        lambda data: data["claims"][0]["verdicts"][0].update(at="2026-03-01T09:30:00"),
        lambda data: data["claims"][0]["verdicts"][0].update(by=None),
        lambda data: data["claims"][0]["verdicts"].append("supported"),
        lambda data: data["claims"][0]["evidence"][0].pop("stance"),
        lambda data: data["article"].update(text="Nothing"),
        lambda data: data["article"].update(address="javascript:alert(1)"),
        lambda data: data["article"].update(sha256="0" * 64),
        lambda data: data["article"]["reference_date"].update(value="May"),
        lambda data: data["article"]["reference_date"].update(precision="day"),
        lambda data: data["counts"].update(supported=99),
        lambda data: data["agreement"].update(exact_share="1/0"),
        lambda data: data["agreement"].update(percent=3.0),
        lambda data: data.update(claims=None),
        lambda data: data.update(outside=[]) or data["blocks"][0].update(span=[0]),
        lambda data: data.pop("references"),
        lambda data: data.update(article=[]),
        lambda data: data["left_out"].clear(),
    ],
)
def test_data_that_contradict_themselves_are_refused(change: Callable[[dict[str, Any]], object]) -> None:
    with pytest.raises(Invalid, match="This report") as refusal:
        read_report(changed(change))

    assert refusal.value.field == "file"


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (b"", "no JSON"),
        (b"{", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b'{"format": NaN}', "no JSON"),
        (b"[" * 100_000, "no JSON"),
        (b'{"a": ' + b"9" * 10_000 + b"}", "no JSON"),
        (b"[1]", "no report"),
        (b"{}", "no report of the format"),
        (b'{"format": "factcheck-report/1"}', "no report of the format factcheck-report/3"),
        (b'{"format": "factcheck-report/2"}', "checksum"),
        (b'{"format": "factcheck-report/3"}', "checksum"),
        (b'{"format": "\\ud800"}', "characters"),
        (b'{"format": "a\\u0000"}', "characters"),
    ],
)
def test_what_is_no_report_is_refused_in_one_sentence(source: bytes, sentence: str) -> None:
    with pytest.raises(Invalid, match=sentence) as refusal:
        read_report(source)

    assert refusal.value.field == "file"


def former(content: dict[str, Any]) -> None:
    """Make the data what the former format held."""
    content["format"] = "factcheck-report/2"
    del content["article"]["byline"], content["article"]["address"]
    for row in content["claims"]:
        for piece in row["evidence"]:
            del piece["published_on"]


def test_a_report_of_the_former_format_is_read_without_what_that_did_not_know() -> None:
    report = read_report(changed(former))

    assert (report.article.byline, report.article.address) == ("", "")
    undated = replace(EVIDENCE, published_on=None)
    assert report.rows[0].evidence == (undated,)
    assert replace(report.rows[0], evidence=(EVIDENCE,)) == rich_report().rows[0]
    assert read_report(write(report)) == report


def test_a_broken_report_of_the_former_format_is_refused() -> None:
    with pytest.raises(Invalid, match="a part is missing or malformed"):
        read_report(changed(lambda data: former(data) or data["claims"][0].pop("evidence")))


def test_a_report_is_known_by_its_first_line() -> None:
    assert is_report(write(rich_report()))
    assert not is_report(b'{"id": 1, "text": "A line of other data."}')
