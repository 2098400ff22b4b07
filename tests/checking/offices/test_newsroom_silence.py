"""What newsrooms rightly write of offices, though it reads like an error."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

SILENT = [
    ("2008-03-02", "Silvio Berlusconi has been out of office since 2006, when Romano Prodi beat him."),
    ("2008-03-02", "Silvio Berlusconi has been out of office since May 2006, when Romano Prodi took over."),
    (
        "2023-02-03",
        (
            "Donald Trump, who has been out of office since January 2021, told a crowd in Iowa that "
            "he would keep the seed plant open."
        ),
    ),
    ("2025-02-14", "Joe Biden has been out of office since last month, and aides say he is writing a book."),
    (
        "2025-02-14",
        (
            "Donald Trump, who was out of office from January 2021 until last month, signed three "
            "orders on Friday."
        ),
    ),
    ("2025-02-14", "Democrats have been out of power since Donald Trump returned to the White House."),
    (
        "2025-02-14",
        ("Had Donald Trump been out of office since 2021, the mayor said, the plant would have closed."),
    ),
    ("2025-02-14", "Donald Trump spent four years out of office before his return in January."),
    (
        "2014-03-11",
        (
            "Angela Merkel's finance minister, who has been out of office since 2013, told Berlin "
            "that the euro was too strong."
        ),
    ),
    (
        "2022-03-11",
        (
            "Angela Merkel, who has been out of office since December, will speak at the fair in "
            "Hanover next week."
        ),
    ),
    (
        "2025-03-11",
        ("Kevin Rudd, in office from 2007 to 2010 and again in 2013, has been out of parliament since."),
    ),
    (
        "2013-05-11",
        (
            "Kevin Rudd has been on the back benches since he lost the prime ministership in 2010, "
            "the Sydney paper said."
        ),
    ),
    (
        "2025-11-03",
        ("Kamala Harris, who has been out of power since January, has told friends she misses Washington."),
    ),
    (
        "2025-11-03",
        (
            "Donald Trump's former chief of staff, out of office since 2019, has told friends he "
            "misses Washington."
        ),
    ),
    ("2022-02-12", "The then German chancellor, Angela Merkel, was in Paris in 2019."),
    ("2022-02-12", "The former German chancellor Angela Merkel is expected in Paris on Monday."),
    ("2017-06-02", "UN Secretary-General Ban Ki-moon urged both sides in 2015 to keep the road open."),
    ("2013-03-04", "A portrait of Prime Minister Gordon Brown was sold in London on Friday."),
    ("2013-04-04", "Pope Emeritus Benedict XVI will not celebrate Mass in St. Peter's on Sunday."),
    ("2009-07-05", "The Bush administration weighed a rescue for the carmakers in 2008."),
    ("2021-07-05", "Brewers blame the Trump White House for the tax on cans."),
    ("2021-07-05", "The Trump administration's tariffs remain in force, and brewers want them dropped."),
    ("2017-09-05", "Whether the permit was renewed was up to the Obama administration, which let it lapse."),
    (
        "2011-02-05",
        ("Gordon Brown's government had prepared a bill to sell the forests, ministers said on Friday."),
    ),
    ("2021-05-05", "It remains unclear why the Trump administration extended the waiver."),
    ("2013-03-12", "One-time French president Nicolas Sarkozy opened the plant on Monday."),
    (
        "2022-08-12",
        ("Former Brazilian president Luiz Inacio Lula da Silva said on Friday that the road would be built."),
    ),
    ("2021-02-20", "Biden beat the sitting president, Donald Trump, by seven million votes."),
    ("2021-12-20", "The sitting president, Donald Trump, lost Georgia in 2020."),
    ("2021-12-20", "In the capital, prosecutors said the sitting president, Donald Trump, had phoned them."),
    (
        "2017-05-20",
        (
            "Canada's history is long. The sitting Canadian prime minister, Stephen Harper, sent "
            "greetings to the ship in 2014."
        ),
    ),
    ("2018-02-08", "The film shows the sitting Canadian prime minister, Stephen Harper, at his desk."),
    (
        "2018-05-04",
        ("Asked whether President Obama was still in office when the rule was signed, the clerk nodded."),
    ),
    ("2019-05-04", "A former prime minister of Britain, Gordon Brown opened the school."),
    ("2018-05-04", "The president of France, Francois Hollande told the court in 2016, had been informed."),
    ("2025-03-04", "It is unclear whether the Biden administration broke the law."),
    (
        "2025-03-04",
        ("The Biden administration has left a mess, Republicans say. It had not decided whether to act."),
    ),
    ("2018-03-04", "Officials in the Obama administration knew whether the rule would hold."),
    ("2009-09-04", "The Bush administration, critics say, is to blame for the leak."),
    ("2021-09-04", "Trump administration officials, who say they were misled, want an inquiry."),
    ("2021-09-04", '"The Trump administration plans to appeal," the lawyer said in a letter of 2020.'),
    ("2024-07-05", "The next Trump administration will decide whether to renew the permit."),
    ("2024-07-05", "A second Trump administration is expected to scrap the rule, analysts said on Friday."),
    ("2024-07-05", "A Trump administration plans to scrap the rule, according to allies."),
    (
        "2018-05-04",
        ("Born on 10 July 1925, former Malaysian Prime Minister Mahathir Mohamad hopes to win a seat again."),
    ),
    (
        "2010-06-04",
        ("Russia's former president Vladimir Putin told reporters that Russia would ship more wheat."),
    ),
    ("2011-10-04", "Former UN chief Kofi Annan urged rich countries on Tuesday to keep their promises."),
    ("2014-09-09", "Angela Merkel met the then serving French president, Nicolas Sarkozy, in Paris in 2011."),
    ("2020-02-11", "Prime Minister Theresa May told lawmakers in London in 2018 that Britain would pay."),
    ("2020-02-11", "Under Prime Minister Theresa May, Britain agreed to pay."),
    ("2017-03-11", "President Barack Obama signed the order that created the park."),
    ("2017-03-11", "President Obama nominated the judge, who told reporters on Friday that she would stay."),
    ("2019-11-11", "Vladimir Putin handed over the presidency in 2008."),
    (
        "2018-01-10",
        (
            "Speaking in Ohio, former president Barack Obama said on Monday that the carmakers would "
            "hire again."
        ),
    ),
    (
        "2022-01-20",
        ("Benjamin Netanyahu, ousted in 2021 and out of power ever since, appeared on Israeli television."),
    ),
    (
        "2021-06-06",
        (
            "A decision by the Trump administration was expected within days, two people familiar "
            "with the matter said in 2019."
        ),
    ),
]


@pytest.mark.parametrize(("date", "body"), SILENT)
def test_what_reads_alike_is_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []
