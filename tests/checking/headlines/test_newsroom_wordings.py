"""R21 in the words of wire services, local papers and machines."""

import pytest

from factcheck.checking import CheckedArticle, Finding, ReferenceDate, ReferenceFacts
from factcheck.checking.headlines import check_headlines
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.splitting import split

FLAGGED = [
    (
        "2003-07-18",
        "Baggage strike: nine flights grounded, 61 arrested",
        "Police arrested 16 people at Eastmere airport on Thursday night when strikers sat "
        "down on the apron. Nine flights were cancelled.\n\nThe dispute, over shift pay, has run"
        " for four months.",
    ),
    (
        "2003-07-18",
        "Storm: 200 homes flooded, 12 killed",
        "A storm that flooded 200 homes killed 21 people along the coast on Thursday, "
        "officials said.\n\nThe storm passed by noon.",
    ),
    (
        "2004-11-23",
        "Five dead in seafront hotel blaze",
        "Seven people died when fire tore through the Seaview Hotel before dawn on Tuesday, "
        "police and hospital officials said.\n\nIn all, 14 guests were hurt: six on the second "
        "floor, five on the third and three on the stairs.",
    ),
    (
        "2004-11-23",
        "Ferry sinks off Cebu; 31 dead",
        "Thirteen people drowned and 40 were rescued when a ferry sank off Cebu on Tuesday, "
        "the coast guard said.\n\nThe ferry was 31 years old and had 53 people aboard.",
    ),
    (
        "2004-11-23",
        "Bombing kills 38",
        "KARBALA - A car bomb killed 83 people at a market on Tuesday, hospital officials "
        "said.\n\nThe blast went off at 10 a.m. in a square 38 miles south of the city.",
    ),
    (
        "2004-11-23",
        "Nine hurt as tram hits bus",
        "Six people were injured when a tram struck a bus in the city centre on Tuesday "
        "morning.\n\nServices resumed at noon. The tram was built in 1994.",
    ),
    (
        "2004-11-23",
        "Factory to shed 450 jobs",
        "A maker of gearboxes said on Tuesday it would cut 540 jobs at its plant in Leek.\n\n"
        "Unions will meet on Friday.",
    ),
    (
        "2004-11-23",
        "200 dogs join beach walk",
        "More than 20 dogs joined a walk on the beach on Tuesday, the organisers said, and 30 "
        "owners.\n\nThe walk was dry.",
    ),
    (
        "1999-02-09",
        "Ski coach crash in Sernthal leaves 23 hurt",
        "Rescuers counted 32 injured after a coach carrying skiers rolled off the Sernthal "
        "pass on Monday evening. Nobody was killed.\n\nThe bus, with 41 people aboard, had left "
        "the resort with 46. A coach fell from the same bend in January 1987 and 14 died.\n\nOf "
        "those hurt, nine were still in hospital on Tuesday.",
    ),
    (
        "2012-02-09",
        "Mine blast toll climbs to 52",
        "The death toll from a blast in a coal mine climbed to 25 on Thursday after rescuers "
        "reached a lower shaft.\n\nEleven miners are missing.",
    ),
    (
        "2012-02-09",
        "Quake leaves 1,500 homeless",
        "An earthquake has left 15,000 people homeless in the hill towns, the Red Cross said "
        "on Thursday.\n\nTents are on their way.",
    ),
]

SILENT = [
    (
        "2004-11-23",
        "Nine hurt as tram hits bus",
        "Six people on the tram were injured and three on the bus were treated for cuts when "
        "the two met in the city centre on Tuesday morning.\n\nServices resumed at noon.",
    ),
    (
        "2004-11-23",
        "Nine hurt as tram hits bus",
        "Six people were injured when a tram struck a bus in the city centre on Tuesday "
        "morning. Three more were hurt in the rush to get out.\n\nServices resumed at noon.",
    ),
    (
        "2004-11-23",
        "Five dead in seafront hotel blaze",
        "Four people died when fire tore through the Seaview Hotel before dawn on Tuesday. A "
        "fifth died in hospital.\n\nIn all, 14 guests were hurt.",
    ),
    (
        "2004-11-23",
        "Toll in hotel blaze rises to seven",
        "Five people died when fire tore through the Seaview Hotel before dawn on Tuesday, and"
        " two of the injured have since died in hospital.\n\nIn all, 14 guests were hurt.",
    ),
    (
        "2004-11-23",
        "Fire kills family of five",
        "Two adults and three children died when fire tore through a flat on Tuesday.\n\nIn all,"
        " 14 people were hurt.",
    ),
    (
        "2004-11-23",
        "Seven hurt in two crashes",
        "Four people were injured when a car hit a wall at Lund on Tuesday. In Malmo, a van "
        "overturned, injuring three.\n\nThe roads were icy.",
    ),
    (
        "2004-11-23",
        "Two canoeists drown in bore",
        "Two canoeists drowned and a third was rescued when the tide came up the river faster "
        "than forecast.\n\nThe two deaths bring to five the number of people lost on the river "
        "this year.",
    ),
    (
        "2004-11-23",
        "Two canoeists drown in bore",
        "Two canoeists drowned when the tide came up the river faster than forecast. A boy was"
        " swept off a pier nearby in May and his father in June.\n\nThe four deaths have led to "
        "calls for a fence.",
    ),
    (
        "2004-11-23",
        "Three climbers killed in avalanche",
        "Three climbers were killed and two hurt when snow came down on a camp on Tuesday.\n\n"
        "The five victims, all from Lyon, had set out at dawn.",
    ),
    (
        "2012-02-09",
        "Police hold 48 after derby",
        "Officers detained 48 supporters after fighting broke out at the derby on Wednesday "
        "night, police said. At the last derby 84 were held.\n\nThe match ended 2-2.",
    ),
]


def flags(date: str, headline: str, body: str) -> list[Finding]:
    text = f"{headline}\n\n{body}\n"
    given = ReferenceDate(PartialDate.parse(date), DateOrigin.GIVEN)
    found = check_headlines(CheckedArticle(text, split(text).blocks, given, ReferenceFacts()))
    return [one for one in found if one.level is FindingLevel.FLAG]


@pytest.mark.parametrize(("date", "headline", "body"), FLAGGED)
def test_a_number_that_the_text_gives_otherwise_is_found(date: str, headline: str, body: str) -> None:
    assert len(flags(date, headline, body)) == 1


@pytest.mark.parametrize(("date", "headline", "body"), SILENT)
def test_a_number_that_the_text_explains_is_left_alone(date: str, headline: str, body: str) -> None:
    assert flags(date, headline, body) == []
