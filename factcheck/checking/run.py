"""The table of checkers, and how they are run over one article."""

import importlib
import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import cast

from factcheck.checking.article import CheckedArticle
from factcheck.checking.corrections import is_taken_back
from factcheck.checking.finding import Checker, Finding
from factcheck.domain.labels import FindingLevel
from factcheck.registry import Registry

GROUP = "factcheck.checkers"
_PLACES = {
    "former-titles": "offices:check_former_titles",
    "current-titles": "offices:check_current_titles",
    "out-of-office": "offices:check_out_of_office",
    "administrations": "offices:check_administrations",
    "lives": "lives:check_lives",
    "weekdays": "weekdays:check_weekdays",
    "impossible-dates": "impossible:check_impossible_dates",
    "sums": "arithmetic:check_sums",
    "tallies": "arithmetic:check_tallies",
    "shares": "arithmetic:check_shares",
    "money": "arithmetic:check_money",
    "units": "units:check_units",
    "parts": "parts:check_parts",
    "changes": "changes:check_changes",
    "points": "changes:check_points",
    "headlines": "headlines:check_headlines",
    "counts": "lists:check_counts",
    "quantities": "quantities:check_quantities",
    "spellings": "spelling:check_spellings",
    "captions": "captions:check_captions",
    "durations": "durations:check_durations",
    "anniversaries": "anniversaries:check_anniversaries",
    "event-order": "order:check_event_order",
    "relative-dates": "relative:check_relative_dates",
    "ages": "ages:check_ages",
    "election-years": "calendars:check_election_years",
    "relative-elections": "calendars:check_relative_elections",
    "us-presidents": "calendars:check_us_presidents",
    "games": "calendars:check_games",
    "fixed-days": "calendars:check_fixed_days",
    "leap-years": "calendars:check_leap_years",
    "census-years": "calendars:check_census_years",
    "order-words": "calendars:check_order_words",
    "polling-days": "calendars:check_polling_days",
    "landmark-dates": "landmarks:check_landmark_dates",
    "landmark-anniversaries": "landmarks:check_landmark_anniversaries",
}
_log = logging.getLogger(__name__)


def _on_first_use(place: str) -> Checker:
    """Return a checker that compiles its patterns when it is first asked, not when a server starts."""
    module, function = place.split(":")

    def check(article: CheckedArticle) -> Iterable[Finding]:
        loaded = importlib.import_module(f"factcheck.checking.{module}")
        return cast(Checker, getattr(loaded, function))(article)

    return check


BUILTIN: Mapping[str, Checker] = {name: _on_first_use(place) for name, place in _PLACES.items()}


def all_checkers() -> list[Checker]:
    """Return the built-in checkers and those that other packages bring."""
    return [checker for _, checker in Registry(GROUP, BUILTIN).items()]


def run_checkers(article: CheckedArticle, checkers: Iterable[Checker]) -> list[Finding]:
    """Return what the checkers find, in the order of the text, each with the words around it.

    A checker that breaks is logged and finds nothing more; the others go on. What the text itself takes
    back, as a correction does, is asked about and not flagged.
    """
    found = [_weighed(article, one) for checker in checkers for one in _found_by(checker, article)]
    placed = [replace(finding, context=finding.spans[0].context(article.text)) for finding in found]
    return sorted(placed, key=lambda finding: (finding.spans, finding.rule))


def _found_by(checker: Checker, article: CheckedArticle) -> Iterator[Finding]:
    try:
        yield from checker(article)
    except Exception:  # an article has to come in though a rule, perhaps of another package, breaks on it
        _log.exception("A checker broke on an article, and its findings may be missing.")


def _weighed(article: CheckedArticle, finding: Finding) -> Finding:
    if finding.level is FindingLevel.FLAG and is_taken_back(article, finding.spans[0]):
        return replace(finding, level=FindingLevel.QUERY)
    return finding


def flags_only(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings of level flag."""
    return [finding for finding in findings if finding.level is FindingLevel.FLAG]
