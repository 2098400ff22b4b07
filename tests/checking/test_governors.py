"""Which verb a word hangs on, and whose act it is."""

from collections.abc import Callable

import pytest

from factcheck.checking import CheckedArticle, Finding
from factcheck.checking.governors import subject_of, top_of, verb_above
from factcheck.domain.spans import Span
from factcheck.splitting.parser import parse
from factcheck.splitting.tree import Tree

Findings = Callable[..., list[Finding]]


def tree_of(text: str) -> Tree:
    (tree,) = parse(text, [Span(0, len(text))])
    assert tree is not None
    return tree


def place_of(tree: Tree, word: str) -> int:
    return tree.words.index(word)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The mill closed in 1998.", "closed", "mill"),
        ("The mill, which opened in 2010, closed.", "opened", "mill"),
        ("He was arrested and released.", "released", "he"),
        ("Born in 1985, she went to Oxford.", "born", "she"),
        ("Having joined in 2012, Smith left.", "joined", "smith"),
        ("The mill, opened in 1932, turns 80 this year.", "turns", "mill"),
    ],
)
def test_a_verb_has_its_subject(text: str, verb: str, subject: str) -> None:
    tree = tree_of(text)

    found = subject_of(tree, place_of(tree, verb))

    assert found is not None
    assert tree.words[found] == subject


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Closed in 1998.", "closed"),
        ("Smith was elected in 2016 after Jones, who had held the seat since 2002, died in 2015.", "died"),
    ],
)
def test_a_verb_without_a_sure_subject_has_none(text: str, verb: str) -> None:
    tree = tree_of(text)

    assert subject_of(tree, place_of(tree, verb)) is None


def test_a_date_hangs_on_its_verb() -> None:
    text = "The mill closed in May 1998."
    tree = tree_of(text)

    top = top_of(tree, Span(text.index("May"), len(text) - 1))

    assert top is not None
    assert tree.words[verb_above(tree, top)] == "closed"


def test_words_outside_the_sentence_have_no_token() -> None:
    assert top_of(tree_of("The mill closed."), Span(100, 105)) is None


@pytest.mark.parametrize(
    ("body", "date"),
    [
        ("The mill, which opened in 2010 to great joy, closed in 1998.", None),
        ("Founded in 1950, the club marks its 60th anniversary this year.", "2019-04-08"),
        ("The town marks the 60th anniversary of the 1950 fire this year.", "2019-04-08"),
        ("The club was founded in 1950. It celebrates its 60th anniversary this year.", "2019-04-08"),
        ("In 1998 she joined the firm, and ten years later, in 2012, she left.", None),
        ("The law was passed in 1985. Twenty years later, in 1999, it was repealed.", None),
        ("Twenty years after the 1989 fall of the wall, it was opened in 2019.", None),
        ("Thirty years after the 1979 revolution, it is still poor.", "2019-05-03"),
        ("Between 1998 and 2010 she served 15 years on the council.", None),
        ("He served nine years as pilot, from 1990 to 2002.", None),
        ("The plant, which opened in 1974, closed in 2009 after 45 years of operation.", None),
    ],
)
def test_nothing_that_needs_a_tree_is_found_without_the_parser(
    findings: Findings, monkeypatch: pytest.MonkeyPatch, body: str, date: str | None
) -> None:
    monkeypatch.setattr(CheckedArticle, "tree_of", lambda *_: None)

    found = findings(body, date)

    assert found == []
