"""R26: a caption that shows people together whom the text has only speak from afar."""

import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle, TextBlock
from factcheck.checking.finding import Finding
from factcheck.checking.spelling.name_words import LOOK_ALIKES
from factcheck.checking.spelling.uses import is_ordinary
from factcheck.domain.labels import BlockKind, FindingLevel
from factcheck.domain.spans import Span

_TOGETHER = re.compile(
    r"\b(?:(?:shak(?:e|es|ing)|shook) hands|handshakes?|side by side|shoulder to shoulder|face to face"
    r"|(?:sit|sits|sitting|seated|stand|stands|standing|walk|walks|walking) (?:together|next to|beside)"
    r"|arm in arm|(?:at|around|across) (?:the|a) (?:\w{2,20} ){0,2}table|embrac(?:e|es|ing)|hug(?:s|ging)?"
    r"|kiss(?:es|ing)?|greet(?:s|ing)?|welcom(?:es|ing)|pos(?:e|es|ing) (?:together|for|with)|meet(?:s|ing)?"
    r"|met|link(?:ing)? arms)\b"
    r"(?: (?:during|at|before|after|in|ahead of|prior to) (?:[\w’'-]{1,20} ){0,5}"
    r"(?:meeting|talks|summit|visit|dinner|reception|conference|ceremony|event))?",
    re.IGNORECASE,
)
_REMOTE = re.compile(
    r"\b(?:(?:phone|telephone|video|conference|Zoom) (?:calls?|conferences?|links?|conversations?|talks)"
    r"|calls? between|[A-Z]\w{1,20}[-–—][A-Z]\w{1,20} call|(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er|[Aa]|this)"
    r" (?:[\w-]{1,20} ){0,2}call(?! (?:for|to|on|in|cent|it|him|her|them))|(?:tele)?phoned|teleconference"
    r"|(?:by|over the|on the|via) (?:phone|telephone|video)|via (?:Zoom|Skype)|video-?conference"
    r"|virtual(?:ly)? (?:met|meetings?|summit|talks)|(?:met|talks|summit) (?:online|virtually|remotely))\b",
)
_IN_PERSON = re.compile(
    r"\b(?:in[ -]person|face[- ]to[- ]face|sho(?:ok|ke) hands|handshake|sat down|one-on-one meeting"
    r"|(?:they|leaders|pair|both|two) (?:\w{1,20} )?(?:met|meet)(?! (?:online|virtually|remotely))"
    r"|(?:met|meeting) (?:in|at|on the sidelines)\b)",
    re.IGNORECASE,
)
_OLD_PICTURE = re.compile(
    r"\b(?:file|archives?|library|undated) (?:photo|picture|image|footage)|\bfile\)|\b(?:19|20)\d\d\b"
    r"|\b(?:last|previous|earlier|former|past|then|screens?|virtual(?:ly)?|video|day after|years? ago)\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r"[A-Z][^\W\d_]{1,30}(?:\s[A-Z][^\W\d_]{1,30}){0,5}")
_NAME = re.compile(r"[^\W\d_]{2,30}")
_BODY = (BlockKind.BODY, BlockKind.LIST)
_FEWEST_PEOPLE = 2


def check_captions(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a query for each caption that shows a meeting of people whose call the text reports."""
    for block in article.blocks:
        words = block.span.quote(article.text)
        if block.kind is BlockKind.CAPTION and not _OLD_PICTURE.search(words):
            yield from _check(article, block)


def _check(article: CheckedArticle, caption: TextBlock) -> Iterator[Finding]:
    together = _TOGETHER.search(article.text, caption.span.start, caption.span.end)
    remote = _remote(article, _people(article.text, caption.span)) if together else None
    if together and remote:
        yield _finding(article, Span(*together.span()), remote)


def _people(text: str, span: Span) -> list[set[str]]:
    """Return the names that stand together in the caption, each person's by themselves."""
    found = (_NAME.findall(match[0]) for match in _PERSON.finditer(text, span.start, span.end))
    names = ({word for word in words if not _is_no_name(word.lower())} for words in found)
    return [one for one in names if one]


def _is_no_name(key: str) -> bool:
    return is_ordinary(key) or key in LOOK_ALIKES


def _remote(article: CheckedArticle, people: list[set[str]]) -> Span | None:
    """Return the words for a call between two of the people, if the text has them meet nowhere."""
    found: Span | None = None
    for block in article.blocks:
        words = set(_NAME.findall(block.span.quote(article.text)))
        is_about = sum(not words.isdisjoint(names) for names in people) >= _FEWEST_PEOPLE
        if block.kind not in _BODY or not is_about:
            continue
        if _IN_PERSON.search(article.text, block.span.start, block.span.end):
            return None
        match = _REMOTE.search(article.text, block.span.start, block.span.end)
        found = found or (Span(*match.span()) if match else None)
    return found


def _finding(article: CheckedArticle, span: Span, remote: Span) -> Finding:
    quote, call = span.quote(article.text), remote.quote(article.text)
    return Finding(
        rule="R26",
        kind="caption_body",
        level=FindingLevel.QUERY,
        spans=(span,),
        quote=quote,
        headline="The caption shows a meeting, the text tells of a call",
        message=f"The caption has “{quote}”, which needs a meeting in person; the text speaks of “{call}”.",
        reference={"fact": f"The text speaks of “{call}”", "source": "the article itself"},
        repair="Say when the picture was taken, or correct the caption or the text.",
        group="caption-meeting",
    )
