"""R3: titles of people who left the office, lately or years ago, in news and in history."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
    ("2023-05-10", "Brazilian President Dilma Rousseff signed the law in Brasília on Tuesday."),
    (
        "2024-09-10",
        ("New Zealand Prime Minister Jacinda Ardern, the bus company said, was on board on Monday."),
    ),
    (
        "2019-02-13",
        (
            "A judicial inquiry was ordered after the fire on Tuesday. Indian Prime Minister Manmohan "
            "Singh tweeted: “My thoughts are with the families.”"
        ),
    ),
    (
        "2019-10-15",
        "“Our ally must show restraint,” NATO Secretary-General Anders Fogh Rasmussen said on Monday.",
    ),
    ("2019-09-12", "Polish Prime Minister Ewa Kopacz told reporters on Wednesday that the port would grow."),
    ("2022-03-10", "German Chancellor Angela Merkel will meet the premiers of the Länder on Friday."),
    ("2018-07-15", "In the stand sat Russia's prime minister, Vladimir Putin, under an umbrella."),
    ("2019-03-31", "On Wednesday the Turkish prime minister, Recep Tayyip Erdoğan, opened a bridge."),
    ("2023-05-04", "The move was welcomed on Tuesday by French President François Hollande."),
    ("2024-05-04", "UN Secretary-General Ban Ki-moon called for a ceasefire on Thursday."),
    (
        "2022-09-04",
        (
            "European Commission President Jean-Claude Juncker told reporters in Brussels on Friday "
            "that gas would be rationed."
        ),
    ),
    (
        "2023-01-15",
        ("Brazil's president, Dilma Rousseff, flew to Porto Alegre on Saturday to see the flood."),
    ),
    ("2023-01-15", "Canadian Prime Minister Stephen Harper is due in Washington on Monday."),
    ("2023-06-15", "Prime Minister Tony Blair will chair a meeting of the emergency committee today."),
    (
        "2019-08-20",
        (
            "The plan was quickly backed by British Prime Minister Theresa May and German Chancellor "
            "Angela Merkel."
        ),
    ),
    (
        "2016-09-10",
        (
            "Premier Tony Abbott told parliament in Canberra on Thursday that the ships would be built."
            " Australian Prime Minister Tony Abbott added no date."
        ),
    ),
    ("2020-12-05", "The Speaker of the House, Paul Ryan, said on Friday that the bill would pass."),
    (
        "2018-12-05",
        "Argentina's president, Cristina Fernández de Kirchner, hosts the leaders of the G20 this week.",
    ),
    (
        "2019-09-19",
        "Ukrainian President Petro Poroshenko spoke by telephone with Chancellor Angela Merkel on Tuesday.",
    ),
    (
        "2019-12-14",
        "The call was between the American president and Ukraine's sitting President Petro Poroshenko.",
    ),
    ("2022-11-10", "The prime minister, Liz Truss, will lay a wreath at the Cenotaph on Sunday."),
    ("2022-11-09", "If the Senate is tied, it falls to Vice President Mike Pence to break it."),
    (
        "2022-11-09",
        "The chamber is tied, so everything depends on Vice President Mike Pence, who will preside.",
    ),
    (
        "2013-08-17",
        (
            "President Gloria Macapagal Arroyo is expected to visit the survivors in Cebu on Monday, "
            "the Philippine navy said."
        ),
    ),
    ("2018-04-13", "Peru's president, Pedro Pablo Kuczynski, opens the summit in Lima tonight."),
    ("2024-02-09", "Australian Prime Minister Scott Morrison has ordered an inquiry into the crash."),
    ("2024-02-09", "Israel's prime minister, Naftali Bennett, rejected the offer on Wednesday."),
    ("2020-02-09", "European Council President Donald Tusk opened the talks on Thursday."),
    ("2021-10-09", "Japan's prime minister, Shinzo Abe, dissolved the lower house on Thursday."),
    ("2021-09-10", "Canada's prime minister, Stephen Harper, called an election on Thursday."),
    ("2020-06-10", "IMF chief Christine Lagarde warned on Tuesday that growth would stall."),
    (
        "2020-06-10",
        (
            "“We stand with Hong Kong,” British foreign officials said, as Prime Minister Theresa May "
            "spoke to reporters in London on Tuesday."
        ),
    ),
    (
        "2025-09-10",
        "Canadian Prime Minister Justin Trudeau said on Tuesday he will table a budget in October.",
    ),
    ("2012-10-10", "Egyptian President Hosni Mubarak received the envoy in Cairo on Sunday."),
    ("2022-10-10", "Chile's president, Sebastián Piñera, inspected the damage on Sunday."),
]

SILENT = [
    (
        "2021-09-15",
        "Greek Prime Minister Kostas Karamanlis told reporters on Monday that the port would grow.",
    ),
    ("2018-09-12", "In came Prime Minister Vladimir Putin with a wolfhound."),
    ("2018-09-12", "Russia's prime minister, Vladimir Putin, won the vote when Dmitry Medvedev was ill."),
    (
        "2022-09-12",
        (
            "Rain fell in Recife all through 2014.\n\nBrazilian President Dilma Rousseff opened the dam"
            " on Monday."
        ),
    ),
    (
        "2022-09-12",
        "Brazilian President Dilma Rousseff opened the dam on Monday.\n\nRousseff was impeached; her "
        "departure came as a relief.",
    ),
    (
        "2022-09-12",
        "On Monday Brazilian President Dilma Rousseff would have opened the dam, a guide joked.",
    ),
    (
        "2019-02-13",
        "The school opened in 2009. Prime Minister Manmohan Singh cut the ribbon and said: “Learn.”",
    ),
    ("2019-02-13", "India's first metro line in the city was promised by Prime Minister Manmohan Singh."),
    ("2022-03-10", "Ten years ago Chancellor Angela Merkel said the border was open. On Friday it closed."),
    (
        "2022-03-10",
        "When the crisis began, German Chancellor Angela Merkel told reporters that the euro would hold.",
    ),
    (
        "2023-06-15",
        "The archive holds a letter in which Prime Minister Tony Blair says he will be with the president.",
    ),
    ("2023-06-15", "In the film, Prime Minister Tony Blair will chair a meeting."),
    ("2023-06-15", "The painting shows German Chancellor Angela Merkel at her desk."),
    ("2023-06-15", "The inquiry heard on Tuesday that Prime Minister Tony Blair told the cabinet nothing."),
    (
        "2023-06-15",
        (
            "A memo released on Tuesday says Prime Minister Tony Blair told the president that he would"
            " be with him."
        ),
    ),
    ("2020-06-15", "President George W. Bush will speak at the funeral on Tuesday."),
    ("2019-01-15", "President Bill Clinton will speak at the dinner on Tuesday."),
    ("2019-01-15", "On this day: British Prime Minister John Major resigns as party leader."),
    (
        "2019-01-15",
        "Files released on Monday show that British Prime Minister John Major wrote to the Irish leader.",
    ),
    ("2019-01-15", "The treaty was signed by Russian Prime Minister Vladimir Putin."),
    ("2019-01-15", "In 2010 Russian Prime Minister Vladimir Putin sang at a charity concert."),
    (
        "2019-01-15",
        "Then came Russia's prime minister, Vladimir Putin, in the summer of 2009, with a crossbow.",
    ),
    ("2019-01-15", "He served under Turkish Prime Minister Recep Tayyip Erdoğan."),
    ("2019-01-15", "The channel was shut while Turkish Prime Minister Recep Tayyip Erdoğan was in power."),
    (
        "2019-01-15",
        (
            "The rule, brought in by UN Secretary-General Ban Ki-moon, is under review, officials said "
            "on Monday."
        ),
    ),
    ("2019-01-15", "She was appointed by UN Secretary-General Ban Ki-moon."),
    ("2022-11-09", "If Vice President Mike Pence had broken the tie, the bill would be law."),
    ("2016-06-24", "British Prime Minister David Cameron said on Friday that he would resign."),
    ("2023-01-15", "The court will hear on Tuesday how Brazilian President Dilma Rousseff was removed."),
    ("2023-01-15", "The auditor wrote: “President Dilma Rousseff will pay the banks.”"),
    (
        "2019-12-14",
        (
            "It was the first visit to the island by a sitting Ukrainian president; Petro Poroshenko "
            "sent a wreath."
        ),
    ),
    ("2024-01-09", "Dr. Chakwera said Prime Minister Boris Johnson's book, out on Thursday, is long."),
    ("2024-01-09", "Mr Lee told the inquiry on Tuesday that Prime Minister Boris Johnson was “slow”."),
    (
        "2024-01-09",
        "Two years on, the WhatsApp messages that Prime Minister Boris Johnson sent are still lost.",
    ),
    ("2024-01-09", "Former UK Prime Minister Boris Johnson said on Tuesday that he will write a column."),
    ("2022-10-10", "On Sunday the museum unveiled a portrait of Chilean President Sebastián Piñera."),
    (
        "2022-10-10",
        "Historians met on Sunday to debate whether Chilean President Salvador Allende spoke on the radio.",
    ),
    (
        "2021-09-10",
        (
            "The tariff dates from the days of Canadian Prime Minister Stephen Harper, the minister "
            "said on Thursday."
        ),
    ),
    ("2021-09-10", "In a speech on Thursday he quoted Canadian Prime Minister Stephen Harper."),
    (
        "2021-09-10",
        "The biography, out on Thursday, says Canadian Prime Minister Stephen Harper met the queen twice.",
    ),
    ("2021-09-10", "Former Canadian Prime Minister Stephen Harper said on Thursday he would vote."),
    ("2013-04-09", "British Prime Minister Margaret Thatcher died on Monday."),
    ("2013-04-09", "World leaders paid tribute on Tuesday to British Prime Minister Margaret Thatcher."),
    (
        "2021-11-20",
        "F. W. de Klerk died on Thursday. South African President F. W. de Klerk freed Nelson Mandela.",
    ),
    (
        "2019-05-20",
        (
            "The envoys met on Monday in the hall where German Chancellor Gerhard Schröder announced "
            "the reforms."
        ),
    ),
    (
        "2019-05-20",
        "German Chancellor Gerhard Schröder's reforms are on trial again, the paper said on Monday.",
    ),
    (
        "2019-05-20",
        "On Monday Mr. Smith, who advised Prime Minister Tony Blair, told reporters he would stand.",
    ),
    ("2019-05-20", "Speaking on Monday, he said Prime Minister Tony Blair had been right."),
    ("2019-05-20", "Last Monday marked 20 years since Prime Minister Tony Blair spoke in Chicago."),
    (
        "2023-09-12",
        (
            "Fifty years ago on Monday tanks rolled through Santiago. Chilean President Salvador "
            "Allende spoke on the radio for the last time."
        ),
    ),
    (
        "2023-09-12",
        (
            "The exhibition opened on Tuesday. One panel shows French President François Hollande on a "
            "scooter."
        ),
    ),
    (
        "2023-09-12",
        ("“I remember British Prime Minister Tony Blair on the steps,” Mary Quinn said on Monday."),
    ),
    (
        "2023-09-12",
        (
            "The negotiators met on Monday in Stormont. British Prime Minister Tony Blair and Irish "
            "Taoiseach Bertie Ahern signed the deal in 1998."
        ),
    ),
    (
        "2023-09-12",
        (
            "It was 1998. British Prime Minister Tony Blair flew in on Tuesday and told reporters he "
            "felt the hand of history."
        ),
    ),
    ("2023-09-12", "At the time, Prime Minister Tony Blair said: “I feel the hand of history.”"),
    (
        "2023-09-12",
        (
            "Alastair Campbell, who spoke for British Prime Minister Tony Blair, told the podcast on "
            "Monday that he was well."
        ),
    ),
    (
        "2023-09-12",
        (
            "The law is a relic. German Chancellor Gerhard Schröder pushed it through parliament over "
            "the summer of 2003."
        ),
    ),
    ("2023-09-12", "The letter, sold on Tuesday, is signed by German Chancellor Helmut Kohl."),
    ("2023-09-12", "German Chancellor Helmut Kohl's widow said on Tuesday that the papers were hers."),
    (
        "2023-09-12",
        ("President Clinton and President Bush attended the ceremony on Monday, the library said."),
    ),
    ("2023-09-12", "President Obama told a crowd in Chicago on Monday that the library would open."),
    ("2023-09-12", "The Obama administration's clean power rule is still being fought over in court."),
    ("2023-09-12", "The Blair government is remembered for Iraq."),
    ("2023-09-12", "The Bush administration's wars cost trillions, a study said on Monday."),
    ("2023-09-12", "On Monday the court heard how Brazilian President Dilma Rousseff was spied on."),
    (
        "2023-09-12",
        "In the new season, French President Emmanuel Macron's double says on Monday that he will resign.",
    ),
    (
        "2023-09-12",
        (
            "Spanish Prime Minister Mariano Rajoy lost a vote of confidence in 2018; on Monday he ran a"
            " marathon."
        ),
    ),
    (
        "2023-09-12",
        "Australian Prime Minister Julia Gillard's misogyny speech was voted the best moment on Monday.",
    ),
    (
        "2023-09-12",
        (
            "It fell to New Zealand Prime Minister Jacinda Ardern to lead the country through the "
            "attack, the survivors said on Sunday."
        ),
    ),
    (
        "2023-09-12",
        (
            "Ten years after the summit, on Monday, the hotel unveiled the desk at which Japanese Prime"
            " Minister Shinzo Abe wrote his note."
        ),
    ),
    ("2023-09-12", "A street will be named on Friday after Swedish Prime Minister Olof Palme."),
    (
        "2023-09-12",
        "The accord was brokered by UN Secretary-General Kofi Annan, diplomats recalled on Friday.",
    ),
    ("2023-09-12", "A statue of Indian Prime Minister Atal Bihari Vajpayee was unveiled on Monday."),
    (
        "2023-09-12",
        "He lost his seat under British Prime Minister David Cameron and sought another on Monday.",
    ),
    (
        "2023-09-12",
        "Mr Ahmed was British Prime Minister David Cameron's adviser. He said on Monday that he was sorry.",
    ),
    (
        "2023-09-12",
        "The memorial honours Norwegian Prime Minister Gro Harlem Brundtland, who will attend on Friday.",
    ),
    (
        "2023-09-12",
        ("Polish Prime Minister Donald Tusk, as he then was, said on Monday... the tape is lost."),
    ),
    (
        "2023-09-12",
        (
            "Ukrainian President Viktor Yushchenko's face, scarred by poison, looked out from the wall "
            "on Monday."
        ),
    ),
]


@pytest.mark.parametrize(("date", "body"), FLAGGED)
def test_a_title_is_flagged(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert {rule for rule, _ in found} == {"R3"}


@pytest.mark.parametrize(("date", "body"), SILENT)
def test_a_title_that_only_looks_wrong_is_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []
