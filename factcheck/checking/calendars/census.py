"""R19: a national census in a year without one."""

import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.calendars.wording import finding, is_unreal
from factcheck.checking.context import is_furniture
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.domain.spans import Span

_LANDS = {
    "US": r"US|U\.S\.|United\sStates|American|decennial",
    "UK": r"UK|British|England\sand\sWales",
    "Canada": r"Canadian",
    "Australia": r"Australian",
    "India": r"Indian",
}
_CYCLES = {"US": (10, 0), "UK": (10, 1), "Canada": (5, 1), "Australia": (5, 1), "India": (10, 1)}
_OTHER_YEARS = {"UK": (2022,), "India": (2026, 2027)}
_LAND = "|".join(f"(?P<{land}>{words})" for land, words in _LANDS.items())
_YEAR = r"(?P<year>19[6-9]\d|20[0-4]\d)(?![\w%/–-])"
_CENSUS = (
    r"(?:decennial\s|population\s|national\s|federal\s)?[Cc]ensus(?!\s(?:Bureau|bureau|data|estimates?"
    r"|figures?|of\s[A-Z]|tract|survey|test|projection"
    r"|report|numbers?|statistics|review|undercount|block|workers?|takers?))"
)
_BEFORE = re.compile(rf"(?<![\w.,$€£–-]){_YEAR}\s(?:{_LAND})\s{_CENSUS}")
_AFTER = re.compile(rf"(?<![\w-])(?:{_LAND})\s{_CENSUS}\s(?:of|in|conducted\sin|taken\sin|held\sin)\s{_YEAR}")
_OTHER = re.compile(
    r"\b(?:economic|agricultur\w+|school|homeless|bird|special|test|traffic|religious|mini)\b", re.IGNORECASE
)


def check_census_years(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each census of a country whose cycle has none in that year."""
    if "ensus" not in article.text:
        return
    for match in (match for pattern in (_BEFORE, _AFTER) for match in pattern.finditer(article.text)):
        span, year = Span(*match.span()), int(match["year"])
        land = next(name for name in _LANDS if match[name])
        cycle, rest = _CYCLES[land]
        has_one = year % cycle == rest or year in _OTHER_YEARS.get(land, ())
        around = article.sentence_around(span).quote(article.text)
        if (
            not has_one
            and not is_furniture(article, span)
            and not is_unreal(article, span)
            and not _OTHER.search(around)
        ):
            yield _finding(article, span, land, year)


def _finding(article: CheckedArticle, span: Span, land: str, year: int) -> Finding:
    cycle, rest = _CYCLES[land]
    before = year - (year - rest) % cycle
    fact = f"the {land} census is taken every {cycle} years, as in {before} and {before + cycle}"
    return finding(
        article,
        span,
        headline="There was no census in that year",
        message=f"{fact}.",
        reference={"fact": fact, "source": f"national statistics office of {land}"},
        date=ReferenceDate(PartialDate(year), DateOrigin.SENTENCE),
        repair="Correct the year, or name the survey that is meant.",
        group=f"census-{land.lower()}-{year}",
    )
