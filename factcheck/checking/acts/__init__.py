"""Dated acts of one sentence: what begins and ends, on which date, and on whom."""

from factcheck.checking.acts.dated import Act, dated_acts
from factcheck.checking.acts.joined import find_joined
from factcheck.checking.acts.parties import is_same_party
from factcheck.checking.acts.sequels import find_sequels
from factcheck.checking.acts.stories import find_stories

__all__ = ["Act", "dated_acts", "find_joined", "find_sequels", "find_stories", "is_same_party"]
