"""Markdown as a reader of Markdown sees it: our headings and lists, and words that stay words."""

import pytest
from markdown_it import MarkdownIt
from reporting import agreed, report_of
from rich_reports import HOSTILE, rich_report

from factcheck.domain.report.fields import filled, table
from factcheck.exporters import BUILTIN
from factcheck.exporters.as_markdown import escaped

READER = MarkdownIt("js-default").enable(["table", "strikethrough"])


def texts(source: str) -> list[str]:
    """Return what a reader shows of each block, without its markup."""
    shown = []
    for token in READER.parse(source):
        if token.type == "inline":
            parts = ("\n" if part.type == "hardbreak" else part.content for part in token.children or ())
            shown.append("".join(parts))
    return shown


def test_every_row_and_field_is_there() -> None:
    report = rich_report()

    shown = texts(BUILTIN["markdown"](report).decode())

    for row in table(report):
        for name, cell in filled(row):
            assert f"{name}: {cell}" in shown
    assert shown[0] == HOSTILE


def test_a_finding_outside_the_claims_has_a_heading_of_its_own() -> None:
    assert "### Finding: outside the claims" in BUILTIN["markdown"](rich_report()).decode()


@pytest.mark.parametrize(
    "words",
    [
        "# no heading",
        "- no list",
        "+ no list",
        "1. no list",
        "12) no list",
        "= no underline",
        "---",
        "*no* _emphasis_ **at** all",
        "`no code` ```",
        "[no](javascript:alert(1)) link, ![no](x) picture, <https://no.example>",
        "https://no.example/a_b and www.no.example",
        "<b>no</b> &lt; entity &#60;",
        "a | no | table",
        "~~no~~ $no$ ^no^",
        "\\ no \\* escape",
        "[no]: https://no.example 'definition'",
        "2026-05-01 is a day, 3.5 a number",
    ],
)
def test_words_stay_words(words: str) -> None:
    for place in ("{}", "> {}", "- {}", "- **field:** {}"):
        assert texts(place.format(escaped(words)))[-1].endswith(words)


def test_lines_stay_lines() -> None:
    assert texts("- " + escaped("one\r\n\n    two\u2028three", "  ")) == ["one\ntwo\nthree"]


def test_an_article_without_claims_has_a_report_too() -> None:
    assert "This article has no claim to judge." in BUILTIN["markdown"](report_of()).decode()


def test_a_proposed_wording_is_told() -> None:
    row = agreed(rich_report().rows[0].verdicts[1].judgement, proposed_wording="It has ten cranes")

    assert "- **proposed wording:** It has ten cranes" in BUILTIN["markdown"](report_of(row)).decode()
