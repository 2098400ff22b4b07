"""How the events of reference facts read: a sentence for each, and the parts that changed."""

from collections.abc import Mapping
from typing import Any

from factcheck.domain.facts import OFFICE_CLASSES
from factcheck.domain.history import Change
from factcheck.domain.wording import spoken_date

_ACTIONS = {
    "add_office": "added the office with {person}",
    "check_office": "looked the list of holders up again",
    "add_term": "added the term of {person}",
    "end_term": "ended the term of {person}",
    "correct_term": "corrected the term of {person}",
    "remove_term": "took the term of {person} out",
    "add_person": "added the dates",
    "correct_person": "corrected the dates",
}
_PARTS = {
    "person": "Name",
    "surname": "Surname",
    "aliases": "Other names",
    "office_class": "Kind",
    "start_on": "Start",
    "end_on": "End",
    "born_on": "Born",
    "died_on": "Died",
    "tolerance_days": "Tolerance in days",
    "note": "Note",
    "complete_from": "Complete from",
    "verified_until": "Checked to",
    "source": "Source",
    "reason": "Reason",
}
_DAYS = frozenset({"start_on", "end_on", "born_on", "died_on", "complete_from", "verified_until"})
_ALWAYS_TOLD = frozenset({"source", "reason"})
FACT_ACTIONS = frozenset(_ACTIONS)


def spoken_fact_action(action: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """Return the action as the end of a sentence that begins with a name."""
    person = after.get("person") or before.get("person") or ""
    return _ACTIONS.get(action, action.replace("_", " ")).format(person=person)


def fact_changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """Return the parts that became others, and always where it was looked up or why it was done."""
    found = []
    for key, name in _PARTS.items():
        if key not in after:
            continue
        then, now = _spoken(key, before.get(key)), _spoken(key, after[key])
        if then != now:
            found.append(Change(name, then, now))
        elif now and key in _ALWAYS_TOLD:
            found.append(Change(name, "", now))
    return tuple(found)


def _spoken(key: str, value: Any) -> str:
    if value is None or value == "":
        return ""
    if key in _DAYS:
        return spoken_date(str(value))
    return OFFICE_CLASSES.get(str(value), str(value)) if key == "office_class" else str(value)
