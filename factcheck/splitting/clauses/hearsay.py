"""Hearsay: words that mark what a claim says as not known at first hand."""

from factcheck.splitting.clauses.statement import Statement
from factcheck.splitting.wordlists import word_list

_ADVERBS = word_list("reportedly allegedly purportedly supposedly ostensibly")
_PASSED_ON = word_list(
    """
    said believed thought understood rumored rumoured alleged reported estimated presumed suspected
    feared claimed assumed
    """
)


def is_hearsay(said: Statement) -> bool:
    """Tell whether the claim holds “reportedly” or the like, or “is said to”."""
    return bool(said.words_of(said.piece.own) & _ADVERBS) or any(
        _is_passed_on(said, one) for one in said.piece.own
    )


def _is_passed_on(said: Statement, place: int) -> bool:
    tree = said.tree
    if tree.words[place] not in _PASSED_ON or tree.tag(place) != "VBN":
        return False
    is_passive = any(tree.tokens[one].relation == "aux:pass" for one in tree.children[place])
    goes_on = any("to" in said.case_of(one) for one in tree.having(place, "xcomp"))
    is_impersonal = (
        "it" in said.words_of(tree.having(place, "expl", "nsubj")) and tree.child(place, "ccomp") is not None
    )
    return is_passive and (goes_on or is_impersonal)
