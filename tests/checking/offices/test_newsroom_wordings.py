"""R1 to R4 in the words of wire services, local papers and machines."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
    (
        "R2",
        "2012-10-09",
        (
            "Viktor Orban, who has been out of power since his defeat in the 2002 election, sent a "
            "letter to the organisers in Budapest."
        ),
    ),
    (
        "R2",
        "2023-09-14",
        (
            "Luiz Inácio Lula da Silva, who has not held office since the end of 2010, promised in a "
            "speech last year to plant trees in Brazil."
        ),
    ),
    (
        "R2",
        "2014-10-14",
        (
            "Robert Fico, who has stayed out of government since he was voted out in 2010, cut the "
            "first ribbon in Slovakia in 2009."
        ),
    ),
    (
        "R2",
        "2013-09-05",
        ("Vladimir Putin has been out of the presidency since May 2008, but the note bore his signature."),
    ),
    (
        "R2",
        "2025-06-10",
        (
            "Donald Trump has been out of the White House for more than four years, and his party is "
            "still arguing about him."
        ),
    ),
    (
        "R2",
        "2025-06-10",
        (
            "Four and a half years out of office, Donald Trump told a crowd in Iowa that he would "
            "keep the seed plant open."
        ),
    ),
    (
        "R2",
        "2024-03-11",
        (
            "Donald Tusk, out of government since 2014, told Warsaw business leaders on Monday that "
            "the zloty was too strong."
        ),
    ),
    ("R2", "2024-03-11", "Donald Tusk has not governed Poland since he left for Brussels in 2014."),
    (
        "R2",
        "2010-05-11",
        (
            "Benjamin Netanyahu, who has led the opposition since losing power in 1999, called for "
            "fresh talks with the union."
        ),
    ),
    (
        "R2",
        "2014-02-03",
        (
            "Shinzo Abe has not returned to office since resigning in 2007, the trade weekly notes in"
            " its profile."
        ),
    ),
    (
        "R2",
        "2015-04-03",
        ("Michelle Bachelet's presidency ended in March 2010, and she has held no public office since."),
    ),
    (
        "R2",
        "2025-09-02",
        ("Mr. Trump, who lost power in January 2021, has never regained it. Donald Trump turned 79 in June."),
    ),
    (
        "R2",
        "2019-05-02",
        (
            "Mahathir Mohamad, 93, has lived in retirement since he stepped down in 2003 and rarely "
            "speaks in Kuala Lumpur."
        ),
    ),
    (
        "R2",
        "2025-02-14",
        (
            "He may be out of office, but Donald Trump, who left the White House in 2021 and never "
            "went back, still fills arenas."
        ),
    ),
    (
        "R2",
        "2014-03-11",
        "Angela Merkel, who no longer governs, will speak at the fair in Hanover next week.",
    ),
    (
        "R2",
        "2020-03-11",
        (
            "Angela Merkel, who has been out of office since the coalition collapsed in 2018, will "
            "speak at the fair in Hanover next week."
        ),
    ),
    (
        "R2",
        "2021-03-11",
        (
            "Vladimir Putin's rule came to an end in 2008, when he left the Kremlin, and he has not "
            "held elected office since."
        ),
    ),
    (
        "R2",
        "2025-11-03",
        (
            "Donald Trump, who has been out of power for the past four years, has told friends he "
            "misses Washington."
        ),
    ),
    (
        "R2",
        "2016-01-12",
        (
            "Out of office since 2006, Junichiro Koizumi campaigns against nuclear power. Shinzo Abe,"
            " out of office since 2007, does not."
        ),
    ),
    (
        "R3",
        "1997-11-18",
        (
            "GENEVA, Nov 18 (World Report) - United Nations Secretary-General Boutros Boutros-Ghali "
            "said on Tuesday that nine states sharing the river would meet."
        ),
    ),
    ("R3", "2017-02-08", "The sitting Canadian prime minister, Stephen Harper, sent greetings to the fleet."),
    ("R3", "2010-11-12", "Current British Prime Minister Gordon Brown will open the fair in Leeds."),
    ("R3", "2017-10-12", "Britain's prime minister, David Cameron, will open the fair in Leeds on Friday."),
    (
        "R3",
        "2021-03-12",
        "U.S. Secretary of State Mike Pompeo told reporters on Friday that talks would go on.",
    ),
    ("R3", "2022-02-12", "The German chancellor, Angela Merkel, is expected in Paris on Monday."),
    (
        "R3",
        "2017-06-02",
        (
            "NEW YORK, June 2 - UN Secretary-General Ban Ki-moon urged both sides on Friday to keep "
            "the road open."
        ),
    ),
    (
        "R3",
        "2023-05-04",
        "Brazilian President Jair Bolsonaro said on Thursday that soy exports would be taxed.",
    ),
    ("R3", "2011-03-04", "Prime Minister Gordon Brown said on Friday that Britain would not take part."),
    (
        "R3",
        "2019-03-04",
        (
            "Theresa May's predecessor was praised. French President Francois Hollande, speaking in "
            "Lyon on Monday, said the line would open in June."
        ),
    ),
    ("R3", "2021-06-01", "The incumbent Israeli president, Shimon Peres, congratulated the team."),
    (
        "R3",
        "2018-11-06",
        (
            "Australian prime minister Malcolm Turnbull has promised farmers a billion dollars, he "
            "announced on Tuesday."
        ),
    ),
    ("R3", "2009-06-03", "US President George W. Bush arrives in Cairo on Thursday for a two-day visit."),
    ("R3", "2024-08-09", "Dutch Prime Minister Mark Rutte has written to farmers this week, promising help."),
    (
        "R3",
        "2025-04-22",
        ("President Biden is expected to sign the farm bill next week. Joe Biden met growers in Iowa."),
    ),
    ("R3", "2020-10-10", "Japan's Prime Minister Shinzo Abe plans to visit Hanoi next week."),
    ("R4", "2002-03-12", "The Clinton administration plans to defend the measures at the trade body."),
    (
        "R4",
        "2022-03-15",
        (
            "Not all is sunny. Donald Trump's White House has yet to say whether tax credits for "
            "co-ops will stay."
        ),
    ),
    (
        "R4",
        "2010-05-05",
        ("The Bush administration has not decided whether to extend the credit, which expires in June."),
    ),
    (
        "R4",
        "2009-07-05",
        ("The Bush administration is weighing a rescue for the carmakers, three officials said on Sunday."),
    ),
    ("R4", "2021-07-05", "The Trump administration is expected to publish the rule on Friday."),
    ("R4", "2021-07-05", "Farm groups are waiting for the Trump administration to publish the rule."),
    ("R4", "2021-07-05", "Under the current Trump administration, ranchers pay less."),
    ("R4", "2021-07-05", "Brewers are lobbying the Trump White House to drop the tax on cans."),
    ("R4", "2025-04-05", "The Biden administration has yet to respond to the letter, sent on Friday."),
    ("R4", "2025-04-05", "The White House of Joe Biden still has to approve the sale."),
    ("R4", "2017-09-05", "The Obama administration will decide by Friday whether to renew the permit."),
    (
        "R4",
        "2011-02-05",
        ("Gordon Brown's government is preparing a bill to sell the forests, ministers said on Friday."),
    ),
    (
        "R4",
        "2018-02-05",
        (
            "The Obama administration continues to block the pipeline, the company complained in a "
            "filing on Monday."
        ),
    ),
    ("R4", "2021-05-05", "It remains unclear whether the Trump administration will extend the waiver."),
    ("R4", "2022-04-05", "Angela Merkel's cabinet meets on Wednesday to approve the budget."),
    (
        "R1",
        "2019-03-12",
        (
            "Former Malaysian Prime Minister Mahathir Mohamad, who was born on 10 July 1925 and is "
            "93, sent thanks."
        ),
    ),
    ("R1", "2013-03-12", "The ex-Russian president, Vladimir Putin, opened the plant."),
    ("R1", "2024-03-12", "Poland's former premier Donald Tusk opened the plant on Monday."),
    ("R1", "2024-03-12", "Narendra Modi, the former prime minister of India, opened the plant on Monday."),
    ("R1", "2024-03-12", "Narendra Modi, once prime minister of India, opened the plant on Monday."),
    ("R1", "2010-03-12", "One-time French president Nicolas Sarkozy opened the plant on Monday."),
    ("R1", "2025-08-12", "The ex-president, Donald Trump, will speak at the fair in Des Moines."),
    (
        "R1",
        "2025-08-12",
        (
            "Former US president Trump's tariffs are hurting growers. Donald Trump returned to the "
            "theme on Monday."
        ),
    ),
    ("R1", "2016-08-12", "Germany's former chancellor, Angela Merkel, is a keen walker."),
    (
        "R1",
        "2023-08-12",
        (
            "Former Brazilian president Luiz Inacio Lula da Silva said on Saturday that the road "
            "would be built."
        ),
    ),
    ("R1", "2014-08-12", "A former prime minister of Hungary, Viktor Orban opened the bridge at noon."),
    (
        "R4",
        "2021-09-04",
        "The Trump administration intends to appeal the ruling, a White House spokeswoman said.",
    ),
    (
        "R1",
        "2018-09-04",
        ("Born in 1925, former Malaysian Prime Minister Mahathir Mohamad is the oldest leader in the world."),
    ),
    (
        "R1",
        "2012-06-04",
        (
            "ST PETERSBURG - Ex-president Vladimir Putin told reporters on Monday that Russia would "
            "ship more wheat."
        ),
    ),
    (
        "R1",
        "2024-06-04",
        ("Russia's former president Vladimir Putin told reporters that Russia would ship more wheat."),
    ),
    (
        "R1",
        "2011-10-04",
        "Former UN chief Ban Ki-moon urged rich countries on Tuesday to keep their promises.",
    ),
    (
        "R1",
        "2025-09-04",
        ("Netanyahu, a former Israeli prime minister, was shown the map. Benjamin Netanyahu nodded."),
    ),
    ("R1", "2015-02-04", "The ex-chancellor of Germany, Angela Merkel, walked to the podium."),
    ("R3", "2017-03-09", "Current U.N. Secretary-General Ban Ki-moon has no plan to visit, his office said."),
    ("R3", "2009-09-09", "The current American president, George W. Bush, is a keen cyclist."),
    (
        "R3",
        "2014-09-09",
        "Angela Merkel met the serving French president, Nicolas Sarkozy, in Paris on Tuesday.",
    ),
    ("R3", "2013-09-09", "Nicolas Sarkozy, who is president of France, will open the line next month."),
    ("R3", "2020-02-11", "Theresa May, Britain's prime minister, has promised growers a new fund."),
    (
        "R3",
        "2020-02-11",
        "Prime Minister Theresa May told lawmakers in London on Tuesday that Britain would pay.",
    ),
    (
        "R3",
        "2015-07-11",
        "Italian Prime Minister Enrico Letta called for calm on Saturday after ports were shut.",
    ),
    ("R3", "2025-04-11", "Canadian Prime Minister Justin Trudeau will meet premiers in Ottawa on Friday."),
    ("R3", "2022-11-11", "Boris Johnson, the UK prime minister, is due at the summit on Monday."),
    (
        "R2",
        "2019-11-11",
        (
            "Vladimir Putin, who handed over the presidency in 2008 and has not been in the Kremlin "
            "since, sent a note."
        ),
    ),
    ("R2", "2018-11-11", "No longer in power, Angela Merkel has taken up hiking."),
    (
        "R1",
        "2014-10-20",
        ("The sports day was opened by ex-Chancellor Angela Merkel, who handed out the medals on Saturday."),
    ),
    (
        "R1",
        "2012-01-10",
        (
            "Speaking in Ohio, former president Barack Obama said on Monday that the carmakers would "
            "hire again."
        ),
    ),
    (
        "R2",
        "2023-01-20",
        ("Benjamin Netanyahu, ousted in 2021 and out of power ever since, appeared on Israeli television."),
    ),
    ("R3", "2011-09-09", "Prime Minister Gordon Brown's office said on Friday that the ferry deal was off."),
    (
        "R3",
        "2019-09-09",
        "British Prime Minister Theresa May is scheduled to meet growers in Kent on Thursday.",
    ),
    (
        "R3",
        "2025-02-13",
        "US Secretary of State Antony Blinken arrives in Warsaw on Tuesday for talks on trade.",
    ),
    ("R4", "2018-03-03", "Ranchers want the Obama administration to lift its ban on the herbicide."),
    (
        "R4",
        "2021-06-06",
        (
            "A decision by the Trump administration is expected within days, two people familiar with"
            " the matter said."
        ),
    ),
    (
        "R4",
        "2010-11-03",
        (
            "The Brown government is drawing up plans to sell the Tote. Prime minister Gordon Brown "
            "has said little."
        ),
    ),
]


@pytest.mark.parametrize(("rule", "date", "body"), FLAGGED)
def test_what_newsrooms_write_is_found(flags: Flags, rule: str, date: str, body: str) -> None:
    found = flags(body, date)

    assert rule in {one for one, _ in found}
