"""Who acts or suffers in two acts, and where: whether both can be of one story."""

import calendar

from factcheck.checking.acts.dated import Act
from factcheck.checking.acts.pairs import OF_THE_SUBJECT
from factcheck.checking.governors import subject_of
from factcheck.splitting.tree import Tree

_PRONOUNS = frozenset(
    {"he", "she", "it", "they", "him", "her", "them", "both", "himself", "herself", "itself"}
)
_WEEKDAYS = frozenset(name.lower() for name in calendar.day_name)


def share_party(tree: Tree, one: Act, other: Act) -> bool:
    """Tell whether both acts are done to one thing, or by one person with nothing else named."""
    things = _object_of(tree, one), _object_of(tree, other)
    if None not in things and not is_same_party(tree, *things):
        return False
    return is_same_party(tree, _party_of(tree, one, things[0]), _party_of(tree, other, things[1]))


def party_of(tree: Tree, act: Act) -> int | None:
    """Return what is begun or ended by the act."""
    return _party_of(tree, act, _object_of(tree, act))


def are_one(tree: Tree, one: int | None, here: Tree, other: int | None) -> bool:
    """Tell whether a word of the next sentence goes on about a word of this one."""
    if one is None or other is None:
        return False
    if tree.words[one] == here.words[other]:
        return True
    return here.words[other] in {"he", "she", "it", "they"} and tree.words[one] not in _PRONOUNS


def _party_of(tree: Tree, act: Act, thing: int | None) -> int | None:
    """Return what is begun or ended: the object, if the verb tells of it and not of the one who acts."""
    if thing is not None and act.words.split()[0] not in OF_THE_SUBJECT:
        return thing
    party = _subject_of(tree, act)
    is_of_other_noun = tree.relation(act.verb) == "acl" and party != tree.tokens[act.verb].head
    return None if is_of_other_noun else party


def _subject_of(tree: Tree, act: Act) -> int | None:
    """Return the subject; where “left office” is read as a noun with its adjective, the noun has it."""
    head = tree.tokens[act.verb].head
    is_inside = tree.tokens[act.verb].start < tree.tokens[head].start < act.end
    return subject_of(tree, head if is_inside else act.verb)


def _object_of(tree: Tree, act: Act) -> int | None:
    thing = tree.child(act.verb, "obj")
    return None if thing is not None and tree.tokens[thing].start < act.end else thing


def is_same_party(tree: Tree, one: int | None, other: int | None) -> bool:
    """Tell whether two words name one party: the same word, or a pronoun beside a name."""
    if one is None or other is None:
        return False
    if one == other or tree.words[one] == tree.words[other]:
        return True
    pronoun, name = (one, other) if tree.words[one] in _PRONOUNS else (other, one)
    if tree.words[pronoun] not in _PRONOUNS or tree.words[name] in _PRONOUNS:
        return False
    return name not in tree.below(tree.tokens[pronoun].head)


def places_of(tree: Tree, act: Act) -> frozenset[str]:
    """Return the names of places and the like that go with the act: “in London”, “on Broadway”."""
    beside = (one for one in tree.having(act.verb, "obl", "nmod") if tree.tag(one) == "NNP")
    outside = (one for one in beside if not act.date.span.start <= tree.tokens[one].start < act.date.span.end)
    return frozenset(tree.words[one] for one in outside) - _WEEKDAYS
