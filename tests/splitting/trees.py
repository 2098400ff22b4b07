"""Trees for tests, kept as text: a sentence, and below it its words as word/tag/relation>head."""

from pathlib import Path

from factcheck.splitting.clauses.cuts import Cut
from factcheck.splitting.clauses.pieces import Piece
from factcheck.splitting.tree import Token, Tree

_LINES = (Path(__file__).parent.parent / "data" / "trees" / "sentences.txt").read_text("utf-8").splitlines()
_TREES = dict(zip(_LINES[::2], _LINES[1::2], strict=True))


def tree_of(sentence: str) -> Tree:
    """Return the tree that is kept for the sentence."""
    tokens, start = [], 0
    for written in _TREES[sentence].split():
        word, tag, relation = written.rsplit("/", 2)
        relation, _, head = relation.rpartition(">")
        start = sentence.index(word, start)
        tokens.append(Token(start, start + len(word), word, tag, relation, int(head)))
        start += len(word)
    return Tree(tokens)


def whole(tree: Tree) -> Piece:
    """Return the piece that is all words of the sentence."""
    own = frozenset(place for place in range(len(tree)) if tree.is_word(place))
    return Piece(tree.roots[0], Cut.ROOT, own, frozenset())


def piece_of(tree: Tree, head: str, cut: Cut, words: str) -> Piece:
    """Return a piece cut off at a word, with these words of the sentence."""
    own = frozenset(place for place, word in enumerate(tree.words) if word in words.lower().split())
    return Piece(tree.words.index(head), cut, own, frozenset())
