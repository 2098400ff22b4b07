"""How the events of a claim read: a sentence for each, and the parts that changed, before and after."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from factcheck.domain.hand_acts import HAND_ACTS, UNDO_ACTS
from factcheck.domain.labels import ConflictField, ConflictTarget

# What these say can be seen on the page of the article by everybody; all else is closed like a verdict.
FOR_EVERYBODY = frozenset({*HAND_ACTS, *UNDO_ACTS, "send_back", "reopen_claim", "change_words", "lose_words"})
_ACTIONS = {
    "record_verdict": "gave a verdict",
    "undo_verdict": "went one step back",
    "ask_editor": "asked for an editor",
    "add_evidence": "added evidence",
    "withdraw_evidence": "withdrew evidence",
    "dismiss_finding": "set a finding aside",
    "reopen_finding": "took a finding up again",
    "open_round": "opened a new round, since the claim was stale",
    "make_stale": "changed something that the verdicts rest on",
    "keep_stale": "kept the verdicts: the change does not matter",
    "take_claim": "took the claim to decide",
    "decide_claim": "decided",
    "confirm_claim": "confirmed the verdict",
    "send_back": "sent the claim back",
    "reopen_claim": "reopened the claim",
    "add_claim": "made a new claim",
    "change_span": "changed the words of the claim",
    "propose_wording": "proposed other words",
    "answer_proposal": "answered a proposed wording",
    "change_words": "stored a version in which the words of the claim are others",
    "lose_words": "stored a version in which the claim is gone",
    "split_claim": "split a claim",
    "join_claims": "joined claims",
    "set_kind": "changed the kind",
    "drop_claim": "dropped the claim",
    "restore_claim": "restored the claim",
    "undo_add_claim": "took the new claim back",
    "undo_change_span": "gave the claim its former words back",
    "undo_split_claim": "took the split back",
    "undo_join_claims": "took the join back",
    "undo_set_kind": "gave the claim its former kind back",
    "undo_drop_claim": "took the drop back",
    "undo_restore_claim": "took the restoring back",
    "undo_make_stale": "took back what had made the claim stale",
}
_PARTS = {
    "version": "Version",
    "answer": "Answer",
    "words": "Words",
    "label": "Verdict",
    "reason_code": "Reason",
    "conflict": "Conflicts with",
    "conflict_kind": "Kind of conflict",
    "about": "Question",
    "rationale": "Why",
    "is_complete": "Complete",
    "is_after_seeing": "After seeing others",
    "url": "Link",
    "title": "Title",
    "quote": "Quote",
    "locator": "Place",
    "stance": "Source",
    "published_on": "Published",
    "archived_url": "Archived copy",
    "question": "Question",
    "why": "What changed",
    "cause": "Cause",
    "reason": "Reason",
    "kind": "Kind",
    "checkable": "Checkable",
    "state": "State",
}
_WORDS = {
    "is_so": "is it so",
    "was_said": "was it said",
    "supports": "supports the claim",
    "against": "speaks against it",
    "no_source": "no source within reach",
    "needs_call": "needs a call",
    "not_checkable": "not checkable",
    "stale": "stale",
}

# What goes without saying.
_USUAL = {"about": "is_so", "is_after_seeing": False}


@dataclass(frozen=True)
class Change:
    """One part of a record: what it was, if that is known and different, and what it became."""

    name: str
    before: str
    after: str


def spoken_action(action: str) -> str:
    """Return the action as the end of a sentence that begins with a name."""
    return _ACTIONS.get(action, action.replace("_", " "))


def changes_of(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """Return the parts worth reading; numbers of rows and empty parts are left out."""
    found = []
    for key, name in _PARTS.items():
        if key not in after or after[key] == _USUAL.get(key):
            continue
        now, then = _spoken(key, after[key]), _spoken(key, before.get(key))
        if now or then:
            found.append(Change(name, then if then != now else "", now))
    return tuple(found)


def _spoken(key: str, value: Any) -> str:
    if key == "conflict" and isinstance(value, Mapping):
        return _pointed(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _WORDS.get(str(value), str(value)) if value else ""


def _pointed(pointer: Mapping[str, Any]) -> str:
    match pointer.get("target"):
        case ConflictTarget.FINDING:
            return "a finding"
        case ConflictTarget.FIELD:
            return f"the article’s {ConflictField(pointer['value']).value}"
        case ConflictTarget.SPAN:
            return f"“{pointer['value']}”"
    return str(pointer.get("value", ""))
