"""R21: numbers of headlines and captions against the text."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle, Finding, ReferenceDate, ReferenceFacts
from factcheck.checking.headlines import check_headlines
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.splitting import split

Check = Callable[..., list[Finding]]
GIVEN = ReferenceDate(PartialDate(2024, 5, 14), DateOrigin.GIVEN)
END = "The mayor thanked the emergency services.\n\nAn inquiry will begin next week."


def check(headline: str, body: str, end: str = END) -> list[Finding]:
    text = f"{headline}\n\n{body}\n\n{end}"
    return list(check_headlines(CheckedArticle(text, split(text).blocks, GIVEN, ReferenceFacts())))


@pytest.mark.parametrize(
    ("headline", "body", "quote"),
    [
        (
            "Bus crash kills 21 near Tarragona",
            "A coach overturned on Sunday, killing 12 people and injuring 30 others.",
            "kills 21 … killing 12 people",
        ),
        ("Blaze leaves 31 dead", "A fire swept through a warehouse, leaving 13 dead.", "31 dead … 13 dead"),
        (
            "14 miners die in pit",
            "Forty-one miners died when a pit fell in.",
            "14 miners die … Forty-one miners died",
        ),
        (
            "Death toll in ferry sinking rises to 97",
            "The death toll of the sinking has risen to 79, police said.",
            "toll in ferry sinking rises to 97 … toll of the sinking has risen to 79",
        ),
        (
            "Quake death toll passes 2,400",
            "The number of people killed in the quake has risen to 4,200.",
            "toll passes 2,400 … killed in the quake has risen to 4,200",
        ),
        (
            "Train derailment injures 34",
            "A train left the rails, injuring 43 passengers, two of them seriously.",
            "injures 34 … injuring 43 passengers",
        ),
        (
            "At least 50 killed in market bombing",
            "A bomb tore through a market, killing at least 15 people and wounding dozens.",
            "50 killed … killing at least 15 people",
        ),
        (
            "Three killed, nine wounded in shooting",
            "A gunman opened fire in a club, killing five people and wounding nine others.",
            "Three killed … killing five people",
        ),
        (
            "Avalanche claims six lives",
            "Four skiers lost their lives on Tuesday.",
            "six lives … Four skiers lost",
        ),
        (
            "Heatwave blamed for 120 deaths",
            "The heatwave has caused 210 deaths in the region, the ministry said.",
            "120 deaths … 210 deaths",
        ),
        (
            "Gunman kills seven at shopping mall",
            "Seventeen people were shot dead at a mall by a gunman who later surrendered.",
            "kills seven … Seventeen people were shot dead",
        ),
        (
            "Flash floods kill 26 in the hills",
            "Flash floods have claimed the lives of at least 62 people, the governor said.",
            "kill 26 … lives of at least 62 people",
        ),
        (
            "Stampede kills more than 100",
            "A stampede killed at least 12 people and injured scores more.",
            "kills more than 100 … killed at least 12 people",
        ),
        (
            "27 dead in factory fire",
            "A bus of workers caught fire, leaving 72 of them dead.",
            "27 dead … 72 of them dead",
        ),
        (
            "Twelve of 40 climbers die",
            "Twenty-one of the 40 climbers died in a blizzard.",
            "Twelve of 40 climbers die … Twenty-one of the 40 climbers died",
        ),
        (
            "Fire kills 16",
            "A fire broke out late on Friday and 61 residents died.",
            "kills 16 … 61 residents died",
        ),
        (
            "Explosion kills 9, injures 45",
            "Nine people were killed and 54 injured.",
            "injures 45 … 54 injured",
        ),
        (
            "Two dead in tram accident",
            "Four people died when a tram jumped the rails.",
            "Two dead … Four people died",
        ),
        (
            "18 people injured",
            "Eighty-one people were injured, six of them seriously.",
            "18 people injured … Eighty-one people were injured",
        ),
        ("Poet Anna Vale dies at 87", "The poet has died at the age of 78, her publisher said.", "87 … 78"),
        ("Former mayor dies aged 93", "Tom Reddick has died. He was 39.", "93 … 39"),
        (
            "Police arrest 14 after derby",
            "Police arrested 41 people after the derby.",
            "arrest 14 … arrested 41 people",
        ),
        (
            "Carmaker to cut 3,500 jobs",
            "The carmaker will cut 5,300 jobs at its two plants.",
            "3,500 jobs … 5,300 jobs",
        ),
        (
            "City approves $4.5 million repair",
            "The city approved a $45 million repair.",
            "$4.5 million … $45 million",
        ),
        (
            "Police arrest 14 after derby",
            "Police arrested 24 people after the derby.",
            "arrest 14 … arrested 24 people",
        ),
        ("Carmaker to cut 3,500 jobs", "The carmaker will cut 2,800 jobs.", "3,500 jobs … 2,800 jobs"),
        ("Firm to cut 3,500 jobs", "It has 9,000 jobs. It will cut 5,300 jobs.", "3,500 jobs … 5,300 jobs"),
        ("Startup raises $30 million", "The startup has raised $25 million.", "$30 million … $25 million"),
        ("Startup raises $30 billion", "The startup has raised $30 million.", "$30 billion … $30 million"),
        (
            "Turnout falls to 42 percent",
            "Turnout fell to 24 percent, officials said.",
            "42 percent … 24 percent",
        ),
        (
            "Banker jailed for 12 years",
            "A court jailed a banker for 21 years on Thursday.",
            "12 years … 21 years",
        ),
        (
            "Leak sends 18 to hospital",
            "In all 81 people were taken to hospital.",
            "18 to hospital … 81 people were taken to hospital",
        ),
        ("Anna Holm wins by 312 votes", "Anna Holm won with a margin of 213 votes.", "312 votes … 213 votes"),
        ("Man, 34, charged", "A 43-year-old man has been charged.", "34 … 43"),
        ("Police seize 340 kg of tea", "Police seized 430 kg of tea.", "340 kg … 430 kg"),
        ("Banker given 12-year sentence", "A court gave a banker a 21-year sentence.", "12-year … 21-year"),
    ],
)
def test_a_headline_that_the_text_contradicts_is_flagged(headline: str, body: str, quote: str) -> None:
    (found,) = check(headline, body)

    assert (found.level, found.quote) == (FindingLevel.FLAG, quote)


@pytest.mark.parametrize(
    ("headline", "body", "end"),
    [
        ("Bridge to cost $30 million", "The toll raised $25 million for the bridge.", END),
        (
            "Crash kills 12",
            "The crash killed 21 people.",
            "It rained.\n\nIt rained again.\n\nThe 12 dead were locals.",
        ),
        ("Crash kills 12", "“The crash killed 21 people,” the mayor said.", END),
        ("Crash kills 12", "The crash killed 21 people.\n\nA flood killed 14 people.", END),
        ("Crash kills 12", "The crash killed 21 children.", END),
    ],
)
def test_a_difference_open_to_doubt_is_a_query(headline: str, body: str, end: str) -> None:
    (found,) = check(headline, body, end)

    assert found.level is FindingLevel.QUERY


@pytest.mark.parametrize(
    ("reason", "headline", "body"),
    [
        ("a dozen", "Bus crash kills 12", "A coach overturned, killing a dozen people."),
        ("a subset", "Nine children among 40 killed", "Forty people, nine of them children, were killed."),
        ("a subset only", "Two children killed in fire", "Five people, two of them children, were killed."),
        ("other people", "Three teenagers killed", "Eight people were killed when a wall fell."),
        ("a hedge", "Nearly 300 killed in quake", "A quake killed 283 people."),
        ("rounding", "300 killed in quake", "A quake killed 296 people."),
        ("rounding in the text", "1,043 arrested at protests", "Police arrested 1,000 people."),
        ("a lower bound", "At least 20 killed in bombings", "Two bombings killed 23 people."),
        ("a range", "Quake kills 20", "A quake killed from 20 to 25 people."),
        (
            "an earlier toll",
            "Toll rises to 40",
            "The toll rose to 40 on Tuesday. An earlier count put it at 31.",
        ),
        ("only an earlier toll", "Quake toll rises to 40", "An earlier count put the death toll at 31."),
        ("parts", "Crash kills seven", "The crash killed five children and two truck drivers."),
        (
            "more later",
            "Seven dead after crash",
            "Two men died at the scene and five others died in hospital.",
        ),
        (
            "a sum over places",
            "Six killed in two attacks",
            "Four people were killed in Basra and two in Baghdad.",
        ),
        ("a sum", "Nine killed", "In Basra four people were killed. In Baghdad five people were killed."),
        ("a rate", "18.9 deaths per 100,000 blamed on smog", "Smog causes 12 deaths a year in the town."),
        ("dozens", "Dozens dead in blast", "A blast killed 39 people."),
        ("another year", "Bombing kills 12", "In 2014, a bomb in the same market killed 31."),
        ("another incident", "Crash kills 12", "Police recalled a similar crash that killed 21 people."),
        ("an age", "21-year-old killed in crash", "A crash killed three people."),
        ("a flight", "Flight 370 lost", "A crash killed 12 people."),
        ("what may come", "Storm could kill 40", "A storm killed 12 people."),
        ("what is feared", "Boat sinks, 40 feared dead", "Divers found that 12 people had died."),
        ("told apart", "Council to close 14 libraries", "The council runs 41 libraries. It will close 14."),
        ("a sum of plans", "Firm to cut 3,500 jobs", "It will cut 2,000 jobs in May and 1,500 jobs in June."),
        ("another matter", "Two new bridges", "The market lies by the 12 old bridges of Oakham."),
        ("another currency", "Startup raises $30 million", "The startup raised 25 million euros."),
        ("an age of somebody else", "Singer dies aged 84", "The singer died. She was 84."),
        ("no age at all", "Shop dead at 11", "The shop died at 12."),
        (
            "the gunman too",
            "Three dead in shooting",
            "Two people were killed and a third, the gunman, shot himself.",
        ),
        ("the gunman himself", "Three dead in shooting", "A man killed two people before he shot himself."),
        ("somebody besides", "Three die in crash", "A pilot and two passengers died in the crash."),
        (
            "their children",
            "Four die in fire",
            "Late on Sunday a couple died, and their two children died as well.",
        ),
        ("one of several", "Two dead in crash", "Both were hurt. One died at the scene."),
        (
            "dead and missing",
            "Eight lost as boats collide; 8 dead",
            "Seven people were dead and one was missing.",
        ),
        ("two values above", "Storm kills 12, flood kills 14", "The storm killed 21 people."),
        ("a toll in parts above", "Crash kills five children, two drivers", "The crash killed 21 people."),
        ("no number above", "Crash on the ring road", "The crash killed 21 people."),
        ("nothing in the text", "Crash kills 12", "The ring road was closed."),
        ("of the dead", "Crash kills 12", "The crash was grim. Three of the dead were children."),
        ("lives saved", "Surgeon saves 12 lives", "The surgeon has saved 21 lives."),
        ("killed or wounded", "12 killed in raid", "More than 40 were killed or wounded in the raid."),
        ("killers", "12 soldiers killed in raid", "In the raid 21 soldiers killed villagers."),
        ("a margin", "Anna Holm wins by 312 votes", "Anna Holm won with 5,213 votes."),
        (
            "two ages",
            "Man, 34, charged over death of girl, 6",
            "A man of 34 was charged. The 43-year-old wept.",
        ),
        ("in hospital already", "18 hospital staff strike", "A hospital lost 81 beds."),
        (
            "the gunman",
            "Four dead in shooting",
            "A gunman killed three people. The gunman was shot dead by police.",
        ),
        ("a total passed", "Virus deaths pass 1,000", "The virus killed 43 people, 1,016 by now."),
        ("new deaths", "Virus death toll tops 30,000", "There were 86 new deaths on Monday."),
        ("the badly hurt", "Six hurt in crash", "Two drivers were seriously injured."),
        ("others hurt", "Six hurt in crash", "Two drivers were injured. Four passengers were treated."),
        ("no prose", "Crash kills 12", "It killed 21 people" + " and so on" * 200),
        ("including", "Crash kills 12", "It killed many, including 3 children."),
    ],
)
def test_a_difference_that_can_be_explained_is_left_alone(reason: str, headline: str, body: str) -> None:
    assert check(headline, body) == [], reason


def test_without_a_tree_what_stands_before_and_is_counted_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CheckedArticle, "tree_of", lambda *_: None)

    assert check("Fire kills 16", "A fire broke out late on Friday and 61 residents died.") == []


def test_a_caption_is_compared_as_well() -> None:
    caption = "Photo: Mourners stand where the crash killed 21 people."

    (found,) = check("Crash on the ring road", f"A crash killed 12 people.\n\n{caption}")

    assert found.headline == "The caption and the text give different numbers"


def test_the_message_quotes_both_sides() -> None:
    (found,) = check("Bus crash kills 21", "A coach overturned, killing 12 people.")

    assert found.message == (
        "The headline has “kills 21”, the text “killing 12 people”. Both seem to give how many were killed."
    )
    assert found.computation == "21 ≠ 12"
    assert found.repair == "Correct the headline or the text, whichever is at fault."
    assert found.reference == {"fact": "The text has “killing 12 people”", "source": "the article itself"}
    assert found.group == "headline-toll killed-21"
