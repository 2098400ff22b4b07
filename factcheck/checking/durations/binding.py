"""Whether a length of time is said of a stretch: “15 years, from 1998 to 2010”."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.checking.durations.elapsed import is_too_long
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.terms import HANDED, MODIFIED, OTHER_TERM, SPENT
from factcheck.checking.governors import top_of, verb_above
from factcheck.checking.stretches import Stretch
from factcheck.domain.spans import Span

_FILLER = (
    r"(?:(?:or|i\.e\.|that\sis|namely|which\s(?:is|was|makes)|making(?:\sit)?|for|an?|the|all|its|his|her|their|total"
    r"|in|of|period|span|stretch|spell|run|reign|tenure|lasting|spanning|covering|totall?ing|amounting\sto|during|over|with|full"
    r"|was|is|were|lasted|it|and)\s){0,6}"
)
_AFTER_STRETCH = re.compile(
    rf"\)?(?:,|:|;|\s?[–—]|\s-|\s\(|(?=\sfor\s|\s(?:and\s)?(?:it\s)?lasted\s|\swas\s))\s?{_FILLER}",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"\s?(?:$|[.,;:)–—]|”|\s(?:in\s(?:all|total)|altogether|overall|later|as|at|with|under|that|which|in|during|when"
    r"|marked|and)\b"
    r"|\sof\s(?!which|whom|them|those|these|it\b))"
)
_NO_STRETCH = re.compile(
    r"\s(?:later|earlier|ago|after|before|older|younger|longer|more|away|from\s(?:now|today))\b"
)
_BEFORE_STRETCH = re.compile(r"(?:[\w’'&$%-]{1,30}(?:,\s|\s|\s\()?|\s|,\s|\(|\s[–—-]\s){0,24}")
_TRIVIAL = re.compile(
    r",?\s?\(?|\s[–—-]\s|:\s|,\s(?:serving|running|lasting|reigning|ruling|which\s(?:ran|lasted))\s"
    r"|\s(?:stretching|lasting|running|spanning|that\s(?:ran|lasted))\s",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\s?(?:$|[.,;:)”–—]|\s(?:as|in|at|on|when|with|under|before|after|and|while|during|for|until|to|by|because|where|who|which"
    r"|that|it|he|she|they|there|was|were|is|are|had|has|would|will|but|or|left|brought|saw|ended|led|over|through)\b)"
)
_LONGEST_WAY = 90
_WHOLE = re.compile(r"\b(?:the|those|these|his|her|its|their|all)\s$", re.IGNORECASE)
_RANGE_BEFORE = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty))"
    r"\s?(?:to|or|[–-])\s?$"
)
_OF_SERVICE = re.compile(
    r"\sof\s(?!(?:[\w-]+\s)?(?:service|rule|work|war|conflict|power|office|marriage|talks)\b)"
)
_EACH_OF = re.compile(r"\b(?:terms|stints|spells|periods|sentences|mandates|shifts)\sof\s(?:about\s)?$")
_THOSE = re.compile(r"(?:,|;)?\s(?:and\s)?(?:in|over|during|for)\s(?:all\s)?(?:those|these)\s")
_SUMMED = re.compile(r"\s(?:during\swhich|in\s(?:all|total)|altogether|all\stold)\b")
_NUMBER = re.compile(r"\d")
_NEAR = 60


def is_bound(article: CheckedArticle, sentence: Span, length: Length, stretch: Stretch) -> bool:
    """Tell whether the length is said of the stretch; a shorter one only where it is said of all of it."""
    text, begin = article.text, max(sentence.start, length.span.start - _NEAR)
    if _RANGE_BEFORE.search(text[begin : length.span.start]):
        return False
    if _NO_STRETCH.match(text, length.span.end) or _OF_SERVICE.match(text, length.span.end):
        return False
    if length.span.start >= stretch.span.end:
        return _follows(article, sentence, length, stretch)
    return length.span.end <= stretch.span.start and _leads(article, sentence, length, stretch)


def _follows(article: CheckedArticle, sentence: Span, length: Length, stretch: Stretch) -> bool:
    """Judge “from 1998 to 2010, 15 years” and “from 1998 to 2010 she served 15 years”."""
    text, too_long = article.text, is_too_long(length, stretch.first, stretch.last)
    if _sums_up(text, length, stretch):
        return True
    if not _AFTER_STRETCH.fullmatch(text, stretch.span.end, length.span.start):
        return too_long and _is_spent(article, sentence, length, stretch)
    end = length.span.end
    if length.is_modifier:
        noun = MODIFIED.match(text, end, sentence.end)
        if noun is None or too_long:
            return noun is not None
        end = noun.end()
        if stretch.span.start - sentence.start < len(stretch.lead) and text[stretch.span.end] == ",":
            return False
    return bool(_CLOSED.match(text, end, sentence.end))


def _sums_up(text: str, length: Length, stretch: Stretch) -> bool:
    """Judge “from 1998 to 2010, and in those 15 years” and “From 1998 to 2010 she led, 15 years in all”."""
    gap = text[stretch.span.end : length.span.start]
    if length.is_modifier or not _is_way(gap) or OTHER_TERM.search(gap):
        return False
    is_of_those = _THOSE.fullmatch(gap) and not text.startswith(" of ", length.span.end)
    return bool(is_of_those) or (gap.endswith(", ") and bool(_SUMMED.match(text, length.span.end)))


def _is_spent(article: CheckedArticle, sentence: Span, length: Length, stretch: Stretch) -> bool:
    gap = article.text[stretch.span.end : length.span.start]
    if length.is_modifier or len(gap) > _LONGEST_WAY or _NUMBER.search(gap) or OTHER_TERM.search(gap):
        return False
    tree = article.tree_of(sentence)
    years = top_of(tree, length.span) if tree else None
    begin = top_of(tree, stretch.span) if tree else None
    if tree is None or years is None or begin is None:
        return False
    verb = tree.tokens[years].head
    return tree.words[verb] in SPENT and verb_above(tree, begin) == verb


def _leads(article: CheckedArticle, sentence: Span, length: Length, stretch: Stretch) -> bool:
    """Judge “15 years, from 1998 to 2010” and “a 15-year reign as mayor between 1998 and 2010”."""
    text = article.text
    gap = text[length.span.end : stretch.span.start]
    before = text[max(sentence.start, length.span.start - _NEAR) : length.span.start]
    if not stretch.lead or not _is_way(gap) or OTHER_TERM.search(before + gap) or _EACH_OF.search(before):
        return False
    noun = MODIFIED.match(gap) if length.is_modifier else None
    if length.is_modifier and noun is None:
        return False
    is_beside = bool(_TRIVIAL.fullmatch(gap, noun.end() if noun else 0))
    if is_beside:
        is_bound = noun is not None or bool(_ENDED.match(text, stretch.span.end, sentence.end))
    else:
        is_bound = not HANDED.search(before + gap) and _share_verb(article, sentence, length, stretch)
    if not is_bound:
        return False
    is_whole = stretch.lead != "between" or (is_beside and bool(_WHOLE.search(before)))
    return is_whole or is_too_long(length, stretch.first, stretch.last)


def _is_way(gap: str) -> bool:
    """Tell whether the words between are few enough, without a number or the end of a clause."""
    return len(gap) <= _LONGEST_WAY and not _NUMBER.search(gap) and bool(_BEFORE_STRETCH.fullmatch(gap))


def _share_verb(article: CheckedArticle, sentence: Span, length: Length, stretch: Stretch) -> bool:
    """Tell whether length and stretch belong to one act, or the stretch to a clause on what was so long."""
    tree = article.tree_of(sentence)
    one, other = (top_of(tree, part.span) if tree else None for part in (length, stretch))
    if tree is None or one is None or other is None:
        return False
    verb = verb_above(tree, other)
    if tree.relation(verb) == "acl" and length.is_modifier:
        return tree.tokens[verb].head == tree.tokens[one].head
    is_infinitive = tree.relation(verb) in {"xcomp", "advcl"} and tree.tag(verb) == "VB"
    return verb_above(tree, one) == (tree.tokens[verb].head if is_infinitive else verb)
