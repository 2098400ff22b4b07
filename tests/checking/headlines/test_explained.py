"""R21: numbers of the headline that the text has in parts, in sum or for something else."""

import pytest

from factcheck.checking import CheckedArticle, ReferenceDate, ReferenceFacts, flags_only
from factcheck.checking.headlines import check_headlines
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.splitting import blocks_of

ON = ReferenceDate(PartialDate(2022, 5, 3), DateOrigin.GIVEN)

SILENT = [
    (
        "Firm to cut 300 jobs",
        "The firm will cut 120 jobs in Leeds and 180 in Hull.\n\nThe mayor thanked the crews.",
    ),
    (
        "Firm to cut 300 jobs",
        (
            "The firm, which cut 500 jobs in spring, said on Monday that a further 300 would go.\n\nThe"
            " mayor thanked the crews."
        ),
    ),
    (
        "Firm to cut 300 jobs in Leeds",
        (
            "The firm said on Monday that it would cut 500 jobs, most of them in Leeds.\n\nThe mayor "
            "thanked the crews."
        ),
    ),
    (
        "Council to close 14 schools",
        (
            "The council plans to close 14 schools. Parents closed 3 schools for a day in "
            "protest.\n\nThe mayor thanked the crews."
        ),
    ),
    (
        "Thieves steal 40 bikes",
        (
            "Forty bikes were stolen on Monday. Thieves stole 12 bikes from the same shed in "
            "May.\n\nThe mayor thanked the crews."
        ),
    ),
    (
        "Bank fined $5m",
        (
            "The bank was fined 5 million dollars on Monday. It must also pay $2 million in "
            "costs.\n\nThe mayor thanked the crews."
        ),
    ),
    (
        "Bank pays $5m fine",
        (
            "The bank paid $5.2 million on Monday, of which $200,000 was costs.\n\nThe mayor thanked "
            "the crews."
        ),
    ),
    ("Charity raises £2m", "The charity raised £1.98 million last night.\n\nThe mayor thanked the crews."),
    (
        "Charity raises £2m",
        (
            "The charity has raised £1.4m from the public and £600,000 from firms.\n\nThe mayor thanked"
            " the crews."
        ),
    ),
    (
        "Police seize 40 guns",
        (
            "Police seized 40 guns and 500 rounds. They seized 12 guns in a raid next door.\n\nThe "
            "mayor thanked the crews."
        ),
    ),
    (
        "Man jailed for 20 years",
        (
            "A man was jailed for 20 years on Monday. His wife was jailed for five years.\n\nThe mayor "
            "thanked the crews."
        ),
    ),
    (
        "Man jailed for 20 years",
        (
            "A man who had been jailed for 12 years for theft was given 20 years on Monday.\n\nThe "
            "mayor thanked the crews."
        ),
    ),
    (
        "Man gets 20 years",
        (
            "The judge sentenced the man to 12 years for robbery and eight years for arson.\n\nThe "
            "mayor thanked the crews."
        ),
    ),
    ("Man jailed for life", "He will serve at least 20 years in prison.\n\nThe mayor thanked the crews."),
    (
        "Arrests: 30 held at march",
        "Police arrested 22 people at the march and eight on the way home.\n\nThe mayor thanked the crews.",
    ),
    (
        "30 arrested at march",
        (
            "Police arrested 22 people by noon and the number had grown to 30 by night.\n\nThe mayor "
            "thanked the crews."
        ),
    ),
    (
        "30 arrested at march",
        (
            "Twelve people were arrested for throwing stones, the others for blocking a road.\n\nThe "
            "mayor thanked the crews."
        ),
    ),
    (
        "Crash kills five",
        "Three people died at the scene and another two in hospital.\n\nThe mayor thanked the crews.",
    ),
    ("Crash kills five", "A father and his four children died on Monday.\n\nThe mayor thanked the crews."),
    (
        "Flood toll hits 90",
        (
            "Officials said 74 bodies had been found by Monday and 16 more on Tuesday.\n\nThe mayor "
            "thanked the crews."
        ),
    ),
    (
        "Ten states sue",
        (
            "Attorneys general of ten states sued on Monday. Four states have sued before.\n\nThe mayor"
            " thanked the crews."
        ),
    ),
    (
        "Landslide kills 13 in hill town",
        (
            "Rescuers said on Tuesday that 13 people had died when a hillside gave way; in 1997 a slide"
            " there killed 31.\n\nMore rain is due."
        ),
    ),
    (
        "Landslide toll rises to 31",
        (
            "The toll has risen from 13 to 31 after rescuers found more bodies on Tuesday.\n\nMore rain"
            " is due."
        ),
    ),
    (
        "Landslide kills 13",
        (
            "Eleven people were killed on the spot when a hillside gave way on Tuesday; two more died "
            "in hospital.\n\nMore rain is due."
        ),
    ),
    (
        "Dentist jailed for 12 years over bribes",
        (
            "A dentist was sentenced on Monday to 12 years in prison for bribing inspectors; he could "
            "have got 20 years.\n\nHis partner was jailed for three years."
        ),
    ),
    (
        "Brothers jailed for 12 years",
        (
            "Two brothers were sent to prison for a total of 12 years on Monday: one for seven years, "
            "the other for five years.\n\nThey showed no remorse."
        ),
    ),
    (
        "Gang jailed for 42 years",
        "Three men were sentenced on Monday to 14 years each.\n\nThey showed no remorse.",
    ),
    (
        "Killer gets at least 20 years",
        "A man was jailed for life on Monday, with a minimum of 20 years.\n\nHis brother got two years.",
    ),
    (
        "Mill to cut 300 jobs",
        (
            "The owners of the Torv mill said on Monday that 300 of its 500 jobs would go.\n\nLast year"
            " it shed 40 jobs."
        ),
    ),
    (
        "Bank fined $5m",
        (
            "The regulator fined Lund Bank $3 million and its parent $2 million on Monday.\n\nThe bank "
            "made $90 million last year."
        ),
    ),
    (
        "Police arrest 14 after derby",
        (
            "Police arrested nine people in the stadium and five outside it on Saturday.\n\nThe match "
            "ended 1-1."
        ),
    ),
    (
        "Nine hurt in bus crash",
        (
            "Six passengers and three pedestrians were injured when a bus left the road near Lund on "
            "Monday.\n\nThe driver is helping police."
        ),
    ),
    (
        "Twelve unions strike over pay",
        (
            "Members of twelve unions, among them three teachers' unions, went on strike on "
            "Monday.\n\nFive unions stayed away."
        ),
    ),
    (
        "Village raises £23,000 for roof",
        "Holt has raised £23,000 towards the £32,000 it needs for a roof.\n\nA fair brought in £9,000.",
    ),
    (
        "Ferry sinks, 63 dead",
        (
            "Sixty-three people drowned when a ferry sank off Lund on Sunday. Divers have brought up "
            "thirty-six bodies.\n\nThe ship carried 840 people."
        ),
    ),
    (
        "Ferry sinks, 63 feared dead",
        (
            "Divers have brought up 22 bodies from a ferry that sank off Lund on Sunday; 41 people are "
            "missing.\n\nThe ship carried 840 people."
        ),
    ),
    (
        "MPs pass bill by 40 votes",
        ("The bill passed with 340 votes to 300 on Monday.\n\nThe minister smiled."),
    ),
    (
        "Shipyard to hire 200 workers",
        "The Nord yard, which has 2,000 workers, will take on 200 more this summer.\n\nIt builds ferries.",
    ),
    (
        "Council to plant 5,000 trees",
        "The council will plant 500 trees this year and 4,500 by 2025.\n\nThe first go in next week.",
    ),
    (
        "Storm leaves 40,000 homes without power",
        (
            "More than 40,000 homes lost power when a storm crossed the coast on Monday; 14,000 homes "
            "were still dark on Tuesday.\n\nRepairs will take a week."
        ),
    ),
    (
        "Three states sue over dam",
        (
            "Thirty towns in three states went to court on Monday over the dam.\n\nNine states share "
            "the river."
        ),
    ),
    (
        "Two towns win grants",
        "Five towns applied for grants, and Lund and Holt won them on Monday.\n\nThe rest may apply again.",
    ),
    (
        "Ten schools to close",
        (
            "The county will close four primary schools and six high schools, it said on "
            "Monday.\n\nParents are angry."
        ),
    ),
]


def _quotes(headline: str, body: str) -> list[str]:
    text = f"{headline}\n\n{body}"
    article = CheckedArticle(text, tuple(blocks_of(text)), ON, ReferenceFacts())
    return [finding.quote for finding in flags_only(check_headlines(article))]


@pytest.mark.parametrize(("headline", "body"), SILENT)
def test_a_number_that_the_text_bears_out_is_left_alone(headline: str, body: str) -> None:
    found = _quotes(headline, body)

    assert found == []
