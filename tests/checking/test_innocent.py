"""Sentences of ordinary news that look like errors of date, age or cycle, and are none."""

from collections.abc import Callable

import pytest
from marked_texts import marked

Flags = Callable[..., list[tuple[str, str]]]

INNOCENT = """
2025-05-13 | Trump, who lost in 2020, said the 2020 election was stolen, a claim rejected by courts.
2025-05-13 | The 2024 presidential race began in earnest in 2023.
2025-05-13 | Republicans are already eyeing the 2028 presidential election.
2025-05-13 | The board's next election in 2025 will choose a new chairman.
2025-05-13 | Students voted in the 2023 student government election, with Trump on their minds.
2025-05-13 | The 2023 general election for state Senate seats in New Jersey drew few voters, Republicans said.
2025-05-13 | In the 2021 mayoral election, Eric Adams, a Democrat, won.
2025-05-13 | The 2017 Alabama Senate election was won by a Democrat.
2025-05-13 | Democrats won the 2023 Wisconsin Supreme Court election.
2025-05-13 | In November 2023, Democrats won elections in Virginia and Ohio.
2025-05-13 | The last midterm elections, in 2022, gave Republicans the House.
2025-05-13 | Since the 2016 presidential election, Russia has been accused of meddling.
2025-05-13 | In 2018, a year and a half after the presidential election, Trump met Kim.
2025-05-13 | Macron called the snap election in 2024 after the European elections.
2025-05-13 | The union held its presidential election in 2023, and Biden sent greetings.
2025-05-13 | FIFA's presidential election in 2019 was unopposed, an American official said.
2025-05-13 | He was elected club president in 2021.
2025-05-13 | The Harvard student was elected president of her class in 2015, Obama wrote.
2025-05-13 | The 2021 German election ended the Merkel era.
2025-05-13 | Poland's presidential election in May 2025 was watched by Trump.
2025-05-13 | The Philippines held midterm elections in May 2025; the US watched.
2025-05-13 | South Korea's snap presidential election in June 2025 was called.
2025-05-13 | Two years after the 2022 midterms, Trump won.
2025-05-13 | The World Cup in 2026 will be held in the United States, Canada and Mexico, football fans know.
2025-05-13 | England will host the Women's Euro in 2022, UEFA said in 2018.
2025-05-13 | He won the downhill World Cup title in 2017.
2025-05-13 | The athletics World Championships in 2023 were held in Budapest.
2025-05-13 | She swam at the 2019 World Championships.
2025-05-13 | She trained for years for the 2020 Olympics, which were put off to 2021.
2025-05-13 | In 2013, the IOC awarded the Games to Tokyo.
2025-05-13 | Rio was awarded the Olympics in 2009.
2025-05-13 | Beijing, which hosted the Olympics in 2008, hosted the Winter Games in 2022.
2025-05-13 | Atlanta's Olympic Stadium, built for the 1996 Olympics, was torn down in 1997.
2025-05-13 | Paris had bid for the 2012 Olympics, which went to London.
2025-05-13 | Paris lost the 2012 Olympics to London.
2025-05-13 | The stadium was the heart of London's 2012 Olympics.
2025-05-13 | The 2012 Olympics in London cost 9 billion pounds; the 2016 Olympics in Rio cost more.
2025-05-13 | The upcoming 2025 season starts in June.
2025-05-13 | The upcoming 2025-26 season starts in August.
2025-05-13 | The recent 2025 election in Canada surprised many.
2025-05-13 | The next 2,000 days matter for the election.
2025-05-13 | The Fourth of July parade on July 5 was moved for rain.
2025-05-13 | On Christmas Eve 2024 and Christmas Day 2024, trains stopped.
2025-05-13 | Halloween events run from October 25 to October 31, 2024.
2025-05-13 | Easter falls on April 20 this year.
2025-05-13 | Presidents' Day, February 17, 2025, is a holiday.
2025-05-13 | Juneteenth, June 19, is a holiday.
2025-05-13 | The office closes for Thanksgiving on November 27 and 28.
2025-05-13 | The leap second of 2016 was added on December 31.
2025-05-13 | In 2023, not a leap year, the shop opened.
2025-05-13 | The census of 2021 in England was held online.
2025-05-13 | The 2022 census of Scotland came a year late.
2025-05-13 | The UK census was held in 2021.
2025-05-13 | The American Community Survey in 2022 and the 2020 census differ.
2025-05-13 | The agreement was signed in 2016 in Paris.
2025-05-13 | The Paris climate talks in 2015 were tense.
2025-05-13 | The Paris accord's rules were finished in Glasgow in 2021.
2025-05-13 | Trump pulled out of the Paris Agreement in 2017 and again in January 2025.
2025-05-13 | Biden rejoined the Paris Agreement in January 2021.
2025-05-13 | The US left the Paris Agreement in November 2020.
2025-05-13 | The anniversary of the Good Friday Agreement in April 2023 was marked in Belfast.
2025-05-13 | The U.S. Capitol was attacked on January 6, 2021.
2025-05-13 | On Sept. 11, 2001, hijackers struck; in 2011 a memorial to the 9/11 attacks opened.
2025-05-13 | The fall of the Berlin Wall inspired the 1990 concert by Roger Waters.
2025-05-13 | In 1990, after the fall of the Berlin Wall, elections were held.
2025-05-13 | East Germans voted in 1990, months after the Berlin Wall fell.
2025-05-13 | He emigrated in 1992 after the collapse of the Soviet Union.
2025-05-13 | She fled Kabul in August 2021 when the Taliban returned to power.
2025-05-13 | He fought in the Korean War and died in 1999.
2025-05-13 | The D-Day landings in June 1944 were the largest ever.
2025-05-13 | On the eve of the D-Day landings, on June 5, 1944, he wrote home.
2025-05-13 | The Hiroshima bombing on August 6, 1945, killed 70,000 at once.
2025-05-13 | Lincoln was shot on April 14, 1865, and died on April 15.
2025-05-13 | Kennedy was shot in Dallas on Nov. 22, 1963.
2025-05-13 | Princess Diana's death in 1997 shocked the world.
2025-05-13 | Queen Elizabeth II died on 8 September 2022, and King Charles III was crowned on 6 May 2023.
2025-05-13 | The Chernobyl disaster in April 1986 and the Fukushima disaster in March 2011 are compared.
2025-05-13 | Lehman Brothers collapsed in September 2008, and in 2009 unemployment rose.
2025-05-13 | The Titanic sank on 15 April 1912 on her maiden voyage, which began on 10 April 1912.
2025-05-13 | Title IX was passed in 1972.
2025-05-13 | The Civil Rights Act of 1964, signed by President Johnson, outlawed bias.
2025-05-13 | The Voting Rights Act was gutted in 2013 by Shelby County v. Holder.
2025-05-13 | The Affordable Care Act survived the Supreme Court in June 2012, 2015 and 2021.
2025-05-13 | Same-sex marriage has been legal since Obergefell v. Hodges in 2015.
2025-05-13 | Since Roe v. Wade was overturned in 2022, states have banned abortion.
2025-05-13 | Mary Jones, 44, and John Smith, 46, both born in Leeds, married in 2005.
2025-05-13 | John Smith, 46, was jailed in 2020 for a crime in 1999.
2025-05-13 | Jane Roe, 33, a mother born in Ohio, said she moved in 1998.
2025-05-13 | Trump, 78, and Biden, 82, are the oldest presidents.
2025-05-13 | Former president Jimmy Carter, who died at 100, was born in 1924.
2025-05-13 | Jane Roe (1950-2020) was a singer. Roe was 25 when she recorded her first album in 1975.
2025-05-13 | The victim, born in 1980, was identified as Jane Roe, 45.
2025-05-13 | Coach Bob Hill, 61, replaced Al Dean, who was born in 1950 and retired at 70.
2025-05-13 | Bob Hill, who was born in 1950, retired at 65 and died at 70.
2025-05-13 | The company, born in 1995, is run by Jane Roe, 60.
2025-05-13 | Prince George, born on 22 July 2013, is 11.
2025-05-13 | Pope Francis died on 21 April 2025 aged 88.
2025-05-13 | Sales begin on Black Friday, Nov. 28, and run to Cyber Monday, Dec. 1.
2000-12-14 | George W. Bush will be president; his father, President George Bush, 76, led until 1993.
2023-05-10 | Sweden had a 30 February in 1712.
2015-08-20 | Of 165 pupils, 132 (80 per cent) gained five good passes, up from 74 per cent last year.
2021-03-04 | Another 2,000 tonnes are set aside. It is a cut of a fifth from last year's 75,000.
1940-07-10 | The Olympics of 1940, first given to Tokyo, then to Helsinki, will not be held.
2025-12-01 | Croatia held its first European election in April 2013.
2025-12-01 | Scotland hosted matches of the Rugby World Cup in 1991 and 1999.
2025-06-14 | 6. 29 February 1900: there was none.
2025-06-14 | Correction: Tuesday, 31 June, in our calendar should have been 1 July.
2006-12-31 | Saddam Hussein, 69, president until 2003, was hanged over the men killed at Dujail in 1982.
1999-01-04 | François Mitterrand, who died three years ago, agreed on it at Maastricht in December 1991.
2024-05-10 | Ursula von der Leyen, 65, president of the European Commission, spoke.
2023-11-03 | Unemployment went up a tenth, from 3.8 to 3.9 percent.
2023-11-03 | Some 25,000 guardsmen are in the city, two and a half times the 10,000 of four years ago.
2023-11-03 | Four and a half stars out of five.
2023-11-03 | The bank cut its rate from 0.75 to 0.25 percent, half a point.
2025-11-20 | In last season's final on Saturday, 1 June, they lost.
On 9 November 1989 the Wall fell. Chancellor Angela Merkel will speak on Saturday. It was razed in 1994.
Trump was sworn in on Monday, after Biden's term from Jan. 20, 2021. Vice President JD Vance, 40, watched.
The county bought the shell in 1991. Prime Minister Keir Starmer, who visited in March, liked it.
Britain left on Friday, 31 January, 1,317 days after the vote of 23 June 2016. Boris Johnson, 55, spoke.
David Cameron, 49, said he would go by October, six years after entering Downing Street in May 2010.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(INNOCENT))
def test_an_innocent_sentence_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []
