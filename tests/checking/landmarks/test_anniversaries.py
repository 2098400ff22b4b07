"""R15: anniversaries of landmark events."""

from collections.abc import Callable

import pytest
from marked_texts import marked

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]

FLAGGED = """
2019-11-09 | Germany on Saturday marked the [[25th anniversary of the fall of the Berlin Wall]].
2019-11-09 | Berlin celebrates the [[twenty-fifth anniversary of the fall of the Berlin Wall]] today.
2024-06-06 | Leaders gathered in Normandy this week for the [[75th anniversary of the D-Day landings]].
2024-06-06 | The [[90th anniversary of D-Day landings]] drew veterans.
2023-04-10 | Belfast will mark the [[20th anniversary of the signing of the Good Friday Agreement]].
2023-04-10 | The [[Good Friday Agreement's 30th anniversary]] is being marked.
2012-04-15 | A service marking the [[90th anniversary of the sinking of the Titanic]] is held on Sunday.
2012-04-15 | The [[bicentenary of the sinking of the Titanic]] is marked today.
2021-09-11 | New York fell silent on the [[15th anniversary of the September 11 attacks]] on Saturday.
2021-09-11 | It is the [[fifteenth anniversary of the 9/11 attacks]].
2026-04-26 | Ukraine marks the [[30th anniversary of the Chernobyl disaster]] this week.
2026-04-26 | Sunday [[marks 35 years since the Chernobyl disaster]].
2019-11-09 | The [[Berlin Wall fell 20 years ago this week]].
2022-07-01 | In Hong Kong, the [[20th anniversary of the handover of Hong Kong]] is today.
2014-12-02 | In November 2014, Berlin held the [[20th anniversary of the fall of the Berlin Wall]].
2018-11-11 | The [[centenary of the outbreak of World War I]] is marked on Sunday.
2025-05-08 | Britain marks the [[70th anniversary of VE Day]] on Thursday.
2023-01-22 | Sunday would have been the [[40th anniversary of Roe v. Wade]].
2018-12-10 | The world marks the [[60th anniversary of the Universal Declaration of Human Rights]] on Monday.
"""
SILENT = """
2019-11-09 | Germany on Saturday marked the 30th anniversary of the fall of the Berlin Wall.
2019-06-09 | At the 25th anniversary of the fall of the Berlin Wall, balloons rose.
2024-06-06 | Leaders marked the 80th anniversary of the D-Day landings.
2024-05-06 | Belfast will mark the 27th anniversary of the Good Friday Agreement next year.
2025-01-06 | Balloons rose in November for the 35th anniversary of the fall of the Berlin Wall this week.
2012-04-15 | The centenary of the sinking of the Titanic is marked today.
2019 | Germany marks the 30th anniversary of the fall of the Berlin Wall.
Germany marks the 25th anniversary of the fall of the Berlin Wall.
2014-12-02 | In 2009, Berlin held the 20th anniversary of the fall of the Berlin Wall.
2019-11-09 | The Berlin Wall fell almost 30 years ago.
2019-12-09 | He met her at the 20th anniversary of the fall of the Berlin Wall.
2015-07-01 | The 50th anniversary of the Voting Rights Act is celebrated this week.
2015-07-01 | The 50th anniversary of the 1965 Voting Rights Act is celebrated this week.
2019-11-09 | The gala marked the umpteenth-year anniversary of the fall of the Berlin Wall.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_an_anniversary_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_an_anniversary_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []


def test_the_years_are_counted_for_the_reader(findings: Findings) -> None:
    (found,) = findings(
        "Berlin marks the 25th anniversary of the fall of the Berlin Wall today.", "2019-11-09"
    )

    assert found.kind == "anniversary"
    assert found.computation == "2019 − 1989 = 30, not 25"
    assert found.date["from"] == "given"


def test_a_quoted_anniversary_is_only_a_query(findings: Findings) -> None:
    (found,) = findings("“It is the 25th anniversary of the fall of the Berlin Wall,” he said.", "2019-11-09")

    assert found.level is FindingLevel.QUERY
