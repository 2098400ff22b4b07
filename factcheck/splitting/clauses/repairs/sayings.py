"""Repairs of attributions: what is said hangs on the verb of saying, and the speaker is its subject."""

from collections.abc import Iterator

from factcheck.splitting.clauses.grammar import is_finite, mark_before, subject_of
from factcheck.splitting.clauses.repairs.moves import Move
from factcheck.splitting.clauses.speech import attributes, is_saying
from factcheck.splitting.tree import Tree


def told(tree: Tree) -> Iterator[Move]:
    """Make a clause on the object of a verb of saying its content: “told reporters she had left”."""
    for place, token in enumerate(tree.tokens):
        if not token.relation.startswith("acl") or not is_finite(tree, place):
            continue
        subject = subject_of(tree, place)
        if subject is None or tree.tag(subject) in {"WDT", "WP"}:
            continue
        verb = _saying_above(tree, place)
        mark = tree.child(place, "mark")
        is_that = mark is not None and tree.words[mark] == "that"
        is_bare = mark is None and tree.words[tree.reach[place][0]] not in {
            "that",
            "who",
            "which",
            "where",
            "when",
        }
        is_told = tree.relation(token.head) in {"obj", "iobj"} and tree.tokens[token.head].head == verb
        if verb is not None and (is_that or (is_bare and is_told)):
            yield place, verb, "ccomp"


def _saying_above(tree: Tree, place: int) -> int | None:
    for _ in range(3):
        place = tree.tokens[place].head
        if is_saying(tree, place):
            taken = tree.child(place, "ccomp", "xcomp") is not None
            return None if taken or not attributes(tree, place) else place
        if tree.relation(place) not in {"obj", "iobj", "obl", "nmod"}:
            return None
    return None


def goes_on_after_saying(tree: Tree) -> Iterator[Move]:
    """Join what follows “X, they said,” to X: “The boat was old, they said, and had leaked”."""
    for verb in range(len(tree)):
        content = tree.child(verb, "ccomp")
        if content is None or not attributes(tree, verb):
            continue
        for one in tree.having(verb, "conj"):
            mark = tree.child(one, "mark")
            if one > content > verb and mark is not None and tree.words[mark] == "that":
                yield one, content, "conj"
            if content < verb < one and subject_of(tree, one) is None and not is_saying(tree, one):
                yield one, content, "conj"


def object_is_subject(tree: Tree) -> Iterator[Move]:
    """Make the object of a verb of saying the subject of the verb after it: “suggest a leak was old”."""
    for verb in range(len(tree)):
        for one in tree.having(verb, "conj", "advcl", "parataxis", "ccomp") if attributes(tree, verb) else ():
            if one < verb or not is_finite(tree, one) or tree.child(one, "cc", "mark") is not None:
                continue
            noun = _noun_between(tree, verb, one)
            if subject_of(tree, one) is None and noun is not None:
                yield one, verb, "ccomp"
                yield noun, one, "nsubj"
            elif subject_of(tree, one) is not None and _is_free(tree, verb, one):
                yield one, verb, "ccomp"


def _noun_between(tree: Tree, verb: int, clause: int) -> int | None:
    """Return the noun phrase that hangs on the verb and ends where the clause begins."""
    for one in tree.children[verb]:
        is_noun = tree.tag(one)[0] == "N" and tree.child(one, "case") is None
        if is_noun and verb < one < clause and not any(map(tree.is_word, _gap(tree, one, clause))):
            return one
    return None


def _gap(tree: Tree, noun: int, clause: int) -> range:
    own = [one for one in tree.children[clause] if one > tree.reach[noun][1]]
    return range(tree.reach[noun][1] + 1, min([clause, *own]))


def _is_free(tree: Tree, verb: int, clause: int) -> bool:
    """Tell whether the verb has no content yet, and the clause is no other verb of saying."""
    return tree.child(verb, "ccomp") is None and not is_saying(tree, clause)


def subject_of_saying(tree: Tree) -> Iterator[Move]:
    """Give the main verb its subject back: “A judge ruled the levy was void”, “ruled” taken for an aside."""
    for verb in range(len(tree)):
        head = tree.tokens[verb].head
        is_aside = tree.relation(verb) in {"advcl", "parataxis"} and verb < head and attributes(tree, verb)
        noun = _noun_between(tree, verb, head) if is_aside and subject_of(tree, head) is None else None
        if noun is not None:
            yield noun, head, "nsubj"


def clause_after_content(tree: Tree) -> Iterator[Move]:
    """Hang a clause that follows what is said on what is said: “She said it fell after the wind rose”."""
    for verb in range(len(tree)):
        content = tree.child(verb, "ccomp")
        if content is None or content < verb or not attributes(tree, verb):
            continue
        for one in tree.having(verb, "advcl"):
            if one > content and subject_of(tree, one) is not None and is_finite(tree, one):
                yield one, content, "advcl"


def inverted(tree: Tree) -> Iterator[Move]:
    """Make “…,” wrote Ann Lee, “…” an aside with its subject."""
    for verb in range(1, len(tree) - 1):
        if (
            not is_saying(tree, verb)
            or tree.tag(verb) not in {"VBD", "VBZ"}
            or subject_of(tree, verb) is not None
        ):
            continue
        if tree.is_word(verb - 1) or tree.tag(verb + 1) not in {
            "NNP",
            "DT",
            "NN",
            "PRP",
            "PRP$",
            "NNS",
            "JJ",
        }:
            continue
        head = tree.tokens[verb].head
        speaker = tree.child(verb, "obj", "xcomp", "obl")
        if head == verb or speaker is None or speaker < verb:
            continue
        yield verb, head, "parataxis"
        yield speaker, verb, "nsubj"
        yield from ((one, head, tree.tokens[one].relation) for one in tree.children[verb] if one < verb)


def early_words(tree: Tree) -> Iterator[Move]:
    """Give what stands before the comma of an aside back: “It opens on 1 July, Ann Lee told the radio”."""
    for verb in range(len(tree)):
        head, subject = tree.tokens[verb].head, subject_of(tree, verb)
        is_aside = tree.relation(verb) in {"advcl", "parataxis"} and tree.child(verb, "mark") is None
        if not is_aside or subject is None or head > verb or not attributes(tree, verb):
            continue
        first = tree.reach[subject][0]
        if mark_before(tree, first) == ",":
            yield from (
                (one, head, tree.tokens[one].relation) for one in tree.children[verb] if one < first - 1
            )
