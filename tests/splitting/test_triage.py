"""Triage tells from the wording how much there is to check, and why."""

import pytest

from factcheck.splitting.triage import HIGHEST, WEIGHTS, Reason, triage


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        ("The storm killed nobody", {Reason.HARM, Reason.SCOPE}),
        ("The lock cost €2.3 million", {Reason.MONEY}),
        ("They paid millions of crowns", {Reason.MONEY}),
        ("The fee is US$ 40", {Reason.MONEY}),
        ("It gave 5 million euros", {Reason.MONEY}),
        ("Some 63% of drivers agreed", {Reason.SHARE}),
        ("Half of the boats left", {Reason.SHARE}),
        ("A third of the boats left", {Reason.SHARE}),
        ("Nine per cent of the boats left", {Reason.SHARE}),
        ("They sold 30 boats", {Reason.NUMBER}),
        ("They sold three boats", {Reason.NUMBER}),
        ("The dam was finished on 4 June 1931", {Reason.DATE}),
        ("It opened in May", {Reason.DATE}),
        ("It opened on May 4, 1931", {Reason.DATE}),
        ("It opened on Tuesday at 10:30", {Reason.DATE}),
        ("It opened last year", {Reason.DATE}),
        ("The lock was built by Ines Vogt", {Reason.PERSON}),
        ("The lock was praised by Mayor Hart", {Reason.PERSON, Reason.OFFICE}),
        ("The ship sailed to the Amber Sea", {Reason.NAME}),
        ("The ship was seen in Port Nord", {Reason.NAME}),
        ("The ship belongs to the BNK", {Reason.NAME}),
        ("She was the first to cross", {Reason.RECORD}),
        ("It fell because the roof leaked", {Reason.CAUSE}),
        ("It fell due to rot", {Reason.CAUSE}),
        ("It grew faster than wages", {Reason.COMPARISON}),
        ("It is as big as a house", {Reason.COMPARISON}),
        ("The fees never rose", {Reason.SCOPE}),
        ("The governor left", {Reason.OFFICE}),
        ("He called it “a farce”", {Reason.QUOTATION}),
        ("It was reportedly sold", {Reason.QUOTATION}),
        ("Farmers grow rice and maize along the canal", set()),
        ("The boats may go", set()),
    ],
)
def test_each_reason_is_seen_in_the_words(words: str, reasons: set[Reason]) -> None:
    assert set(triage(words).reasons) == reasons


def test_a_figure_counts_once() -> None:
    found = triage("In 1931 the lock cost 3 million euros, 4% more")

    assert Reason.NUMBER not in found.reasons


def test_a_headline_names_nobody() -> None:
    assert triage("Harbour Lock Opens With Great Joy Today After Long Wait").reasons == (Reason.DATE,)


def test_the_first_word_alone_is_no_name() -> None:
    assert triage("Rivers rise").reasons == ()
    assert triage("The Amber Sea rose").reasons == (Reason.NAME,)


def test_a_title_before_a_body_makes_no_person() -> None:
    assert triage("It was signed by Director Harbour Bank").reasons == (Reason.OFFICE, Reason.NAME)


def test_a_title_alone_makes_no_person() -> None:
    assert triage("It was signed by the President").reasons == (Reason.OFFICE, Reason.NAME)


def test_a_source_counts_as_somebodys_words() -> None:
    assert triage("The boats left", has_source=True).reasons == (Reason.QUOTATION,)


def test_the_score_is_the_sum_of_the_weights_of_the_reasons() -> None:
    found = triage("Mayor Lena Hart sold 30 boats")

    assert found.reasons == (Reason.NUMBER, Reason.PERSON, Reason.OFFICE)
    assert found.score == sum(WEIGHTS[reason] for reason in found.reasons)


def test_the_score_ends_at_the_highest() -> None:
    words = "On Monday Mayor Ann Lee said “all” 30 first victims died because 5% paid €4 more in Port Nord"

    assert triage(words).score == HIGHEST


def test_every_reason_has_a_weight_and_the_heaviest_comes_first() -> None:
    assert list(WEIGHTS) == list(Reason)
    assert sorted(WEIGHTS.values(), reverse=True) == list(WEIGHTS.values())
