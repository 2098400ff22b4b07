"""The parser gives trees with exact offsets, and says nothing where it is not there."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from factcheck.domain.spans import Span
from factcheck.splitting import parser


@pytest.fixture
def no_parser(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(parser, "_parser", lambda: None)
    monkeypatch.setattr(parser, "MODEL", tmp_path / "none")


def test_tokens_stand_where_the_text_has_them() -> None:
    text = "Rain fell. 👩‍👩‍👧 The dam  broke in U.S. hands."

    (tree,) = parser.parse(text, [Span(11, len(text))])

    assert tree is not None
    assert all(text[token.start : token.end] == token.text for token in tree.tokens)
    assert [token.text for token in tree.tokens][-5:] == ["broke", "in", "U.S.", "hands", "."]


@pytest.mark.parametrize("space", ["\u00a0", "\n", "  ", "\r\n", "\u3000"])
def test_any_white_space_is_read_as_a_space(space: str) -> None:
    plain, other = "The dam is 110 km long.", f"The dam is 110{space}km long."

    trees = [parser.parse(text, [Span(0, len(text))])[0] for text in (plain, other)]

    assert all(trees)
    assert len({tuple((one.text, one.tag, one.head) for one in tree.tokens) for tree in trees if tree}) == 1
    assert all(other[one.start : one.end] == one.text for one in trees[1].tokens if trees[1])


def test_each_tree_has_one_root_that_is_its_own_head() -> None:
    text = "The dam broke. The river rose."

    trees = parser.parse(text, [Span(0, 14), Span(15, 30)])

    assert [len(tree.roots) for tree in trees if tree] == [1, 1]


def test_several_threads_may_parse_at_once() -> None:
    text = "The dam broke in May and the town was flooded."
    jobs = [([Span(0, len(text))]) for _ in range(40)]

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda spans: parser.parse(text, spans)[0], jobs))

    assert {tree and tuple(token.relation for token in tree.tokens) for tree in found} == {
        tuple(token.relation for token in found[0].tokens) if found[0] else None
    }


def test_sentence_too_long_to_be_one_has_no_tree() -> None:
    text = "The dam broke. " + "a b " * parser.LONGEST_SENTENCE

    trees = parser.parse(text, [Span(0, 14), Span(15, len(text))])

    assert [tree is None for tree in trees] == [False, True]


def test_white_space_alone_has_no_tree() -> None:
    assert parser.parse("a \u3000 b", [Span(1, 4)]) == [None]


@pytest.mark.usefixtures("no_parser")
def test_without_the_parser_no_sentence_has_a_tree() -> None:
    assert parser.parse("The dam broke.", [Span(0, 14)]) == [None]
    assert not parser.is_parser_there()


def test_splitting_is_imported_without_the_parsing_library() -> None:
    code = "import sys, factcheck.splitting, factcheck.app; sys.exit('spacy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
