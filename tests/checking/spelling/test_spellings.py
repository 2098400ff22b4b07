"""R24: one name spelled two ways."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle, Finding, ReferenceDate, ReferenceFacts
from factcheck.checking.spelling import check_spellings
from factcheck.domain.labels import FindingLevel
from factcheck.splitting import split

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        (
            "Ellen Marchetti chairs the board. Marchetti said it would meet. Later Ellen Marhcetti left.",
            "Ellen Marhcetti",
        ),
        (
            "Pilot Ellen Marcheti was hurt. Doctors told Marchetti to rest. Ellen Marchetti went home.",
            "Ellen Marcheti",
        ),
        (
            "Ellen Marchetti runs the port.\n\nThe port is old.\n\nCritics of Ellen Marchitti disagree.",
            "Ellen Marchetti … Ellen Marchitti",
        ),
        (
            "Sculptor Tom MacAllister won. The prize made MacAllister glad. The jury praised Tom McAlister.",
            "Tom McAlister",
        ),
        (
            "Ellen Marchetti-Bruno won. Then Ellen Marchetti-Brono spoke. Marchetti-Bruno was glad.",
            "Ellen Marchetti-Brono",
        ),
        ("Mark Davies won. The prize made Davies happy. Fans of Mark Davis sang.", "Mark Davis"),
        (
            "Mayor Grace O’Hallorann won. The port thanked O’Halloran. Grace O’Halloran wept.",
            "Grace O’Hallorann",
        ),
    ],
)
def test_a_surname_spelled_two_ways_after_one_given_name_is_flagged(
    flags: Flags, body: str, quote: str
) -> None:
    assert flags(body) == [("R24", quote)]


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("Ellen Marchetti chairs it. It thanked Marchetti. The board met Marhcetti.", "Marhcetti"),
        ("Ellen Marchetti chairs it. The board met Mrs Marchitti.", "Marchetti … Marchitti"),
        ("The port lies in Karolinsk. Ships leave Karolinsk at dawn. Few reach Karolnisk.", "Karolnisk"),
        ("Stephan Brandt sings. Later Stefan Brandt danced. They saw Stephan Brandt.", "Stefan"),
        (
            "Pupils of Brackenfield Primary School sang. Parents of Brackenfeild Primary School wept.",
            "Brackenfield … Brackenfeild",
        ),
        (
            "Pupils of Brackley sang. They love Brackley. All of Brackley came to Brakcley Hall.",
            "Brakcley",
        ),
        ("John Marchetti won. In the end John Marchitti lost.", "Marchetti … Marchitti"),
        ("Nguyen Van Thanh won. Friends of Thanh sang. Fans saw Nguyen Van Thahn.", "Thahn"),
        (
            "Then Marhcetti spoke. Marhcetti left. Ellen Marchetti chairs it. They met Marchetti often.",
            "Marhcetti … Marchetti",
        ),
        ("Ellen R. Marchetti won. Friends met Marchetti. Later Ellen P. Marchitti left.", "Marchitti"),
        ("Ellen Marchetti met Ellen Marchitti at the port.", "Marchetti … Marchitti"),
        ("Ellen Marchetti met Marchetti’s aunt. Later Ellen Varchetti left.", "Varchetti"),
        ("Ellen Marchetti met Marchetti. Then Ellen Marhcetti met Marhcetti. Marchetti left.", "Marhcetti"),
    ],
)
def test_a_name_that_may_be_a_slip_is_a_query(findings: Findings, body: str, quote: str) -> None:
    found = findings(body)

    assert [(one.rule, one.level) for one in found] == [("R24", FindingLevel.QUERY)]
    assert found[0].quote.replace("Ellen ", "").replace("John ", "") == quote


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        (
            "relatives",
            "Ellen Marchetti met Paul Marchitti. Both Marchetti and Marchitti sang. Marchetti left.",
        ),
        ("a plural", "Ellen Holloway sang. The Holloways left. Fans love Holloway."),
        (
            "a plural of two namesakes",
            "There are two Ellen Holloways. One Ellen Holloway sang. Fans love Holloway.",
        ),
        ("a possessive", "Ellen Marchettis sang. Marchettis’ fans met Marchettis. It was Marchettis’s day."),
        ("a woman's form", "Ivan Petrov met his wife. Later Petrova sang. Fans love Petrov."),
        ("a people", "Many in Samoa left. The Samoans sang. They love Samoa."),
        ("an accent dropped", "Ellen Márquez sang. Fans love Marquez."),
        ("an accent written out", "Ellen Müller sang. Fans love Mueller. They met Müller."),
        ("weekdays", "They met Ellen Tuesdey. It was on Tuesday. They left on Tuesday."),
        ("an ordinary word", "Ellen Barley sang. The Barely Mowing Society met Barley. They met Barley."),
        ("quoted", "Ellen Marchetti sang. “We love Marhcetti,” a fan said. They met Marchetti."),
        (
            "spelling is the subject",
            "Ellen Marchetti sang. Her name is also spelled Marhcetti. They met Marchetti.",
        ),
        (
            "a place that bears another name",
            "Ellen Andersen sang. They met Andersen. It was in Anderson County.",
        ),
        ("other given names", "Kristen Holt sang. They met Kristen. Later Kristin Bauer danced."),
        ("a given name beside a surname", "Ellen Martens sang. Fans love Martens. Then Martins Holt danced."),
        ("two countries", "They left Ireland. They love Ireland. It was in Iceland."),
        ("short names", "Ellen Reid sang. They met Reid. Fans love Reed."),
        ("another first letter", "Ellen Morton sang. They met Morton. Fans love Norton."),
        (
            "a sentence that begins with a rare word",
            "Ellen Waddlin sang. They met Waddlin. Waddling slowly, they left.",
        ),
        ("one that stands as often", "Fans love Karolinsk. Fans love Karolnisk."),
        ("a building's name alone", "Ellen sang at Karolinsk Hall. Fans love Karolnisk."),
        (
            "an organisation's people",
            "The Protestor was angry. Some Protestors met Protesters. Many Protesters left.",
        ),
    ],
)
def test_names_that_differ_for_a_reason_are_left_alone(findings: Findings, reason: str, body: str) -> None:
    assert [one.quote for one in findings(body) if one.rule == "R24"] == [], reason


def test_a_misspelt_name_in_a_capitalised_headline_is_found(facts: ReferenceFacts) -> None:
    text = "Ellen Marhcetti Wins Council Seat\n\nEllen Marchetti won on Sunday. The town thanked Marchetti."
    article = CheckedArticle(text, split(text).blocks, ReferenceDate(), facts)

    (found,) = check_spellings(article)

    assert (found.level, found.quote) == (FindingLevel.FLAG, "Ellen Marhcetti")


def test_the_message_counts_both_spellings(findings: Findings) -> None:
    (found,) = findings(
        "Ellen Marchetti won. The town thanked Marchetti. Later Ellen Marhcetti wept. It met Marchetti."
    )

    assert found.message == (
        "“Marhcetti” stands once in the article, “Marchetti” 3 times. "
        "They look like two spellings of one name."
    )
    assert found.reference == {"fact": "“Marchetti” stands 3 times", "source": "the article itself"}
    assert found.repair == (
        "Write “Marchetti”, or “Marhcetti” if that is the right spelling, wherever the same one is meant."
    )
    assert found.group == "name-marchetti-marhcetti"


def test_without_a_parser_a_capital_at_the_start_of_a_sentence_is_enough(
    findings: Findings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CheckedArticle, "tree_of", lambda *_: None)

    found = findings("Ellen Marchetti won. The town thanked Marchetti. Marhcetti wept.")

    assert [one.quote for one in found] == ["Marhcetti"]
