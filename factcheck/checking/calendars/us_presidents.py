"""R19: the year in which a US president was elected, and the day on which he was sworn in."""

import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.calendars.days import US_DAYS
from factcheck.checking.calendars.wording import finding, is_unreal
from factcheck.checking.context import is_furniture, sentence_text
from factcheck.checking.dates import DateMention
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.people import named_in_full
from factcheck.checking.phrases import FILL
from factcheck.checking.reference import Term
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.domain.spans import Span

_OFFICE = (
    r"(?:the\s)?(?:\d\dth\s|first\sblack\s|next\s|new\s)?(?:US\s|U\.S\.\s|American\s)?"
    r"[Pp]resident(?:\sof\sthe\sUnited\sStates)?"
)
_ELECTED = re.compile(
    rf"\b(?:(?:re-?)?elected\s(?:as\s)?{_OFFICE}|won\s(?:the\s)?(?:US\s|U\.S\.\s|American\s)?(?:presidency"
    rf"|White\sHouse)"
    r"|(?P<again>won\s(?:a\ssecond\sterm|re-?election)|(?:was|were)\sre-?elected(?:\sto\sa\ssecond\sterm)?))(?:\s(?:for\sthe\sfirst\stime|for\sa\ssecond\sterm"
    r"|again))?,?\s(?:back\s)?in\s$"
)
_SWORN = re.compile(
    rf"\b(?:(?:was|were|is|being|be)\s(?:sworn\sin|inaugurated)"
    rf"|took\s(?:the\s(?:presidential\s)?oath(?:\sof\soffice)?|office)"
    rf"|assumed\s(?:office|the\spresidency)|entered\sthe\sWhite\sHouse"
    rf"|inauguration)(?:\sas\s{_OFFICE})?(?P<words>{FILL}),?\s(?:on|in)\s$"
)
_OTHER_OFFICE = re.compile(
    r"\b(?:governors?|senators?|Senate|mayors?|House\sof|Congress\w*|vice|secretary|attorney|speaker|chair\w*"
    r"|director|ambassador"
    r"|judge|justices?|general|minister|legislat\w+|candidate|nominee|cabinet|state|CEO|officials?|since"
    r"|after|before|until)\b",
    re.IGNORECASE,
)
_REACH = 120


def check_us_presidents(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each US president elected or sworn in on a date when he was not."""
    if "lected" not in article.text and not re.search(
        r"sworn|naugurat|oath|office|presidency|White House", article.text
    ):
        return
    for mention in article.dates:
        if mention.value and not is_furniture(article, mention.span):
            yield from _check(article, mention)


def _check(article: CheckedArticle, mention: DateMention) -> Iterator[Finding]:
    sentence = article.sentence_around(mention.span)
    start = max(sentence.start, mention.span.start - _REACH)
    before = article.text[start : mention.span.start]
    is_election = _ELECTED.search(before)
    match = is_election or _SWORN.search(before)
    if match is None or _OTHER_OFFICE.search(sentence_text(article, mention.span)):
        return
    verb = start + match.start()
    terms = _terms_of_subject(article, Span(sentence.start, max(verb, sentence.start + 1)))
    if not terms or is_unreal(article, mention.span) or mention.value is None:
        return
    known = _elections(terms) if is_election else _inaugurations(terms)
    if is_election and match["again"] and not _in_office(terms, mention.value):
        return
    if not any(_fits(mention.value, one) for one in known):
        span = Span(verb, mention.span.end)
        yield _finding(article, span, mention.value, terms[0], known, is_election=bool(is_election))


def _terms_of_subject(article: CheckedArticle, before: Span) -> list[Term]:
    """Return the terms as US president of the only person named before the verb."""
    people: set[str] = set()
    for mention in article.people:
        if before.holds(mention.span):
            people |= mention.people
    for word in article.words[article.words_before(before.start) : article.words_before(before.end)]:
        if word.starts_high and article.facts.people_of_surname(word.key):
            people |= named_in_full(
                word.key, article.people, article.facts
            ) or article.facts.people_of_surname(word.key)
    if len(people) != 1:
        return []
    terms = article.facts.terms_of(people.pop())
    return [term for term in terms if term.iso == "US" and term.office == "President"]


def _elections(terms: list[Term]) -> list[PartialDate]:
    """Return the years of the elections that the person won, or could have won while in office."""
    return [
        PartialDate(year)
        for term in terms
        for year in range(term.start.year - 1, term.end.year if term.end else term.start.year + 4)
        if year % 4 == 0
    ]


def _in_office(terms: list[Term], when: PartialDate) -> bool:
    """Tell whether the person was president in the year, so that “re-elected” can only mean that."""
    return any(term.start.year <= when.year <= (term.end.year if term.end else when.year) for term in terms)


def _inaugurations(terms: list[Term]) -> list[PartialDate]:
    days = {term.start for term in terms}
    for term in terms:
        for year in range(term.start.year, term.end.year if term.end else term.start.year + 1):
            if year % 4 == 1:
                days |= US_DAYS["Inauguration Day"](year)
    return [PartialDate(day.year, day.month, day.day) for day in sorted(days)]


def _fits(when: PartialDate, known: PartialDate) -> bool:
    return when.first <= known.last and known.first <= when.last


def _finding(
    article: CheckedArticle,
    span: Span,
    when: PartialDate,
    term: Term,
    known: list[PartialDate],
    *,
    is_election: bool,
) -> Finding:
    what = "was elected in" if is_election else "was sworn in on"
    dates = " and ".join(one.spoken() for one in known) or "no year of a presidential election"
    return finding(
        article,
        span,
        headline="The date does not fit the president’s election"
        if is_election
        else "The date does not fit the inauguration",
        message=f"{term.person} {what} {dates}.",
        reference={
            "fact": f"{term.person} {what} {dates}",
            "source": term.source,
            "as_of": term.verified_until.isoformat(),
        },
        date=ReferenceDate(when, DateOrigin.SENTENCE),
        repair="Correct the date.",
        group=f"president-{term.start.isoformat()}",
    )
