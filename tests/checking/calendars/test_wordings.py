"""R19: elections, games and days as reporters word them."""

from collections.abc import Callable

import pytest
from marked_texts import marked

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = """
2025-05-13 | With the House at stake in next year's [[2027 midterms]], Republicans are raising cash.
2025-05-13 | Republican strategists fear a drubbing in the [[midterm elections this November]].
2025-05-13 | Democrats flipped the House in the [[2019 midterms]], two years into Trump's term.
2025-05-13 | Turnout in the [[2021 midterm elections]] set a record, with Democrats keeping the Senate.
2025-05-13 | In the [[2017 election]], Donald Trump defeated Hillary Clinton.
2025-05-13 | Donald Trump won the [[2015 election]] against Hillary Clinton.
2025-05-13 | Joe Biden defeated Donald Trump in the [[2021 election]].
2025-05-13 | Since winning the [[2019 presidential election]], Joe Biden has rejoined the accord.
2025-05-13 | Voters last chose a president in the [[2023 U.S. election]].
2025-05-13 | The [[November 3, 2021, presidential election]] in the United States drew record turnout.
2025-05-13 | Theresa May lost her majority in the [[2018 snap election]].
2025-05-13 | David Cameron's Conservatives won the [[2014 general election]].
2025-05-13 | Tony Blair swept to power in the [[1996 general election]].
2025-05-13 | The British [[general election of May 2014]] returned David Cameron.
2025-05-13 | Britain goes to the polls in the [[2023 general election]].
2025-05-13 | France last held a [[presidential election in 2021]].
2025-05-13 | Germany's [[snap election in February 2024]] brought Friedrich Merz to power.
2025-05-13 | Narendra Modi won the [[2018 Indian general election]].
2025-05-13 | Canada's [[2022 federal election]] returned Justin Trudeau.
2025-05-13 | Australians voted in the [[May 2021 federal election]].
2025-05-13 | The [[Winter Olympics held in Beijing in 2021]] went ahead without foreign fans.
2025-05-13 | Simone Biles won four golds at the [[2015 Rio Olympics]].
2025-05-13 | Michael Phelps won eight golds at the Beijing [[Olympics in 2007]].
2025-05-13 | Paris will stage the [[Summer Games in 2025]].
2025-05-13 | London hosted the [[2016 Summer Olympics]].
2025-05-13 | France beat Croatia in the [[2017 World Cup]] final in Moscow, a night football fans recall.
2025-05-13 | Argentina beat France in the [[World Cup final in Qatar in 2021]], the football body said.
2025-05-13 | Brazil hosted the [[2015 FIFA World Cup]].
2025-05-13 | The [[2024 FIFA World Cup]] will be hosted by the United States, Canada and Mexico.
2025-05-13 | England reached the final of [[Euro 2019]], football fans recall.
2025-05-13 | The [[upcoming Paris Olympics in 2024]] will feature breakdancing.
2025-05-13 | Los Angeles prepares for the [[upcoming 2024 Summer Games]].
2025-05-13 | The [[upcoming 2024 United Nations climate summit]] in Baku will be decisive.
2025-05-13 | Campaigning for the [[forthcoming 2024 European Parliament elections]] is heating up.
2025-05-13 | The [[next leap year will be 2026]].
2025-05-13 | As [[2026 is a leap year]], February will have 29 days.
2025-05-13 | Because [[2025 is a leap year]], the contract runs a day longer.
2025-05-13 | Trump [[was inaugurated for a second time on January 21, 2025]].
2025-05-13 | Joe Biden [[was sworn in as president on January 21, 2021]].
2025-05-13 | Barack Obama [[won the presidency in 2007]].
2025-05-13 | Donald Trump, [[elected president in 2015]], promised a wall.
2025-05-13 | George W. Bush [[was re-elected in 2005]].
2025-05-13 | [[Thanksgiving Day, which falls on November 20]] this year, is quiet.
2025-05-13 | [[Veterans Day, November 12, 2024]], was marked across America.
2025-05-13 | [[Christmas Day falls on December 24]] this year.
2025-05-13 | [[Halloween, October 30, 2024]], was wet.
2025-05-13 | The [[2024 Winter Olympics]] in Milan drew crowds.
"""
SILENT = """
2025-05-13 | Republican strategists fear a drubbing in the midterm elections next November.
2025-05-13 | Trump won the 2016 election against Hillary Clinton.
2025-05-13 | The 2023 election in Poland was won by Tusk; Trump and Biden called.
2025-05-13 | The 2021 election of a new chairman pleased Republican donors.
2025-05-13 | In the 2021 election, Glenn Youngkin, a Republican, won in Virginia.
2025-05-13 | In the 2023 elections, Democrats won in Virginia and Kentucky.
2025-05-13 | Theresa May called the 2017 snap election.
2025-05-13 | The 2021 Scottish Parliament election was won by the SNP.
2025-05-13 | Labour won the 2021 Hartlepool by-election? No, the Conservatives won it.
2025-05-13 | The 2023 local elections were a disaster for the Conservatives.
2025-05-13 | The Conservatives lost the 2023 Selby by-election to Labour.
2025-05-13 | In 2021 Labour held its leadership election. In 2020 Labour held a leadership election.
2025-05-13 | Simone Biles won four golds at the 2016 Rio Olympics.
2025-05-13 | She won gold at the 2021 Olympic trials.
2025-05-13 | He competed in the Winter World Cup in 2021 in biathlon.
2025-05-13 | Ukraine's Euro 2012 stadium opened in 2011, UEFA said.
2025-05-13 | A dispute over the euro in 2015 nearly sank Greece.
2025-05-13 | He won bronze at the European Championships in 2018 in swimming.
2025-05-13 | England lost the Euro 2020 final in July 2021.
2025-05-13 | The 2024 Paralympics were held in Paris.
2025-05-13 | Trump was inaugurated for a second time on January 20, 2025.
2025-05-13 | Joe Biden was elected vice president in 2008.
2025-05-13 | George W. Bush was re-elected in 2004.
2025-05-13 | George W. Bush was re-elected governor in 1998.
2025-05-13 | Donald Trump was elected in 2016 and 2024.
2025-05-13 | Obama was re-elected in November 2012.
2025-05-13 | The holiday, Thanksgiving, falls on November 27 this year.
2025-05-13 | The Thanksgiving weekend, November 28 to December 1, 2024, was busy.
2025-05-13 | Christmas Day falls on a Thursday this year.
2025-05-13 | The party convention, the Republican National Convention in July 2024, was in Milwaukee.
2025-05-13 | Tokyo hosted the Olympics in 1964 and 2021.
2025-05-13 | Since the midterm elections in 2022, Republicans have held the House.
2025-05-13 | Midterm election season is near.
2025-05-13 | Canada's federal election in April 2025 returned the Liberals.
2025-05-13 | Zambia's 2014 election was close.
2025-05-13 | Trump-backed candidates beat Biden's in the 2023 election.
2025-05-13 | George W. Bush was re-elected in 1998.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_a_worded_occasion_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = [one for one in flags(body, date) if one[0] == "R19"]

    assert found == [("R19", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_a_worded_occasion_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []
