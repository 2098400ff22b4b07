"""Whether a part, its whole and its share belong to each other by the grammar of their sentence."""

from factcheck.checking.arithmetic.kinds import are_units
from factcheck.checking.arithmetic.nouns import counted, singular
from factcheck.checking.article import CheckedArticle
from factcheck.checking.marks import Mark
from factcheck.splitting.tree import Tree

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def agree(article: CheckedArticle, part: Mark, whole: Mark, share: Mark) -> bool:
    """Tell whether the whole is what the share is of, and counts things as the part does.

    It is not in “two places, a third of the land was under 4 feet of water”: a verb stands between the share
    and the 4, and feet are no places.
    """
    tree = article.tree_of(article.sentence_around(whole.span))
    if tree is None:
        return True
    nearer = max(part, share, key=lambda one: one.span)
    return not _has_verb_between(tree, nearer, whole) and _is_one_unit(tree, part, whole)


def _has_verb_between(tree: Tree, one: Mark, whole: Mark) -> bool:
    return any(
        tree.tag(place) in _FINITE
        for place, token in enumerate(tree.tokens)
        if one.span.end <= token.start < whole.span.start
    )


def _is_one_unit(tree: Tree, part: Mark, whole: Mark) -> bool:
    """Tell whether neither is a measure, or both are of one unit; a number without a noun leans on one."""
    nouns = [_noun(tree, one) for one in (part, whole)]
    return not are_units(nouns) or len({noun for noun in nouns if noun}) < len(nouns)


def _noun(tree: Tree, one: Mark) -> str:
    """Return what the number counts, or the plural right behind it, whatever the parser takes it for."""
    found = counted(tree, one.span.end)
    is_plural = found.first.endswith("s") and found.first.isalpha() and found.first_tag not in _FINITE
    return found.noun or (singular(found.first) if is_plural else "")
