"""R26: captions of meetings above texts about calls."""

import pytest

from factcheck.checking import CheckedArticle, Finding, ReferenceDate, ReferenceFacts
from factcheck.checking.captions import check_captions
from factcheck.domain.labels import FindingLevel
from factcheck.splitting import split

CAPTION = "Anna Holm and Petr Novak shake hands during a warm meeting in the port."


def check(caption: str, *paragraphs: str) -> list[Finding]:
    text = "\n\n".join(["Ministers talk about the strait", caption, *paragraphs, "More will follow."])
    return list(check_captions(CheckedArticle(text, split(text).blocks, ReferenceDate(), ReferenceFacts())))


@pytest.mark.parametrize(
    ("caption", "body", "quote"),
    [
        (CAPTION, "Holm and Novak spoke by phone on Monday.", "shake hands during a warm meeting"),
        (
            CAPTION,
            "In a phone call on Monday Holm told Novak of her plans.",
            "shake hands during a warm meeting",
        ),
        (CAPTION, "The Holm-Novak call lasted an hour.", "shake hands during a warm meeting"),
        (
            CAPTION,
            "Holm rang Novak on Monday. The long call was friendly.",
            "shake hands during a warm meeting",
        ),
        (CAPTION, "Holm and Novak met virtually on Monday.", "shake hands during a warm meeting"),
        (CAPTION, "A call between Holm and Novak is planned.", "shake hands during a warm meeting"),
        (
            "Photo: Minister Anna Holm sits next to Minister Petr Novak.",
            "Holm and Novak held a video conference on Monday.",
            "sits next to",
        ),
        ("Photo: Anna Holm (left) with Petr Novak at the table.", "Holm telephoned Novak.", "at the table"),
    ],
)
def test_a_handshake_above_a_call_is_a_query(caption: str, body: str, quote: str) -> None:
    (found,) = check(caption, body)

    assert (found.level, found.quote) == (FindingLevel.QUERY, quote)


@pytest.mark.parametrize(
    ("reason", "caption", "body"),
    [
        ("they met", CAPTION, "Holm and Novak met in the port. Later they spoke by phone."),
        (
            "an old picture",
            "Photo: Anna Holm and Petr Novak shake hands in 2019.",
            "Holm and Novak spoke by phone.",
        ),
        ("a file picture", "File photo: Anna Holm hugs Petr Novak.", "Holm and Novak spoke by phone."),
        ("other people", CAPTION, "Holm and Lind spoke by phone."),
        ("one person", "Photo: Anna Holm shakes hands with voters.", "Holm and Novak spoke by phone."),
        ("no meeting shown", "Photo: Anna Holm and Petr Novak.", "Holm and Novak spoke by phone."),
        ("no call told", CAPTION, "Holm and Novak agreed on a treaty. The call for peace was heard."),
    ],
)
def test_a_caption_that_may_fit_is_left_alone(reason: str, caption: str, body: str) -> None:
    assert check(caption, body) == [], reason


def test_the_message_names_the_call() -> None:
    (found,) = check(CAPTION, "Holm and Novak spoke by phone.")

    assert found.message == (
        "The caption has “shake hands during a warm meeting”, which needs a meeting in person; "
        "the text speaks of “by phone”."
    )
    assert found.kind == "caption_body"


GROUPS_APART = [
    (
        "Photo: Ministers Katrin Aalto and Piers Lavery raise glasses after agreeing on a joint exercise.",
        "The two ministers settled the dates on a video call on Wednesday.",
    ),
    (
        "Photo: The chiefs of Orvane and Reach stand shoulder to shoulder on Wednesday.",
        "The deal was signed remotely, with lawyers in three time zones.",
    ),
    (
        "Photo: Donald Trump and Xi Jinping greet each other before their meeting.",
        "Trump and Xi spoke over the phone for 40 minutes on Wednesday.",
    ),
    (
        "Pictured: Negotiators of four states gather around the table.",
        "Delegates met online on Wednesday because of the storm.",
    ),
    (
        "Photo: The mayors of Ystad and Lund embrace on Monday.",
        "The mayors talked only by telephone, because one was ill. They last met in Oslo in January.",
    ),
    (
        "Caption: Executives of Orvane and Reach clink glasses over the contract.",
        "The papers were signed on a conference call.",
    ),
    (
        "Pictured: Gathered around one table at last: envoys of the three coast states.",
        "The pact was sealed by envoys who saw each other only by video.",
    ),
]

GROUPS_TOGETHER = [
    (
        "Photo: Ministers Katrin Aalto and Piers Lavery raise glasses after agreeing on a joint exercise.",
        "The two ministers met in Oslo on Wednesday and signed the paper there.",
    ),
    (
        "Photo: Katrin Aalto hugs a fan at the stadium.",
        "The two ministers settled the dates on a video call on Wednesday.",
    ),
    (
        "Photo: Ministers Katrin Aalto and Piers Lavery embrace in 2018.",
        "The two ministers settled the dates on a video call on Wednesday.",
    ),
]


@pytest.mark.parametrize(("caption", "body"), GROUPS_APART)
def test_officials_pictured_together_whom_the_text_has_apart_are_queried(caption: str, body: str) -> None:
    assert [one.level for one in check(caption, body)] == [FindingLevel.QUERY]


@pytest.mark.parametrize(("caption", "body"), GROUPS_TOGETHER)
def test_other_pictures_are_left_alone(caption: str, body: str) -> None:
    assert check(caption, body) == []
