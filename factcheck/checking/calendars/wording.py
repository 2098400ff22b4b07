"""How a finding about an election, games or a fixed day explains itself, and when it stays silent."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import sentence_text
from factcheck.checking.cycles import Contest
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span

_UNREAL = re.compile(
    r"\b(?:novels?|fiction(?:al)?|alternate|alternative\shistory|sitcom|satir\w+|parody|would\shave|wrongly"
    r"|mistaken(?:ly)?"
    r"|erroneous(?:ly)?|incorrect(?:ly)?|misdated?|typo|misprint|falsely|corrections?|myth|rather\sthan"
    r"|instead\sof|postponed"
    r"|cancell?ed|called\soff|rescheduled|delayed|never\sheld|did\snot\stake\splace|not\s(?:be\s|been\s)?held"
    r"|put\soff|abandoned|scrapped|given\sup"
    r"|brought\sforward|moved\s(?:to|from)"
    r"|if\b|proposed|proposal|hypothetical|simulation|video\sgame|imagin\w+|prediction\smarket)\b",
    re.IGNORECASE,
)
_KINDS = {
    ("US", "presidential"): "US presidential elections",
    ("US", "midterm"): "US midterm elections",
    ("GB", "general"): "UK general elections",
    ("EU", "european"): "European Parliament elections",
    ("GB-SCT", "scottish"): "Scottish Parliament elections",
    ("GB-WLS", "senedd"): "Senedd elections",
    ("GB-LDN", "london mayor"): "London mayoral elections",
}
_NEAR = 2


def is_unreal(article: CheckedArticle, span: Span) -> bool:
    """Tell whether the sentence speaks of what was not, or not on its date."""
    return bool(_UNREAL.search(sentence_text(article, span)))


def name_of(article: CheckedArticle, contest: Contest) -> str:
    """Return “US midterm elections” or “presidential elections in France”."""
    if name := _KINDS.get((contest.iso, contest.kind)):
        return name
    land = next((one.spoken for one in article.facts.countries if one.iso == contest.iso), contest.iso)
    return f"{contest.kind} elections in {land}"


def years_near(contest: Contest, year: int) -> str:
    """Return the years before and after as prose has them: “2020 and 2024”."""
    near = sorted(contest.years, key=lambda one: (abs(one - year), one))[:_NEAR]
    return " and ".join(str(one) for one in sorted(near))


def finding(
    article: CheckedArticle,
    span: Span,
    *,
    headline: str,
    message: str,
    reference: dict[str, str],
    group: str,
    date: ReferenceDate | None = None,
    computation: str = "",
    repair: str = "",
) -> Finding:
    """Return a finding of R19 about the words."""
    return Finding(
        rule="R19",
        kind="election_cycle",
        level=FindingLevel.QUERY if article.is_quoted(span) else FindingLevel.FLAG,
        spans=(span,),
        quote=span.quote(article.text),
        headline=headline,
        message=f"“{span.quote(article.text)}”: {message}",
        reference=reference,
        date=date.as_dict() if date else {},
        computation=computation,
        repair=repair,
        group=group,
    )


def cycle_finding(
    article: CheckedArticle, span: Span, contest: Contest, year: int, judged: ReferenceDate | None = None
) -> Finding:
    """Return the finding about an election in a year without one; `judged` is where the year comes from."""
    name = name_of(article, contest)
    near = years_near(contest, year)
    return finding(
        article,
        span,
        headline="There was no such election in that year",
        message=f"{name} near {year} are those of {near}.",
        reference={"fact": f"{name}: {near}", "source": contest.source, "as_of": contest.as_of},
        date=judged or ReferenceDate(PartialDate(year), DateOrigin.SENTENCE),
        computation=f"{year} = 4 × {year // 4} + {year % 4}" if contest.iso == "US" else "",
        repair="Correct the year, or name the election that is meant.",
        group=f"election-{contest.iso.lower()}-{contest.kind.replace(' ', '-')}-{year}",
    )
