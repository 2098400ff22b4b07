"""Single edits: what becomes of a claim, and of the words around it."""

import pytest

from factcheck.domain.anchoring import Anchored, Anchoring, Outcome, Placement, Wording, anchor_claims
from factcheck.domain.spans import Span

K, C, V = Outcome.KEPT, Outcome.CHANGED, Outcome.VANISHED


def wording(text: str) -> Wording:
    """Return a text whose sentences end with a full stop."""
    sentences, start = [], 0
    for place, letter in enumerate(text):
        if letter == "\n":
            start = place + 1
        elif letter == ".":
            sentences.append(Span(start, place + 1))
            start = place + 2
    return Wording(text, sentences=tuple(sentences))


def spans_in(text: str, *pieces: str) -> tuple[Span, ...]:
    return tuple(Span(text.index(piece), text.index(piece) + len(piece)) for piece in pieces)


def placed(old: str, new: str, *pieces: str, sources: tuple[str, ...] = ()) -> Placement:
    claim = Anchored(spans_in(old, *pieces), spans_in(old, *sources))
    return anchor_claims(wording(old), wording(new), {1: claim})[1]


OLD = "The mayor opened the new bridge on Monday. It cost nine million euros."


@pytest.mark.parametrize(
    ("new", "claim", "outcome", "words"),
    [
        (OLD, "It cost nine million euros", K, "It cost nine million euros"),
        ("Good news.\n" + OLD, "It cost nine million euros", K, "It cost nine million euros"),
        (OLD.replace(" It", "\nIt"), "It cost nine million euros", K, "It cost nine million euros"),
        (
            OLD.replace("cost nine", "cost\n  nine"),
            "It cost nine million euros",
            K,
            "It cost\n  nine million euros",
        ),
        (OLD.replace("nine", "ten"), "It cost nine million euros", C, "It cost ten million euros"),
        (
            OLD.replace("nine", "about nine"),
            "It cost nine million euros",
            C,
            "It cost about nine million euros",
        ),
        (OLD.replace("euros", "pounds"), "It cost nine million euros", C, "It cost nine million pounds"),
        (OLD.replace("The mayor", "A former mayor"), "The mayor opened", C, "A former mayor opened"),
        (OLD.replace("The mayor", "“Our mayor"), "The mayor opened", C, "Our mayor opened"),
        (OLD.replace("nine million", "9 million"), "It cost nine", C, "It cost 9"),
        (OLD.replace("Monday.", "Monday, officially."), "opened the new bridge", K, "opened the new bridge"),
        ("The mayor opened the new bridge on Monday.", "It cost nine million euros", V, ""),
        ("Nothing is left of it here.", "opened the new bridge", V, ""),
        ("", "opened the new bridge", V, ""),
    ],
)
def test_one_edit(new: str, claim: str, outcome: Outcome, words: str) -> None:
    result = placed(OLD, new, claim)

    assert (result.outcome, [span.quote(new) for span in result.spans]) == (outcome, [words] if words else [])


def test_a_number_that_loses_its_point_is_a_change() -> None:
    result = placed("It rose by 3.5 percent.", "It rose by 3 . 5 percent.", "It rose by 3.5 percent")

    assert result.outcome is C


def test_of_two_equal_sentences_the_one_in_its_old_surroundings_is_kept() -> None:
    old = "In May it rose by nine percent. Bread did not. It fell. In May it rose by nine percent. Milk did."
    new = "It fell. In May it rose by nine percent. Milk did."
    sentence = "In May it rose by nine percent"
    second = old.rindex(sentence)
    claims = {"first": Anchored(spans_in(old, sentence)), "second": Anchored((Span(second, second + 30),))}

    result = anchor_claims(wording(old), wording(new), claims)

    assert result["second"] == Placement(K, spans_in(new, sentence))
    assert result["first"].outcome is V


def test_a_few_words_are_not_taken_for_the_same_ones_in_another_sentence() -> None:
    old = "Wages were the topic of the day, and it rose again.\nThe bank kept its rate as it was."
    new = "The bank kept its rate as it was.\nAfter winter only the river was a worry: it rose again in May."

    assert placed(old, new, "it rose again").outcome is V


def test_a_short_sentence_that_stands_once_is_kept_wherever_it_went() -> None:
    old = "Wages were the topic of the whole day. It rose again.\nThe bank kept its rate as it was."
    new = "It rose again.\nThe bank kept its rate as it was. Wages were the topic of the whole day."

    assert placed(old, new, "It rose again") == Placement(K, spans_in(new, "It rose again"))


def test_a_short_claim_follows_the_words_beside_it_into_another_paragraph() -> None:
    old = (
        "One, two, three or four: Kurti, who is prime minister now, left.\nThe bank kept its rate as it was."
    )
    new = (
        "The bank kept its rate as it was. Here is much that is new and long, so long that nothing is alike, "
    )
    new += (
        "and at its very end one, or four: Kurti, who is prime minister now, left for another country.\nEnd."
    )

    result = placed(old, new, "who is prime minister")

    assert result == Placement(K, spans_in(new, "who is prime minister"))


def test_pieces_that_lie_apart_stay_together_in_one_part() -> None:
    old = "The mayor, who was ill for weeks, opened the new bridge."
    new = "First.\nThe mayor, who is well again, opened the new bridge."

    result = placed(old, new, "The mayor", "opened the new bridge")

    assert result == Placement(K, spans_in(new, "The mayor", "opened the new bridge"))


def test_pieces_that_no_longer_follow_each_other_are_no_claim() -> None:
    old = "Alpha beta gamma delta epsilon.\nZeta eta theta iota kappa."
    new = "Zeta eta theta iota kappa.\nAlpha beta gamma delta epsilon."
    claim = Anchored(spans_in(old, "Alpha beta gamma delta epsilon", "Zeta eta theta iota kappa"))

    assert anchor_claims(wording(old), wording(new), {1: claim})[1].outcome is not K


def test_one_changed_piece_changes_the_claim() -> None:
    old = "The mayor, who was ill for weeks, opened the new bridge."
    new = "The mayor, who was ill for weeks, closed the new bridge."

    result = placed(old, new, "The mayor", "opened the new bridge")

    assert result == Placement(C, spans_in(new, "The mayor", "closed the new bridge"))


def test_a_claim_follows_its_sentence_and_its_source() -> None:
    old = "The harbour will close in May, the owner of the harbour said.\nNobody knows more than that."
    new = "Nobody knows more than that.\nLast. The harbour will close in May, the owner of the harbour said."
    result = placed(old, new, "The harbour will close in May", sources=("the owner of the harbour said",))

    assert result == Placement(
        K, spans_in(new, "The harbour will close in May"), spans_in(new, "the owner of the harbour said")
    )


def test_another_source_changes_a_claim_whose_words_are_the_same() -> None:
    old = "The harbour will close in May, the owner of the harbour said."
    new = "The harbour will close in May, the tenant of the harbour said."

    result = placed(old, new, "The harbour will close in May", sources=("the owner of the harbour said",))

    assert result.outcome is C
    assert result.why == "who says it changed"
    assert result.sources == spans_in(new, "the tenant of the harbour said")


def test_a_source_in_a_line_that_was_lost_changes_the_claim() -> None:
    old = "The owner told us this much about it.\nThe harbour will close in May."
    new = "The harbour will close in May."

    result = placed(old, new, "The harbour will close in May", sources=("The owner",))

    assert (result.outcome, result.sources) == (C, ())


def test_two_claims_never_become_the_same_words() -> None:
    old = "Nine ships and ten boats came to the harbour."
    new = "Ten boats came to the harbour."
    claims = {
        "all": Anchored(spans_in(old, "Nine ships and ten boats came to the harbour")),
        "last": Anchored(spans_in(old, "boats came to the harbour")),
    }

    result = anchor_claims(wording(old), wording(new), claims)

    assert result["last"] == Placement(K, spans_in(new, "boats came to the harbour"))
    assert result["all"] == Placement(C, spans_in(new, "Ten boats came to the harbour"))


def test_a_changed_claim_gives_way_to_one_that_has_its_words() -> None:
    old = "Nine ships came to the harbour, ships came to the harbour."
    new = "ships came to the harbour."
    second = old.rindex("ships")
    claims = {
        "long": Anchored(spans_in(old, "Nine ships came to the harbour")),
        "same": Anchored((Span(second, second + 25),)),
    }

    result = anchor_claims(wording(old), wording(new), claims)

    assert sorted(one.outcome for one in result.values()) == [C, V] or result["same"].outcome is K
    assert len({one.spans for one in result.values()}) == 2


def test_a_sentence_cut_in_two_leaves_its_claims_in_their_halves() -> None:
    old = "The old harbour was closed in spring and the new ferry sails from the northern pier since then."
    new = "The old harbour was closed in spring. The new ferry sails from the western pier since then."

    result = placed(old, new, "the new ferry sails from the northern pier since then")

    assert result.outcome is C
    assert [span.quote(new) for span in result.spans] == [
        "The new ferry sails from the western pier since then"
    ]


def test_words_outside_all_sentences_are_found_as_well() -> None:
    old = Wording("Photo: harbour at night. More.", sentences=(Span(25, 30),))
    new = Wording("Photo: harbour at dawn. More.", sentences=(Span(24, 29),))

    result = anchor_claims(old, new, {1: Anchored((Span(0, 23),))})[1]

    assert result.outcome is not K


def test_other_passages_are_found_only_if_they_are_unchanged() -> None:
    old = "The mayor opened the bridge.\nIt cost nine million."
    new = "It cost ten million.\nThe mayor opened the bridge."
    passages = {"who": spans_in(old, "mayor opened"), "cost": spans_in(old, "nine million")}

    anchoring = Anchoring(wording(old), wording(new))

    assert anchoring.passages(passages) == {"who": spans_in(new, "mayor opened")}
    assert anchoring.has_new_words(spans_in(new, "cost ten million"))
    assert not anchoring.has_new_words(spans_in(new, "The mayor opened"))


def test_equal_words_in_new_surroundings_go_to_a_place_each() -> None:
    same = "five words that are here"

    def text(*letters: str) -> str:
        return "\n".join(
            " ".join([*(f"{letter}{n}" for n in range(9)), same, *(f"{letter}{n}" for n in range(9, 18))])
            for letter in letters
        )

    old, new = text("p", "q"), text("s", "t")
    first, second = old.index(same), old.rindex(same)
    claims = {at: Anchored((Span(at, at + len(same)),)) for at in (first, second)}

    result = anchor_claims(Wording(old), Wording(new), claims)

    assert [one.spans[0].start for one in result.values()] == [new.index(same), new.rindex(same)]
