"""What looked wrong in published prose of other newsrooms, each shape beside an error of its rule."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

# rule, date, an error, and what is right though it looks like one
PAIRS = [
    (
        "R9",
        "2015-05-14",
        "The House (by voice vote) and the U.S. Senate (by 64-47) passed the farm bill.",
        "The U.S. Senate (by voice vote) and the House (by 224-170) passed the farm bill.",
    ),
    ("R5", "2019-11-02", "The fair was on Sun. Oct. 26.", "The Evening Sun (October 26) called it a fair."),
    (
        "R5",
        "2002-09-12",
        "Next Saturday, Sept. 15, he will meet his cabinet.",
        "He was spent. The next day, Saturday, Sept. 15, he met his cabinet.",
    ),
    ("R17", "2019-03-04", "Last year (2011) he painted.", "He painted it in his last year (2011)."),
    (
        "R12",
        "2019-03-04",
        "The number of crews rose from 100 to 10.",
        "The sea crashed a wall of water from 10 to 100 feet high on the beach.",
    ),
    (
        "R8",
        "2019-03-04",
        "Fourteen of the 12 boats were off.",
        "The errors of two of the meters were 1 degree, that of the third 3.3 degrees.",
    ),
    (
        "R12",
        "2019-03-04",
        "There were 20 arrests, 1.4 percent more than the 21 of the year before.",
        "It is 6.2% at 13 through 15 weeks, 4.1% at 16 through 20 weeks and 1.4% at more than 21 weeks.",
    ),
    (
        "R8",
        "2019-03-04",
        "It has 100 schools (Ashford 31, Beldon 36 and Corley 73).",
        "It has three in the top 100 Schools of the Land (Ashford at 31, Beldon at 36, and Corley at 73).",
    ),
    (
        "R10",
        "2019-03-04",
        "In all, 62% of the homes are urban and 58% rural.",
        "Water reaches 92% of the homes in urban areas and 80% of the homes in rural areas.",
    ),
    (
        "R8",
        "2019-03-04",
        "It has 12 ions: eight of potassium and eight of rubidium.",
        "They form [K(H2O)8]+ and [Rb(H2O)8]+ ions, and that caesium forms the 12-fold [Cs(H2O)12]+ ion.",
    ),
    (
        "R11",
        "2019-03-04",
        "Ninety women sat among the 200 drivers, 60 percent of the total.",
        "It has had 19 storms in its history kill over 100 people, half of the total elsewhere.",
    ),
    (
        "R12",
        "2019-03-04",
        "The 45 deaths are four times the 25 of last year.",
        "The death rate of children under 15 in the north is nine times higher than in the other 25 towns.",
    ),
    (
        "R12",
        "2019-03-04",
        "It sold 4,600, twice the 4,200 of last year.",
        "It has the model 4600 at twice the cost of the 4200.",
    ),
    (
        "R25",
        "2019-03-04",
        "She paid a total of £2m, £1.4m for the deck and £3.1m for the theatre.",
        "It has $7 beers, $10 entrance and $14.99 pies.",
    ),
    (
        "R25",
        "2019-03-04",
        "She paid a total of £3m, £1.4m for the deck and £4.1m for the theatre.",
        "It has a gain of $3.4 million and leaves out costs of $5 million in May and $5.6 million in June.",
    ),
    (
        "R6",
        "2019-03-04",
        "The invoice was dated April 31, 2002. The judge has 30 more.",
        "The invoice was dated April 31, 2002. “April, as any pupil knows, has 30 days,” the judge said.",
    ),
    (
        "R12",
        "2019-03-04",
        "Costs rose to $371 million from $303 million, an increase of half.",
        "Costs rose to $371 million from $303 million, with more than half the increase in pay.",
    ),
    (
        "R12",
        "2019-03-04",
        "Exports made $180 million compared with $147 million last year, a drop of 42 percent.",
        "Tea made $180 million compared with $147 million for coffee, a drop of 42 percent from last year.",
    ),
    (
        "R12",
        "2019-03-04",
        "It pays 10.5 cents a share, a 10.5 percent increase from the 19 cents of last year.",
        "It pays 10.5 cents a share on the split shares, a 10.5 percent increase from 19 cents before.",
    ),
    (
        "R12",
        "2019-03-04",
        "It raised output to 726,700 tons, or 29.5 percent, from 474,900.",
        "It raised its stake to 726,700 shares, or 9.5 percent, from 474,900, or 6.2 percent.",
    ),
    (
        "R12",
        "2019-03-04",
        "The deficit of 2018 fell to $57.5 million from $49.5 million.",
        "It restated its loss to $57.5 million from $49.5 million.",
    ),
    (
        "R12",
        "2019-03-04",
        "The number of jobs rose from 157,000 to 133,000.",
        "It put down the job gains of December, from 157,000 to 133,000.",
    ),
    (
        "R12",
        "2019-03-04",
        "The index climbed to 43.305, up from 43.41.",
        "The rupee climbed to 43.305 per US dollar, up from 43.41.",
    ),
    (
        "R12",
        "2019-03-04",
        "It sold 1,300, up 0.9% on last year's 1,900.",
        "At 1300 GMT, the euro was up 0.9% on the day at 1.3187 dollars.",
    ),
    (
        "R12",
        "2019-03-04",
        "Imports rose from 5 to 3 million barrels.",
        "It will reduce its need of foreign oil from 3 to 5 million barrels.",
    ),
    (
        "R12",
        "2019-03-04",
        "It sold 40, less by 50 per cent than the 50 of 2018.",
        "For the three years ending June 30 costs are less by over 20 per cent than for the three before.",
    ),
    (
        "R12",
        "2015-10-08",
        "It has more than doubled, from seven per cent to nine.",
        "He said that he had cut the tax twice, from seven per cent to five.",
    ),
    (
        "R15",
        "2005-02-07",
        "On 5 October 2001, 10 days after the 11 September 2001 attacks, it was shown.",
        "It was shown 10 days after the 11 September attacks in 2001.",
    ),
    (
        "R15",
        "2019-03-04",
        "It has been in use for five years, since 1992.",
        "It has grown from four to five years, since 1992.",
    ),
    (
        "R3",
        "2005-01-10",
        "British prime minister Gordon Brown said on Monday that he would go.",
        "Labour will argue how good a prime minister Gordon Brown will make.",
    ),
    (
        "R8",
        "2019-03-04",
        "Of the fifteen boats, three were lost and the remaining six sold.",
        "The courts sit in fifteen members of the league; to three others they have been half extended,"
        " and to the remaining six not at all.",
    ),
    (
        "R8",
        "2019-03-04",
        "It has 680 acres, of which 26 were sold, leaving 554.",
        "It was raised to 680 acres, of which 26 were surveyed in May, leaving 1,154 to be done.",
    ),
    (
        "R8",
        "2019-03-04",
        "It made $80 million: $60 million of gold and $13 million of silver.",
        "It made $80 million, being an increase of $60 million of gold and $13 million of silver.",
    ),
    (
        "R8",
        "2019-03-04",
        "It made $80 million, of which $70 million was gold and $13 million was silver.",
        "It made $80 million, $60 million of this was in use, and $13 million in banks.",
    ),
    (
        "R11",
        "2019-03-04",
        "The roll has 154,001 men, of whom 44,981, or 41.2 percent, are paid.",
        "They have a total of 154,001, showing an increase over that of 1896 of 44,981, or 41.2 percent.",
    ),
    (
        "R15",
        "1901-12-03",
        "Today is the 100th anniversary of the Louisiana Purchase.",
        "He asks for help to the Exposition that is to mark the 100th anniversary of the Louisiana Purchase.",
    ),
    (
        "R20",
        "1968-01-10",
        "The Social Security Act that Congress passed in 1947 is law.",
        "The Social Security Act that Congress passed in 1967 is law.",
    ),
]


@pytest.mark.parametrize(("rule", "date", "wrong", "right"), PAIRS)
def test_an_error_is_flagged_and_published_prose_like_it_is_not(
    flags: Flags, rule: str, date: str, wrong: str, right: str
) -> None:
    assert rule in {one[0] for one in flags(wrong, date)}
    assert flags(right, date) == []


def test_a_month_of_which_only_the_year_is_known_is_not_counted_back_from(flags: Flags) -> None:
    assert flags("One month ago, on the 20th of October, the season opened.", "1961") == []
