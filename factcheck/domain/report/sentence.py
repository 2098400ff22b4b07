"""The one sentence with which a report begins."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from factcheck.domain.labels import VerdictLabel
from factcheck.domain.report.rows import ReportRow
from factcheck.domain.wording import capitalised, in_words, listed


@dataclass(frozen=True)
class TallyPart:
    """A piece of the bar that shows the counts: where it starts and ends, as shares of the whole."""

    label: str
    start: float
    end: float


@dataclass(frozen=True)
class Tally:
    """How many claims have which outcome, and how many have none yet."""

    inconsistent: int = 0
    disputed: int = 0
    supported: int = 0
    unverified: int = 0
    unfinished: int = 0
    not_judged: int = 0

    @property
    def settled(self) -> int:
        """Return the number of claims with an outcome."""
        return self.inconsistent + self.disputed + self.supported + self.unverified

    @property
    def judged(self) -> int:
        """Return the number of claims for which a verdict is asked."""
        return self.settled + self.unfinished

    @property
    def outcomes(self) -> tuple[tuple[VerdictLabel, int], ...]:
        """Return the counts of the four outcomes, the most serious first."""
        return (
            (VerdictLabel.INCONSISTENT, self.inconsistent),
            (VerdictLabel.DISPUTED, self.disputed),
            (VerdictLabel.SUPPORTED, self.supported),
            (VerdictLabel.UNVERIFIED, self.unverified),
        )

    @property
    def parts(self) -> tuple[TallyPart, ...]:
        """Return the counts as pieces of a bar."""
        counts = {label.value: count for label, count in self.outcomes} | {"open": self.unfinished}
        ends = list(accumulate(counts.values()))
        return tuple(
            TallyPart(label, (end - count) / self.judged, end / self.judged)
            for (label, count), end in zip(counts.items(), ends, strict=True)
            if count
        )

    @property
    def words(self) -> str:
        """Return the counts in words."""
        figures = ", ".join(f"{count} {label.value}" for label, count in self.outcomes)
        return f"{figures}, {self.unfinished} not settled" if self.unfinished else figures


def tally_of(rows: Sequence[ReportRow]) -> Tally:
    """Count the rows by outcome."""
    outcomes = Counter(row.outcome for row in rows if row.is_judged)
    return Tally(
        inconsistent=outcomes[VerdictLabel.INCONSISTENT],
        disputed=outcomes[VerdictLabel.DISPUTED],
        supported=outcomes[VerdictLabel.SUPPORTED],
        unverified=outcomes[VerdictLabel.UNVERIFIED],
        unfinished=outcomes[None],
        not_judged=sum(not row.is_judged for row in rows),
    )


def outcome_sentence(
    tally: Tally, rests_on: Sequence[str] = (), causes: Mapping[str, str] | None = None
) -> str:
    """Return the outcome in one plain sentence.

    `rests_on` names for each inconsistent claim the group of findings behind it (empty without one),
    `causes` says of each group in a few words what it found.
    """
    if not tally.judged:
        return "This article has no claim to judge."
    if not tally.settled:
        return _nothing_settled(tally.judged)
    found = _found(tally)
    if cause := _cause(tally.inconsistent, rests_on, causes or {}):
        found = f"{found}; {cause}"
    return capitalised(found) + "."


def _nothing_settled(judged: int) -> str:
    if judged == 1:
        return "The one claim of this article is not settled yet."
    return f"None of the {in_words(judged)} claims is settled yet."


def _found(tally: Tally) -> str:
    wrong = {"inconsistent": tally.inconsistent, "disputed": tally.disputed}
    right = {"supported": tally.supported, "unverified": tally.unverified}
    later = {"not settled yet": tally.unfinished}
    if any(wrong.values()):
        return _counted_claims(wrong | later)
    if tally.supported == tally.judged:
        return _all_supported(tally.supported)
    return f"no claim is inconsistent or disputed: {_counted(right | later)}"


def _all_supported(count: int) -> str:
    if count == 1:
        return "the one claim of this article is supported"
    return "both claims are supported" if count == 2 else f"all {in_words(count)} claims are supported"


def _counted_claims(counts: Mapping[str, int]) -> str:
    """Return “eight claims are inconsistent and four are disputed”: the noun stands once."""
    word, count = next((word, count) for word, count in counts.items() if count)
    first = f"{in_words(count)} {'claim' if count == 1 else 'claims'} {_is_are(count)} {word}"
    rest = _counted({other: number for other, number in counts.items() if other != word})
    return f"{first} and {rest}" if rest and " and " not in rest else ", ".join(p for p in (first, rest) if p)


def _counted(counts: Mapping[str, int]) -> str:
    return listed([f"{in_words(count)} {_is_are(count)} {word}" for word, count in counts.items() if count])


def _cause(inconsistent: int, rests_on: Sequence[str], causes: Mapping[str, str]) -> str:
    """Name the one cause behind more than half of the inconsistent claims, if there is one."""
    known = Counter(group for group in rests_on if causes.get(group))
    if inconsistent < 2 or not known:
        return ""
    group, count = known.most_common(1)[0]
    if 2 * count <= inconsistent:
        return ""
    share = "most of the inconsistent ones"
    if count == inconsistent:
        share = (
            "both of the inconsistent ones"
            if count == 2
            else f"all {in_words(count)} of the inconsistent ones"
        )
    return f"{share} rest on one point: {causes[group].strip().rstrip('.')}"


def _is_are(count: int) -> str:
    return "is" if count == 1 else "are"
