"""What a number counts: the noun after it; whether one noun can be a part of what another counts."""

from dataclasses import dataclass

from factcheck.checking.arithmetic.kinds import is_known_kind, is_person
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "people": "person",
    "policemen": "policeman",
    "feet": "foot",
    "lives": "life",
    "wives": "wife",
    "mice": "mouse",
    "buses": "bus",
}
_MODIFIERS = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "POS", "NN", "NNS", "NNP", "NNPS", "AFX"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_NAMES = frozenset({"NNP", "NNPS"})
_PLURALS = frozenset({"NNS", "NNPS"})
_SKIPPED = word_list("more other others further additional new extra separate different of them these those")
_LONGEST = 8
_WEEKDAYS = word_list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun that a number counts, singular, and whether it is a name; no noun for “nine in Ashford”."""

    noun: str = ""
    is_name: bool = False
    first_tag: str = ""
    first: str = ""
    is_plural: bool = False

    @property
    def is_bare(self) -> bool:
        """Tell whether the number leans on a noun said elsewhere."""
        return not self.noun or self.is_name


def counted(tree: Tree, end: int, *, is_whole: bool = False) -> Counted:
    """Return what the number that ends at the offset counts; a part may have an adjective only."""
    places = [place for place, token in enumerate(tree.tokens) if token.start >= end][:_LONGEST]
    while places and tree.words[places[0]] in _SKIPPED:
        places.pop(0)
    head = None
    for place in places:
        tag = tree.tag(place)
        is_late_name = head is not None and tree.tag(head) == "NNS" and tag in _NAMES
        if tag not in _MODIFIERS or is_late_name or tree.tokens[place].text in _WEEKDAYS:
            break
        head = place if tag in _NOUNS and tree.tag(max(0, place - 1)) != "HYPH" else head
    if head is not None and not is_whole and _is_loose(tree, head):
        head = None
    first_tag = tree.tag(places[0]) if places else ""
    first = tree.words[places[0]] if places else ""
    if head is None:
        return Counted(first_tag=first_tag, first=first)
    token = tree.tokens[head]
    return Counted(
        singular(token.text), token.text[0].isupper(), first_tag, first, tree.tag(head) in _PLURALS
    )


def _is_loose(tree: Tree, head: int) -> bool:
    """Tell whether the word is no noun of things counted: “20 northbound”, “12 women’s”."""
    word = singular(tree.tokens[head].text)
    is_owner = head + 1 < len(tree) and tree.tag(head + 1) == "POS"
    is_known = is_person(word) or is_known_kind(word)
    return is_owner or (tree.tag(head) == "NN" and not is_known)


def singular(noun: str) -> str:
    """Return the singular of a noun in small letters."""
    word = noun.lower()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("children"):
        return word[:-3]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if word.endswith("men"):
        return word[:-2] + "an"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
