"""Cutting claims by hand, one family of acts a module."""

from factcheck.services.cutting.judged import drop_claim, restore_claim, set_kind
from factcheck.services.cutting.parts import join_claims, split_claim
from factcheck.services.cutting.undoing import Undone, undo_cut
from factcheck.services.cutting.wording import add_claim, change_span

__all__ = [
    "Undone",
    "add_claim",
    "change_span",
    "drop_claim",
    "join_claims",
    "restore_claim",
    "set_kind",
    "split_claim",
    "undo_cut",
]
