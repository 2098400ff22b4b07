"""R18: people called dead who lived, and dead people who act."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Findings = Callable[..., list[Finding]]
Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
    ("2023-05-10", "The late Jimmy Carter was a peanut farmer."),
    ("2023-05-10", "The late former President Jimmy Carter was a peanut farmer."),
    ("2023-05-10", "The late U.S. president Jimmy Carter was a peanut farmer."),
    ("2023-05-10", "A museum honours the late President Jimmy Carter."),
    ("2023-05-10", "Speakers praised the late Henry Kissinger and the late Pope Francis."),
    ("2019-05-10", "The late Soviet leader Mikhail Gorbachev was honoured."),
    ("2019-05-10", "Late Soviet leader Mikhail Gorbachev was honoured."),
    ("2019-05-10", "Mikhail Gorbachev, the late Soviet president, was honoured."),
    ("2019-05-10", "the late Queen Elizabeth II loved corgis."),
    ("2019-05-10", "The late queen, Elizabeth II, loved corgis. The late Queen Elizabeth loved corgis."),
    ("2019-05-10", "Britain's late Queen Elizabeth II loved corgis."),
    ("2019-05-10", "The late Prince was there. The late Silvio Berlusconi loved boats."),
    ("2019-05-10", "The late Italian premier Silvio Berlusconi loved boats."),
    ("2019-05-10", "The late Barack Obama loved boats."),
    ("2019-05-10", "The late president of France, Emmanuel Macron, loved boats."),
    ("2019-05-10", "Silvio Berlusconi, who died in 2015, loved boats."),
    ("2019-05-10", "Silvio Berlusconi died in 2015."),
    ("2019-05-10", "Silvio Berlusconi died last year."),
    ("2019-05-10", "Former prime minister Silvio Berlusconi passed away in March 2018."),
    ("2020-05-10", "Nelson Mandela died in 2010 at the age of 92."),
    ("2020-05-10", "Nelson Mandela, who died on 5 December 2014, was 95."),
    ("2020-05-10", "Margaret Thatcher died in April 2011."),
    ("2020-05-10", "Nelson Mandela said on Tuesday that he would vote."),
    (
        "2020-05-10",
        "Former South African president Nelson Mandela told reporters in Pretoria that he would vote.",
    ),
    ("2020-05-10", "Margaret Thatcher will travel to Paris next week."),
    ("2020-05-10", "Margaret Thatcher is expected to attend the summit."),
    ("2023-05-10", "Queen Elizabeth II opened parliament on Tuesday."),
    ("2023-05-10", "Queen Elizabeth II will open parliament next week."),
    ("2025-09-10", "Pope Francis met bishops in Rome on Wednesday."),
    ("2025-09-10", "Pope Francis plans to visit Argentina."),
    ("2025-09-10", "Pope Francis arrived in Lisbon on Friday. Francis waved."),
    ("2023-05-10", "Shinzo Abe plans to visit Taipei."),
    ("2023-05-10", "Former Japanese leader Shinzo Abe urged caution on Monday."),
    ("2023-05-10", "Mikhail Gorbachev warned on Monday that war looms."),
    ("2025-05-10", "Jimmy Carter, the former president, told a crowd on Sunday that he felt well."),
    ("2025-01-10", "The late British Prime Minister Keir Starmer loved boats."),
    ("2005-01-10", "Vladimir Putin spoke of the late Boris Yeltsin. Yeltsin plans to write."),
    ("2020-01-10", "The late Narendra Modi and the late Indian leader Narendra Modi loved boats."),
    ("2024-05-10", "Silvio Berlusconi died at the age of 86 in 2021."),
    ("2024-05-10", "Silvio Berlusconi died in Milan in June 2021."),
    ("2020-05-10", "Nelson Mandela is due to speak next week."),
    (
        "2020-05-10",
        "Nelson Mandela has warned of a split, he said. Nelson Mandela has on Tuesday warned of a split.",
    ),
    (
        "2014-04-17",
        "Twelve are signed by the late Fidel Castro, and forty by clerks. The late Hugo "
        "Chavez is seen in a photograph.",
    ),
    (
        "2018-04-09",
        "It was to have sung for former UN Secretary-General Boutros Boutros-Ghali, who will "
        "fly in for the day, organisers announced on Monday.",
    ),
    ("2019-04-09", "The late Robert Mugabe, the former president of Zimbabwe, gave the school its bell."),
    ("2012-04-09", "The late Nelson Mandela gave the school its bell, and pupils ring it daily."),
    (
        "2015-01-09",
        "Nelson Mandela, who will attend the concert on Friday, sent a note to the choir in South Africa.",
    ),
    (
        "2015-01-09",
        "The choir will sing on Friday for Nelson Mandela, who is expected to attend with his wife.",
    ),
    ("2015-01-09", "Organisers have invited Nelson Mandela to open the school in Soweto next week."),
    (
        "2020-02-03",
        "Former French President Jacques Chirac told reporters on Monday that the line would open in May.",
    ),
    ("2020-02-03", "Jacques Chirac, the former French president, is due to open the line on Friday."),
    ("2019-02-03", "Jacques Chirac, the French president who died in 2017, collected masks."),
    ("2020-02-03", "Jacques Chirac, the former French president, died in September 2018 at 86."),
    ("2016-02-03", "Flowers lay at the grave of Shimon Peres, who died last spring in Jerusalem."),
    ("2016-02-03", "Before his death in 2015, Shimon Peres gave the hospital in Haifa a new wing."),
    ("2019-04-05", "The late Hosni Mubarak, who served as president of Egypt, bought the house."),
    ("2019-04-05", "The house was bought by Hosni Mubarak, the late Egyptian president."),
    ("2021-07-12", "Mourners filed past a picture of the late Jimmy Carter, the former U.S. president."),
    ("2019-07-12", "Kofi Annan, the former UN chief, will chair the panel on Friday."),
    ("2019-07-12", "The panel has asked Kofi Annan, the former UN chief, to mediate next month."),
    ("2019-05-10", "The late former Secretary of State Colin Powell loved boats."),
    ("2018-02-03", "Since Shimon Peres's death in 2014, the hospital in Haifa has grown."),
]

SILENT = [
    ("2025-05-10", "The late Jimmy Carter was a peanut farmer."),
    ("2023-05-10", "The late Reagan era was odd. The late Obama administration was odd."),
    ("2023-05-10", "In the late Jimmy Carter years, prices rose."),
    ("2023-05-10", "The late John Major, a baker, was loved. The late David Cameron drove a bus."),
    ("2025-05-10", "Jimmy Carter died on 29 December 2024."),
    ("2025-05-10", "Jimmy Carter died in December."),
    ("2025-05-10", "Jimmy Carter died aged 100 in 2024."),
    ("2023-05-10", "Jimmy Carter's brother died in 1988."),
    ("2023-05-10", "Jimmy Carter said his brother died in 1988."),
    ("2023-05-10", "Rumours that Jimmy Carter died on Monday were false."),
    ("2020-05-10", "Nelson Mandela was released on a Sunday."),
    ("2020-05-10", "In February 1990, Nelson Mandela walked free on a Sunday."),
    ("2020-05-10", "Nelson Mandela remains a hero. Nelson Mandela will be remembered on Monday."),
    (
        "2020-05-10",
        "A Nelson Mandela statue was unveiled on Monday. Nelson Mandela University said on "
        "Monday that it would close.",
    ),
    ("2020-05-10", "Margaret Thatcher says in her memoirs that she won."),
    ("2020-05-10", "In the final episode, Margaret Thatcher resigns on Thursday."),
    ("2020-05-10", "The USS Ronald Reagan arrived in port on Friday. The Ronald Reagan arrived on Monday."),
    ("2023-05-10", "HMS Queen Elizabeth sailed on Monday."),
    ("2023-02-10", "Senator John Kennedy of Louisiana said on Tuesday that he would vote."),
    ("2022-09-19", "Queen Elizabeth II left Westminster Hall on Monday."),
    ("2013-12-15", "Nelson Mandela returned to Qunu on Saturday."),
    ("2023-05-10", "Li Peng, a baker, said on Monday that bread is dear."),
    ("2024-05-10", "In a novel the late Barack Obama keeps bees."),
    ("2024-05-10", "Kim Dae-jung died in 2005."),
    ("2024-05-10", "Emmanuel Macron died in 1850."),
    ("2024-05-10", "Silvio Berlusconi died on Monday."),
    ("2024-05-10", "The late."),
    (
        "2024-05-10",
        "Nelson Mandela is due to be honoured next week. The hall was named after Nelson "
        "Mandela and plans to open.",
    ),
    (
        "2024-05-10",
        "In 2010 Nelson Mandela will speak next week. Mandela's family spoke. Decades ago "
        "Nelson Mandela will speak.",
    ),
    ("2024-05-10", "George Bush, the late president, was honoured. The late George Bush was honoured."),
    ("2024-05-10", "A hall of Nelson Mandela plans to open. Nelson Mandela was a hero on Monday."),
    ("2024-05-10", "Robert Mugabe was feared. Grace Mugabe said on Monday that Mugabe will speak."),
    ("2024-05-10", "Nelson Mandela died, and in 2015 a hall in Milan was named after him."),
    ("2014-04-09", "The late Nelson Mandela gave the school its bell, and pupils ring it daily."),
    ("2015-01-09", "The choir will sing on Friday for Nelson Mandela, who died in 2013."),
    ("2015-01-09", "The choir will sing on Friday the song that Nelson Mandela loved."),
    ("2020-02-03", "The Jacques Chirac museum is due to open on Friday."),
    ("2020-02-03", "Jacques Chirac, the former French president, died in September 2019 at 86."),
    ("2018-02-03", "Before his death in 2016, Shimon Peres gave the hospital in Haifa a new wing."),
    (
        "2022-04-05",
        "Guests including the daughter of former British prime minister Margaret Thatcher are "
        "expected at the opening on Friday.",
    ),
    ("2024-04-05", "The house was bought by Hosni Mubarak, the late Egyptian president."),
    ("2021-04-05", "Hosni Mubarak was late for the meeting with the president of Egypt."),
    ("2019-07-12", "Kofi Annan will be remembered on Friday at a concert of the UN staff choir."),
    ("2018-02-03", "People mourned Shimon Peres's death in 12 towns."),
    ("2020-05-10", "The prize went to Nelson Mandela, who won it twice."),
    ("2018-02-03", "The lock was closed after his death in 2014."),
]


@pytest.mark.parametrize(("date", "body"), FLAGGED)
def test_a_life_that_does_not_fit_is_flagged(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert "R18" in {rule for rule, _ in found}


@pytest.mark.parametrize(("date", "body"), SILENT)
def test_sentences_that_look_alike_are_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []


def test_the_finding_names_the_day_of_death_and_its_source(findings: Findings) -> None:
    (found,) = findings("A hall honours the late Silvio Berlusconi.", "2019-05-10")

    assert (found.kind, found.quote) == ("alive_dead", "late Silvio Berlusconi")
    assert "judged on 10 May 2019" in found.message
    assert "Silvio Berlusconi died on 12 June 2023" in found.message
    assert found.reference["source"] == "compiled fact"
    assert found.group == "life-silvio-berlusconi"


def test_a_text_without_a_date_may_call_people_late(flags: Flags) -> None:
    assert flags("The works grew.\n\nThe late Queen Elizabeth II came in 1977.") == []


def test_of_the_living_no_death_is_known(findings: Findings) -> None:
    (found,) = findings("A hall honours the late Emmanuel Macron.", "2019-05-10")

    assert "no death of Emmanuel Macron is known" in found.message


def test_a_wrong_day_of_death_is_judged_by_the_sentence(findings: Findings) -> None:
    (found,) = findings("Nelson Mandela died on 5 December 2014.", "2020-05-10")

    assert found.date == {"value": "2014-12-05", "precision": "day", "from": "sentence"}
    assert "Nelson Mandela died on 5 December 2013" in found.message


def test_quoted_words_are_only_a_query(findings: Findings) -> None:
    found = findings("“We miss the late Silvio Berlusconi,” the skipper said.", "2019-05-10")

    assert [one.level for one in found] == [FindingLevel.QUERY]
