"""R20: dates beside treaties, laws, rulings and landmark events."""

from collections.abc import Callable

import pytest
from marked_texts import marked

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]

FLAGGED = """
The [[1996 Good Friday Agreement]] ended decades of violence.
Ulster politicians still invoke the [[Good Friday Agreement, signed in 1996]].
The [[Good Friday Agreement (1997]]) set up power-sharing.
The [[Good Friday Agreement of 1996]] set up power-sharing.
Power-sharing began after the [[April 1999 Good Friday Agreement]].
The [[Good Friday Agreement was signed on 10 April 1997]].
The [[Good Friday Agreement was signed on 22 April 1998]] in Belfast.
Since the [[Good Friday Agreement in 1995]], power has been shared.
In [[1997, the two governments signed the Good Friday Agreement]].
Blair helped negotiate the [[Good Friday Agreement, which was reached in 1999]].
[[1997's Good Friday Agreement]] created the assembly.
The [[Paris Agreement, signed in 2014]], limits warming.
The [[Paris Agreement was adopted in December 2014]] by nearly 200 nations.
The [[Paris climate accord, which nearly 200 countries adopted in 2013]], limits warming.
The [[Paris Agreement entered into force in 2018]].
In [[2012, world leaders adopted the Paris Agreement]].
World leaders adopted the [[Paris Agreement in 2013]].
The [[Paris Agreement came into force on 4 November 2015]].
The [[2014 Paris climate agreement]] asks countries to cut emissions.
The [[Kyoto Protocol was adopted in 1995]] and has since expired.
Under the [[1999 Kyoto Protocol]], rich states cut emissions.
The [[Kyoto Protocol, adopted in Japan in December 1996]], set targets.
The [[Kyoto Protocol took effect in 2003]].
The [[Berlin Wall fell in 1991]], and with it the old order.
When the [[Berlin Wall fell on 9 November 1988]], she was in Leipzig.
After the [[fall of the Berlin Wall in 1990]], the city changed.
He was born two years before the [[1988 fall of the Berlin Wall]].
In [[1987, the Berlin Wall fell]].
It was in [[1991 that the Berlin Wall came down]].
She remembers [[1987, the year the Berlin Wall fell]].
The [[Berlin Wall, which fell in 1987]], had split the city.
The [[Berlin Wall was built in 1963]].
The [[Titanic sank in 1914]] after striking an iceberg.
The liner [[Titanic struck an iceberg and sank in April 1913]].
The [[sinking of the Titanic in 1911]] shocked the world.
More than 1,500 people died in the [[sinking of the Titanic on 15 April 1914]].
Since the [[Titanic went down in 1910]], safety has improved.
The [[Chernobyl disaster of 1987]] spread fallout.
The [[1985 Chernobyl disaster]] spread fallout.
The [[Chernobyl nuclear disaster happened in April 1987]].
The [[Chernobyl disaster, which occurred on 26 April 1988]], spread fallout.
In [[1988, the Chernobyl disaster]] forced thousands to flee.
Reactor four was destroyed in the [[Chernobyl accident in 1984]].
The [[2010 Fukushima disaster]] led Germany to quit nuclear power.
After the [[Fukushima nuclear disaster in 2013]], Germany quit.
[[Lehman Brothers collapsed in September 2007]].
The [[collapse of Lehman Brothers in 2009]] set off a crisis.
[[Lehman Brothers filed for bankruptcy on 15 September 2009]].
[[President Kennedy was assassinated in Dallas in 1964]].
The [[assassination of John F. Kennedy in 1965]] stunned the nation.
[[John F. Kennedy was assassinated on 22 November 1961]].
[[Britain voted to leave the European Union in 2015]].
The [[2015 Brexit referendum]] divided the country.
[[Britain left the European Union on 31 January 2019]].
In the [[Brexit referendum in June 2017]], Leave won.
The [[Soviet Union collapsed in 1994]].
After the [[collapse of the Soviet Union in 1993]], borders opened.
[[Germany was reunified in 1992]].
[[German reunification in 1993]] cost billions.
The [[handover of Hong Kong in 1999]] ended British rule.
[[Hong Kong was handed over to China on 1 July 1998]].
Britain [[handed Hong Kong back to China in 1996]].
[[Neil Armstrong walked on the moon in 1968]].
The [[1967 moon landing]] was watched by millions.
After the [[September 11 attacks in 2002]], security was tightened.
The [[2000 September 11 attacks]] killed almost 3,000.
[[NAFTA, which came into force in 1996]], opened borders.
[[NAFTA took effect in 1992]].
The [[1991 North American Free Trade Agreement]] opened borders.
The [[Maastricht Treaty was signed in 1989]].
The [[Treaty of Rome, signed in 1955]] by six countries, created the EEC.
The [[1961 Treaty of Rome]] created the EEC.
The [[Lisbon Treaty came into force in 2011]].
The [[Affordable Care Act, signed by President Obama in 2012]], covers millions.
Obama signed the [[Affordable Care Act in 2011]].
The [[Affordable Care Act of 2008]] covers millions.
Congress passed the [[Affordable Care Act in 2007]].
The [[Civil Rights Act of 1965]] banned discrimination.
The [[1966 Voting Rights Act]] outlawed literacy tests.
The [[Americans with Disabilities Act, passed in 1992]], changed that.
[[Roe v. Wade was decided in 1971]].
The [[1975 Roe v. Wade]] decision legalised abortion nationwide.
[[Roe v. Wade, the landmark 1970]] ruling, was set aside.
The Supreme Court overturned [[Roe v. Wade in 2021]].
[[Roe v. Wade was overturned in June 2023]].
In [[2021, the Supreme Court overturned Roe v. Wade]].
[[Brown v. Board of Education, the 1964]] ruling that ended segregation, still matters.
In [[Brown v. Board of Education in 1952]], the court ruled against segregation.
[[Obergefell v. Hodges, decided in 2013]], legalised same-sex marriage.
The [[Dayton Accords, signed in 1997]], ended the war in Bosnia.
The [[1997 Dayton Agreement]] ended the war.
The [[Oslo Accords were signed in 1990]] on the White House lawn.
The [[1991 Oslo Accords]] raised hopes.
The [[Camp David Accords were brokered by Jimmy Carter in 1980]].
Russia [[annexed Crimea in 2012]].
In [[2016, Russia annexed Crimea]].
[[Russia's annexation of Crimea in 2013]] led to sanctions.
Since [[Russia launched its full-scale invasion of Ukraine in February 2021]], millions have fled.
[[Iraq invaded Kuwait in 1991]].
The [[2017 Iran nuclear deal]] has lapsed.
Trump [[withdrew the United States from the Iran nuclear deal in 2019]].
[[World War II ended in 1946]].
[[World War I began in 1916]].
The [[UN Charter was signed in San Francisco in 1947]].
The [[United Nations was founded in 1948]].
The [[Universal Declaration of Human Rights was adopted in 1945]].
[[NATO was founded in 1955]].
The [[Non-Proliferation Treaty, which entered into force in 1975]], has 191 members.
The [[Helsinki Accords were signed in 1978]].
The [[GDPR took effect in May 2020]].
The [[General Data Protection Regulation, adopted in 2013]], protects data.
The World Health Organization [[declared COVID-19 a pandemic on 11 March 2021]].
The [[WTO was founded in 1992]].
[[Euro notes and coins were introduced in 2004]].
The [[Schengen Agreement was signed in 1987]].
The [[space shuttle Challenger exploded in 1988]].
[[Hurricane Katrina struck New Orleans in 2006]].
The [[Hillsborough disaster in 1987]] claimed 97 lives.
The [[1989 Lockerbie bombing]] killed 270.
[[Martin Luther King Jr. was assassinated on 4 April 1967]].
The [[Rwandan genocide took place in 1996]].
The [[attack on Pearl Harbor on 7 December 1942]] drew America in.
[[Nixon resigned in 1975]] over Watergate.
The [[Tiananmen Square massacre in 1991]] shocked the world.
[[Nelson Mandela was released from prison in 1992]].
The [[2021 death of Queen Elizabeth II]] ended an era.
The [[New START treaty, signed in 2012]] by Obama and Medvedev, has lapsed.
The peace deal of [[1996, known as the Good Friday Agreement]], still holds.
The [[Abraham Accords were signed in September 2019]].
The signing of the [[Oslo Accords in 1997]] raised hopes.
The deal builds on the [[Paris Agreement, a 2013]] accord on climate change.
The [[1995 Kyoto climate treaty]] set targets.
[[Apollo 11 landed on the moon in July 1968]].
The court cited [[Roe v. Wade, where the justices ruled in 1971]] on abortion.
The [[2021 ruling overturning Roe v. Wade]] changed America.
Countries agreed on the [[Paris Agreement signed in 2013]] by many nations.
Emissions are limited by the [[Paris Agreement adopted in 2013]].
"""
SILENT = """
The 1998 Good Friday Agreement ended decades of violence.
The Good Friday Agreement was signed on 10 April 1998.
In 2023, the leaders marked the Good Friday Agreement.
The 2023 Good Friday Agreement commemorations drew presidents.
Turkey ratified the Paris Agreement in 2021.
The Paris Agreement was signed by Turkey in 2016 and ratified in 2021.
The United States rejoined the Paris Agreement in 2021.
Iraq signed the Paris Agreement in 2020.
The Paris Agreement, which Trump left in 2020, limits warming.
Under the Paris Agreement, emissions must fall by 2030.
The 2030 Paris Agreement goals are in doubt.
Brazil joined the Non-Proliferation Treaty in 1998.
The 2022 Non-Proliferation Treaty review conference failed.
Canada withdrew from the Kyoto Protocol in 2011.
James Cameron filmed Titanic in 1996, and the wreck of the Titanic was found in 1985.
The film about the sinking of the Titanic came out in 1997.
A book on the sinking of the Titanic in 1955 became a bestseller.
The fall of the Berlin Wall was celebrated in 2009.
Germany celebrated the fall of the Berlin Wall in 2014.
In 2019, 30 years after the Berlin Wall fell, crowds gathered.
In 2014, a museum about how the Berlin Wall fell opened.
He wrote about the Chernobyl disaster in 2005.
In 2011, the Chernobyl disaster was commemorated in Kyiv.
A judge ruled on the Hillsborough disaster in 2016.
Megrahi was convicted of the Lockerbie bombing in 2001.
The alternate-history novel has the Berlin Wall fall in 1991, but there the Berlin Wall fell in 1991.
The Berlin Wall Memorial opened in 1998.
India's moon landing in 2023 made headlines, and the 2023 moon landing was a triumph.
New York's Voting Rights Act of 2022 goes further.
The John R. Lewis Voting Rights Act of 2021 failed.
The Civil Rights Act of 1991 widened damages.
The Clean Air Act of 1990 and the 1970 Clean Air Act differ.
NAFTA was signed in 1992 and took effect in 1994.
World War II began in 1939 and ended in 1945.
Roe v. Wade, the 1973 ruling, was overturned in 2022.
The Kyoto Protocol entered into force in 2005.
The Oslo Accords of 1993 and 1995 raised hopes.
After Hurricane Katrina, he moved to Houston in 2007.
The September 11 attacks changed his life; in 2003 he enlisted.
Since 2005 the GDPR had been discussed, and in 2019 the GDPR was used to fine a firm.
The Affordable Care Act survived a 2012 Supreme Court ruling.
The Supreme Court upheld the Affordable Care Act in 2012.
Republicans tried to repeal the Affordable Care Act in 2017.
The bomb on Hiroshima fell on 6 August 1945, US time 5 August 1945.
The 2021 UN Charter day was quiet.
In 1991 the Berlin Wall fell silent no more, critics wrongly wrote.
Sputnik was launched in 2014 as a news agency.
The Hindenburg disaster film came out in 1975.
Japan attacked Pearl Harbor on 7 December 1941.
The talks led to the Abraham Accords; Morocco joined in December 2020.
Mandela, freed in 1990, became president in 1994.
After the Soviet Union collapsed, Yeltsin ruled until 1999.
The Treaty of Versailles came into force in January 1920.
Britain left the EU on 31 January 2020, and the transition ended on 31 December 2020.
In 2016 Britons voted to leave the European Union.
The Scottish independence referendum of 2014 was lost.
Edmund Hillary climbed Mount Everest in 1953.
The exhibition on the Rwandan genocide opened in 2004.
The trial over the Srebrenica massacre ended in 2016.
The 2001 inquiry into Bloody Sunday took years, and in 2010 Bloody Sunday was called unjustified.
The Good Friday Agreement was amended in 2006.
Critics of the Affordable Care Act passed a bill in 2017.
The Good Friday Agreement talks of 1996, and the 1996 Good Friday Agreement talks, failed.
Visitors to Chernobyl disaster sites in 2019 rose.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_a_date_of_a_landmark_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R20", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_a_date_of_a_landmark_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []


def test_the_message_names_the_date_in_the_reference(findings: Findings) -> None:
    (found,) = findings("The Good Friday Agreement was signed on 10 April 1996.")

    assert found.kind == "treaty_date"
    assert found.message == (
        "“Good Friday Agreement was signed on 10 April 1996” gives 10 April 1996. "
        "For the Good Friday Agreement the reference has: agreed 10 April 1998, signed 10 April 1998, "
        "approved 22 May 1998."
    )
    assert found.reference["source"] == "UK Government (own compilation)"
    assert found.date == {"value": "1996-04-10", "precision": "day", "from": "sentence"}
    assert found.group == "landmark-good-friday-agreement"


def test_a_quoted_date_is_only_a_query(findings: Findings) -> None:
    (found,) = findings("“The Berlin Wall fell in 1991,” the mayor said.")

    assert found.level is FindingLevel.QUERY


def test_a_far_off_date_is_taken_for_another_event(findings: Findings) -> None:
    assert findings("The 2019 moon landing by India failed; the moon landing in 2019 was hard.") == []
