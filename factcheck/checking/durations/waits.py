"""A long wait, beside the year in which it began: “ended a wait of 27 years that began in 1994”."""

import re
from collections.abc import Iterator, Sequence

from factcheck.checking.anchors import publication_of
from factcheck.checking.article import CheckedArticle
from factcheck.checking.durations.elapsed import fits
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.wording import around, length_finding
from factcheck.checking.finding import Finding
from factcheck.checking.governors import top_of
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_BEGAN = re.compile(
    r"(?:\s[a-z-]{2,20}){0,3}?,?\s(?:(?:that|which)\s(?:(?:has|have|had)\s)?(?:begun|began|started|dated\sback\sto|dates\sback\sto"
    r"|stretched\sback\sto|stretches\sback\sto|went\sback\sto|goes\sback\sto|had\slasted\ssince|has\slasted\ssince)"
    r"|dating\sback\sto|dating\sfrom|stretching\sback\sto|going\sback\sto|beginning|begun|starting|started)"
    r"(?:\s(?:back\s)?(?:in|on|with\s(?:[\w’'-]{1,20}\s){1,5}(?:in|on)))?\s(?:the\s)?",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\b(?:end(?:s|ed|ing)?|snap(?:s|ped|ping)?|br(?:eaks?|oke|eaking)|halt(?:s|ed|ing)?|over)\s"
    r"(?:an?|the|his|her|its|their|[\w-]{1,20}[’']s?)\s(?:[a-z]{1,15}\s){0,2}(?:of\s)?$",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:today|yesterday|tonight|last\s(?:night|week|weekend)|this\s(?:week|weekend|month|year|morning|afternoon|evening|season)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|has|have|ends|snaps|breaks|halts|closes|finally)\b",
    re.IGNORECASE,
)
_GOING_ON = word_list("""
    conflict war insurgency drought feud dispute occupation reign rule run marriage partnership wait
    siege crisis friendship career streak rivalry boycott stand-off standoff hunt search absence
    rebellion impasse deadlock famine slump recession boom row""")
_REACH = 60
_ROUNDING = 0.1


def check_waits(article: CheckedArticle, sentence: Span, lengths: Sequence[Length]) -> Iterator[Finding]:
    """Yield a finding for each wait, drought or run ended now that did not begin so long ago."""
    publication = publication_of(article)
    dates = [one for one in article.dates_in(sentence) if one.value]
    if publication is None or len(dates) != 1 or dates[0].value is None:
        return
    value, text = dates[0].value, article.text
    for length in lengths:
        before = text[max(sentence.start, length.span.start - _REACH) : length.span.start]
        is_begun = _BEGAN.fullmatch(text, length.span.end, dates[0].span.start)
        is_over = bool(_ENDED.search(before)) and bool(_NOW.search(sentence.quote(text)))
        if not is_begun or not (is_over or _goes_on(article, sentence, length)):
            continue
        if value.last < publication.first and not fits(length.widened(_ROUNDING), value, publication):
            span = around(length.span, dates[0].span)
            yield length_finding(article, length, (value, publication), span, used=article.reference_date)


def _goes_on(article: CheckedArticle, sentence: Span, length: Length) -> bool:
    """Read “the 20-year conflict, which began in 2003, shows no sign of ending”."""
    tree = article.tree_of(sentence) if length.is_modifier else None
    top = top_of(tree, length.span) if tree else None
    noun = tree.tokens[top].head if tree and top is not None else None
    if tree is None or noun is None or tree.relation(noun) != "nsubj":
        return False
    if tree.words[noun] not in _GOING_ON:
        return False
    verb = tree.tokens[noun].head
    return verb in tree.roots and tree.tag(verb) in {"VBZ", "VBP"}
