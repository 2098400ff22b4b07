"""Sentences are cut where they end, and nowhere else."""

import pytest

from factcheck.domain.spans import Span
from factcheck.splitting.sentences import sentences_in

# The places where a new sentence begins are marked with a bar.
CASES = [
    # Plain ends.
    "The dam broke.|Nobody was hurt.",
    "Who paid?|The town did.",
    "What a night!|The river rose.",
    "Really?!|Yes.",
    "The vote was close.|35 members stayed away.",
    "The road is closed.|“Take the train,” police said.",
    "It rained.|(The match went on.)",
    # Abbreviations before names and numbers.
    "Dr. Ines Vogt met Mr. Brandt at St. Olav’s church.",
    "Gen. Ito and Sen. Roos spoke.|Prof. Lind listened.",
    "See fig. 3 and p. 12 of vol. 2.",
    "The house is No. 5 in the street.",
    "Was it open?|No.|It was shut.",
    "Fees, e.g. Those for ships, rose.",
    "It opened on Jan. 5, 2019.",
    # Abbreviations that may end a sentence.
    "He works for Brandt Inc.|It makes paper.",
    "He runs Brandt & Co. Limited from Oslo.",
    "She moved to the U.S.|There she wrote two books.",
    "She joined the U.S. Navy in 1990.",
    "As Norway-U.S. talks began, the crown fell.|It rose later.",
    "The non-U.S. firms left.|Nobody knew why.",
    "They met at 6 p.m.|The talks failed.",
    "They met at 6 p.m. Friday.",
    "He left the old bank at 6 P.M.|Mr. Lind locked the doors.",
    "At 5 a.m. Mr. Lind went home.",
    "It took 3 hrs.|We slept.",
    # Initials.
    "J. K. Rowling and P. D. James wrote crime novels.",
    "It was just you and I.|Nobody saw us.",
    "They chose plan B.|It was cheaper.",
    # Numbers, addresses, time.
    "It cost $3.50 in 2019 and 4.75 euros in 2020.",
    "Write to ann.lee@example.org today.|Or go to www.example.org/news.html now.",
    "Prices rose by 5%.|Wages fell.",
    # Ellipses.
    "He waited ... and waited.",
    "He waited...|Then he left.",
    "“They said [...] nothing,” she wrote.",
    "He saw . . . I cannot say what.",
    "He waited….|She came.",
    "The old barn burned down.|. . . Two new ones stand there.",
    "She stopped . . . .|Nobody spoke.",
    # Brackets and footnotes.
    "The law (see Art. 5. It was new.) passed.",
    "The bill (he said no. She said yes.) failed.|Then it passed.",
    "He called (no answer.|She came.|They talked.",
    "The dam was built in 1931. [6]|It broke in 1970.[12][13]|Nobody was hurt.",
    "(He was old.|She was not.)",
    "The mill closed in 1960. [better source needed]|It is a museum now.",
    "The boat is gone :(|We went home.|Nobody (not even Ann) was hurt.",
    # Quotations.
    "“We won. [Nobody] knew.|We are glad,” she said.",
    "“We won,” she said.|“It was hard.”|Then she left.",
    "“Why now?” Ann Lee asked.|Nobody knew.",
    "“Stop!” the guard cried.",
    "“Why now?”|Ann Lee had no answer.",
    "He said: “It is late.” and left.",
    "“They left [...] in the dark,” she wrote.",
    # Asides.
    "The World Health Bureau (WHB) Council met in Oslo.",
    "The ferry — Nordlys — sank in the harbour — nobody was on board.",
    # Captions.
    "The new bridge at night|Image: Ines Vogt.",
    "The new bridge at night|(photo: Ines Vogt)",
    "Photo: Ines Vogt.",
    # Short forms before a small letter.
    "They found traces of E. coli in the well.",
    "They found ESBL-E. coli in the well.",
    "He sang on the album Why? and left the band.",
    # Careless spelling.
    "the shop is closed.|it opens on monday.",
    "The shop is closed.|Nobody came.",
    "They closed the shop.|Everybody left.",
    "We shop at Brandt! in the old town.",
    "i like the shop.|the people are nice.|but it is dear!",
    # Enumerations.
    "1. Open the valve|2. Close the door",
    "1) Open the valve.|2) Close the door.",
    "a. open the valve|b. close the door|c. call for help",
    "• 1. One thing|• 2. Another thing",
    "1. Open the valve.",
    "IV. The river",
    "He bought 1) bread and 2) milk.",
    "1) bread 3) milk|2) salt",
]


@pytest.mark.parametrize("marked", CASES)
def test_sentences_end_where_the_bars_are(marked: str) -> None:
    wanted = [part.strip() for part in marked.split("|")]
    text = marked.replace("|", " ")

    assert [span.quote(text) for span in sentences_in(text, Span(0, len(text)))] == wanted


def test_sentences_without_a_space_between_them_are_cut() -> None:
    text = "The shop is closed.Nobody came."

    assert [span.quote(text) for span in sentences_in(text, Span(0, len(text)))] == [
        "The shop is closed.",
        "Nobody came.",
    ]


def test_careless_sentences_without_a_space_between_them_are_cut() -> None:
    text = "is it open?yes it is"

    assert [span.quote(text) for span in sentences_in(text, Span(0, len(text)))] == [
        "is it open?",
        "yes it is",
    ]


def test_credit_that_opens_a_block_is_whole() -> None:
    text = "One. Photo: Ines Vogt."

    assert sentences_in(text, Span(5, 22)) == [Span(5, 22)]


def test_only_the_given_block_is_cut() -> None:
    text = "One. Two. Three."

    assert sentences_in(text, Span(5, 9)) == [Span(5, 9)]


def test_lonely_marks_stay_with_the_sentence_before() -> None:
    text = 'He left. "'

    assert [span.quote(text) for span in sentences_in(text, Span(0, len(text)))] == [text]
