"""What a finding about a length of time says."""

from factcheck.checking.article import CheckedArticle
from factcheck.checking.durations.elapsed import days_between, spoken
from factcheck.checking.durations.lengths import DAYS_IN, Length
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.leeway import is_far
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_FAR = 10.0


def length_finding(
    article: CheckedArticle,
    length: Length,
    dates: tuple[PartialDate, PartialDate],
    span: Span,
    *,
    has_years: bool = True,
    used: ReferenceDate | None = None,
) -> Finding:
    """Return the finding for a length that does not fit the time between two dates.

    `used` is the article's own date, if it is one of the two.
    """
    first, last = dates
    quote, said = span.quote(article.text), f"{length.count:g} {length.unit}s"
    between = spoken(first, last, length.unit)
    stretch = " to ".join(_without_year(one) if not has_years else one.spoken() for one in dates)
    beside = " (the article’s date)" if used else ""
    return Finding(
        rule="R15",
        kind="duration_arith",
        level=FindingLevel.QUERY if article.is_quoted(span) or _is_far(length, dates) else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="The length of time does not fit the dates",
        message=f"“{' '.join(quote.split())}”: from {stretch}{beside} is about {between}, not {said}. "
        "Either the length or one of the dates does not fit.",
        reference={"fact": f"{stretch} is about {between}", "source": "arithmetic"},
        date=used.as_dict() if used else {},
        computation=f"{stretch} = {between}, not {said}",
        repair=f"Write {between}, or correct one of the dates.",
        group=f"duration-{first.isoformat()}-{last.isoformat()}",
    )


def _is_far(length: Length, dates: tuple[PartialDate, PartialDate]) -> bool:
    return is_far(length.count, sum(days_between(*dates)) / 2 / DAYS_IN[length.unit], _FAR)


def _without_year(one: PartialDate) -> str:
    return one.spoken().rpartition(" ")[0]


def around(*parts: Span) -> Span:
    """Return the run of words from the first of the parts to the last."""
    return Span(min(one.start for one in parts), max(one.end for one in parts))
