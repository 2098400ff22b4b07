"""R20: dates of landmarks as reporters word them."""

from collections.abc import Callable

import pytest
from marked_texts import marked

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = """
2025-05-13 | Since the UK's [[2015 vote to leave the EU]], trade has slowed.
2025-05-13 | Negotiators hammered out the [[Good Friday Agreement in 1996]] after months of talks.
2025-05-13 | The deal, modelled on the [[1996 Dayton peace accords]], was hailed by diplomats.
2025-05-13 | The [[Treaty of Maastricht, which created the EU, was signed in February 1990]].
2025-05-13 | He pointed out that [[Kosovo declared independence in 2006]].
2025-05-13 | It is a crime since the [[Genocide Convention was adopted by the General Assembly in 1955]].
2025-05-13 | The Supreme Court's [[1975 decision in Roe v. Wade]] was overturned.
2025-05-13 | The court reversed [[Roe v. Wade in June 2021]].
2025-05-13 | The [[Brown v. Board of Education ruling in 1956]] outlawed segregation in schools.
2025-05-13 | President Lyndon Johnson signed the [[Civil Rights Act in 1966]].
2025-05-13 | Johnson signed the [[Voting Rights Act into law in 1963]].
2025-05-13 | Japan's [[attack on Pearl Harbor on December 7, 1940]], brought the United States into the war.
2025-05-13 | Her father died in the [[1987 Hillsborough disaster]].
2025-05-13 | The town was evacuated after the [[1988 Chernobyl accident]].
2025-05-13 | The [[attacks of September 11, 2003]], changed air travel.
2025-05-13 | In the wake of the [[9/11 attacks in 2003]], airports tightened security.
2025-05-13 | The [[Soviet Union was dissolved in December 1993]].
2025-05-13 | Following the [[break-up of the Soviet Union in 1994]], the republic became independent.
2025-05-13 | [[Nelson Mandela walked free in 1992]] after 27 years.
2025-05-13 | [[Mandela was released from prison in February 1991]].
2025-05-13 | The [[Rwandan genocide of 1992]] left 800,000 dead.
2025-05-13 | [[Russia's full-scale invasion of Ukraine began in February 2021]].
2025-05-13 | [[Moscow annexed Crimea in March 2015]].
2025-05-13 | Britain [[handed Hong Kong back to China in July 1998]].
2025-05-13 | When [[Lehman Brothers went bankrupt in 2007]], markets plunged.
2025-05-13 | The World Health Organization [[declared COVID-19 a pandemic in April 2020]].
2025-05-13 | On [[11 March 2021 the WHO declared the coronavirus outbreak a pandemic]].
2025-05-13 | The [[Titanic, which sank on its maiden voyage in 1911]], lies at 3,800 metres.
2025-05-13 | The RMS [[Titanic went down on 15 April 1913]].
2025-05-13 | The [[first moon landing in 1968]] was watched by millions.
2025-05-13 | [[Neil Armstrong became the first person to walk on the moon in July 1968]].
2025-05-13 | [[Apollo 11 landed on the Moon in 1970]].
2025-05-13 | The [[Concorde crash in 2002]] killed 113.
2025-05-13 | [[Hurricane Katrina hit New Orleans in August 2006]].
2025-05-13 | The [[Exxon Valdez oil spill in 1986]] fouled Alaska's coast.
2025-05-13 | The [[Good Friday Agreement came into being on 10 April 1999]].
2025-05-13 | [[NATO, founded in 1952]], has 32 members.
2025-05-13 | The [[North Atlantic Treaty was signed in Washington on 4 April 1948]].
2025-05-13 | The [[Oslo accords, agreed in 1991]], set up the Palestinian Authority.
2025-05-13 | Israel and Egypt signed the [[Camp David Accords in 1981]].
2025-05-13 | Obama's [[Iran nuclear deal of 2012]] curbed enrichment.
2025-05-13 | The [[START I treaty was signed by George Bush and Mikhail Gorbachev in 1989]].
2025-05-13 | The [[New START treaty took effect in 2013]].
2025-05-13 | The [[Universal Declaration of Human Rights, proclaimed in 1950]], has 30 articles.
2025-05-13 | The [[Berlin Wall came crashing down in November 1990]].
2025-05-13 | The [[Human Rights Act 1996]] applies to public bodies.
2025-05-13 | President Johnson signed the [[Civil Rights Act on 4 July 1964]].
"""
SILENT = """
2025-05-13 | In 2021 Roe v. Wade was still the law.
2025-05-13 | In 2019, the Paris Agreement was still unpopular with the White House.
2025-05-13 | In 2008, the Lisbon Treaty was rejected by Irish voters.
2025-05-13 | Ireland rejected the Lisbon Treaty in 2008 and approved the Lisbon Treaty in 2009.
2025-05-13 | Denmark rejected the Maastricht Treaty in 1992.
2025-05-13 | Denmark approved the Maastricht Treaty in a second vote in 1993.
2025-05-13 | The Senate rejected the Treaty of Versailles in November 1919.
2025-05-13 | The Senate rejected the Comprehensive Test Ban Treaty in 1999.
2025-05-13 | The Senate ratified New START in December 2010.
2025-05-13 | Under NAFTA, trade grew until 2016.
2025-05-13 | Trump renegotiated NAFTA in 2018.
2025-05-13 | Since Brexit, and the 2016 Brexit vote, trade has slowed.
2025-05-13 | The 2018 Good Friday Agreement anniversary concert was sold out.
2025-05-13 | The ninth COP26 draft of November 2021 was softer.
2025-05-13 | In 2022 she wrote a thesis on the Treaty of Waitangi.
2025-05-13 | In 1975, the Treaty of Waitangi Act followed the pact.
2025-05-13 | The UN Charter, of 1945, is clear.
2025-05-13 | The Dayton Agreement's peace envoy was named in 2021.
2025-05-13 | Critics of the Patriot Act filed suit in 2003.
2025-05-13 | She has led the Titanic Belfast museum since 2012.
2025-05-13 | They found the wreck of the Titanic in 1985, and the Titanic submersible imploded in 2023.
2025-05-13 | In June 2023 the Titan submersible imploded near the Titanic.
2025-05-13 | The anniversary of the fall of the Berlin Wall in November 2019 drew crowds.
2025-05-13 | The film on the Hindenburg disaster premiered in 1975.
2025-05-13 | The UK voted in 2016 and left the EU in 2020.
2025-05-13 | The first case under the Human Rights Act was heard in 2001.
2025-05-13 | The court heard Brown v. Board of Education in 1952 and ruled in 1954.
2025-05-13 | The assassination of President Kennedy in 1963 led to the Warren Commission.
2025-05-13 | Princess Diana died in 1997, and her sons walked behind the coffin.
2025-05-13 | At the Nuremberg trials in 1946, he was sentenced.
2025-05-13 | In 1961 the Berlin Wall was built, and in 1989 it fell.
2025-05-13 | Between the fall of the Berlin Wall in 1989 and 2004, much changed.
2025-05-13 | The Stonewall riots in June 1969 began it.
2025-05-13 | The Gulf War followed Iraq's invasion of Kuwait in August 1990.
2025-05-13 | The Chernobyl disaster exclusion zone was opened to tourists in 2011.
2025-05-13 | Ukraine closed the last reactor at Chernobyl in 2000.
2025-05-13 | In 2001 the Taliban fled; Kabul fell in November 2001.
2025-05-13 | A mural to mark the Hillsborough disaster was unveiled in 2017.
2025-05-13 | Fans remembered the Hillsborough disaster in April 2024.
2025-05-13 | The EU ratified the Paris Agreement in October 2016.
2025-05-13 | The Senate ratified the INF Treaty in May 1988.
2025-05-13 | The House passed the Civil Rights Act in February 1964.
2025-05-13 | Senators approved the Civil Rights Act in June 1964.
2025-05-13 | NAFTA, negotiated in 1991, opened borders.
2025-05-13 | MPs defeated the government in the Brexit vote in January 2019.
2025-05-13 | A leaked draft overturning Roe v. Wade in May 2022 caused an uproar.
2025-05-13 | The Human Rights Act 1998 and the Equality Act 2010 apply.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_a_worded_date_of_a_landmark_is_flagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == [("R20", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_a_worded_date_of_a_landmark_stays_unflagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == []
