"""How many items a list in running text has."""

import pytest

from factcheck.checking.lists.items import count_items


@pytest.mark.parametrize(
    ("words", "fewest", "most"),
    [
        ("Holm and Novak", 2, 2),
        ("Holm, Novak and Lind", 3, 3),
        ("Holm, Novak, and Lind", 3, 3),
        ("Holm; Novak; and Lind", 3, 3),
        ("tea, bread and butter and jam", 3, 4),
        ("bread and butter, tea and jam", 3, 4),
        ("the port, the lock and the quay", 3, 3),
        ("Trinidad and Tobago, Malta and Spain", 3, 3),
        ("Holm (Oakham), Novak (Marlow) and Lind", 3, 3),
        ("Holm, Novak and Lind, all from Leeds, in that order", 3, 3),
    ],
)
def test_closed_lists(words: str, fewest: int, most: int) -> None:
    found = count_items(words)

    assert found is not None
    assert (found.fewest, found.most) == (fewest, most)


@pytest.mark.parametrize(
    "words",
    [
        "Holm, Novak, Lind",
        "Holm, Novak and others",
        "Holm, Novak, and, for example, Lind",
        "Holm, 45, of Leeds, and Novak",
        "Siwu, a language of hills, and Lao, a language of plains",
        "the port, quays and locks",
        "Holm, the boss, and Novak",
        "Holm and a very long item that goes on and on for far too long ten words",
        "",
    ],
)
def test_what_cannot_be_counted(words: str) -> None:
    assert count_items(words) is None
