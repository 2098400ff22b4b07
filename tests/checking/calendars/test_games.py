"""R19: games in years, or at places, where they were not."""

from collections.abc import Callable

import pytest
from marked_texts import marked

from factcheck.checking import Finding

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]

FLAGGED = """
Usain Bolt won three golds at the [[2007 Olympics]] in Beijing.
The [[2019 Summer Olympics]] drew record crowds.
She won silver at the [[Winter Olympics in 2017]].
The [[2013 Winter Olympics]] in Sochi cost $50 billion.
The 2012 Olympics in Rio were a success, and London followed. She competed at the [[2012 Olympics]] in Rio.
He won gold at the [[2016 London Olympics]].
The [[2008 Athens Olympics]] left debts.
The London [[2010 Olympics]] transformed the east of the city.
Tokyo hosted the [[Summer Olympics in 2019]].
In [[2015, Brazil hosted the Summer Olympics]].
The football team lost the [[2017 World Cup]] final.
Germany won the [[FIFA World Cup in 2013]].
France won the [[2019 FIFA World Cup]] in Russia.
The [[2021 FIFA World Cup]] in Qatar was controversial.
The striker scored at the [[2012 World Cup]] in South Africa, her fans recall; FIFA agreed.
Spain won the [[Women's World Cup in 2022]], beating England at football.
England hosted [[Euro 2018]], UEFA said.
Italy beat England at [[Euro 2019]] on penalties.
The [[2015 European Championship]] in France was won by Portugal, a football giant.
The [[2016 Commonwealth Games]] in Glasgow were a success.
Birmingham hosted the [[Commonwealth Games in 2021]].
Australia topped the table at the [[2013 Commonwealth Games]].
South Africa won the [[2018 Rugby World Cup]] in Japan.
Morocco hosted the [[2016 Africa Cup of Nations]].
Argentina won the [[Copa América in 2022]].
The [[Winter Games of 2012]] were held in Vancouver.
The [[Asian Games in 2016]] were held in Jakarta.
Europe won the [[Ryder Cup in 2022]].
The next [[Summer Olympics, to be held in 2027]], will be in Los Angeles.
2023-05-01 | Paris will host the [[Summer Olympics in 2025]].
2023-05-01 | The city is building a pool for the [[Winter Olympics in 2027]].
"""
SILENT = """
Usain Bolt won three golds at the 2008 Olympics in Beijing.
The 2020 Olympics were held in Tokyo in 2021.
The Tokyo Olympics in 2021 were held without crowds.
She qualified for the Olympics in 2019.
Tokyo won the bid for the Olympics in 2013.
Qatar was awarded the World Cup in 2010.
FIFA awarded Russia the World Cup in 2010, and football rejoiced.
He skipped the 2019 World Cup ski races.
The 2017 Alpine skiing World Cup season ended.
The 2019 Cricket World Cup was won by England.
The 2019 World Cup in Japan was won by South Africa, a rugby giant.
The 2019 Special Olympics were held in Abu Dhabi.
The 2018 Youth Olympic Games were held in Buenos Aires.
The 2023 World Cup qualifier was lost on penalties, football fans said.
The 2009 Confederations Cup preceded the 2010 FIFA World Cup.
The 2023 FIFA Club World Cup was won by City.
The 2019 FIFA U-20 World Cup was in Poland.
Euro 2020 was held in 2021, UEFA said.
England won the Women's Euro in 2022.
Euro 2022 was won by England's Lionesses, UEFA said.
The euro rose in 2015. Euro 6 cars sold in 2015.
The 2018 European Championships in Glasgow featured swimming.
The 1940 Olympics were cancelled.
The 2024 and 2028 Olympics were awarded in 2017.
He retired after the Olympics in 2013.
They met in Paris in 2019, ahead of the Olympics.
The 2010 World Cup was in South Africa; FIFA's 2014 World Cup was in Brazil.
Ski racers came to the World Cup in 2019.
He won the World Cup in 2017 in the downhill.
In 2017 the IOC awarded the Summer Olympics to Paris and Los Angeles.
In 2017, Los Angeles was chosen to host the Summer Olympics.
The 2023 Asian Games in Hangzhou and the 2022 Asian Games are the same.
Beijing hosted the Winter Olympics in 2022 and the Summer Olympics in 2008.
The Summer Olympics of 1906 were intercalated.
The 2019 Rugby World Cup was held in Japan.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_a_year_of_games_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R19", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_a_year_of_games_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []


def test_the_host_of_the_year_is_named(findings: Findings) -> None:
    (found,) = findings("He won gold at the 2016 London Olympics.")

    assert found.message == (
        "“2016 London Olympics”: the Olympics of 2016 were in Rio de Janeiro; those in London were of 1908 "
        "and 1948 and 2012."
    )
