"""Errors in the forms that newsrooms write, each beside words alike that are right."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

# rule, date, an error, and what looks like it and is right
PAIRS = [
    (
        "R2",
        "2025-10-16",
        "Donald Trump, out of office since January 2021, has ordered it to quit the pact for a second time.",
        "Donald Trump, out of office since January 2021, then won office for a second time.",
    ),
    (
        "R2",
        "2025-05-20",
        "In Dundalk, Micheál Martin, out of office as Taoiseach since December 2022, said that it could"
        " wait.",
        "In Dundalk, Leo Varadkar, out of office as Taoiseach since April 2024, said that it could wait.",
    ),
    (
        "R2",
        "2013-08-06",
        'Speaking in Brisbane, Kevin Rudd, who has been out of office since June 2010, called it "good'
        ' news".',
        "Speaking in Brisbane, Julia Gillard, who has been out of office since June 2013, called it"
        ' "good news".',
    ),
    (
        "R4",
        "2018-01-19",
        "Few in town expect help from the Obama administration, which is likely to side with the buyers.",
        "Few in town expect help from the Trump administration, which is likely to side with the buyers.",
    ),
    (
        "R4",
        "2001-03-20",
        "Much depends on the Clinton administration, which has not yet said whether it will attend.",
        "Much was due to the Clinton administration, which had not yet said whether it would attend.",
    ),
    (
        "R4",
        "2016-03-09",
        "It then goes to Stephen Harper's government, which will have until the end of the year to decide.",
        "It was a rule of Stephen Harper's government, which is likely to stand for years.",
    ),
    (
        "R5",
        "2020-02-20",
        "He was there in 1980. The club closes its season at home on Tuesday, Feb. 26.",
        "He was there in 1980. The club had closed its season at home on Tuesday, Feb. 26.",
    ),
    (
        "R5",
        "2011-06-15",
        "Born in 1952, he denies it. They would not be asked to sit beyond Monday, 14 July.",
        "Born in 1952, he denies it. They would not be asked to sit beyond Thursday, 14 July.",
    ),
    (
        "R6",
        "1996-02-20",
        "The home was inspected on Nov. 31, 1995, and cited for two faults, all since corrected.",
        "The date of Nov. 31, 1995, which the notice gave, has been corrected.",
    ),
    (
        "R12",
        "2025-04-15",
        "Output is put at 620,000 tonnes. That would be a rise of 17.1 percent on the 560,000 tonnes of"
        " 2024.",
        "Output is put at 620,000 tonnes. That would be a rise of 10.7 percent on the 560,000 tonnes of"
        " 2024.",
    ),
    (
        "R12",
        "2008-11-19",
        "Sales fell by 12 per cent to €66 million in the year to May, from €82.5 million in the 12 months"
        " before, and a small profit of €1.1 million became a loss of €3.4 million.",
        "Sales fell by 20 per cent to €66 million in the year to May, from €82.5 million in the 12 months"
        " before, and a small profit of €1.1 million became a loss of €3.4 million.",
    ),
    (
        "R12",
        "1988-08-24",
        "The port took 54 per cent of it, up from 61 per cent last year.",
        "The port took 54 per cent of it, compared with 61 per cent in the first half of last year.",
    ),
    (
        "R12",
        "2005-02-23",
        "It expects to earn $1.92 a share, against $1.77 in 2004. That would be growth of 4 percent.",
        "It expects $1.84 to $1.92 a share, against $1.77 in 2004. That would be growth of 4 percent"
        " to 8 percent.",
    ),
    (
        "R12",
        "2011-03-04",
        "No job is safe: the 1,200 posts will be cut to 900, a reduction of 40 per cent.",
        "No job is safe: the 1,200 posts will be cut to 900, a reduction of a quarter.",
    ),
    (
        "R12",
        "2011-03-04",
        "Membership, which stood at 4,000 in 2005, has since fallen by a third to 3,000.",
        "Membership, which stood at 4,500 in 2005, has since fallen by a third to 3,000.",
    ),
    (
        "R12",
        "2011-03-04",
        "Burglaries were up from 320 to 400, or 15 per cent.",
        "Burglaries were up from 320 to 400, or 15 in each ward.",
    ),
    (
        "R12",
        "1987-04-04",
        "The 9,273 cars sold were 34 per cent behind last year's total of 11,744.",
        "The 9,273 cars sold were 21 per cent behind last year's total of 11,744.",
    ),
    (
        "R12",
        "1987-04-04",
        "It earned 41.89 billion yen in 1986, 68.2 percent down on 1985's 73.02 billion yen.",
        "It earned 41.89 billion yen in 1986, 42.6 percent down on 1985's 73.02 billion yen.",
    ),
    (
        "R12",
        "1987-04-04",
        "It fell 29 percent to 4.13 million tonnes in the first seven months of the season, compared with"
        " 5.04 million in the same period before.",
        "It fell 18 percent to 4.13 million tonnes in the first seven months of the season, compared with"
        " 5.04 million in the same period before.",
    ),
    (
        "R16",
        "2011-03-04",
        "The theatre closed in 1996, two years after it had opened in 1998, and the board will meet again.",
        "The theatre closed in 1996, two years before it opened in 1998, and the board will meet again.",
    ),
    (
        "R13",
        "2019-02-07",
        "Women held 50.8 percent, up from 38.1 percent two sessions ago, a gain of 12.7 percent.",
        "Women held 50.8 percent, up from 38.1 percent two sessions ago, a gain of 12.7 points.",
    ),
    (
        "R13",
        "2009-02-18",
        "The rate stood at 8.9 percent in the last three months of 2008. It had been 7.1 percent in the"
        " summer,"
        " so that the increase within half a year comes to 1.8 percent.",
        "The rate stood at 8.9 percent in the last three months of 2008. It had been 7.1 percent in the"
        " summer,"
        " so that the increase within half a year comes to 1.8 points.",
    ),
    (
        "R16",
        "2018-08-08",
        "It ended in 14 arrests; Mr Odera himself, arrested on June 14, 2017, and released on bond on"
        " June 9, 2017, was cleared by a court.",
        "It ended in 14 arrests; Mr Odera himself, arrested on June 14, 2017, and released on bond on"
        " June 19, 2017, was cleared by a court.",
    ),
    (
        "R16",
        "2019-12-21",
        "The bench freed both; the other trial, which began on June 5, 1868, ended on May 26, 1868.",
        "The bench freed both; the other trial, which ended on June 5, 1868, began on May 26, 1868.",
    ),
    (
        "R16",
        "2018-08-08",
        "The two were arrested on June 14, 2017, and released on June 9, 2017.",
        "The two were arrested on June 14, 2017, and released on June 9, 2017, respectively.",
    ),
    (
        "R16",
        "2018-08-08",
        "A loan, which began on 1 May 2016 and ended on 31 March 2016, brought him five goals.",
        "A loan, which ended on 1 May 2016 and had begun on 31 March 2016, brought him five goals.",
    ),
    (
        "R17",
        "2000-09-29",
        "The show, which she has promised to open, is today, October 13.",
        "The show, which she has promised to open, is a fortnight today, October 13.",
    ),
    (
        "R19",
        "2003-11-20",
        "A Republican said that little is settled so far ahead of the general election on Nov. 9, 2004.",
        "A Republican said that little is settled so far ahead of the general election on Nov. 2, 2004.",
    ),
    (
        "R19",
        "2003-11-20",
        "Republicans in town say that they will wait for Election Day, Nov. 9, 2004.",
        "Republicans in town watched the general election on Nov. 9, 2003, in Ruritania.",
    ),
    (
        "R20",
        "2009-12-09",
        "It is to follow the Kyoto protocol, adopted in December 1995 after ten days of talks.",
        "It is to follow the Kyoto protocol, adopted in December 1997 after ten days of talks.",
    ),
    (
        "R20",
        "2025-05-20",
        "The power comes from the Belfast (Good Friday) Agreement, which was signed on April 10th, 1996.",
        "The power comes from the Belfast (Good Friday) Agreement, which was signed on April 10th, 1998.",
    ),
    (
        "R20",
        "2019-09-26",
        "The Dayton peace agreement on Bosnia was formally signed, in December 1997, with him as host.",
        "The Paris agreement on Cambodia was formally signed, in October 1991, with him as host.",
    ),
    (
        "R21",
        "2004-02-17",
        "Coach crash kills six on highway\n\nSeven people were killed when a coach left the road on Monday.",
        "Coach crash kills seven on highway\n\nSeven people were killed when a coach left the road on"
        " Monday.",
    ),
    (
        "R21",
        "1996-02-20",
        "Fire at home kills 11\n\nA fire killed 14 residents of a home on Monday.\n\nNine women and five"
        " men died.",
        "Fire at home kills 14\n\nA fire killed nine women on Monday.\n\nAnother five men died later.",
    ),
]


@pytest.mark.parametrize(("rule", "date", "wrong", "right"), PAIRS)
def test_the_error_is_flagged_and_its_look_alike_is_not(
    flags: Flags, rule: str, date: str, wrong: str, right: str
) -> None:
    assert {one[0] for one in flags(wrong, date)} == {rule}
    assert flags(right, date) == []
