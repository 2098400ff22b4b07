"""Whether a statement is somebody's, by quotation marks or by a verb of saying that governs it."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import REPORTED, is_reported, sentence_text
from factcheck.checking.governors import top_of
from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

_ACCORDING = re.compile(r"\baccording\sto\b", re.IGNORECASE)
_NEW_CLAUSE = re.compile(r",\s(?:but|yet|and(?!\sthat\b)|though|although)\s")
_TOLD_IN = frozenset({"ccomp", "obj", "parataxis", "dep", "csubj", "xcomp"})
_SOURCES = re.compile(
    r",\s(?:[\w’'.-]{1,20}\s){0,4}(?:officials?|sources?|aides?|spokes\w{3,6}|advis[eo]rs?|diplomats?|people)"
    r"\s(?:[\w’'.-]{1,20}\s){0,4}(?:said|says|say)\b"
)


def is_told(article: CheckedArticle, span: Span) -> bool:
    """Tell whether somebody else than the article says the words, as far as the grammar shows."""
    if article.is_quoted(span) or _ACCORDING.search(sentence_text(article, span)):
        return True
    sentence = article.sentence_around(span)
    tree = article.tree_of(sentence) if REPORTED.search(sentence_text(article, span)) else None
    if tree is None:
        return is_reported(article, span)
    return any(
        _covers(tree, verb, span) and not _NEW_CLAUSE.search(article.text, *_between(tree, verb, span))
        for verb, word in enumerate(tree.words)
        if REPORTED.fullmatch(word) and not _is_in(tree, verb, span)
    )


def is_told_by_sources(article: CheckedArticle, span: Span) -> bool:
    """Tell whether “, officials said” follows, as news has it of what is going on."""
    return bool(_SOURCES.search(article.text, span.end, article.sentence_around(span).end))


def _is_in(tree: Tree, place: int, span: Span) -> bool:
    return span.start <= tree.tokens[place].start < span.end


def _between(tree: Tree, verb: int, span: Span) -> tuple[int, int]:
    token = tree.tokens[verb]
    return (span.end, token.start) if token.start >= span.end else (token.end, span.start)


def _covers(tree: Tree, verb: int, span: Span) -> bool:
    """Tell whether the words hang on the verb as what is said, or the verb on them as an aside."""
    here = top_of(tree, span)
    while here is not None:
        if tree.relation(verb) == "parataxis" and tree.tokens[verb].head == here:
            return True
        head = tree.tokens[here].head
        if head == verb:
            is_opening = tree.relation(here) == "csubj" and tree.words[here].endswith("ing")
            return here != verb and tree.relation(here) in _TOLD_IN and not is_opening
        here = head if head != here else None
    return False
