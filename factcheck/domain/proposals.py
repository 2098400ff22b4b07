"""Proposed wordings: whether a new text took one, and how its fate reads."""

from factcheck.domain.labels import ProposalState

WORDS_CHARACTERS = 2_000


def is_taken(words: str, former: str, present: str) -> bool:
    """Tell whether the new text has the words more often than the old one had."""
    wanted = " ".join(words.split()).rstrip(".")
    return _plain(present).count(wanted) > _plain(former).count(wanted)


def _plain(text: str) -> str:
    return " ".join(text.split())


def spoken_fate(state: ProposalState, taken_in: int | None, missed_in: int | None) -> str:
    """Return what became of a proposal, in a few words."""
    if taken_in:
        return f"{state.value}, taken in version {taken_in}"
    if missed_in and state is not ProposalState.STET:
        return f"{state.value}, not in version {missed_in}"
    return state.value
