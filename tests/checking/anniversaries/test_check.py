"""R15: anniversaries and the years of what they recall."""

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
            "The country on Sunday marked the 20th anniversary of the 1994 massacre.",
            "2019-04-08",
            "20th anniversary of the 1994",
        ),
        (
            "Founded in 1950, the club marks its 60th anniversary this year.",
            "2019-04-08",
            "1950, the club marks its 60th anniversary",
        ),
        (
            "The club, which was founded in 1950, is celebrating its 60th anniversary.",
            "2019-04-08",
            "1950, is celebrating its 60th anniversary",
        ),
        (
            "The city is marking the 20th anniversary of the fall of the wall in 1989.",
            "2019-04-08",
            "20th anniversary of the fall of the wall in 1989",
        ),
        (
            "In 2019 the city marked the 20th anniversary of the fall of the wall in 1989.",
            None,
            "20th anniversary of the fall of the wall in 1989",
        ),
        (
            "In 2014, the city marked the 20th anniversary of the 1989 fall of the wall.",
            None,
            "20th anniversary of the 1989",
        ),
        (
            "On 9 November 2019, the 20th anniversary of the fall of the wall in 1989, crowds gathered.",
            None,
            "20th anniversary of the fall of the wall in 1989",
        ),
        ("This year marks the centenary of the 1909 flight.", "2019-04-08", "centenary of the 1909"),
        (
            "The bicentennial of the 1809 battle is celebrated this year.",
            "2019-04-08",
            "bicentennial of the 1809",
        ),
        (
            "The club was founded in 1950. This year it celebrates its 60th anniversary.",
            "2019-04-08",
            "60th anniversary",
        ),
        ("The pier, opened in 1932, turns 80 this year.", "2019-04-08", "1932, turns 80"),
        (
            "Survivors gathered on Tuesday to mark the 25th anniversary of the 1989 disaster.",
            "2019-04-08",
            "25th anniversary of the 1989",
        ),
        (
            "Next year will be the 50th anniversary of the 1960 fire.",
            "2019-04-08",
            "50th anniversary of the 1960",
        ),
        (
            "Last year was the 50th anniversary of the 1960 fire.",
            "2019-04-08",
            "50th anniversary of the 1960",
        ),
        (
            "The regatta, first held in 1969, is celebrating its 40th anniversary.",
            "2019-04-08",
            "1969, is celebrating its 40th anniversary",
        ),
        (
            "The school will mark the 75th anniversary of its founding in 1934 next month.",
            "2019-04-08",
            "75th anniversary of its founding in 1934",
        ),
        (
            "The 1994 massacre's 20th anniversary is being marked this week.",
            "2019-04-08",
            "1994 massacre's 20th anniversary",
        ),
        (
            "The museum opened in 2015 to mark the 20th anniversary of the 1989 fall of the wall.",
            None,
            "20th anniversary of the 1989",
        ),
        (
            "The 10th anniversary of the 2004 wave was marked last week with prayers.",
            "2019-04-08",
            "10th anniversary of the 2004",
        ),
        (
            "The couple, who married in 1969, celebrate their 40th wedding anniversary.",
            "2019-04-08",
            "1969, celebrate their 40th wedding anniversary",
        ),
        (
            "Ahead of the 50th anniversary of the 1959 revolution, streets were cleaned.",
            "2019-04-08",
            "50th anniversary of the 1959",
        ),
        (
            "The museum, which opened its doors in 1969, is celebrating its fortieth anniversary this month.",
            "2019-04-08",
            "1969, is celebrating its fortieth anniversary",
        ),
        (
            "The league, formed in 1955, marked its golden jubilee in 2015.",
            None,
            "1955, marked its golden jubilee",
        ),
        (
            "Wednesday marks the 25th anniversary of the day in 1989 when the stand collapsed.",
            "2019-04-08",
            "25th anniversary of the day in 1989",
        ),
        (
            "The 15-year anniversary of the March 2009 attack was marked on 3 April.",
            "2019-04-08",
            "15-year anniversary of the March 2009",
        ),
        (
            "The airline, established in 1979, marked its 50th anniversary on Saturday.",
            "2019-04-08",
            "1979, marked its 50th anniversary",
        ),
        (
            "The charity was set up in 1997 and this year celebrates its 20th birthday.",
            "2019-04-08",
            "1997 and this year celebrates its 20th birthday",
        ),
        (
            "The couple celebrate their 40th wedding anniversary today, having married in 1969.",
            "2019-04-08",
            "40th wedding anniversary today, having married in 1969",
        ),
    ],
)
def test_an_anniversary_of_another_year_is_flagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("it fits", "The country on Sunday marked the 25th anniversary of the 1994 massacre.", "2019-04-08"),
        (
            "the past, no year told",
            "Founded in 1950, the club marked its 50th anniversary with a match.",
            "2019-04-08",
        ),
        ("not kept but recalled", "In 2019 he recalled the 10th anniversary of the 2001 attacks.", None),
        (
            "the mill's founding",
            "The regatta, which celebrates its 20th anniversary now, takes place at a mill founded in 1850.",
            "2019-04-08",
        ),
        (
            "several years",
            "In 1998, the club celebrated the 20th anniversary of the 1977, 1978 and 1981 titles.",
            "2019-04-08",
        ),
        ("a range", "This year marks the 20th anniversary of the 1994-95 title.", "2019-04-08"),
        (
            "a film made for it",
            "A film made for the twentieth anniversary of the 1905 revolution is shown.",
            "2019-04-08",
        ),
        ("the turn of the year", "The club will mark the 50th anniversary of its 1970 title.", "2019-12-28"),
        (
            "the year of the celebration",
            "The city marked the 20th anniversary of the fall of the wall in 2009.",
            "2019-04-08",
        ),
        (
            "a season",
            "The club celebrates its 70th anniversary season, having been founded in 1950.",
            "2019-04-08",
        ),
        ("to come", "The town prepares for the 75th anniversary of the 1945 liberation.", "2019-04-08"),
        ("no year", "Today is the 110th anniversary of the first flight over the sea.", "2019-04-08"),
        ("since", "Since the 10th anniversary of the 2001 attacks, the port has been guarded.", "2019-04-08"),
        ("after another event", "This year marks the 50th anniversary of the day after 1989.", "2019-04-08"),
        ("another turn", "Founded in 1950, the club turns fans away this year.", "2019-04-08"),
        ("after since", "She is the first guest since the 50th anniversary of the 1945 raid.", "2019-04-08"),
        ("about", "This year marks about the 30th anniversary of the 1990 fire.", "2019-04-08"),
        (
            "part of the club",
            "The women celebrate their 15th anniversary in 2015, while the club was founded in 1989.",
            "2019-04-08",
        ),
        (
            "three years",
            "The inn marked its 75th anniversary in 2011 and its 83rd in 2019, having been founded in 1936.",
            "2019-04-08",
        ),
        (
            "in another place",
            "The bank, founded in 1850, celebrates its 10th anniversary in Leeds this year.",
            "2019-04-08",
        ),
        (
            "as chairman",
            "Smith, who founded the yard in 1980, celebrated his 30th anniversary as chairman on Friday.",
            "2019-04-08",
        ),
        (
            "what she started",
            "She started work in 1992 and this year marks her 20th anniversary.",
            "2019-04-08",
        ),
        (
            "its merger",
            "The college, founded in 1950, celebrates the 17th anniversary of its merger in 2002 this year.",
            "2019-04-08",
        ),
        ("no anchor", "Founded in 1950, the club marks its 60th anniversary this year.", None),
        (
            "another subject before",
            "The mill was founded in 1950. The club celebrates its 60th anniversary this year.",
            "2019-04-08",
        ),
        (
            "two sentences back",
            "The club was founded in 1950. It rains. It celebrates its 60th anniversary this year.",
            "2019-04-08",
        ),
        (
            "two foundings before",
            "The club was founded in 1950 and opened in 1960. It celebrates its 60th anniversary this year.",
            "2019-04-08",
        ),
        (
            "a year of its own",
            "The club was founded in 1950. It celebrated its 60th anniversary in 2010.",
            "2019-04-08",
        ),
        (
            "a caption",
            "Photo: The club, founded in 1950, marks its 60th anniversary this year.",
            "2019-04-08",
        ),
        ("belated", "The club, founded in 1950, marks its belated 60th anniversary this year.", "2019-04-08"),
        ("in the future", "This year marks the 60th anniversary of the 2050 plan.", "2019-04-08"),
        ("a stamp", "A stamp of 1999 tells of the 20th anniversary of the 1969 landing.", "2019-04-08"),
        ("until then", "Until 1999, on the 20th anniversary of the 1969 landing, no stamp was made.", None),
        (
            "the founding of two things",
            "The club, formed in 1950 and founded in 1960, marks its 60th anniversary this year.",
            "2019-04-08",
        ),
        (
            "a founding of no date",
            "The club, founded long before, marked in 1950 its 60th anniversary this year.",
            "2019-04-08",
        ),
        ("a heading without a verb", "A 60th anniversary for the club founded in 1950.", "2019-04-08"),
        (
            "since then",
            "The couple, married since 1982, celebrated their 50th wedding anniversary on Friday.",
            "2019-04-08",
        ),
        (
            "no clause before",
            "Founded in 1950. The club celebrates its 60th anniversary this year.",
            "2019-04-08",
        ),
        (
            "whose",
            "The club’s 60th anniversary is this year, and it plays at a ground founded in 1950.",
            "2019-04-08",
        ),
    ],
)
def test_an_anniversary_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_the_message_says_which_year_would_fit(findings: Findings) -> None:
    (found,) = findings("Founded in 1950, the club marks its 60th anniversary this year.", "2019-04-08")

    assert found.kind == "anniversary"
    assert found.message == (
        "“1950, the club marks its 60th anniversary”: from 1950 to 2019 is 69 years, "
        "so “60th anniversary” does not fit. 60 years after 1950 is 2010."
    )
    assert found.date == {"value": "2019-04-08", "precision": "day", "from": "given"}


def test_a_year_told_needs_no_date_of_the_article(findings: Findings) -> None:
    (found,) = findings("In 2014, the city marked the 20th anniversary of the 1989 fall of the wall.")

    assert found.computation == "2014 − 1989 = 25, not 20"
    assert found.date == {}


def test_a_quoted_anniversary_is_only_a_query(findings: Findings) -> None:
    found = findings(
        "“Founded in 1950, the club marks its 60th anniversary this year,” he said.", "2019-04-08"
    )

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_a_list_without_end_is_not_judged(findings: Findings) -> None:
    body = (
        "In 2014 the town marked the 20th anniversary of the 1989 fall, "
        + "and of the old town by the sea " * 40
    )

    assert findings(body) == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            "Tuesday marks the {} anniversary of the Lisnagore pact, reached in 1998.",
            ("15th", "21st"),
        ),
        (
            "On April 25, the {} anniversary of the first flight across it, by Louis Morel in 1909, he fell.",
            ("100th", "110th"),
        ),
        (
            "The charter was signed in September 1975. It marks its {} anniversary this week.",
            ("30th", "44th"),
        ),
    ],
)
def test_what_was_signed_or_reached_has_its_anniversary(
    flags: Flags, wrong: str, right: tuple[str, str]
) -> None:
    first, second = right

    assert [rule for rule, _ in flags(wrong.format(first), "2019-05-15")] == ["R15"]
    assert flags(wrong.format(second), "2019-05-15") == []
