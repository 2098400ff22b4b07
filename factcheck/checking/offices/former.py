"""R1: “former” or “ex-” before somebody who holds the office on that date."""

import re
from collections.abc import Iterator

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import (
    is_hypothetical_before,
    is_left_out,
    looks_back,
    past_dates,
    tells_return,
)
from factcheck.checking.dates import OPEN_ENDED
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.offices.lexicon import FORMER
from factcheck.checking.offices.mentions import OfficeMention, office_mentions
from factcheck.checking.offices.readings import all_sit, has_left_before, holders_ever, terms_for
from factcheck.checking.offices.wording import (
    group_of,
    office_of,
    reference_of,
    spoken_day,
    spoken_when,
)
from factcheck.checking.reference import Term
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span

_HINT = re.compile("|".join([*sorted(FORMER - {"ex-"}), r"ex[-‐‑]", "once", "formerly"]), re.IGNORECASE)
_ROLE_OF_OTHERS = re.compile(
    r"(?:[’']s?)?\s(?:(?!(?:an?|the|his|her|their|its)\s)[\w-]{1,20}\s){0,2}"
    r"(?:administration|government|cabinet|White House|campaign|aides?"
    r"|advis[eo]rs?|officials?|allies|ally|lawyers?|attorney|chief|secretary|ministers?|spokes\w{1,9}|deputy"
    r"|staff|staffers?|team|appointees?|loyalists?|era|years)\b"
)
_EARLIER_ACT = re.compile(
    r"(?:\bunder|\bwhen|\bwhile|\bduring|\b(?:nominated|appointed|named|signed|picked|chosen|pardoned|hired|fired"
    r"|imposed|enacted|introduced|negotiated|launched|brokered|served)\s(?:[\w-]{1,20}\s){0,4}(?:by|under))"
    r"\s(?:the\s)?$"
)
_REACH = 80


def check_former_titles(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each “former” title whose bearer surely sits in that office."""
    if not _HINT.search(article.text):
        return
    for mention in office_mentions(article):
        if mention.title.is_former and not _is_silent(article, mention.span):
            yield from _check(article, mention)


def _check(article: CheckedArticle, mention: OfficeMention) -> Iterator[Finding]:
    people, title, facts = mention.people, mention.title, article.facts
    if holders_ever(facts, people, title) != people:
        return
    judged = _with_office_behind(article, mention, judged_dates(article, mention.span))
    term = all_sit(facts, people, title, [*judged, *_earlier_years(article, mention.span, judged)])
    if term is None or (title.is_loose and _left_another(article, term)):
        return
    if not has_left_before(facts, term) or not _is_about_earlier_role(article, mention.span):
        yield _finding(article, mention.span, term, judged[0])


def _with_office_behind(
    article: CheckedArticle, mention: OfficeMention, judged: tuple[ReferenceDate, ...]
) -> tuple[ReferenceDate, ...]:
    """Leave out earlier dates on which nobody of the name had held the office: none was “former” then."""
    terms = [one for person in mention.people for one in terms_for(article.facts, person, mention.title)]
    first = min(term.start for term in terms)
    own = article.reference_date
    return tuple(one for one in judged if one == own or not one.value or one.value.last >= first)


def _is_silent(article: CheckedArticle, span: Span) -> bool:
    is_of_others = _ROLE_OF_OTHERS.match(article.text, span.end)
    return (
        bool(is_of_others)
        or is_left_out(article, span)
        or is_hypothetical_before(article, span, is_asked=False)
    )


def _is_about_earlier_role(article: CheckedArticle, span: Span) -> bool:
    """Tell whether “former” may rightly mean an earlier term of somebody who returned."""
    return (
        looks_back(article, span)
        or tells_return(article, span)
        or bool(_EARLIER_ACT.search(article.text[max(0, span.start - _REACH) : span.start]))
    )


def _left_another(article: CheckedArticle, term: Term) -> bool:
    """Tell whether the person had led the country before in another office than now."""
    return any(
        one.iso == term.iso and one.office != term.office and one.end and one.end <= term.start
        for one in article.facts.terms_of(term.person)
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
    return Finding(
        rule="R1",
        kind="office_title",
        level=FindingLevel.QUERY if article.is_quoted(span) else FindingLevel.FLAG,
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
