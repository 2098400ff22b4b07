"""R3: titles of people who have left the office, or not begun."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
    ("2023-06-01", "U.K. Prime Minister Boris Johnson said on Monday that taxes would fall."),
    ("2023-06-01", "British Prime Minister Boris Johnson told reporters that taxes would fall."),
    ("2023-06-01", "Boris Johnson, the British prime minister, said on Monday that taxes would fall."),
    ("2023-06-01", "The British prime minister, Boris Johnson, will travel to Kyiv."),
    ("2023-06-01", "Boris Johnson is the prime minister of the United Kingdom."),
    ("2023-06-01", "Boris Johnson is prime minister of the United Kingdom."),
    ("2023-06-01", "The current prime minister, Boris Johnson, has a boat."),
    ("2023-06-01", "Current UK Prime Minister Tony Blair has a boat."),
    ("2023-06-01", "The sitting prime minister, Boris Johnson, has a boat."),
    ("2023-06-01", "Incumbent President Donald Trump faces a challenge from Joe Biden."),
    ("2023-06-01", "Donald Trump, the current president of the United States, has a boat."),
    ("2023-06-01", "Donald Trump, currently the U.S. president, has a boat."),
    ("2023-06-01", "Donald Trump, now president of the United States, has a boat."),
    ("2023-06-01", "Donald Trump, who is currently the U.S. president, has a boat."),
    ("2022-06-01", "President Donald Trump announced on Tuesday a plan to cut tariffs."),
    ("2022-06-01", "President Donald Trump announced a plan to cut tariffs."),
    ("2022-06-01", "Senators met with President Donald Trump on Tuesday."),
    ("2022-06-01", "The German chancellor is due to hold talks with U.S. President Donald Trump."),
    ("2022-06-01", "German Chancellor Angela Merkel will meet the French leader in Paris next week."),
    ("2022-06-01", "German Chancellor Merkel will meet the French leader in Paris next week."),
    ("2022-06-01", "Chancellor Angela Merkel plans to visit Kyiv."),
    ("2022-06-01", "A ship was named by Japanese Prime Minister Yoshihide Suga on Friday."),
    ("2022-06-01", "Japan's prime minister, Yoshihide Suga, on Friday launched a ship."),
    ("2022-06-01", "Japanese Prime Minister Shigeru Ishiba launched a ship on Friday."),
    ("2019-06-01", "U.S. President Joe Biden launched a ship on Friday."),
    (
        "2025-03-01",
        "NATO Secretary-General Jens Stoltenberg told reporters in Brussels that spending would rise.",
    ),
    ("2025-03-01", "U.S. Secretary of State Antony Blinken arrived in Cairo on Monday."),
    ("2025-03-01", "Treasury Secretary Janet Yellen said on Monday that growth was strong."),
    ("2025-03-01", "Attorney General Merrick Garland said on Monday that growth was strong."),
    ("2024-03-01", "House Speaker Kevin McCarthy told reporters on Thursday that the bill would pass."),
    ("2024-03-01", "House Speaker Nancy Pelosi told reporters on Thursday that the bill would pass."),
    ("2020-03-01", "European Commission President Jean-Claude Juncker urges unity."),
    ("2020-03-01", "ECB President Mario Draghi said on Thursday that rates would stay."),
    ("2020-03-01", "Current NATO chief Anders Fogh Rasmussen has a boat."),
    ("2020-03-01", "British Prime Minister Theresa May said on Thursday that rates would stay."),
    ("2020-03-01", "Vice President Joe Biden is the front-runner. Current Vice President Joe Biden leads."),
    (
        "2020-03-01",
        "Australian Prime Minister Malcolm Turnbull, speaking in Sydney on Friday, said rates would stay.",
    ),
    (
        "2020-03-01",
        "Speaking in Sydney on Friday, Australian Prime Minister Malcolm Turnbull said rates would stay.",
    ),
    ("2020-03-01", "Mexican President Enrique Peña Nieto's spokesman said on Monday that rates would stay."),
    ("2020-03-01", "“Rates will stay,” Mexican President Enrique Peña Nieto said on Monday."),
    (
        "2020-03-01",
        '"Rates will stay," said Mexican President Enrique Peña Nieto in a televised address on Monday.',
    ),
    (
        "2020-03-01",
        "Mexican President Enrique Peña Nieto has said that rates will stay, his office said on Monday.",
    ),
    ("2020-03-01", "Brazil's President Michel Temer signed the decree on Wednesday."),
    ("2020-03-01", "On Wednesday, Michel Temer, Brazil's president, signed the decree."),
    ("2009-03-01", "President George W. Bush said on Tuesday that troops would stay."),
    ("2009-03-01", "Russian President Vladimir Putin said on Tuesday that troops would stay."),
    ("1998-03-01", "British Prime Minister John Major said on Tuesday that troops would stay."),
    ("2001-06-01", "President Bill Clinton said on Tuesday that troops would stay."),
    ("2023-06-01", "Israeli Prime Minister Yair Lapid vowed on Sunday to act."),
    ("2025-06-01", "Syrian President Bashar al-Assad vowed on Sunday to act."),
    ("2023-06-01", "Brazilian President Jair Bolsonaro vowed on Sunday to act."),
    ("2023-06-01", "Pakistan's Prime Minister Imran Khan vowed on Sunday to act."),
    ("2017-06-01", "UN Secretary-General Ban Ki-moon vowed on Sunday to act."),
    ("2017-06-01", "UN chief Ban Ki-moon will open the talks."),
    ("2023-06-01", "Kamala Harris, the current US president, will open the talks."),
    ("2023-06-01", "Current French President François Fillon will open the talks."),
    ("2012-05-01", "Pope Francis said on Sunday that peace must come."),
    (
        "2022-10-15",
        "Prices fell. Traders were calm. Stocks rose. Funds bought.\n\nOn October 6, US President"
        " Donald Trump and his guests spoke on the phone.",
    ),
    (
        "2022-10-15",
        "Prices fell. Traders were calm. Stocks rose. Funds bought.\n\nAccording to US President "
        "Donald Trump, trade is fair.",
    ),
    (
        "2022-10-15",
        "Trade matters to US President Donald Trump.\n\nMr Major's boat, King George, was tied to"
        " Boris Johnson, the current prime minister of Britain.",
    ),
    (
        "2024-09-12",
        "Ministers agreed the plan at a meeting in Luxembourg. The bloc has argued about the "
        "levy for months and is divided.\n\n“This is a landmark deal,” British Prime Minister "
        "Rishi Sunak said in a statement.",
    ),
    (
        "2022-11-18",
        "The summit drew protests in the capital. Farmers blocked roads. Police used tear gas. "
        "Shops closed early.\n\nAustralian Prime Minister Scott Morrison, who flew in overnight, "
        "told Sky News the talks had been “frank and constructive.”",
    ),
    (
        "2024-02-03",
        "Grain prices fell. Traders were calm. Stocks rose. Funds bought.\n\nPolish Prime "
        "Minister Mateusz Morawiecki has urged Brussels to extend the ban.",
    ),
    (
        "2018-03-03",
        "Grain prices fell. Traders were calm. Stocks rose. Funds bought.\n\nItaly's Prime "
        "Minister Matteo Renzi is under pressure to act.",
    ),
    (
        "2025-08-03",
        "Grain prices fell. Traders were calm. Stocks rose. Funds bought.\n\nCanadian Prime "
        "Minister Justin Trudeau called the tariffs “unjustified.”",
    ),
    (
        "2025-08-03",
        "Grain prices fell. Traders were calm. Stocks rose. Funds bought.\n\nThe decision follows"
        " a call between German Chancellor Olaf Scholz and the French president on Friday.",
    ),
    (
        "2021-08-03",
        "A spokesman for Israeli Prime Minister Benjamin Netanyahu declined to comment on Tuesday.",
    ),
    ("2020-01-21", "European Council President Donald Tusk tweeted on Tuesday that unity matters."),
    ("2005-09-21", "World Bank President James Wolfensohn warned on Wednesday that poverty would rise."),
    ("2012-06-20", "French President Nicolas Sarkozy will host the summit. The meeting opens on Monday."),
    ("2008-06-20", "British Prime Minister Tony Blair will host the summit. The meeting opens on Monday."),
    (
        "2014-06-20",
        "The Vatican said on Friday that Israeli President Shimon Peres was well. Indian Prime "
        "Minister Manmohan Singh said on Friday he would go.",
    ),
    ("2017-06-20", "South Korean President Park Geun-hye arrived in Washington on Tuesday for talks."),
    ("2017-09-20", "“We are ready,” said South Korean President Park Geun-hye, who arrived on Tuesday."),
    ("2017-09-20", "President Park Geun-hye of South Korea arrived in Washington on Tuesday for talks."),
    ("2017-09-20", "South Korea's President Park Geun-hye arrived in Washington on Tuesday for talks."),
    (
        "2010-09-20",
        "Federal Reserve Chairman Alan Greenspan is the current Fed chairman. Current Federal "
        "Reserve Chairman Alan Greenspan spoke.",
    ),
    ("2007-02-20", "Fed Chairman Alan Greenspan told Congress on Tuesday that inflation was tame."),
    ("2018-05-20", "Secretary of State Rex Tillerson told reporters on Friday that talks would go on."),
    ("2019-11-20", "UK Prime Minister Theresa May has promised a vote."),
    ("2024-01-20", "New Zealand's prime minister, Jacinda Ardern, said on Friday that she would go."),
    ("2024-01-20", "New Zealand Prime Minister Chris Hipkins said on Friday that he would go."),
    ("2024-01-20", "Argentine President Alberto Fernandez said on Friday that he would go."),
    ("2023-04-20", "Jair Bolsonaro is Brazil's president and Brazilian President Jair Bolsonaro wants more."),
]

SILENT = [
    ("2025-03-01", "Canadian Prime Minister Mark Carney said on Thursday that rates would stay.\n\nX"),
    ("2020-03-01", "South African President Jacob Zuma is expected to address the nation."),
    ("2022-06-01", "Afghan President Ashraf Ghani vowed on Sunday to act."),
    ("2023-06-01", "Boris Johnson, the former British prime minister, said on Monday that taxes would fall."),
    ("2023-06-01", "British Prime Minister Boris Johnson resigned last year, a spokesman said on Monday."),
    ("2023-06-01", "The law was passed under British Prime Minister Boris Johnson."),
    ("2023-06-01", "On Monday a court struck down a rule signed by President Donald Trump."),
    ("2022-06-01", "In 2019, President Donald Trump said on a Tuesday that he would go."),
    (
        "2022-06-01",
        "President Joe Biden spoke on Monday. President Donald Trump will hold a rally on Tuesday.",
    ),
    (
        "2022-06-01",
        "Former President Donald Trump spoke on Monday. President Trump will hold a rally on Tuesday.",
    ),
    (
        "2022-06-01",
        "Then-President Donald Trump said on Tuesday that it was over. President Trump will hold a rally.",
    ),
    ("2020-12-10", "President-elect Joe Biden said on Tuesday that he would go."),
    ("2020-12-10", "President Joe Biden will move to the White House in January."),
    ("2022-06-01", "EPP President Donald Tusk said on Tuesday that he would go."),
    ("2022-06-01", "Club president Donald Trump said on Tuesday that he would go."),
    ("2021-03-01", "Vice President Mike Pence's niece said on Tuesday that she would go."),
    ("2023-06-01", "If President Donald Trump wins on Tuesday, he will go."),
    ("2023-06-01", "Historians say President Donald Trump governed badly."),
    ("2023-06-01", "In the film, President Donald Trump will open the door."),
    ("2015-06-01", "King Juan Carlos opened the fair on Tuesday."),
    ("2023-06-01", "Speaking on Tuesday, a guide praised President Nicolas Sarkozy."),
    ("2013-06-01", "Nicolas Sarkozy is the first French president to be tried."),
    ("2020-06-01", "Barack Obama is the president whom most historians like."),
    ("2020-06-01", "The book says that Barack Obama was the president of the United States."),
    ("2023-06-01", "Georgia Attorney General William Barr said on Tuesday that he would go."),
    ("2023-06-01", "Chancellor Angela Merkel will always be remembered."),
    ("2022-06-01", "President Obama remains popular in Chicago."),
    ("2012-05-01", "King Charles III of Spain was a builder."),
    ("2015-05-01", "Northeastern hosted a forum. President Joseph Aoun said on Monday that students matter."),
    ("2011-05-01", "Dartmouth hosted a forum. President Jim Yong Kim said on Monday that students matter."),
    ("2005-05-01", "Texas A&M President Robert Gates said on Monday that students matter."),
    ("2005-05-01", "Donald Trump, president of the Trump Organization, said on Monday that towers matter."),
    ("2016-03-01", "Under a President Donald Trump, trade would shrink."),
    ("2016-03-01", "Voters asked what President Donald Trump would do."),
    (
        "2016-03-01",
        "Donald Trump is the front-runner. A ban on imports by President Donald Trump is unlikely.",
    ),
    ("2012-03-01", "Chinese Vice President Xi Jinping said on Monday that trade matters."),
    ("2000-03-01", "Deputy Treasury Secretary Lawrence Summers said on Monday that trade matters."),
    ("2003-03-01", "Palestinian Prime Minister Mahmoud Abbas said on Monday that peace matters."),
    ("2003-03-01", "Israeli Finance Minister Benjamin Netanyahu said on Monday that trade matters."),
    (
        "2021-03-01",
        "Former President Donald Trump will speak on Sunday. Aides to President Trump declined to comment.",
    ),
    ("2024-11-20", "President-elect Donald Trump said on Tuesday that he would name a cabinet."),
    ("2022-09-12", "British Prime Minister Boris Johnson said on Monday that he was sad."),
    ("2010-03-01", "The library of President George W. Bush will open in Dallas."),
    ("2010-03-01", "A judge appointed by President George W. Bush ruled on Monday."),
    ("2010-03-01", "President George W. Bush's former aide said on Monday that he was sad."),
    (
        "2011-03-01",
        "British Prime Minister Gordon Brown's decision to sell gold was a mistake, a report said on Monday.",
    ),
    ("2019-03-01", "The film shows how President Barack Obama ordered the raid."),
    ("2018-06-01", "The treaty that President Barack Obama signed is dead, the White House said on Monday."),
    ("2018-06-01", "The case began when President Barack Obama named Ann Lee to the court."),
    ("2018-06-01", "“President Barack Obama will speak on Monday,” a poster read."),
    (
        "2022-10-15",
        "Prices fell. Traders were calm. Stocks rose. Funds bought.\n\nOn March 6, US President "
        "Donald Trump and his guests spoke on the phone.",
    ),
    (
        "2022-10-15",
        "Prices fell. Traders were calm. Stocks rose. Funds bought.\n\nIn May, US President "
        "Donald Trump and his guests spoke on the phone.",
    ),
    ("2022-10-15", "US President Donald Trump."),
    (
        "2022-10-15",
        "Prices fell. Traders were calm. Stocks rose. Funds bought.\n\nIn May 2022, US President "
        "Donald Trump and his guests spoke on the phone.",
    ),
]


@pytest.mark.parametrize(("date", "body"), FLAGGED)
def test_a_title_that_no_longer_fits_is_flagged(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert "R3" in {rule for rule, _ in found}


@pytest.mark.parametrize(("date", "body"), SILENT)
def test_sentences_that_look_alike_are_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []
