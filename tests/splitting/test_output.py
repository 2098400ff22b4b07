"""What the command prints keeps to the format that other programs read."""

import json

from factcheck.splitting import split
from factcheck.splitting.output import as_json, as_text, split_lines

TEXT = "Dam holds\n\nThe dam will hold. It broke in 1970.\n\nLeave a comment"


def test_json_has_blocks_sentences_and_claims() -> None:
    assert as_json("a", TEXT, split(TEXT)) == {
        "id": "a",
        "blocks": [
            {"start": 0, "end": 9, "kind": "headline"},
            {"start": 11, "end": 47, "kind": "body"},
            {"start": 49, "end": 64, "kind": "furniture", "reason": "comment link"},
        ],
        "sentences": [[0, 9], [11, 29], [30, 47]],
        "claims": [
            {
                "spans": [[0, 9]],
                "source": [],
                "text": "Dam holds",
                "block": "headline",
                "kind": "fact",
                "checkable": True,
                "triage": {"score": 0, "reasons": []},
            },
            {
                "spans": [[11, 28]],
                "source": [],
                "text": "The dam will hold",
                "block": "body",
                "kind": "prediction",
                "checkable": False,
                "triage": {"score": 0, "reasons": []},
            },
            {
                "spans": [[30, 46]],
                "source": [],
                "text": "It broke in 1970",
                "block": "body",
                "kind": "fact",
                "checkable": True,
                "triage": {"score": 8, "reasons": ["a date or time"]},
            },
        ],
    }


def test_text_lists_the_claims_below_their_blocks() -> None:
    assert as_text(TEXT, split(TEXT)).splitlines() == [
        "headline 0-9",
        "  0-9 fact: Dam holds",
        "body 11-47",
        "  11-28 prediction, not checkable: The dam will hold",
        "  30-46 fact: It broke in 1970",
        "furniture 49-64 (comment link): Leave a comment",
    ]


def test_text_puts_a_wrapped_claim_on_one_line() -> None:
    text = "The council voted\nfor the tram."

    assert as_text(text, split(text)).splitlines()[1] == "  0-30 fact: The council voted for the tram"


def test_each_line_has_its_answer_and_a_bad_one_stops_nothing() -> None:
    lines = [b'{"id": 1, "text": "The dam broke."}', b"no", b'{"id": 3}', b'{"id": 4, "text": ""}']

    answers = list(split_lines(lines))

    assert [answer["id"] for answer in answers] == [1, None, 3, 4]
    assert [set(answer) == {"id", "error"} for answer in answers] == [False, True, True, False]
    assert answers[3] == {"id": 4, "blocks": [], "sentences": [], "claims": []}
    assert json.loads(json.dumps(answers)) == answers
