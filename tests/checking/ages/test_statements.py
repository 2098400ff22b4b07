"""What a text says of births, deaths and ages."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle
from factcheck.checking.ages.statements import Reader

Flags = Callable[..., list[tuple[str, str]]]
Read = Callable[..., CheckedArticle]


def told(article: CheckedArticle) -> list[tuple[str, str, str]]:
    statements = Reader(article).statements()
    return [(one.sort.value, " ".join(one.person), one.span.quote(article.text)) for one in statements]


@pytest.mark.parametrize(
    ("body", "statements"),
    [
        ("Ann Lee was born on 3 May 1990.", [("birth", "Ann Lee", "born on 3 May 1990")]),
        (
            "Ann Lee (3 May 1940 – 1 June 2001) was a poet.",
            [("birth", "Ann Lee", "3 May 1940"), ("death", "Ann Lee", "1 June 2001")],
        ),
        ("Born in 1990 in Leeds, Ann Lee won.", [("birth", "Ann Lee", "Born in 1990")]),
        ("Ann Lee won. She was born in 1990.", [("birth", "Ann Lee", "born in 1990")]),
        ("Ann Lee met Bob Roy. She was born in 1990.", []),
        ("Ann Lee, whom fans love and who was born in 1990, won.", [("birth", "Ann Lee", "born in 1990")]),
        ("Ann Lee won and was born in 1990.", [("birth", "Ann Lee", "born in 1990")]),
        ("The poet celebrated her 40th birthday; b. 1990.", []),
        ("Nobody knows who was born in 1990.", []),
    ],
)
def test_statements_have_a_person(article: Read, body: str, statements: list[tuple[str, str, str]]) -> None:
    assert told(article(body)) == statements


def test_a_sentence_without_end_is_not_read(article: Read) -> None:
    assert told(article("Ann Lee was born on 3 May 1990 and " + "very " * 300 + "calm.")) == []


def test_without_a_parser_only_what_stands_beside_the_verb_counts(
    article: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CheckedArticle, "tree_of", lambda *_: None)

    assert told(article("Ann Lee, whom fans love and who was born in 1990, won.")) == []
    assert told(article("Ann Lee, whom fans love, is a 40-year-old born to win.")) == []
    assert told(article("Ann Lee was born in 1990.")) == [("birth", "Ann Lee", "born in 1990")]


def test_a_list_of_links_is_not_judged(flags: Flags) -> None:
    body = "The council met and agreed on the lock.\n\nRead more: Ann Lee, 44, was born in 1990"

    assert flags(body, "2025-05-13") == []
