"""R19: elections in years without one."""

from collections.abc import Callable

import pytest
from marked_texts import marked

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]

FLAGGED = """
Republicans hope to keep the House in the [[2025 midterm elections]].
The [[2023 US midterm elections]] will decide control of Congress.
Democrats took back the House in the [[2017 midterms]].
Trump lost the [[2019 presidential election]] to Joe Biden.
The [[2018 US presidential election]] was decided in three states.
The U.S. [[presidential election in 2018]] was decided in three states.
Biden won the [[presidential election in November 2019]].
America's [[2022 presidential election]] was close.
Analysts expect the [[midterm elections in November 2027]] to be close for Republicans.
[[Midterm elections, scheduled for November 2025]], will test the Republicans.
In [[2015, Donald Trump won the presidential election]].
The [[presidential election in the United States in 2022]] was close.
Hillary Clinton, who lost the [[2015 presidential election]], was there.
France's [[2018 presidential election]] was won by Emmanuel Macron.
The French [[presidential election in 2016]] was won by Macron.
Emmanuel Macron won the [[2018 French presidential election]].
Boris Johnson won the UK [[general election in December 2018]].
Labour won a landslide in the [[2023 general election]].
The Conservatives lost their majority in the [[2016 general election]].
Keir Starmer led Labour to victory at the [[general election in July 2023]].
The [[2020 German federal election]] ended Angela Merkel's era.
Germany's [[federal election in 2016]] was inconclusive.
The [[2022 European Parliament elections]] saw gains for the right.
India's [[2018 general election]] returned Narendra Modi.
Canada's [[federal election in 2020]] left the Liberals short.
The [[2017 Mexican presidential election]] was won by the left.
The [[2020 Brazilian presidential election]] was won by Lula.
Russia's [[presidential election in 2017]] was no contest.
The [[Scottish Parliament election of 2019]] gave the SNP a majority.
The [[2023 Iowa caucuses]] were won by Trump.
Voters in Pennsylvania backed Trump in the [[2018 presidential election]].
Republicans won the Senate in the [[2013 midterm elections]].
The [[Republican National Convention in 2018]] was held in Cleveland.
Democrats fear losses in the [[midterm vote of 2019]].
South Korea's [[2019 presidential election]] was close.
The [[presidential elections of 2021]] in the US were disputed.
American voters go to the polls in the [[2027 presidential election]].
The U.S. [[congressional elections in 2021]] were quiet.
The next [[presidential election, to be held in 2026]], will decide whether Republicans keep the White House.
Australia's [[2018 federal election]] was won by Scott Morrison.
"""
SILENT = """
Republicans hope to keep the House in the 2026 midterm elections.
Argentina's 2025 midterm elections strengthened Milei.
Mexico held midterm elections in 2021, Republicans noted.
The 2025 midterm elections in Argentina were watched by Trump.
The 2018 presidential election in Brazil was won by Bolsonaro, an ally of Trump.
Trump congratulated Vladimir Putin on winning the 2018 presidential election.
Students sat the 2023 midterm exams.
The 2023 presidential election campaign saw Trump face four trials.
Trump launched his bid for the 2024 presidential election in 2022.
Trump was indicted in 2023 over the 2020 presidential election.
Biden announced his run for the presidential election in 2019.
Zambia's 2021 presidential election was won by Hichilema.
The 2021 Zambian presidential election was watched in America.
The 2022 Ontario general election returned Doug Ford.
Labour lost the 2019 general election.
The 2022 general election in Australia was won by Labor.
New Zealand Labour won the 2020 general election.
The Senate special election in 2017 was won by a Democrat; the 2021 Georgia Senate runoff by another.
In 2021, Virginia held a general election that Republicans won.
The 2023 Turkish presidential election went to a second round.
Chile's presidential election in 2021 was won by Boric.
Emmanuel Macron won the 2017 presidential election, and Trump rang him.
Macron won the presidential election in 2022.
The 2024 and 2025 presidential elections were discussed in Washington.
The council's 2023 general election was uncontested.
Biden was vice president before the 2020 presidential election.
Kenya's 2022 general election was peaceful.
The 2015 Knesset elections were won by Likud.
In 2017, Trump still talked of the 2016 presidential election.
In the novel, the 2019 presidential election is won by a Republican robot.
Trump wanted the 2020 presidential election postponed to 2021.
The 2024 Democratic primary was a formality.
Egypt's 2018 presidential election was criticised by Congress.
If the 2023 presidential election were held in America today, Trump would win.
The party's 2019 general election for its board was open, a Labour member said of his golf club.
The 2023 midterm special elections for Congress were held in Ohio.
The 2023 municipal general election in Britain was quiet.
The 2018 presidential election was a farce.
Boris Johnson and Emmanuel Macron spoke of the 2017 general election.
Modi spoke of the 2018 midterm elections; India and Congress differ.
The French and German 2018 federal elections were close.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_an_election_year_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R19", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_an_election_year_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []


def test_the_nearest_elections_are_named(findings: Findings) -> None:
    (found,) = findings("The 2023 US midterm elections were close.")

    assert found.kind == "election_cycle"
    assert (
        found.message
        == "“2023 US midterm elections”: US midterm elections near 2023 are those of 2022 and 2026."
    )
    assert found.computation == "2023 = 4 × 505 + 3"


def test_a_land_of_the_table_is_named(findings: Findings) -> None:
    (found,) = findings("The 2018 French presidential election was close.")

    assert found.message.endswith("presidential elections in France near 2018 are those of 2017 and 2022.")


def test_a_quoted_election_is_only_a_query(findings: Findings) -> None:
    (found,) = findings("“We won the 2023 US midterm elections,” he said.")

    assert found.level is FindingLevel.QUERY
