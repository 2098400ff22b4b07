"""The kind of a claim follows from its main predicate; in doubt it is a fact, so that it gets reviewed."""

from dataclasses import replace

import pytest

from factcheck.splitting.clauses.cuts import Cut
from factcheck.splitting.clauses.judging import judged
from tests.splitting.trees import piece_of, tree_of, whole


def kind(sentence: str) -> tuple[str, bool]:
    tree = tree_of(sentence)
    found, is_checkable = judged(tree, whole(tree), is_quoted=False)
    return found.value, is_checkable


def part_kind(sentence: str, head: str, cut: Cut, words: str) -> tuple[str, bool]:
    tree = tree_of(sentence)
    found, is_checkable = judged(tree, piece_of(tree, head, cut, words), is_quoted=False)
    return found.value, is_checkable


@pytest.mark.parametrize(
    "sentence",
    [
        "The fund will pay out if the court agrees",
        "The merger may fail",
        "The dam may not hold",
        "Rents are expected to rise",
        "They won't come",
        "If the dam broke, the mayor would resign",
        "The strike risks emptying the shelves",
        "The pact could potentially double the fees",
        "The owner could face the voters again",
        "It is likely that the rents will rise",
    ],
)
def test_what_looks_ahead_is_a_prediction(sentence: str) -> None:
    assert kind(sentence) == ("prediction", False)


@pytest.mark.parametrize(
    "sentence",
    [
        "Any change would require a vote",
        "The bill would ban plastic bags",
        "Under the law voters may appeal",
        "Only the court may lift the ban",
        "Members may not debate the law",
        "The ferry would have to stop",
        "The owner could face ten years in prison",
    ],
)
def test_rules_and_powers_are_facts(sentence: str) -> None:
    assert kind(sentence) == ("fact", True)


@pytest.mark.parametrize(
    "sentence",
    [
        "The crew could not see the shore",
        "The guests could hear the bells",
        "She would later win the prize",
        "The mill may have closed",
        "He moved the lamp so he could read",
        "The mayor would sleep in the tent",
        "The train was expected to stop",
        "The firm would have to pay",
    ],
)
def test_what_is_past_for_the_article_is_a_fact(sentence: str) -> None:
    assert kind(sentence) == ("fact", True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Larks are more likely to sing there",
        "The law that will end the tax was signed",
        "The ship is expected on Monday",
    ],
)
def test_look_ahead_beside_the_main_predicate_leaves_a_fact(sentence: str) -> None:
    assert kind(sentence) == ("fact", True)


@pytest.mark.parametrize(
    "sentence",
    [
        "The tram is the ugliest thing in town",
        "The council should resign",
        "The bridge symbolizes hope",
        "The plan was absurd",
        "The vote marks a turning point",
        "The verdict underscores the need for reform",
        "The talks offered an opportunity to meet",
        "The loss makes him a remarkable rival",
        "The fair serves as an important reminder",
        "The mayor did a terrible job",
        "His speech failed to resonate",
        "The pact paves the way for peace",
        "The quarrel remains a serious challenge",
        "She demonstrates the resolve of the town",
        "The play is the most famous comedy",
        "The row highlights how trust broke",
        "Anna represents a worthy challenge",
    ],
)
def test_value_words_and_readings_are_opinions(sentence: str) -> None:
    assert kind(sentence) == ("opinion", False)


@pytest.mark.parametrize(
    "sentence",
    [
        "The tram is the best since 1990",
        "The best team won",
        "The day marks the 50th anniversary",
        "Lena Hart represents the harbour",
        "The vote represents 3 steps",
        "The study demonstrates the importance of sleep",
        "The survey marks a turning point",
        "The mayor underscored the need for reform",
        "The report symbolizes nothing",
        "The patient is in good condition",
        "The paper was statistically significant",
        "It was the third great flood",
        "The singer was impressed",
        "The college offers a chance to study",
        "Should he lose, the shop must close",
        "They agreed that he should go",
        "The play is famous",
    ],
)
def test_what_can_be_measured_or_was_only_said_is_a_fact(sentence: str) -> None:
    assert kind(sentence) == ("fact", True)


@pytest.mark.parametrize(
    "sentence",
    [
        "The bank allegedly hid its losses",
        "The duke is said to own the isle",
        "It is believed that the vase is old",
        "He was alleged to be rich",
    ],
)
def test_hearsay_is_attributed(sentence: str) -> None:
    assert kind(sentence) == ("attributed", True)


@pytest.mark.parametrize("sentence", ["The duke said nothing", "He was alleged by nobody"])
def test_a_bare_verb_of_saying_is_no_hearsay(sentence: str) -> None:
    assert kind(sentence) == ("fact", True)


@pytest.mark.parametrize(
    ("sentence", "is_checkable"),
    [
        ("We found no cracks", True),
        ("I know the bridge fell", True),
        ("May was dry", True),
        ("We are going to sell the mill", True),
        ("He kept the gate closed", True),
        ("To close the gate", True),
        ("The merger may fail", False),
        ("The plan was absurd", False),
        ("I love this town", False),
        ("We extend our deepest condolences", False),
        ("Thank you for the bread", False),
        ("May they rest in peace", False),
        ("May God protect the crew", False),
        ("Close the gate", False),
        ("I am proud of the team", False),
        ("Our thoughts are with the crew", False),
        ("Where is the captain?", False),
        ("I knew he would come", False),
    ],
)
def test_quoted_words_can_be_checked_unless_they_tell_a_mood_or_a_view(
    sentence: str, is_checkable: bool
) -> None:
    tree = tree_of(sentence)

    assert judged(tree, whole(tree), is_quoted=True) == ("attributed", is_checkable)


def test_a_source_makes_a_claim_attributed() -> None:
    tree = tree_of("The merger may fail")
    piece = replace(whole(tree), own=frozenset({2, 3}), source=frozenset({0, 1}))

    assert judged(tree, piece, is_quoted=False) == ("attributed", False)


@pytest.mark.parametrize(
    ("sentence", "head", "words", "expected"),
    [
        ("The harbour, a pier of 1920, was sold", "pier", "the harbour a pier of 1920", "embedded"),
        ("The harbour, a fishing pier, was sold", "pier", "the harbour a fishing pier", "embedded"),
        ("The harbour, an uncertain prospect, was sold", "prospect", "an uncertain prospect", "opinion"),
        ("The lake, the best gem, dried up", "gem", "the lake best gem", "embedded"),
        ("The harbour, a match Ito won, was sold", "match", "a match ito won", "fact"),
        ("Ines Vogt, called the Fox, fled", "fox", "ines vogt called the fox", "fact"),
    ],
)
def test_an_apposition_is_embedded_unless_it_judges_or_has_a_verb(
    sentence: str, head: str, words: str, expected: str
) -> None:
    found, is_checkable = part_kind(sentence, head, Cut.APPOSITION, words)

    assert (found, is_checkable) == (expected, expected != "opinion")


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("The firm will sell the mill and close the pier", "the firm will close pier", "prediction"),
        ("The talks gave a chance to rest and to eat", "the talks gave a chance to eat", "opinion"),
    ],
)
def test_a_joined_predicate_is_judged_with_what_it_shares(sentence: str, words: str, expected: str) -> None:
    head = "close" if "close" in words else "eat"

    assert part_kind(sentence, head, Cut.CONJOINED, words) == (expected, False)


@pytest.mark.parametrize(
    ("sentence", "words", "expected"),
    [
        ("The pact, which will help farms, was signed", "the pact will help farms", "prediction"),
        ("The duke signed, symbolizing peace", "the duke symbolizing peace", "opinion"),
        ("The bridge, potentially ending the queues, opened", "potentially ending queues", "prediction"),
    ],
)
def test_a_part_is_judged_by_its_own_predicate(sentence: str, words: str, expected: str) -> None:
    head = words.split()[-2]
    cut = Cut.RELATIVE if "which" in sentence else Cut.PARTICIPLE

    assert part_kind(sentence, head, cut, words) == (expected, False)
