"""R21: numbers of things done, sentences passed and bodies found, in headline and text."""

import pytest

from factcheck.checking import CheckedArticle, ReferenceDate, ReferenceFacts, flags_only
from factcheck.checking.headlines import check_headlines
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.splitting import blocks_of

ON = ReferenceDate(PartialDate(2022, 5, 3), DateOrigin.GIVEN)

FLAGGED = [
    (
        "Crash kills five",
        (
            "Three people were killed on Monday when two cars met head on. Nobody else was hurt.\n\nThe"
            " mayor thanked the crews."
        ),
    ),
    (
        "30 arrested at march",
        (
            "Police arrested 13 people at the march on Monday, a spokesman said.\n\nThe mayor thanked "
            "the crews."
        ),
    ),
    (
        "Man gets 20 years for arson",
        (
            "A judge in Leeds sentenced a man to 12 years in prison for arson on Monday.\n\nThe mayor "
            "thanked the crews."
        ),
    ),
    (
        "Ten states sue over rule",
        (
            "Attorneys general from twelve states sued the agency on Monday over its rule.\n\nThe mayor"
            " thanked the crews."
        ),
    ),
    (
        "Thieves steal 40 bikes",
        "Thieves stole 14 bikes from a shed in Leeds on Sunday night.\n\nThe mayor thanked the crews.",
    ),
    (
        "School to buy 300 laptops",
        "The school will buy 30 laptops for its pupils, it said on Monday.\n\nThe mayor thanked the crews.",
    ),
    (
        "Charity raises £2m",
        "The charity has raised £3m for the lifeboat, it said on Monday.\n\nThe mayor thanked the crews.",
    ),
    (
        "Fire kills at least 17",
        (
            "Fire broke out in a hostel on Monday. Fourteen people died, the brigade said.\n\nThe mayor"
            " thanked the crews."
        ),
    ),
    (
        "Landslide kills 31 in hill town",
        (
            "Rescuers said on Tuesday that 13 people had died when a hillside gave way above the town "
            "of Arosa.\n\nMore rain is due."
        ),
    ),
    (
        "31 DEAD AS HILLSIDE GIVES WAY",
        (
            "At least 13 people died when a hillside gave way above the town of Arosa on "
            "Tuesday.\n\nMore rain is due."
        ),
    ),
    (
        "Dentist jailed for 12 years over bribes",
        (
            "A dentist was sentenced on Monday to 21 years in prison for bribing inspectors.\n\nHe must"
            " also repay the money and spend three years on probation."
        ),
    ),
    (
        "Mill to cut 300 jobs",
        (
            "The owners of the Torv paper mill said on Monday that 500 jobs would go by 2024.\n\nLast "
            "year it shed 40 jobs."
        ),
    ),
    (
        "Bank fined $5m for late returns",
        (
            "The regulator fined Lund Bank $15 million on Monday for sending in its returns "
            "late.\n\nThe bank made $90 million last year."
        ),
    ),
    (
        "Police arrest 14 after derby",
        (
            "Fourteen windows were broken after the derby on Saturday, and police arrested 41 "
            "people.\n\nThe match ended 1-1."
        ),
    ),
    (
        "Nine hurt in bus crash",
        (
            "Six people were injured, two of them seriously, when a bus left the road near Lund on "
            "Monday.\n\nThe driver is helping police."
        ),
    ),
    (
        "Quake injures 52",
        (
            "An earthquake near Lund on Monday hurt at least 25 people, officials said.\n\nIt struck at"
            " 0430 (2130 UTC)."
        ),
    ),
    (
        "Twelve unions strike over pay",
        "Members of sixteen unions went on strike over pay on Monday.\n\nTrains stood still.",
    ),
    (
        "Village raises £23,000 for roof",
        (
            "The village of Holt has raised £32,000 for a new church roof.\n\nA fair brought in £9,000 "
            "and a raffle £4,000."
        ),
    ),
    (
        "Ferry sinks, 63 dead",
        (
            "Divers have brought up thirty-six bodies from a ferry that sank off Lund on Sunday.\n\nThe"
            " ship carried 840 people."
        ),
    ),
    (
        "Actor Rolf Berg dies at 87",
        "The actor Rolf Berg has died at the age of 78, his family said on Monday.\n\nHe played kings.",
    ),
    (
        "Shipyard to hire 200 workers",
        "The Nord yard will hire 2,000 workers this summer, it said on Monday.\n\nIt builds ferries.",
    ),
    (
        "Council to plant 5,000 trees",
        (
            "The council said on Monday that it would plant 500 trees along the river.\n\nThe first go "
            "in next week."
        ),
    ),
    (
        "Hospital fire claims eight lives",
        (
            "Fire tore through a hospital in Lund on Monday, leaving eighteen people dead.\n\nThe cause"
            " is not known."
        ),
    ),
]


def _quotes(headline: str, body: str) -> list[str]:
    text = f"{headline}\n\n{body}"
    article = CheckedArticle(text, tuple(blocks_of(text)), ON, ReferenceFacts())
    return [finding.quote for finding in flags_only(check_headlines(article))]


@pytest.mark.parametrize(("headline", "body"), FLAGGED)
def test_a_number_done_otherwise_in_the_text_is_flagged(headline: str, body: str) -> None:
    found = _quotes(headline, body)

    assert len(found) == 1


@pytest.mark.parametrize(
    ("when", "is_flagged"), [("by the end of 2034", True), ("in 2034", False), ("by 2034", True)]
)
def test_what_is_to_be_done_by_a_later_year_is_told_of_now(when: str, is_flagged: bool) -> None:
    body = f"On Tuesday the port announced that 1,540 jobs at the quay will disappear {when}."

    assert bool(_quotes("Port to shed 1,450 jobs", body)) is is_flagged
