"""A length of time beside the stretch that it should fill: “from 1998 to 2010, 15 years”."""

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck.checking.article import CheckedArticle
from factcheck.checking.clauses import top_of, verb_above
from factcheck.checking.durations.elapsed import days_between, fits, is_too_long
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.wording import length_finding
from factcheck.checking.finding import Finding
from factcheck.checking.stretches import Stretch
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_FILLER = (
    r"(?:(?:or|i\.e\.|that\sis|namely|which\s(?:is|was|makes)|making(?:\sit)?|for|an?|the|all|its|his|her|their|total"
    r"|in|of|period|span|stretch|spell|lasting|spanning|covering|totall?ing|amounting\sto|during|over|with|full"
    r"|was|is|were|lasted|it)\s){0,6}"
)
_AFTER_STRETCH = re.compile(
    rf"\)?(?:,|:|;|\s?[–—]|\s-|\s\(|(?=\sfor\s|\slasted\s|\swas\s))\s?{_FILLER}", re.IGNORECASE
)
_CLOSED = re.compile(
    r"\s?(?:$|[.,;:)–—]|”|\s(?:in\s(?:all|total)|altogether|overall|later|as|at|with|under|that|which|in|during|when"
    r"|marked|and)\b"
    r"|\sof\s(?!which|whom|them|those|these|it\b))"
)
_NO_STRETCH = re.compile(
    r"\s(?:later|earlier|ago|after|before|older|younger|longer|more|away|from\s(?:now|today))\b"
)
_NOUN = (
    r"(?:stints?|spells?|tenure|reign|career|periods?|run|rule|presidency|premiership|chairmanship|leadership|mayoralty|wars?"
    r"|conflict|insurgency|occupation|marriage|partnership|relationship|stay|spans?|gap|absence|hiatus|break|intervals?|era|campaign"
    r"|stud(?:y|ies)|projects?|programmes?|programs?|dictatorship|imprisonment|captivity|exile|siege|strike|blockade|investigation"
    r"|inquiry|trial|construction|renovation|restoration|service|stretch|drought|closure|shutdown|ban|suspension|association"
    r"|regime|administration|tour|voyage|journey|mission|expedition|streak|battle|dispute|feud|fight|search|odyssey|involvement"
    r"|membership|window|timeframe|time\sframe|phase|cycle|hunt|manhunt|spree|boycott|embargo|lockdown|cease-?fire|truce|festival"
    r"|exhibition|conference|visit|holiday|residency|life|crisis|civil\swar)"
)
_MODIFIED = re.compile(rf"\s(?:[\w’'-]{{1,20}}\s){{0,3}}?{_NOUN}(?![\w-])", re.IGNORECASE)
_BEFORE_STRETCH = re.compile(r"(?:[\w’'&$%-]{1,30}(?:,\s|\s|\s\()?|\s|,\s|\(|\s[–—-]\s){0,24}")
_TRIVIAL = re.compile(r",?\s?\(?|\s[–—-]\s|:\s")
_LONGEST_WAY = 90
_OTHER_TERM = re.compile(
    r"\b(?:sentenc\w+|condemned|guilty|convict\w+|gave|fac(?:es|ed|ing)|bonds?|mortgages?|leases?|contracts?|loans?|warrant\w*"
    r"|average[sd]?|each|every|per|interest|yields?|followed\sup|of\swhich|of\sthem|ag(?:e|ed)|old|olds"
    r"|life\sexpectancy|record|previous|earlier|first|last|past|another|next|other)\b",
    re.IGNORECASE,
)
_HANDED = re.compile(
    r"\b(?:jailed|imprison(?:ed|ment)|ban(?:ned)?|suspen(?:ded|sion)|given|handed|received|got|ordered|for\s\w+ing)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\b(?:the|those|these|his|her|its|their|all)\s$", re.IGNORECASE)
_RANGE_BEFORE = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty))"
    r"\s?(?:to|or|[–-])\s?$"
)
_SPENT = frozenset(
    ["served", "spent", "reigned", "ruled", "worked", "played", "led", "ran", "lived", "taught", "coached", "managed", "governed", "lasted", "presided", "sat", "stayed", "remained", "stood", "held", "headed", "chaired", "commanded", "was", "were"]
)
_OF_SERVICE = re.compile(
    r"\sof\s(?!(?:[\w-]+\s)?(?:service|rule|work|war|conflict|power|office|data|records?|marriage|talks)\b)"
)
_NUMBER = re.compile(r"\d")
_NEAR = 60
_WORKING_SHARE = 5 / 7


def check_stated(
    article: CheckedArticle, sentence: Span, lengths: list[Length], stretches: list[Stretch]
) -> Iterator[Finding]:
    """Yield a finding for each stretch that the length beside it is too long or too short for."""
    ends = _all_ends(article, sentence, stretches)
    for stretch in stretches:
        for length in lengths:
            is_explained = any(fits(length, *pair) for pair in combinations(ends, 2))
            if (
                not is_explained
                and _clashes(length, stretch)
                and _is_bound(article, sentence, length, stretch)
            ):
                span = Span(
                    min(length.span.start, stretch.span.start), max(length.span.end, stretch.span.end)
                )
                dates, has_years = (stretch.first, stretch.last), stretch.has_years
                yield length_finding(article, length, dates, span, has_years=has_years)
                break


def _all_ends(article: CheckedArticle, sentence: Span, stretches: list[Stretch]) -> list[PartialDate]:
    """Return all dates of the sentence in order: “1980–1987, then 1987–2017, for 37 years” spans two stretches."""
    dates = [one.value for one in article.dates_in(sentence) if one.value]
    dates += [end for one in stretches for end in (one.first, one.last)]
    return sorted(set(dates), key=lambda one: one.first)


def _clashes(length: Length, stretch: Stretch) -> bool:
    if stretch.last.last < stretch.first.first or (length.unit == "year" and not stretch.has_years):
        return False
    most = days_between(stretch.first, stretch.last)[1]
    has_free_days = length.unit == "day" and most * _WORKING_SHARE - 2 <= length.count < most
    return not has_free_days and not fits(length, stretch.first, stretch.last)


def _is_bound(article: CheckedArticle, sentence: Span, length: Length, stretch: Stretch) -> bool:
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
    if not _AFTER_STRETCH.fullmatch(text, stretch.span.end, length.span.start):
        return too_long and _is_spent(article, sentence, length, stretch)
    end = length.span.end
    if length.is_modifier:
        noun = _MODIFIED.match(text, end, sentence.end)
        if noun is None or too_long:
            return noun is not None
        end = noun.end()
        if stretch.span.start - sentence.start < len(stretch.lead) and text[stretch.span.end] == ",":
            return False
    return bool(_CLOSED.match(text, end, sentence.end))


def _is_spent(article: CheckedArticle, sentence: Span, length: Length, stretch: Stretch) -> bool:
    gap = article.text[stretch.span.end : length.span.start]
    if length.is_modifier or len(gap) > _LONGEST_WAY or _NUMBER.search(gap) or _OTHER_TERM.search(gap):
        return False
    tree = article.tree_of(sentence)
    years = top_of(tree, length.span) if tree else None
    begin = top_of(tree, stretch.span) if tree else None
    if tree is None or years is None or begin is None:
        return False
    verb = tree.tokens[years].head
    return tree.words[verb] in _SPENT and verb_above(tree, begin) == verb


def _leads(article: CheckedArticle, sentence: Span, length: Length, stretch: Stretch) -> bool:
    """Judge “15 years, from 1998 to 2010” and “a 15-year reign as mayor between 1998 and 2010”."""
    text = article.text
    gap = text[length.span.end : stretch.span.start]
    before = text[max(sentence.start, length.span.start - _NEAR) : length.span.start]
    if (
        len(gap) > _LONGEST_WAY
        or _NUMBER.search(gap)
        or not stretch.lead
        or not _BEFORE_STRETCH.fullmatch(gap)
    ):
        return False
    if (
        _OTHER_TERM.search(before)
        or _OTHER_TERM.search(gap)
        or (length.is_modifier and not _MODIFIED.match(gap))
    ):
        return False
    is_beside = bool(_TRIVIAL.fullmatch(gap))
    if not is_beside and (
        _HANDED.search(before + gap) or not _share_verb(article, sentence, length, stretch)
    ):
        return False
    is_whole = stretch.lead != "between" or (is_beside and bool(_WHOLE.search(before)))
    return is_whole or is_too_long(length, stretch.first, stretch.last)


def _share_verb(article: CheckedArticle, sentence: Span, length: Length, stretch: Stretch) -> bool:
    """Tell whether length and stretch belong to one act, or the stretch to a clause about what was so long."""
    tree = article.tree_of(sentence)
    one, other = (top_of(tree, part.span) if tree else None for part in (length, stretch))
    if tree is None or one is None or other is None:
        return False
    verb = verb_above(tree, other)
    if tree.relation(verb) == "acl" and length.is_modifier:
        return tree.tokens[verb].head == tree.tokens[one].head
    is_infinitive = tree.relation(verb) in {"xcomp", "advcl"} and tree.tag(verb) == "VB"
    return verb_above(tree, one) == (tree.tokens[verb].head if is_infinitive else verb)
