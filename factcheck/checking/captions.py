"""R26: a caption that shows people together whom the text has only speak from afar."""

from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle, TextBlock
from factcheck.checking.caption_words import (
    DEAL,
    GROUP,
    IN_PERSON,
    NAME,
    OLD_PICTURE,
    OTHER_TIME,
    PERSON,
    REMOTE,
    TOGETHER,
)
from factcheck.checking.finding import Finding
from factcheck.checking.spelling.name_words import LOOK_ALIKES
from factcheck.checking.spelling.uses import is_ordinary
from factcheck.domain.labels import BlockKind, FindingLevel
from factcheck.domain.spans import Span

_BODY = (BlockKind.BODY, BlockKind.LIST)
_FEWEST_PEOPLE = 2


def check_captions(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a query for each caption that shows a meeting of people whose call the text reports."""
    for block in article.blocks:
        words = block.span.quote(article.text)
        if block.kind is BlockKind.CAPTION and not OLD_PICTURE.search(words):
            yield from _check(article, block)


def _check(article: CheckedArticle, caption: TextBlock) -> Iterator[Finding]:
    together = TOGETHER.search(article.text, caption.span.start, caption.span.end)
    remote = _remote(article, caption) if together else None
    if together and remote:
        yield _finding(article, Span(*together.span()), remote)


def _people(text: str, span: Span) -> list[set[str]]:
    """Return the names that stand together in the caption, each person's by themselves."""
    found = (NAME.findall(match[0]) for match in PERSON.finditer(text, span.start, span.end))
    names = ({word for word in words if not _is_no_name(word.lower())} for words in found)
    return [one for one in names if one]


def _is_no_name(key: str) -> bool:
    return is_ordinary(key) or key in LOOK_ALIKES


def _remote(article: CheckedArticle, caption: TextBlock) -> Span | None:
    """Return the words for a call between those in the picture, if the text has them meet nowhere now."""
    people = _people(article.text, caption.span)
    is_group = bool(GROUP.search(article.text, caption.span.start, caption.span.end))
    found: Span | None = None
    for block in article.blocks:
        is_about = _is_about(article, block, people)
        if block.kind not in _BODY or not (is_about or is_group):
            continue
        for sentence in article.sentences_of(block.span):
            if _is_in_person(article, sentence):
                return None
            found = found or _remote_in(article, sentence, is_about=is_about)
    return found


def _is_about(article: CheckedArticle, block: TextBlock, people: list[set[str]]) -> bool:
    """Tell whether the paragraph names two of those in the picture."""
    words = set(NAME.findall(block.span.quote(article.text)))
    return sum(not words.isdisjoint(names) for names in people) >= _FEWEST_PEOPLE


def _is_in_person(article: CheckedArticle, sentence: Span) -> bool:
    words = sentence.quote(article.text)
    return bool(IN_PERSON.search(words)) and not OTHER_TIME.search(words)


def _remote_in(article: CheckedArticle, sentence: Span, *, is_about: bool) -> Span | None:
    """Return the words for a call: in a paragraph on others only one of officials, or about a deal."""
    match = REMOTE.search(article.text, sentence.start, sentence.end)
    words = sentence.quote(article.text)
    is_theirs = is_about or GROUP.search(words) or DEAL.search(words)
    return Span(*match.span()) if match and is_theirs else None


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
