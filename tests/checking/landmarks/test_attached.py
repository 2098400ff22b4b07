"""R20: the ways in which a date stands with a landmark."""

from collections.abc import Callable

import pytest
from marked_texts import marked

from factcheck.checking import CheckedArticle

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = """
Signed in [[1996, the Good Friday Agreement]] brought peace.
Adopted in Paris in [[2013, the Paris Agreement]] commits countries to limit warming.
Ratified by Congress in [[2008, the Affordable Care Act]] survived.
The agreement, which replaced the [[Kyoto Protocol of 1994]], was hailed.
Ever since the [[2014 Paris accord on climate change]], firms have set targets.
Negotiators recalled how the [[Good Friday Agreement was finally struck in April 1997]].
The landmark [[Paris Agreement of 2017]] set a 1.5C goal.
The minister pointed to the [[Lisbon Treaty, in force since 2006]].
Under the [[Non-Proliferation Treaty (NPT), signed in 1962]], Iran may enrich uranium.
More than three decades after the [[Montreal Protocol was agreed in 1981]], the ozone layer is healing.
It has been an obligation since the [[UN Charter came into force in October 1947]].
The [[Chemical Weapons Convention, which came into effect in 1992]], bans such arms.
The [[Rome Statute, which established the court in 1994]], has 124 parties.
The [[Refugee Convention, drawn up in 1961]], defines who is a refugee.
The [[Sykes-Picot Agreement of 1926]] carved up the region.
Ukraine gave up its warheads under the [[Budapest Memorandum of 1999]].
The [[2010 Abraham Accords]] normalised ties.
When the [[euro was introduced in 1996]], few believed in it.
The [[collapse of Lehman Brothers on September 15, 2007]], froze markets.
Following [[Lehman Brothers' collapse in 2006]], banks were bailed out.
The [[2004 Hurricane Katrina]] killed more than 1,800 people.
[[Hurricane Katrina, which devastated New Orleans in August 2004]], killed 1,800.
Police failings in the [[Hillsborough disaster of 1986]] were covered up.
He lost his brother in the [[September 11 attacks of 2003]].
She was a schoolgirl when [[President Kennedy was shot in November 1961]].
The [[Columbine massacre in 1997]] left 13 dead.
The [[Sandy Hook school shooting in December 2014]] killed 26.
The [[massacre at Columbine High School, carried out in 1996]], shocked America.
The [[2016 Grenfell Tower fire]] killed 72.
The [[Grenfell Tower fire on 14 June 2018]] killed 72.
The [[Beirut port explosion in August 2021]] killed more than 200.
The [[2003 Boxing Day tsunami]] killed 230,000.
In the [[1990 Rwandan genocide]], 800,000 died.
The [[Srebrenica massacre of July 1997]] was genocide.
The [[Deepwater Horizon oil spill in 2012]] polluted the Gulf.
Twenty years earlier, in [[1987, the Exxon Valdez ran aground]] off Alaska.
The [[Battle of Waterloo in 1812]] ended Napoleon's rule.
[[India gained independence from Britain in 1950]].
Pakistan's path diverged after the [[partition of India in 1945]].
The [[Falklands War of 1984]] cost 255 British lives.
[[Argentina invaded the Falkland Islands in 1980]].
The [[fall of Saigon in April 1977]] marked the end.
The [[People's Republic of China was founded in 1947]].
The [[State of Israel was founded in 1950]].
[[Israel declared independence in May 1946]].
The [[storming of the Bastille on 14 July 1787]] began the revolution.
The [[D-Day landings on 6 June 1943]] opened a second front.
The [[atomic bomb on Hiroshima on 6 August 1944]] killed tens of thousands.
[[Yuri Gagarin became the first human in space in 1963]].
The [[Soviet Union launched Sputnik in 1959]].
The [[Challenger disaster in January 1984]] grounded the fleet.
The [[US-led invasion of Iraq in 2001]] toppled Saddam.
The [[killing of Osama bin Laden in 2010]] was cheered.
[[Osama bin Laden was killed by US special forces in Pakistan in May 2013]].
The [[killing of George Floyd in May 2021]] led to protests.
[[George Floyd was killed by a Minneapolis police officer on May 25, 2019]].
The [[attack on the U.S. Capitol on January 6, 2020]], was broadcast live.
A mob [[stormed the U.S. Capitol on January 6, 2022]].
[[Lincoln was assassinated at Ford's Theatre in 1864]].
[[Princess Diana died in Paris in August 1998]].
The [[Lockerbie bombing in December 1986]] killed 270.
The [[2010 Boston Marathon bombing]] killed three.
[[Finland joined NATO in April 2022]].
[[Sweden joined NATO in 2023]].
[[Croatia joined the EU in 2011]].
[[China joined the World Trade Organization in 2003]].
Britain [[triggered Article 50 in March 2018]].
The [[Brexit referendum in June 2015]] split the party.
The [[Velvet Revolution of 1991]] swept communists from power.
The [[Prague Spring of 1970]] was crushed.
The [[Cuban Missile Crisis of 1964]] brought the world to the brink.
The [[Suez Crisis in 1958]] ended Eden's career.
The [[Watergate break-in in 1974]] brought down a president.
The [[Montreal Protocol in 1990]] banned CFCs.
[[Title IX, signed in 1970]], bars discrimination.
The [[Social Security Act was signed by Franklin Roosevelt in 1933]].
Nixon signed the [[Endangered Species Act in 1971]].
The [[Sarbanes-Oxley Act of 2004]] tightened rules.
The [[Inflation Reduction Act, signed into law in August 2021]], funds clean energy.
Biden signed the [[CHIPS and Science Act in 2021]].
The [[Patriot Act, passed in October 2002]], expanded surveillance.
The [[Human Rights Act was passed in 1995]].
In [[2012 the Supreme Court ruled in Obergefell v. Hodges]] that same-sex couples may marry.
[[Citizens United v. FEC, a 2012]] Supreme Court decision, opened the floodgates.
The [[2014 Obergefell ruling]] legalised same-sex marriage.
The [[Dobbs decision in 2021]] ended the right to abortion.
Since the Supreme Court decided [[Miranda v. Arizona in 1956]], suspects are read their rights.
[[Plessy v. Ferguson (1899]]) upheld segregation.
The [[Emancipation Proclamation, issued in 1861]], freed slaves in rebel states.
The [[Louisiana Purchase of 1805]] doubled the nation.
The [[Marshall Plan, launched in 1950]], rebuilt Europe.
[[German unification in October 1991]] was a triumph.
The [[1987 Tiananmen Square crackdown]] remains taboo.
The [[Chernobyl nuclear power plant exploded in April 1985]].
The [[explosion at the Chernobyl nuclear power plant in 1989]] spread radiation.
The [[meltdown at Fukushima in March 2012]] forced evacuations.
The [[Notre-Dame fire in April 2018]] destroyed the spire.
Japan surrendered after the [[atomic bombings of Hiroshima and Nagasaki in 1944]].
"""
SILENT = """
The Good Friday Agreement's 25th year, 2023, was marked in Belfast.
Talks on the Good Friday Agreement resumed in 2003.
The assembly set up by the Good Friday Agreement collapsed in 2017.
Opposition to the Paris Agreement grew in 2017.
In 2017, Trump announced he would leave the Paris Agreement.
Countries that signed the Paris Agreement in 2016 must report.
Emissions have risen since the Paris Agreement, with 2024 the hottest year.
Since joining the EU in 2004, Poland has grown; the Lisbon Treaty followed.
Croatia, which applied in 2003, joined the EU in 2013.
After the fall of the Berlin Wall, he moved to Bonn in 1995.
The Berlin Wall, which divided the city from 1961 to 1989, is gone.
Visitors to the Titanic exhibition in 2019 saw relics.
She survived the Titanic and died in 1974.
A memorial to those lost in the sinking of the Titanic was unveiled in 1915.
He was jailed for his role in the Rwandan genocide in 2008.
The man accused of the Omagh bombing was cleared in 2007.
The report into the Grenfell Tower fire was published in 2024.
He was convicted in 2021 of the murder of George Floyd.
The officer was convicted of the murder of George Floyd in 2021.
Chauvin was found guilty of the killing of George Floyd in April 2021.
Rioters were sentenced for the attack on the U.S. Capitol in 2023.
The 2022 House hearings on the January 6 attack drew millions.
He testified before the 2004 commission on the September 11 attacks.
The film "Titanic" (1997) won eleven Oscars after the sinking of the Titanic inspired it.
In 1997 James Cameron retold the sinking of the Titanic.
In 1998, the film on the assassination of President Kennedy was shown.
The Warren Commission on the Kennedy assassination reported in 1964.
The Kennedy assassination records were released in 2017.
More files on the assassination of John F. Kennedy were released in 2025.
Hurricane Katrina survivors returned in 2006.
The 2006 Hurricane Katrina relief effort was slow.
New Orleans, rebuilt after Hurricane Katrina, hosted the event in 2013.
New Orleans rebuilt its levees after Hurricane Katrina in a project that ended in 2011.
NATO's 2010 concept predates the annexation of Crimea, and in 2014 Russia annexed Crimea.
The EU extended sanctions over the annexation of Crimea in 2016.
Sanctions imposed over Russia's annexation of Crimea in 2015 were renewed.
The Supreme Court reaffirmed Roe v. Wade in 1992.
In 1992, the court upheld Roe v. Wade.
Under the Clean Air Act, California set rules in 2009.
The court struck down part of the Voting Rights Act in 2013.
In 2013 the Supreme Court gutted the Voting Rights Act.
Congress renewed the Voting Rights Act in 2006.
The Patriot Act expired in 2020.
Congress let the Patriot Act lapse in 2015.
Britain, which signed the Treaty of Rome only in 1972, joined in 1973.
Spain signed the Schengen Agreement in 1991.
Italy joined the Schengen Agreement in 1997.
Greece introduced the euro in 2001, after the introduction of the euro in 1999.
Lithuania adopted the euro in 2015.
Estonia joined the EU in 2004.
Iraq's invasion of Kuwait in 1990 led to the 1991 Gulf War.
Charles Lindbergh's flight in 1927 made him famous.
The Hubble Space Telescope was launched in 1990 and repaired in 1993.
In 1993 astronauts repaired the Hubble telescope.
The Second World War began in 1939, when Germany invaded Poland.
America entered the Second World War in 1941.
He served in World War II and retired in 1965.
Since World War II ended, in 1945, no such case has been heard.
World War I ended in November 1918, and the Treaty of Versailles was signed in June 1919.
Bloody Sunday, in January 1972, left 13 dead.
Tsar Nicholas was shaken by Bloody Sunday in 1905.
In 1920, Bloody Sunday left 31 dead in Dublin.
The 2002 bombing came after the September 11 attacks.
In 2005, the GDPR was years away.
Ireland fined the firm under the GDPR in 2023.
The firm breached the GDPR in 2021.
The Affordable Care Act marketplace opened in 2013.
In 2015, the Iran nuclear deal was reached; in 2018 Trump quit it.
In 2018 Trump withdrew from the Iran nuclear deal.
The Oslo Accords were dead by 2000, analysts say.
The Dayton Agreement, signed in Paris in December 1995, ended the war.
The Taliban retook Kabul in 2021 after the U.S. withdrawal from Afghanistan.
Trump's Doha agreement with the Taliban in 2020 paved the way.
Robert Kennedy was shot in 1968.
The Hindenburg crashed in New Jersey in 1937.
The Truth Commission examined the end of apartheid in 1998.
Since the end of apartheid in 1994, the party has ruled.
A vigil for the victims of the Christchurch mosque shootings was held in 2020.
In March 2020, a service for the Christchurch mosque shootings was called off.
The WHO ended the emergency in 2023, three years after the COVID-19 pandemic began in 2020.
The Notre-Dame cathedral reopened in 2024 after the Notre-Dame fire.
Restoration after the Notre-Dame fire ended in 2024.
Reconstruction following the Beirut port explosion began in 2022.
The trial for the Charlie Hebdo attack began in 2020.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_a_date_that_stands_with_a_landmark_is_flagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == [("R20", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_a_date_that_stands_with_a_landmark_stays_unflagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == []


def test_a_sentence_without_end_is_not_read(flags: Flags) -> None:
    assert flags("The 1996 Good Friday Agreement was " + "very " * 300 + "good.") == []


def test_without_a_parser_a_doubtful_date_is_left_alone(
    flags: Flags, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CheckedArticle, "tree_of", lambda *_: None)

    assert flags("The 2014 Paris climate agreement asks much.") == []
    assert flags("Emissions are limited by the Paris Agreement adopted in 2013.") == []
    assert flags("The 2014 Paris climate agreement is good.") == [("R20", "2014 Paris climate agreement")]
