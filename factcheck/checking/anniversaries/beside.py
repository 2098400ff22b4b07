"""The year of what keeps its own anniversary: “launched in 2001, it is due to mark its 10th anniversary”."""

import re

from factcheck.checking.anniversaries.jubilees import Jubilee
from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention
from factcheck.checking.durations.begun import Beginning, find_beginnings
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_STONE = re.compile(
    r"(?:\s(?:this|next)\s[a-z]{4,8})?,?\s(?:the|its)\s(?:first|last|final|foundation|corner)[\s-]?(?:stone|brick|timber|plank|spike|rail)\s"
    r"(?:having\sbeen|was|being)\s(?:laid|placed|set|driven)\s(?:back\s)?in\s",
    re.IGNORECASE,
)
_HAVING = re.compile(
    r"(?:\s(?:this|next)\s[a-z]{4,8})?,?\s(?:having|after\shaving)\s(?:been\s)?", re.IGNORECASE
)
_OWN = re.compile(r"\b(?:its|their|whose|a|the)\s$", re.IGNORECASE)
_WHOSE = re.compile(r"\bwhose\b[^,;]*$", re.IGNORECASE)
_REACH, _FAR = 10, 60
_TIMES = word_list(
    "today yesterday tomorrow tonight week weekend month year summer spring autumn fall winter"
)
_SUBJECTS = frozenset({"PRP", "WP", "EX"})


def find_beside(article: CheckedArticle, sentence: Span, jubilee: Jubilee) -> DateMention | None:
    """Return the date of the beginning beside the anniversary, if no other noun parts them."""
    text, dates = article.text, [one for one in article.dates_in(sentence) if one.value]
    own = _OWN.search(text[max(0, jubilee.span.start - _REACH) : jubilee.span.start])
    if own is None and not text[jubilee.span.start :].lower().startswith("turn"):
        return None
    is_its = own is not None and own[0].lower().startswith("its")
    for one in dates:
        if _STONE.fullmatch(text, jubilee.span.end, one.span.start):
            return one
    begun = [
        one
        for one in find_beginnings(article, sentence)
        if one.is_of_thing or (is_its and not one.is_of_person)
    ]
    tree = article.tree_of(sentence) if begun else None
    having = (one for one in begun if _HAVING.fullmatch(text, jubilee.span.end, one.span.start))
    if after := next(having, None):
        return after.mention
    beside = [one for one in begun if one.span.end <= jubilee.span.start and not _is_owned(text, one)]
    if tree is None or len(begun) != 1 or not beside:
        return None
    return beside[0].mention if _is_unparted(tree, beside[0].span.end, jubilee.span.start) else None


def _is_owned(text: str, begun: Beginning) -> bool:
    """Tell whether it is of something that the party has: “the firm, whose mill was opened in 1936”."""
    return bool(_WHOSE.search(text[max(0, begun.span.start - _FAR) : begun.span.start]))


def _is_unparted(tree: Tree, start: int, end: int) -> bool:
    inside = [number for number, token in enumerate(tree.tokens) if start <= token.start < end]
    return not any(_is_party(tree, one) for one in inside)


def _is_party(tree: Tree, place: int) -> bool:
    if tree.words[place] in _TIMES:
        return False
    is_pronoun = tree.tag(place) in _SUBJECTS and tree.words[place] not in {"it", "they"}
    return is_pronoun or tree.tag(place).startswith("NN") or tree.words[place] == ";"
