"""How a draft of a term becomes a row, and the one rule of it that only the checkers' words can tell."""

from factcheck.checking.words import name_key
from factcheck.domain.facts import TermDraft
from factcheck.errors import Invalid
from factcheck.persistence.facts import searchable
from factcheck.persistence.models import OfficeTerm


def check_surname(draft: TermDraft) -> None:
    """Raise Invalid unless the surname is part of the name: a slip would keep all findings silent."""
    wanted = " ".join(name_key(draft.surname))
    names = [" ".join(name_key(name)) for name in (draft.person, *draft.aliases)]
    if not any(f" {wanted} " in f" {name} " for name in names):
        raise Invalid("The surname is no part of the name as it is written above.", field="surname")


def new_term() -> OfficeTerm:
    """Return an empty row for a term that is entered by hand: its dates are known to the day."""
    return OfficeTerm(date_precision="day")


def fill_term(row: OfficeTerm, draft: TermDraft) -> None:
    """Make a row what the draft says; what other lists confirmed was the former wording."""
    row.person, row.surname, row.aliases = draft.person, draft.surname, "; ".join(draft.aliases)
    row.start_on, row.end_on = draft.start_on, draft.end_on
    row.tolerance_days, row.note, row.source = draft.tolerance_days, draft.note, draft.source
    row.confirmed_by = ""
    row.sought = searchable(draft.person, *draft.aliases)
