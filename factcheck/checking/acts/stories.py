"""Two dated acts of one subject of which the first begins what the second ends."""

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck.checking.acts.dated import Act, dated_acts, is_set_apart, is_told_as_earlier
from factcheck.checking.acts.pairs import ACTS, PAIRS, ROLES, Role
from factcheck.checking.acts.parties import places_of, share_party
from factcheck.checking.article import CheckedArticle
from factcheck.checking.governors import subject_of
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

AGAIN = re.compile(
    r"\b(?:again|anew|second|another|earlier|previous(?:ly)?|twice|original(?:ly)?|first\stime|re-?(?:arrested|elected|married)"
    r"|absentia|old\sstyle|backdated|re-?unit\w+|re-?form(?:ed|ing)|reviv\w+|re-?launch\w*|re-?buil\w+|re-?establish\w*"
    r"|re-?appoint\w+|re-?join\w+|restor\w+|re-?open\w*|re-?found\w*|reborn|predecessors?|successors?|replac\w+|renegotiat\w+"
    r"|amend\w+|provisional(?:ly)?|retroactive(?:ly)?|retrospective(?:ly)?)\b",
    re.IGNORECASE,
)
_SOMETHING_ELSE = re.compile(
    r";|,\s(?:and|but|while)\s(?:that\s)?(?:the|a|an|its|their|his|her|he|she|they)\s"
)
_RETURNED = re.compile(r"\bre-?open\w*", re.IGNORECASE)
_WED, _PARTED = frozenset({"married", "wed"}), frozenset({"divorced", "separated", "split"})
_FEW = 3
AFTER_DEATH = re.compile(
    r"\b(?:posthumous\w*|hall\sof\sfame|in\smemory|saint|beatif\w+|canoni[sz]\w+|reburied)\b", re.IGNORECASE
)
KIN = re.compile(
    r"\b(?:son|daughter|father|mother|wife|widow|widower|husband|brother|sister|child|children|grand\w+|parents?|twins?|nephew|niece)\b",
    re.IGNORECASE,
)


def find_stories(article: CheckedArticle, sentence: Span) -> Iterator[tuple[Act, Act]]:
    """Yield each beginning with its end, in whichever order they are told or dated."""
    dates = [one for one in article.dates_in(sentence) if one.value or one.day]
    found = list(ACTS.finditer(article.text, sentence.start, sentence.end)) if len(dates) > 1 else []
    roles = [ROLES[" ".join(match[0].lower().split())] for match in found]
    if not any(shared(one, other) for one, other in combinations(roles, 2)):
        return
    tree = article.tree_of(sentence)
    acts = list(dated_acts(tree, article.text, found, dates)) if tree else []
    for one, other in combinations(acts, 2):
        for number, is_turned in shared(one.roles, other.roles):
            begin, end = (other, one) if is_turned else (one, other)
            if tree and _is_one_story(article, tree, number, begin, end):
                yield begin, end
                break


def shared(one: frozenset[tuple[int, Role]], other: frozenset[tuple[int, Role]]) -> list[tuple[int, bool]]:
    """Return the pairs that the two make, and for each whether the second is the beginning."""
    return [
        (number, role is Role.END)
        for number, role in sorted(one)
        if (number, Role.BEGIN if role is Role.END else Role.END) in other
    ]


def _is_couple(tree: Tree, begin: Act, end: Act) -> bool:
    """Read “she married him in 1961; they were divorced in 1967”."""
    party = subject_of(tree, end.verb)
    return begin.words in _WED and end.words in _PARTED and party is not None and tree.words[party] == "they"


def _without_name(tree: Tree, begin: Act, words: str) -> str:
    """Return the words without what tells the subject of both acts from another: “the original bridge”."""
    party = subject_of(tree, begin.verb)
    name = tree.tokens[party].text if party is not None else ""
    return words.replace(f" original {name}", "").replace(f" second {name}", "") if name else words


def _told_with(article: CheckedArticle, sentence: Span, begin: Act, end: Act) -> str:
    """Return the sentence up to where it goes on about something else behind the two acts."""
    last = max(begin.end, end.end, begin.date.span.end, end.date.span.end)
    other = _SOMETHING_ELSE.search(article.text, last, sentence.end)
    is_apart = other and not ACTS.search(article.text, other.end(), sentence.end)
    return article.text[sentence.start : other.start() if other and is_apart else sentence.end]


def _is_one_story(article: CheckedArticle, tree: Tree, number: int, begin: Act, end: Act) -> bool:
    """Tell whether both acts are surely of one subject, and the beginning the one that the end ends."""
    words, pair = _told_with(article, tree.span, begin, end), PAIRS[number]
    if _is_couple(tree, begin, end):
        return begin.verb < end.verb and not AGAIN.search(words)
    is_shared = share_party(tree, begin, end) or (
        pair.is_of_stone and len(article.dates_in(tree.span)) <= _FEW
    )
    if begin.is_present != end.is_present or not is_shared:
        return False
    words = _without_name(tree, begin, _RETURNED.sub("", words) if pair.is_return else words)
    if pair.is_once:
        return not KIN.search(words) and not AFTER_DEATH.search(words)
    places = places_of(tree, begin), places_of(tree, end)
    first, last = sorted((begin.verb, end.verb))
    are_parted = any(tree.words[one] == ";" for one in range(first, last))
    if are_parted or AGAIN.search(words) or (all(places) and places[0] != places[1]):
        return False
    if begin.verb < end.verb:
        return not is_set_apart(tree, end.verb)
    return is_told_as_earlier(tree, begin.verb) or tree.relation(begin.verb) == "acl"
