"""R15: a length of time beside the stretch that it should fill."""

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
            (
                "He ruled from March 1985 to December 1991, nearly nine years, beside the "
                "eighteen years of the other, from 1964 to 1982."
            ),
            None,
            "from March 1985 to December 1991, nearly nine years",
        ),
        (
            "My father, who lived from 1931 to 2009, eighty-eight years, would have laughed.",
            None,
            "from 1931 to 2009, eighty-eight years",
        ),
        (
            "He ran the shop from 1979 until he retired in 2004, a total of 35 years.",
            None,
            "from 1979 until he retired in 2004, a total of 35 years",
        ),
        ("She was mayor from 1998 to 2010, 15 years.", None, "from 1998 to 2010, 15 years"),
        ("From 1998 to 2010, 15 years in all, she ran the port.", None, "From 1998 to 2010, 15 years"),
        (
            "He led the club between 2003 and 2012, a six-year stint that ended in tears.",
            None,
            "between 2003 and 2012, a six-year",
        ),
        ("He served nine years as pilot, from 1990 to 2002.", None, "nine years as pilot, from 1990 to 2002"),
        (
            "Between 1998 and 2010 she served 15 years on the council.",
            None,
            "Between 1998 and 2010 she served 15 years",
        ),
        ("His 25-year reign (1980-1995) ended in exile.", None, "25-year reign (1980-1995"),
        (
            "The 12-year civil war from 1975 to 1990 killed thousands.",
            None,
            "12-year civil war from 1975 to 1990",
        ),
        ("In the 15 years between 1998 and 2010, rents doubled.", None, "15 years between 1998 and 2010"),
        ("The pier took 12 years to build, from 1990 to 1995.", None, "12 years to build, from 1990 to 1995"),
        ("She was imprisoned for 27 years, from 1962 to 1980.", None, "27 years, from 1962 to 1980"),
        (
            "He was governor for eight years, from January 2003 to January 2007.",
            None,
            "eight years, from January 2003 to January 2007",
        ),
        (
            "The 10-day regatta festival runs from 3 to 9 June.",
            None,
            "10-day regatta festival runs from 3 to 9 June",
        ),
        ("The strike lasted 20 days, from 3 May to 10 May.", None, "20 days, from 3 May to 10 May"),
        (
            "The yard was shut for six months, from January to March 2020.",
            None,
            "six months, from January to March 2020",
        ),
        (
            "Over his 15-year career, which ran from 1998 to 2010, he scored 200 goals.",
            None,
            "15-year career, which ran from 1998 to 2010",
        ),
        ("The dictatorship lasted two decades, from 1964 to 1976.", None, "two decades, from 1964 to 1976"),
        (
            "From 1998 to 2010 – a span of 15 years – output doubled.",
            None,
            "From 1998 to 2010 – a span of 15 years",
        ),
        (
            "She held the seat from 1987 until her retirement in 2010, a total of 18 years.",
            None,
            "from 1987 until her retirement in 2010, a total of 18 years",
        ),
        (
            "The ban, in force from 2003 to 2009, lasted ten years.",
            None,
            "from 2003 to 2009, lasted ten years",
        ),
        (
            "A two-week trial from 4 March to 8 April 2019 ended in acquittal.",
            None,
            "two-week trial from 4 March to 8 April 2019",
        ),
        (
            "Lopez was harbour master for eight years from 2006 until 2010.",
            None,
            "eight years from 2006 until 2010",
        ),
        (
            "Her tenure ran from 2003 to 2009 and lasted ten years.",
            None,
            "from 2003 to 2009 and lasted ten years",
        ),
        (
            "She was in charge for 16 years, serving from 1994 to 2006.",
            None,
            "16 years, serving from 1994 to 2006",
        ),
        ("The ferry ran for 20 weeks, from May 3 to May 31.", None, "20 weeks, from May 3 to May 31"),
        (
            "Jones rowed for Rovers from 2001 to 2009, a 12-year spell.",
            None,
            "from 2001 to 2009, a 12-year",
        ),
        (
            "The yard was shut for half a century, from 1950 to 1970.",
            None,
            "half a century, from 1950 to 1970",
        ),
        ("It was shut for up to ten years, from 1950 to 1970.", None, "up to ten years, from 1950 to 1970"),
        (
            "Her 30-year career, from 1985 to 2003, spanned film and radio.",
            None,
            "30-year career, from 1985 to 2003",
        ),
        ("He ran the yard from 2005–09, nine years.", None, "2005–09, nine years"),
        (
            "The show is on for 30 days, from November 20 to December 3.",
            None,
            "30 days, from November 20 to December 3",
        ),
    ],
)
def test_a_length_that_its_stretch_does_not_have_is_flagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        (
            "a supposition about the stretch",
            "If he had lived from 1931 to 2009, eighty-eight years, he would have laughed.",
            None,
        ),
        (
            "a supposed stretch in the main clause",
            "From 1931 to 2009, eighty-eight years, he would have laughed.",
            None,
        ),
        (
            "a stretch of two spells",
            "He led it from 1980 to 1987 and from 1987 to 2017, 37 years in all.",
            None,
        ),
        ("it fits", "She was mayor from 1998 to 2010, 12 years.", None),
        ("inclusive years", "Rainfall from 1981 to 2010, a 30-year period, serves as a norm.", None),
        ("a sentence", "He was sentenced to 15 years in prison for fraud between 1998 and 2003.", None),
        (
            "a sentence for a crime",
            "A former priest was jailed for 15 years for theft from 1998 to 2003.",
            None,
        ),
        ("an age", "The plan covers 15-year-olds tested from 2000 to 2012.", None),
        ("a rate", "Prices rose 3 percent a year from 1998 to 2010.", None),
        ("years of something within", "From 1998 to 2010, five years of drought hit the region.", None),
        ("a part of the time", "Between 1990 and 2002 he spent four years in jail.", None),
        ("a bond", "The bank issued 30-year bonds from 2001 to 2006.", None),
        ("followed up", "Patients were followed for five years between 2001 and 2010.", None),
        ("a lease that ended early", "The 25-year lease from 1990 to 2010 was cut short.", None),
        ("terms", "He served two four-year terms from 1998 to 2006.", None),
        (
            "another thing within the frame",
            "Between 2000 and 2010, a five-year drought devastated the plain.",
            None,
        ),
        ("later than", "From 2002 to 2009, 10 years after the war, refugees returned.", None),
        ("more than", "She held the post for more than a decade, from 1990 to 2008.", None),
        ("about", "He spent about 10 years there, from 1999 to 2011.", None),
        ("nearly", "He worked there for nearly 20 years, from 1990 to 2008.", None),
        ("working days", "The five-day conference runs from 3 to 9 June.", None),
        (
            "a part of a longer time",
            "It was so in the first five years, from 1998 to 2010 the firm grew.",
            None,
        ),
        (
            "two stretches",
            "He ruled as premier, 1980–1987; then as president, 1987–2017; for 37 years.",
            None,
        ),
        ("another pair of dates", "He came in 1995 and was mayor from 1998 to 2010, 15 years in all.", None),
        ("a rounded length", "The isle was ruled by Spain for 300 years, from 1565 to 1898.", None),
        ("a half century", "They ran the inn for 50 years, from 1951 to 1998.", None),
        ("a range of lengths", "It took 10 to 15 years, from 1990 to 1995.", None),
        ("a clause of its own", "He spent five years, from 1998 to 2010 the best of all, in jail.", None),
        ("no year", "The pier was shut for two years, from 3 May to 10 May.", None),
        ("in the wrong order", "She was mayor from 2010 to 1998, 12 years, it is a joke, a typo.", None),
        (
            "far away",
            "It is 20 years that the town, the port, the two yards, the mill, the school and the inns on the "
            "quay have been open, from 1998 to 2003.",
            None,
        ),
        ("a supposed length", "If she served from 1998 to 2010, 15 years, she won.", None),
        ("no verb", "From 1998 to 2010 she sold 15 years of milk.", None),
        ("other verb", "From 1998 to 2010 she planned 15 years.", None),
        ("an unfit noun", "He drew a 15-year pension from 1998 to 2003.", None),
        ("a pension", "From 1998 to 2003 he drew a 15-year pension.", None),
        ("half a year", "The yard was shut for half a year, from January to June 2020.", None),
        ("bare years in front", "The 15-year plan 1998-2003 is out.", None),
        (
            "a clause about another thing",
            "The 15-year drought killed a man who ruled from 1998 to 2003.",
            None,
        ),
    ],
)
def test_a_length_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_the_message_says_how_long_it_is(findings: Findings) -> None:
    (found,) = findings("She was mayor from 1998 to 2010, 15 years.")

    assert found.message == (
        "“from 1998 to 2010, 15 years”: from 1998 to 2010 is about 12 years, not 15 years. "
        "Either the length or one of the dates does not fit."
    )
    assert found.computation == "1998 to 2010 = 12 years, not 15 years"
    assert found.repair == "Write 12 years, or correct one of the dates."


def test_days_are_counted_with_and_without_the_last(findings: Findings) -> None:
    (found,) = findings("The strike lasted 20 days, from 3 May to 10 May.")

    assert found.computation == "3 May to 10 May = 7 days, or 8 with both ends, not 20 days"


def test_months_are_counted(findings: Findings) -> None:
    (found,) = findings("The yard was shut for six months, from January to March 2020.")

    assert found.computation == "January 2020 to March 2020 = 2 months, not 6 months"


def test_a_quoted_length_is_only_a_query(findings: Findings) -> None:
    found = findings("“She was mayor from 1998 to 2010, 15 years,” the harbour master said.")

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_a_list_without_end_is_not_judged(findings: Findings) -> None:
    body = "She was mayor from 1998 to 2010, 15 years, " + "and of the old town by the sea " * 40

    assert findings(body) == []


def test_days_counted_one_by_one_are_no_length(findings: Findings) -> None:
    found = findings("Dockers have marched on eight days since 19 January 2023.", "2023-03-20")

    assert found == []
