"""Sentences about offices as the news of many years has them, in which nothing is amiss."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

INNOCENT = [
    ("2017-02-10", "President Barack Obama left office last month with high approval ratings."),
    ("2017-02-10", "Former President Barack Obama, who left office in January 2017, is on vacation."),
    ("2009-03-10", "Since leaving office in January, former President George W. Bush has kept quiet."),
    ("2013-06-01", "Hillary Clinton, who stepped down as secretary of state in February, spoke in Chicago."),
    (
        "2013-06-01",
        "Hillary Clinton left the State Department in 2013. She lost the White House in 2008 to"
        " Barack Obama.",
    ),
    ("2013-06-01", "Dmitry Medvedev, who was president from 2008 to 2012, is now prime minister."),
    ("2013-06-01", "Vladimir Putin, president from 2000 to 2008, returned to the Kremlin last year."),
    (
        "2013-06-01",
        "Vladimir Putin left the presidency in 2008 because of term limits and served as prime "
        "minister until 2012.",
    ),
    ("2024-06-01", "Donald Trump was president until January 2021."),
    ("2025-06-01", "Donald Trump, who was president from 2017 to 2021, took office again in January."),
    ("2025-06-01", "Trump left the White House in 2021. Donald Trump is back."),
    ("2022-06-01", "Benjamin Netanyahu, prime minister from 2009 to 2021, leads the opposition."),
    ("2023-06-01", "Benjamin Netanyahu was prime minister from 1996 to 1999 and from 2009 to 2021."),
    ("2023-06-01", "Lula, who was president from 2003 to 2010, took office in January."),
    (
        "2023-06-01",
        "Luiz Inácio Lula da Silva, who left office in 2010 with record approval, is back in power.",
    ),
    ("2012-06-01", "Tony Blair, prime minister from 1997 to 2007, gave evidence."),
    ("2016-06-01", "Gordon Brown was chancellor until 2007, when he became prime minister."),
    ("2016-08-01", "David Cameron, who was prime minister until last month, is on holiday."),
    ("2016-08-01", "David Cameron, prime minister until July, is on holiday."),
    ("2019-08-01", "Theresa May was home secretary until 2016."),
    ("2020-08-01", "Angela Merkel, who was environment minister until 1998, has led the CDU until 2018."),
    ("2020-08-01", "Angela Merkel stepped down as leader of the Christian Democrats in 2018."),
    (
        "2021-08-01",
        "Angela Merkel will leave office this year after 16 years. When she leaves office in "
        "autumn, she will rest.",
    ),
    ("2021-12-20", "Angela Merkel left office on 8 December."),
    ("2021-12-20", "Angela Merkel, who has left office, is writing."),
    ("2020-09-20", "Shinzo Abe resigned as prime minister in 2007 over his health and again in 2020."),
    ("2015-09-20", "Shinzo Abe, who quit as prime minister in 2007, is in his second term."),
    ("2015-09-20", "Kevin Rudd was ousted as prime minister in 2010 and 2013."),
    (
        "2024-08-20",
        "Sheikh Hasina was prime minister from 1996 to 2001 and again from 2009 until this month.",
    ),
    ("2018-07-20", "Imran Khan is expected to become prime minister."),
    ("2018-05-20", "Mahathir Mohamad was prime minister from 1981 to 2003. Mahathir left office in 2003."),
    ("2010-05-20", "Mahathir Mohamad, Malaysia's former prime minister, left office in October 2003."),
    ("2004-05-20", "President Ronald Reagan left office in January 1989."),
    ("2023-05-20", "Joe Biden was vice president from 2009 to 2017."),
    ("2023-05-20", "Joe Biden left the vice presidency in January 2017."),
    ("2019-05-20", "Joe Biden left office in January 2017."),
    ("2023-05-20", "Mike Pence was governor of Indiana until January 2017."),
    ("2023-05-20", "Kamala Harris was a senator from 2017 until 2021."),
    ("2017-05-20", "Francois Fillon, who was prime minister until 2012, lost."),
    (
        "2002-05-20",
        "Former President Bill Clinton said on Tuesday that he would write a book about "
        "President George W. Bush's predecessor.",
    ),
    (
        "2001-02-10",
        "President Clinton's last-minute pardons are under scrutiny. President George W. Bush "
        "declined to comment on Tuesday.",
    ),
    (
        "2001-02-10",
        "President Clinton pardoned Marc Rich on his last day. President Clinton will not "
        "testify, his lawyer said.",
    ),
    (
        "2009-02-10",
        "President Bush signed the bailout. President Barack Obama said on Monday that it was flawed.",
    ),
    ("2009-02-10", "Karl Rove, an aide to President Bush, will testify next week."),
    (
        "2017-03-10",
        "Trump accused President Barack Obama on Saturday of wiretapping him. President Donald "
        "Trump gave no evidence.",
    ),
    ("2017-03-10", "Donald Trump accused former President Barack Obama on Saturday of wiretapping him."),
    (
        "2021-02-10",
        "The Senate on Tuesday opened the second impeachment trial of former President Donald Trump.",
    ),
    (
        "2021-02-10",
        "House managers argued on Tuesday that President Trump incited the mob. President Joe "
        "Biden said he would not watch.",
    ),
    (
        "2021-05-10",
        "The Trump administration's policies were harsh. Under the Trump administration, fees rose.",
    ),
    (
        "2021-05-10",
        "The Biden administration on Monday scrapped a rule that the Trump administration "
        "adopted in December.",
    ),
    (
        "2021-05-10",
        "The Trump administration finalized the rule in January; the Biden administration is reviewing it.",
    ),
    (
        "2021-05-10",
        "Officials from the Trump administration told the panel on Monday that they had warned "
        "the White House.",
    ),
    ("2021-05-10", "Trump administration officials testified on Monday."),
    (
        "2025-04-10",
        "Biden administration officials had warned of the risk, the report published on Monday said.",
    ),
    ("2025-04-10", "A judge on Monday blocked a rule by the Biden administration."),
    ("2025-04-10", "The White House on Monday blamed the Biden administration for the crash."),
    ("2025-04-10", "The Biden administration has been accused of waste."),
    ("2025-04-10", "Republicans sued the Biden administration last year."),
    (
        "2022-12-01",
        "Rishi Sunak's government is weighing whether to scrap Liz Truss's tax cuts. The Truss "
        "government collapsed in October.",
    ),
    ("2016-09-01", "Theresa May's government is reviewing a deal that David Cameron's government signed."),
    (
        "2005-06-01",
        "Paul Martin's government is reviewing a deal that the Chretien government signed. Jean"
        " Chretien was absent.",
    ),
    (
        "2020-05-01",
        "Jimmy Carter is the oldest living former president. The late George H.W. Bush died in 2018.",
    ),
    ("2020-05-01", "George H. W. Bush died on Nov. 30, 2018, aged 94."),
    ("2020-05-01", "Robert Mugabe died in September 2019 in Singapore."),
    (
        "2020-05-01",
        "Nelson Mandela died in 2013. His widow, Graca Machel, said on Tuesday that Mandela would be proud.",
    ),
    (
        "2020-05-01",
        "Margaret Thatcher's ministers met on Tuesdays. In 1984 Margaret Thatcher survived a bombing.",
    ),
    (
        "2014-01-10",
        "Ariel Sharon remains in a coma and is expected to die. Ariel Sharon's sons said on "
        "Friday he was weak.",
    ),
    (
        "2022-10-01",
        "King Charles III met Prime Minister Liz Truss on Saturday. The late queen, Elizabeth "
        "II, was buried last month.",
    ),
    ("2022-10-01", "Queen Elizabeth II's corgis will live with her son."),
    ("2023-05-01", "Queen Elizabeth II was crowned in 1953. Her late husband, Prince Philip, died in 2021."),
    ("2025-05-01", "Pope Francis will be buried at a basilica; Pope Francis died on Monday."),
    ("2025-04-24", "Pope Francis will lie in state until Friday."),
    ("2025-06-20", "Pope Leo XIV said on Sunday that his predecessor, Pope Francis, was right."),
    ("2025-06-20", "In his will, Pope Francis asks for a simple tomb."),
    ("2025-06-20", "Pope Francis had planned to visit Turkey this year."),
    (
        "2011-06-20",
        "Former Labour leader Gordon Brown spoke; the former Treasury secretary Larry Summers did not.",
    ),
    (
        "2014-06-20",
        "Former secretary of state Hillary Clinton and Secretary of State John Kerry met on Tuesday.",
    ),
    (
        "2014-06-20",
        "Former Florida governor Jeb Bush and former Speaker Newt Gingrich met Speaker John Boehner.",
    ),
    ("2014-06-20", "Former House speaker Nancy Pelosi spoke in San Francisco."),
    ("2020-06-20", "Former House Republican leader Kevin McCarthy's rival, Nancy Pelosi, is the speaker."),
    (
        "2019-11-20",
        "Former Ukraine president Petro Poroshenko and President Volodymyr Zelenskiy met on Monday.",
    ),
    ("2019-11-20", "Former Fed chair Janet Yellen said on Monday that Fed Chair Jerome Powell was right."),
    (
        "2022-11-20",
        "Former Fed chair and current Treasury Secretary Janet Yellen said on Monday rates must rise.",
    ),
    ("2022-11-20", "Treasury Secretary Janet Yellen, a former Fed chair, said on Monday rates must rise."),
    (
        "2015-11-20",
        "IMF Managing Director Christine Lagarde, a former French finance minister, spoke on Monday.",
    ),
    (
        "2022-11-20",
        "European Central Bank President Christine Lagarde, former head of the IMF, spoke on Monday.",
    ),
    ("2022-11-20", "Mario Draghi, the former ECB president and Italian prime minister, spoke on Monday."),
    ("2024-11-20", "NATO Secretary-General Mark Rutte, former Dutch prime minister, spoke on Monday."),
    ("2018-11-20", "European Council President Donald Tusk, a former Polish premier, spoke on Monday."),
    ("2019-01-20", "Former Slovak prime minister Robert Fico and former Czech president Vaclav Klaus spoke."),
    (
        "2007-01-20",
        "Former Israeli prime minister Benjamin Netanyahu, now opposition leader, spoke on Monday.",
    ),
    (
        "2007-01-20",
        "Former prime minister Shimon Peres, the deputy premier, is a candidate for Israeli president.",
    ),
    (
        "2008-01-20",
        "Israeli President Shimon Peres, a former prime minister, met President Bush in Jerusalem.",
    ),
    ("2016-01-20", "Former Thai PM Thaksin Shinawatra and his sister, former PM Yingluck Shinawatra, spoke."),
    ("2016-01-20", "Aung San Suu Kyi, Myanmar's leader-in-waiting, spoke on Monday."),
    (
        "2017-01-05",
        "President-elect Donald Trump will take over from President Barack Obama; President "
        "Trump will then move in.",
    ),
    ("2016-11-20", "A President Trump will be tough. President Trump is a phrase many dread."),
    (
        "2024-07-06",
        "British Prime Minister Rishi Sunak resigned on Friday. New Prime Minister Keir Starmer will speak.",
    ),
    ("2016-07-20", "British Prime Minister David Cameron announced in June that he would resign."),
    ("2003-04-20", "Iraqi President Saddam Hussein will be tried if found."),
    ("2003-06-20", "U.S. troops on Tuesday hunted for ousted Iraqi President Saddam Hussein."),
    ("2011-03-20", "Egyptian President Hosni Mubarak resigned last month; Mubarak will stand trial."),
    ("2014-05-20", "Ukrainian President Viktor Yanukovych fled in February."),
]


@pytest.mark.parametrize(("date", "body"), INNOCENT)
def test_what_fits_its_date_is_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []
