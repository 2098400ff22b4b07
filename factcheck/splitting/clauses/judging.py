"""Judging: the kind of a piece of a parsed sentence, and whether it can be checked."""

from factcheck.domain.labels import ClaimKind
from factcheck.splitting.clauses.cuts import Cut
from factcheck.splitting.clauses.feelings import is_feeling
from factcheck.splitting.clauses.foreseen import is_foreseen
from factcheck.splitting.clauses.hearsay import is_hearsay
from factcheck.splitting.clauses.pieces import Piece
from factcheck.splitting.clauses.statement import Statement
from factcheck.splitting.clauses.valued import is_judging_noun, is_valued
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_ALIASES = word_list("called known named nicknamed dubbed titled entitled alias")


def judged(tree: Tree, piece: Piece, *, is_quoted: bool) -> tuple[ClaimKind, bool]:
    """Return the first kind that fits the piece, and whether it can be found true or false."""
    said = Statement(tree, piece)
    if piece.cut is Cut.APPOSITION and not piece.source:
        embedded = _apposed(said)
        if embedded:
            return embedded, embedded is ClaimKind.EMBEDDED
    content = _content(said)
    if piece.source or is_quoted:
        return ClaimKind.ATTRIBUTED, content is ClaimKind.FACT and not is_feeling(said)
    if is_hearsay(said):
        return ClaimKind.ATTRIBUTED, content is ClaimKind.FACT
    return content, content is ClaimKind.FACT


def _apposed(said: Statement) -> ClaimKind | None:
    """Return the kind of an apposition without a verb, None for one that has one or gives another name."""
    tree, head = said.tree, said.piece.head
    has_verb = any(said.is_own(one) for one in tree.having(head, "acl"))
    first = tree.words[tree.reach[head][0]]
    if has_verb or first in _ALIASES or tree.words[head] in _ALIASES:
        return None
    is_owned = any(
        tree.tag(one) in {"NNP", "CD", "JJS", "RBS"}
        for one in said.phrase(head)
        if tree.tokens[one].head == head
    )
    return ClaimKind.OPINION if is_judging_noun(said, head) and not is_owned else ClaimKind.EMBEDDED


def _content(said: Statement) -> ClaimKind:
    if is_foreseen(said):
        return ClaimKind.PREDICTION
    return ClaimKind.OPINION if is_valued(said) else ClaimKind.FACT
