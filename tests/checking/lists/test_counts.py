"""R22: the number announced and the items listed."""

import pytest

from factcheck.checking import CheckedArticle, Finding, ReferenceDate, ReferenceFacts
from factcheck.checking.lists import check_counts
from factcheck.domain.labels import FindingLevel
from factcheck.splitting import split


def check(sentence: str) -> list[Finding]:
    text = f"Delegates meet in the port\n\nIt rained all day. {sentence}"
    return list(check_counts(CheckedArticle(text, split(text).blocks, ReferenceDate(), ReferenceFacts())))


@pytest.mark.parametrize(
    "sentence",
    [
        "Two people were arrested: Holm, Novak and Lind.",
        "The three winners are Anna Holm and Petr Novak.",
        "He gave four reasons: cost, safety and time.",
        "The four founders, Anna Holm, Petr Novak and Eva Lind, sold the firm in May.",
        "The plan names the highest four priorities: education, crime and economic development.",
        "Three countries abstained: France, Italy, Spain and Malta.",
        "The two finalists were Spain, Italy and France.",
        "Her three daughters, Ann and Beth, survive her.",
        "He is survived by his five grandchildren, Tom, Ann, Beth and Lucy.",
        "The club signed two players — Holm, Novak and Lind — in January.",
        "The club signed two players - Holm, Novak and Lind.",
        "The bill has three sponsors (Holm, Novak, Lind and Brandt).",
        "The report lists five risks: fire, flood, drought and frost.",
        "The company’s three main suspects, Holm, Novak, Lind and Brandt, were charged.",
        "The new law rests on two pillars: prevention, early help and punishment.",
        "He is survived by two sons, Tom, Bob and Lee.",
        "The club signed two players, Anna Holm, Petr Novak and Eva Lind, in January.",
        "Holm, Novak and Lind are the four finalists.",
        "The four demands are that inquiry, an amnesty for those held and new elections.",
        "The warning is for four towns, namely Port Ashford, Beldon and Corley and starts at six.",
        "Three new halls: Water, Flight, Grain, and Gears, served by two bars, the Dock and the Reed.",
        "Two places stand out — the Lugger, Nell’s and the Net Loft.",
        "It is a bloc of six countries, the Netherlands, Spain, France, Italy and Malta, though it may grow.",
        "The company makes three products: tyres and belts.",
        "Four measures are planned:\n\n- a new lock\n- a wider quay\n- a light",
    ],
)
def test_a_list_of_another_length_is_a_query(sentence: str) -> None:
    (found,) = check(sentence)

    assert (found.rule, found.kind, found.level) == ("R22", "count_list", FindingLevel.QUERY)


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        ("it fits", "Three countries abstained: France, Italy and Malta."),
        (
            "it fits after namely",
            "The warning is for two towns, namely Ashford and Beldon and starts at six.",
        ),
        ("it fits before a trailer", "Two new halls: Water and Flight, served by three bars in the yard."),
        ("some of them", "Two of the six countries, France, Italy and Malta, abstained."),
        ("it may fit", "Three dishes are served: tea, bread and butter and jam."),
        ("ages and towns", "Two people were arrested: Holm, 45, of Leeds, and Novak, 32."),
        ("another clause", "After the two games, Holm, Novak and Lind celebrated."),
        ("another clause after a colon", "The two clubs met: Holm, Novak and Lind spoke first."),
        ("a wider coordination", "The two teams, coaches and fans and players, celebrated."),
        ("some only", "The three winners, including Holm, Novak, Lind and Brandt, spoke."),
        ("a town and its land", "Two cities bid: Portland, Oregon, and Boise."),
        ("two names for each", "Two ports bid: Portland, Oregon, Boise and Idaho."),
        ("adjectives", "The two leaders are tired, old and rich."),
        ("couples", "Two couples danced: Holm, Novak and Lind."),
        ("part of a number", "One of the three suspects, Holm and Novak, was armed."),
        ("some of them", "Two of the winners, Holm, Novak and Lind, spoke."),
        ("it fits behind the list", "Holm, Novak and Lind are the three finalists."),
        ("the first of more", "Holm, Novak and Lind are the two of the year."),
        ("no definite number", "Three teams, coaches and fans, spoke."),
        ("a phrase before the sentence", "With three races left, Holm and Novak lead."),
        ("a hedge", "About ten people spoke: Holm, Novak and Lind."),
        ("numbers in the list", "He named five ships: two old tugs, two barges and a ferry."),
        ("one item", "The two values are the least value (or minimum) there is."),
        ("verbs", "They have two plans: to cut costs, raise pay and hire staff."),
        ("the items fit", "Three measures are planned:\n\n- a new lock\n- a wider quay\n- a light"),
        ("some items", "Nine measures, including the following:\n\n- a new lock\n- a light"),
        ("one item below", "Nine measures are planned:\n\n- a new lock"),
        ("no list", "Nine measures are planned:"),
        ("large numbers", "Ships came from 30 ports: Oakham, Marlow and Stroud."),
    ],
)
def test_a_list_that_may_fit_is_left_alone(reason: str, sentence: str) -> None:
    assert check(sentence) == [], reason


def test_without_a_tree_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CheckedArticle, "tree_of", lambda *_: None)

    assert check("He gave four reasons: cost, safety and time.") == []


def test_the_message_names_both_numbers() -> None:
    (found,) = check("Four reasons were given: cost, safety and time.")

    assert found.message == "The text announces “Four reasons”, and the list has 3."
    assert found.quote == "Four reasons were given: cost, safety and time"
    assert found.computation == "3 ≠ 4"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("The annex has three wings, known as Birch, Pine, Alder and Elm.", "four"),
        ("The house has two towers, called North, South and East.", "three"),
        ("She had three sons named John and William.", "two"),
    ],
)
def test_names_after_called_are_counted(wrong: str, right: str) -> None:
    number = "three" if "three" in wrong else "two"

    assert [one.rule for one in check(wrong)] == ["R22"]
    assert check(wrong.replace(number, right)) == []


@pytest.mark.parametrize(
    "body",
    ["It has two dogs named Rex, and a cat.", "It has three wings, known as the old, the new and more."],
)
def test_what_is_no_list_of_names_is_not_counted(body: str) -> None:
    assert check(body) == []
