"""Which dates stand directly with a landmark: “the 1998 X”, “X (1998)”, “X, signed in 1998”, “in 1998, X”."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention
from factcheck.checking.landmarks.wordings import (
    CLAUSE,
    COLLECTIVE,
    FORCE,
    HAPPENED,
    NOUN,
    OF_COURT,
    RULING,
    SIGNING,
)
from factcheck.checking.occasions import LandmarkMention
from factcheck.checking.phrases import ADJECTIVES, FILL, IN, NOT_PLAIN, OPENS_CLAUSE
from factcheck.domain.spans import Span

_VERBS = {
    "treaty": rf"{SIGNING}|{FORCE}",
    "law": rf"{SIGNING}|{FORCE}",
    "ruling": rf"{RULING}|{SIGNING}",
    "event": rf"{HAPPENED}|{SIGNING}",
}
_LINK = (
    r"(?:(?:which|that)\s)?(?:(?:was|were|is|are|being|had\sbeen|has\sbeen|have\sbeen)\s)?"
    r"(?:[a-z]{2,12}ly\s|first\s|also\s|then\s)?"
)
_TAIL = rf"(?:\s{NOUN}|\s\([A-Z-]{{2,8}}\))?"
_AFTER = {
    kind: re.compile(rf"{_TAIL},?\s\(?{_LINK}(?P<verb>{verbs}){FILL},?(?:{IN}|\ssince\s|\s)")
    for kind, verbs in _VERBS.items()
}
_DATING = re.compile(rf"{_TAIL},?\s(?:which\s)?(?P<verb>dat(?:es|ing|ed))(?:\sback)?\s(?:to|from)\s")
_BRACKET = re.compile(rf"{_TAIL}(?:\s\(|,?\s(?:of|dated)\s(?:the\s)?)")
_DIRECT_IN = re.compile(rf"{_TAIL},?{IN}(?:early\s|late\s|mid-)?")
_CLAUSE_IN = re.compile(rf"{FILL},?{IN}")
_APPOSED = re.compile(rf",?\s\(?(?:an?|the|that|its|his|her|their)\s?{ADJECTIVES}\s")
_NAMES_KIND = re.compile(rf"(?:\s[\w-]{{2,20}}){{0,3}}\s{NOUN}\b")
_DETERMINED = re.compile(
    rf"(?:^|[(“\"—–]|\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|\w+[’']s"
    rf"|\w+s[’']))"
    rf"(?:\s{NOT_PLAIN}[a-z][\w-]{{1,19}}){{0,2}}\s?$"
)
_BEFORE = re.compile(rf"(?:[’']s)?{ADJECTIVES}\s")
_KIND_FIRST = re.compile(
    rf"(?:\s[\w.-]{{2,20}}){{0,4}}\s{NOUN},?\s(?:(?:known\sas|called|dubbed|named|in|of)\s)?(?:the\s)?"
)
_RULING_ON = re.compile(
    rf"(?:\s[\w.-]{{2,20}}){{0,3}}\s{NOUN}\s(?P<verb>(?:to|that)\s\w+|overturning|reversing"
    rf"|striking\sdown)(?:\sdown)?\s"
)
_GOES_ON = re.compile(
    rf"\s?$|\s?[.,;:)\]”\"’—–?!(]|{_TAIL}\s(?:and|or|but|which|that|who|was|were|is|are|has|had|have|to|in|on"
    rf"|of|by|with|for"
    r"|between|as|at|from|after|before|when|where|while|because|since|until|under|into|led|ended|brought|made"
    r"|gave|saw|set"
    r"|sent|left|killed|remains|created|established|marked|helped|changed|allowed|guaranteed|banned|outlawed"
    r"|requires?"
    r"|obliges?|commits?|sought|aims?|aimed|paved|did|does|would|could|will|may|might|can|over|during|also"
    r"|still|[a-z]{2,14}ed)\b"
    rf"|\s{NOUN}\b"
)
_OPENS_CLAUSE = re.compile(OPENS_CLAUSE)
_WHEN = re.compile(rf",?\s(?:when|the\syear(?:\s(?:that|in\swhich|when))?)\s(?P<rest>(?:the\s)?{FILL}\s?)")
_IT_WAS = re.compile(r"\b[Ii]t\swas\s(?:not\suntil|only|back)?\s?(?:in|on)\s$")
_THAT = re.compile(rf",?\sthat(?P<rest>\s(?:the\s)?{FILL}\s?)")
_TO_CLAUSE = re.compile(rf"{FILL}\s(?:the\s)?")
_TO_NAME = re.compile(r"\s(?:the\s)?(?:landmark\s|historic\s)?")
_ACTIVE = {
    kind: re.compile(rf"{FILL}\s(?P<verb>{verbs})\s(?:on\s|in\s)?(?:the\s|a\s)?{ADJECTIVES}\s?")
    for kind, verbs in _VERBS.items()
}
_PASSIVE = {kind: re.compile(rf"{_TAIL},?\s{_LINK}(?P<verb>{verbs})\b") for kind, verbs in _VERBS.items()}
_TIME_BEFORE = re.compile(
    r"(?:^|\b(?:[Ss]ince|[Aa]fter|[Bb]efore|[Ff]ollowing|[Uu]ntil|[Bb]etween"
    r"|by\sthe\stime\sof)\s)(?:[Tt]he\s)?$"
)
_EVENT_BEFORE = re.compile(
    r"\b(?:that|[Ww]hen|because|while|but|where|although|[Ff]rom|[Bb]y|[Ll]ike|[Ii]ncluding|[Dd]uring|[Ii]n"
    r"|[Aa]t|[Ww]ith"
    r"|and|survived|witnessed|saw|caused|triggered)\s(?:[Tt]he\s)?$"
)
_ACT_NOUN = re.compile(
    r"\b(?:signing|signature|adoption|conclusion|passage|passing|enactment|ratification|negotiation|approval"
    r"|introduction"
    r"|entry\sinto\sforce|implementation|repeal|overturning|reversal|creation|publication)\sof\s(?:the\s)?$"
)
_ACTIVE_BEFORE = re.compile(
    rf"\b(?P<verb>{SIGNING}|signing|adopting|passing|concluding|reaching|overturned|decided|overturning"
    rf"|struck\sdown"
    rf"|striking\sdown)\s(?:the\s)?(?:landmark\s|historic\s)?$"
)
_GOVERNED = re.compile(
    r"\b(?:of|on|over|about|into|in|to|for|by|from|with|against|at|during|under|surrounding|commemorating"
    r"|marking"
    r"|following)\s(?:[Tt]he\s)?$"
)
_AFTER_IT = re.compile(r"\b(?:after|since|before)\s(?:the\s)?$")
_AUXILIARY = re.compile(r"\b(?:was|were|had)\b")
_WHICH_THEY = re.compile(
    rf"{_TAIL},?\s(?:which|that)\s(?P<subject>[\w’'.-]{{1,20}}{FILL})\s(?P<verb>{SIGNING}"
    rf"|{RULING}){FILL},?(?:{IN}|\s)"
)
_KNOWN_AS = re.compile(r",?\s(?:(?:better\s|also\s)?known\sas|called|dubbed|named)\s(?:the\s)?")
_KIND_BEFORE = re.compile(
    rf"\b{NOUN}\s(?:of|(?:signed|reached|adopted|agreed|struck|concluded|passed)\s(?:in|on))\s$"
)
_THE = re.compile(r",\s(?:the\s)?")
_BY = re.compile(r"\bby\b(?P<agent>.{0,80})")
_BY_MANY = re.compile(
    r"\bby\s(?:[a-z]{2,12}\s){0,3}(?:\d{1,3}\b|[\w-]+\s(?:countries|nations|states|leaders|governments"
    r"|parties|members))"
)
_AFTERMATH = re.compile(
    r"\b(?:convict|jail|sentenc|acquit|clear(?:ed|s)|guilty|inquir|inquest|hearing|trial|report|role|part\sin"
    r"|involve|accus"
    r"|charge|indict|plead|testif|commemorat|celebrat|memorial|museum|exhibit|book|wrote|written|apolog"
    r"|compensat|lawsuit|sue[ds]\b|release[ds]?\b|declassif|investigat|plotting|planning|mastermind)",
    re.IGNORECASE,
)
_OPENING = {
    kind: re.compile(rf"^[“\"]?(?P<verb>{verbs}){FILL}(?:{IN}|\s)$", re.IGNORECASE)
    for kind, verbs in _VERBS.items()
}
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
    if _BRACKET.fullmatch(between) or (
        _APPOSED.fullmatch(between) and _NAMES_KIND.match(text, date.span.end)
    ):
        return ""
    if CLAUSE.search(mention.span.quote(text)):
        return "" if _CLAUSE_IN.fullmatch(between) else None
    if (
        match := _DATING.fullmatch(between)
        or _AFTER[kind].fullmatch(between)
        or _WHICH_THEY.fullmatch(between)
    ):
        is_own = _is_its_verb(article, mention, match, before) and not _is_one_partys(mention, match)
        return match["verb"] if is_own else None
    if kind == "ruling" and OF_COURT.fullmatch(between):
        return ""
    is_direct = _DIRECT_IN.fullmatch(between) and not _AFTERMATH.search(sentence.quote(text))
    return _verb_of_governor(mention, before) if is_direct else None


def _is_its_verb(
    article: CheckedArticle, mention: LandmarkMention, match: re.Match[str], before: str
) -> bool:
    """Tell whether the verb speaks of the landmark, not of “critics of the landmark”."""
    is_event = mention.landmark.kind == "event"
    if match[0].startswith((",", " (", " which", " that")):
        return True
    if is_event and _AFTER_IT.search(before) and not _AUXILIARY.search(match[0]):
        return False
    if not _GOVERNED.search(before) or is_event:
        return not _GOVERNED.search(before)
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
    if _ACT_NOUN.search(before) or _TIME_BEFORE.search(before):
        return ""
    if mention.landmark.kind in ("event", "ruling") and _EVENT_BEFORE.search(before):
        return ""
    match = _ACTIVE_BEFORE.search(before)
    is_joint = mention.landmark.has_few_parties or COLLECTIVE.search(before)
    return match["verb"] if match and is_joint else None


def _is_one_partys(mention: LandmarkMention, match: re.Match[str]) -> bool:
    """Tell whether the words say when one of many parties signed."""
    if mention.landmark.has_few_parties:
        return False
    if "subject" in match.re.groupindex:
        return not COLLECTIVE.search(match["subject"])
    by = _BY.search(match[0])
    return by is not None and not _BY_MANY.search(match[0]) and not COLLECTIVE.search(by["agent"])


def _verb_after_date(
    article: CheckedArticle, sentence: Span, mention: LandmarkMention, date: DateMention
) -> str | None:
    """Return the verb that joins an earlier date to the landmark, empty without one, None if nothing does."""
    text = article.text
    between = text[date.span.end : mention.span.start]
    before = text[max(sentence.start, date.span.start - _REACH) : date.span.start]
    if _KNOWN_AS.fullmatch(between) and _KIND_BEFORE.search(before):
        return ""
    opening = _OPENING[mention.landmark.kind].search(text[sentence.start : date.span.start])
    if opening and _THE.fullmatch(between) and not _is_one_partys(mention, opening):
        return opening["verb"]
    is_own = between.startswith(("’s", "'s"))
    if is_own or _DETERMINED.search(before):
        return _verb_of_adjunct(article, mention, between)
    after = text[mention.span.end : min(sentence.end, mention.span.end + _REACH)]
    if match := _WHEN.fullmatch(between):
        return _verb_of_clause(mention, text, match["rest"], after)
    if _IT_WAS.search(before) and (match := _THAT.fullmatch(between)):
        return _verb_of_clause(mention, text, match["rest"], after)
    return _verb_of_clause(mention, text, between, after) if _OPENS_CLAUSE.search(before) else None


def _verb_of_adjunct(article: CheckedArticle, mention: LandmarkMention, between: str) -> str | None:
    if match := _RULING_ON.fullmatch(between):
        return match["verb"]
    is_direct = _BEFORE.fullmatch(between) or _KIND_FIRST.fullmatch(between)
    return "" if is_direct and not _is_modifier(article, mention) else None


def _is_modifier(article: CheckedArticle, mention: LandmarkMention) -> bool:
    """Tell whether the landmark only modifies the next noun, as in “the 2023 X talks”."""
    if _GOES_ON.match(article.text, mention.span.end):
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
        return "" if _TO_CLAUSE.fullmatch(words) else None
    if match := _ACTIVE[kind].fullmatch(words):
        return match["verb"] if mention.landmark.has_few_parties or COLLECTIVE.search(between) else None
    passive = _PASSIVE[kind].match(after)
    is_its = passive and _TO_NAME.fullmatch(words) and not _is_one_partys(mention, passive)
    return passive["verb"] if passive and is_its else None
