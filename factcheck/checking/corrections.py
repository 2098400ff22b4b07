"""Words that take an error back: a correction quotes the wrong words, and rightly so."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.domain.spans import Span

_TAKEN_BACK = re.compile(
    r"\bshould (?:have (?:read|said|been|stated|given|shown|appeared)|read)\b"
    r"|\b(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|stated|gave|given|reported|described|named"
    r"|called|put|printed|identified|attributed|referred|dated|listed|shown)\b"
    r"|\bmis(?:stated|reported|printed|dated|calculated|attributed)\b"
    r"|\b(?:Correction|CORRECTION)\b"
    r"|\b(?:figure|date|number|age|total|year|title|caption|headline)s? (?:was|were) (?:wrong|incorrect)\b"
)


_COLUMN = re.compile(
    r"\W{0,3}(?:Corrections?|Clarifications?|Errat(?:a|um)|Setting it straight)\b", re.IGNORECASE
)


def is_taken_back(article: CheckedArticle, span: Span) -> bool:
    """Tell whether their sentence, or the next one of the block, says that something was printed wrongly.

    A column of corrections says so in its title.
    """
    if _COLUMN.match(article.text):
        return True
    sentence, block = article.sentence_around(span), article.block_at(span.start)
    following = next((one for one in article.sentences if one.start >= sentence.end), sentence)
    is_near = block is not None and block.span.holds(following)
    end = following.end if is_near else sentence.end
    return bool(_TAKEN_BACK.search(article.text, sentence.start, end))
