"""R19: “next year’s midterms” and “the last presidential election, in 2016”, as of the article's date."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.calendars.elections import contests_meant, elections_in, is_other_vote, nouns_in
from factcheck.checking.calendars.wording import cycle_finding, finding, is_unreal, name_of
from factcheck.checking.context import is_furniture, looks_back
from factcheck.checking.cycles import Contest
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_YEARS = {"this": 0, "last": -1, "next": 1, "later this": 0, "early next": 1, "late next": 1}
_BEFORE = re.compile(
    r"(?<![\w-])(?P<which>[Tt]his|[Ll]ast|[Nn]ext)\s(?:year[’']s|November[’']s|fall[’']s"
    r"|autumn[’']s)\s(?P<words>(?:[\w.’'-]{1,15}\s){0,3})$"
)
_AFTER = re.compile(
    r"(?:\s(?:in|on)\s(?:early\s|late\s)?[A-Z][a-z]{2,8})?,?\s(?P<which>later\sthis|this|next|early\snext"
    r"|late\snext)"
    r"\s(?:year|November|fall|autumn)\b(?![’'])"
)
_ORDER = re.compile(
    r"\b(?P<word>next|[Nn]ext|last|[Ll]ast|most\srecent|latest|previous)\s(?:[\w.’'-]{1,15}\s){0,3}$"
)
_FORWARD = re.compile(r"[Nn]ext")
_VAGUE = re.compile(r"\b(?:after|two|three|few|several|time\s(?:in|since)|ever|first|one)\b")
_REACH = 60
_EDGE = timedelta(days=75)


def check_relative_elections(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each election that “this”, “last” or “next” places in a year without one."""
    for match in nouns_in(article.text):
        noun = Span(*match.span())
        placed = _placed(article, noun)
        if placed and not is_furniture(article, noun):
            yield from _check_year(article, match.lastgroup or "", noun, *placed)
    for election in elections_in(article):
        if len(election.contests) == 1:
            yield from _check_order(article, election.noun, election.dated.span, election.contests[0])


def _placed(article: CheckedArticle, noun: Span) -> tuple[Span, int, str] | None:
    """Return the words that place the election, how many years away, and the words between."""
    sentence = article.sentence_around(noun)
    start = max(sentence.start, noun.start - _REACH)
    if match := _BEFORE.search(article.text[start : noun.start]):
        return Span(start + match.start(), noun.end), _YEARS[match["which"].lower()], match["words"]
    if match := _AFTER.match(article.text, noun.end):
        which = " ".join(match["which"].lower().split())
        return Span(noun.start, match.end()), _YEARS[which], ""
    return None


def _check_year(
    article: CheckedArticle, kind: str, noun: Span, span: Span, shift: int, words: str
) -> Iterator[Finding]:
    judged = judged_dates(article, span)
    if len(judged) != 1 or judged[0].value is None or article.dates_in(article.sentence_around(noun)):
        return
    year = judged[0].value.year + shift
    contests = contests_meant(article, kind, noun, span, words, year)
    is_sure = contests and all(contest.lacks(year) for contest in contests)
    is_told = is_other_vote(article, span, words) or is_unreal(article, span) or looks_back(article, span)
    if is_sure and not is_told:
        yield cycle_finding(article, span, contests[0], year, judged[0])


def _check_order(article: CheckedArticle, noun: Span, dated: Span, contest: Contest) -> Iterator[Finding]:
    """Yield a finding if another election lies between the article's date and the “next” or “last” one."""
    start = max(article.sentence_around(noun).start, dated.start - _REACH)
    match = _ORDER.search(article.text[start : noun.start])
    base = article.reference_date
    year = next((one.year for one in article.dates_in(dated) if one.year), None)
    if match is None or base.value is None or year is None or _VAGUE.search(match[0]):
        return
    is_next = bool(_FORWARD.match(match["word"]))
    right = _nearest(contest, base.value, is_next=is_next)
    is_side = year > base.value.year if is_next else year < base.value.year
    if (
        right
        and is_side
        and right.year != year
        and len(judged_dates(article, dated)) <= 2
        and year in contest.years
    ):
        yield _order_finding(article, Span(start + match.start(), dated.end), contest, right, base)


def _nearest(contest: Contest, base: PartialDate, *, is_next: bool) -> date | None:
    """Return the next or last election if it surely is that, with some time between it and the date."""
    if base.last > contest.verified_until:
        return None
    if any(
        abs((day.first - edge).days) <= _EDGE.days for day in contest.days for edge in (base.first, base.last)
    ):
        return None
    if is_next:
        return min((day.first for day in contest.days if day.first > base.last), default=None)
    return max((day.last for day in contest.days if day.last < base.first), default=None)


def _order_finding(
    article: CheckedArticle, span: Span, contest: Contest, right: date, base: ReferenceDate
) -> Finding:
    name = name_of(article, contest)
    when = base.value.spoken() if base.value else ""
    return finding(
        article,
        span,
        headline="Another election lies between",
        message=f"judged as of {when}, that election of {name} is the one of {right.year}.",
        reference={"fact": f"{name}: {right.year}", "source": contest.source, "as_of": contest.as_of},
        date=base,
        repair=f"Correct the year to {right.year}, or the word before it.",
        group=f"election-{contest.iso.lower()}-{contest.kind.replace(' ', '-')}-{right.year}",
    )
