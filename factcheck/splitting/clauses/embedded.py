"""Embedded claims: titles before names, status words before offices, offices implied by a possessive."""

from collections.abc import Iterator

from factcheck.splitting.clauses.titles import BODIES, is_title
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_STATUS = word_list(
    """
    former current previous upcoming acting reigning late outgoing incoming interim sitting retired
    deposed ousted then ex
    """
)
_ABOUT = word_list(
    """
    administration government cabinet presidency premiership term tenure title deal agreement treaty
    accord summit election elections midterm midterms champion champions record-holder holder
    championship season games olympics parliament congress legislature leadership regime coalition
    monarch monarchy mandate referendum vote conference visit tournament edition owner owners
    """
)
_IMPLYING = word_list(
    "administration government cabinet presidency premiership chancellorship papacy reign mayoralty"
)
_NAME = frozenset({"NNP", "NNPS"})
_LEFT = frozenset(
    {"JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "HYPH", "POS", "PRP$", "CD", "VBN", "VBG", "FW"}
)
_PARTICLES = word_list("de la del della di da dos van von der den bin ibn al el ul le du ter ten")
_AFTER_NAME = frozenset({"II", "III", "IV", "VI", "Jr.", "Sr.", "Jr", "Sr"})


def embedded_in(tree: Tree) -> list[tuple[int, int]]:
    """Return the first and last word of each embedded claim without an apposition, in text order."""
    found = {*_titled(tree), *_with_status(tree), *_affiliated(tree)}
    return sorted(one for one in found if not any(_is_same_phrase(one, other) for other in found - {one}))


def _is_same_phrase(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether the other phrase is this one with more words before or after it."""
    return other[0] <= one[0] and one[1] <= other[1] and (one[0] == other[0] or one[1] == other[1])


def _titled(tree: Tree) -> Iterator[tuple[int, int]]:
    for place in range(len(tree) - 1):
        if is_title(tree, place) and tree.tag(place + 1) in _NAME and not is_title(tree, place + 1):
            last = name_end(tree, place + 1)
            first = _phrase_start(tree, place)
            yield first, _implied_end(tree, last)


def name_end(tree: Tree, place: int) -> int:
    """Return the last word of the name that starts here."""
    while place + 1 < len(tree) and _goes_on(tree, place + 1):
        place += 1
    return place


def _goes_on(tree: Tree, place: int) -> bool:
    if tree.tag(place) in _NAME or tree.tokens[place].text in _AFTER_NAME:
        return True
    is_between = place + 1 < len(tree) and tree.tag(place + 1) in _NAME
    is_joint = tree.words[place] in _PARTICLES or tree.tokens[place].text in {"-", "–", "'", "’"}
    is_glued = tree.tokens[place].start == tree.tokens[place - 1].end
    return is_between and is_joint and (is_glued or tree.words[place] in _PARTICLES)


def _phrase_start(tree: Tree, place: int) -> int:
    first = place
    while first > 0 and tree.tag(first - 1) in _LEFT:
        first -= 1
    if first > 0 and tree.tag(first - 1) == "DT" and tree.words[first - 1] in {"the", "a", "an"}:
        first -= 1
    return first


def named_in(tree: Tree) -> list[tuple[int, int]]:
    """Return the first and last word of each common noun with the name of the thing: “the singer Pink”."""
    found = []
    for place in range(len(tree) - 1):
        if (
            tree.tag(place) == "NN"
            and tree.tag(place + 1) in _NAME
            and _are_one_phrase(tree, place, place + 1)
        ):
            found.append((_phrase_start(tree, place), name_end(tree, place + 1)))
    return found


def _are_one_phrase(tree: Tree, noun: int, name: int) -> bool:
    """Tell whether the name hangs on the noun, or the noun on the name."""
    names = range(name, name_end(tree, name) + 1)
    is_name = all(tree.tag(one) in _NAME or tree.tag(one) in {"HYPH", "IN", "CD"} for one in names)
    return is_name and (
        tree.tokens[noun].head in names or any(tree.tokens[one].head == noun for one in names)
    )


def _implied_end(tree: Tree, last: int) -> int:
    """Return the end of “President Lee's government” where the name is its start."""
    if last + 2 < len(tree) and tree.tag(last + 1) == "POS":
        for place in range(last + 2, min(last + 5, len(tree))):
            if tree.words[place] in _IMPLYING:
                return place
            if tree.tag(place) not in _LEFT:
                break
    return last


def _with_status(tree: Tree) -> Iterator[tuple[int, int]]:
    for place in range(len(tree)):
        head = tree.tokens[place].head
        is_status = tree.words[place] in _STATUS and tree.relation(place) in {"amod", "compound", "advmod"}
        if is_status and head > place and _is_about(tree, head) and not _is_indefinite(tree, head):
            yield _noun_phrase(tree, _widened(tree, head))
        elif tree.words[place] in _IMPLYING and tree.child(place, "nmod") is not None:
            owner = tree.child(place, "nmod")
            if owner is not None and tree.tokens[owner].relation == "nmod:poss" and tree.tag(owner) in _NAME:
                yield _noun_phrase(tree, _widened(tree, place))


def _is_indefinite(tree: Tree, noun: int) -> bool:
    return any(tree.words[one] in {"a", "an"} for one in tree.having(noun, "det"))


def _is_about(tree: Tree, noun: int) -> bool:
    return tree.words[noun] in _ABOUT or is_title(tree, noun)


def _widened(tree: Tree, noun: int) -> int:
    """Return the noun whose phrase tells the time by this one: “tariffs enacted during the previous …”."""
    verb = tree.tokens[noun].head
    if tree.relation(noun) == "obl" and tree.tokens[verb].relation == "acl" and tree.tag(verb) == "VBN":
        return tree.tokens[verb].head
    if tree.relation(noun) == "nmod" and any(
        tree.words[one] == "outside" for one in tree.having(noun, "case")
    ):
        return tree.tokens[noun].head
    return noun


def _noun_phrase(tree: Tree, noun: int) -> tuple[int, int]:
    left = list(
        tree.having(noun, "case", "cc", "cop", "mark", "nsubj", "conj", "appos", "punct", "aux", "advmod")
    )
    left += [one for one in tree.having(noun, "nmod") if one > noun and not _is_of(tree, one)]
    relatives = [one for one in tree.having(noun, "acl") if tree.tokens[one].relation == "acl:relcl"]
    words = [one for one in tree.below(noun, without=[*left, *relatives]) if tree.is_word(one)]
    first = last = noun
    while first - 1 in words or (first - 2 in words and not tree.is_word(first - 1)):
        first -= 1 if first - 1 in words else 2
    while last + 1 in words or (last + 2 in words and not tree.is_word(last + 1)):
        last += 1 if last + 1 in words else 2
    return first, last


def _is_of(tree: Tree, noun: int) -> bool:
    return any(tree.words[one] in {"of", "outside"} for one in tree.having(noun, "case"))


def _affiliated(tree: Tree) -> Iterator[tuple[int, int]]:
    """Yield “Ann Lee of the port authority”: a name of two words or more, and where the person belongs."""
    for place in range(len(tree) - 2):
        is_titled = place > 0 and is_title(tree, place - 1)
        is_start = tree.tag(place) in _NAME and (place == 0 or is_titled or tree.tag(place - 1) not in _NAME)
        last = name_end(tree, place) if is_start else place
        if last == place or last + 1 >= len(tree) or tree.words[last + 1] not in {"of", "from"}:
            continue
        if not _is_person(tree, place, last):
            continue
        belonging = [
            one for one in range(last + 2, len(tree)) if tree.tokens[one].head in range(place, last + 1)
        ]
        if belonging and tree.tag(belonging[0])[0] == "N":
            yield _phrase_start(tree, place - 1) if is_titled else place, tree.reach[belonging[0]][1]


def _is_person(tree: Tree, first: int, last: int) -> bool:
    """Tell whether a name of two or three words may be that of a person: capitals, no acronym, no body."""
    words = [tree.tokens[one].text for one in range(first, last + 1)]
    is_written_so = all(word[0].isupper() and (word.endswith(".") or not word.isupper()) for word in words)
    return len(words) in {2, 3} and is_written_so and BODIES.isdisjoint(word.lower() for word in words)
