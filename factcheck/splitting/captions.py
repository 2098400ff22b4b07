"""Captions: blocks that describe a picture, and what in them is label or credit."""

import re
from itertools import pairwise

from factcheck.domain.spans import Span, trimmed
from factcheck.splitting.datelines import dateline_length
from factcheck.splitting.furniture import is_credit
from factcheck.splitting.names import is_names
from factcheck.splitting.wordlists import word_list

_LONGEST_WORDS = 60
_LONGEST_CREDIT = 150
_REACH = 16

_LABEL = re.compile(
    r"(?:file )?(?:photo(?:graph)?|image|picture|illustration|graphic|caption|map|chart|video|pictured"
    r"|fig(?:ure)?\.? \d{1,3})\s?[:–—]\s*",
    re.I,
)
_POINTS = re.compile(
    r"\((?:left|right|cent(?:er|re)|top|bottom|pictured|file(?: photo| picture| image)?|above|below)\b"
    r"|\b(?:is|are) (?:seen|pictured|shown) (?:here|in this|at|on|with|during|outside)\b"
    r"|\bin this (?:file |undated |handout |aerial |archive |\d{4} )?(?:photo|picture|image|photograph)\b",
    re.I,
)
# What people are seen doing; verbs that news also uses of deeds no picture shows are not here.
_SCENE = word_list(
    """
    shake shakes pose poses wave waves gesture gestures smile smiles hug hugs embrace embraces greet
    greets stand stands sit sits walk walks hold holds speak speaks address addresses arrive arrives
    march marches gather gathers inspect inspects listen listens queue queues kneel kneels cheer cheers
    celebrate celebrates ride rides board boards point points kiss kisses applaud applauds wade wades
    paddle paddles stroll strolls perform performs toast toasts chat chats raise raises display displays
    """
)
_SETTING = word_list("in on at for from with under after before during since inside outside next this")
_BEFORE_NOUN = word_list("a an the on in of to for his her its their more most")
_TOLD = word_list("said told announced was were had did reported confirmed added will would has have")
_CREDIT_START = re.compile(r"(?:photo(?:graph)?|picture|image|credit)s?(?: credit| courtesy)?\s?[:/]|©", re.I)


def is_labelled(text: str) -> bool:
    """Tell whether the block says itself that it describes a picture, wherever it stands."""
    is_short = len(text.split(maxsplit=_LONGEST_WORDS)) <= _LONGEST_WORDS
    return is_short and bool(_LABEL.match(text) or _POINTS.search(text))


def describes_scene(text: str) -> bool:
    """Tell whether the block says in the present tense what people are seen doing, and reports nothing.

    A caption begins with whom the picture shows, never with a dateline or with where and when.
    """
    words = [word.strip('.,;:()"“”').lower() for word in text.split(maxsplit=_LONGEST_WORDS)]
    if len(words) > _LONGEST_WORDS or not text[:1].isupper() or words[0] in _SETTING or dateline_length(text):
        return False
    seen = {word for before, word in pairwise(words[:_REACH]) if before not in _BEFORE_NOUN}
    return not _SCENE.isdisjoint(seen) and _TOLD.isdisjoint(words)


def described(text: str, span: Span) -> Span | None:
    """Return the part of a caption between its label and its credit, None if nothing is left."""
    label = _LABEL.match(text, span.start, span.end)
    start = label.end() if label else span.start
    return trimmed(text, start, _credit_start(text, start, span.end))


def _credit_start(text: str, start: int, end: int) -> int:
    bracket = text.rfind("(", start, end)
    tail = text[bracket + 1 : end].rstrip(" .")
    if bracket >= 0 and tail.endswith(")") and (is_names(tail[:-1]) or is_credit(tail[:-1])):
        return bracket
    for match in _CREDIT_START.finditer(text, max(start + 1, end - _LONGEST_CREDIT), end):
        if is_names(text[match.end() : end]):
            return match.start()
    return end
