"""The table of checkers, and how they are run over one article."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from factcheck.checking.ages import check_ages
from factcheck.checking.article import CheckedArticle
from factcheck.checking.calendars import (
    check_census_years,
    check_election_years,
    check_fixed_days,
    check_games,
    check_leap_years,
    check_order_words,
    check_relative_elections,
    check_us_presidents,
)
from factcheck.checking.finding import Checker, Finding
from factcheck.checking.impossible import check_impossible_dates
from factcheck.checking.landmarks import check_landmark_anniversaries, check_landmark_dates
from factcheck.checking.offices import check_administrations, check_former_titles, check_out_of_office
from factcheck.checking.weekdays import check_weekdays
from factcheck.domain.labels import FindingLevel
from factcheck.registry import Registry

GROUP = "factcheck.checkers"
BUILTIN: Mapping[str, Checker] = {
    "former-titles": check_former_titles,
    "out-of-office": check_out_of_office,
    "administrations": check_administrations,
    "weekdays": check_weekdays,
    "impossible-dates": check_impossible_dates,
    "ages": check_ages,
    "election-years": check_election_years,
    "relative-elections": check_relative_elections,
    "us-presidents": check_us_presidents,
    "games": check_games,
    "fixed-days": check_fixed_days,
    "leap-years": check_leap_years,
    "census-years": check_census_years,
    "order-words": check_order_words,
    "landmark-dates": check_landmark_dates,
    "landmark-anniversaries": check_landmark_anniversaries,
}


def all_checkers() -> list[Checker]:
    """Return the built-in checkers and those that other packages bring."""
    return [checker for _, checker in Registry(GROUP, BUILTIN).items()]


def run_checkers(article: CheckedArticle, checkers: Iterable[Checker]) -> list[Finding]:
    """Return what the checkers find, in the order of the text, each with the words around it."""
    found = [finding for checker in checkers for finding in checker(article)]
    placed = [replace(finding, context=finding.spans[0].context(article.text)) for finding in found]
    return sorted(placed, key=lambda finding: (finding.spans, finding.rule))


def flags_only(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings of level flag."""
    return [finding for finding in findings if finding.level is FindingLevel.FLAG]
