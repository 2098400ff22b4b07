"""R16: two dated acts of one subject in the wrong order."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        (
            "Smith was arrested on 12 May 2012 and released on 3 May 2011.",
            None,
            "arrested on 12 May 2012 and released on 3 May 2011",
        ),
        ("The mill, which opened in 2010, closed in 1998.", None, "opened in 2010, closed in 1998"),
        ("Opened in 2010, the mill closed in 1998.", None, "Opened in 2010, the mill closed in 1998"),
        (
            "The museum closed in 1998, twelve years after it opened in 2010.",
            None,
            "closed in 1998, twelve years after it opened in 2010",
        ),
        (
            "Born in 1985 in Leeds, she graduated from Oxford in 1981.",
            None,
            "Born in 1985 in Leeds, she graduated from Oxford in 1981",
        ),
        (
            "The couple married in June 2010 and divorced in March 2008.",
            None,
            "married in June 2010 and divorced in March 2008",
        ),
        (
            "The treaty was signed in March 2015 and entered into force in January 2014.",
            None,
            "signed in March 2015 and entered into force in January 2014",
        ),
        (
            "Founded in 1950 by two brothers, the firm was dissolved in 1932.",
            None,
            "Founded in 1950 by two brothers, the firm was dissolved in 1932",
        ),
        (
            "Jones, who was hired in 2015, was fired in 2013 for theft.",
            None,
            "hired in 2015, was fired in 2013",
        ),
        (
            "The rocket was launched on 5 June 2020 and landed on 3 June 2020.",
            None,
            "launched on 5 June 2020 and landed on 3 June 2020",
        ),
        (
            "In 2012 he was diagnosed with cancer and he died in 2010.",
            None,
            "2012 he was diagnosed with cancer and he died in 2010",
        ),
        (
            "She was elected in November 2016 and inaugurated in January 2015.",
            None,
            "elected in November 2016 and inaugurated in January 2015",
        ),
        (
            "The patent, filed in 2012 and granted in 2010, covers a valve.",
            None,
            "filed in 2012 and granted in 2010",
        ),
        (
            "Construction of the pier began in May 2018 and was completed in April 2017.",
            None,
            "began in May 2018 and was completed in April 2017",
        ),
        (
            "Appointed finance minister in 2014, Lopez resigned in 2011.",
            None,
            "Appointed finance minister in 2014, Lopez resigned in 2011",
        ),
        ("Smith (born 3 May 1950) died on 2 June 1932.", None, "born 3 May 1950) died on 2 June 1932"),
        (
            "The exhibition opens on 12 May 2021 and closes on 3 May 2021.",
            None,
            "opens on 12 May 2021 and closes on 3 May 2021",
        ),
        (
            "Released on bail on 3 May 2011, Smith had been arrested on 12 May 2012.",
            None,
            "Released on bail on 3 May 2011, Smith had been arrested on 12 May 2012",
        ),
        (
            "The company, established in 1999, went bankrupt in 1987.",
            None,
            "established in 1999, went bankrupt in 1987",
        ),
        (
            "Police arrested Smith on 12 May 2012 and released him on 3 May 2012.",
            None,
            "arrested Smith on 12 May 2012 and released him on 3 May 2012",
        ),
        (
            "The club, formed in 1985 by miners, folded in 1979.",
            None,
            "formed in 1985 by miners, folded in 1979",
        ),
        (
            "He joined the party in 2005 and left it in 2001.",
            None,
            "joined the party in 2005 and left it in 2001",
        ),
        (
            "She took office in January 2015 and left office in May 2012.",
            None,
            "took office in January 2015 and left office in May 2012",
        ),
        (
            "The airline, founded in 1988, ceased operations in 1979.",
            None,
            "founded in 1988, ceased operations in 1979",
        ),
        ("He was kidnapped on 12 May and freed on 3 May.", None, "kidnapped on 12 May and freed on 3 May"),
        (
            "He was arrested on 12 May and released on 3 May 2019.",
            None,
            "arrested on 12 May and released on 3 May 2019",
        ),
        (
            "She became chief executive in 2015 before stepping down in 2012.",
            None,
            "became chief executive in 2015 before stepping down in 2012",
        ),
        (
            "The store will open on 12 June 2021 and close on 3 May 2021.",
            None,
            "open on 12 June 2021 and close on 3 May 2021",
        ),
        (
            "After being appointed head teacher in 2012, Ms Jones stepped down in 2009.",
            None,
            "appointed head teacher in 2012, Ms Jones stepped down in 2009",
        ),
        ("Smith died in 1865 and was born in 1909.", None, "died in 1865 and was born in 1909"),
    ],
)
def test_an_end_before_its_beginning_is_flagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == [("R16", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("it fits", "The war began in 1914 and ended in 1918.", None),
        ("from an earlier post", "He was appointed in 2012, having resigned from his post in 2010.", None),
        ("a new arrest", "He was released in 2010 and arrested in 2012 for burglary.", None),
        ("a renovation", "The museum closed in 2010 and opened in 2012 after a renovation.", None),
        ("the father's death", "Smith was born in 1985 after his father died in 1984.", None),
        ("whose father", "Smith, whose father died in 1980, was born in 1985.", None),
        ("a son of", "The son of a miner who died in 1980, Smith was born in 1985.", None),
        ("two clubs", "She joined Rovers in 2012 and left United in 2010.", None),
        ("two things", "The firm opened a plant in 2012 and closed its mine in 2010.", None),
        ("two wives", "She married Jones in 2012 and divorced Smith in 2010.", None),
        ("opened again", "The store closed in 1990 and was opened again in 1998.", None),
        ("another group", "The band was formed in 2010 after the first group disbanded in 2005.", None),
        ("the man she replaced", "Elected in 2012, she beat Smith, who resigned in 2010.", None),
        ("the man he followed", "He followed Jones, who died in 1999, and was elected in 2001.", None),
        ("a plan", "He was due to open the store in 2012 but it closed in 2010.", None),
        ("two places", "The play opened in London in 2015 and closed on Broadway in 2012.", None),
        (
            "reunited",
            "Since it was launched in 2012, the band, which split up in 2010 and reunited, has toured.",
            None,
        ),
        ("one demolished", "The house, built in 1990, took the place of one demolished in 1985.", None),
        ("bought before", "The company, bought in 2010 by Smithco, launched a phone in 2012.", None),
        ("completed late", "The tower was abandoned in 1990 and completed in 2005.", None),
        ("an honour after death", "Smith, who died in 2012, was elected to the Hall of Fame in 2015.", None),
        ("narrated backwards", "The pool opened in 2015; it closed in 2010 for repairs.", None),
        ("against it", "She was appointed in 2018 despite being fired in 2015.", None),
        ("because", "He was hired in 2018 because he had resigned in 2017.", None),
        ("his old club", "He joined United in 2015 from Rovers, where he was fired in 2012.", None),
        ("two dates of one act", "The store opened in 2010 and in 2012 and closed in 1998.", None),
        ("not at all", "He was not arrested in 2012 and was released in 2010.", None),
        ("since", "The mill, open since 2010, was opened since 2010 and closed in 1998.", None),
        ("across the turn of the year", "He was arrested on 12 December and released on 3 January.", None),
        ("far apart without a year", "He was arrested on 12 December and released on 3 May.", None),
        (
            "a day that no month has",
            "He was arrested on 31 June and released on 3 May 2019, a misprint.",
            None,
        ),
        ("a supposed story", "If he was arrested in 2012, he was released in 2010.", None),
        ("no subject", "Arrested in 2012, released in 2010.", None),
        ("a fragment", "The mill opened in 2010, the shop closed in 1998.", None),
        ("the year is of a noun", "The 2010 mill that opened and the 1998 shop that closed are gone.", None),
        ("a month of no day", "He was arrested in May 2012 and released on 3 May.", None),
        ("two people", "He was arrested in 2012 and she was released in 2010.", None),
        (
            "after the man",
            "Smith was elected in 2016 after Jones, who had held the seat since 2002, died in 2015.",
            None,
        ),
        ("a firm granted a right", "The patent was filed in 2012 by a firm granted a right in 2010.", None),
        ("they and it", "They opened it in 2012 and it closed them in 2010.", None),
    ],
)
def test_an_order_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_the_message_names_both_acts(findings: Findings) -> None:
    (found,) = findings("The mill, which opened in 2010, closed in 1998.")

    assert found.kind == "event_order"
    assert found.message == (
        "“opened” (2010) must come before “closed” (1998), but is dated after it. "
        "One of the two dates does not fit."
    )
    assert found.computation == "2010 is after 1998"


def test_acts_far_apart_are_marked_one_by_one(findings: Findings) -> None:
    far = "to the farmers, the bakers and the brewers of the dale and to the two towns on the coast below"

    body = f"The mill was opened in 2010 {far} and all its old harbours and to all and closed in 1998."

    (found,) = findings(body)

    assert found.quote == "opened in 2010 … closed in 1998"


def test_a_quoted_order_is_only_a_query(findings: Findings) -> None:
    found = findings("“The mill, which opened in 2010, closed in 1998,” the mayor said.")

    assert [one.level for one in found] == [FindingLevel.QUERY]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            "She entered service in May 1969 and was launched in 1971.",
            "She was launched in 1969 and entered service in 1971.",
        ),
        (
            "The ship, laid down in 1912 and launched in 1910, sank in 1917.",
            "The ship, laid down in 1910 and launched in 1912, sank.",
        ),
        (
            "The clinic, closed in 2019 and reopened in 2016, is full.",
            "The clinic, closed in 2016 and reopened in 2019, is full.",
        ),
        (
            "The pub, which shut in 2018, reopened in 2014 under new owners.",
            "The pub, which shut in 2014, reopened in 2018.",
        ),
        (
            "The novel was published in 1986 and written in 1990.",
            "The novel was published in 1990 and written in 1986.",
        ),
        (
            "The hall was dedicated in 1904 and its cornerstone laid in 1906.",
            "The hall was dedicated in 1906 and its cornerstone laid in 1904.",
        ),
        (
            "He was jailed for contempt, being locked up on 20 September 1996 and let go on 14 August 1996.",
            "He was jailed for contempt, being locked up on 14 August 1996 and let go on 20 September 1996.",
        ),
        (
            "He was imprisoned on 20 September 1996 and got out on 14 August 1996.",
            "He was imprisoned on 14 August 1996 and got out on 20 September 1996.",
        ),
        (
            "The company was founded in 1996 and went under in 1990.",
            "The company was founded in 1990 and went under in 1996.",
        ),
        (
            "She was hired in May 2014 and let go in March 2012.",
            "She was hired in March 2012 and let go in May 2014.",
        ),
        (
            "He went missing on 3 May 2019 and was found dead on 1 May 2019.",
            "He went missing on 1 May 2019 and was found dead on 3 May 2019.",
        ),
        (
            "She fell ill in May 2014 and recovered in March 2014.",
            "She fell ill in March 2014 and recovered in May 2014.",
        ),
        (
            "The editor was jailed in May 2014 and set free in March 2012.",
            "The editor was jailed in March 2012 and set free in May 2014.",
        ),
        (
            "She married Douglas Morrow in 1961; they were divorced in 1957.",
            "She married Douglas Morrow in 1951; they were divorced in 1957.",
        ),
    ],
)
def test_a_story_is_flagged_only_in_the_wrong_order(flags: Flags, wrong: str, right: str) -> None:
    assert [rule for rule, _ in flags(wrong)] == ["R16"]
    assert flags(right) == []


@pytest.mark.parametrize(
    "body",
    [
        "The bridge, reopened in 2014, closed in 2019.",
        "The diamond, which went missing in 1945, was found in 1867 by a farmer.",
        "He was found guilty in 2012 and disappeared in 2014.",
        "A stone was laid in 1950, and the cathedral, consecrated in 1902, was saved in 1951.",
        "The firm launched a ferry in 1990 and its older ship entered service in 1970.",
        "The shop closed in 2011, and another reopened in 2009 nearby.",
        "She married again in 1961; they were divorced in 1957.",
    ],
)
def test_what_is_no_one_story_stays_unflagged(flags: Flags, body: str) -> None:
    assert flags(body) == []


def test_the_original_of_two_still_opens_before_it_closes(flags: Flags) -> None:
    body = "The original station opened on 2 April 1961 and was closed on 30 September 1957."

    assert [rule for rule, _ in flags(body, "2014-09-17")] == ["R16"]


def test_the_original_of_two_may_close_before_the_other_opens(flags: Flags) -> None:
    body = "The station opened on 2 April 1961, and the original was closed on 30 September 1957."

    assert flags(body, "2014-09-17") == []
