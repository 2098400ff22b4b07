"""Whether a change and its two values hang on one verb, by the dependency tree of their sentence."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.checking.changes.reading import Change
from factcheck.checking.marks import Mark
from factcheck.splitting.tree import Tree

_SHORT, _GOING = 9, 2
_ASIDE = re.compile(
    r"[;,.] (?:and )?(?:it|this|that|they)(?: has| had)? [^\s~]{1,20}~v|"
    r"~v[+-](?: by)? <\w{1,6}>,? to <\w{1,6}>(?: in time| in <\w{1,6}>)?,? from|"
    r"(?:up|down)~t[+-](?: by)?(?: <\w{1,6}>)? from|<\w{1,6}>(?: [^\s~]{1,20})? [\w-]{1,20}~\S{1,4} from"
)
_SAYING = frozenset({"said", "says", "say", "reported", "announced", "showed", "show", "added", "noted"})
# A plural that is taken for a verb still stands where nouns stand.
_NOMINAL = frozenset({"nsubj", "obj", "obl", "nmod", "compound"})
_FINITE = frozenset({"VBD", "MD"})
_BEFORE_ADJECTIVE = frozenset({"DT", "PRP$", "JJ", "RB"})


def is_bound(article: CheckedArticle, change: Change) -> bool:
    """Tell whether nothing in the tree parts the values from each other or from the word of change.

    Without a tree only a short run of words is trusted.
    """
    tree = article.tree_of(article.sentence_around(change.first.span))
    if tree is None:
        return len(change.words.split()) <= _SHORT
    first, last = _way_up(tree, change.first), _way_up(tree, change.last)
    if not first or not last:
        return True
    if (
        change.base == "from"
        and not _ASIDE.search(change.words)
        and not _is_one_verb(tree, change, first, last)
    ):
        return False
    return _reaches_word(tree, change, first, last)


def _way_up(tree: Tree, mark: Mark) -> list[int]:
    """Return the words from a number up to the verb that it hangs on; none for another sentence."""
    place = next(
        (at for at, token in enumerate(tree.tokens) if token.start <= mark.span.start < token.end), None
    )
    way: list[int] = []
    while place is not None and place not in way:
        way.append(place)
        if len(way) > 1 and tree.tag(place).startswith("VB") and tree.relation(place) not in _NOMINAL:
            break
        place = tree.tokens[place].head
    return way


def _is_one_verb(tree: Tree, change: Change, first: list[int], last: list[int]) -> bool:
    """Tell whether both values hang on one verb, and no other one in the past tense stands between them.

    The verb of change may, as in “from 40, it rose to 60”, and “the port said” may stand anywhere.
    """
    verb = first[-1]
    if {tree.words[verb], tree.words[last[-1]]} & _SAYING:
        return True
    is_between = min(first[0], last[0]) < verb < max(first[0], last[0])
    return verb == last[-1] and not (
        is_between and tree.tag(verb) in _FINITE and tree.words[verb] != change.word
    )


def _reaches_word(tree: Tree, change: Change, first: list[int], last: list[int]) -> bool:
    """Tell whether the values hang on the verb of change, or no other verb stands between the two.

    The word right before “from” may be one, as in “rose 5 percent, going from 40 to 42”.
    """
    start = min(first[0], last[0])
    stem = change.word.partition("_")[0]
    place = next((at for at in range(start, -1, -1) if tree.words[at] == stem), None)
    if place is None or (place in {*first, *last} and tree.tag(place).startswith("VB")):
        return True
    between = range(place + 1, start)
    return not any(_is_verb(tree, at) for at in between if at < start - _GOING or tree.tag(at) != "VBG")


def _is_verb(tree: Tree, place: int) -> bool:
    """Tell whether the word is a verb, and no participle between an article and its noun."""
    is_adjective = tree.relation(place) == "amod" and tree.tag(place - 1) in _BEFORE_ADJECTIVE
    return tree.tag(place).startswith("VB") and not is_adjective and tree.words[place] not in _SAYING
