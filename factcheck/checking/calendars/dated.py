"""Which dates stand directly with an election or games: “the 2018 X”, “X in 2018”, “in 2018 they held X”."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention
from factcheck.checking.phrases import FILL, OPENS_CLAUSE, WORD
from factcheck.domain.spans import Span

_BEFORE = re.compile(rf"(?:[’']s|,)?(?P<middle>(?:\s{WORD}){{0,4}})\s")
_PLACE = (
    r"(?:\s(?:final|semi-final|opener|tournament|victory|results?))?"
    r"(?P<place>\sin\s(?:the\s)?[A-Z][\w.-]{1,15}(?:\s(?:and\s)?(?:de\s)?[A-Z][\w.-]{1,15}){0,3})?"
)
_BRACKET = re.compile(rf"{_PLACE}(?:\s\(|,?\s(?:of|dated)\s)")
_HELD = re.compile(
    rf"{_PLACE},?\s\(?(?:(?:which|that)\s)?(?:(?:was|were|is|are|be|being|will\sbe|to\sbe|had\sbeen"
    rf"|has\sbeen)\s)?"
    r"(?:(?:next|last|first|again|to|are|is|was|will|expected|originally|now|currently)\s){0,3}"
    r"(?:held|staged|hosted|scheduled|due|set|slated|planned|expected|taking\splace|tak(?:es?)\splace"
    r"|took\splace|run"
    r"|contested|won|fought|played|called|beg[ai]ns?|starts?|opens?|ends?|beginning|starting|opening|ending"
    r"|coming|happens?"
    r"|happened|occurs?|came|awarded\sto\s\w+\sin)"
    rf"{FILL},?\s(?:(?:in|on|for|until|from|to)\s)?(?:the\s(?:summer|autumn|fall|spring|winter)\sof\s)?"
)
_IS_IN = re.compile(
    rf"{_PLACE}\s(?:(?:are|is|were|was|will\sbe|won[’']t\sbe|fall|falls)\s)(?:\w+ly\s)?(?:in|on)\s"
)
_IN = re.compile(
    rf"{_PLACE},?\s(?:(?:back|only|just|early|late|as\sof)\s)?(?:in|on)\s(?:the\s(?:summer|autumn|fall|spring"
    rf"|winter)\sof\s)?"
)
_COMMA = re.compile(rf"{_PLACE},\s")
_AT = re.compile(
    rf"(?:^[“\"]?(?:[Aa]fter|[Bb]efore|[Ff]ollowing|[Dd]uring|[Ii]n|[Aa]t"
    rf"|[Ss]ince)?\s?(?:[Tt]he\s)?(?:{WORD}\s){{0,3}}$"
    r"|\b(?:at|during|since|of|won|win|wins|winning|lost|lose|losing|hold|held|holds|holding|hosts?|hosted"
    r"|hosting|staged?"
    r"|contest|contested|until|swept|sweep|every|between|in|into|through|face|faces|facing|fight|fought"
    r"|boycotted|boycott"
    rf"|called|call|calls|expects?|expected|predicts?|predicted)\s(?:the\s|an?\s|his\s|her\s|their\s|its\s"
    rf"|both\s)?(?:{WORD}\s){{0,3}}$)"
)
_FOR = re.compile(
    r"\b(?:for|ahead\sof|before|to|toward|towards|until|by|win|lose|after|following|upcoming|next|with|on|the"
    r"|over)\s"
    rf"(?:the\s|an?\s)?(?:{WORD}\s){{0,3}}$"
)
_OTHER_TIME = re.compile(
    r"\b(?:begin|began|begun|prepar|bid|bids|bidding|campaign|qualif|award|choos|chose|decid|select"
    r"|vote[ds]?\sto|withdr|rule[ds]?"
    r"|announc|ratif|launch|register|sign|convict|retire|resign|die[ds]|join|left|sentence|trial|join)",
    re.IGNORECASE,
)
_OPENS = re.compile(OPENS_CLAUSE)
_DOES = re.compile(
    rf"(?:,?{FILL}|,)\s(?:(?:will|would)\s)?(?:host|hosts|hosted|held|hold|holds|stage|staged|won|win|lost"
    rf"|compet(?:e|es|ed)\s(?:at|in)"
    r"|took\spart\sin|contested|called|organi[sz]ed|swept)\s(?:the\s|an?\s|its\s|their\s|his\s|her\s|both\s)?"
    rf"(?P<middle>(?:{WORD}\s){{0,4}})"
)
_CHOSEN = re.compile(
    r"\b(?:chose|choose|chosen|picked|award|select|voted|decid|agreed|bid|offer|appl|want|hop|plan)"
)
_LISTED = re.compile(
    r"(?:,|,?\s(?:and|or|to|until|through|versus|vs\.?)|\s?[–/-]|\sand\sthe)\s?(?:in\s"
    r"|on\s)?(?:[A-Z][a-z]{2,8}\s)?\d{1,4}\b"
)
_PAIRED = re.compile(r"\d(?:,|\sand|\sor|\sto|\s?[–/-])\s?$")
_NOT_YEAR = re.compile(
    r"\b(?:about|around|some|over|nearly|roughly|than|least|roughly|section|room|number|no\.)\s$",
    re.IGNORECASE,
)
_REACH = 70
_LONGEST = 110
_LONGEST_SENTENCE = 1_200


@dataclass(frozen=True)
class Dated:
    """A date that belongs to a noun; `words` are the ones between both, `span` runs over all."""

    date: DateMention
    span: Span
    words: str
    is_before: bool


def dates_with(article: CheckedArticle, noun: Span) -> Iterator[Dated]:
    """Yield the dates with a year that stand directly with the noun."""
    sentence = article.sentence_around(noun)
    if len(sentence) > _LONGEST_SENTENCE:
        return
    dates = [one for one in article.dates_in(sentence) if one.value and not one.span.overlap(noun)]
    place = bisect_left([one.span.start for one in dates], noun.start)
    for date in dates[max(0, place - 1) : place + 1]:
        is_before = date.span.start < noun.start
        start, end = min(date.span.start, noun.start), max(date.span.end, noun.end)
        if end - start > _LONGEST + len(noun) or _is_one_of_many(article.text, date):
            continue
        if is_before:
            words = _words_after_date(article.text, sentence, noun, date)
        else:
            words = _words_before_date(article, sentence, noun, date)
        if words is not None:
            yield Dated(date, Span(start, end), words, is_before)


def _is_one_of_many(text: str, date: DateMention) -> bool:
    """Tell whether the date is one of several or no date, as in “the 2018 and 2022 games”."""
    before = text[max(0, date.span.start - 15) : date.span.start]
    return bool(
        _LISTED.match(text, date.span.end)
        or _PAIRED.search(before)
        or (not date.month and _NOT_YEAR.search(before))
    )


def _words_after_date(text: str, sentence: Span, noun: Span, date: DateMention) -> str | None:
    between = text[date.span.end : noun.start]
    before = text[sentence.start : date.span.start]
    if (match := _BEFORE.fullmatch(between)) and (date.day or not between.startswith(",")):
        return match["middle"]
    match = (
        _DOES.fullmatch(between) if _OPENS.search(before[-_REACH:]) and not _CHOSEN.search(between) else None
    )
    return f" {match['middle']}" if match else None


def _words_before_date(article: CheckedArticle, sentence: Span, noun: Span, date: DateMention) -> str | None:
    text = article.text
    between = text[noun.end : date.span.start]
    before = text[max(sentence.start, noun.start - _REACH) : noun.start]
    for pattern in (_BRACKET, _HELD, _IS_IN):
        if match := pattern.fullmatch(between):
            return match["place"] or ""
    match = _IN.fullmatch(between) or (_COMMA.fullmatch(between) if date.month else None)
    if match is None:
        return None
    is_there = match["place"] and not _OTHER_TIME.search(before) and not _CHOSEN.search(before)
    is_meant = is_there or _AT.search(before) or _is_coming(article, sentence, before, date)
    return match["place"] or "" if is_meant else None


def _is_coming(article: CheckedArticle, sentence: Span, before: str, date: DateMention) -> bool:
    """Tell whether the date lies ahead, so that it cannot say when something else was done."""
    base = article.reference_date.value
    is_ahead = base and date.value and date.value.first > base.last
    return bool(is_ahead and _FOR.search(before) and not _OTHER_TIME.search(sentence.quote(article.text)))
