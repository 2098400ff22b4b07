"""R1: “former” or “ex-” before somebody who holds the office on that date."""

import re
from collections.abc import Iterator

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_hypothetical, is_left_out, looks_back, past_dates, tells_return
from factcheck.checking.dates import OPEN_ENDED
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.offices.readings import all_sit, bearers_with_title, holders_ever
from factcheck.checking.offices.titles import Title, follows, title_at
from factcheck.checking.offices.wording import (
    group_of,
    office_of,
    reference_of,
    spoken_day,
    spoken_when,
)
from factcheck.checking.people import person_at
from factcheck.checking.reference import Term
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span

_FORMER = frozenset({"former", "ex-", "ex", "one-time", "onetime", "erstwhile"})
_ROLE_OF_OTHERS = re.compile(
    r"(?:['’]s?)\s(?:[\w-]{1,40}\s){0,2}(?:administration|government|cabinet|White House|campaign|aides?"
    r"|advis[eo]rs?|officials?|allies|ally|lawyers?|attorney|chief|secretary|ministers?|spokes\w+|deputy|staff|team)\b"
)
_EARLIER_ACT = re.compile(
    r"(?:\bunder|\bwhen|\bwhile|\bduring|\b(?:nominated|appointed|named|signed|picked|chosen|pardoned|hired|fired"
    r"|imposed|enacted|introduced|negotiated|launched|brokered|served)\s(?:[\w-]{1,40}\s){0,4}(?:by|under))"
    r"\s(?:the\s)?$"
)
_ENDS_APPOSITION = re.compile(r"[’']?\s?(?:[,.;:)—–]|$)")
_REACH = 80


def check_former_titles(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each “former” title whose bearer surely sits in that office."""
    for number, word in enumerate(article.words):
        if word.key.lower() not in _FORMER or word.may_end_sentence or not follows(article.words, number + 1):
            continue
        title = title_at(article, number + 1)
        if title and not _is_owned_by_other(article, number, title):
            yield from _check_title(article, number, title)


def _check_title(article: CheckedArticle, number: int, title: Title) -> Iterator[Finding]:
    named = _named_after(article, number, title) or _named_before(article, number, title)
    if named is None:
        return
    span, people = named
    if _is_silent(article, span):
        return
    judged = judged_dates(article, span)
    term = all_sit(article.facts, people, title, [*judged, *_earlier_years(article, span, judged)])
    if term:
        yield _finding(article, span, term, judged[0])


def _is_owned_by_other(article: CheckedArticle, number: int, title: Title) -> bool:
    """Tell whether “Harvard's former president” is meant: an owner before it that is no country."""
    if not follows(article.words, number) or not article.words[number - 1].is_possessive:
        return False
    _, countries = article.facts.place_at([article.words[number - 1].key])
    return not countries or bool(title.countries - countries)


def _named_after(article: CheckedArticle, number: int, title: Title) -> tuple[Span, frozenset[str]] | None:
    """Read the name right after the title, or after a comma where the title names its country."""
    words, after = article.words, title.last + 1
    if after >= len(words) or words[title.last].may_end_sentence:
        return None
    gap = article.text[words[title.last].span.end : words[after].span.start]
    if gap not in (" ", "\n", "\u00a0") and not (gap == ", " and title.countries):
        return None
    start = words[number].span.start
    mention = person_at(words, after, article.facts)
    if mention:
        people = holders_ever(article.facts, mention.people, title)
        return (Span(start, mention.span.end), people) if people == mention.people else None
    if gap == ", " or _goes_on_as_name(article, after):
        return None
    people = bearers_with_title(article, words[after].key, title)
    return (Span(start, words[after].bare_end), people) if people else None


def _goes_on_as_name(article: CheckedArticle, number: int) -> bool:
    """Tell whether the word begins a longer name, such as “Trump Jr.” or “Clinton Foundation”."""
    words = article.words
    has_more = follows(words, number + 1) and words[number + 1].starts_high
    return has_more and not words[number].is_possessive


def _named_before(article: CheckedArticle, number: int, title: Title) -> tuple[Span, frozenset[str]] | None:
    """Read “Ann Lee, a former president,”: the name before the comma, nothing after the title."""
    words = article.words
    start = number - 1 if number and words[number - 1].key in {"a", "the"} else number
    tail = article.text[words[title.last].bare_end : words[title.last].span.end + 2]
    if start == 0 or not _ENDS_APPOSITION.match(tail):
        return None
    if article.text[words[start - 1].span.end : words[start].span.start] != ", ":
        return None
    mention = article.person_up_to(start - 1)
    people = holders_ever(article.facts, mention.people, title) if mention else frozenset[str]()
    if mention is None or people != mention.people:
        return None
    return Span(mention.span.start, words[title.last].bare_end), people


def _is_silent(article: CheckedArticle, span: Span) -> bool:
    text = article.text
    return (
        is_left_out(article, span)
        or is_hypothetical(article, span)
        or looks_back(article, span)
        or tells_return(article, span)
        or bool(_ROLE_OF_OTHERS.match(text, span.end))
        or bool(_EARLIER_ACT.search(text[max(0, span.start - _REACH) : span.start]))
    )


def _earlier_years(
    article: CheckedArticle, span: Span, judged: tuple[ReferenceDate, ...]
) -> list[ReferenceDate]:
    """Return earlier years that the sentence names without a preposition: “the 2019 deal”."""
    if not judged or not judged[0].value:
        return []
    mentions = past_dates(article, article.sentence_around(span), judged[0].value)
    years = [one for one in mentions if not one.month and one.preposition not in OPEN_ENDED]
    return [ReferenceDate(one.value, DateOrigin.SENTENCE) for one in years]


def _finding(article: CheckedArticle, span: Span, term: Term, judged: ReferenceDate) -> Finding:
    quote = span.quote(article.text)
    since = spoken_day(term.start)
    when = spoken_when(judged.value) if judged.value else ""
    is_quoted = article.is_quoted(span)
    return Finding(
        rule="R1",
        kind="office_title",
        level=FindingLevel.QUERY if is_quoted else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="“Former” does not fit the date of the article",
        message=f"“{quote}”: {when} {term.person} was the sitting {office_of(article, term)}, "
        f"in office since {since}.",
        reference=reference_of(article, term, judged),
        date=judged.as_dict(),
        repair=f"Drop “former”, or date the sentence outside the term that began on {since}.",
        group=group_of(term),
    )
