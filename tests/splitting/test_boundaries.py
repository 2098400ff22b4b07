"""The boundary model decides what the rules leave open, and does without its file."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.spans import Span
from factcheck.splitting import boundaries
from factcheck.splitting.boundaries import MODEL, read_weights
from factcheck.splitting.boundary_features import Gap, Words, features
from factcheck.splitting.sentences import cuts_in, sentences_in

CARELESS = "the boat sank at noon. nobody on board was hurt. then the police came."


def parts(text: str) -> list[str]:
    return [span.quote(text) for span in sentences_in(text, Span(0, len(text)))]


def test_weights_of_the_package_load_and_are_small() -> None:
    weights = read_weights(MODEL)

    assert weights is not None
    assert len(weights.of) > 1000
    assert MODEL.stat().st_size <= 250_000


def test_careless_text_is_cut_before_small_letters() -> None:
    assert parts(CARELESS) == [
        "the boat sank at noon.",
        "nobody on board was hurt.",
        "then the police came.",
    ]


def test_without_the_file_the_rules_decide(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(boundaries, "MODEL", tmp_path / "nothing.tsv")

    assert parts(CARELESS) == [CARELESS]
    assert parts("The dam broke. Nobody was hurt.") == ["The dam broke.", "Nobody was hurt."]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"3\t=count\n-180\t=bias\n5\tax\n",
        b"2\t=count\n-180\t=bias\nfive\tax\n",
        b"2\t=count\n-180 =bias\n5\tax\n",
        b"1\t=count\n5\tax\n",
        b"\xff\xfe",
    ],
    ids=["empty", "cut short", "no number", "no tab", "no bias", "no text"],
)
def test_damaged_file_counts_as_none(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "weights.tsv"
    path.write_bytes(content)

    assert read_weights(path) is None


def test_whole_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "weights.tsv"
    path.write_text("# Weights.\n2\t=count\n-180\t=bias\n5\tax y\n", encoding="utf-8")

    weights = read_weights(path)

    assert weights is not None
    assert (weights.bias, weights.of) == (-180, {"ax y": 5})


def test_certain_rules_are_not_overruled() -> None:
    text = "Dr. Ines Vogt met Mr. Brandt. She was late."

    assert list(cuts_in(text, Span(0, len(text)), lambda gap: gap.said is not None)) == [29]


def test_each_feature_begins_with_a_letter_of_its_own() -> None:
    text = "ann waved. bert did not"
    words = Words(text, Span(0, len(text)), set())

    first_letters = [feature[0] for feature in features(Gap(words, 1, 0, None))]

    assert len(set(first_letters)) == len(first_letters)


@given(st.text(alphabet='aB1 .!?…“”"()[]-—:\n', max_size=80))
def test_sentences_hold_every_word_once_and_in_order(text: str) -> None:
    spans = sentences_in(text, Span(0, len(text))) if text else []

    assert "".join("".join(span.quote(text).split()) for span in spans) == "".join(text.split())
    assert all(before.end <= after.start for before, after in pairwise(spans))


@given(st.text(alphabet='aB1 .!?…“”"()[]-—:\n', min_size=1, max_size=80))
def test_sentences_have_no_white_space_at_their_ends(text: str) -> None:
    spans = sentences_in(text, Span(0, len(text)))

    assert all(span.quote(text) == span.quote(text).strip() for span in spans)
