"""Numbers too far apart for a slip are asked about, not flagged: they may be of two things."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Findings = Callable[..., list[Finding]]

# rule, a slip, and the same words with numbers that hardly belong together
PAIRS = [
    (
        "R8",
        "Of the 40 boats 12 were saved; the other 22 were lost.",
        "Of the 40 boats 12 were saved; the other two were lost.",
    ),
    ("R8", "Fourteen of the 12 boats sank.", "Ninety of the 12 boats sank."),
    (
        "R10",
        "Asked which they like best, 52 percent said yes, 41 percent said no and 14 percent were unsure.",
        "Asked which they like best, 82 percent said yes, 71 percent said no and 14 percent were unsure.",
    ),
    (
        "R11",
        "Of the 200 drivers, 90, or 55 percent, failed.",
        "Of the 200 drivers, 9, or 55 percent, failed.",
    ),
    ("R12", "It rose 35 percent to 60 from 40.", "It rose 0.5 percent to 60 from 40."),
    ("R12", "Sales tripled from 40 to 80.", "Sales tripled from 40 to 980."),
    (
        "R15",
        "She was mayor from 1998 to 2010, 15 years.",
        "She was mayor from 1998 to 2010, 150 years.",
    ),
]


@pytest.mark.parametrize(("rule", "slip", "far"), PAIRS)
def test_what_lies_too_far_apart_is_a_query(findings: Findings, rule: str, slip: str, far: str) -> None:
    for body, level in ((slip, FindingLevel.FLAG), (far, FindingLevel.QUERY)):
        assert [(one.rule, one.level) for one in findings(body, "2024-05-20")] == [(rule, level)]
