"""What `factcheck check` writes."""

from collections.abc import Callable

from factcheck.checking import Finding, ReferenceDate, as_json, as_text
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin

Findings = Callable[..., list[Finding]]
BODY = "The town is glad.\nThe crew met former U.S. President Donald Trump."


def test_text_has_file_line_column_kind_and_message(findings: Findings) -> None:
    found = findings(BODY, "2025-05")
    text = f"Delegates gather for talks in the harbour town\n\n{BODY}"

    lines = as_text("lock.txt", text, found)

    assert lines.startswith("lock.txt:4:14: office_title “former U.S. President Donald Trump”: in May 2025 ")
    assert lines.count("\n") == 1


def test_no_finding_is_no_line() -> None:
    assert as_text("lock.txt", "The town is glad.", []) == ""


def test_a_quote_over_two_lines_stays_on_one(findings: Findings) -> None:
    found = findings("The crew met former U.S. President\nDonald Trump on the quay.", "2025-05")

    assert as_text("lock.txt", "x" * 200, found).count("\n") == 1


def test_on_a_terminal_the_quoted_words_are_underlined(findings: Findings) -> None:
    found = findings(BODY, "2025-05")
    text = f"Delegates gather for talks in the harbour town\n\n{BODY}"

    line, passage = as_text("lock.txt", text, found, underlined=True).splitlines()

    assert line == as_text("lock.txt", text, found).rstrip("\n")
    assert passage == (
        "    …ur town  The town is glad. The crew met \x1b[4mformer U.S. President Donald Trump\x1b[24m."
    )


def test_a_text_cannot_steer_the_terminal(findings: Findings) -> None:
    found = findings("The crew met former\x1b[2J U.S. President Donald Trump.", "2025-05")
    found += findings("\x1b]0;title\x07 The crew met former U.S. President Donald Trump.", "2025-05")
    text = "\x1b[2J\u2028" * 30

    shown = as_text("\x1b[31mlock.txt", text, found, underlined=True)

    assert shown.replace("\x1b[4m", "").replace("\x1b[24m", "").count("\x1b") == 0
    assert "\u2028" not in shown


def test_json_has_the_fixed_keys_and_those_that_apply(findings: Findings) -> None:
    found = findings(BODY, "2025-05")

    result = as_json("a1", ReferenceDate(PartialDate(2025, 5), DateOrigin.GIVEN), found)

    assert result["id"] == "a1"
    assert result["reference_date"] == {"value": "2025-05", "precision": "month", "from": "given"}
    assert "note" not in result
    (one,) = result["findings"]
    assert one["spans"] == [[79, 113]]
    assert one["level"] == "flag"
    assert one["group"] == "office-us-president-2025-01-20"
    assert set(one) == {
        *("rule", "kind", "level", "spans", "quote", "headline", "message", "reference", "group"),
        *("date", "repair"),
    }


def test_json_says_that_checks_are_off_without_a_date() -> None:
    result = as_json(None, ReferenceDate(), [])

    assert result["reference_date"] == {"value": None, "precision": None, "from": "none"}
    assert "checks of offices" in result["note"]
