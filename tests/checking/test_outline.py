"""Sentences with marks in place of their numbers."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle
from factcheck.checking.outline import Outline, outline_pattern

Article = Callable[..., CheckedArticle]


@pytest.fixture
def outlined(article: Article) -> Callable[[str], Outline]:
    def read(sentence: str) -> Outline:
        checked = article(sentence)
        return checked.outline_of(checked.sentences[-1])

    return read


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Rents rose 25 percent to $60 from $40.", "rents rose <p0> to <m1> from <m2>."),
        ("It fell 5 points, or 25 basis points.", "it fell <c0> points, or <b1>."),
        ("It rose a quarter of a percentage point.", "it rose <t0>."),
        ("It rose half a percent.", "it rose <p0>."),
        ("Half of the 80 boats, one in three, two thirds.", "<f0> of the <c1> boats, <f2>, <f3>."),
        ("It takes half an hour in the second half.", "it takes half an hour in the second half."),
        ("Five fifths of them, three in two.", "<c0> fifths of them, <c1> in <c2>."),
        ("More than 80 boats, about 60% and 40 or so.", "<c0> boats, <p1> and <c2>."),
        ("In May 2019 some 80 boats sank.", "in <d0> <c1> boats sank."),
        ("It cost 2000 euros in 2000.", "it cost <m0> in <d1>."),
        (
            "Two years ago, within ten days, it sank 3 boats.",
            "<d0> years ago, within <d1> days, it sank <c2> boats.",
        ),
        ("From 12 months to 18 months.", "from <c0> months to <c1> months."),
        ("It rose from 40 to 60.", "it rose from <c0> to <c1>."),
        ("It rose by 20 to 60.", "it rose by <c0> to <c1>."),
        ("It rose 5 percent to 60.", "it rose <p0> to <c1>."),
        ("It fell 5 to 7 percent.", "it fell <r0> to <r1>."),
        ("Some 5-7 boats, 5 or 7 crews.", "<r0>-<r1> boats, <r2> or <r3> crews."),
        ("Of 150 boats, 30 — 20 percent — sank.", "of <c0> boats, <c1> — <p2> — sank."),
        ("It rose from -10 to minus 5.", "it rose from -<x0> to minus <x1>."),
        ("It is 4 percent more than 80, 5% below 60.", "it is <p0> more than <c1>, <p2> below <c3>."),
        ("The port’s <b>80</b> boats – and crews.", "the port's b <c0> /b boats — and crews."),
    ],
)
def test_numbers_become_marks(outlined: Callable[[str], Outline], sentence: str, text: str) -> None:
    assert outlined(sentence).text == text


@pytest.mark.parametrize(
    ("sentence", "scale"),
    [
        ("It cost $2.5m.", 1e6),
        ("It cost 2.5 billion euros.", 1e9),
        ("It cost 3 trillion yen.", 1e12),
        ("It cost three thousand dollars.", 1e3),
        ("It cost $300.", 1.0),
    ],
)
def test_a_mark_knows_its_scale(outlined: Callable[[str], Outline], sentence: str, scale: float) -> None:
    (mark,) = outlined(sentence).marks

    assert mark.scale == scale


def test_the_words_around_marks_are_found(outlined: Callable[[str], Outline]) -> None:
    found = outlined("Rents rose from 40 in May to 60 today.")
    first, last = found.marks

    assert found.before(first) == "rents rose from "
    assert found.after(last) == " today."
    assert found.between(last, first) == " in may to "


def test_a_name_may_stand_for_two_ways_of_writing(outlined: Callable[[str], Outline]) -> None:
    pattern = outline_pattern(r"rose <c(?P<a>\d+)>|fell <c(?P<a>\d+)>")
    found = outlined("It fell 40.")

    match = pattern.search(found.text)

    assert match is not None
    assert found.at(match, "a").value == 40


def test_an_outline_is_made_once(article: Article) -> None:
    checked = article("Rents rose from 40 to 60.")
    sentence = checked.sentences[-1]

    assert checked.outline_of(sentence) is checked.outline_of(sentence)
