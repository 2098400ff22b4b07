"""The table of checkers, and how they are run over one article."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from factcheck.checking.ages import check_ages
from factcheck.checking.anniversaries import check_anniversaries
from factcheck.checking.arithmetic import check_money, check_shares, check_sums, check_tallies
from factcheck.checking.article import CheckedArticle
from factcheck.checking.calendars import (
    check_census_years,
    check_election_years,
    check_fixed_days,
    check_games,
    check_leap_years,
    check_order_words,
    check_polling_days,
    check_relative_elections,
    check_us_presidents,
)
from factcheck.checking.captions import check_captions
from factcheck.checking.changes import check_changes, check_points
from factcheck.checking.durations import check_durations
from factcheck.checking.finding import Checker, Finding
from factcheck.checking.headlines import check_headlines
from factcheck.checking.impossible import check_impossible_dates
from factcheck.checking.landmarks import check_landmark_anniversaries, check_landmark_dates
from factcheck.checking.lists import check_counts
from factcheck.checking.lives import check_lives
from factcheck.checking.offices import (
    check_administrations,
    check_current_titles,
    check_former_titles,
    check_out_of_office,
)
from factcheck.checking.order import check_event_order
from factcheck.checking.parts import check_parts
from factcheck.checking.quantities import check_quantities
from factcheck.checking.relative import check_relative_dates
from factcheck.checking.spelling import check_spellings
from factcheck.checking.units import check_units
from factcheck.checking.weekdays import check_weekdays
from factcheck.domain.labels import FindingLevel
from factcheck.registry import Registry

GROUP = "factcheck.checkers"
BUILTIN: Mapping[str, Checker] = {
    "former-titles": check_former_titles,
    "current-titles": check_current_titles,
    "out-of-office": check_out_of_office,
    "administrations": check_administrations,
    "lives": check_lives,
    "weekdays": check_weekdays,
    "impossible-dates": check_impossible_dates,
    "sums": check_sums,
    "tallies": check_tallies,
    "shares": check_shares,
    "money": check_money,
    "units": check_units,
    "parts": check_parts,
    "changes": check_changes,
    "points": check_points,
    "headlines": check_headlines,
    "counts": check_counts,
    "quantities": check_quantities,
    "spellings": check_spellings,
    "captions": check_captions,
    "durations": check_durations,
    "anniversaries": check_anniversaries,
    "event-order": check_event_order,
    "relative-dates": check_relative_dates,
    "ages": check_ages,
    "election-years": check_election_years,
    "relative-elections": check_relative_elections,
    "us-presidents": check_us_presidents,
    "games": check_games,
    "fixed-days": check_fixed_days,
    "leap-years": check_leap_years,
    "census-years": check_census_years,
    "order-words": check_order_words,
    "polling-days": check_polling_days,
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
