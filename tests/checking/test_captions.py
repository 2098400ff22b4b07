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
