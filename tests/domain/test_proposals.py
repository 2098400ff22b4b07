"""Whether a new text took a proposed wording, and how its fate reads."""

import pytest

from factcheck.domain.labels import ProposalState
from factcheck.domain.proposals import is_taken, spoken_fate


@pytest.mark.parametrize(
    ("words", "former", "present", "taken"),
    [
        ("It cost ten.", "It cost nine.", "It cost ten.", True),
        ("It cost ten.", "It cost nine.", "It cost\n ten, he said.", True),
        ("It cost ten.", "It cost nine.", "It cost eleven.", False),
        ("It cost ten", "It cost ten. It cost nine.", "It cost ten.", False),
        ("It cost ten", "It cost ten. It cost nine.", "It cost ten. It cost ten.", True),
    ],
)
def test_a_wording_is_taken_if_the_new_text_has_it_more_often(
    words: str, former: str, present: str, taken: bool
) -> None:
    assert is_taken(words, former, present) is taken


@pytest.mark.parametrize(
    ("state", "taken_in", "missed_in", "words"),
    [
        (ProposalState.OPEN, None, None, "open"),
        (ProposalState.ACCEPTED, 3, 2, "accepted, taken in version 3"),
        (ProposalState.ACCEPTED, None, 2, "accepted, not in version 2"),
        (ProposalState.STET, None, 2, "stet"),
    ],
)
def test_the_fate_of_a_proposal_reads_in_a_few_words(
    state: ProposalState, taken_in: int | None, missed_in: int | None, words: str
) -> None:
    assert spoken_fate(state, taken_in, missed_in) == words
