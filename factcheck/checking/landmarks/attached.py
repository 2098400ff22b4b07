"""Which dates stand directly with a landmark: “the 1998 X”, “X (1998)”, “X, signed in 1998”, “in 1998, X”."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention
from factcheck.checking.landmarks.patterns import (
    ACT_NOUN,
    ACTIVE,
    ACTIVE_BEFORE,
    AFTER,
    AFTER_IT,
    AFTERMATH,
    APPOSED,
    AUXILIARY,
    BEFORE,
    BRACKET,
    BY,
    BY_MANY,
    CLAUSE_IN,
    DATING,
    DETERMINED,
    DIRECT_IN,
    EVENT_BEFORE,
    GOES_ON,
    GOVERNED,
    IT_WAS,
    KIND_BEFORE,
    KIND_FIRST,
    KNOWN_AS,
    NAMES_KIND,
    OPENING,
    OPENS_CLAUSE,
    PASSIVE,
    RULING_ON,
    SET_OFF,
    SUBORDINATE,
    THAT,
    THE,
    TIME_BEFORE,
    TO_CLAUSE,
    TO_NAME,
    WHEN,
    WHICH_THEY,
)
from factcheck.checking.landmarks.wordings import CLAUSE, COLLECTIVE, OF_COURT
from factcheck.checking.occasions import LandmarkMention
from factcheck.domain.spans import Span

_FARTHEST = 120
_LONGEST_SENTENCE = 1_200
_REACH = 70


@dataclass(frozen=True)
class Attachment:
    """A date that belongs to a landmark, the words from one to the other, and the verb that joins them."""

    date: DateMention
    span: Span
    verb: str = ""


def attachments(article: CheckedArticle, mention: LandmarkMention) -> Iterator[Attachment]:
    """Yield the dates with a year that stand directly with the landmark."""
    sentence = article.sentence_around(mention.span)
    if len(sentence) > _LONGEST_SENTENCE:
        return
    dates = [one for one in article.dates_in(sentence) if one.value and not one.span.overlap(mention.span)]
    place = bisect_left([one.span.start for one in dates], mention.span.start)
    for date in article.dates_in(sentence):
        if date.value and date.span.overlap(mention.span) and not mention.span.holds(date.span):
            yield Attachment(date, Span(mention.span.start, date.span.end))
    for date in dates[max(0, place - 1) : place + 1]:
        if date.span.start > mention.span.start:
            verb = _verb_before_date(article, sentence, mention, date)
            span = Span(mention.span.start, date.span.end)
        else:
            verb = _verb_after_date(article, sentence, mention, date)
            span = Span(date.span.start, mention.span.end)
        if (
            verb is not None
            and len(span) <= _FARTHEST + len(mention.span)
            and not _is_listed(article.text, date)
        ):
            yield Attachment(date, span, verb)


def _is_listed(text: str, date: DateMention) -> bool:
    """Tell whether the date is one of several, as in “in 1993 and 1995”."""
    return bool(
        re.match(
            r"(?:,|,?\s(?:and|or|to|until|through)|\s?[–/-])\s?(?:in\s)?(?:[A-Z][a-z]{2,8}\s)?\d",
            text[date.span.end : date.span.end + 25],
        )
    )


def _verb_before_date(
    article: CheckedArticle, sentence: Span, mention: LandmarkMention, date: DateMention
) -> str | None:
    """Return the verb that joins the landmark to a later date, empty without one, None if nothing does."""
    text, kind = article.text, mention.landmark.kind
    between = text[mention.span.end : date.span.start]
    before = text[max(sentence.start, mention.span.start - _REACH) : mention.span.start]
    if SET_OFF.match(between) and SUBORDINATE.search(before):
        return None
    if BRACKET.fullmatch(between) or (APPOSED.fullmatch(between) and NAMES_KIND.match(text, date.span.end)):
        return ""
    if kind == "law" and between == " " and not date.month:
        return ""
    if CLAUSE.search(mention.span.quote(text)):
        return "" if CLAUSE_IN.fullmatch(between) else None
    if match := DATING.fullmatch(between) or AFTER[kind].fullmatch(between) or WHICH_THEY.fullmatch(between):
        is_own = _is_its_verb(article, mention, match, before) and not _is_one_partys(mention, match)
        return match["verb"] if is_own else None
    if kind == "ruling" and OF_COURT.fullmatch(between):
        return ""
    is_direct = DIRECT_IN.fullmatch(between) and not AFTERMATH.search(sentence.quote(text))
    return _verb_of_governor(mention, before) if is_direct else None


def _is_its_verb(
    article: CheckedArticle, mention: LandmarkMention, match: re.Match[str], before: str
) -> bool:
    """Tell whether the verb speaks of the landmark, not of “critics of the landmark”."""
    is_event = mention.landmark.kind == "event"
    if match[0].startswith((",", " (", " which", " that")):
        return True
    if is_event and AFTER_IT.search(before) and not AUXILIARY.search(match[0]):
        return False
    if not GOVERNED.search(before) or is_event:
        return not GOVERNED.search(before)
    tree = article.tree_of(article.sentence_around(mention.span))
    start = mention.span.end + match.start("verb")
    verb = (
        next((place for place, one in enumerate(tree.tokens) if one.start == start), None) if tree else None
    )
    if tree is None or verb is None:
        return False
    head = tree.tokens[tree.tokens[verb].head]
    return tree.relation(verb) == "acl" and mention.span.holds(Span(head.start, head.end))


def _verb_of_governor(mention: LandmarkMention, before: str) -> str | None:
    """Return the verb for “signing X in 1998”, empty for “since X in 1998”, None for other words before."""
    if ACT_NOUN.search(before) or TIME_BEFORE.search(before):
        return ""
    if mention.landmark.kind in ("event", "ruling") and EVENT_BEFORE.search(before):
        return ""
    match = ACTIVE_BEFORE.search(before)
    is_joint = mention.landmark.has_few_parties or COLLECTIVE.search(before)
    return match["verb"] if match and is_joint else None


def _is_one_partys(mention: LandmarkMention, match: re.Match[str]) -> bool:
    """Tell whether the words say when one of many parties signed."""
    if mention.landmark.has_few_parties:
        return False
    if "subject" in match.re.groupindex:
        return not COLLECTIVE.search(match["subject"])
    by = BY.search(match[0])
    return by is not None and not BY_MANY.search(match[0]) and not COLLECTIVE.search(by["agent"])


def _verb_after_date(
    article: CheckedArticle, sentence: Span, mention: LandmarkMention, date: DateMention
) -> str | None:
    """Return the verb that joins an earlier date to the landmark, empty without one, None if nothing does."""
    text = article.text
    between = text[date.span.end : mention.span.start]
    before = text[max(sentence.start, date.span.start - _REACH) : date.span.start]
    if KNOWN_AS.fullmatch(between) and KIND_BEFORE.search(before):
        return ""
    opening = OPENING[mention.landmark.kind].search(text[sentence.start : date.span.start])
    if opening and THE.fullmatch(between) and not _is_one_partys(mention, opening):
        return opening["verb"]
    is_own = between.startswith(("’s", "'s"))
    if is_own or DETERMINED.search(before):
        return _verb_of_adjunct(article, mention, between)
    after = text[mention.span.end : min(sentence.end, mention.span.end + _REACH)]
    if match := WHEN.fullmatch(between):
        return _verb_of_clause(mention, text, match["rest"], after)
    if IT_WAS.search(before) and (match := THAT.fullmatch(between)):
        return _verb_of_clause(mention, text, match["rest"], after)
    return _verb_of_clause(mention, text, between, after) if OPENS_CLAUSE.search(before) else None


def _verb_of_adjunct(article: CheckedArticle, mention: LandmarkMention, between: str) -> str | None:
    if match := RULING_ON.fullmatch(between):
        return match["verb"]
    is_direct = BEFORE.fullmatch(between) or KIND_FIRST.fullmatch(between)
    return "" if is_direct and not _is_modifier(article, mention) else None


def _is_modifier(article: CheckedArticle, mention: LandmarkMention) -> bool:
    """Tell whether the landmark only modifies the next noun, as in “the 2023 X talks”."""
    if GOES_ON.match(article.text, mention.span.end):
        return False
    tree = article.tree_of(article.sentence_around(mention.span))
    if tree is None:
        return True
    inside = [one for one in tree.tokens if mention.span.holds(Span(one.start, one.end))]
    return any(
        tree.tokens[one.head].start >= mention.span.end and not one.relation.startswith(("nsubj", "obl"))
        for one in inside
    )


def _verb_of_clause(mention: LandmarkMention, text: str, between: str, after: str) -> str | None:
    """Return the verb of a clause that begins with the date: “in 1998 they signed X”."""
    kind, words = mention.landmark.kind, f" {between.lstrip(', ')}"
    if CLAUSE.search(mention.span.quote(text)):
        return "" if TO_CLAUSE.fullmatch(words) else None
    if match := ACTIVE[kind].fullmatch(words):
        return match["verb"] if mention.landmark.has_few_parties or COLLECTIVE.search(between) else None
    passive = PASSIVE[kind].match(after)
    is_its = passive and TO_NAME.fullmatch(words) and not _is_one_partys(mention, passive)
    return passive["verb"] if passive and is_its else None
