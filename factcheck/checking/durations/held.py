"""How long a post was held, beside its two ends: “joined in 1983, she stayed until 1996, for 13 years”."""

import re
from collections.abc import Iterator, Sequence

from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention
from factcheck.checking.durations.elapsed import fits, is_too_long
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.wording import around, length_finding
from factcheck.checking.finding import Finding
from factcheck.checking.governors import top_of, verb_above
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_UNTIL = re.compile(
    r"(?:,|\s?[–—])?\s(?:until|till|up\sto)\s(?:(?!the\s)(?:[\w’'-]{1,20}\s){1,4}(?:in|on)\s)?(?:the\s)?(?:(?:early|late|mid)[\s-])?",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"(?:,|\s?[–—]|\s\()\s?(?:for\s|a\s(?:total|period|span|stretch|stay|run|spell|reign|tenure)\sof\s|or\s|some\s)*",
    re.IGNORECASE,
)
_STAYED = re.compile(
    r"\b(?:remain(?:ed|ing)|stay(?:ed|ing)|held|holding|kept|keeping|continued|continuing|reigned|ruled|lasted|stood|operated|ran"
    r"|filled|occupied)\b",
    re.IGNORECASE,
)
_SERVED = re.compile(
    r"\b(?:played|served|serving|worked|lived|led|was|were|sat|taught|managed|captained|coached|edited|chaired|headed)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:there\swas|there\swere|while|when|after|where|whose|other|another|as\s(?:its|their|the|an?))\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\s?(?:$|[.,;:)–—])|\s(?:and|when|before|in\sall)\b")
_BEGAN = word_list("""
    met joined joining cast appointed elected hired became becoming took taking began starting started
    beginning moved moving entered entering won named signed opened founded arrived crowned bought
    acquired recruited promoted installed chosen succeeded returned""")
_REACH = 80


def check_held(article: CheckedArticle, sentence: Span, lengths: Sequence[Length]) -> Iterator[Finding]:
    """Yield a finding for each stay whose length does not lead from its beginning to its end."""
    for length in lengths:
        end = _end_of(article, sentence, length)
        first = _beginning(article, sentence, length, end) if end else None
        if end is None or first is None or end.value is None or first.value is None:
            continue
        is_whole = _is_whole(article.text, sentence, length, end)
        dates = (first.value, end.value)
        if is_whole is None or dates[0].first >= dates[1].first or fits(length, *dates):
            continue
        if (is_whole or is_too_long(length, *dates)) and not _is_explained(
            article, sentence, length, end.value
        ):
            yield length_finding(article, length, dates, around(length.span, end.span))


def _end_of(article: CheckedArticle, sentence: Span, length: Length) -> DateMention | None:
    """Return the date of “for eight years, until 2005” or “until 1996, for 23 years”."""
    text = article.text
    for one in article.dates_in(sentence):
        if length.is_modifier or one.value is None:
            continue
        if one.span.start > length.span.end and _UNTIL.fullmatch(text, length.span.end, one.span.start):
            return one
        is_until = one.preposition in {"until", "till"} and one.span.end < length.span.start
        is_beside = is_until and _LENGTH.fullmatch(text, one.span.end, length.span.start)
        if is_beside and _CLOSED.match(text, length.span.end, sentence.end):
            return one
    return None


def _is_whole(text: str, sentence: Span, length: Length, end: DateMention) -> bool | None:
    """Tell whether the stay fills all the time: “remained”, not “served”; None without a verb."""
    start = min(length.span.start, end.span.start)
    clause = re.split(
        r"[,;:(]|\s(?:and|but)\s", text[max(sentence.start, start - _REACH) : start].rstrip(" ,(–—")
    )[-1]
    if _OTHER.search(clause):
        return None
    if _STAYED.search(clause):
        return True
    return False if _SERVED.search(clause) else None


def _beginning(
    article: CheckedArticle, sentence: Span, length: Length, end: DateMention
) -> DateMention | None:
    """Return the last date before the stay, if something began on it, here or in the sentence before."""
    start = min(length.span.start, end.span.start)
    for here in (sentence, *article.sentences_before(sentence)[-1:]):
        dates = [one for one in article.dates_in(here) if one.span.end < start]
        if dates:
            return dates[-1] if dates[-1].value and _is_begun(article, here, dates[-1]) else None
    return None


def _is_begun(article: CheckedArticle, sentence: Span, mention: DateMention) -> bool:
    tree = article.tree_of(sentence)
    top = top_of(tree, mention.span) if tree else None
    if tree is None or top is None or mention.preposition not in {"in", "on"}:
        return False
    return tree.words[verb_above(tree, top)] in _BEGAN


def _is_explained(article: CheckedArticle, sentence: Span, length: Length, end: PartialDate) -> bool:
    """Tell whether the length leads to the end from some date of the paragraph."""
    sentences = (sentence, *article.sentences_before(sentence))
    dates = (one.value for here in sentences for one in article.dates_in(here))
    return any(fits(length, one, end) for one in dates if one and one.first < end.first)
