"""R2: being out of office in further words, and the time of leaving set against the table."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
    (
        "2016-03-14",
        ("Empty: the chair of Evo Morales. The Bolivian, who has been out of office since May, sent a note."),
    ),
    (
        "2016-03-14",
        ("Tony Abbott, the former prime minister, who left office on 3 May last year, swam in Manly."),
    ),
    ("2016-03-14", "Evo Morales has been out of power in Bolivia since the summer, and Morales fishes."),
    ("2025-05-10", "Now four years out of office, Donald Trump spends his mornings on the golf course."),
    (
        "2025-05-10",
        (
            "More than four years after leaving the White House, Donald Trump remains a private citizen"
            " in Florida."
        ),
    ),
    ("2025-05-10", "Donald Trump has lived quietly in Florida since losing the presidency in 2020."),
    ("2025-05-10", "Donald Trump, who has retired from politics, spoke in Ohio."),
    ("2025-05-10", "Donald Trump has been a private citizen for four years."),
    ("2025-05-10", "Donald Trump no longer sits in the Oval Office."),
    (
        "2014-06-01",
        "Vladimir Putin has stayed out of the Kremlin since he handed over to Dmitry Medvedev in 2008.",
    ),
    (
        "2015-03-02",
        (
            "Since losing power in 2002, Viktor Orbán has led the Hungarian opposition from a small "
            "office in Buda."
        ),
    ),
    (
        "2023-09-02",
        (
            "Since losing the 2018 election, Lula da Silva has been out of power in Brazil. Luiz Inácio"
            " Lula da Silva said so on Friday."
        ),
    ),
    ("2022-05-02", "Emmanuel Macron, whose presidency is over, has moved out of the Elysée."),
    ("2022-05-02", "Emmanuel Macron is no longer in the Elysée."),
    ("2022-05-02", "Emmanuel Macron has left the Elysée for good."),
    ("2022-12-02", "Narendra Modi has been out of government since 2019."),
    (
        "2022-12-02",
        "Narendra Modi, who has not been prime minister since 2019, said in Delhi that he was content.",
    ),
    ("2022-12-02", "Justin Trudeau has handed over power and no longer governs Canada."),
    ("2022-12-02", "Justin Trudeau's time in power is over."),
    ("2022-12-02", "Having left office in 2021, Justin Trudeau now teaches in Montreal."),
    ("2022-12-02", "Justin Trudeau, since 2021 out of office, now teaches in Montreal."),
    ("2024-02-02", "Benjamin Netanyahu has been in opposition since 2021."),
    ("2024-02-02", "Benjamin Netanyahu, now leader of the opposition, spoke in Haifa."),
    ("2024-02-02", "Recep Tayyip Erdoğan was voted out of office in 2023 and has since withdrawn to Rize."),
    ("2024-02-02", "Nicolás Maduro has been out of power since the opposition's victory in 2021."),
    ("2018-06-02", "Robert Mugabe, out of office since November 2014, still receives visitors in Harare."),
    ("2018-06-02", "Barack Obama left office in January 2015 and has written a book since."),
    ("2018-06-02", "Barack Obama, who has been out of office since 2015, spoke in Chicago."),
    (
        "2018-06-02",
        ("François Hollande, the former French president who left office in 2015, spoke in Tulle."),
    ),
    (
        "2018-06-02",
        "David Cameron, the former prime minister, who left Downing Street in 2014, spoke in Oxford.",
    ),
    ("2018-06-02", "Former prime minister David Cameron, who left office last year, spoke in Oxford."),
    ("2021-06-10", "Justin Trudeau, ousted from power in the 2019 election, spoke in Ottawa."),
    ("2016-02-10", "It has been five years since Bashar al-Assad was driven from power in Syria."),
    ("2024-05-01", "Vladimir Putin no longer holds the presidency."),
    ("2024-05-01", "Since the coup of 2021, Vladimir Putin has been out of power in Russia."),
    ("2019-11-20", "Ex-president Barack Obama, who left office in 2015, backed the plan."),
    (
        "2019-11-20",
        (
            "Tony Blair, who left Downing Street in 2010, said the former prime minister's lot was a "
            "happy one."
        ),
    ),
    (
        "2010-03-02",
        "Mr. Bush, out of office since January 2007, was seen at a Rangers game. George W. Bush waved.",
    ),
    ("2017-08-02", "François Hollande has been out of the Elysée since 2016."),
    ("2026-02-02", "Keir Starmer left Downing Street last summer and has not spoken since."),
    ("2022-02-02", "Jair Bolsonaro has left the presidency and moved to Florida."),
]

SILENT = [
    (
        "2016-03-14",
        ("Two chairs stood empty. The Bolivian, who has been out of office since May, sent a note."),
    ),
    (
        "2016-03-14",
        "Evo Morales and Álvaro García walked in. The Swede, who has been out of office since May, sang.",
    ),
    ("2016-03-14", "Tony Abbott, who beat Kevin Rudd in 2013 and left office in May, swam in Manly."),
    ("2016-03-14", "Tony Abbott, the former prime minister, who left office between May and June, swam."),
    ("2016-03-14", "Tony Abbott left office in May or June."),
    ("2018-06-02", "Barack Obama, who left office in January 2017, spoke in Chicago."),
    ("2018-06-02", "Barack Obama, who has been out of office since last year, spoke in Chicago."),
    ("2018-06-02", "Former prime minister David Cameron, who left office two years ago, spoke in Oxford."),
    (
        "2018-06-02",
        "Former prime minister David Cameron, who left parliament in September 2016, spoke in Oxford.",
    ),
    (
        "2024-08-02",
        (
            "Former prime minister David Cameron, who left office in July 2024 as foreign secretary, "
            "spoke in Oxford."
        ),
    ),
    ("2024-08-02", "David Cameron, who left office in July 2024, spoke in Oxford."),
    ("2018-06-02", "Donald Trump's rivals have been out of office since January 2017."),
    ("2018-06-02", "If Donald Trump is out of office by 2021, the wall will not be built."),
    ("2018-06-02", "Donald Trump has been out of the country since Friday."),
    (
        "2018-06-02",
        ("Donald Trump has been out of the White House since Friday, playing golf in New Jersey."),
    ),
    ("2018-06-02", "Angela Merkel has not left her office since the fire alarm."),
    ("2022-06-02", "Angela Merkel, out of office since December, has given her first interview."),
    (
        "2022-06-02",
        "Angela Merkel, who left the chancellery in December 2021, has given her first interview.",
    ),
    (
        "2022-06-02",
        ("Angela Merkel, who gave up the party leadership in 2018, has given her first interview."),
    ),
    ("2017-02-02", "Ban Ki-moon, who left office on 31 December, is weighing a run."),
    (
        "2020-02-02",
        "Evo Morales, who resigned in November and has been out of office since, spoke in Buenos Aires.",
    ),
    (
        "2020-02-02",
        (
            "Theresa May, who has been out of office since July, sat on the back benches. The former "
            "prime minister took notes."
        ),
    ),
    (
        "2020-02-02",
        (
            "Theresa May announced in May 2019 that she would leave office and has sat on the back "
            "benches since."
        ),
    ),
    ("2013-02-02", "Mitt Romney has been out of office since 2007."),
    ("2013-02-02", "Jimmy Carter, who left office as governor of Georgia in 1975, spoke in Plains."),
    ("2005-02-02", "Mikhail Gorbachev left office in December 1991."),
    (
        "2019-02-02",
        ("Mahathir Mohamad, who left office in 2003 and returned to it in 2018, spoke in Penang."),
    ),
    ("2019-02-02", "Mahathir Mohamad, who had been out of office since 2003, won the election of 2018."),
    ("2021-02-02", "Shinzo Abe, who stepped down as prime minister in September 2020, spoke in Nara."),
    ("2021-02-02", "Donald Trump has been out of office for two weeks."),
    ("2021-02-02", "Donald Trump lost the presidency in November and has not conceded."),
    ("2021-06-02", "Donald Trump, out of power since losing the election of November 2020, spoke in Ohio."),
    ("2021-06-10", "Shinzo Abe, who stepped down last year, spoke in Nara."),
    ("2020-06-10", "Shinzo Abe has been out of hospital since Monday."),
    ("2019-11-20", "Barack Obama, who left office nearly three years ago, backed the plan."),
    ("2019-11-20", "Barack Obama has been out of office since the start of 2017."),
    ("2010-03-02", "George W. Bush, out of office since January 2009, was seen at a Rangers game."),
    ("2017-12-02", "Robert Mugabe, who was forced from power last month, is in Singapore."),
    ("2017-08-02", "François Hollande, out of the Elysée since May, is on holiday."),
    (
        "2018-08-02",
        (
            "Mariano Rajoy, who left office in June after losing a confidence vote, has gone back to "
            "work as a registrar."
        ),
    ),
    ("2018-08-02", "Aides to Donald Trump who have left the White House since January 2018 number 12."),
    ("2014-08-02", "Dmitry Medvedev, who left the Kremlin in 2012, is prime minister."),
    ("2022-03-02", "Sebastian Kurz stepped down as chancellor in October and left politics in December."),
    ("2021-03-02", "Juan Guaidó says Nicolás Maduro should have left office in January 2019."),
    ("2020-03-02", "Silvio Berlusconi, out of office since 2011, has been ill."),
    ("2013-05-02", "Silvio Berlusconi lost power in 2006, won it back in 2008 and left office in 2011."),
    ("2012-05-02", "Gordon Brown, who left Downing Street two years ago, spoke in Fife."),
    ("2012-05-02", "Nicolas Sarkozy, whose term ends on May 15, has cleared his desk."),
    ("2007-05-20", "Jacques Chirac left the Elysée on Wednesday."),
    (
        "2015-05-02",
        ("Hamid Karzai, who has been out of office since September, received reporters in Kabul."),
    ),
]


@pytest.mark.parametrize(("date", "body"), FLAGGED)
def test_a_departure_is_flagged(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert {rule for rule, _ in found} == {"R2"}


@pytest.mark.parametrize(("date", "body"), SILENT)
def test_a_departure_that_only_looks_wrong_is_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []


def test_a_day_that_does_not_exist_dates_no_departure(flags: Flags) -> None:
    found = flags("The former prime minister Tony Abbott left office on 31 June.", "2016-03-14")

    assert [rule for rule, _ in found] == ["R6"]
